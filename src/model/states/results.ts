import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { contains, functionAround } from '../../syntax/nodes.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Functions } from '../values/functions.js';
import { isExported } from '../values/variables.js';
import type { Builds } from './builds.js';
import type { Lives } from './lives.js';
import type { Moment } from './moments.js';

/** The structs that calls of the file's own functions make: `stage: vertexStage(module)`. */
export class Results {
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #builds: Builds;
  readonly #lives: Lives;

  constructor(evaluator: Evaluator, functions: Functions, builds: Builds, lives: Lives) {
    this.#evaluator = evaluator;
    this.#functions = functions;
    this.#builds = builds;
    this.#lives = lives;
  }

  /** The call that gives an expression, by itself or by a variable, where nothing changes what it gives. */
  callBehind(node: TSESTree.Expression): TSESTree.CallExpression | undefined {
    const expression = withoutTypes(node);
    if (expression.type === 'CallExpression') {
      return this.#lives.isHandedOn(node) && !this.#lives.escapes.isChangedInPlace(node) ? expression : undefined;
    }
    const { variables } = this.#evaluator;
    const variable = expression.type === 'Identifier' ? variables.of(expression) : undefined;
    const start = variable && variables.initializerOf(variable);
    const call = start && withoutTypes(start);
    return call?.type === 'CallExpression' && this.#isOnlyTaken(variable!, call) ? call : undefined;
  }

  /** The struct that a call makes, and when it has it: at the end of the function, or at a moment of whoever called. */
  madeBy(call: TSESTree.CallExpression, at: TSESTree.Node): Moment | undefined {
    const begun = this.#evaluator.returnedBy(call);
    const asBegun = begun && this.#builds.at(withoutTypes(begun));
    if (asBegun !== undefined) return { build: asBegun, at };
    const callee = this.#functions.certainlyCalledBy(call);
    if (callee === undefined || callee.async || callee.generator) return undefined;
    const [only, ...more] = this.#functions.resultsOf(callee);
    const returned = only === undefined || more.length > 0 ? undefined : withoutTypes(only);
    const build = returned && (this.#builds.at(returned) ?? this.#builds.heldBy(returned));
    return build === undefined || !contains(callee, build.node) ? undefined : { build, at: returned! };
  }

  /** Whether a function makes more structs than the one of a call: what is right in one is wrong in another. */
  isOneOfSeveral(call: TSESTree.CallExpression): boolean {
    const callee = this.#functions.calledBy(call);
    return callee !== undefined && this.#functions.callsOf(callee).length > 1;
  }

  /** Whether nobody does anything to what a call gives but hand it to Vulkan. */
  isTaken(call: TSESTree.CallExpression): boolean {
    const variable = this.#evaluator.variables.givenTo(call);
    if (variable === undefined) return this.#builds.isTaken(call);
    return !isExported(variable) && this.#isOnlyTaken(variable, call);
  }

  #isOnlyTaken(variable: TSESLint.Scope.Variable, call: TSESTree.CallExpression): boolean {
    const uses = this.#builds.usesTaken(variable, functionAround(call));
    return uses?.some((use) => this.#lives.escapes.isChangedInPlace(use)) === false;
  }
}

/** Whether a function gives back what an expression is. */
export function isReturned(place: TSESTree.Node): boolean {
  const node = withTypes(place);
  const { parent } = node;
  if (parent?.type === 'ReturnStatement') return true;
  return parent?.type === 'ArrowFunctionExpression' && parent.body === node && node.type !== 'BlockStatement';
}
