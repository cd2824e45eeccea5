import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { parametersOf } from '../flow/flow.js';
import type { VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { calledName, type Functions, type LocalCall } from '../values/functions.js';
import { forEachLeaf } from '../values/leaves.js';
import type { Value } from '../values/value.js';
import { saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

/** What the functions of the file give back. */
export class ResultCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator, functions: Functions) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#functions = functions;
  }

  at(read: TSESTree.Node): Carried | undefined {
    if (read.type !== 'CallExpression') return undefined;
    const callee = this.#functions.calledBy(read);
    const name = callee && calledName(read);
    return name === undefined ? undefined : { key: callee, name, uses: (type) => this.#usesOf(callee!, type) };
  }

  #usesOf(callee: TSESTree.FunctionLike, type: VkType): Uses | undefined {
    if (callee.async || callee.generator) return undefined;
    if (!saysOnlyNumber(this.#sourceCode, callee.returnType, type)) return undefined;
    if (!this.#functions.isOnlyCalled(callee)) return undefined;
    const calls = this.#functions.callsOf(callee);
    const results = this.#functions.resultsOf(callee);
    // Others may call it for what no call here is given.
    const isChosen = calls.every((call) => this.#isChosen(call));
    if (this.#isOfSeveral(results, type, isChosen) && this.#functions.isKnownElsewhere(callee)) return undefined;
    const defaults = parametersOf(callee).filter((parameter) => parameter.type !== 'Identifier');
    // Calls may give something else in its place.
    const readsDefault = (result: TSESTree.Node): boolean =>
      defaults.some((parameter) => this.#evaluator.variables.isReadIn(callee, parameter, result));
    return {
      reads: calls.flatMap((call) => this.#readsOf(call)),
      given: results.filter((result) => !isNegative(result) && !readsDefault(result)),
    };
  }

  /** Whether a call says all that a function may choose its result by: `setting('frames')`. */
  #isChosen({ arguments: given }: LocalCall): boolean {
    return given.length > 0 && given.every((each) => this.#evaluator.evaluate(each).kind !== 'unknown');
  }

  /**
   * Whether a constant of another enum than a type takes is one of several results, or a number that no call is seen to
   * get.
   */
  #isOfSeveral(results: readonly TSESTree.Expression[], type: VkType, isChosen: boolean): boolean {
    const own = type.kind === 'slot' ? type.slot.constants : undefined;
    const leaves: Value[] = [];
    for (const result of own === undefined ? [] : results) {
      forEachLeaf(this.#evaluator.evaluate(result), (leaf) => {
        if (leaf.kind === 'constant' || leaf.kind === 'number') leaves.push(leaf);
      });
    }
    const isOther = (leaf: Value): boolean => (leaf.kind === 'constant' ? leaf.constant.type !== own : isChosen);
    return leaves.length > 1 && leaves.some(isOther);
  }

  /** Where the value of a call is read: where the variable is that it is held in, if there is one. */
  #readsOf(call: TSESTree.Node): readonly TSESTree.Node[] {
    const { parent } = withTypes(call);
    const variable =
      parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
        ? this.#evaluator.variables.declaredBy(parent)
        : undefined;
    if (variable === undefined) return [call];
    return variable.references.filter((each) => each.isRead()).map((each) => each.identifier as TSESTree.Node);
  }
}

/** `return -1`: nothing was found. */
function isNegative(result: TSESTree.Expression): boolean {
  return result.type === 'UnaryExpression' && result.operator === '-';
}
