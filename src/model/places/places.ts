import type { TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { isTypeOnly, withTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { fieldName, isWrittenInto, keyName, memberTakenOf, memberWritten, rootOf } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import { type Fields } from '../values/fields.js';
import { type Variables } from '../values/variables.js';

type Node = TSESTree.Node;

/** What is known of a file, to find where its variables and fields are used. */
export interface PlacesContext {
  readonly variables: Variables;
  readonly fields: Fields;
}

/**
 * Where what is written at a place is read and written in the file: a variable, a field of `this`, or the object that a
 * member belongs to.
 *
 * @example placesOf(`a.b`) // every `a`
 */
export function placesOf(target: Node, { variables, fields }: PlacesContext): readonly Node[] {
  switch (target.type) {
    case 'Identifier':
      return variables.of(target)?.references.map(({ identifier }) => identifier) ?? [];
    case 'PropertyDefinition': {
      const name = keyName(target.key, target.computed);
      return name === undefined ? [] : fields.uses(target.parent, name);
    }
    case 'MemberExpression': {
      if (target.object.type !== 'ThisExpression') return placesOf(rootOf(target), { variables, fields });
      const body = classAround(target);
      const name = fieldName(target);
      return body === undefined || name === undefined ? [] : fields.uses(body, name);
    }
    default:
      return [];
  }
}

/**
 * Where the struct or object is used that an expression gives a member, if it has a name: each `info` but that one, for
 * `type` in `info.handleType = type` and in `const info = new VkX({ handleType: type })`.
 */
export function usesOfWhole(expression: Node, names: FileNames, file: PlacesContext): readonly Node[] {
  const holder = holderOf(expression, names);
  return holder === undefined ? [] : placesOf(holder, file).filter(isUse);
}

function isUse(place: Node): boolean {
  const { parent } = place;
  if (isTarget(place) || (parent?.type === 'VariableDeclarator' && parent.id === place)) return false;
  const member = memberTakenOf(place);
  return member === undefined || !isWrittenInto(member);
}

/** The variable, field or member that is given the struct or object. */
function holderOf(expression: Node, names: FileNames): Node | undefined {
  const node = withTypes(expression);
  if (node.parent?.type === 'AssignmentExpression') {
    return node.parent.right === node ? memberWritten(node.parent) : undefined;
  }
  const whole = wholeAround(node, names);
  const { parent } = whole;
  if (parent !== undefined && isObjectCall(parent, 'assign')) return parent.arguments[0];
  switch (whole === node ? undefined : parent?.type) {
    case 'AssignmentExpression':
      return (parent as TSESTree.AssignmentExpression).left;
    case 'PropertyDefinition':
      return parent;
    case 'VariableDeclarator':
      return (parent as TSESTree.VariableDeclarator).id;
    default:
      return undefined;
  }
}

function wholeAround(node: Node, names: FileNames): Node {
  const { parent } = node;
  return parent !== undefined && isPartOf(node, parent, names) ? wholeAround(parent, names) : node;
}

/** Whether a node is a part of what its parent gives: of an object, a list or a struct. */
function isPartOf(node: Node, parent: Node, names: FileNames): boolean {
  const isCall = parent.type === 'CallExpression' || parent.type === 'NewExpression';
  // `{ ...base }`
  if (parent.type === 'SpreadElement') return parent.parent.type === 'ObjectExpression';
  return isCall ? names.at(parent.callee)?.entity.kind === 'struct' : isPartOfLiteral(node, parent);
}

/** Whether a node is a part of the object or the list that its parent is, or is in. */
export function isPartOfLiteral(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
      return true;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    default:
      return isTypeOnly(parent);
  }
}
