/**
 * What the names of a statement are in the registry: members, constants, features, and how structs reach each other.
 */
import {
  apiConstant,
  commandOf,
  constantOf,
  holdsFeatures,
  isArrayMember,
  isHandleType,
  structOf,
  structsOfFeatures,
  withoutTag,
} from '../../src/registry/index.js';
import type { Command, Constant, Member, StructType } from '../../src/registry/index.js';
import { FEATURE_SLIPS } from './exceptions.js';
import type { Word } from './words.js';

/** A statement that cannot be expressed: the reason, for the report. */
export class Unresolved extends Error {}

export type Owner = StructType | Command;

/** Where a path starts. */
export type Root =
  | { readonly kind: 'self' | 'element' }
  /** A struct of the chain of the owner. */
  | { readonly kind: 'chained'; readonly struct: string }
  /** The struct whose chain the owner is in, or a struct beside it in that chain, or one that contains it. */
  | { readonly kind: 'parent' | 'sibling' | 'container'; readonly struct: string };

export interface Path {
  readonly root: Root;
  /** `a[*].b` behind the root. */
  readonly steps: string;
  readonly last: Member;
  /** The last member is an array and no element of it was named. */
  readonly isArray: boolean;
  /** What the path is inside of: for `its` and for chains. */
  readonly struct: StructType | undefined;
}

const INTEGERS = new Set(
  'uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t size_t int VkDeviceSize VkDeviceAddress VkFlags VkFlags64 VkSampleMask'.split(
    ' ',
  ),
);

export type Kind =
  'flags' | 'flagBits' | 'enum' | 'bool' | 'integer' | 'float' | 'handle' | 'pointer' | 'struct' | 'other';

/** What values a member has, once it is no array any more. */
export function kindOf(path: Path): Kind {
  const { last } = path;
  const pointers = last.pointer - (isArrayMember(last) && last.array.length === 0 ? 1 : 0);
  if (!path.isArray && pointers > 0) return 'pointer';
  if (last.slot !== undefined) return last.slot.kind;
  if (last.typeName === 'VkBool32') return 'bool';
  if (INTEGERS.has(last.typeName)) return 'integer';
  if (last.typeName === 'float' || last.typeName === 'double') return 'float';
  if (isHandleType(last.typeName)) return 'handle';
  return structOf(last.typeName) === undefined ? 'other' : 'struct';
}

/** Gives a statement up, for this reason. */
export function fail(reason: string): never {
  throw new Unresolved(reason);
}

/** The member of a struct, or the parameter of a command. */
export function memberOf(owner: Owner, name: string): Member | undefined {
  return 'params' in owner ? owner.param(name) : owner.member(name);
}

/** The member of a struct that has to have it. */
export function member(struct: string, name: string): Member {
  return structOf(struct)?.member(name) ?? fail(`${struct} has no ${name}`);
}

/** The one member of `container` that is of type `inner`. */
export function containedAt(container: string, inner: string): string {
  const holders = structOf(container)?.members.filter(({ typeName }) => typeName === inner) ?? [];
  const [holder] = holders;
  return holders.length === 1 && holder !== undefined ? holder.name : fail(`${container} holds several ${inner}`);
}

/** Structs whose chain both can be part of. */
export function commonHeads(owner: StructType, struct: string): string[] {
  const others = new Set(structOf(struct)?.structExtends);
  return owner.structExtends.filter((head) => others.has(head));
}

/** What a struct is to the owner of a statement that names it. */
export function relation(owner: StructType, other: StructType): Root {
  if (other.structExtends.includes(owner.name)) return { kind: 'chained', struct: other.name };
  if (owner.structExtends.includes(other.name)) return { kind: 'parent', struct: other.name };
  if (commonHeads(owner, other.name).length > 0) return { kind: 'sibling', struct: other.name };
  if (other.members.some(({ typeName }) => typeName === owner.name)) return { kind: 'container', struct: other.name };
  return fail(`${other.name} is not in reach of ${owner.name}`);
}

/** The same text for the same path. */
export function keyOf(path: Path): string {
  return JSON.stringify([path.root, path.steps]);
}

/** Each element of an array that was named as a whole. */
export function elements(path: Path, which: 'each' | 'some'): Path {
  if (!path.isArray) return path;
  return { ...path, steps: `${path.steps}[${which === 'each' ? '*' : '?'}]`, isArray: false };
}

/** Gives a statement up that compares what cannot be compared. */
export function comparable(first: Path, second: Path): void {
  // Of two members of elements, those of the same element are meant.
  const [here, there] = [first, second].map(({ steps }) => /^.*\[[*?]\]/.exec(steps)?.[0]);
  if (here !== undefined && there !== undefined && here !== there) fail('elements of different arrays');
  const [one, other] = [kindOf(first), kindOf(second)];
  if (first.isArray || second.isArray || one !== other) fail('members that cannot be compared');
  if (first.last.slot !== second.last.slot) fail('members of different types');
  if (one === 'pointer' || one === 'struct' || one === 'other') fail('members that are no numbers');
}

/** The text of a number, or of a constant of the API that is one. */
export function numberText(word: Word): string {
  if (word.is === 'number' && word.text !== 'NULL' && word.text !== 'VK_NULL_HANDLE') return word.text;
  if (word.is === 'constant' && apiConstant(word.text) !== undefined) return word.text;
  return fail(`${word.text} is no number`);
}

/** A value that a member of this kind can be compared with. */
export function valueText(path: Path, kind: Kind, word: Word): string {
  const { text } = word;
  switch (kind) {
    case 'flags':
    case 'flagBits':
    case 'enum':
      return word.is === 'number' ? (text === '0' ? text : fail(`${text} of an enum`)) : constantName(path, text);
    case 'bool':
      return text === 'VK_TRUE' || text === 'VK_FALSE' ? text : fail(`${text} of a VkBool32`);
    case 'integer':
      // Handles of any type are handed over as integers here and there.
      return text === 'VK_NULL_HANDLE' ? text : numberText(word);
    case 'float':
      return numberText(word);
    case 'other':
      // The types of the window systems: HANDLE, LPCWSTR.
      return text === 'NULL' ? text : fail(`a value of ${path.last.typeName}`);
    case 'handle':
      return text === 'VK_NULL_HANDLE' || text === 'NULL' ? text : fail(`${text} of a handle`);
    case 'pointer':
      return text === 'NULL' ? text : fail(`${text} of a pointer`);
    default:
      return fail(`a value of ${path.last.name}`);
  }
}

/** Canonical name of a constant, when the member (or the member of the struct that replaces it) has it. */
function constantName(path: Path, name: string): string {
  if (name.startsWith('{')) return path.last.slot?.name === 'VkFormat' ? name : fail(`${name} is no ${path.last.name}`);
  const constant: Constant | undefined = constantOf(name);
  const types = [path.last.slot?.constants, ...replacements(path.last)];
  return constant !== undefined && types.includes(constant.type)
    ? constant.name
    : fail(`${name} is not of ${path.last.name}`);
}

/** Bits types of the members that replace this one when their struct is chained. */
export function replacements(member: Member): (Constant['type'] | undefined)[] {
  return member.replacedBy.flatMap((name) =>
    (structOf(name)?.members ?? []).flatMap(({ slot }) => (slot?.kind === 'flags' ? [slot.constants] : [])),
  );
}

/** The constants of a list, those that a wildcard stands for among them. */
export function bitNames(path: Path, words: readonly Word[]): string[] {
  return words.flatMap((word) => {
    if (word.is === 'wildcard') return expand(path, word.text);
    return word.is === 'constant' ? [constantName(path, word.text)] : fail(`${word.text} is no bit`);
  });
}

/** The specification's `VK_PIPELINE_STAGE_*_SHADER_BIT`: in a 64-bit mask the `VK_PIPELINE_STAGE_2_` names. */
function expand(path: Path, pattern: string): string[] {
  const constants = path.last.slot?.constants?.constants ?? [];
  const [start = '', end = ''] = pattern.split('*');
  const form = new RegExp(`^${start.replace(/_$/, '')}_(?:2_)?\\w+${end}$`);
  const names = constants
    // VK_PIPELINE_STAGE_2_PRE_RASTERIZATION_SHADERS_BIT stands for several of them.
    .filter(
      ({ name }) =>
        form.test(withoutTag(name)) || (end === '_SHADER_BIT' && name.endsWith('_RASTERIZATION_SHADERS_BIT')),
    )
    .map(({ name }) => name);
  return names.length > 0 ? names : fail(`nothing is ${pattern}`);
}

/** The enum of a mask: `VkAccessFlags2` -> `VkAccessFlagBits2`. */
export function typeNameOf(name: string): string {
  return name.replace(/Flags(\d?[A-Z]*)$/, 'FlagBits$1');
}

/** Whether a path is to a feature: `VkPhysicalDeviceVulkan12Features::shaderInt8`. */
export function isFeaturePath(path: string): boolean {
  const struct = structOf(/^(\w+)::/.exec(path)?.[1] ?? '');
  return struct !== undefined && holdsFeatures(struct);
}

/** A feature as a row names it: `Struct::member` where the statement says the struct. */
export function featureName(text: string): string {
  const scoped = /^(Vk\w+)::(\w+)$/.exec(text);
  if (scoped === null) {
    const name = FEATURE_SLIPS[text] ?? text;
    return structsOfFeatures().has(name) ? name : fail(`no feature ${text}`);
  }
  const struct = structOf(scoped[1] ?? '');
  return struct?.member(scoped[2] ?? '') === undefined
    ? fail(`no feature ${text}`)
    : `${struct.name}::${scoped[2] ?? ''}`;
}

/** The struct or command that a page of the specification is about. */
export function ownerOf(name: string): Owner | undefined {
  return structOf(name) ?? commandOf(name);
}
