import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from '../../bindings/forms.js';
import { asksOfObjects } from '../../registry/constraints.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { parametersOf } from '../../syntax/callables.js';
import { propertyName } from '../../syntax/members.js';
import { contains, functionAround, isFunction } from '../../syntax/nodes.js';
import { isCreation } from '../sources/mentions.js';
import type { Call, Destination, Slot, StructBuild } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Functions } from '../values/functions.js';
import { OBJECT } from '../values/known.js';
import { knownOf, type Value } from '../values/value.js';

/** What a call writes for a parameter of a function. */
export interface Passed {
  readonly node: TSESTree.Expression;
  readonly value: Value;
}

/** What one call passes on, by the expressions that take it in the function. */
export type PassedByCall = ReadonlyMap<TSESTree.Node, Passed>;

/** The calls of a function of the file that pass something on, and what stands in the function. */
export interface PassingCalls {
  readonly callee: TSESTree.FunctionLike;
  readonly calls: readonly TSESTree.CallExpression[];
  readonly structs: readonly StructBuild[];
  readonly commands: readonly Call[];
}

/** The slots, structs and commands of a file, and its functions. */
interface FileParts {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly slotAt: (node: TSESTree.Node) => Slot | undefined;
  readonly slots: readonly Slot[];
  readonly structs: readonly StructBuild[];
  readonly calls: readonly Call[];
  readonly functions: Functions;
  readonly evaluator: Evaluator;
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
  readonly #byCall = new Map<TSESTree.CallExpression, Map<TSESTree.Node, Passed>>();
  readonly #byCallee = new Map<TSESTree.Node, Passing>();

  constructor(file: FileParts) {
    const { slots, structs, calls, functions } = file;
    for (const slot of slots) {
      if (slot.serves !== undefined && slot.value.kind !== 'unknown') this.#read(slot, slot.serves, functions);
    }
    for (const build of structs) this.#readChain(build, file);
    if (calls.some(isCreation)) this.#readObjects(file);
    if (this.#byCallee.size === 0) return;
    for (const passing of this.#byCallee.values()) this.#readNumbers(passing, file);
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
    const passed = this.#passedBy(call, callee);
    for (const { node } of inside) passed.set(node, slot);
  }

  #passedBy(call: TSESTree.CallExpression, callee: TSESTree.FunctionLike): Map<TSESTree.Node, Passed> {
    let passed = this.#byCall.get(call);
    if (passed === undefined) {
      this.#byCall.set(call, (passed = new Map<TSESTree.Node, Passed>()));
      const passing = this.#byCallee.get(callee);
      if (passing !== undefined) passing.calls.push(call);
      else this.#byCallee.set(callee, { callee, calls: [call], structs: [], commands: [] });
    }
    return passed;
  }

  /** A struct that is passed to where another one hangs it on its chain. */
  #readChain({ start, origin }: StructBuild, { sourceCode, functions }: FileParts): void {
    const given = start
      .at(-1)
      ?.properties.find(
        (each) => each.type === 'Property' && origin.dialect.memberName(propertyName(each) ?? '') === 'pNext',
      );
    const node = given?.type === 'Property' ? withoutTypes(given.value as TSESTree.Expression) : undefined;
    const callee = node?.type === 'Identifier' ? functionAround(node) : undefined;
    if (node === undefined || callee === undefined || !isFunction(callee)) return;
    const variable = sourceCode
      .getDeclaredVariables(callee)
      .find(({ references }) => references.some(({ identifier }) => identifier === node));
    const [definition] = variable?.defs ?? [];
    const index = parametersOf(callee).findIndex((each) => each === definition?.name);
    if (index < 0 || variable!.references.some((each) => each.isWrite())) return;
    for (const call of functions.certainCallsOf(callee)) {
      if (call.type !== 'CallExpression') continue;
      const argument = call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')
        ? undefined
        : (call.arguments[index] as TSESTree.Expression | undefined);
      if (argument === undefined || !mayBeStruct(argument)) continue;
      this.#passedBy(call, callee).set(node, {
        node: argument,
        value: { kind: 'other', node: argument, known: OBJECT },
      });
    }
  }

  /** Objects that are passed to where it matters what they were created with, and masks that they are created with. */
  #readObjects({ structs, calls, functions, sourceCode, slotAt }: FileParts): void {
    const callees = new Set<TSESTree.FunctionLike>();
    const add = (node: TSESTree.Node): void => {
      const callee = functionAround(node) as TSESTree.FunctionLike | undefined;
      if (callee !== undefined && callee.params.length > 0) callees.add(callee);
    };
    for (const { struct, node } of structs) if (asksOfObjects(struct.name)) add(node);
    for (const call of calls) if (asksOfObjects(call.command.name) || isCreation(call)) add(call.node);
    for (const callee of callees) {
      const variables = sourceCode.getDeclaredVariables(callee);
      for (const call of functions.certainCallsOf(callee)) {
        if (call.type === 'CallExpression') this.#readArguments(call, callee, variables, slotAt);
      }
    }
  }

  #readArguments(
    call: TSESTree.CallExpression,
    callee: TSESTree.FunctionLike,
    variables: readonly TSESLint.Scope.Variable[],
    slotAt: FileParts['slotAt'],
  ): void {
    for (const [index, param] of callee.params.entries()) {
      const argument = call.arguments[index];
      if (argument === undefined || argument.type === 'SpreadElement') return;
      const variable = param.type === 'Identifier' ? variables.find(({ name }) => name === param.name) : undefined;
      if (variable === undefined || variable.references.some((each) => each.isWrite())) continue;
      const slot = slotAt(unwrapped(argument));
      if (slot === undefined && !mayBeObject(argument)) continue;
      const passed = this.#passedBy(call, callee);
      for (const { identifier } of variable.references) {
        const node = identifier as TSESTree.Node;
        if (passed.has(node)) continue;
        if (slot === undefined) passed.set(node, { node: argument, value: { kind: 'unknown', node: argument } });
        else if (isOperand(node)) passed.set(node, slot);
      }
    }
  }

  /** Plain numbers that are passed beside that to where nothing has tested them: sizes, counts, indices. */
  #readNumbers({ callee, calls }: Passing, { sourceCode, slotAt, functions, evaluator }: FileParts): void {
    const variables = functions.namesArguments(callee) ? [] : sourceCode.getDeclaredVariables(callee);
    for (const [index, param] of callee.params.entries()) {
      const variable = param.type === 'Identifier' ? variables.find(({ name }) => name === param.name) : undefined;
      if (variable === undefined || variable.references.some((each) => each.isWrite())) continue;
      const nodes = variable.references
        .map(({ identifier }) => identifier as TSESTree.Node)
        .filter((node) => isGivenWhole(node) && !evaluator.decisions.isTestedUntilUsed(param, node, node));
      for (const call of nodes.length === 0 ? [] : calls) {
        const given = call.arguments.slice(0, index + 1);
        const argument = given[index];
        if (argument === undefined || given.some(({ type }) => type === 'SpreadElement') || slotAt(argument)) continue;
        const value = evaluator.evaluate(argument);
        const { kind } = knownOf(value);
        if (kind !== 'exact' && kind !== 'boolean') continue;
        const passed = this.#passedBy(call, callee);
        for (const node of nodes) {
          if (!passed.has(node)) passed.set(node, { node: argument as TSESTree.Expression, value });
        }
      }
    }
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

/** Whether a name is all that a member or an argument is given: `mipLevels` in `{ mipLevels }`. */
function isGivenWhole(name: TSESTree.Node): boolean {
  const node = withTypes(name);
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'AssignmentExpression':
      return parent.right === node && parent.left.type === 'MemberExpression';
    case 'CallExpression':
      return parent.callee !== node;
    default:
      return false;
  }
}

/** Whether something is combined with other bits: `usage | VK_BUFFER_USAGE_TRANSFER_DST_BIT`. */
function isOperand(node: TSESTree.Node): boolean {
  const { parent } = withTypes(node);
  return parent?.type === 'BinaryExpression' && ['|', '&', '^'].includes(parent.operator);
}

/** Whether an expression makes a struct, or names something that may be one. */
function mayBeStruct(argument: TSESTree.Expression): boolean {
  return withoutTypes(argument).type === 'NewExpression' || mayBeObject(argument);
}

/** Whether an expression names something, or is what a function gives back. */
function mayBeObject(argument: TSESTree.Expression): boolean {
  const { type } = withoutTypes(argument);
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression';
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
