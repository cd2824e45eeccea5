import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { parametersOf } from '../flow/flow.js';
import type { VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { calledName, resultOf, type Functions, type LocalCall } from '../values/functions.js';
import { forEachLeaf } from '../values/leaves.js';
import type { Value } from '../values/value.js';
import { isNothing, resultsOf, saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

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
    const isWaitedFor = read.type === 'AwaitExpression';
    const call = isWaitedFor ? withoutTypes(read.argument) : read;
    if (call.type !== 'CallExpression') return undefined;
    const callee = this.#functions.calledBy(call);
    const name = callee?.async === isWaitedFor ? calledName(call) : undefined;
    return name === undefined ? undefined : { key: callee, name, uses: (type) => this.#usesOf(callee!, type) };
  }

  #usesOf(callee: TSESTree.FunctionLike, type: VkType): Uses | undefined {
    if (callee.generator || !saysOnlyNumber(this.#sourceCode, typeOfResult(callee), type)) return undefined;
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
    const of = resultsOf(calls.map(resultOf), this.#evaluator.variables);
    return { reads: of.reads, given: results.filter((result) => !isNothing(result, of) && !readsDefault(result)) };
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
}

/** The type that a function is declared to return, or to promise. */
function typeOfResult({ async: isAsync, returnType }: TSESTree.FunctionLike): TSESTree.TypeNode | undefined {
  const said = returnType?.typeAnnotation;
  if (!isAsync || said?.type !== 'TSTypeReference') return said;
  return said.typeArguments?.params[0] ?? said;
}
