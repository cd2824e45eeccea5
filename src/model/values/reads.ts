/** What is done with an object where it is named: its members are read, or only its names matter. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { isCalled, memberName, memberTakenOf } from '../../syntax/members.js';
import { methodOfList, onlyLooks } from '../../syntax/methods.js';
import { isFunction } from '../../syntax/nodes.js';
import { deedOf } from '../../syntax/runtime-calls.js';
import type { Scopes } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { isReadBy, type CallsContext } from './calls.js';
import type { Keys } from './keys.js';

type Variable = TSESLint.Scope.Variable;

/** The names that lead to a member of an object; undefined in it for a member of any name. */
export type PathOfNames = readonly (string | undefined)[];

type Reads = readonly TSESTree.Node[] | undefined;

/** Every read of a member of an object, when the object is used for nothing but its members. */
export function readsOfMember(variables: readonly Variable[], path: PathOfNames, keys: Keys, depth = 0): Reads {
  const reads: TSESTree.Node[] = [];
  for (const variable of variables) {
    for (const reference of variable.references) {
      if (reference.init === true) continue;
      const identifier = reference.identifier as TSESTree.Node;
      if (identifier.parent?.type === 'ExportSpecifier') continue;
      const read = readsOfPart(identifier, path, keys, depth);
      if (read === undefined) return undefined;
      reads.push(...read);
    }
  }
  return reads;
}

/** Every read of a member of an object where that stands, by its second names as well: `const f = FORMATS.depth;`. */
export function readsOfPart(object: TSESTree.Node, path: PathOfNames, keys: Keys, depth = 0): Reads {
  let node = object;
  for (const [index, name] of path.entries()) {
    if (isOfNames(node)) return [];
    const member = memberTakenOf(node);
    if (member === undefined) {
      // `const a = b, b = a` leads from one to the other without end.
      const second = depth < MANY_NAMES ? keys.secondNameFor(node) : undefined;
      return second && readsOfMember([second], path.slice(index), keys, depth + 1);
    }
    const names = keys.of(member);
    if (names === undefined && name !== undefined) return undefined;
    // How long a list is says nothing of what is in it.
    if (name === undefined ? names?.[0] === 'length' : !names!.includes(name)) {
      // A method of a list goes through its elements.
      return name !== undefined && /^\d+$/u.test(name) && isCalled(member) ? undefined : [];
    }
    node = member;
  }
  return [node];
}

/** So many names are followed one after another. */
const MANY_NAMES = 8;

/** Whether only the names in an object matter to what is done with it: `keyof typeof T`, `Object.keys(T)`, `k in T`. */
export function isOfNames(object: TSESTree.Node): boolean {
  const node = withTypes(object);
  const { parent } = node;
  switch (parent?.type) {
    case 'TSQualifiedName':
    case 'TSTypeQuery':
      return true;
    case 'BinaryExpression':
      return parent.operator === 'in' && parent.right === node;
    case 'ForInStatement':
      return parent.right === node;
    case 'CallExpression':
      return isObjectCall(parent, 'keys');
    default:
      return false;
  }
}

/** The last of the members that are taken out of an object: `a.b.c` for `a`. */
function placeIn(whole: TSESTree.Node): TSESTree.Node {
  const member = memberTakenOf(whole);
  return member === undefined ? withTypes(whole) : placeIn(member);
}

/**
 * Whether the object or list in a variable is only read, and in nobody else's hands: not given to a function, kept in
 * another object, called by a second name.
 */
export function isOnlyRead(variable: Variable, file: CallsContext): boolean {
  return variable.references.every(
    (reference) => reference.init === true || isOnlyReadAt(reference.identifier as TSESTree.Node, file),
  );
}

function isOnlyReadAt(identifier: TSESTree.Node, file: CallsContext): boolean {
  const whole = withTypes(identifier);
  const node = placeIn(whole);
  const { parent } = node;
  if (parent === undefined || isTarget(node)) return false;
  if (parent.type === 'CallExpression' && parent.callee === node) {
    // `list.forEach((element, index, list) => ...)` gives the list to the callback.
    const [callback] = parent.arguments;
    return onlyLooks(methodOfList(lastName(node))) && !(callback && isFunction(callback) && callback.params.length > 2);
  }
  if (parent.type === 'TaggedTemplateExpression') return false;
  if (node !== whole) return true;
  switch (parent.type) {
    case 'CallExpression':
      return isReadBy(parent, node, file) || isCopied(parent, node, file.variables);
    case 'NewExpression':
      return file.names.at(parent.callee)?.entity.kind === 'struct';
    case 'VariableDeclarator':
      return parent.id.type === 'ObjectPattern' || parent.id.type === 'ArrayPattern';
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'SpreadElement':
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'IfStatement':
    case 'ExpressionStatement':
    case 'ExportSpecifier':
    case 'TSQualifiedName':
    case 'TSTypeQuery':
      return true;
    default:
      return false;
  }
}

/** `Object.values(table)`, `Object.freeze(table)`, `Object.assign({}, table)`: what is in it is as it was. */
function isCopied(call: TSESTree.CallExpression, node: TSESTree.Node, scopes: Scopes): boolean {
  const deed = deedOf(call, scopes);
  return deed === 'lists' || (deed === 'copies' && call.arguments[0] !== node) || isObjectCall(call, 'freeze');
}

function lastName(place: TSESTree.Node): string {
  const node = withoutTypes(place as TSESTree.Expression);
  return node.type === 'MemberExpression' ? (memberName(node) ?? '') : '';
}
