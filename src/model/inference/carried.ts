import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { saysNumber } from '../../syntax/annotations.js';
import { keyName } from '../../syntax/members.js';
import { isDecorated } from '../../syntax/nodes.js';
import { typeInside } from '../build/type-parts.js';
import { unreadWrites } from '../flow/unread.js';
import type { VkType } from '../types.js';
import { isChangedByDecorator } from '../values/classes.js';
import { type Fields } from '../values/fields.js';

/**
 * A parameter, field, result, list or the like, without a type of its own, that carries values to the places that they are
 * meant for.
 */
export interface Carried {
  /** What it is told apart by. */
  readonly key: unknown;
  /** What the author calls it. */
  readonly name: string;
  /** Where it is there, before anything tests it: the parameter of a function, a call that gives it. */
  readonly since?: TSESTree.Node | undefined;
  /** Where it comes from, whoever reads it: what is tested on the way from there may tell one of several from another. */
  readonly from?: TSESTree.Node;
  /** What is done with it, where it holds values of a type; undefined where that is not all known. */
  readonly uses: (type: VkType) => Uses | undefined;
}

/** All reads of what carries values, and the expressions that it is given. */
export interface Uses {
  readonly reads: readonly TSESTree.Node[];
  readonly given: readonly TSESTree.Expression[];
  /** Reads of what may be the same, by other names, which must be for places of the same type. */
  readonly readElsewhere?: readonly TSESTree.Node[];
  /** Whether there may be nothing in it, for which code may ask: what a function finds, what a map has under a key. */
  readonly mayBeMissing?: boolean;
  /** Whether it is one of several objects or lists, of which each may be the one that is read. */
  readonly isOneOfSeveral?: boolean;
  /** Whether what reads it may leave some of these out. */
  readonly isLimited?: boolean;
  /** It says itself what it takes. */
  readonly isDeclared?: boolean;
  /** What is added to it where it is a list. */
  readonly elements?: readonly TSESTree.Expression[];
  /** The members of it, where it is an object, that hold what is not known to be for the place. */
  readonly without?: ReadonlySet<string>;
  /** Its members that are given something else before it is read. */
  readonly replaced?: ReadonlySet<string>;
  /** What its members are given where it is an object. */
  readonly members?: readonly MemberGiven[];
}

/** What a member of an object is given. */
export interface MemberGiven {
  readonly name: string;
  readonly value: TSESTree.Expression;
  /** Its bits are added to the ones that are there. */
  readonly isAdded: boolean;
}

/** Finds what carries values, of one kind each: parameters, fields, results of functions, lists. */
export interface Carriers {
  /** What an expression reads, where a value of a type is expected. */
  at: (read: TSESTree.Node, type: VkType) => Carried | undefined;
}

/**
 * Whether what declares a thing says no more of the values in it than that they are numbers, or none.
 *
 * @param said - the type that is written there
 * @param path - where in what is declared the thing is
 */
export function saysOnlyNumber(
  sourceCode: Readonly<TSESLint.SourceCode>,
  said: TSESTree.TypeNode | undefined,
  type: VkType,
  path: readonly string[] = [],
): boolean {
  const inner = type.kind === 'list' ? type.of : type;
  // Of a struct nothing is taken but a literal, in which each member has a type of its own; and a name is a string.
  if (!said || inner.kind === 'struct' || inner.kind === 'name') return true;
  const inside = typeInside(sourceCode, said, type.kind === 'list' ? [...path, '0'] : path);
  return inside === undefined || saysNumber(inside);
}

/** Whether a call may run something else in the place of a method: what an heir has, or what a decorator makes of it. */
export function isReplaceable(callee: TSESTree.Node | undefined, fields: Fields): boolean {
  const member = callee?.parent;
  if (member?.type !== 'MethodDefinition' && member?.type !== 'PropertyDefinition') return false;
  const name = keyName(member.key, member.computed);
  if (name === undefined) return isDecorated(member);
  return isChangedByDecorator(member.parent, name) || fields.isReplaced(member.parent, name);
}

/** What type is written behind the name or the pattern of a variable or a parameter: `number`. */
export function annotationOf(target: TSESTree.Node): TSESTree.TypeNode | undefined {
  switch (target.type) {
    case 'AssignmentPattern':
      return annotationOf(target.left);
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
      return target.typeAnnotation?.typeAnnotation;
    default:
      return undefined;
  }
}

/**
 * What is done with members of one name, or with other parts of objects; undefined where they are computed with. What is
 * replaced before anybody reads it is not given to them.
 *
 * @param isOwn - whether what a member is given is certainly given to that of the class
 */
export function usesOfMembers<T extends TSESTree.Node>(
  members: readonly T[],
  isOwn: (member: T) => boolean = () => true,
): Uses | undefined {
  const reads: TSESTree.Node[] = [];
  const given: TSESTree.Expression[] = [];
  const unread = unreadWrites(members);
  for (const member of members) {
    const { parent } = member;
    if (parent?.type !== 'AssignmentExpression' || parent.left !== member) {
      // Compared or counted, it is more than a value for slots.
      if (parent?.type === 'UpdateExpression') return undefined;
      reads.push(member);
    } else if (parent.operator === '=' || parent.operator === '|=') {
      if (isOwn(member) && !unread.has(parent)) given.push(parent.right);
    } else {
      return undefined;
    }
  }
  return { reads, given };
}
