import type { TSESTree } from '@typescript-eslint/utils';
import type { Command, Member, StructType } from '../../registry/index.js';
import type { States } from '../states.js';
import type { Call, Struct } from '../types.js';
import type { CallFacts } from '../usage/place.js';
import { UNKNOWN, type Known, type StructFacts } from '../values/known.js';
import type { Changes } from './changes.js';
import { isUnused } from './moments.js';
import { expectedOf } from './reading.js';

/** What a member holds, and the expression that gave it. */
export interface MemberValue {
  readonly known: Known;
  readonly node: TSESTree.Node | undefined;
  /** It was made in steps, `info.flags |= A`: whoever is given the struct may take the next one. */
  readonly inSteps?: boolean;
}

/** A struct of the file at one moment, whatever it stands in. */
export abstract class StructAt implements StructFacts {
  readonly #members = new Map<string, MemberValue>();
  #chain: Chain | undefined;
  /** Whether whoever is given it at this moment may fill in what it has left empty. */
  readonly isLeftOpen: boolean;
  protected readonly states: States;

  constructor(states: States, isLeftOpen: boolean) {
    this.states = states;
    this.isLeftOpen = isLeftOpen;
  }

  abstract readonly type: StructType;
  abstract readonly build: Struct;
  abstract readonly at: TSESTree.Node;
  protected abstract read(member: Member): MemberValue;

  member(name: string): Known {
    const { known, node, inSteps } = this.#valueOf(name);
    if (!this.isLeftOpen || known.kind === 'unknown') return known;
    const isFilledIn = inSteps === true || (isEmpty(known) && !this.states.reader.isChosenByName(node));
    return isFilledIn || this.isChangedElsewhere(name) ? UNKNOWN : known;
  }

  /** What the code gives a member, whatever others may make of it before it is used. */
  written(name: string): Known {
    const { known, node, inSteps } = this.#valueOf(name);
    const member = this.type.member(name);
    if (known.kind !== 'unknown' || node === undefined || inSteps === true || member === undefined) return known;
    return this.states.reader.known(node as TSESTree.Expression, expectedOf(member, this.type), this.at);
  }

  /** Whether the file changes a member of a struct that may be this one under another name. */
  protected abstract isChangedElsewhere(name: string): boolean;

  /** Where a member is given its value; the struct itself where it is not. */
  nodeOf(name: string | undefined): TSESTree.Node {
    return (name === undefined ? undefined : this.#valueOf(name).node) ?? this.build.node;
  }

  /** The call that makes it, of a function of which other calls make others. */
  get madeBy(): TSESTree.Node | undefined {
    return this.states.madeBy;
  }

  get chain(): readonly StructState[] {
    return this.#follow().of;
  }

  get chainIsComplete(): boolean {
    const { of, ends } = this.#follow();
    return ends && !(of.at(-1) ?? this).isLeftOpen;
  }

  get mayBeReplaced(): boolean {
    const { of, ends } = this.#follow();
    return !ends && !(of.at(-1) ?? this).leavesChain;
  }

  /**
   * Whether the code does not say what becomes of it, and whoever uses it may add something: a struct where the code does
   * not say that nothing is chained to it.
   */
  awaits(what: 'struct' | 'element' | undefined): boolean {
    if (what === undefined || !isUnused(this.at)) return false;
    const last = this.#follow().of.at(-1) ?? this;
    return what === 'element' || last.#valueOf('pNext').known.kind === 'absent';
  }

  /** Whether what is chained to it came with it from elsewhere, and the function that has it leaves it so. */
  abstract get leavesChain(): boolean;

  #valueOf(name: string): MemberValue {
    let held = this.#members.get(name);
    if (held === undefined) {
      const member = this.type.member(name);
      held = member ? this.read(member) : { known: UNKNOWN, node: undefined };
      this.#members.set(name, held);
    }
    return held;
  }

  #follow(): Chain {
    if (this.#chain !== undefined) return this.#chain;
    const of: StructState[] = [];
    const seen = new Set<Struct>([this.build]);
    const isOpen = this.isLeftOpen && this.isChangedElsewhere('pNext');
    let next = isOpen ? UNKNOWN : this.#valueOf('pNext').known;
    while (next.kind === 'struct' && next.struct instanceof StructState && !seen.has(next.struct.build)) {
      const { struct } = next;
      seen.add(struct.build);
      of.push(struct);
      next = struct.#valueOf('pNext').known;
    }
    this.#chain = { of, ends: next.kind === 'null' || next.kind === 'absent' };
    return this.#chain;
  }
}

/** What is chained to a struct, as far as it is known; `ends` where the pNext of the last one is empty. */
interface Chain {
  readonly of: readonly StructState[];
  readonly ends: boolean;
}

/** A struct that the file builds, at one moment. */
export class StructState extends StructAt {
  readonly build: Struct;
  readonly at: TSESTree.Node;

  constructor(states: States, build: Struct, at: TSESTree.Node, isLeftOpen: boolean) {
    super(states, isLeftOpen);
    this.build = build;
    this.at = at;
  }

  get type(): StructType {
    return this.build.struct;
  }

  protected read(member: Member): MemberValue {
    const held = this.states.members.of(this.build, member, this.at);
    // What decides between several structs may decide what is written in them.
    return held.known.kind === 'choice' && this.isOneOfSeveral ? { ...held, known: UNKNOWN } : held;
  }

  createdFrom(name: string, index: number | undefined): StructState | undefined {
    const given = this.states.given(this.build, name, this.at);
    return given?.length === 1 ? this.states.createdFrom(given[0]!, index, true) : undefined;
  }

  protected isChangedElsewhere(name: string): boolean {
    return this.states.moments.isChangedElsewhere(this.build, name);
  }

  /** Whether the variable that holds it may hold another one. */
  get isOneOfSeveral(): boolean {
    return this.states.isOneOfSeveral(this.build);
  }

  get leavesChain(): boolean {
    return this.build.isReceived === true && !this.states.isWritten(this.build, 'pNext');
  }

  /** Whether its pNext is given something at several places. */
  get isChainedAnew(): boolean {
    return (this.states.given(this.build, 'pNext', this.at)?.length ?? 0) > 1;
  }

  /** The structs of which its pNext has one, as each is where it is put there. */
  get chainedAsGiven(): readonly StructState[] {
    const given = this.states.given(this.build, 'pNext', this.at) ?? [];
    return given.flatMap((expression) => {
      const known = this.states.reader.known(expression, { kind: 'struct', struct: this.type }, expression);
      return known.kind === 'struct' && known.struct instanceof StructState ? known.struct : [];
    });
  }
}

function isEmpty(known: Known): boolean {
  return known.kind === 'absent' || known.kind === 'null' || (known.kind === 'exact' && Number(known.value) === 0);
}

/** A struct inside of another one, at one moment. */
interface Part {
  /** The struct that it is in. */
  readonly build: Struct;
  /** The members that lead to it. */
  readonly path: readonly Member[];
  readonly type: StructType;
  readonly changes: Changes;
  readonly at: TSESTree.Node;
}

/** A struct inside of one that the file builds, which is written to on its own: `info.extent.width = 4`. */
export class PartState extends StructAt implements Part {
  readonly build: Struct;
  readonly path: readonly Member[];
  readonly type: StructType;
  readonly changes: Changes;
  readonly at: TSESTree.Node;

  constructor(states: States, { build, path, type, changes, at }: Part, isLeftOpen: boolean) {
    super(states, isLeftOpen);
    this.build = build;
    this.path = path;
    this.type = type;
    this.changes = changes;
    this.at = at;
  }

  protected read(member: Member): MemberValue {
    return this.states.members.ofPart(this, member);
  }

  protected isChangedElsewhere(): boolean {
    return this.states.moments.isChangedElsewhere(this.build, this.path[0]!.name);
  }

  get leavesChain(): boolean {
    return false;
  }
}

/** A command call of the file. */
export class CallState implements CallFacts {
  readonly call: Call;
  readonly #states: States;
  readonly #params = new Map<string, Known>();

  constructor(states: States, call: Call) {
    this.#states = states;
    this.call = call;
  }

  get type(): Command {
    return this.call.command;
  }

  param(name: string): Known {
    let known = this.#params.get(name);
    if (known === undefined) {
      const argument = this.call.args.get(name);
      const param = this.call.command.param(name);
      known =
        argument === undefined || param === undefined
          ? UNKNOWN
          : this.#states.reader.argument(argument, param, this.call.node);
      this.#params.set(name, known);
    }
    return known;
  }

  createdFrom(name: string, index: number | undefined): StructState | undefined {
    const argument = this.call.args.get(name);
    return argument && this.#states.createdFrom(argument, index, false);
  }

  nodeOf(name: string | undefined): TSESTree.Node {
    const argument = name === undefined ? undefined : this.call.args.get(name);
    return argument === undefined ? this.call.node : this.#states.reader.writtenAt(argument);
  }
}
