import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isElement, memberTakenOf, stepName } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import type { Evaluator } from '../values/evaluate.js';
import { isOfNames } from '../values/reads.js';
import { elementAt, isExported } from '../values/variables.js';
import { isShown } from './looks.js';

type Variable = TSESLint.Scope.Variable;

/** A list that a constant holds, whose elements are named by their numbers: `barriers[0]`. */
interface ListOfElements {
  readonly variable: Variable;
  readonly literal: TSESTree.ArrayExpression;
  /** Where commands and structs take all of it, and each of its elements is named; in the order of the file. */
  readonly uses: readonly Use[];
}

interface Use {
  readonly node: TSESTree.Expression;
  /** Undefined for all of the list. */
  readonly index: number | undefined;
}

/** An element of a list: the variable that holds that, and where the element is named, or used with all of the list. */
export interface ListElement {
  readonly variable: Variable;
  readonly uses: readonly TSESTree.Expression[];
}

/** The elements of lists, `const barriers = [new VkX()]`, that have no other names than those of their numbers there. */
export class ListElements {
  readonly #evaluator: Evaluator;
  readonly #isTaken: (use: TSESTree.Node) => boolean;
  readonly #lists = new Map<Variable, ListOfElements | undefined>();

  /** @param isTaken - whether a command or a struct takes an expression */
  constructor(evaluator: Evaluator, isTaken: (use: TSESTree.Node) => boolean) {
    this.#evaluator = evaluator;
    this.#isTaken = isTaken;
  }

  /** What an element begins with that an expression names: `new VkX()` for `barriers[0]`. */
  namedBy(expression: TSESTree.MemberExpression): TSESTree.Expression | undefined {
    if (!isElement(expression)) return undefined;
    const literal = this.literalBehind(withoutTypes(expression.object));
    return literal && elementAt(literal, Number(stepName(expression)));
  }

  /** The list of such elements that an expression names. */
  literalBehind(expression: TSESTree.Expression): TSESTree.ArrayExpression | undefined {
    const variable = expression.type === 'Identifier' ? this.#evaluator.variables.of(expression) : undefined;
    return variable && this.#listIn(variable)?.literal;
  }

  /** How an element is used that stands at a node. */
  at(node: TSESTree.Node): ListElement | undefined {
    const element = withTypes(node);
    const { parent } = element;
    const variable = parent?.type === 'ArrayExpression' ? this.#evaluator.variables.givenTo(parent) : undefined;
    const list = variable && this.#listIn(variable);
    if (list === undefined || list.literal !== parent) return undefined;
    const index = parent.elements.findIndex((each) => each === element);
    const uses = list.uses.filter((use) => use.index === undefined || use.index === index).map((use) => use.node);
    return { variable: list.variable, uses };
  }

  #listIn(variable: Variable): ListOfElements | undefined {
    if (!this.#lists.has(variable)) {
      // One that is put into itself is followed no further.
      this.#lists.set(variable, undefined);
      this.#lists.set(variable, this.#find(variable));
    }
    return this.#lists.get(variable);
  }

  #find(variable: Variable): ListOfElements | undefined {
    const start = this.#evaluator.variables.initializerOf(variable);
    const literal = start && withoutTypes(start);
    if (literal?.type !== 'ArrayExpression' || isExported(variable)) return undefined;
    if (literal.elements.some((each) => each === null || each.type === 'SpreadElement')) return undefined;
    const uses: Use[] = [];
    for (const { init, identifier, from } of variable.references) {
      if (init === true || isShown(withTypes(identifier), this.#evaluator.variables) || isOfNames(identifier)) continue;
      if (from.variableScope !== variable.scope.variableScope) return undefined;
      const node = identifier as TSESTree.Identifier;
      const member = memberTakenOf(node);
      if (member === undefined ? !this.#isTaken(node) : !isNamed(member, literal)) return undefined;
      if (member === undefined) uses.push({ node, index: undefined });
      else if (isElement(member)) uses.push({ node: member, index: Number(stepName(member)) });
    }
    // Without such names the elements are no more than parts of the list.
    return uses.some(({ index }) => index !== undefined) ? { variable, literal, uses } : undefined;
  }
}

/** Whether a member of a list is an element that nothing takes the place of, or how many there are. */
function isNamed(member: TSESTree.MemberExpression, { elements }: TSESTree.ArrayExpression): boolean {
  if (isTarget(member)) return false;
  return isElement(member) ? Number(stepName(member)) < elements.length : stepName(member) === 'length';
}
