/**
 * A struct or call that violates a constraint and one that satisfies it, found from the constraint itself: values are
 * tried until a plain two-valued reading of the constraint says so. Nothing of the evaluator is used here.
 */
import type { Condition, Constraint, Operand, Path } from '../../src/registry/constraint.js';
import { parsePath } from '../../src/registry/constraint-rows.js';
import { handlePosition } from '../../src/registry/handle-types.js';
import { commandOf, isHandleType, isOneBit, structOf } from '../../src/registry/index.js';
import type { Command, Member, StructType } from '../../src/registry/index.js';
import { elementsOf, holds, isBySums, judgePlainly } from './plain-reading.js';
import type { Plain } from './plain-reading.js';
import { chainKey, everything, listed, OPEN, placeOf, second } from './sample-places.js';
import type { Choice, Chosen, Place } from './sample-places.js';

/** A number, NULL, something that is not NULL, or the strings of an array. */
export type SampleValue =
  bigint | number | null | 'object' | SampleStruct | SampleObject | SampleStrings | readonly SampleValue[];

/** An object, and the struct that it is created from. */
export interface SampleObject {
  readonly createdFrom: SampleStruct;
}

export interface SampleStrings {
  readonly strings: readonly string[];
}

export interface SampleStruct {
  readonly type: StructType | Command;
  readonly members: ReadonlyMap<string, SampleValue>;
  readonly chain: readonly SampleStruct[];
}

export interface Sample {
  readonly root: SampleStruct;
  /** The enabled features, when the constraint asks. */
  readonly features: readonly string[];
  /** What the constraint asks of extensions and versions, and whether it is enabled. */
  readonly providers: ReadonlyMap<string, boolean>;
}

export interface Samples {
  readonly violating: Sample | undefined;
  readonly satisfying: Sample | undefined;
}

interface Variable {
  readonly key: string;
  readonly values: readonly Chosen[];
}

const LIMIT = 300_000;

/**
 * Tries values until one choice violates the constraint and one satisfies it with its condition met. A sum that is too
 * much is so by both of its parts together: one of them alone would be found without adding.
 *
 * @param besides - other constraints of the same statement that speak of what this one asks for: the satisfying choice
 *   keeps them, too
 */
export function samplesOf(constraint: Constraint, besides: readonly Constraint[] = []): Samples {
  const variables = [
    ...new Map([constraint, ...besides].flatMap(variablesOf).map((variable) => [variable.key, variable])).values(),
  ];
  const choice = new Map<string, Chosen>(variables.map(({ key }) => [key, OPEN]));
  let violating: Sample | undefined;
  let satisfying: Sample | undefined;
  let tries = 0;
  const search = (at: number): void => {
    if ((violating !== undefined && satisfying !== undefined) || tries > LIMIT) return;
    if (constraint.if !== undefined && holds(constraint.if, constraint, choice) === false) return;
    const variable = variables[at];
    if (variable === undefined) {
      tries++;
      const verdict = judgePlainly(constraint, choice);
      if (verdict === 'violated') {
        if (violating === undefined && isBySums(constraint, choice)) violating = sampleOf(constraint, choice);
      } else if (verdict === 'satisfied' && besides.every((each) => judgePlainly(each, choice) !== 'violated')) {
        satisfying ??= sampleOf(constraint, choice);
      }
      return;
    }
    for (const value of variable.values) {
      choice.set(variable.key, value);
      search(at + 1);
    }
    choice.set(variable.key, OPEN);
  };
  search(0);
  return { violating, satisfying };
}

// ---- variables

function variablesOf(constraint: Constraint): Variable[] {
  const operands = new Map<string, { place: Place; list: Operand[]; types: string[]; isNull: boolean }>();
  const switches = new Set<string>();
  const asksForIndex = isAboutIndex(constraint);
  const add = (path: Path, list: readonly Operand[], type?: string): void => {
    if (path.root === 'index' || path.root === 'number') return;
    for (const { element } of path.steps) if (typeof element === 'object') add(element, FIRST_TWO);
    for (const pretended of [new Map(), everything, second, ...(asksForIndex ? [new Map([['#', 1n]])] : [])]) {
      const place = placeOf(path, constraint, pretended as Choice);
      if (place === undefined) continue;
      // A struct that replaces a mask is only needed where the mask is too narrow for a bit.
      const isWide = list.some(({ value }) => value >= 0x1_0000_0000n);
      const own = placeOf(path, constraint, undefined);
      for (const key of place.within) if (isWide || own?.within.includes(key)) switches.add(key);
      const known = operands.get(place.key) ?? { place, list: [], types: [], isNull: false };
      known.list.push(...list);
      if (type !== undefined) known.types.push(type);
      if (list.some(({ text }) => text === 'NULL')) known.isNull = true;
      operands.set(place.key, known);
    }
  };
  const visit = (condition: Condition): void => {
    if ('of' in condition) for (const part of condition.of) visit(part);
    else if ('features' in condition) for (const name of condition.features) switches.add(`feature ${name}`);
    else if ('providers' in condition) for (const name of condition.providers) switches.add(`provider ${name}`);
    else if ('names' in condition) {
      const place = placeOf(condition.path, constraint, undefined);
      for (const name of condition.names) switches.add(listed(place, name));
    } else if ('structs' in condition) {
      for (const name of condition.structs.slice(0, 3)) switches.add(`${chainKey(condition.path, constraint)}${name}`);
    } else if ('other' in condition) {
      const limit = condition.other.root === 'number' ? [numberOperand(condition.other)] : [];
      add(condition.path, limit);
      add(condition.other, []);
      if ('more' in condition) add(condition.more, limit);
    } else for (const path of elementsOf(condition.path, constraint)) addTest(path, condition);
  };
  const addTest = (path: Path, condition: Plain): void => {
    if ('operands' in condition) add(path, condition.operands);
    else if ('operand' in condition) add(path, [condition.operand]);
    else if ('type' in condition) add(path, [], condition.type);
    else add(path, condition.op === 'unset' ? unsetOf(path, constraint) : []);
  };
  if (constraint.if !== undefined) visit(constraint.if);
  for (const part of constraint.then) visit(part);
  return [
    ...(asksForIndex ? [{ key: '#', values: [0n, 1n] }] : []),
    ...[...switches].map((key) => ({ key, values: [true, false] })),
    ...[...operands].map(([key, { place, list, isNull }]) => ({ key, values: candidates(place, list, isNull) })),
  ];
}

/** Whether a statement compares the index of an element. */
function isAboutIndex({ if: condition, then }: Constraint): boolean {
  const isIndex = (part: Condition): boolean => {
    if ('of' in part) return part.of.some(isIndex);
    return 'path' in part && (part.path.root === 'index' || ('other' in part && part.other.root === 'index'));
  };
  return (condition !== undefined && isIndex(condition)) || then.some(isIndex);
}

/** What "not set" is for a member: NULL for what is a pointer or a handle, 0 for all else. */
function unsetOf(path: Path, constraint: Constraint): readonly Operand[] {
  const member = placeOf(path, constraint, undefined)?.member;
  const isPointer = member !== undefined && (member.pointer > 0 || isHandleType(member.typeName));
  return [{ text: isPointer ? 'NULL' : '0', value: 0n }];
}

/** A number of a statement, next to which values are tried. */
function numberOperand({ text }: Path): Operand {
  return { text, value: BigInt(text) };
}

/** The indices that a value may give. */
const FIRST_TWO: readonly Operand[] = [
  { text: '0', value: 0n },
  { text: '1', value: 1n },
];

function candidates(
  { member, owner }: Place,
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
      if (value > 0n || /^(?:int|float)/.test(member.typeName)) values.add(value - 1n);
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
    const others = (member.slot.constants?.constants ?? []).filter(({ value }) => !bits.includes(BigInt(value)));
    for (const each of [others.find(({ value }) => isTaken(BigInt(value), owner, member)), others[0]]) {
      if (each !== undefined) values.add(BigInt(each.value));
    }
    values.add(0x7ff0_0000n);
  }
  // Elements beyond the count are none: a count of 0 says nothing about an array.
  if (member.name.endsWith('Count') && values.delete(0n) && named.includes(0n)) values.add(0n);
  const limit = member.slot?.width === 32 ? 0x1_0000_0000n : undefined;
  const all = [...values].filter((value) => limit === undefined || value < limit);
  // What the member can never hold comes last: a sample had better break one statement alone.
  const kept = all.filter((value) => isPlausible(value, member));
  const taken = kept.filter((value) => isTaken(value, owner, member));
  return [...taken, ...kept.filter((value) => !taken.includes(value)), ...all.filter((value) => !kept.includes(value))];
}

/** Whether a member takes a value of its type: of handle types, many take only some. */
function isTaken(value: bigint | number, owner: string, { name, slot }: Member): boolean {
  const accepted = handlePosition(owner, name)?.accepts;
  const constant = slot?.constants?.constants.find((each) => BigInt(each.value) === value);
  return accepted === undefined || constant === undefined || accepted.includes(constant.name);
}

function isPlausible(value: bigint | number, { slot, optional }: Member): boolean {
  if (slot === undefined || typeof value === 'number') return true;
  const constants = (slot.constants?.constants ?? []).map((constant) => BigInt(constant.value));
  if (slot.kind !== 'flags') return constants.includes(value) && (slot.kind === 'enum' || isOneBit(value));
  const mask = constants.reduce((all, bit) => (isOneBit(bit) ? all | bit : all), 0n);
  return (value & ~mask) === 0n && (value !== 0n || optional);
}

// ---- samples

function sampleOf(constraint: Constraint, choice: Choice): Sample {
  const type = structOf(constraint.owner) ?? commandOf(constraint.owner);
  if (type === undefined) throw new Error(`${constraint.owner} is no struct or command`);
  return {
    root: build(type, '', constraint.ofPairs ? choice : withoutOther(constraint, choice)),
    features: [...choice].flatMap(([key, value]) =>
      value === true && key.startsWith('feature ') ? [key.slice('feature '.length)] : [],
    ),
    providers: new Map(
      [...choice].flatMap(([key, value]): [string, boolean][] =>
        key.startsWith('provider ') ? [[key.slice('provider '.length), value === true]] : [],
      ),
    ),
  };
}

/** A choice with nothing about the element that a statement is not made for. */
function withoutOther(constraint: Constraint, choice: Choice): Choice {
  const other = isAboutIndex(constraint) ? placeOf(parsePath('$$'), constraint, choice)?.key : undefined;
  if (other === undefined) return choice;
  return new Map([...choice].filter(([key]) => !key.replace(/^\//, '').startsWith(other)));
}

function build(type: StructType | Command, key: string, choice: Choice): SampleStruct {
  const members = new Map<string, SampleValue>();
  const list = 'params' in type ? type.params : type.members;
  for (const member of list) {
    const at = `${key}.${member.name}`;
    const elements = INDICES.map((index) => valueAt(member, `${at}[${index}]`, choice));
    const count = elements.findLastIndex((element) => element !== undefined) + 1;
    const value =
      count > 0 && choice.get(at) !== null
        ? elements.slice(0, count).map((element) => element ?? emptyElement(member))
        : (stringsAt(at, choice) ?? valueAt(member, at, choice));
    if (value !== undefined) members.set(member.name, value);
  }
  const start = `/${key}/`;
  const chain = [...choice].flatMap(([name, there]) => {
    const struct = name.startsWith(start) && there === true ? structOf(name.slice(start.length)) : undefined;
    return struct === undefined ? [] : [build(struct, `${key}<${struct.name}>`, choice)];
  });
  return { type, members, chain };
}

/** Of the elements of an array, those that a statement may name. */
const INDICES = Array.from({ length: 8 }, (_, index) => index);

/** An element of which nothing is said. */
function emptyElement({ typeName }: Member): SampleValue {
  const type = structOf(typeName);
  return type === undefined ? 0n : { type, members: new Map(), chain: [] };
}

/** The strings of an array, when any of them was chosen or left out. */
function stringsAt(key: string, choice: Choice): SampleStrings | undefined {
  const start = `${key} lists `;
  const chosen = [...choice].filter(([name]) => name.startsWith(start));
  if (chosen.length === 0) return undefined;
  return { strings: chosen.flatMap(([name, there]) => (there === true ? [name.slice(start.length)] : [])) };
}

function valueAt(member: Member, key: string, choice: Choice): SampleValue | undefined {
  const value = choice.get(key);
  if (value !== undefined && typeof value !== 'boolean' && value !== OPEN)
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
  const created = [...choice.keys()].find((name) => name.startsWith(`${key}^`) || name.startsWith(`/${key}^`));
  if (created !== undefined) {
    const struct = /^\w+/.exec(created.slice(created.indexOf(`${key}^`) + key.length + 1))?.[0] ?? '';
    return { createdFrom: build(structOf(struct)!, `${key}^${struct}`, choice) };
  }
  const type = structOf(member.typeName);
  const inside = [...choice.keys()].some(
    (name) => name.startsWith(`${key}.`) || name.startsWith(`${key}<`) || name.startsWith(`/${key}/`),
  );
  if (type === undefined || !inside || value === null) return value;
  return build(type, key, choice);
}
