import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isOfOwnType } from './asserted.js';
import { findInText } from './find.js';
import { isTarget } from './targets.js';

type Field = TSESTree.Identifier | TSESTree.PrivateIdentifier;

/** The uses of the field that an expression is all that is given to: `readonly vk = vk`, `this.vk = vk`. */
export function usesOfField(
  sourceCode: Readonly<TSESLint.SourceCode>,
  given: TSESTree.Node,
): readonly TSESTree.MemberExpression[] {
  const { parent } = given;
  if (parent?.type === 'PropertyDefinition') {
    if (parent.value !== given || parent.computed || !isName(parent.key)) return NO_USES;
    return unlessWritten(usesInClass(sourceCode, parent, parent.key));
  }
  if (parent?.type !== 'AssignmentExpression' || parent.right !== given || parent.operator !== '=') return NO_USES;
  const { left } = parent;
  if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression' || left.computed) return NO_USES;
  return isName(left.property) ? unlessWritten(usesInClass(sourceCode, left, left.property), left) : NO_USES;
}

/** The uses of a field that is given a value nowhere but at `giver`. */
function unlessWritten(
  uses: readonly TSESTree.MemberExpression[],
  giver?: TSESTree.MemberExpression,
): readonly TSESTree.MemberExpression[] {
  return uses.some((use) => use !== giver && isTarget(use)) ? NO_USES : uses;
}

const NO_USES: readonly TSESTree.MemberExpression[] = [];

/** Every `this.name` in the class around where a field is declared or given its value; none where it begins as another. */
export function usesInClass(
  sourceCode: Readonly<TSESLint.SourceCode>,
  giver: TSESTree.Node,
  field: Field,
): readonly TSESTree.MemberExpression[] {
  const body = classAround(giver);
  if (body === undefined || isOfClass(giver, body)) return NO_USES;
  if (/\bassign\s*\(\s*this\b/u.test(sourceCode.getText(body))) return NO_USES;
  const isSame = (key: TSESTree.Node): boolean => key.type === field.type && 'name' in key && key.name === field.name;
  for (const member of body.body) {
    if (!('key' in member) || member.computed || !isSame(member.key) || member === giver) continue;
    // What is declared may have no value yet.
    const isDeclared = member.type === 'PropertyDefinition' && !member.static && isNothing(member.value);
    if (!isDeclared) return NO_USES;
  }
  return findInText(sourceCode, body, /\bthis\b/gu, isThis).flatMap(({ parent }) => {
    if (parent.type !== 'MemberExpression' || parent.object.type !== 'ThisExpression' || parent.computed) return [];
    return isSame(parent.property) && classAround(parent) === body && !isOfClass(parent, body) ? parent : [];
  });
}

/**
 * Whether an author says of what type a field is, where it is declared or given its value.
 *
 * @param use - one of its uses
 * @param uses - all of them
 */
export function isFieldOfOwnType(use: TSESTree.Node, uses: ReadonlySet<TSESTree.Node>): boolean {
  if (use.type !== 'MemberExpression' || !isName(use.property)) return false;
  const { type, name } = use.property;
  const declaration = classAround(use)?.body.find(
    (each): each is TSESTree.PropertyDefinition =>
      each.type === 'PropertyDefinition' && each.key.type === type && each.key.name === name,
  );
  const annotation = declaration?.typeAnnotation;
  if (declaration !== undefined && isOfOwnType(annotation, declaration.value)) return true;
  return [...uses].some(
    ({ parent }) =>
      parent?.type === 'AssignmentExpression' && uses.has(parent.left) && isOfOwnType(annotation, parent.right),
  );
}

/** The class whose instance `this` is at a node. */
export function classAround(node: TSESTree.Node): TSESTree.ClassBody | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'ClassBody') return parent;
    // `this` of a plain function is another one.
    if (parent.type === 'FunctionDeclaration') return undefined;
    if (parent.type === 'FunctionExpression' && parent.parent.type !== 'MethodDefinition') return undefined;
  }
  return undefined;
}

/** Whether `this` is the class itself at a node in it. */
export function isOfClass(node: TSESTree.Node, body: TSESTree.ClassBody): boolean {
  let member = node;
  while (member.parent !== undefined && member.parent !== body) member = member.parent;
  return member.type === 'StaticBlock' || ('static' in member && member.static);
}

function isName(key: TSESTree.Node): key is Field {
  return key.type === 'Identifier' || key.type === 'PrivateIdentifier';
}

function isNothing(value: TSESTree.Expression | null): boolean {
  if (value === null) return true;
  return (
    (value.type === 'Literal' && value.value === null) || (value.type === 'Identifier' && value.name === 'undefined')
  );
}

/** Whether a node is `this`. */
export function isThis(node: TSESTree.Node): node is TSESTree.ThisExpression {
  return node.type === 'ThisExpression';
}
