import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../bindings/occurrences.js';
import {
  isArrayMember,
  slotTypeAs,
  structOf,
  type Command,
  type Member,
  type SlotType,
  type StructType,
} from '../registry/index.js';
import type { Value } from './values/value.js';

/** What Vulkan expects at a place, or what an expression is. */
export type VkType =
  | { readonly kind: 'slot'; readonly slot: SlotType }
  | { readonly kind: 'struct'; readonly struct: StructType }
  | NameType
  | { readonly kind: 'list'; readonly of: VkType }
  | RecordType
  /** An object whose members are all of one type, whatever their names. */
  | { readonly kind: 'dictionary'; readonly of: VkType }
  | MapType
  | FunctionType
  /** What gives a value of a type once it is waited for. */
  | { readonly kind: 'promise'; readonly of: VkType };

/** A string that names something to enable: `VK_KHR_swapchain`, `VK_LAYER_KHRONOS_validation`. */
export interface NameType {
  readonly kind: 'name';
  readonly of: 'extension' | 'layer';
}

/** An interface, object or tuple type of this file with members of Vulkan types; those of tuples are `0`, `1`. */
export interface RecordType {
  readonly kind: 'record';
  readonly members: ReadonlyMap<string, VkType>;
  /** What it is called with, or made with, where it is something to call. */
  readonly callee?: FunctionType | undefined;
  /** The one object of it, where the names of the members say nothing without it: `features` of `features.$`. */
  readonly holder?: string;
}

/** A `Map` with values of one type, with keys of one type, or both. */
export interface MapType {
  readonly kind: 'map';
  readonly key: VkType | undefined;
  readonly of: VkType | undefined;
}

/** What can be called: what it takes by position, where that is of a Vulkan type, and what it gives. */
export interface FunctionType {
  readonly kind: 'function';
  readonly parameters: readonly (Parameter | undefined)[];
  readonly result: VkType | undefined;
}

/** What a function takes by one position. */
export interface Parameter {
  readonly name: string;
  readonly type: VkType;
  /** It takes all arguments from its position on, as a list. */
  readonly isRest: boolean;
}

const ofMember = new WeakMap<Member, VkType | false>();

/** The Vulkan type of a member or parameter; undefined when it is a plain number, a handle or a text. */
export function typeOfMember(member: Member): VkType | undefined {
  let type = ofMember.get(member);
  if (type === undefined) {
    type = readMember(member) ?? false;
    ofMember.set(member, type);
  }
  return type === false ? undefined : type;
}

/** The members that list names. */
const LISTS_OF_NAMES: ReadonlyMap<string, NameType['of']> = new Map([
  ['ppEnabledExtensionNames', 'extension'],
  ['ppEnabledLayerNames', 'layer'],
]);

function readMember(member: Member): VkType | undefined {
  const names = LISTS_OF_NAMES.get(member.name);
  if (names !== undefined) return { kind: 'list', of: { kind: 'name', of: names } };
  const struct = member.slot === undefined ? structOf(member.typeName) : undefined;
  const slot = slotTypeAs(member.typeName);
  const base: VkType | undefined = slot ? { kind: 'slot', slot } : struct && { kind: 'struct', struct };
  if (base === undefined) return undefined;
  return isArrayMember(member) ? { kind: 'list', of: base } : base;
}

/** Whose value a slot holds. */
export type Owner =
  | { readonly kind: 'member'; readonly struct: StructType; readonly member: Member }
  | { readonly kind: 'param'; readonly command: Command; readonly member: Member }
  /** A variable, parameter, field or function result that the author declared with a Vulkan type. */
  | {
      readonly kind: 'declared';
      readonly name: string;
      /** Whether it has a list, of which the value is an element. */
      readonly isList?: true;
    };

/** Whose value an expression is, and where the name came from by which that is known. */
export interface Provenance {
  readonly owner: Owner;
  readonly origin: NameOrigin;
}

/** A member or an argument of Vulkan's, and the expression that gives it. */
export interface Destination {
  readonly owner: Exclude<Owner, { readonly kind: 'declared' }>;
  readonly node: TSESTree.Expression;
}

/** How the expression in a slot is used. */
export type SlotUse =
  /** It is the whole value. */
  | 'value'
  /** Its bits are added: `|=`, `^=`. */
  | 'add'
  /** Its bits select some of the slot's: `&=`, the other operand of `&`. */
  | 'mask'
  /** The slot's value is compared with it: `===`, `case`. */
  | 'compare'
  /** It stands in for the slot's value where that is missing, and goes somewhere else: `value ?? it`. */
  | 'fallback';

/** A place in the code where Vulkan expects a value of an enum, FlagBits or Flags type. */
export interface Slot {
  readonly type: SlotType;
  readonly node: TSESTree.Expression;
  readonly use: SlotUse;
  readonly owner: Owner;
  /** What the expression computes. */
  readonly value: Value;
  /** It is one constant of the slot's own type, or an `|` of them: the way it should be. */
  readonly isNamed: boolean;
  /** Where the name came from that makes it a slot: further names are written the same way. */
  readonly origin: NameOrigin;
  /** Where all of what the author's own parameter is given here goes, untested. */
  serves?: readonly Destination[];
}

/**
 * A slot of a struct that has its value from an object which other structs have spread in them, too: the expression that
 * stands in it is what is spread.
 */
export interface SpreadSlot extends Slot {
  readonly owner: Owner & { readonly kind: 'member' };
  readonly property: TSESTree.Property;
  readonly spread: TSESTree.SpreadElement;
}

/** A place that takes the name of an extension or of a layer. */
export interface Naming {
  readonly node: TSESTree.Expression;
  readonly of: NameType['of'];
  readonly owner: Owner;
}

/** Names of members, and the expressions that they are given. */
export interface Given {
  readonly names: readonly string[];
  readonly values: readonly (TSESTree.Expression | undefined)[];
}

/** What a literal gives to the members of a struct. */
export interface GivenMembers extends Given {
  readonly struct: StructType;
}

/** A struct that the file has in its hands. */
interface HeldStruct {
  readonly struct: StructType;
  /** An expression that stands for it. */
  readonly node: TSESTree.Expression;
  readonly origin: NameOrigin;
  /** The object literals with the starting members, the last of which counts; undefined for what is not known. */
  readonly start: readonly (TSESTree.ObjectExpression | undefined)[];
}

/** One place that builds a Vulkan struct. */
export interface StructBuild extends HeldStruct {
  /** The whole expression: `new VkX({...})`, `VkX()`, `Object.assign(new VkX(), {...})`, or the literal itself. */
  readonly node: TSESTree.NewExpression | TSESTree.CallExpression | TSESTree.ObjectExpression;
  readonly isReceived?: undefined;
}

/** A struct that a function gets from elsewhere: in a parameter, a field, an element of a list. Others hold it, too. */
export interface ReceivedStruct extends HeldStruct {
  readonly isReceived: true;
  readonly start: readonly [undefined];
  /** The function (or program) that has it. */
  readonly home: TSESTree.Node;
  /** What stands for it in that function, in the order of the file; `node` is the first. */
  readonly places: readonly TSESTree.Expression[];
  /** The fields, members and elements that lead to it: `infos` and `0` for `this.infos[0]`. */
  readonly path: readonly string[];
  /** Where another one takes its place. */
  readonly replaced: readonly TSESTree.Node[];
  /** The block at whose end the function has it no more. */
  readonly end: TSESTree.Node;
  /** Whether there certainly is one: a parameter may be left out, a field may be null. */
  readonly isCertain: boolean;
}

/** A struct of the file, wherever it comes from. */
export type Struct = StructBuild | ReceivedStruct;

/** One Vulkan command call. */
export interface Call {
  readonly command: Command;
  readonly node: TSESTree.CallExpression;
  readonly origin: NameOrigin;
  /** The expression given for each parameter, by the parameter's name. */
  readonly args: ReadonlyMap<string, TSESTree.Expression>;
}

/** What the author gave a name, or a type, of Vulkan's. */
export function declared(name: string, origin: NameOrigin): Provenance {
  return { owner: { kind: 'declared', name }, origin };
}

/** Whose value an element of a list is. */
export function elementOf({ owner, origin }: Provenance): Provenance {
  return { owner: owner.kind === 'declared' ? { ...owner, isList: true } : owner, origin };
}

/** What the author calls a member of a record. */
export function memberText({ holder }: RecordType, name: string): string {
  return holder === undefined ? name : `${holder}.${name}`;
}

/** What a member of a record or a struct is; undefined where it is of no type of Vulkan's. */
export function memberOf(
  type: VkType,
  name: string,
  origin: NameOrigin,
): { readonly type: VkType; readonly from: Provenance } | undefined {
  if (type.kind === 'record') {
    const member = type.members.get(name);
    return member && { type: member, from: declared(memberText(type, name), origin) };
  }
  if (type.kind !== 'struct') return undefined;
  const member = type.struct.member(origin.dialect.memberName(name));
  const memberType = member && typeOfMember(member);
  if (memberType === undefined) return undefined;
  return { type: memberType, from: { owner: { kind: 'member', struct: type.struct, member: member! }, origin } };
}

/** The members and arguments of Vulkan's that the value in a slot is for: its own, or those that it is handed on to. */
export function destinationsOf({ owner, node, serves = NOWHERE }: Slot): readonly Destination[] {
  return owner.kind === 'declared' ? serves : [{ owner, node }];
}

const NOWHERE: readonly Destination[] = [];

/** The registry's name of a type; empty for one that is made of several. */
export function nameOf(type: VkType): string {
  switch (type.kind) {
    case 'slot':
      return type.slot.name;
    case 'struct':
      return type.struct.name;
    case 'list':
    case 'dictionary':
    case 'promise':
      return nameOf(type.of);
    case 'map':
      // It may have itself in it.
      return type.of?.kind === 'slot' || type.of?.kind === 'struct' ? nameOf(type.of) : '';
    case 'name':
    case 'record':
    case 'function':
      return '';
  }
}

/** Whether two types are one. */
export function isSameType(one: VkType, other: VkType): boolean {
  if (one.kind === 'slot') return other.kind === 'slot' && one.slot.constants === other.slot.constants;
  if (one.kind === 'struct') return other.kind === 'struct' && one.struct === other.struct;
  if (one.kind === 'name') return other.kind === 'name' && one.of === other.of;
  if (one.kind === 'promise') return other.kind === 'promise' && isSameType(one.of, other.of);
  return one.kind === 'list' && other.kind === 'list' && isSameType(one.of, other.of);
}
