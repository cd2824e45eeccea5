import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../bindings/names.js';
import { isExcludable, ofSome, undecided } from './compose.js';
import { decidersOf, MANY_DECIDERS, readsIn } from './deciders.js';
import { Guards, testsBefore } from './guards.js';
import type { Returns } from './returns.js';
import { functionAround } from './syntax.js';
import type { Value } from './value.js';
import type { Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** Where a value that is one of several may be known to the code, although not to us. */
export class Decisions {
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #returns: Returns;
  readonly #guards = new Map<Variable, Guards>();

  constructor(names: FileNames, variables: Variables, returns: Returns) {
    this.#names = names;
    this.#variables = variables;
    this.#returns = returns;
  }

  /**
   * What is certain of a value at a place that reads it.
   *
   * @param guards - where the code tests what is read: behind that, it may not have every value any more
   */
  seenAt(read: TSESTree.Node, value: Value, guards?: Guards): Value {
    if (guards !== undefined && isExcludable(value) && guards.cover(read)) return ofSome(read, value);
    return this.#isDecided(read, value) ? undecided(value) : value;
  }

  /** What is certain of the value that a call gives: with what it is called may decide what is returned. */
  returnedAt(call: TSESTree.CallExpression, returned: TSESTree.Node, value: Value): Value {
    return this.#isChosen(returned, call, value) ? undecided(value) : this.seenAt(call, value);
  }

  /**
   * Whether a value is read behind another test than the one that decided it. The two may go together, whatever they
   * look like: `type = win ? A : B; if (process.platform === 'win32') use(type)`.
   */
  #isDecided(read: TSESTree.Node, value: Value): boolean {
    const deciders = decidersOf(value);
    if (deciders.length >= MANY_DECIDERS) return true;
    return deciders.some(({ at }) => testsBefore(read, at).some((test) => !this.#isOfResult(test)));
  }

  /** Whether what a function chooses by is written where it is called, in a form that is not followed. */
  #isChosen(returned: TSESTree.Node, call: TSESTree.CallExpression, value: Value): boolean {
    const home = functionAround(returned);
    return decidersOf(value).some(({ test }) =>
      readsIn(test).some((read) => {
        const definition = read.type === 'Identifier' ? this.#variables.of(read)?.defs[0] : undefined;
        if (definition?.type !== PARAMETER || definition.node !== home) return false;
        const argument = this.#returns.given(read, call, home);
        return argument === undefined || argument.type === 'SpreadElement' || readsIn(argument).length === 0;
      }),
    );
  }

  /** Where a variable is tested. */
  guardsOf(variable: Variable): Guards {
    let guards = this.#guards.get(variable);
    if (guards === undefined) {
      guards = new Guards(variable.references.map(({ identifier }) => identifier));
      this.#guards.set(variable, guards);
    }
    return guards;
  }

  /** Whether a test asks whether a command has succeeded, which has nothing to do with what the program chose. */
  #isOfResult(test: TSESTree.Node): boolean {
    if (test.type !== 'BinaryExpression') return false;
    return [test.left, test.right].some((side) => {
      const entity = this.#names.at(side)?.entity;
      return entity?.kind === 'constant' && entity.constant.type.name === 'VkResult';
    });
  }
}

const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];
