import type { TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from '../bindings/forms.js';
import { withoutTypes } from '../syntax/asserted.js';
import type { Objects } from './objects.js';
import { Builds } from './states/builds.js';
import type { StatesContext } from './states/context.js';
import { GivenValues } from './states/given.js';
import { Holders } from './states/holders.js';
import type { ListElement } from './states/list-elements.js';
import { Lives } from './states/lives.js';
import { MemberValues, type Branch, type GivenStep } from './states/member-values.js';
import { isEndOfBlock, Moments, type Moment } from './states/moments.js';
import type { Passed, PassedByCall, PassedValues } from './states/passed.js';
import { Reader } from './states/reading.js';
import { ReceivedStructs } from './states/received.js';
import { isReturned, Results } from './states/results.js';
import { Starts } from './states/starts.js';
import { CallState, StructState } from './states/state.js';
import type { StructParts } from './states/struct-parts.js';
import { UnidentifiedWrites } from './states/unidentified.js';
import { Wholes } from './states/wholes.js';
import type { Call, Struct } from './types.js';
import type { Evaluator } from './values/evaluate.js';

/** What is known of a file, of which its states are made. */
interface FileParts extends StatesContext {
  readonly passed: PassedValues;
  readonly objects: Objects;
}

/** Those of one call of a function, or of the runs in which a choice comes out in one way. */
interface Special {
  readonly all: States;
  readonly call?: TSESTree.CallExpression;
  /** The values of expressions. */
  readonly passed?: PassedByCall | undefined;
  readonly branch?: Branch;
}

/** What the structs and calls of one file are known to hold, at which moment. */
export class States {
  readonly #file: FileParts;
  readonly #evaluator: Evaluator;
  readonly #parts: StructParts;
  /** The call of a function that they are looked at for; undefined where they are what any call makes of them. */
  readonly #call: TSESTree.CallExpression | undefined;
  /** When they are worth judging. */
  readonly moments: Moments;
  /** What they are put into. */
  readonly wholes: Wholes;
  /** What the expressions say that they are given. */
  readonly reader: Reader;
  /** What their members hold. */
  readonly members: MemberValues;
  /** What becomes of the values that their members are given. */
  readonly values: GivenValues;

  /** @param of - the states of the file, where those are asked for in which some expressions have a value that is known */
  constructor(file: FileParts, evaluator: Evaluator, of?: Special) {
    this.#file = file;
    this.#evaluator = evaluator;
    this.#call = of?.call;
    this.#parts = of === undefined ? structParts(file, evaluator) : of.all.#parts;
    this.moments = this.#parts.moments;
    this.wholes = this.#parts.wholes;
    this.reader = new Reader(this, evaluator, this.#parts, of?.passed);
    this.members = new MemberValues(this, evaluator, this.#parts, this.reader, of?.branch);
    this.values = new GivenValues(this, this.#parts);
  }

  /** The same as one call of a function of the file makes them. */
  ofCall(call: TSESTree.CallExpression): States {
    return new States(this.#file, this.#evaluator, { all: this, call, passed: this.#file.passed.by(call) });
  }

  /** The same in the runs in which an expression has one of the values that it may have. */
  withOne(expression: TSESTree.Expression, one: Passed): States {
    return new States(this.#file, this.#evaluator, { all: this, passed: new Map([[unwrapped(expression), one]]) });
  }

  /** The same in the runs that come through a branch. */
  behind(branch: Branch): States {
    return new States(this.#file, this.#evaluator, { all: this, branch });
  }

  /** The call that they are looked at for, where others make their own. */
  get madeBy(): TSESTree.Node | undefined {
    return this.#call !== undefined && this.#parts.results.isOneOfSeveral(this.#call) ? this.#call : undefined;
  }

  /** A struct as it is at a moment. */
  stateOf(moment: Moment): StructState {
    const isTaken = this.#call !== undefined && isReturned(moment.at) && this.#parts.results.isTaken(this.#call);
    return new StructState(this, moment.build, moment.at, !isTaken && this.moments.isLeftOpen(moment));
  }

  /** Whether a struct goes to Vulkan at a place, or back to who called, and not to code that may change it first. */
  isFinalAt(place: TSESTree.Node): boolean {
    return this.#parts.builds.isTaken(place) || isReturned(place) || isEndOfBlock(place);
  }

  /** Whether a command or a struct takes what stands at a place. */
  isTakenAt(place: TSESTree.Node): boolean {
    return this.#parts.builds.isTaken(place);
  }

  /** Whether a struct is one of several of which a variable holds one. */
  isOneOfSeveral(build: Struct): boolean {
    return this.#parts.lives.of(build)?.isOneOfSeveral === true;
  }

  /** How a struct is used that stands at a node as an element of a list, and is named by its number there. */
  elementAt(node: TSESTree.Node): ListElement | undefined {
    return this.#parts.builds.elements.at(node);
  }

  /** Whether the code that has a struct writes one of its members. */
  isWritten(build: Struct, name: string): boolean {
    return this.#parts.lives.isWritten(build, name);
  }

  /**
   * The expressions that can have given a member its value at a moment: none where it is not written, undefined where
   * they are not all known.
   */
  given(build: Struct, name: string, at: TSESTree.Node): readonly TSESTree.Expression[] | undefined {
    return this.members.given(build, name, at);
  }

  /** The same, with what is added in steps. */
  steps(build: Struct, name: string, at: TSESTree.Node): readonly GivenStep[] | undefined {
    return this.members.steps(build, name, at);
  }

  /** The same without steps, undefined where the file gives the member something else by another name of the struct. */
  settled(build: Struct, name: string, at: TSESTree.Node): readonly TSESTree.Expression[] | undefined {
    const isShared = this.#parts.lives.of(build)?.escape !== undefined && !this.isFinalAt(at);
    return isShared && this.moments.isChangedElsewhere(build, name) ? undefined : this.given(build, name, at);
  }

  /** A call with its arguments. */
  callState(call: Call): CallState {
    return new CallState(this, call);
  }

  /**
   * The struct that the object in an expression, or in an element of it, was created from; undefined if not known.
   *
   * @param isKept - whether the expression gives it to a struct, which is used later
   */
  createdFrom(node: TSESTree.Expression, index: number | undefined, isKept: boolean): StructState | undefined {
    const list = withoutTypes(node);
    const element = index !== undefined && list.type === 'ArrayExpression' ? list.elements[index] : undefined;
    const isElement = element != null && element.type !== 'SpreadElement';
    const object = this.reader.writtenAt(isElement ? element : node);
    const path = index === undefined || isElement ? [] : [String(index)];
    const { objects } = this.#file;
    return (isKept ? objects.kept(object, path) : objects.at(object, path))?.info;
  }

  /** The struct that a member expression reaches into. */
  holderOf(member: TSESTree.MemberExpression): Struct | undefined {
    return this.#parts.builds.holderOf(member)?.struct;
  }
}

function structParts(file: StatesContext, evaluator: Evaluator): StructParts {
  const { sourceCode, types, functions } = file;
  const received = new ReceivedStructs(file, evaluator);
  const builds = new Builds(file, evaluator, received);
  const lives = new Lives(file, evaluator, builds);
  const holders = new Holders(evaluator.aliases, builds, lives);
  const unidentified = new UnidentifiedWrites(sourceCode, types, builds);
  return {
    builds,
    lives,
    holders,
    moments: new Moments({ evaluator, functions, builds, lives, holders, received, unidentified }),
    results: new Results(evaluator, functions, builds, lives),
    starts: new Starts(evaluator),
    wholes: new Wholes(builds, lives, functions, evaluator.variables),
  };
}
