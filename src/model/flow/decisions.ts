import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { IMPORT, PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { keyName, memberName } from '../../syntax/members.js';
import { contains, functionAround, isFunction } from '../../syntax/nodes.js';
import { isTried, testBefore } from '../../syntax/skipped.js';
import { usesOfWhole } from '../places/places.js';
import { isComposite, isExcludable, ofSome, undecided, withoutFalsy } from '../values/compose.js';
import type { Fields } from '../values/fields.js';
import type { Returns } from '../values/returns.js';
import { weaker, type Standing, type Value } from '../values/value.js';
import { isExported, type Variables } from '../values/variables.js';
import { decidersOf, MANY_DECIDERS, readsIn } from './deciders.js';
import { askedForNothing, Guards, isAskedForNothing } from './guards.js';
import { alwaysThrows, exits, leavesFunction, neverReturns } from './jumps.js';

type Variable = TSESLint.Scope.Variable;

/** Where a value that is one of several may be known to the code, although not to us. */
export class Decisions {
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #fields: Fields;
  readonly #returns: Returns;
  readonly #guards = new Map<Variable, Guards>();
  readonly #inside = new Map<TSESTree.Node, Map<TSESTree.Node, Standing>>();
  readonly #exits = new Map<TSESTree.Node, readonly Exit[]>();

  constructor(names: FileNames, variables: Variables, fields: Fields, returns: Returns) {
    this.#names = names;
    this.#fields = fields;
    this.#variables = variables;
    this.#returns = returns;
  }

  /**
   * What is certain of a value at a place that reads it.
   *
   * @param guards - finds where the code tests what is read: behind that, it may not have every value any more
   * @param isShared - whether others read it too, where what is no good here may be of use
   */
  seenAt(read: TSESTree.Node, value: Value, guards?: () => Guards, isShared = false): Value {
    const guarded = guards !== undefined && isExcludable(value) ? guards().leftAt(read) : undefined;
    if (guarded === 'some') return ofSome(read, value);
    const left = guarded === undefined ? value : withoutFalsy(value);
    if (left === undefined) return ofSome(read, value);
    const standing = this.#standingOf(read, left, guards !== undefined);
    if (standing === 'certain') return left;
    return undecided(left, isShared ? 'possible' : standing);
  }

  /** What is certain of an element of a list where it is read: a test on the way from `since`, which has it, may choose. */
  drawnAt(read: TSESTree.Node, value: Value, since: TSESTree.Node): Value {
    const standing = this.#standingSince(since, read);
    return standing === 'possible' ? undecided(value, standing) : this.seenAt(read, value);
  }

  /** What is certain of the value that a call gives: with what it is called may decide what is returned. */
  returnedAt(call: TSESTree.CallExpression, returned: TSESTree.Node, value: Value, isShared: boolean): Value {
    const seen = this.seenAt(call, value, undefined, isShared);
    return this.#isChosen(returned, call, value) ? undecided(seen, isShared ? 'possible' : 'meant') : seen;
  }

  /** Whether a place depends on more than what `since` does: a test on the way, a `try`, or whoever calls. */
  isTestedBetween(since: TSESTree.Node, place: TSESTree.Node): boolean {
    return isTried(place, since) || this.#standingSince(since, place) !== 'certain';
  }

  /** The same for a place, or for all uses of what is read: what decides there may go with what decides on `since`. */
  isTestedUntilUsed(since: TSESTree.Node, place: TSESTree.Node, read: TSESTree.Node): boolean {
    return this.isTestedBetween(since, place) || this.#isUsedBehindTests(since, read, new Set());
  }

  /** Whether what an expression is put into is only used behind tests: they may go with what decides which value it has. */
  isUsedBehindTests(expression: TSESTree.Node): boolean {
    return this.#isUsedBehindTests(expression, expression, new Set());
  }

  /**
   * Whether a place is only come to behind a test of anything but a result, once `since` has run.
   *
   * @param guarded - a variable of which it may be tested if it has something
   */
  isBehindTests(since: TSESTree.Node, place: TSESTree.Node, guarded?: TSESTree.Node): boolean {
    return this.#standingSince(since, place, guarded) === 'possible';
  }

  /**
   * Whether a test of what a function has itself stands before a place in it, where it reads what it is given: its caller
   * knows by that if control comes there. What only asks if there is something does not count, nor what fails otherwise,
   * unless it asks for what is read.
   */
  isBehindTestsOfOwn(read: TSESTree.Identifier, callee: TSESTree.Node): boolean {
    const own = this.#variables.of(read);
    const asks = (test: TSESTree.Node, isOf: (variable: Variable) => boolean): boolean =>
      !this.#isOfResult(test) &&
      readsIn(test).some((each) => {
        const variable = each.type === 'Identifier' ? this.#variables.of(each) : undefined;
        return variable !== undefined && isOf(variable) && !(variable === own && isAskedForNothing(each));
      });
    const isOwn = ({ scope }: Variable): boolean => contains(callee, scope.block);
    let child: TSESTree.Node = read;
    while (child !== callee && child.parent) {
      const { parent }: TSESTree.Node = child;
      const test = testBefore(child, parent);
      if (test !== undefined && asks(test, isOwn)) return true;
      const exit = exitBetween(this.#exitsIn(parent), parent.range[0], child.range[0], (each) => {
        return each.test === undefined || asks(each.test, each.isFailure ? (variable) => variable === own : isOwn);
      });
      if (exit !== undefined) return true;
      child = parent;
    }
    return false;
  }

  /** How a part of a table stands where it is looked up: under a key that was tested, it may be none of them. */
  standingIn(table: TSESTree.Node, read: TSESTree.Node): Standing {
    return weaker('meant', this.#standingSince(table, read));
  }

  /**
   * How the alternatives of a value stand where it is read, perhaps behind another test than the one that decided it.
   * The two may go together, whatever they look like: `type = win ? A : B; if (process.platform === 'win32') use(type)`.
   *
   * @param isGuarded - whether the value has lost already what tests of it for 0 take away
   */
  #standingOf(read: TSESTree.Node, value: Value, isGuarded: boolean): Standing {
    if (!isComposite(value)) return 'certain';
    const deciders = decidersOf(value);
    if (deciders.length >= MANY_DECIDERS) return 'possible';
    let standing: Standing = 'certain';
    for (const { at } of deciders) {
      standing = weaker(standing, this.#standingSince(at, read, isGuarded ? read : undefined));
      if (standing === 'possible' || this.#isUsedBehindTests(at, read, new Set())) return 'possible';
    }
    return standing;
  }

  /** Whether what a read is put into is only used behind tests: `fdInfo` in `if (win) use(winInfo); else use(fdInfo);`. */
  #isUsedBehindTests(since: TSESTree.Node, read: TSESTree.Node, seen: Set<TSESTree.Node>): boolean {
    const file = { variables: this.#variables, fields: this.#fields };
    const uses = seen.has(read) ? [] : usesOfWhole(read, this.#names, file);
    seen.add(read);
    if (uses.length === 0 || uses.length > MANY_USES) return false;
    let isTested = false;
    for (const use of uses) {
      if (this.#standingSince(since, use) === 'possible' || this.#isUsedBehindTests(since, use, seen)) isTested = true;
      // Whom it is only shown on the way does not matter.
      else if (!this.#isToOthers(use)) return false;
    }
    return isTested;
  }

  /** Whether what is used at a place goes to code that is not seen, and not to Vulkan: `trace(fdInfo)`, `return fdInfo`. */
  #isToOthers(use: TSESTree.Node): boolean {
    const node = withTypes(use);
    const { parent } = node;
    switch (parent?.type) {
      case 'CallExpression':
        return parent.callee !== node && !this.#isOfFile(parent.callee);
      case 'ArrayExpression':
      case 'ObjectExpression':
        return this.#isToOthers(parent);
      case 'Property':
        return parent.value === node && this.#isToOthers(parent);
      default:
        return parent?.type === 'ReturnStatement' || parent?.type === 'ExportSpecifier';
    }
  }

  /** Whether a call is one of Vulkan's or of a function of the file. */
  #isOfFile(callee: TSESTree.Expression): boolean {
    if (this.#names.at(callee) !== undefined) return true;
    if (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression') return true;
    const definition = callee.type === 'Identifier' ? this.#variables.of(callee)?.defs[0] : undefined;
    return definition !== undefined && definition.type !== PARAMETER && definition.type !== IMPORT;
  }

  /**
   * What a read depends on, once `since` has run. A test that it stands behind may exclude any of the values: a branch,
   * or an `if (...) return` before it. In a function of its own it depends on whoever calls that: `exportWin32()`. A
   * loop, and what is called for each of a list, has other reasons.
   *
   * @param guarded - a variable whose tests for 0 are reckoned with
   */
  #standingSince(since: TSESTree.Node, read: TSESTree.Node, guarded?: TSESTree.Node): Standing {
    let standing: Standing = 'certain';
    let child = read;
    for (let { parent } = read; parent; { parent } = parent) {
      const isCommon = contains(parent, since);
      if (!isCommon && isFunction(parent) && !isCallback(parent)) {
        standing = weaker(standing, this.#standingInside(parent, since));
      }
      const test = isCommon ? undefined : testBefore(child, parent);
      const isOther = test !== undefined && !this.#isOfResult(test);
      if (isOther && !this.#asksForNothing(test, guarded)) return 'possible';
      const from = isCommon ? since.range[1] : parent.range[0];
      const exit = exitBetween(
        this.#exitsIn(parent),
        from,
        child.range[0],
        (each) => each.test === undefined || !this.#asksForNothing(each.test, guarded),
      );
      if (exit !== undefined) return 'possible';
      if (isCommon || standing === 'possible') break;
      child = parent;
    }
    return standing;
  }

  /** The same for what a function does: behind a test where all its uses in this file are. */
  #standingInside(callee: TSESTree.FunctionLike, since: TSESTree.Node): Standing {
    let known = this.#inside.get(callee);
    if (known === undefined) this.#inside.set(callee, (known = new Map<TSESTree.Node, Standing>()));
    let standing = known.get(since);
    if (standing === undefined) {
      // What only it calls itself is no other reason to run.
      known.set(since, 'possible');
      const uses = this.#usesOf(callee);
      const isReached = uses?.some((use) => this.#standingSince(since, use) !== 'possible') ?? false;
      standing = isReached || uses?.length === 0 ? 'meant' : 'possible';
      known.set(since, standing);
    }
    return standing;
  }

  /** Where a function, a method or a class is used in this file; undefined where that is not looked for. */
  #usesOf(callee: TSESTree.FunctionLike): readonly TSESTree.Node[] | undefined {
    const { parent } = callee;
    let uses: readonly TSESTree.Node[] | undefined;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
      const name = keyName(parent.key, parent.computed);
      const isConstructor = parent.type === 'MethodDefinition' && parent.kind === 'constructor';
      if (isConstructor) uses = this.#variables.usesOf(parent.parent.parent);
      else if (name !== undefined) uses = this.#fields.uses(parent.parent, name);
    } else if (parent.type === 'VariableDeclarator' || callee.type === 'FunctionDeclaration') {
      uses = this.#variables.usesOf(parent.type === 'VariableDeclarator' ? parent : callee);
    } else if (parent.type === 'ExportDefaultDeclaration') uses = [];
    return uses === undefined || uses.length > MANY_USES ? undefined : uses;
  }

  /** Whether a test asks of a variable no more than whether it is 0. */
  #asksForNothing(test: TSESTree.Node, variable: TSESTree.Node | undefined): boolean {
    // A switch asks for more.
    if (variable?.type !== 'Identifier' || test.parent?.type === 'SwitchStatement') return false;
    const asked = askedForNothing(test);
    return asked?.name === variable.name && this.#variables.of(asked) === this.#variables.of(variable);
  }

  /** The statements of a block that may leave it by a test, in the order of the file. */
  #exitsIn(node: TSESTree.Node): readonly Exit[] {
    const isBlock = node.type === 'BlockStatement' || node.type === 'Program';
    if (!isBlock && node.type !== 'SwitchCase') return NONE;
    let places = this.#exits.get(node);
    if (places === undefined) {
      places = (isBlock ? node.body : node.consequent)
        .filter((each) => !exits(each) && this.#mayLeave(each))
        .map((each) => ({
          start: each.range[0],
          test: this.#testOfExit(each),
          isFailure: each.type === 'IfStatement' && each.alternate === null && alwaysThrows(each.consequent),
        }));
      this.#exits.set(node, places);
    }
    return places;
  }

  /** The one test by which a statement leaves: what its branches do is certain, or nothing. */
  #testOfExit(node: TSESTree.Statement): TSESTree.Expression | undefined {
    if (node.type !== 'IfStatement') return undefined;
    const branches = node.alternate === null ? [node.consequent] : [node.consequent, node.alternate];
    return branches.every((each) => exits(each) || !this.#mayLeave(each)) ? node.test : undefined;
  }

  /** Whether a statement may keep control from what stands behind it, by a test of anything but a result. */
  #mayLeave(node: TSESTree.Statement): boolean {
    switch (node.type) {
      case 'IfStatement': {
        if (this.#isOfResult(node.test)) return false;
        const branches = node.alternate === null ? [node.consequent] : [node.consequent, node.alternate];
        return branches.some((each) => exits(each) || this.#mayLeave(each));
      }
      case 'BlockStatement':
        return node.body.some((each) => this.#mayLeave(each));
      case 'SwitchStatement':
        return node.cases.some((each) => each.consequent.some((one) => leavesFunction(one) || this.#mayLeave(one)));
      case 'TryStatement':
        return [node.block, node.handler?.body, node.finalizer].some((each) => each != null && this.#mayLeave(each));
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        return leavesFunction(node.body) || this.#mayLeave(node.body);
      case 'LabeledStatement':
        return this.#mayLeave(node.body);
      case 'ExpressionStatement':
        return this.#isFailure(node.expression);
      default:
        return false;
    }
  }

  /** `process.exit(1)`, `assert(isRight)`, `isRight || fail('...')`: what says by its name that nothing may come after it. */
  #isFailure(node: TSESTree.Expression): boolean {
    if (node.type === 'LogicalExpression') return this.#isFailure(node.right);
    if (node.type !== 'CallExpression') return false;
    if (neverReturns(node)) return true;
    const { callee, arguments: given } = node;
    const name =
      callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
    if (name === undefined || !FAILURE.test(name) || OF_RESULTS.test(name)) return false;
    return !given.some((each) => each.type !== 'SpreadElement' && this.#isOfResult(each));
  }

  /** Whether what a function chooses by is written where it is called, in a form that is not followed. */
  #isChosen(returned: TSESTree.Node, call: TSESTree.CallExpression, value: Value): boolean {
    const home = functionAround(returned);
    return decidersOf(value).some(({ test }) =>
      readsIn(test).some((read) => {
        const definition = read.type === 'Identifier' ? this.#variables.of(read)?.defs[0] : undefined;
        if (definition?.type !== PARAMETER || definition.node !== home) return false;
        const argument = this.#returns.given(read, call, home);
        if (argument === undefined || argument.type === 'SpreadElement') return true;
        return readsIn(argument).length === 0 || this.#returns.plainOf(argument) !== undefined;
      }),
    );
  }

  /** How a test of a variable comes out, if the code has tested the same on the way: `if (win) throw ...; win ? A : B`. */
  outcomeOf(test: TSESTree.Expression): boolean | undefined {
    const asked = withoutTypes(test);
    if (asked.type === 'UnaryExpression' && asked.operator === '!') {
      const outcome = this.outcomeOf(asked.argument);
      return outcome === undefined ? undefined : !outcome;
    }
    const variable = asked.type === 'Identifier' ? this.#variables.of(asked) : undefined;
    if (variable === undefined || variable.references.length < 2 || !isWrittenOnce(variable)) return undefined;
    return this.guardsOf(variable).truthAt(asked);
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

const NONE: readonly Exit[] = [];
/** So many uses of a function that some of them are taken for having each reason. */
const MANY_USES = 64;

/** Whether a function is written where it is handed on: `sizes.map((size) => ...)`. */
function isCallback(node: TSESTree.FunctionLike): boolean {
  const { parent } = node;
  return parent.type === 'CallExpression' || parent.type === 'NewExpression';
}

/** Names of functions behind which control may not come out. */
const FAILURE =
  /^(?:abort|assert|bail|crash|die|exit|fail|fatal|impossible|invariant|not_?(?:impl|supp)|panic|quit|raise|reject|terminate|throw|unexpected|unimpl|unreachable|unsupp)/iu;
/** `ASSERT_VK_RESULT`: those that test what a command gives back. */
const OF_RESULTS = /vk|result/iu;

/** Whether nothing, here or in another file, writes to a variable but what declares it. */
function isWrittenOnce(variable: Variable): boolean {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return false;
  if (variable.references.some((reference) => reference.isWrite() && reference.init !== true)) return false;
  if (definition.type === PARAMETER) return true;
  const declarator = definition.node as TSESTree.Node;
  if (definition.type !== VARIABLE || declarator.type !== 'VariableDeclarator' || !declarator.init) return false;
  const { kind } = declarator.parent;
  return kind === 'const' || (kind === 'let' && !isExported(variable));
}

/** A statement that may leave its block by a test. */
interface Exit {
  readonly start: number;
  /** The only test that decides; undefined where there are others, or where that is not certain. */
  readonly test: TSESTree.Expression | undefined;
  /** Whether it throws. */
  readonly isFailure: boolean;
}

/** The first of some ways out, which are in order, that is between two places and counts. */
function exitBetween(
  exits: readonly Exit[],
  from: number,
  to: number,
  counts: (exit: Exit) => boolean,
): Exit | undefined {
  let low = 0;
  let high = exits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (exits[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < exits.length && exits[i]!.start < to; i++) if (counts(exits[i]!)) return exits[i];
  return undefined;
}
