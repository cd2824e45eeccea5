import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../bindings/occurrences.js';
import type { Constraint, ConstraintScope } from '../registry/constraint.js';
import { chainUsage } from '../registry/implicit.js';
import { isArrayMember, structOf, type Constant, type Member, type StructType } from '../registry/index.js';
import { contains } from '../syntax/nodes.js';
import { chainFaults, isChained, partFaults, sTypeFaults } from './chains.js';
import type { VulkanModel } from './model.js';
import type { States } from './states.js';
import { mayHaveFreeTests } from './flow/free-tests.js';
import { choicesOf, type Choice } from './states/choices.js';
import type { PassingCalls } from './states/passed.js';
import { CallState, StructState, type PartState } from './states/state.js';
import { destinationsOf, type Call, type Destination, type Slot, type Struct } from './types.js';
import {
  isOnlyOf,
  maskPlanOf,
  maskViolations,
  onlyMemberOf,
  planOf,
  violations,
  violationsBy,
  type Facts,
  type Violation,
} from './usage.js';
import { ChainableStructs } from './usage/chainable.js';
import { disabledConstants, enabledIn, type DisabledConstant, type Enabled } from './usage/enabled.js';
import { FoundViolations, nodeOf, placeAt, type FileChainFault, type FileViolation } from './usage/found-violations.js';
import { IgnoredPlaces } from './usage/ignored.js';
import { hasUndefinedBits } from './usage/scopes.js';
import { SharedStructs } from './usage/shared-structs.js';
import { mayHaveParts, OneValue, WrittenMembers, type WrittenStruct } from './usage/written.js';
import { certainAlternatives } from './values/alternatives.js';
import type { Known } from './values/known.js';
import { behind } from './values/leaves.js';
import { hasForeignConstant } from './values/of-type.js';
import { knownOf } from './values/value.js';

export type { FileChainFault, FileViolation } from './usage/found-violations.js';

const judged = new WeakMap<VulkanModel, Judge>();

/** The statements that a file certainly violates, of one scope. Computed once for all rules. */
export function violationsOf(model: VulkanModel, scope: ConstraintScope): readonly FileViolation[] {
  return judgeOf(model).found.all.filter((each) => each.scope === scope);
}

/** What is certainly wrong with the chains of a file, whatever its structs hold. */
export function chainFaultsOf(model: VulkanModel): readonly FileChainFault[] {
  return judgeOf(model).found.chains;
}

/** Constants of a file that come with nothing that is enabled. */
export function disabledConstantsOf(model: VulkanModel): readonly DisabledConstant[] {
  const { enabled, found } = judgeOf(model);
  return disabledConstants(model, enabled, found.all);
}

/** Whether Vulkan does not look at the value in a slot. */
export function isIgnored(model: VulkanModel, { owner, node }: Pick<Slot, 'owner' | 'node'>): boolean {
  return owner.kind === 'member' && judgeOf(model).ignored.includesGiven(node, owner.member.name);
}

/**
 * Whether some constants violate a statement about the struct or the call that a slot belongs to, in the place of a value
 * there: then they are none to suggest.
 */
export function isForbiddenIn(
  model: VulkanModel,
  slot: Slot,
  value: TSESTree.Node,
  constants: readonly Constant[],
): boolean {
  const bits = constants.reduce((all, each) => all | BigInt(each.value), 0n);
  // Beside others, they are some of the bits.
  const isWhole = slot.use === 'value' && behind(slot.value).node === value;
  const known: Known = isWhole ? { kind: 'exact', value: bits } : { kind: 'bits', ones: bits, zeros: 0n };
  const { enabled } = judgeOf(model);
  return destinationsOf(slot).some(({ owner, node }) => {
    const { member } = owner;
    if (isArrayMember(member)) return false;
    return factsAround(model, owner, node).some((facts) =>
      violationsBy(facts, member.name, known, enabled).some(
        ({ at, others }) => ![at, ...others].some(hasUndefinedBits),
      ),
    );
  });
}

/** The call that is given an argument, or the structs whose member a value is, as they are wherever they are used. */
function factsAround(
  { states, calls }: VulkanModel,
  owner: Destination['owner'],
  node: TSESTree.Node,
): readonly Facts[] {
  if (owner.kind === 'param') {
    const call = calls.find(({ args }) => args.get(owner.member.name) === node);
    return call === undefined ? [] : [states.callState(call)];
  }
  return states.values.placesOf(node, owner.member.name).flatMap(({ struct, path }) => {
    // Where it was given something else, or is given it later, the value is not there.
    const now = states.moments.of(struct).map((moment) => states.stateOf(moment));
    return path.length > 1 ? [] : now.filter((state) => state.nodeOf(owner.member.name) === node);
  });
}

function judgeOf(model: VulkanModel): Judge {
  let judge = judged.get(model);
  if (judge === undefined) {
    judge = new Judge(model);
    judge.run();
    judged.set(model, judge);
  }
  return judge;
}

const NONE: readonly Constraint[] = [];
/** So many structs and commands, once for each call of the function that they are in, are not judged by what it passes. */
const MANY_PASSED = 10_000;

/** So many uses of one struct in which each of its choices is looked at: each of them asks for all that is done with it. */
const MANY_MOMENTS = 16;

const judgedParts = new WeakMap<StructType, boolean>();

/** Whether there are statements about structs inside of a struct. */
function holdsJudged(type: StructType): boolean {
  let holds = judgedParts.get(type);
  if (holds === undefined) {
    holds = type.members.some(({ slot, typeName }) => {
      const inner = slot === undefined ? structOf(typeName) : undefined;
      return inner !== undefined && inner !== type && planOf(inner, true) !== undefined;
    });
    judgedParts.set(type, holds);
  }
  return holds;
}

const withMasks = new WeakMap<StructType, boolean>();

/** Whether there are statements about masks of a struct. */
function hasMasks(type: StructType): boolean {
  let has = withMasks.get(type);
  if (has === undefined) {
    has = type.members.some((member) => maskPlanOf(type, member, true) !== undefined);
    withMasks.set(type, has);
  }
  return has;
}

/** Whether a statement is about one member alone that has one of several values. */
function isOfChosen(facts: StructState | CallState, constraints: readonly Constraint[]): boolean {
  return constraints.some((constraint) => {
    const name = onlyMemberOf(constraint);
    if (name === undefined) return false;
    const { kind } = facts instanceof CallState ? facts.param(name) : facts.member(name);
    return kind === 'choice' || kind === 'bits';
  });
}

/** What is judged: the structs and calls of the file as any run has them, or as one call of a function makes them. */
interface View {
  readonly states: States;
  readonly written: WrittenMembers;
  readonly ignored: IgnoredPlaces;
  /** Whether a moment is certainly come to, and what a struct is then counts. */
  readonly isReached: (place: TSESTree.Node) => boolean;
  /** Where a violation is reported; undefined where it is none of this view. */
  readonly placeOf: (violation: Violation) => TSESTree.Node | undefined;
  /** Tells of structs with several uses which of these are wrong, where the view is of all of them. */
  readonly shared?: SharedStructs;
}

class Judge {
  readonly found: FoundViolations;
  /** What the code runs with. */
  readonly enabled: Enabled;
  readonly #model: VulkanModel;
  /** Whether anything is known of it. */
  readonly #isGated: boolean;
  readonly ignored: IgnoredPlaces;
  readonly #mayBeChained: (struct: string) => boolean;
  /** Members that are given values which are not their last. */
  readonly #changed = new Map<Struct, Set<string>>();
  /** The structs and calls with a member that has one of several values, and with a statement about that one alone. */
  readonly #chosen = new Set<Struct>();
  readonly #chosenCalls = new Set<Call>();
  /** The structs that are behind others in a chain, and those with chains of which no statement is made for them. */
  readonly #inChains = new Set<Struct>();
  readonly #shared: SharedStructs;
  /** Violations by structs with several uses: what is wrong with these is asked once all of them are judged. */
  readonly #ofUses: { readonly violation: Violation; readonly origin: NameOrigin }[] = [];
  readonly #chainParts: { readonly state: StructState; readonly of: Struct }[] = [];

  constructor(model: VulkanModel) {
    this.#model = model;
    this.enabled = enabledIn(model);
    this.found = new FoundViolations(model, this.enabled);
    this.#shared = new SharedStructs(model);
    this.ignored = new IgnoredPlaces(model);
    const chainable = new ChainableStructs(model);
    this.#mayBeChained = (struct) => chainable.has(struct);
    this.#isGated = this.enabled.features !== undefined || this.enabled.provider !== undefined;
  }

  run(): void {
    this.#slots();
    const { states, structs, calls } = this.#model;
    const view: View = {
      states,
      written: new WrittenMembers(this.#model),
      ignored: this.ignored,
      isReached: () => true,
      placeOf: ({ at }) => placeAt(at),
      shared: this.#shared,
    };
    for (const build of structs) {
      if (this.#isOfInterest(build) && this.#struct(build, view)) {
        for (const shared of states.moments.shared(build)) this.#struct(shared, view);
      }
    }
    for (const received of states.moments.received) if (this.#isOfInterest(received)) this.#struct(received, view);
    for (const call of calls) this.#call(call, view);
    this.#addOfUses();
    this.#choices(view);
    for (const passing of this.#model.passed.functions) this.#passed(passing);
    for (const { state, of } of this.#chainParts) {
      if (!this.#inChains.has(state.build)) this.found.addChainFaults(partFaults(state), of);
    }
  }

  /** What calls of a function pass on, beside what stands in it. Reported at the call: others may be right. */
  #passed({ callee, calls, ...inside }: PassingCalls): void {
    const model = this.#model;
    const [first] = callee.params;
    const isReached = (place: TSESTree.Node): boolean => {
      return first !== undefined && contains(callee, place) && model.runsWith(first, place);
    };
    const structs = inside.structs.filter((build) => this.#isOfInterest(build));
    const commands = inside.commands.filter(({ node }) => isReached(node));
    if (calls.length * (structs.length + commands.length) > MANY_PASSED) return;
    for (const call of calls) {
      const states = model.states.ofCall(call);
      const passed = model.passed.by(call)!;
      const given = new Set<TSESTree.Node | undefined>([...passed.values()].map(({ node }) => node));
      const view: View = {
        states,
        written: new WrittenMembers(model, passed),
        ignored: new IgnoredPlaces(model, states),
        isReached: (place) => isReached(place) && states.isFinalAt(place),
        placeOf: ({ at, others }) => [at, ...others].map(nodeOf).find((node) => given.has(node)),
      };
      for (const build of structs) this.#struct(build, view);
      for (const command of commands) this.#call(command, view);
    }
  }

  /**
   * What is violated in the runs in which one of several values is taken, `deep ? VK_A : VK_B`, whatever the rest may be.
   * Reported at that value.
   */
  #choices(view: View): void {
    const { states, structs, calls, sourceCode } = this.#model;
    const isAny = mayHaveFreeTests(sourceCode);
    for (const build of isAny ? structs : this.#chosen) {
      const members = view.written.ofStruct(build);
      const candidates = [...this.#candidates(build, members), ...this.#ofSteps(build, members)];
      const moments = candidates.length === 0 ? [] : states.moments.of(build).slice(0, MANY_MOMENTS);
      for (const moment of moments) {
        this.#eachWay(states.stateOf(moment), [build.node, moment.at], candidates, (one, constraints) => {
          this.#addViolations(one.states.stateOf(moment), constraints, build.origin, one);
        });
      }
    }
    for (const call of isAny ? calls : this.#chosenCalls) {
      const candidates = this.#candidatesOf(call, view);
      if (candidates.length === 0) continue;
      this.#eachWay(states.callState(call), [call.node], candidates, (one, constraints) => {
        this.#addViolations(one.states.callState(call), constraints, call.origin, one);
      });
    }
  }

  #eachWay(
    facts: StructState | CallState,
    places: readonly TSESTree.Node[],
    candidates: readonly Constraint[],
    judge: (view: View, constraints: readonly Constraint[]) => void,
  ): void {
    const model = this.#model;
    const { all, isAll } = choicesOf(facts, model);
    if (all.every(({ outcomes }) => outcomes.length === 0)) return;
    // What is violated in every run is reported already.
    const violated = new Set(violations(facts, this.enabled, candidates).map(({ vuid }) => vuid));
    // What is decided where the code asks what is enabled may be what it asks for.
    const open = candidates.filter(({ vuid, gated }) => !gated && !violated.has(vuid));
    for (const choice of all) {
      const { member, isOwn, outcomes } = choice;
      // Whatever goes together with it, no other value can make one right that a statement about it alone forbids.
      const ofMember = isOwn ? open.filter((each) => isOnlyOf(each, member)) : NONE;
      for (const { settles, states } of outcomes) {
        const isSettled =
          isAll && choice.isFree && all.every((each) => each === choice || (each.isOwn && settles.has(each.member)));
        const constraints = isSettled ? open : ofMember;
        if (constraints.length === 0 || !this.#isReached(choice, places)) continue;
        const inThem = states();
        const nodes = new Set<TSESTree.Node | undefined>(settles.values());
        const view: View = {
          states: inThem,
          written: new WrittenMembers(model),
          ignored: new IgnoredPlaces(model, inThem),
          isReached: () => true,
          placeOf: ({ at: place, others }) => [place, ...others].map(nodeOf).find((node) => nodes.has(node)),
        };
        judge(view, constraints);
      }
    }
  }

  /** Whether the places certainly run once a choice is made, so that whichever comes out is used there. */
  #isReached({ given, decidedAt }: Choice, places: readonly TSESTree.Node[]): boolean {
    const model = this.#model;
    const isReached = decidedAt.every((since) => places.every((place) => model.runsWith(since, place)));
    return isReached && !model.isUsedBehindTests(given);
  }

  #candidatesOf(call: Call, { written }: View): readonly Constraint[] {
    return planOf(call.command, this.#isGated)?.candidates(written.ofCall(call), this.#mayBeChained) ?? NONE;
  }

  #candidates({ struct }: Struct, members: WrittenStruct): readonly Constraint[] {
    return planOf(struct, this.#isGated)?.candidates(members, this.#mayBeChained) ?? NONE;
  }

  #call(call: Call, view: View): void {
    const candidates = this.#candidatesOf(call, view);
    if (candidates.length === 0) return;
    const state = view.states.callState(call);
    this.#addViolations(state, candidates, call.origin, view);
    if (isOfChosen(state, candidates)) this.#chosenCalls.add(call);
  }

  #isOfInterest({ struct }: Struct): boolean {
    const hasPlan = planOf(struct, this.#isGated) !== undefined;
    return hasPlan || isChained(struct) || holdsJudged(struct) || hasMasks(struct);
  }

  /** Judges a struct at each moment; false where a glance tells that nothing can be violated. */
  #struct(build: Struct, view: View): boolean {
    const { states, written } = view;
    const members = written.ofStruct(build);
    const candidates = this.#candidates(build, members);
    const ofSteps = this.#ofSteps(build, members);
    const hasChain = isChained(build.struct) && mayHaveParts(members.glance(members.names.indexOf('pNext')));
    const hasParts = members.hasParts && holdsJudged(build.struct);
    if (candidates.length === 0 && ofSteps.length === 0 && !hasChain && !hasParts) return false;
    for (const moment of states.moments.of(build)) {
      if (!view.isReached(moment.at)) continue;
      const state = states.stateOf(moment);
      this.#addViolations(state, candidates, build.origin, view);
      if (isOfChosen(state, candidates)) this.#chosen.add(build);
      // Whoever is given it may take the next step.
      if (!state.isLeftOpen) this.#addViolations(state, ofSteps, build.origin, view);
      if (hasChain) this.#chain(state, build);
      if (hasParts) this.#addParts(states.members.partsOf(moment), view);
    }
    return true;
  }

  /** What is wrong with the chain behind a struct. What is in the chain of another one is judged there. */
  #chain(state: StructState, of: Struct): void {
    if (chainUsage(state.type).pNext !== undefined) {
      this.found.addChainFaults(chainFaults(state), of);
      for (const { build } of state.chain) this.#inChains.add(build);
      return;
    }
    // Each part of a long chain has the rest of it behind: only the first of them is followed, once that is known.
    const next = state.member('pNext');
    if (next.kind === 'struct' && next.struct instanceof StructState) this.#inChains.add(next.struct.build);
    this.#chainParts.push({ state, of });
  }

  /**
   * The statements about masks that are given in steps, `info.flags |= A`: what they come to is judged where the struct is
   * used. What a value says of itself has been reported.
   */
  #ofSteps(build: Struct, { steps }: WrittenStruct): readonly Constraint[] {
    const changed = this.#changed.get(build);
    if (steps.length === 0 && changed === undefined) return NONE;
    const found: Constraint[] = [];
    for (const name of new Set([...steps, ...(changed ?? [])])) {
      const member = build.struct.member(name);
      const plan = member && maskPlanOf(build.struct, member, this.#isGated);
      for (const each of plan?.constraints ?? []) if (!this.found.isReported(build, each.vuid)) found.push(each);
    }
    return found;
  }

  /** What is written inside of a struct on its own is judged there: most structs have none. */
  #addParts(parts: readonly PartState[], view: View): void {
    for (const part of parts) {
      const plan = planOf(part.type, this.#isGated);
      if (plan !== undefined) this.#addViolations(part, plan.constraints, part.build.origin, view);
    }
  }

  #addViolations(facts: Facts, constraints: readonly Constraint[], origin: NameOrigin, view: View): void {
    for (const violation of violations(facts, this.enabled, constraints)) {
      const places = [violation.at, ...violation.others];
      if (places.some((place) => view.ignored.includes(facts, violation.constraint, place))) continue;
      view.shared?.note(violation);
      if (view.shared?.mayBeOfUse(violation) === true) {
        this.#ofUses.push({ violation, origin });
        continue;
      }
      const node = view.placeOf(violation);
      if (node !== undefined) this.found.add({ violation, node, origin, nodeOf: placeAt }, nodeOf);
    }
  }

  #addOfUses(): void {
    for (const { violation, origin } of this.#ofUses) {
      const place = this.#shared.placeOf(violation);
      if (place !== undefined) this.found.add({ violation, ...place, origin, nodeOf: placeAt }, nodeOf);
    }
  }

  /** What a value alone decides, at every place that gives a member or an argument its value. */
  #slots(): void {
    for (const slot of this.#model.slots) {
      if (slot.use !== 'value') continue;
      if (slot.owner.kind === 'member' && slot.owner.member.name === 'sType') {
        for (const fault of sTypeFaults(slot)) this.found.chains.push({ ...fault, origin: slot.origin, slot });
      }
      for (const destination of destinationsOf(slot)) this.#slot(slot, destination);
    }
  }

  #slot(slot: Slot, { owner, node }: Destination): void {
    const { member } = owner;
    const type = owner.kind === 'member' ? owner.struct : owner.command;
    const plan = maskPlanOf(type, member, this.#isGated);
    const candidates = plan?.candidates(new OneValue(member, slot.value), this.#mayBeChained) ?? NONE;
    if (candidates.length === 0) return;
    const { constants, width } = slot.type;
    for (const value of certainAlternatives(slot.value)) {
      if (constants !== undefined && hasForeignConstant(value, constants)) continue;
      const known = knownOf(value, width);
      if (known.kind === 'unknown') continue;
      const found = maskViolations(type.name, member.name, known, this.enabled, candidates);
      if (found.length === 0 || this.#isNotLast(node, member)) continue;
      if (this.ignored.includesGiven(node, member.name)) continue;
      for (const violation of found) {
        const { node: written } = value;
        this.found.add({ violation, node: written, slot, origin: slot.origin, nodeOf: () => written }, () => written);
        // The struct that the value goes into would report it again.
        this.found.note(slot.node, violation.vuid);
      }
    }
  }

  /** Whether a value is not all that its member is given: what that comes to is judged where the struct is used. */
  #isNotLast(node: TSESTree.Node, member: Member): boolean {
    const structs = this.#model.states.values.changedAfter(node, member);
    for (const struct of structs) {
      const members = this.#changed.get(struct) ?? new Set();
      this.#changed.set(struct, members.add(member.name));
    }
    return structs.length > 0;
  }
}
