import type { TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from '../../bindings/forms.js';
import type { NameOrigin } from '../../bindings/occurrences.js';
import type { Member } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { withBranches } from '../../syntax/branches.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { isWrittenInto, memberName, memberTakenOfWhole } from '../../syntax/members.js';
import { withGivingBack } from '../../syntax/runtime-calls.js';
import type { VulkanModel } from '../model.js';
import type { PassedByCall } from '../states/passed.js';
import type { Call, Given, Struct } from '../types.js';
import { exactOf, type Value } from '../values/value.js';

/** What is known of a written value at a glance: its number, that it is neither a number nor null, or nothing. */
export type Glance = number | bigint | 'object' | 'open';

/** Whether a value may be one with parts: a struct, an array. */
export function mayHaveParts(glance: Glance | undefined): glance is 'object' | 'open' {
  return glance === 'object' || glance === 'open';
}

/** The members of a struct, or the arguments of a call, that are written anywhere. */
export interface Written {
  readonly names: readonly string[];
  /** What is known of the value at an index of `names`; undefined where nothing can be known of it. */
  glance(index: number): Glance | undefined;
  /** The members of the struct that stands there; undefined where they are not known. */
  inner(index: number): Written | undefined;
}

/** The members that a struct is given. */
export interface WrittenStruct extends Written {
  /** Whether members of a struct inside are written on their own. */
  readonly hasParts: boolean;
  /** Members that are changed in steps: `info.usage |= a`. */
  readonly steps: readonly string[];
}

/** What the structs and calls of a file are given, as far as a glance tells. */
export class WrittenMembers {
  readonly #model: VulkanModel;
  readonly #passed: PassedByCall | undefined;

  /** @param passed - what the one call passes on that the structs and calls are judged for */
  constructor(model: VulkanModel, passed?: PassedByCall) {
    this.#model = model;
    this.#passed = passed;
  }

  /**
   * The members that a struct is given anywhere in its life, each with the expression; without one where there are
   * several, or where it is changed in another way.
   */
  ofStruct(struct: Struct): WrittenStruct {
    if (struct.isReceived === true) {
      const gathered = new Gathered([], []);
      for (const place of struct.places) gathered.use(place, struct.origin, this.#model);
      return gathered.toValues(this);
    }
    const { node, start, origin } = struct;
    const { names, values } =
      start.length === 1 ? this.#givenIn(start[0]) : joined(start.map((each) => this.#givenIn(each)));
    const element = this.#model.states.elementAt(node);
    const variable = element === undefined ? this.#model.variables.givenTo(withBranches(node)) : undefined;
    if (element === undefined && variable === undefined) return new Values(this, names, values);
    const gathered = new Gathered(names, values);
    for (const use of element?.uses ?? []) gathered.use(use, origin, this.#model);
    const references = variable?.references ?? [];
    for (let i = 0; i < references.length; i++)
      gathered.use(references[i]!.identifier as TSESTree.Identifier, origin, this.#model);
    return gathered.toValues(this);
  }

  #givenIn(literal: TSESTree.ObjectExpression | undefined): Given {
    return (literal && this.#model.givenIn(literal)) ?? NOTHING;
  }

  /** The arguments of a call. */
  ofCall({ args }: Call): Written {
    return new Values(this, [...args.keys()], [...args.values()]);
  }

  /** What is known of a written value at a glance; undefined where nothing can be known of it. */
  glance(expression: TSESTree.Expression): Glance | undefined {
    const node = withoutTypes(expression);
    switch (node.type) {
      case 'Literal': {
        const { value } = node;
        if (typeof value === 'number' || typeof value === 'bigint') return value;
        return typeof value === 'boolean' ? Number(value) : value === null ? 0 : 'open';
      }
      case 'ArrayExpression':
        // An empty array is a null pointer in one binding and a pointer in another.
        return node.elements.length === 0 ? undefined : 'object';
      case 'NewExpression':
      case 'ObjectExpression':
        return 'object';
      case 'CallExpression':
        return 'open';
      default:
    }
    let value = this.#passed?.get(unwrapped(expression))?.value ?? this.#model.evaluate(node);
    while (value.kind === 'followed') ({ value } = value);
    if (value.kind === 'unknown') {
      // A call may give a list that is written down in it.
      if (value.node.type === 'CallExpression') return 'open';
      const { types } = this.#model;
      // What is read out of a struct may be known of that.
      if (node.type === 'MemberExpression' && types.of(withoutTypes(node.object))?.type.kind === 'struct')
        return 'open';
      return types.of(node)?.type.kind === 'struct' ? 'open' : undefined;
    }
    if (value.kind !== 'other') return exactOf(value) ?? 'open';
    const { known } = value;
    if (known.kind === 'unknown') return undefined;
    if (known.kind === 'object') return 'object';
    return known.kind === 'boolean' ? Number(known.value) : known.kind === 'null' ? 0 : 'open';
  }

  /** The members of a struct that is written down where it is needed; of another one, they are not known at a glance. */
  inner(expression: TSESTree.Expression): Written | undefined {
    const node = withoutTypes(expression);
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    const literal = isCall ? node.arguments[0] : node;
    const given = literal?.type === 'ObjectExpression' ? this.#model.givenIn(literal) : undefined;
    return given && new Values(this, given.names, given.values);
  }
}

const NONE: readonly string[] = [];
const NOTHING: Given = { names: NONE, values: [] };

/** What several literals give: what a later one gives again, an earlier one does not have. */
function joined(given: readonly Given[]): Given {
  return { names: given.flatMap(({ names }) => names), values: given.flatMap(({ values }) => values) };
}

/** The members of a struct that are written, with the expressions; of a struct inside of it, the same. */
class Gathered {
  readonly names: string[];
  /** Undefined where there are several, or where it is changed in another way. */
  readonly values: (TSESTree.Expression | undefined)[];
  /** Members that are changed in steps: `info.usage |= a`. */
  steps: string[] | undefined;
  /** By the name of the member. */
  parts: Map<string, Gathered> | undefined;
  /** Of a struct inside: nothing else gives it. */
  isAll = true;

  constructor(names: readonly string[], values: readonly (TSESTree.Expression | undefined)[]) {
    this.names = [...names];
    this.values = [...values];
  }

  toValues(of: WrittenMembers): Values {
    return new Values(of, this.names, this.values, this.parts, this.steps);
  }

  /** What is done with what stands for the struct. */
  use(place: TSESTree.Expression, origin: NameOrigin, model: VulkanModel): void {
    const whole = withTypes(withGivingBack(place, model.variables));
    const { parent } = whole;
    const member = memberTakenOfWhole(whole);
    if (member !== undefined) this.access(member, origin);
    else if (parent !== undefined && isObjectCall(parent, 'assign')) this.#assign(parent, whole, model);
  }

  /** `info.usage = a`, `info.extent.width = b`. */
  access(node: TSESTree.MemberExpression, origin: NameOrigin): void {
    const whole = withTypes(node);
    const { parent } = whole;
    const taken = memberTakenOfWhole(whole);
    const written = memberName(node);
    if (written === undefined) return;
    if (parent?.type === 'AssignmentExpression') {
      if (parent.left !== whole) return;
      const name = origin.dialect.memberName(written);
      if (parent.operator === '=') this.#add(name, parent.right);
      else {
        this.#add(name, undefined);
        (this.steps ??= []).push(name);
      }
    } else if (taken !== undefined && isWrittenInto(taken)) {
      const name = origin.dialect.memberName(written);
      const parts = (this.parts ??= new Map<string, Gathered>());
      let part = parts.get(name);
      if (part === undefined) {
        part = new Gathered([], []);
        part.isAll = !this.names.includes(name);
        this.#add(name, undefined);
        parts.set(name, part);
      }
      part.access(taken, origin);
    }
  }

  /** `Object.assign(info, { usage: a })`. */
  #assign({ arguments: [target, ...sources] }: TSESTree.CallExpression, info: TSESTree.Node, model: VulkanModel): void {
    if (target !== info) return;
    for (const source of sources) {
      const given = source.type === 'SpreadElement' ? undefined : model.givenBy(source);
      for (const [index, name] of given?.names.entries() ?? []) this.#add(name, given!.values[index]);
    }
  }

  #add(name: string, value: TSESTree.Expression | undefined): void {
    const known = this.names.indexOf(name);
    if (known < 0) {
      this.names.push(name);
      this.values.push(value);
      return;
    }
    this.values[known] = undefined;
    const part = this.parts?.get(name);
    if (part !== undefined) part.isAll = false;
  }
}

class Values implements WrittenStruct {
  readonly names: readonly string[];
  readonly steps: readonly string[];
  readonly #of: WrittenMembers;
  readonly #parts: ReadonlyMap<string, Gathered> | undefined;
  readonly #values: readonly (TSESTree.Expression | undefined)[];
  /** As asked for; null where nothing can be known. */
  readonly #glances: (Glance | null)[] = [];
  readonly #inner: (Written | null)[] = [];

  constructor(
    of: WrittenMembers,
    names: readonly string[],
    values: readonly (TSESTree.Expression | undefined)[],
    parts?: ReadonlyMap<string, Gathered>,
    steps: readonly string[] = NONE,
  ) {
    this.#of = of;
    this.names = names;
    this.steps = steps;
    this.#parts = parts;
    this.#values = values;
  }

  glance(index: number): Glance | undefined {
    if (index < 0) return undefined;
    let glance = this.#glances[index];
    if (glance === undefined) {
      const value = this.#values[index];
      glance = value === undefined ? 'open' : (this.#of.glance(value) ?? null);
      this.#glances[index] = glance;
    }
    return glance ?? undefined;
  }

  get hasParts(): boolean {
    return this.#parts !== undefined;
  }

  inner(index: number): Written | undefined {
    let inner = this.#inner[index];
    if (inner === undefined) this.#inner[index] = inner = this.#findInner(index) ?? null;
    return inner ?? undefined;
  }

  #findInner(index: number): Written | undefined {
    const value = this.#values[index];
    if (value !== undefined) return this.#of.inner(value);
    const part = this.#parts?.get(this.names[index] ?? '');
    return part?.isAll === true ? new Values(this.#of, part.names, part.values, part.parts) : undefined;
  }
}

/** The value of one member, as a struct of which nothing else is known. */
export class OneValue implements Written {
  readonly names: readonly string[];
  readonly #member: Member;
  readonly #value: Value;

  constructor(member: Member, value: Value) {
    this.names = [member.name];
    this.#member = member;
    this.#value = value;
  }

  glance(index: number): Glance | undefined {
    if (index !== 0) return undefined;
    // Of an array, the value is one element.
    if (this.#member.array.length > 0 || this.#member.len.length > 0) return 'open';
    return exactOf(this.#value) ?? (this.#value.kind === 'unknown' ? undefined : 'open');
  }

  inner(): undefined {
    return undefined;
  }
}
