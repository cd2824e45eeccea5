import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from './find.js';
import { isNull } from './nodes.js';
import { usesTakenOut } from './scopes.js';
import { isAssignedElsewhere, isTarget } from './targets.js';

type Field = TSESTree.Identifier | TSESTree.PrivateIdentifier;
/** `this.name`, or the variable that a pattern makes of it. */
type Use = TSESTree.MemberExpression | TSESTree.Identifier;

/** The uses of the field that an expression is all that is given to: `readonly vk = vk`, `this.vk = vk`. */
export function usesOfField(sourceCode: Readonly<TSESLint.SourceCode>, given: TSESTree.Node): readonly Use[] {
  const { parent } = given;
  if (parent?.type === 'PropertyDefinition') {
    if (parent.value !== given || parent.computed || !isName(parent.key)) return NO_USES;
    return usesUnlessWritten(sourceCode, parent, parent.key);
  }
  if (parent?.type !== 'AssignmentExpression' || parent.right !== given || parent.operator !== '=') return NO_USES;
  const { left } = parent;
  if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression' || left.computed) return NO_USES;
  return isName(left.property) ? usesUnlessWritten(sourceCode, left, left.property) : NO_USES;
}

/** The uses of a field that is given a value nowhere but at `giver`. */
function usesUnlessWritten(
  sourceCode: Readonly<TSESLint.SourceCode>,
  giver: TSESTree.Node,
  field: Field,
): readonly Use[] {
  const uses = usesInClass(sourceCode, giver, field);
  if (uses.some((use) => use !== giver && isTarget(use))) return NO_USES;
  return field.type === 'Identifier' && isAssignedElsewhere(sourceCode, field.name) ? NO_USES : uses;
}

const NO_USES: readonly Use[] = [];

/**
 * Every use of a field in the class around where it is declared or given its value: `this.name`, `Name.name` of a static
 * one, and what patterns take out. None where it begins as another.
 */
export function usesInClass(
  sourceCode: Readonly<TSESLint.SourceCode>,
  giver: TSESTree.Node,
  field: Field,
): readonly Use[] {
  const body = classAround(giver);
  if (body === undefined || /\bassign\s*\(\s*this\b/u.test(sourceCode.getText(body))) return NO_USES;
  const isStatic = isOfClass(giver, body);
  const isSame = (key: TSESTree.Node): boolean => key.type === field.type && 'name' in key && key.name === field.name;
  for (const member of body.body) {
    if (!('key' in member) || member.computed || !isSame(member.key) || member === giver) continue;
    if (member.static !== isStatic) continue;
    // What is declared may have no value yet.
    if (member.type !== 'PropertyDefinition' || !(member.value === null || isNull(member.value))) return NO_USES;
  }
  const holders: TSESTree.Node[] = findInText(sourceCode, body, /\bthis\b/gu, isThis).filter(
    (node) => classAround(node) === body && isOfClass(node, body) === isStatic,
  );
  if (isStatic) {
    for (const { references } of sourceCode.getDeclaredVariables(body.parent))
      for (const { identifier } of references) holders.push(identifier);
  }
  return holders.flatMap((holder): Use | readonly Use[] => {
    const { parent } = holder;
    if (parent?.type === 'MemberExpression' && parent.object === holder && !parent.computed)
      return isSame(parent.property) ? parent : [];
    return field.type === 'Identifier' ? usesTakenOut(sourceCode, holder, field.name) : [];
  });
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

/** The function whose `this` is the one at a node; undefined where that is of a field, or of the file. */
export function functionOfThis(
  node: TSESTree.Node,
): TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'FunctionDeclaration' || parent.type === 'FunctionExpression') return parent;
    if (parent.type === 'PropertyDefinition' || parent.type === 'StaticBlock') return undefined;
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

/** Whether a node is `this`. */
export function isThis(node: TSESTree.Node): node is TSESTree.ThisExpression {
  return node.type === 'ThisExpression';
}
