import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { FUNCTION } from '../../syntax/definitions.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { parametersOf } from '../../syntax/callables.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import { asLiteral, type Literal } from './literals.js';
import { knownOf, type Value } from './value.js';
import { isExported, type Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** What calls of the file's own functions come to, where such a function does nothing but return something. */
export class Returns {
  readonly #variables: Variables;
  readonly #evaluate: (node: TSESTree.Node) => Value;

  /** @param evaluate - computes what a call gives */
  constructor(variables: Variables, evaluate: (node: TSESTree.Node) => Value) {
    this.#variables = variables;
    this.#evaluate = evaluate;
  }

  /** The expression that a function of this file returns, when it does nothing else. */
  of(variable: Variable, args: TSESTree.CallExpression['arguments']): TSESTree.Expression | undefined {
    const node = this.functionIn(variable);
    return node === undefined ? undefined : this.onlyReturnOf(node, args);
  }

  /** The object or list that a function of this file makes for one call, when it does nothing else and takes nothing for it. */
  literalMadeBy(variable: Variable): Literal | undefined {
    const uses = variable.references.filter(({ init }) => init !== true);
    if (uses.length !== 1 || isExported(variable)) return undefined;
    const callee = this.functionIn(variable);
    const returned = callee && isFunction(callee) ? onlyReturned(callee) : undefined;
    const made = asLiteral(returned && withoutTypes(returned));
    if (made === undefined) return undefined;
    const isTaken = (parameter: TSESTree.Parameter): boolean =>
      this.#variables.isReadIn(callee as TSESTree.FunctionLike, parameter, made);
    return (callee as TSESTree.FunctionLike).params.some(isTaken) ? undefined : made;
  }

  /** What a variable is declared as that holds nothing else: the function, where it is one. */
  functionIn(variable: Variable): TSESTree.Node | undefined {
    if (variable.references.some((each) => each.isWrite() && each.init !== true)) return undefined;
    const definition = variable.defs[0];
    if (definition?.type === FUNCTION && variable.defs.length === 1) return definition.node;
    return this.#variables.initializerOf(variable);
  }

  /** The expression that a function returns when it is called with some arguments, where it does nothing else. */
  onlyReturnOf(node: TSESTree.Node, args: TSESTree.CallExpression['arguments']): TSESTree.Expression | undefined {
    const returned = isFunction(node) ? onlyReturned(node) : undefined;
    if (!isFunction(node) || returned === undefined) return undefined;
    // With an argument in its place, a default is not what is returned.
    const given = args.some((each) => each.type === 'SpreadElement') ? Infinity : args.length;
    const replaced = parametersOf(node)
      .slice(0, given)
      .filter(({ type }) => type !== 'Identifier');
    return replaced.some((parameter) => this.#variables.isReadIn(node, parameter, returned)) ? undefined : returned;
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
        const known = given && this.plainOf(given);
        return known && Boolean(known.value);
      }
      case 'UnaryExpression': {
        const holds = test.operator === '!' ? this.#holds(test.argument, call, home) : undefined;
        return holds === undefined ? undefined : !holds;
      }
      case 'BinaryExpression': {
        if (test.operator !== '===' && test.operator !== '!==') return undefined;
        const left = this.plainOf(this.given(test.left, call, home) ?? test.left);
        const right = this.plainOf(this.given(test.right, call, home) ?? test.right);
        if (left === undefined || right === undefined) return undefined;
        return (left.value === right.value) === (test.operator === '===');
      }
      default:
        return undefined;
    }
  }

  /**
   * The string, number or boolean that an expression is in every run, or what stands for a symbol or an object that the
   * file makes once, and that is like no other; undefined where that is not known.
   */
  plainOf(node: TSESTree.Node): { readonly value: unknown } | undefined {
    const single = this.#singleOf(node);
    if (single !== undefined) return { value: single };
    const known = knownOf(this.#evaluate(node));
    switch (known.kind) {
      case 'boolean':
      case 'string':
      case 'exact':
        return known;
      default:
        return undefined;
    }
  }

  /** The variable of the file that has a symbol or an object from the start: `const LINE = Symbol('line')`. */
  #singleOf(node: TSESTree.Node): Variable | undefined {
    const variable = node.type === 'Identifier' ? this.#variables.of(node) : undefined;
    const start = variable && this.#variables.initializerOf(variable);
    if (start === undefined || functionAround(start) !== undefined) return undefined;
    const made = withoutTypes(start);
    const isSymbol = made.type === 'CallExpression' && isGlobal(made.callee, 'Symbol', this.#variables);
    return isSymbol || MAKES.has(made.type) ? variable : undefined;
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

/** Expressions that make something which is like no other. */
const MAKES: ReadonlySet<string> = new Set(['ArrayExpression', 'NewExpression', 'ObjectExpression']);

/** The expression that a function returns, where it does nothing else. */
export function onlyReturned(node: TSESTree.FunctionLike): TSESTree.Expression | undefined {
  if (node.async || node.generator || node.body == null) return undefined;
  if (node.body.type !== 'BlockStatement') return node.body;
  const [statement] = node.body.body;
  return node.body.body.length === 1 && statement?.type === 'ReturnStatement'
    ? (statement.argument ?? undefined)
    : undefined;
}
