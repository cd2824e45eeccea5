import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { branchesOf } from '../../syntax/branches.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { fieldName, isCalled, isPlace, memberTakenOf } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import { reachingWrites } from '../flow/flow.js';
import { isAskedForNothing } from '../flow/guards.js';
import type { VkType } from '../types.js';
import { sourceOf } from '../values/elements.js';
import type { Evaluator } from '../values/evaluate.js';
import { writtenElements, type Functions } from '../values/functions.js';
import { forEachLeaf } from '../values/leaves.js';
import type { Value } from '../values/value.js';
import { isExported, type Variables } from '../values/variables.js';
import type { Carried, Carriers, MemberGiven, Uses } from './carried.js';

type Variable = TSESLint.Scope.Variable;

/** What `info.usage = a` or `info.usage |= a` writes. */
interface MemberWrite extends MemberGiven {
  readonly node: TSESTree.AssignmentExpression;
}

/**
 * Objects that are changed before structs are built from them, `const info = { usage: 4 }; info.flags = 8;`, and those that
 * functions of the file make: `const info = base();`; and other names of what has one: `const info = deep ? A : B;`
 */
export class ObjectCarriers implements Carriers {
  readonly #evaluator: Evaluator;
  readonly #variables: Variables;
  readonly #functions: Functions;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#variables = evaluator.variables;
    this.#functions = evaluator.functions;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    const variable = kind === 'struct' && read.type === 'Identifier' ? this.#variables.of(read) : undefined;
    if (variable === undefined) return undefined;
    const from = variable.defs[0]?.name;
    return { key: variable, name: variable.name, ...(from && { from }), uses: () => this.#usesOf(variable) };
  }

  #usesOf(variable: Variable): Uses | undefined {
    const start = this.#variables.initializerOf(variable);
    const made = start && withoutTypes(start);
    const callee = made && this.#calleeOf(made);
    const given = made === undefined ? this.#elementsGivenTo(variable) : [made];
    if (given.length === 0 || isExported(variable)) return undefined;
    // What is held elsewhere as well: one of several objects that have names, or that a table or a map has.
    const isHeldElsewhere = callee === undefined && made !== undefined && !isLiteral(made);
    if (isHeldElsewhere && !branchesOf(made).every(mayBeObject)) return undefined;
    const reads: TSESTree.Node[] = [];
    const writes: MemberWrite[] = [];
    // What is looked at by itself may be of another kind until it is converted: `info.format = toVk(info.format)`.
    const without = new Set<string>();
    for (const { init, identifier } of variable.references) {
      if (init === true) continue;
      const member = memberTakenOf(identifier);
      if (member === undefined) {
        if (!isHeldElsewhere || !isAskedForNothing(identifier)) reads.push(identifier);
        continue;
      }
      const name = fieldName(member);
      // A method may change all of what it belongs to.
      if (name === undefined || isCalled(member)) return undefined;
      if (!isTarget(member)) {
        without.add(name);
        continue;
      }
      const write = writeTo(member, name);
      if (write === undefined) return undefined;
      writes.push(write);
    }
    // What one round makes of an element is not what it was.
    if (writes.length > 0 && made === undefined) return undefined;
    // What others have as well, they may read.
    const isShared = isHeldElsewhere || (callee !== undefined && !this.#functions.makesAnew(callee, isLiteral));
    if (writes.length > 0 && isShared) return undefined;
    const home = variable.scope.variableScope;
    const isAtHome = variable.references.every(({ from }) => from.variableScope === home);
    const members = writes.filter(
      (write) => !without.has(write.name) && !(isAtHome && isUnread(write, writes, reads, home.block)),
    );
    const names = new Set(writes.flatMap(({ name, isAdded }) => (isAdded ? [] : name)));
    // What a function makes may be meant for other calls; what a literal begins with may only keep a place.
    const replaced =
      callee !== undefined
        ? names
        : new Set([...names].filter((name) => isAtHome && this.#isFilledIn(name, writes, reads, home.block)));
    const isOneOfSeveral = made !== undefined && (branchesOf(made).length > 1 || this.#isOneOfResults(callee));
    return { reads, given, without, replaced, members, isOneOfSeveral };
  }

  /** The elements of a list that a loop gives a variable one after another: `for (const info of [{ usage: 4 }])`. */
  #elementsGivenTo({ defs: [definition] }: Variable): readonly TSESTree.Expression[] {
    const name = definition?.type === VARIABLE ? definition.name : undefined;
    return name?.type === 'Identifier' ? writtenElements(sourceOf(name, this.#functions), this.#variables) : [];
  }

  /** Whether a member is certainly given before each of the reads what is not known, whatever it began with. */
  #isFilledIn(
    name: string,
    all: readonly MemberWrite[],
    reads: readonly TSESTree.Node[],
    boundary: TSESTree.Node,
  ): boolean {
    const own = all.filter((each) => each.name === name);
    const isKnown = own.some(({ value, isAdded }) => isAdded || isComposed(this.#evaluator.evaluate(value)));
    const writes = own.map(({ node, value }) => ({ node, value, operator: node.operator }));
    return !isKnown && reads.every((read) => reachingWrites(read, writes, boundary).complete);
  }

  /** Whether a function gives one of several objects. */
  #isOneOfResults(callee: TSESTree.FunctionLike | undefined): boolean {
    return callee !== undefined && this.#functions.resultsOf(callee).flatMap(branchesOf).length > 1;
  }

  /** The function of the file that gives an object, where it is called for that. */
  #calleeOf(start: TSESTree.Expression): TSESTree.FunctionLike | undefined {
    const call = start.type === 'AwaitExpression' ? withoutTypes(start.argument) : start;
    const callee = call.type === 'CallExpression' ? this.#functions.calledBy(call) : undefined;
    return callee?.async === (call !== start) ? callee : undefined;
  }
}

/** Whether an expression is an object as it is written, or one of several. */
function isLiteral(node: TSESTree.Expression): boolean {
  return (
    node.type === 'ObjectExpression' || (node.type === 'ConditionalExpression' && branchesOf(node).every(isLiteral))
  );
}

/** Whether an expression may give an object that is written elsewhere. */
function mayBeObject(node: TSESTree.Expression): boolean {
  return node.type === 'ObjectExpression' || node.type === 'CallExpression' || isPlace(node);
}

/** Whether no read in a function finds what an assignment there gives: they come before it, or others behind it. */
function isUnread(
  { name, node }: MemberWrite,
  all: readonly MemberWrite[],
  reads: readonly TSESTree.Node[],
  boundary: TSESTree.Node,
): boolean {
  const writes = all
    .filter((each) => each.node === node || (each.name === name && !each.isAdded))
    .map((each) => ({ node: each.node, value: each.value, operator: each.node.operator }));
  return reads.every((read) => reachingWrites(read, writes, boundary).writes.every(({ write }) => write.node !== node));
}

/** Whether a value has numbers or constants in it. */
function isComposed(value: Value): boolean {
  let isOne = false;
  forEachLeaf(value, ({ kind }) => {
    isOne ||= kind !== 'unknown';
  });
  return isOne;
}

/** Undefined for what does something else with a member. */
function writeTo(member: TSESTree.MemberExpression, name: string): MemberWrite | undefined {
  const { parent } = withTypes(member);
  if (parent?.type !== 'AssignmentExpression') return undefined;
  const { operator, right } = parent;
  return operator === '=' || operator === '|='
    ? { node: parent, name, value: right, isAdded: operator === '|=' }
    : undefined;
}
