/**
 * A struct or call that violates a constraint and one that satisfies it, found from the constraint itself: values are
 * tried until a plain two-valued reading of the constraint says so. Nothing of the evaluator is used here.
 */
import { commandOf, enumTypeOf, structOf } from '../../src/registry/index.js';
import type { Command, Member, StructType } from '../../src/registry/index.js';
import { supportingStages } from '../../src/registry/constraints.js';
import type { Condition, Constraint, Operand, Path, Step } from '../../src/registry/constraints.js';

/** A number, NULL, or something that is not NULL. */
export type SampleValue = bigint | number | null | 'object' | SampleStruct | readonly SampleValue[];

export interface SampleStruct {
  readonly type: StructType | Command;
  readonly members: ReadonlyMap<string, SampleValue>;
  readonly chain: readonly SampleStruct[];
}

export interface Sample {
  readonly root: SampleStruct;
  /** The enabled features, when the constraint asks. */
  readonly features: readonly string[];
}

export interface Samples {
  readonly violating: Sample | undefined;
  readonly satisfying: Sample | undefined;
}

/** What is chosen: values by place, structs by chain (`/` and the path of the struct, then the name), features. */
type Choice = ReadonlyMap<string, bigint | number | null | 'object' | boolean>;

interface Variable {
  readonly key: string;
  readonly values: readonly (bigint | number | null | 'object' | boolean)[];
}

const LIMIT = 300_000;

/** Tries values until one choice violates the constraint and one satisfies it with its condition met. */
export function samplesOf(constraint: Constraint): Samples {
  const variables = variablesOf(constraint);
  const choice = new Map<string, bigint | number | null | 'object' | boolean>();
  let violating: Sample | undefined;
  let satisfying: Sample | undefined;
  let tries = 0;
  const search = (at: number): void => {
    if ((violating !== undefined && satisfying !== undefined) || tries > LIMIT) return;
    const variable = variables[at];
    if (variable === undefined) {
      tries++;
      const verdict = judgePlainly(constraint, choice);
      if (verdict === 'violated') violating ??= sampleOf(constraint, choice);
      else if (verdict === 'satisfied') satisfying ??= sampleOf(constraint, choice);
      return;
    }
    for (const value of variable.values) {
      choice.set(variable.key, value);
      search(at + 1);
    }
    choice.delete(variable.key);
  };
  search(0);
  return { violating, satisfying };
}

// ---- a plain reading

/** What a choice is to a constraint; `moot` when its condition is not met, or when it speaks of what is not there. */
export function judgePlainly(constraint: Constraint, choice: Choice): 'violated' | 'satisfied' | 'moot' {
  if (constraint.if !== undefined && holds(constraint.if, constraint, choice) !== true) return 'moot';
  const parts = constraint.then.map((part) => holds(part, constraint, choice));
  if (parts.includes(false)) return 'violated';
  return parts.includes(undefined) ? 'moot' : 'satisfied';
}

function holds(condition: Condition, constraint: Constraint, choice: Choice): boolean | undefined {
  if ('of' in condition) {
    const parts = condition.of.map((part) => holds(part, constraint, choice));
    if (parts.includes(condition.op === 'or')) return condition.op === 'or';
    return parts.includes(undefined) ? undefined : condition.op === 'and';
  }
  if ('features' in condition) {
    const any = condition.features.some((name) => choice.get(`feature ${name}`) === true);
    return condition.op === 'enabled' ? any : !any;
  }
  if ('structs' in condition) {
    const chain = chainKey(condition.path, constraint);
    const any = condition.structs.some((name) => choice.get(`${chain}${name}`) === true);
    return condition.op === 'has' ? any : !any;
  }
  const value = valueOf(condition.path, constraint, choice);
  if (value === undefined) return undefined;
  if ('other' in condition) {
    const other = valueOf(otherIn(condition), constraint, choice);
    if (other === undefined) return undefined;
    const [a, b] = [Number(value), Number(other)];
    if (typeof value === 'string' || typeof other === 'string' || value === null || other === null) return undefined;
    if (condition.op === 'access') return isSupported(BigInt(value), BigInt(other));
    return { eq: a === b, ne: a !== b, unlike: a !== b, lt: a < b, le: a <= b, gt: a > b, ge: a >= b }[condition.op];
  }
  return plainTest(condition, value);
}

/** What is compared with the first path; of elements that are to be unlike each other, the second one. */
function otherIn({ op, other }: Extract<Condition, { other: unknown }>): Path {
  if (op !== 'unlike') return other;
  return { ...other, steps: other.steps.map((step) => (step.element === undefined ? step : { ...step, element: 1 })) };
}

function isSupported(access: bigint, stages: bigint): boolean {
  return supportingStages().every((each) => (access & each.flag) === 0n || (stages & each.stages) !== 0n);
}

type Plain = Exclude<Condition, { of: unknown } | { features: unknown } | { structs: unknown } | { other: unknown }>;

function plainTest(atom: Plain, value: bigint | number | null | 'object'): boolean | undefined {
  if ('operands' in atom && (atom.op === 'is' || atom.op === 'not')) {
    const same = atom.operands.some((operand) => isSame(value, operand));
    return atom.op === 'is' ? same : !same;
  }
  if (value === null || value === 'object') return undefined;
  if ('operand' in atom) {
    const [a, b] = [Number(value), Number(atom.operand.value)];
    return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b, multiple: a % b === 0 }[atom.op];
  }
  const bits = BigInt(value);
  if (atom.op === 'one' || atom.op === 'max1') {
    const count = bits.toString(2).replace(/0/g, '').length;
    return atom.op === 'one' ? count === 1 : count <= 1;
  }
  if (atom.op === 'valid') {
    const type = enumTypeOf(atom.type);
    const slot = slotOf(atom.path);
    return slot === 'flags'
      ? (bits & ~BigInt(type?.mask ?? 0)) === 0n
      : [...(type?.byValue.keys() ?? [])].some((one) => BigInt(one) === bits);
  }
  const has = (operand: Operand): boolean => (bits & BigInt(operand.value)) === BigInt(operand.value);
  switch (atom.op) {
    case 'any':
      return atom.operands.some(has);
    case 'all':
      return atom.operands.every(has);
    case 'none':
      return !atom.operands.some(has);
    case 'lacks':
      return !atom.operands.every(has);
    case 'only':
      return atom.operands.reduce((rest, operand) => rest & ~BigInt(operand.value), bits) === 0n;
    default:
      return undefined;
  }
}

function isSame(value: bigint | number | null | 'object', operand: Operand): boolean {
  if (value === 'object') return false;
  return value === null ? operand.value === 0n : Number(value) === Number(operand.value);
}

const slots = new Map<Path, string | undefined>();

function slotOf(path: Path): string | undefined {
  return slots.get(path);
}

// ---- places

interface Place {
  readonly key: string;
  /** Keys of the chain structs that must be there for the place to be. */
  readonly within: readonly string[];
  readonly member: Member;
}

function fullSteps(path: Path, constraint: Constraint): readonly Step[] {
  if (!path.fromElement) return path.steps;
  const [first] = constraint.each?.steps ?? [];
  return first === undefined ? path.steps : [{ ...first, element: 'each' }, ...path.steps];
}

/** Where a path leads; a member that a chained struct replaces leads there. */
function placeOf(path: Path, constraint: Constraint, choice: Choice | undefined): Place | undefined {
  let owner: StructType | Command | undefined = structOf(constraint.owner) ?? commandOf(constraint.owner);
  let key = '';
  const within: string[] = [];
  let member: Member | undefined;
  for (const step of fullSteps(path, constraint)) {
    if (step.chained !== undefined) {
      within.push(`/${key}/${step.chained}`);
      key = `${key}<${step.chained}>`;
      owner = structOf(step.chained);
    }
    if (owner === undefined) return undefined;
    member = 'params' in owner ? owner.param(step.member) : owner.member(step.member);
    if (member === undefined) return undefined;
    const replacing = member.replacedBy.find((name) => choice?.get(`/${key}/${name}`) === true);
    if (replacing !== undefined) {
      const other = structOf(replacing)?.members.find(
        ({ slot, name }) => slot?.kind === 'flags' && step.member.endsWith(name),
      );
      const at = `/${key}/${replacing}`;
      if (other !== undefined)
        return { key: `${key}<${replacing}>.${other.name}`, within: [...within, at], member: other };
    }
    key = `${key}.${step.member}${indexOf(step, path, constraint)}`;
    owner = structOf(member.typeName);
  }
  if (member !== undefined) slots.set(path, member.slot?.kind);
  return member === undefined ? undefined : { key, within, member };
}

/** One element is enough, but "if any other element is so" asks for two. */
function indexOf({ element, member }: Step, path: Path, constraint: Constraint): string {
  if (element === undefined) return '';
  if (typeof element === 'number') return `[${element}]`;
  const isOther = element === 'some' && !path.fromElement && constraint.each?.steps[0]?.member === member;
  return isOther ? '[1]' : '[0]';
}

function chainKey(path: Path, constraint: Constraint): string {
  const holder: Path = { ...path, steps: path.steps.slice(0, -1) };
  const steps = fullSteps(holder, constraint);
  const key = steps
    .map(({ chained, member, element }) => {
      const index = element === undefined ? '' : `[${typeof element === 'number' ? element : 0}]`;
      return `${chained === undefined ? '' : `<${chained}>`}.${member}${index}`;
    })
    .join('');
  return `/${key}/`;
}

function valueOf(path: Path, constraint: Constraint, choice: Choice): bigint | number | null | 'object' | undefined {
  const place = placeOf(path, constraint, choice);
  if (place === undefined || place.within.some((key) => choice.get(key) !== true)) return undefined;
  const value = choice.get(place.key);
  return typeof value === 'boolean' ? undefined : value;
}

// ---- variables

function variablesOf(constraint: Constraint): Variable[] {
  const operands = new Map<string, { member: Member; list: Operand[]; types: string[]; isNull: boolean }>();
  const switches = new Set<string>();
  const add = (path: Path, list: readonly Operand[], type?: string): void => {
    for (const replaced of [new Map(), everything]) {
      const place = placeOf(path, constraint, replaced as Choice);
      if (place === undefined) continue;
      // A struct that replaces a mask is only needed where the mask is too narrow for a bit.
      const isWide = list.some(({ value }) => value >= 0x1_0000_0000n);
      const own = placeOf(path, constraint, undefined);
      for (const key of place.within) if (isWide || own?.within.includes(key)) switches.add(key);
      const known = operands.get(place.key) ?? { member: place.member, list: [], types: [], isNull: false };
      known.list.push(...list);
      if (type !== undefined) known.types.push(type);
      if (list.some(({ text }) => text === 'NULL')) known.isNull = true;
      operands.set(place.key, known);
    }
  };
  const visit = (condition: Condition): void => {
    if ('of' in condition) for (const part of condition.of) visit(part);
    else if ('features' in condition) for (const name of condition.features) switches.add(`feature ${name}`);
    else if ('structs' in condition) {
      for (const name of condition.structs.slice(0, 3)) switches.add(`${chainKey(condition.path, constraint)}${name}`);
    } else if ('other' in condition) {
      add(condition.path, []);
      add(otherIn(condition), []);
    } else if ('operands' in condition) add(condition.path, condition.operands);
    else if ('operand' in condition) add(condition.path, [condition.operand]);
    else if ('type' in condition) add(condition.path, [], condition.type);
    else add(condition.path, []);
  };
  if (constraint.if !== undefined) visit(constraint.if);
  for (const part of constraint.then) visit(part);
  return [
    ...[...switches].map((key) => ({ key, values: [true, false] })),
    ...[...operands].map(([key, { member, list, isNull }]) => ({ key, values: candidates(member, list, isNull) })),
  ];
}

/** Answers every question for a struct with yes. */
const everything = { get: () => true } as unknown as Choice;

function candidates(
  member: Member,
  operands: readonly Operand[],
  isNull: boolean,
): (bigint | number | null | 'object')[] {
  if (isNull) return [null, 'object'];
  if (operands.some(({ text }) => text === 'VK_NULL_HANDLE')) return [null, 'object'];
  const values = new Set<bigint | number>([0n, 1n, 2n, 3n]);
  const named = operands.map(({ value }) => value);
  const isMask = member.slot?.kind === 'flags' || member.slot?.kind === 'flagBits';
  for (const value of named) {
    values.add(value);
    if (typeof value === 'bigint' && !isMask && member.slot === undefined) {
      values.add(value + 1n);
      if (value > 0n || member.typeName.startsWith('int')) values.add(value - 1n);
    }
    if (typeof value === 'number') values.add(value + 0.5);
  }
  const bits = named.filter((value) => typeof value === 'bigint');
  if (member.slot?.kind === 'flags') {
    values.add(bits.reduce((all, bit) => all | bit, 0n));
    for (const one of bits) for (const other of bits.slice(0, 12)) values.add(one | other);
    const unnamed = (member.slot.constants?.constants ?? []).map(({ value }) => BigInt(value));
    const extra = unnamed.find((bit) => bit !== 0n && !bits.some((one) => (one & bit) !== 0n));
    if (extra !== undefined) for (const one of [0n, ...bits.slice(0, 12)]) values.add(one | extra);
    values.add(1n << BigInt(member.slot.width - 1));
  } else if (member.slot !== undefined) {
    const other = member.slot.constants?.constants.find(({ value }) => !bits.includes(BigInt(value)));
    if (other !== undefined) values.add(BigInt(other.value));
    values.add(0x7ff0_0000n);
  }
  // Elements beyond the count are none: a count of 0 says nothing about an array.
  if (member.name.endsWith('Count') && values.delete(0n)) values.add(0n);
  const limit = member.slot?.width === 32 ? 0x1_0000_0000n : undefined;
  const all = [...values].filter((value) => limit === undefined || value < limit);
  // What the member can never hold comes last: a sample had better break one statement alone.
  return [...all.filter((value) => isPlausible(value, member)), ...all.filter((value) => !isPlausible(value, member))];
}

function isPlausible(value: bigint | number, { slot, optional }: Member): boolean {
  if (slot === undefined || typeof value === 'number') return true;
  const constants = (slot.constants?.constants ?? []).map((constant) => BigInt(constant.value));
  if (slot.kind !== 'flags') return constants.includes(value) && (slot.kind === 'enum' || isOneBit(value));
  const mask = constants.reduce((all, bit) => (isOneBit(bit) ? all | bit : all), 0n);
  return (value & ~mask) === 0n && (value !== 0n || optional);
}

function isOneBit(value: bigint): boolean {
  return value !== 0n && (value & (value - 1n)) === 0n;
}

// ---- samples

function sampleOf(constraint: Constraint, choice: Choice): Sample {
  const type = structOf(constraint.owner) ?? commandOf(constraint.owner);
  if (type === undefined) throw new Error(`${constraint.owner} is no struct or command`);
  return {
    root: build(type, '', choice),
    features: [...choice].flatMap(([key, value]) =>
      value === true && key.startsWith('feature ') ? [key.slice('feature '.length)] : [],
    ),
  };
}

function build(type: StructType | Command, key: string, choice: Choice): SampleStruct {
  const members = new Map<string, SampleValue>();
  const list = 'params' in type ? type.params : type.members;
  for (const member of list) {
    const at = `${key}.${member.name}`;
    const elements = [0, 1].map((index) => valueAt(member, `${at}[${index}]`, choice));
    const value = elements.some((element) => element !== undefined)
      ? elements.slice(0, elements[1] === undefined ? 1 : 2).map((element) => element ?? 0n)
      : valueAt(member, at, choice);
    if (value !== undefined) members.set(member.name, value);
  }
  const start = `/${key}/`;
  const chain = [...choice].flatMap(([name, there]) => {
    const struct = name.startsWith(start) && there === true ? structOf(name.slice(start.length)) : undefined;
    return struct === undefined ? [] : [build(struct, `${key}<${struct.name}>`, choice)];
  });
  return { type, members, chain };
}

function valueAt(member: Member, key: string, choice: Choice): SampleValue | undefined {
  const value = choice.get(key);
  if (value !== undefined && typeof value !== 'boolean')
    return value === null || value === 'object' ? deeper(member, key, choice, value) : value;
  return deeper(member, key, choice, undefined);
}

/** A struct, when something in it or in its chain was chosen. */
function deeper(
  member: Member,
  key: string,
  choice: Choice,
  value: null | 'object' | undefined,
): SampleValue | undefined {
  const type = structOf(member.typeName);
  const inside = [...choice.keys()].some(
    (name) => name.startsWith(`${key}.`) || name.startsWith(`${key}<`) || name.startsWith(`/${key}/`),
  );
  if (type === undefined || !inside || value === null) return value;
  return build(type, key, choice);
}
