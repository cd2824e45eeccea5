import type { TSESTree } from '@typescript-eslint/utils';
import { ignoredIn } from '../../registry/ignored.js';
import type { Member } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { contains, isFunction, isLoop } from '../../syntax/nodes.js';
import { writesOf } from '../../syntax/scopes.js';
import { isWrittenOut } from '../../syntax/shown.js';
import { mayBeSkipped } from '../../syntax/skipped.js';
import { decidersOf, type Decider } from '../flow/deciders.js';
import { isFree } from '../flow/free-tests.js';
import type { VulkanModel } from '../model.js';
import type { States } from '../states.js';
import { certainAlternatives, choicesIn } from '../values/alternatives.js';
import { truthinessOf } from '../values/compose.js';
import type { Known, StructFacts } from '../values/known.js';
import { hasForeignConstant, isOfType } from '../values/of-type.js';
import { exactOf, knownOf, type Value } from '../values/value.js';
import { CallState, StructState } from './state.js';

type Node = TSESTree.Node;
type Expression = TSESTree.Expression;

/** A member or an argument that has one of several values. */
export interface Choice {
  readonly member: string;
  /** Whether it is of the struct or call itself, and not of a struct that this is given. */
  readonly isOwn: boolean;
  /** The expression that gives it; the statement, where several do. */
  readonly given: Node;
  /** Whether nothing else can go together with it; if something may, an outcome says no more than what its value is. */
  readonly isFree: boolean;
  /** Where it is decided, such as the tests: code behind one of these may run for some of its outcomes only. */
  readonly decidedAt: readonly Node[];
  readonly outcomes: readonly ChoiceOutcome[];
}

/** A way in which choices come out in some run, whatever the others do. */
export interface ChoiceOutcome {
  /** The values that are taken, by the members of one struct that have them then. */
  readonly settles: ReadonlyMap<string, Expression>;
  /** What the structs and calls hold then. */
  readonly states: () => States;
}

/** What is one of several in a struct or call, and in the structs that it is given. */
export interface ChoicesIn {
  readonly all: readonly Choice[];
  /** Whether nothing else is: two choices may go together, whatever they look like. */
  readonly isAll: boolean;
}

/** Deeper than structs are put into each other. */
const MANY_LEVELS = 8;
/** So many values of one member that nobody looks at each. */
const MANY_WAYS = 16;

/** Finds what is one of several in a struct at a moment, or in a call: `deep ? VK_A : VK_B`, `if (deep) info.x = VK_A`. */
export function choicesOf(facts: StructState | CallState, model: VulkanModel): ChoicesIn {
  // Whether Vulkan looks at it may be decided with them.
  if (facts instanceof StructState && isPerhapsIgnored(facts, model)) return { all: [], isAll: false };
  const search = new Search(model);
  const isAll = search.isAllIn(facts, 0);
  return { all: search.found, isAll };
}

class Search {
  readonly found: Choice[] = [];
  readonly #model: VulkanModel;
  readonly #seen = new Set<unknown>();

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /** Adds the choices in a struct or call; false where something is one of several in another way. */
  isAllIn(facts: StructFacts | CallState, level: number): boolean {
    const of = facts instanceof StructState ? facts.build : facts;
    if (this.#seen.has(of)) return true;
    this.#seen.add(of);
    if (level > MANY_LEVELS || (facts instanceof StructState && facts.isOneOfSeveral)) return false;
    let isAll = true;
    const isCall = facts instanceof CallState;
    for (const member of isCall ? facts.type.params : facts.type.members) {
      if (isOfOpenLength(member, facts)) isAll = false;
      const choice = this.#choiceOf(member, facts, level === 0);
      if (choice !== undefined) this.found.push(choice);
      else if (!this.#isAllWithin(isCall ? facts.param(member.name) : facts.member(member.name), level)) isAll = false;
    }
    return isAll;
  }

  #isAllWithin(known: Known, level: number): boolean {
    switch (known.kind) {
      case 'choice':
        return false;
      case 'struct':
        return this.isAllIn(known.struct, level + 1);
      case 'list':
        return known.items.reduce((isAll, item) => this.#isAllWithin(item, level) && isAll, true);
      default:
        return true;
    }
  }

  #choiceOf(member: Member, facts: StructFacts | CallState, isOwn: boolean): Choice | undefined {
    const { name } = member;
    const given = this.#given(facts, name);
    const [only] = given;
    if (only === undefined) {
      const steps =
        facts instanceof StructState && facts.member(name).kind === 'choice' ? this.#steps(facts, name) : NONE;
      return steps.length === 0 ? undefined : this.#branchesOf(member, steps, facts as StructState, isOwn);
    }
    const value = this.#model.evaluate(only);
    if (given.length > 1 || choicesIn(value) === 0) {
      const isWritten = facts instanceof StructState && facts.member(name).kind === 'choice';
      return isWritten ? this.#branchesOf(member, given, facts, isOwn) : undefined;
    }
    const { states } = this.#model;
    const deciders = decidersOf(value);
    // A loop may be left only with one of them: `do { info.size = next ?? 0; } while (info.size === 0)`.
    const isLeft = facts instanceof StructState && isInLoopBefore(only, facts.at);
    const isOpen = deciders.length > 0 && !isLeft && deciders.every((each) => this.#isOpen(each, only));
    const isAllFree = isOpen && deciders.every(({ test }) => isFree(test as Expression, this.#model));
    const decidedAt = deciders.map(({ at }) => at);
    const mayCome = isAllFree || (isOpen && decidedAt.every((at) => runsAnyway(at, decidedAt)));
    const alternatives = mayCome ? alternativesOf(value, member) : [];
    const outcomes = alternatives.filter(isAllFree ? isAny : isMeant).map((one): ChoiceOutcome => {
      const node = one.node as Expression;
      return { settles: new Map([[name, node]]), states: () => states.withOne(only, { node, value: one }) };
    });
    return { member: name, isOwn, given: only, isFree: isAllFree, decidedAt, outcomes };
  }

  /** Whether nothing tells how a test comes out, and what it decides about is not replaced before it is given. */
  #isOpen({ test, at }: Decider, given: Expression): boolean {
    if (!this.#mayBeEither(test)) return false;
    if (at.type !== 'ConditionalExpression') {
      const isIf = at.type === 'IfStatement' && given.type === 'Identifier';
      return isIf && this.#model.variables.isDecidedAt(given);
    }
    const { parent } = withTypes(at);
    return contains(given, at) || (parent?.type === 'VariableDeclarator' && this.#isKept(parent));
  }

  /**
   * Whether what a declarator gives is never replaced, and nothing that may refuse it is asked: `const a = x`, and `let a = x`
   * where nothing else is written.
   */
  #isKept(declarator: TSESTree.VariableDeclarator): boolean {
    const { kind } = declarator.parent;
    if (kind !== 'const' && kind !== 'let') return false;
    return this.#model.sourceCode.getDeclaredVariables(declarator).every((variable) => {
      const isAsked = variable.references.some(({ identifier }) => this.#isChecked(identifier));
      return writesOf(variable) === 1 && !isAsked;
    });
  }

  /** Whether a function is called for nothing but what it does with a value, which may be to refuse it: `check(flags)`. */
  #isChecked(read: Node): boolean {
    const { names, variables } = this.#model;
    let node = withTypes(read);
    while (node.parent?.type === 'Property' || node.parent?.type === 'ObjectExpression') node = withTypes(node.parent);
    const { parent: call } = node;
    if (call?.type !== 'CallExpression' || call.callee === node || isWrittenOut(node, variables)) return false;
    return call.parent.type === 'ExpressionStatement' && names.at(call.callee)?.entity.kind !== 'command';
  }

  #mayBeEither(test: Node): boolean {
    return this.#comesTo(test) === undefined;
  }

  /** What a test comes to in every run; undefined where it may be either. */
  #comesTo(test: Node): boolean | undefined {
    const asked = withoutTypes(test as Expression);
    switch (asked.type) {
      case 'UnaryExpression': {
        const inside = asked.operator === '!' ? this.#comesTo(asked.argument) : undefined;
        return inside === undefined ? truthinessOf(this.#model.evaluate(asked)) : !inside;
      }
      case 'LogicalExpression': {
        if (asked.operator === '??') return undefined;
        const sides = [asked.left, asked.right].map((side) => this.#comesTo(side));
        const decisive = asked.operator === '||';
        if (sides.includes(decisive)) return decisive;
        return sides.includes(undefined) ? undefined : !decisive;
      }
      case 'BinaryExpression': {
        const [left, right] = [asked.left, asked.right].map((side) => plainOf(knownOf(this.#model.evaluate(side))));
        if (left === undefined || right === undefined) return truthinessOf(this.#model.evaluate(asked));
        return COMPARISONS[asked.operator]?.(left, right);
      }
      default:
        return truthinessOf(this.#model.evaluate(asked));
    }
  }

  /** What the branches of one statement give a member. */
  #branchesOf(member: Member, given: readonly Expression[], state: StructState, isOwn: boolean): Choice | undefined {
    if (given.length > MANY_WAYS) return undefined;
    const { build, at } = state;
    const branches = given.flatMap((expression) => {
      const branch = this.#branchAround(expression, at);
      return branch === undefined ? [] : [{ expression, ...branch }];
    });
    const [first] = branches;
    // What two statements give may be decided by the same test twice.
    if (first === undefined || branches.some(({ statement }) => statement !== first.statement)) return undefined;
    const { states } = this.#model;
    const { statement } = first;
    const isAllFree = branches.every((each) => each.isFree);
    const mayCome = isAllFree || runsAnyway(statement, NO_NODES);
    const outcomes = branches.flatMap(({ expression, block }): readonly ChoiceOutcome[] => {
      const value = this.#model.evaluate(expression);
      const isLast = given.every((other) => other.range[0] <= expression.range[0] || isApart(expression, other));
      if (!isLast || choicesIn(value) > 0 || !isUsable(value, member)) return [];
      if (!mayCome || !(isAllFree || isMeant(value))) return [];
      const together = new Map([[member.name, expression]]);
      for (const { name } of state.type.members) {
        const others = name === member.name ? [] : this.#steps(state, name);
        const beside = others.filter((other) => this.#branchAround(other, at)?.block === block);
        if (beside.length === 1) together.set(name, beside[0]!);
      }
      return [{ settles: together, states: () => states.behind({ build, given: together }) }];
    });
    return { member: member.name, isOwn, given: statement, isFree: isAllFree, decidedAt: [statement], outcomes };
  }

  /** The expressions that can have given a member or an argument its value; none where they are not all known. */
  #given(facts: StructFacts | CallState, name: string): readonly Expression[] {
    if (facts instanceof CallState) return facts.call.args.has(name) ? [facts.call.args.get(name)!] : NONE;
    if (!(facts instanceof StructState)) return NONE;
    return this.#model.states.given(facts.build, name, facts.at) ?? NONE;
  }

  /** The same, with what is only added in steps: `info.usage |= VK_A`. */
  #steps({ build, at }: StructState, name: string): readonly Expression[] {
    return this.#model.states.steps(build, name, at)?.map(({ expression }) => expression) ?? NONE;
  }

  /**
   * The block around an assignment that runs in one branch, and the outermost statement of which that is one; undefined
   * where the place is in the same branch, or where something else decides whether it runs.
   */
  #branchAround(expression: Node, place: Node): Branching | undefined {
    let block: Node | undefined;
    let statement: Node | undefined;
    let isAllFree = true;
    let child = expression;
    for (let { parent } = expression; parent; { parent } = parent) {
      if (contains(parent, place)) break;
      switch (parent.type) {
        case 'IfStatement':
          if (child === parent.test || !this.#mayBeEither(parent.test)) return undefined;
          if (!isFree(parent.test, this.#model)) isAllFree = false;
          block ??= child;
          statement = parent;
          break;
        case 'AssignmentExpression':
        case 'BlockStatement':
        case 'ExpressionStatement':
          break;
        default:
          return undefined;
      }
      child = parent;
    }
    return block && statement && { block, statement, isFree: isAllFree };
  }
}

interface Branching {
  readonly block: Node;
  readonly statement: Node;
  /** Whether its tests are. */
  readonly isFree: boolean;
}

/** What a value is that can be compared with another. */
function plainOf(known: Known): string | number | bigint | boolean | undefined {
  return known.kind === 'string' || known.kind === 'exact' || known.kind === 'boolean' ? known.value : undefined;
}

type Comparison = (left: string | number | bigint | boolean, right: string | number | bigint | boolean) => boolean;

const COMPARISONS: Readonly<Partial<Record<string, Comparison>>> = {
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const NONE: readonly Expression[] = [];

const NO_NODES: readonly Node[] = [];

/**
 * Whether a function comes to a place without a test or a loop around it: these may keep it from what cannot go with them.
 *
 * @param deciding - what is decided in the place itself
 */
function runsAnyway(place: Node, deciding: readonly Node[]): boolean {
  let child = place;
  for (let { parent } = place; parent && !isFunction(parent); { parent } = parent) {
    if (isLoop(parent) || (mayBeSkipped(child, parent) && !deciding.includes(parent))) return false;
    child = parent;
  }
  return true;
}

function isAny(): boolean {
  return true;
}

/**
 * Whether a value is made of names, as what the code means to be taken. A 0 may stand for what is never used, and so may a
 * number.
 */
function isMeant(value: Value): boolean {
  return exactOf(value) !== undefined && Number(exactOf(value)) !== 0 && isOfConstants(value);
}

function isOfConstants(value: Value): boolean {
  if (value.kind === 'followed') return isOfConstants(value.value);
  return value.kind === 'constant' || (value.kind === 'operation' && value.operands.every(isOfConstants));
}

function alternativesOf(value: Value, member: Member): readonly Value[] {
  return certainAlternatives(value).filter((one) => one !== value && isUsable(one, member));
}

/** Whether a value says enough for statements to be judged by it; what is none of its type is reported as such. */
function isUsable(value: Value, { slot }: Member): boolean {
  const { kind } = knownOf(value, slot?.width);
  if (kind !== 'exact' && kind !== 'bits' && kind !== 'boolean') return false;
  if (slot === undefined) return true;
  return slot.constants !== undefined && !hasForeignConstant(value, slot.constants) && isOfType(value, slot);
}

/** Whether nobody knows how many elements an array has that are looked at: in some runs it may be none. */
function isOfOpenLength({ name, len: [counter] }: Member, facts: StructFacts | CallState): boolean {
  const of = (each: string): Known => (facts instanceof CallState ? facts.param(each) : facts.member(each));
  if (counter === undefined || of(name).kind !== 'list') return false;
  const { kind } = of(counter);
  return kind !== 'exact' && kind !== 'absent';
}

/** Whether a struct stands where Vulkan does not look in some runs: in a list with a count, in a part of a pipeline. */
function isPerhapsIgnored({ build, at }: StructState, model: VulkanModel): boolean {
  if (isInList(build.node) || isInList(at)) return true;
  return model.states.wholes
    .of(build)
    .some(({ struct: { struct }, path: [member] }) => ignoredIn(struct.name).some(({ path }) => path[0] === member));
}

/** Whether a place is in a loop that is over where another one is come to. */
function isInLoopBefore(place: Node, later: Node): boolean {
  for (let { parent } = place; parent && !contains(parent, later); { parent } = parent) {
    if (isLoop(parent)) return true;
  }
  return false;
}

function isInList(node: Node): boolean {
  for (let { parent } = node; parent && !parent.type.endsWith('Statement'); { parent } = parent) {
    if (parent.type === 'ArrayExpression') return true;
  }
  return false;
}

/** Whether of two places only one runs: in two branches of a statement. */
function isApart(one: Node, other: Node): boolean {
  let parent = one.parent;
  while (parent !== undefined && !contains(parent, other)) ({ parent } = parent);
  return parent?.type === 'IfStatement' || parent?.type === 'SwitchStatement';
}
