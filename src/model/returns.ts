import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, parametersOf } from './flow.js';
import { functionAround, withoutTypes } from './syntax.js';
import type { Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** What calls of the file's own functions come to, where such a function does nothing but return something. */
export class Returns {
  readonly #variables: Variables;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  /** The expression that a function of this file returns, when it does nothing else. */
  of(variable: Variable, args: TSESTree.CallExpression['arguments']): TSESTree.Expression | undefined {
    const definition = variable.defs[0];
    let node: TSESTree.Node | undefined;
    if (definition?.type === FUNCTION && variable.defs.length === 1) node = definition.node;
    else node = this.#variables.initializerOf(variable);
    if (variable.references.some((each) => each.isWrite() && each.init !== true)) return undefined;
    return node === undefined ? undefined : onlyReturnOf(node, args);
  }

  /** What a function returns of `linear ? A : B` when it is called as `f(true)`. */
  branchTaken(returned: TSESTree.Expression, call: TSESTree.CallExpression): TSESTree.Expression {
    let expression = withoutTypes(returned);
    while (expression.type === 'ConditionalExpression') {
      const holds = this.#holds(expression.test, call, functionAround(returned));
      if (holds === undefined) break;
      expression = withoutTypes(holds ? expression.consequent : expression.alternate);
    }
    return expression;
  }

  /** Whether a test of a parameter holds for what a call gives; undefined where that is not written down. */
  #holds(
    test: TSESTree.Expression,
    call: TSESTree.CallExpression,
    home: TSESTree.Node | undefined,
  ): boolean | undefined {
    switch (test.type) {
      case 'Identifier': {
        const given = this.given(test, call, home);
        return given?.type === 'Literal' ? Boolean(given.value) : undefined;
      }
      case 'UnaryExpression': {
        const holds = test.operator === '!' ? this.#holds(test.argument, call, home) : undefined;
        return holds === undefined ? undefined : !holds;
      }
      case 'BinaryExpression': {
        if (test.operator !== '===' && test.operator !== '!==') return undefined;
        const sides = [test.left, test.right].map((side) => this.given(side, call, home) ?? side);
        const [left, right] = sides;
        if (left?.type !== 'Literal' || right?.type !== 'Literal') return undefined;
        return (left.value === right.value) === (test.operator === '===');
      }
      default:
        return undefined;
    }
  }

  /** The argument that a call gives for a parameter which nothing writes. */
  given(
    node: TSESTree.Node,
    call: TSESTree.CallExpression,
    home: TSESTree.Node | undefined,
  ): TSESTree.CallExpressionArgument | undefined {
    if (node.type !== 'Identifier' || home === undefined || !isFunction(home)) return undefined;
    const variable = this.#variables.of(node);
    const [definition] = variable?.defs ?? [];
    if (definition?.node !== home || variable?.references.some((each) => each.isWrite()) !== false) return undefined;
    if (call.arguments.some((each) => each.type === 'SpreadElement')) return undefined;
    return call.arguments[parametersOf(home).findIndex((param) => param === definition.name)];
  }
}

export function onlyReturnOf(
  node: TSESTree.Node,
  args: TSESTree.CallExpression['arguments'],
): TSESTree.Expression | undefined {
  if (!isFunction(node) || node.async || node.generator || node.body == null) return undefined;
  // With an argument in its place, a default is not what is returned.
  const given = args.some((each) => each.type === 'SpreadElement') ? Infinity : args.length;
  if (parametersOf(node).some((each, index) => index < given && each.type !== 'Identifier')) return undefined;
  if (node.body.type !== 'BlockStatement') return node.body;
  const [statement] = node.body.body;
  return node.body.body.length === 1 && statement?.type === 'ReturnStatement'
    ? (statement.argument ?? undefined)
    : undefined;
}

const FUNCTION = 'FunctionName' as TSESLint.Scope.Definition['type'];
