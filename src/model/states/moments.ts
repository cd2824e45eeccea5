import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { withBranches } from '../../syntax/branches.js';
import { propertyName } from '../../syntax/members.js';
import { contains, functionAround, isFunction } from '../../syntax/nodes.js';
import type { Write } from '../flow/flow.js';
import type { ReceivedStruct, Struct, StructBuild } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Functions } from '../values/functions.js';
import { isExported } from '../values/variables.js';
import type { Builds } from './builds.js';
import { isAfter } from './escapes.js';
import type { Holders } from './holders.js';
import { MANY_WHOLES, type Life } from './life.js';
import type { Lives } from './lives.js';
import type { ReceivedStructs } from './received.js';
import type { UnidentifiedWrites } from './unidentified.js';

/** One moment in the life of a struct: where it is handed on as a whole, or the end of the code that builds it. */
export interface Moment {
  readonly build: Struct;
  /** The node at which the state is asked for. */
  readonly at: TSESTree.Node;
}

/** What is known of a file, of which its moments are made. */
interface Parts {
  readonly evaluator: Evaluator;
  readonly functions: Functions;
  readonly builds: Builds;
  readonly lives: Lives;
  readonly holders: Holders;
  readonly received: ReceivedStructs;
  readonly unidentified: UnidentifiedWrites;
}

/** When the structs of a file are worth judging, and what others may still do to them then. */
export class Moments {
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #holders: Holders;
  readonly #receivedStructs: ReceivedStructs;
  readonly #unidentified: UnidentifiedWrites;
  readonly #moments = new Map<Struct, readonly Moment[]>();
  /** Structs that the file makes, as one of its functions has them: with the same as the others have it. */
  readonly #shared = new Map<Struct, readonly ReceivedStruct[]>();
  #received: readonly ReceivedStruct[] | undefined;
  #ends: Set<TSESTree.Node> | undefined;
  /** Those whose moments are being found out. */
  readonly #open = new Set<Struct>();
  /** How many structs, each put into the next one, are being looked at. */
  #depth = 0;

  constructor({ evaluator, functions, builds, lives, holders, received, unidentified }: Parts) {
    this.#evaluator = evaluator;
    this.#functions = functions;
    this.#builds = builds;
    this.#lives = lives;
    this.#holders = holders;
    this.#receivedStructs = received;
    this.#unidentified = unidentified;
  }

  /** The structs that the functions of the file have in common with others, and write to. */
  get received(): readonly ReceivedStruct[] {
    this.#received ??= this.#receivedStructs
      .written((variable) => {
        const held = this.#evaluator.variables.initializerOf(variable);
        return held !== undefined && this.#builds.at(withoutTypes(held)) !== undefined;
      })
      .filter((struct) => this.#elementOf(struct) === undefined);
    return this.#received;
  }

  /** The struct that is made as the element of a list by which another one is received: `barriers[0]`. */
  #elementOf({ node }: ReceivedStruct): StructBuild | undefined {
    return node.type === 'MemberExpression' ? this.#builds.heldBy(node) : undefined;
  }

  /** A struct that others come to hold as well, as the functions have it that write to it. */
  shared(build: StructBuild): readonly ReceivedStruct[] {
    const life = this.#lives.of(build);
    if (life === undefined || (life.escape === undefined && life.blurred.size === 0)) return [];
    const element = this.#builds.elements.at(build.node);
    const variable = element?.variable ?? this.#evaluator.variables.givenTo(withBranches(build.node));
    const written = variable === undefined ? [] : this.#receivedStructs.writtenIn(variable);
    const shared = element === undefined ? written : written.filter((each) => this.#elementOf(each) === build);
    for (const each of shared) {
      this.#endsOfReceived().add(each.end);
      this.#shared.set(each, shared);
    }
    return shared;
  }

  #endsOfReceived(): Set<TSESTree.Node> {
    this.#ends ??= new Set(this.received.map(({ end }) => end));
    return this.#ends;
  }

  /** The moments at which a struct is worth judging: what it is part of is used as a whole. */
  of(build: Struct): readonly Moment[] {
    let moments = this.#moments.get(build);
    if (moments === undefined) {
      // In a long chain, each is used where the one is that it was put into.
      if (this.#depth > MANY_WHOLES) return [];
      // What is part of itself is used where it is put.
      this.#moments.set(build, []);
      this.#open.add(build);
      this.#depth++;
      moments = this.#findMoments(build);
      this.#depth--;
      this.#open.delete(build);
      this.#moments.set(build, moments);
    }
    return moments;
  }

  #findMoments(build: Struct): readonly Moment[] {
    // What is inside of a result is written by the implementation.
    const whole = this.#builds.around(build.node);
    if (whole?.struct.returnedOnly === true) return [];
    const life = this.#lives.of(build);
    if (build.isReceived === true) return life === undefined ? [] : this.#momentsOfReceived(build, life);
    if (life === undefined) {
      // One that is changed where it has been put is a part of the other struct from then on.
      if (!this.#lives.isHandedOn(build.node) || this.isChangedInPlace(build)) return [];
      const isNamed = whole !== undefined && this.#lives.of(whole) !== undefined;
      // What stands in a template is part of it.
      if (isNamed && this.of(whole).length === 0) return [];
      const places = isNamed ? this.#usesOfWhole(build.node) : this.#usesInContainer(build.node);
      return [...new Set(places)].filter((at) => !this.#isChangedByCallers(at)).map((at) => ({ build, at }));
    }
    const { uses, escape, ends, isLookedAt, isOneOfSeveral } = life;
    const before = uses.filter((use) => !isAfter(use, escape, build) && this.#isUse(build, use, life));
    // What is put somewhere, and written on by its name, is not finished there.
    const isFinished = !isWrittenBehind(life);
    if (before.length > 0) {
      const certain = isOneOfSeveral ? before.filter((use) => this.#isCertainAt(use, build)) : before;
      const places = new Set(certain.flatMap((use) => this.#usesOfWhole(use)));
      return [...places]
        .filter((at) => !isAfter(at, escape, build) && !this.#isChangedByCallers(at))
        .filter((at) => this.#isUsedUp(at) || (isFinished && !this.#isPutAway(at, life)))
        .filter((at) => !isOneOfSeveral || this.#isTakenForCertain(build, at))
        .map((at) => ({ build, at }));
    }
    // One that another takes the place of before it is used is not the last word.
    const isLeft = escape === undefined && uses.length === 0 && !isLookedAt && ends.length === 0;
    return isLeft ? [{ build, at: blockAround(build.node) }] : [];
  }

  /**
   * Whether a struct is used as it is where it is named. What is put into a list or an object that others get at, folded or
   * taken for a template is not yet what it is to be, nor is what is given for another one in its place.
   */
  #isUse(build: Struct, use: TSESTree.Node, { isLookedAt, ends }: Life): boolean {
    const { parent } = withBranches(use);
    if (parent === undefined || !KEEPING.has(parent.type)) return true;
    if (this.#builds.isTaken(use)) return true;
    if (ends.some(({ value }) => value !== undefined && contains(value, use))) return false;
    if (this.#builds.usesOfContainer(use) !== undefined) return true;
    if (parent.type === 'ArrayExpression' && this.#isOnlyGoneThrough(parent))
      return this.#holders.leaveAsIs(build, use);
    return !isLookedAt && this.#lives.isHandedOn(use);
  }

  /** Whether nothing is done with a list but to take its elements one after another. */
  #isOnlyGoneThrough(list: TSESTree.ArrayExpression): boolean {
    const { variables } = this.#evaluator;
    const variable = variables.givenTo(withTypes(list));
    if (variable === undefined || isExported(variable)) return false;
    return variable.references.every(({ init, identifier }) => {
      return init === true || (identifier.parent.type === 'ForOfStatement' && identifier.parent.right === identifier);
    });
  }

  /** Whether a struct is put into another one, which is used elsewhere, and written on by its name. */
  #isPutAway(at: TSESTree.Node, life: Life): boolean {
    return !isEndOfBlock(at) && writesAfter(life, at).length > 0 && this.#builds.around(at) !== undefined;
  }

  /** Whether a command takes an expression where it stands, by itself or in a struct that is made there. */
  #isUsedUp(at: TSESTree.Node): boolean {
    const { parent } = at;
    // Of the program it is null.
    if (!parent || parent.type.endsWith('Statement') || isFunction(parent)) return false;
    return this.#builds.callAt(parent) !== undefined || this.#isUsedUp(parent);
  }

  /** Whether a command or a struct takes one of several structs, and no test between may go together with which one it is. */
  #isTakenForCertain({ node }: Struct, at: TSESTree.Node): boolean {
    return this.#builds.isTaken(at) && !this.#evaluator.decisions.isTestedBetween(node, at);
  }

  /** Whether some run certainly has a struct where a variable is used that may hold another. */
  #isCertainAt(use: TSESTree.Node, { node }: Struct): boolean {
    const candidates = use.type === 'Identifier' ? this.#builds.candidatesAt(use) : undefined;
    return candidates?.some(({ expression, isCertain }) => isCertain && expression === node) !== false;
  }

  /** Whether a function gives a struct back to callers that take it as something to change or to copy. */
  #isChangedByCallers(at: TSESTree.Node): boolean {
    if (at.type === 'Program') return false;
    const { parent } = withBranches(at);
    if (parent?.type !== 'ReturnStatement' && parent?.type !== 'ArrowFunctionExpression') return false;
    const callee = parent.type === 'ReturnStatement' ? functionAround(parent) : parent;
    if (callee === undefined || !isFunction(callee)) return false;
    return this.#functions.callsOf(callee).some((call) => {
      const given = withTypes(call);
      return given.parent?.type !== 'VariableDeclarator' && !this.#lives.isHandedOn(call);
    });
  }

  /** Where a received struct is handed on, and where its function has it no more. */
  #momentsOfReceived(build: ReceivedStruct, life: Life): readonly Moment[] {
    const uses = life.uses.filter((use) => this.#lives.isHandedOn(use));
    const places = [...new Set(uses.flatMap((use) => this.#usesOfWhole(use)))].filter(
      (at) => this.#isUsedUp(at) || (!writesAfter(life, at).some(isOwn) && !this.#isShownToOthers(build, at)),
    );
    return [...places, build.end].map((at) => ({ build, at }));
  }

  /** Whether a struct that the file makes is given to code that is not seen before another function of the file uses it. */
  #isShownToOthers(build: ReceivedStruct, at: TSESTree.Node): boolean {
    return this.#shared.has(build) && withBranches(at).parent?.type === 'CallExpression' && !this.#builds.isTaken(at);
  }

  /** Where what a struct stands in is used, if that is a list with a name; else the place itself. */
  #usesInContainer(node: TSESTree.Node): readonly TSESTree.Node[] {
    return this.#builds.usesOfContainer(node)?.flatMap((use) => this.#usesOfWhole(use)) ?? [node];
  }

  /** Where a struct is used that another is put into; where that happens if it is not known. */
  #usesOfWhole(use: TSESTree.Node): readonly TSESTree.Node[] {
    const whole = this.#builds.around(use);
    if (whole === undefined) return this.#usesInContainer(use);
    if (whole.struct.returnedOnly) return [];
    const home = functionAround(use);
    const moments = this.of(whole);
    // What is put into a template is part of it.
    if (moments.length === 0 && this.#isTemplate(whole)) return [];
    const places = moments
      .map(({ at }) => at)
      .filter((at) => (isAfterEnd(at, use) || contains(at, use)) && functionAround(at) === home);
    return places.length === 0 ? [use] : places;
  }

  /** Whether whoever is given a struct at a moment may fill in what it has left empty, and take the next step. */
  isLeftOpen({ build, at }: Moment): boolean {
    // Whoever holds a received struct, too, goes on with it, and with what has been put into it.
    if (this.#builds.isLeftOpen(at) || this.#endsOfReceived().has(at) || this.#builds.isExported(build)) return true;
    return this.#lives.of(build) === undefined && this.#holders.handOn(build);
  }

  /** Whether a struct is followed, and not used as it is; what is being looked at, or stands too deep, may be. */
  #isTemplate(build: Struct): boolean {
    return this.#depth <= MANY_WHOLES && !this.#open.has(build) && this.#lives.of(build) !== undefined;
  }

  /** Whether a struct is changed by way of the one that it was put into, or another takes its place there. */
  isChangedInPlace({ node }: Struct): boolean {
    if (this.#lives.escapes.isChangedInPlace(node)) return true;
    const whole = this.#builds.around(node);
    // Of one that is kept in a field, the functions that have it write the members.
    if (whole === undefined || this.#lives.of(whole) !== undefined) return false;
    let part = withTypes(node);
    while (part.parent?.type === 'ArrayExpression') part = withTypes(part.parent);
    const name = part.parent?.type === 'Property' ? propertyName(part.parent) : undefined;
    if (name === undefined) return false;
    const own = whole.origin.dialect.memberName(name);
    return this.#isWrittenElsewhere(whole, own) || this.#holders.mayReplace(whole, own);
  }

  /** Whether the file changes a member of a struct that may be another name of one. */
  isChangedElsewhere(struct: Struct, name: string): boolean {
    return this.#isWrittenElsewhere(struct, name) || this.#holders.mayWrite(struct, name);
  }

  #isWrittenElsewhere(struct: Struct, name: string): boolean {
    const isShared = this.#shared.get(struct)?.some((other) => other !== struct && this.#lives.isWritten(other, name));
    if (isShared === true) return true;
    const isWritten = this.received.some(
      (other) =>
        other !== struct &&
        other.struct === struct.struct &&
        this.#lives.isWritten(other, name) &&
        this.#builds.heldBy(other.node) !== struct,
    );
    return isWritten || this.#unidentified.has(name);
  }
}

/** By what others get at a struct that has a name. */
const KEEPING: ReadonlySet<string> = new Set(['ArrayExpression', 'CallExpression', 'Property']);

/** Whether the code that has a struct goes on to write it where others have it already. */
function isWrittenBehind(life: Life): boolean {
  return life.escape !== undefined && writesAfter(life, life.escape).length > 0;
}

/** What is written to a struct behind a place, by whichever name. */
function writesAfter({ writes }: Life, place: TSESTree.Node): readonly Write[] {
  return [...writes.values()].flatMap((each) => each.filter(({ node }) => node.range[0] > place.range[0]));
}

/** Whether it is certainly this struct that is written there: other objects may have the same members. */
function isOwn({ value }: Write): boolean {
  return value !== undefined;
}

/** Whether a node begins where another has ended. */
function isAfterEnd(node: TSESTree.Node, other: TSESTree.Node): boolean {
  return node.range[0] >= other.range[1];
}

/** Whether a moment is the last one of a struct that nothing uses. */
export function isEndOfBlock(at: TSESTree.Node): boolean {
  return at.type === 'BlockStatement' || at.type === 'Program';
}

/** Whether nothing is done with a struct at a moment: it is the last one, or all that a statement does is to make it. */
export function isUnused(at: TSESTree.Node): boolean {
  if (isEndOfBlock(at)) return true;
  let made = withTypes(at);
  while (made.parent?.type === 'ArrayExpression') made = withTypes(made.parent);
  return made.parent?.type === 'ExpressionStatement';
}

/** The block that a node stands in: its end is the last moment of what is declared in it. */
function blockAround(node: TSESTree.Node): TSESTree.Node {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isEndOfBlock(parent)) return parent;
  }
  return node;
}
