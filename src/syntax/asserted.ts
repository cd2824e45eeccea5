import type { TSESTree } from '@typescript-eslint/utils';

/** An expression without the type assertions around it. */
export function withoutTypes(node: TSESTree.Expression): TSESTree.Expression {
  let expression = node;
  for (;;) {
    switch (expression.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
        expression = expression.expression;
        break;
      default:
        return expression;
    }
  }
}

/** An expression with the type assertions around it: what is done with it is done with all of that. */
export function withTypes(node: TSESTree.Node): TSESTree.Node {
  let expression = node;
  for (;;) {
    const { parent } = expression;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
        expression = parent;
        break;
      default:
        return expression;
    }
  }
}

/** Whether a node only says more of the type of the expression in it. */
export function isTypeOnly(node: TSESTree.Node): boolean {
  return (
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'TSTypeAssertion'
  );
}

/**
 * Whether an author says of what type a module is that a variable or a pattern is given: a type of his own need not have
 * all that the module has.
 */
export function hasOwnType({ id, init }: TSESTree.VariableDeclarator): boolean {
  return isOfOwnType(id.typeAnnotation, init);
}

/** Whether an author says of what type a value is, where it is given or where it is declared; `any` says nothing. */
export function isOfOwnType(
  annotation: TSESTree.TSTypeAnnotation | null | undefined,
  value: TSESTree.Expression | null,
): boolean {
  const asserted =
    value?.type === 'TSAsExpression' || value?.type === 'TSTypeAssertion' ? value.typeAnnotation : undefined;
  const type = annotation?.typeAnnotation ?? asserted;
  return type !== undefined && type.type !== 'TSTypeQuery' && type.type !== 'TSAnyKeyword';
}
