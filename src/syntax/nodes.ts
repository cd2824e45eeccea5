import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The nodes directly in a node. */
export function childrenOf(
  node: TSESTree.Node,
  { visitorKeys }: Readonly<TSESLint.SourceCode>,
): readonly TSESTree.Node[] {
  const parts = node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null | undefined>;
  const children: TSESTree.Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const part = parts[key];
    if (!Array.isArray(part)) {
      if (part) children.push(part);
    } else for (const child of part) if (child !== null) children.push(child);
  }
  return children;
}

/** Whether one node is inside of another, or is it. */
export function contains({ range }: TSESTree.Node, inner: TSESTree.Node): boolean {
  return range[0] <= inner.range[0] && inner.range[1] <= range[1];
}

/** Whether a node begins behind another one, if there is one. */
export function startsAfter(node: TSESTree.Node, other: TSESTree.Node | undefined): boolean {
  return other !== undefined && node.range[0] > other.range[0];
}

/** The innermost function around a node, or undefined at the top level. */
export function functionAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunction(parent)) return parent;
  }
  return undefined;
}

/** Whether a node is a function, in any of its three forms. */
export function isFunction(node: TSESTree.Node): node is TSESTree.FunctionLike {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true;
    default:
      return false;
  }
}

/** Whether a node is a loop, in any of its five forms. */
export function isLoop(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    default:
      return false;
  }
}

/** Whether a node is a name that stands by itself. */
export function isIdentifier(node: TSESTree.Node): node is TSESTree.Identifier {
  return node.type === 'Identifier';
}

/** What reads a variable: a call, where it is the function that is called. */
export function readBy(reference: TSESTree.Node): TSESTree.Node {
  const { parent } = reference;
  return parent?.type === 'CallExpression' && parent.callee === reference ? parent : reference;
}

/** Whether a function gets what stands in a template: ``configure`${info}` ``. */
export function isGivenToTag({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'TemplateLiteral' && parent.parent.type === 'TaggedTemplateExpression';
}

/** Whether a member of a class or a parameter has decorators, of which only the TypeScript parser knows. */
export function isDecorated(node: TSESTree.Node): boolean {
  return 'decorators' in node && node.decorators.length > 0;
}

/** The operators of a comparison that asks whether two values are the same, or are not. */
export const EQUALITIES: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

/** Those of one that asks which of two is the greater. */
export const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** `null`, `undefined` */
export function isNull(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' ? node.name === 'undefined' : node.type === 'Literal' && node.raw === 'null';
}

/** The operator between two operands. */
export function operatorToken(
  sourceCode: Readonly<TSESLint.SourceCode>,
  { left, right, operator }: TSESTree.BinaryExpression | TSESTree.LogicalExpression | TSESTree.AssignmentExpression,
): TSESTree.Token {
  return sourceCode.getTokensBetween(left, right).find(({ value }) => value === operator)!;
}

/** Whether a node is a `return`. */
export function isReturn(node: TSESTree.Node): node is TSESTree.ReturnStatement {
  return node.type === 'ReturnStatement';
}

/** The operands of `a | b | c`, from the left. */
export function operandsOf(node: TSESTree.BinaryExpression): [TSESTree.Expression, ...TSESTree.Expression[]] {
  const operands: TSESTree.Expression[] = [];
  let left = node as TSESTree.Expression;
  while (left.type === 'BinaryExpression' && left.operator === '|') {
    operands.unshift(left.right);
    left = left.left;
  }
  return [left, ...operands];
}
