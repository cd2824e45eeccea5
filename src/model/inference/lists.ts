import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isIntegerArray } from '../../syntax/builtins.js';
import { memberName, memberTakenOf } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { listMadeBy } from '../build/made-lists.js';
import type { VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Functions } from '../values/functions.js';
import { isExported, type Variables } from '../values/variables.js';
import { annotationOf, saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

type Variable = TSESLint.Scope.Variable;

/**
 * Lists that calls make, or that are filled in steps: `const states = []; states.push(VK_A); states[1] = VK_B;`, and what
 * is left of the arguments of a function: `(...states) => ...`.
 */
export class ListCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #variables: Variables;
  readonly #functions: Functions;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#variables = evaluator.variables;
    this.#functions = evaluator.functions;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    const variable = kind === 'list' && read.type === 'Identifier' ? this.#variables.of(read) : undefined;
    return variable && { key: variable, name: variable.name, uses: (type) => this.#usesOf(variable, type) };
  }

  #usesOf(variable: Variable, type: VkType): Uses | undefined {
    const [definition] = variable.defs;
    if (definition === undefined || variable.defs.length > 1 || isExported(variable)) return undefined;
    if (!saysOnlyNumber(this.#sourceCode, annotationOf(definition.name), type)) return undefined;
    const rest = definition.name.parent;
    if (rest.type === 'RestElement') return this.#usesOfRest(variable, rest);
    const declarator = definition.node as TSESTree.Node;
    if (declarator.type !== 'VariableDeclarator' || declarator.id !== definition.name || declarator.init === null) {
      return undefined;
    }
    const start = withoutTypes(declarator.init);
    const filled = this.#isMade(start) ? filledIn(variable) : undefined;
    if (filled === undefined || (filled.elements.length > 0 && !this.#isNew(start))) return undefined;
    // What one of its elements is to begin with may only keep a place for what is put there.
    const isKept = filled.isReplaced && !isWrittenOut(start);
    return { ...filled, given: isKept ? [] : [declarator.init] };
  }

  /** Whether an expression is a new list, or calls a function of the file that gives one. */
  #isMade(start: TSESTree.Expression): boolean {
    return this.#isNew(start) || (start.type === 'CallExpression' && this.#functions.calledBy(start) !== undefined);
  }

  /** Whether an expression makes a list that nobody else has. */
  #isNew(start: TSESTree.Expression): boolean {
    if (start.type !== 'CallExpression') return isNewList(start);
    if (listMadeBy(start, this.#evaluator) !== undefined) return true;
    const callee = this.#functions.calledBy(start);
    return callee !== undefined && this.#functions.makesAnew(callee, isNewList);
  }

  /** `(...states) => ...` */
  #usesOfRest(variable: Variable, rest: TSESTree.RestElement): Uses | undefined {
    const callee = rest.parent;
    const filled = isFunction(callee) ? filledIn(variable) : undefined;
    if (filled === undefined || this.#functions.namesArguments(rest.parent as TSESTree.FunctionLike)) return undefined;
    // What is put in their place may be made of them.
    if (filled.isReplaced) return { ...filled, given: [] };
    const given = this.#functions.restGivenFor(rest);
    const lists = given.flatMap((each) => (each.type === 'SpreadElement' ? each.argument : []));
    const elements = given.flatMap((each) => (each.type === 'SpreadElement' ? [] : each));
    return { ...filled, given: lists, elements: [...filled.elements, ...elements] };
  }
}

/** `[a, b]`, `new Int32Array(2)` */
function isNewList(node: TSESTree.Expression): boolean {
  return node.type === 'ArrayExpression' || (node.type === 'NewExpression' && isIntegerArray(node.callee));
}

/** Whether all that a list begins with is written where it is made, for nothing else. */
function isWrittenOut(node: TSESTree.Node | undefined): boolean {
  if (node?.type === 'NewExpression') return isWrittenOut(node.arguments[0]);
  return node?.type === 'ArrayExpression' && node.elements.every((each) => each?.type !== 'SpreadElement');
}

/** What a list is filled with, and where it is read. */
interface Filled {
  readonly reads: readonly TSESTree.Node[];
  readonly elements: readonly TSESTree.Expression[];
  /** Whether something is put in the place of an element. */
  readonly isReplaced: boolean;
}

/** What a list is filled with that is only filled and handed on; undefined where more is done with it. */
function filledIn({ references }: Variable): Filled | undefined {
  const elements: TSESTree.Expression[] = [];
  const reads: TSESTree.Node[] = [];
  let isReplaced = false;
  for (const { init, identifier } of references) {
    if (init === true) continue;
    const node = identifier as TSESTree.Node;
    const member = memberTakenOf(node);
    if (member === undefined) {
      if (isTarget(node)) return undefined;
      reads.push(node);
    } else if (memberName(member) !== 'length' || isTarget(member)) {
      const added = addedBy(member);
      if (added === undefined) return undefined;
      isReplaced ||= member.computed;
      elements.push(...added);
    }
  }
  return { reads, elements, isReplaced };
}

/** What `list.push(a, b)` or `list[0] = a` adds to a list; undefined for what does more, or something else. */
function addedBy(member: TSESTree.MemberExpression): readonly TSESTree.Expression[] | undefined {
  const place = withTypes(member);
  const { parent } = place;
  if (parent?.parent?.type !== 'ExpressionStatement') return undefined;
  if (parent.type === 'CallExpression' && parent.callee === place) {
    const method = memberName(member);
    if (method !== 'push' && method !== 'unshift') return undefined;
    return parent.arguments.filter((each) => each.type !== 'SpreadElement');
  }
  const isElement = member.computed && memberName(member) === undefined;
  if (!isElement || parent.type !== 'AssignmentExpression' || parent.operator !== '=') return undefined;
  return parent.left === place ? [parent.right] : undefined;
}
