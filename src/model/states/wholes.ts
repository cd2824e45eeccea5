import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import type { Struct } from '../types.js';
import type { Functions } from '../values/functions.js';
import type { Variables } from '../values/variables.js';
import type { Builds } from './builds.js';
import type { Lives } from './lives.js';

/** A struct that another one is put into. */
export interface Whole {
  readonly struct: Struct;
  /** The members that lead to the other one. */
  readonly path: readonly string[];
}

/** What the structs of a file are put into. */
export class Wholes {
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #functions: Functions;
  readonly #variables: Variables;

  constructor(builds: Builds, lives: Lives, functions: Functions, variables: Variables) {
    this.#builds = builds;
    this.#lives = lives;
    this.#functions = functions;
    this.#variables = variables;
  }

  /** All that a struct is put into; none where a command takes it by itself, too. Whoever else is shown it does not matter. */
  of(build: Struct): readonly Whole[] {
    const uses = this.#lives.of(build)?.uses ?? [build.node];
    const places = uses.flatMap((use) => this.#placesOf(use));
    const wholes: Whole[] = [];
    for (const place of places) {
      const whole = this.#wholeAt(place);
      if (whole !== undefined) wholes.push(whole);
      else if (this.#builds.isTaken(place)) return [];
    }
    return wholes;
  }

  /** Where a struct comes to stand that is used at a node: that of a list with a name, and of a result. */
  #placesOf(use: TSESTree.Node): readonly TSESTree.Node[] {
    const ofList = this.#builds.usesOfContainer(use);
    if (ofList !== undefined) return ofList;
    const { parent } = withTypes(use);
    const isReturned = parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression';
    const callee = isReturned ? functionAround(use) : undefined;
    const calls = callee !== undefined && isFunction(callee) ? this.#functions.callsOf(callee) : [];
    // What may be another function gives back something else.
    const isCertain =
      calls.length > 0 && this.#functions.certainCallsOf(callee as TSESTree.FunctionLike).length === calls.length;
    return isCertain ? calls.flatMap((call) => this.#usesOfResult(call)) : [use];
  }

  /** Where what a call gives is used: by the name that it has, if it has one. */
  #usesOfResult(call: TSESTree.Expression): readonly TSESTree.Node[] {
    const variable = this.#variables.givenTo(withTypes(call));
    if (variable === undefined) return [call];
    return variable.references.filter((each) => each.isRead()).map(({ identifier }) => identifier as TSESTree.Node);
  }

  #wholeAt(place: TSESTree.Node): Whole | undefined {
    const put = this.#builds.putInto(place);
    const memberName = put?.struct.origin.dialect.memberName;
    const path = put?.path.map((name) => (name === undefined ? '' : (memberName?.(name) ?? '')));
    return put && path && { struct: put.struct, path };
  }
}
