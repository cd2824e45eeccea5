import type { TSESTree } from '@typescript-eslint/utils';
import { withBranches } from '../../syntax/branches.js';
import { isCalled, memberName, memberTakenOf } from '../../syntax/members.js';
import type { Scopes } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { parametersOf } from '../../syntax/callables.js';
import type { Builds } from './builds.js';
import type { StatesContext } from './context.js';
import type { DisturbancesOfFile } from './disturbances.js';
import { isOnlyLookedAt } from './looks.js';

/** The functions that may write to any member of a struct which they are given: `fill(info)`. */
export class Fillers {
  readonly #file: StatesContext;
  readonly #builds: Builds;
  readonly #disturbances: DisturbancesOfFile;
  readonly #scopes: Scopes;
  readonly #parameters = new Map<TSESTree.Node, boolean>();

  constructor(file: StatesContext, builds: Builds, disturbances: DisturbancesOfFile, scopes: Scopes) {
    this.#file = file;
    this.#builds = builds;
    this.#disturbances = disturbances;
    this.#scopes = scopes;
  }

  /** Whether what stands at a place is given to such a function, by itself or in an object or a list. */
  takes(place: TSESTree.Node): boolean {
    const node = withBranches(place);
    const { parent } = node;
    if (parent === undefined || this.#builds.at(parent) !== undefined || this.#builds.callAt(parent) !== undefined) {
      return false;
    }
    switch (parent.type) {
      case 'ArrayExpression':
      case 'ObjectExpression':
      case 'Property':
        return this.takes(parent);
      case 'NewExpression':
        return parent.callee !== node;
      case 'CallExpression':
        return parent.callee !== node && !this.#disturbances.onlyReads(parent) && this.#mayFill(parent, node);
      default:
        return false;
    }
  }

  /** Whether a call may do so; what a function of the file writes by the names of the members is known. */
  #mayFill(call: TSESTree.CallExpression, argument: TSESTree.Node): boolean {
    const callee = this.#file.functions.calledBy(call);
    const parameter = callee && parametersOf(callee)[call.arguments.findIndex((each) => each === argument)];
    if (callee === undefined || parameter?.type !== 'Identifier') return true;
    if (this.#file.functions.namesArguments(callee)) return true;
    let fills = this.#parameters.get(parameter);
    if (fills === undefined) {
      // What it only hands on to itself it does not write.
      this.#parameters.set(parameter, false);
      const variable = this.#file.sourceCode
        .getDeclaredVariables(callee)
        .find(({ defs }) => defs[0]?.name === parameter);
      fills = variable?.references.some(({ identifier }) => this.#isFilledAt(identifier)) !== false;
      this.#parameters.set(parameter, fills);
    }
    return fills;
  }

  #isFilledAt(use: TSESTree.Node): boolean {
    const member = memberTakenOf(use);
    if (member !== undefined) return (memberName(member) === undefined && isTarget(member)) || isCalled(member);
    return !isOnlyLookedAt(use, this.#scopes) && this.takes(use);
  }
}
