import type { TSESTree } from '@typescript-eslint/utils';
import type { Functions } from './functions.js';
import { contains, withTypes } from './syntax.js';
import type { Call, Destination, Slot, StructBuild } from './types.js';

/** What one call passes on: by the expression that takes it in the function, what the call writes for it. */
export type PassedByCall = ReadonlyMap<TSESTree.Node, Slot>;

/** The calls of a function of the file that pass something on, and what stands in the function. */
export interface PassingCalls {
  readonly callee: TSESTree.FunctionLike;
  readonly calls: readonly TSESTree.CallExpression[];
  readonly structs: readonly StructBuild[];
  readonly commands: readonly Call[];
}

/** The slots, structs and commands of a file, and its functions. */
interface FileParts {
  readonly slots: readonly Slot[];
  readonly structs: readonly StructBuild[];
  readonly calls: readonly Call[];
  readonly functions: Functions;
}

interface Passing extends PassingCalls {
  readonly calls: TSESTree.CallExpression[];
  readonly structs: StructBuild[];
  readonly commands: Call[];
}

/**
 * What calls of the file's own functions pass on to members and arguments of Vulkan's, untested: there it meets what the
 * function writes itself, and what the same call passes besides.
 */
export class PassedValues {
  readonly #byCall = new Map<TSESTree.CallExpression, Map<TSESTree.Node, Slot>>();
  readonly #byCallee = new Map<TSESTree.Node, Passing>();

  constructor({ slots, structs, calls, functions }: FileParts) {
    for (const slot of slots) {
      if (slot.serves !== undefined && slot.value.kind !== 'unknown') this.#read(slot, slot.serves, functions);
    }
    if (this.#byCallee.size === 0) return;
    for (const build of structs) for (const { structs: inside } of this.#around(build.node)) inside.push(build);
    for (const call of calls) for (const { commands } of this.#around(call.node)) commands.push(call);
  }

  #read(slot: Slot, serves: readonly Destination[], functions: Functions): void {
    const call = callAround(slot.node);
    const callee = call && functions.calledBy(call);
    if (call === undefined || callee === undefined) return;
    // What another function does with it is another call.
    const inside = serves.filter(({ node }) => contains(callee, node));
    if (inside.length === 0) return;
    let passed = this.#byCall.get(call);
    if (passed === undefined) {
      this.#byCall.set(call, (passed = new Map<TSESTree.Node, Slot>()));
      const passing = this.#byCallee.get(callee);
      if (passing !== undefined) passing.calls.push(call);
      else this.#byCallee.set(callee, { callee, calls: [call], structs: [], commands: [] });
    }
    for (const { node } of inside) passed.set(node, slot);
  }

  /** The functions around a node that something is passed to. */
  #around(node: TSESTree.Node): readonly Passing[] {
    const found: Passing[] = [];
    for (let { parent } = node; parent; { parent } = parent) {
      const passing = this.#byCallee.get(parent);
      if (passing !== undefined) found.push(passing);
    }
    return found;
  }

  /** What a call passes on; undefined where that is nothing. */
  by(call: TSESTree.CallExpression): PassedByCall | undefined {
    return this.#byCall.get(call);
  }

  /** Every function that is called with something to pass on. */
  get functions(): Iterable<PassingCalls> {
    return this.#byCallee.values();
  }
}

/** The call that is given an expression, by itself or in an object that is written there. */
function callAround(expression: TSESTree.Node): TSESTree.CallExpression | undefined {
  const node = withTypes(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
    case 'ObjectExpression':
      return callAround(parent);
    case 'CallExpression':
      return parent.callee === node ? undefined : parent;
    default:
      return undefined;
  }
}
