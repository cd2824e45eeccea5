import type { TSESTree } from '@typescript-eslint/utils';
import { familyOfEnum } from '../../registry/handle-types.js';
import { sameStem, type EnumType } from '../../registry/index.js';
import { withoutTypes, withTypes } from '../../syntax/asserted.js';
import { classAround } from '../../syntax/class-fields.js';
import { fieldName } from '../../syntax/members.js';
import { contains, EQUALITIES } from '../../syntax/nodes.js';
import { mayBeNarrowed } from '../flow/narrowing.js';
import type { VulkanModel } from '../model.js';
import { isTakenFor } from '../places/serving.js';
import type { Slot } from '../types.js';
import { isConstAssertion } from '../values/literals.js';
import { behind, forEachLeaf, readPartsOf } from '../values/leaves.js';
import { membersOf } from '../values/classes.js';
import type { Value } from '../values/value.js';
import { ReadEnums } from './read-enums.js';

/** What is read out of a place of one enum, and given to one of another. */
export interface ForeignRead {
  readonly slot: Slot;
  readonly node: TSESTree.Expression;
  /** The enum of the place that it is read from. */
  readonly type: EnumType;
  /** Whether no value but 0 means the same in both. */
  readonly isApart: boolean;
}

/**
 * What a file reads that is of one enum, and gives to another: `khr.handleTypes = nv.handleTypes`. By what is declared of
 * it only for two enums in which no value but 0 means the same, also where it is only compared; by the constants that it may
 * be, for any. What is asserted to be of another type is meant to be.
 *
 * @param ofHandles - whether those are asked for that hold handle types, or the others
 */
export function foreignReadsOf(model: VulkanModel, ofHandles: boolean): readonly ForeignRead[] {
  const found: ForeignRead[] = [];
  const enums = new ReadEnums(model);
  const compared = new Set<TSESTree.Node>();
  for (const slot of model.unnamedSlots) {
    const expected = slot.type.constants;
    if (expected === undefined || slot.use === 'mask') continue;
    const isCompared = slot.use === 'compare';
    for (const part of readPartsOf(slot.value)) {
      if (!contains(slot.node, part.node) || isAsserted(part.node)) continue;
      const type = isCompared
        ? comparedAs(slot, part, expected, model)
        : (declaredOf(part, expected, model) ?? constantsOf(part, expected, model, enums));
      if (type === undefined || isConverted(slot, model)) continue;
      if (isCompared) {
        // Each of two members that are compared is in the place of the other.
        const { parent } = withTypes(slot.node);
        if (parent === undefined || compared.has(parent)) continue;
        if (parent.type === 'BinaryExpression') compared.add(parent);
      }
      const isApart = areApart(type, expected);
      const isOfHandles = familyOfEnum(type.name) !== undefined && familyOfEnum(expected.name) !== undefined;
      if (isOfHandles === ofHandles) found.push({ slot, node: part.node as TSESTree.Expression, type, isApart });
    }
  }
  return found;
}

/**
 * The enum that what is read is declared to be of, where a value is not known, and no value of that enum may be meant. What
 * is joined with others, or asserted to be a number, may be meant as just that.
 */
function declaredOf(part: Value, expected: EnumType, model: VulkanModel): EnumType | undefined {
  const { kind, node } = behind(part);
  if (kind !== 'unknown' || isComputed(part.node)) return undefined;
  const type = typeOf(part.node, model) ?? typeOf(node, model);
  return type !== undefined && type !== expected && areApart(type, expected) ? type : undefined;
}

/** The enum of all that is compared with what is of another one, if that comes out right for no value but 0. */
function comparedAs(slot: Slot, part: Value, expected: EnumType, model: VulkanModel): EnumType | undefined {
  if (part.node !== withoutTypes(slot.node)) return undefined;
  const { parent } = withTypes(slot.node);
  if (parent?.type === 'BinaryExpression' ? !EQUALITIES.has(parent.operator) : parent?.type !== 'SwitchCase')
    return undefined;
  const type = declaredOf(part, expected, model);
  return type !== undefined && type.constants.length > 0 && expected.constants.length > 0 ? type : undefined;
}

/** Whether what a member is given becomes what it takes only there: `info.handleType = toKhr(info.handleType)`. */
function isConverted({ owner, origin }: Slot, { fields }: VulkanModel): boolean {
  return owner.kind === 'member' && fields.isConvertedSomewhere(origin.dialect.memberName(owner.member.name));
}

function isComputed({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case 'TSNonNullExpression':
    case 'ChainExpression':
      return isComputed(parent);
    default:
      if (parent?.type === 'BinaryExpression') return !EQUALITIES.has(parent.operator);
      return parent?.type === 'TSAsExpression' || parent?.type === 'TSTypeAssertion';
  }
}

/** The enum of a variable that is given its value once, of a member, an element, or what a call gives. */
function typeOf(node: TSESTree.Node, model: VulkanModel): EnumType | undefined {
  const { types, variables, fields } = model;
  switch (node.type) {
    case 'Identifier': {
      const variable = variables.of(node);
      if (variable === undefined || variables.writesOf(variable).all.length > 1) return undefined;
      if (model.isChosenByCalls(node)) return undefined;
      break;
    }
    case 'MemberExpression': {
      // What a field begins with may be replaced by something else.
      const body = node.object.type === 'ThisExpression' ? classAround(node) : undefined;
      const name = body && fieldName(node);
      const isSaid = (member: TSESTree.ClassElement): boolean =>
        'typeAnnotation' in member && Boolean(member.typeAnnotation);
      if (body !== undefined && (name === undefined || !membersOf(body, name).every(isSaid))) return undefined;
      // What is made of it, in its place, may be another's: `source.type = toKhr(source.type)`.
      if (fields.isConvertedSomewhere(fieldName(node)) || mayBeNarrowed(model, node)) return undefined;
      break;
    }
    case 'CallExpression':
      break;
    default:
      return undefined;
  }
  const type = types.of(node)?.type;
  return type?.kind === 'slot' ? type.slot.constants : undefined;
}

/** The enum that all is of that may be read, where it is another one and the constants themselves are no faults. */
function constantsOf(part: Value, expected: EnumType, model: VulkanModel, enums: ReadEnums): EnumType | undefined {
  const read = enums.of(part);
  if (read === undefined || read.type === expected) return undefined;
  const told = new Set<Value>();
  forEachLeaf(part, (leaf, _, through, standing) => {
    if (leaf.kind === 'constant' && isTakenFor(model, standing, through, expected)) told.add(leaf);
  });
  return told.size > 0 || read.judgedAs.has(expected) ? undefined : read.type;
}

/** Whether the author says that an expression is of a type that has a name. */
function isAsserted({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'TSAsExpression' && parent?.type !== 'TSTypeAssertion') return false;
  return (parent.typeAnnotation.type === 'TSTypeReference' && !isConstAssertion(parent)) || isAsserted(parent);
}

const apart = new WeakMap<EnumType, Map<EnumType, boolean>>();

/** Whether no constant of an enum, but for a 0, has the value in another one of what means the same there. */
function areApart(one: EnumType, other: EnumType): boolean {
  let known = apart.get(one);
  if (known === undefined) apart.set(one, (known = new Map<EnumType, boolean>()));
  let are = known.get(other);
  if (are === undefined) {
    are = one.constants.every((constant) => {
      const counterpart = sameStem(constant, other);
      return (
        Number(constant.value) === 0 ||
        counterpart === undefined ||
        BigInt(counterpart.value) !== BigInt(constant.value)
      );
    });
    known.set(other, are);
  }
  return are;
}
