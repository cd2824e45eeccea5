import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from './find.js';

/** The uses of the field that an expression is all that is given to: `readonly vk = vk`, `this.vk = vk`. */
export function usesOfField(
  sourceCode: Readonly<TSESLint.SourceCode>,
  given: TSESTree.Node,
): readonly TSESTree.MemberExpression[] {
  const { parent } = given;
  if (parent?.type === 'PropertyDefinition') {
    if (parent.value !== given || parent.computed || !('name' in parent.key)) return NO_USES;
    const uses = usesInClass(sourceCode, parent, parent.key.name);
    return uses.some(isAssigned) ? NO_USES : uses;
  }
  if (parent?.type !== 'AssignmentExpression' || parent.right !== given || parent.operator !== '=') return NO_USES;
  const { left } = parent;
  if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression' || left.computed) return NO_USES;
  const uses = usesInClass(sourceCode, left, left.property.name);
  return uses.some((use) => use !== left && isAssigned(use)) ? NO_USES : uses;
}

const NO_USES: readonly TSESTree.MemberExpression[] = [];

/** Every `this.name` in the class around a node. */
export function usesInClass(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
  name: string,
): readonly TSESTree.MemberExpression[] {
  const body = classAround(node);
  if (body === undefined) return NO_USES;
  return findInText(sourceCode, body, /\bthis\b/gu, isThis).flatMap(({ parent }) => {
    if (parent.type !== 'MemberExpression' || parent.object.type !== 'ThisExpression' || parent.computed) return [];
    const isNamed = 'name' in parent.property && parent.property.name === name;
    return isNamed && classAround(parent) === body ? parent : [];
  });
}

function isAssigned(use: TSESTree.MemberExpression): boolean {
  return use.parent.type === 'AssignmentExpression' && use.parent.left === use;
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

function isThis(node: TSESTree.Node): node is TSESTree.ThisExpression {
  return node.type === 'ThisExpression';
}
