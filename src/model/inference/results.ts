import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { typeOfResult } from '../../syntax/annotations.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isFunction } from '../../syntax/nodes.js';
import { decidersOf } from '../flow/deciders.js';
import { parametersOf } from '../../syntax/callables.js';
import { nameOf, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Fields } from '../values/fields.js';
import { calledName, resultOf, type Functions, type LocalCall } from '../values/functions.js';
import { forEachLeaf } from '../values/leaves.js';
import { hasForeignConstant } from '../values/of-type.js';
import type { Value } from '../values/value.js';
import { isExported } from '../values/variables.js';
import { isReplaceable, saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

/** What the functions of the file give back. */
export class ResultCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #fields: Fields;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator, functions: Functions, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#functions = functions;
    this.#fields = fields;
  }

  at(read: TSESTree.Node, type: VkType): Carried | undefined {
    const isWaitedFor = read.type === 'AwaitExpression';
    const call = isWaitedFor ? withoutTypes(read.argument) : read;
    if (call.type !== 'CallExpression') return undefined;
    const inPlace = withoutTypes(call.callee);
    // One with a name may call itself.
    if (isFunction(inPlace) && (inPlace.type === 'ArrowFunctionExpression' || inPlace.id === null)) {
      if (inPlace.async !== isWaitedFor) return undefined;
      return {
        key: inPlace,
        name: nameOf(type),
        from: inPlace,
        since: this.#sinceOf(inPlace, read),
        uses: (of) => this.#usesInPlace(inPlace, read, of),
      };
    }
    const callee = this.#functions.calledBy(call);
    const name = callee?.async === isWaitedFor ? calledName(call) : undefined;
    if (name === undefined) return undefined;
    const since = isReplaceable(callee, this.#fields) ? undefined : this.#sinceOf(callee!, read);
    return { key: callee, name, since, from: callee!, uses: (of) => this.#usesOf(callee!, of) };
  }

  /**
   * From where on a result is what a call of a function gives: from the call on, where it gives the same each time. One of
   * several has been chosen before, and the call may stand behind a test that chose it: `if (win32) use(handleType())`.
   */
  #sinceOf(callee: TSESTree.FunctionLike, read: TSESTree.Node): TSESTree.Node {
    const results = this.#functions.resultsOf(callee);
    return results.length === 1 && decidersOf(this.#evaluator.evaluate(results[0]!)).length === 0 ? read : callee;
  }

  /** Of a function that is called where it is written: nobody else does, and all of its results go there. */
  #usesInPlace(callee: TSESTree.FunctionLike, read: TSESTree.Node, type: VkType): Uses | undefined {
    if (callee.generator || !saysOnlyNumber(this.#sourceCode, typeOfResult(callee), type)) return undefined;
    return { reads: [read], given: this.#functions.resultsOf(callee), mayBeMissing: true };
  }

  #usesOf(callee: TSESTree.FunctionLike, type: VkType): Uses | undefined {
    if (callee.generator || !saysOnlyNumber(this.#sourceCode, typeOfResult(callee), type)) return undefined;
    if (!this.#functions.isOnlyCalled(callee)) return undefined;
    // Whoever gets an object or a list may do anything with it.
    if (type.kind !== 'slot' && this.#isKnownToOthers(callee)) return undefined;
    const calls = this.#functions.callsOf(callee);
    const results = this.#functions.resultsOf(callee);
    // Others may call it for what no call here is given.
    const isChosen = calls.every((call) => this.#isChosen(call));
    if (this.#isOfSeveral(results, type, isChosen) && this.#isKnownToOthers(callee)) return undefined;
    const defaults = parametersOf(callee).filter((parameter) => parameter.type !== 'Identifier');
    // Calls may give something else in its place.
    const readsDefault = (result: TSESTree.Node): boolean =>
      defaults.some((parameter) => this.#evaluator.variables.isReadIn(callee, parameter, result));
    const given = type.kind === 'slot' ? results.filter((result) => !readsDefault(result)) : results;
    return { reads: calls.map(resultOf), given: this.#takenOf(given, calls, type), mayBeMissing: true };
  }

  /**
   * The results that may be meant for a type: where one of two is a constant of another enum, `line ? A : B`, only what the
   * calls take, as far as they say which.
   */
  #takenOf(
    results: readonly TSESTree.Expression[],
    calls: readonly LocalCall[],
    type: VkType,
  ): readonly TSESTree.Expression[] {
    const own = type.kind === 'slot' ? type.slot.constants : undefined;
    if (own === undefined) return results;
    return results.flatMap((result) => {
      if (!hasForeignConstant(this.#evaluator.evaluate(result), own)) return result;
      return [...new Set(calls.map((call) => this.#takenBy(call, result)))];
    });
  }

  #takenBy(call: LocalCall, result: TSESTree.Expression): TSESTree.Expression {
    return call.type === 'CallExpression' ? this.#evaluator.branchTaken(result, call) : result;
  }

  /** Whether others may call a function: a method that is not private, one of an object that is handed on. */
  #isKnownToOthers(callee: TSESTree.FunctionLike): boolean {
    const { parent: member } = callee;
    switch (member.type) {
      case 'MethodDefinition':
      case 'PropertyDefinition':
        return member.accessibility !== 'private' && member.key.type !== 'PrivateIdentifier';
      case 'Property': {
        const variable = this.#evaluator.variables.givenTo(member.parent);
        return variable === undefined || isExported(variable);
      }
      default:
        return this.#functions.isKnownElsewhere(callee);
    }
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
