/** What of the structs of a file stands where Vulkan does not look at it: no statement has to hold there. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Condition, Constraint, Step } from '../../registry/constraint.js';
import { ignoredIn, type Ignored } from '../../registry/ignored.js';
import type { StructType } from '../../registry/index.js';
import { contains } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { States } from '../states.js';
import { PartState, StructAt } from '../states/state.js';
import type { Struct } from '../types.js';
import { holds, mayHold, type Facts, type Place } from '../usage.js';
import type { Known } from '../values/known.js';
import { AsWritten } from './as-written.js';
import { membersTo } from './place.js';

/** So many calls of a function that it counts what they have in common. */
const MANY_CALLS = 100;

/** Deeper than structs are put into each other. */
const MANY_WHOLES = 16;

/** Tells what is ignored, wherever it is used. */
export class IgnoredPlaces {
  readonly #model: VulkanModel;
  readonly #states: States;
  readonly #ofCalls = new Map<TSESTree.Node, IgnoredPlaces>();

  /** @param states - what structs hold: in any run, or as one call of a function makes them */
  constructor(model: VulkanModel, states: States = model.states) {
    this.#model = model;
    this.#states = states;
  }

  /**
   * Whether a place that a statement about a struct or call names is ignored by a struct that it is in. What a statement
   * asks for itself does not count: "if it is dynamic, the member must be 0" is said of a member that is ignored then.
   */
  includes(subject: Facts, { if: condition }: Constraint, place: Place): boolean {
    const { facts, member } = place;
    const said: Said = { of: subject, paths: condition === undefined ? [] : pathsIn(condition) };
    if (member === undefined) return this.#isIgnored(subject, [], said);
    return this.#isIgnored(subject, membersTo(place), said) || this.#isIgnored(facts, [member], said);
  }

  /** Whether the value that an expression gives a member is ignored in every struct that it is given to. */
  includesGiven(expression: TSESTree.Expression, member: string): boolean {
    const given = this.#states.values.placesOf(expression, member);
    return given.length > 0 && given.every(({ struct, path }) => this.#isIgnoredIn(struct, path, NOTHING_SAID));
  }

  /** Whether what members lead to is ignored by the struct they start at, or by what that is in. */
  #isIgnored(facts: Facts, members: readonly string[], said: Said): boolean {
    if (!(facts instanceof StructAt)) return false;
    const before = facts instanceof PartState ? facts.path.map(({ name }) => name) : [];
    return this.#isIgnoredIn(facts.build, [...before, ...members], said);
  }

  #isIgnoredIn(build: Struct, path: readonly string[], said: Said): boolean {
    return this.#ignores(build, path, said) || this.#isBehindIgnored(build, path, said, MANY_WHOLES);
  }

  /** The same by the path that leads from a struct to a place, the name of a struct in place of pNext. */
  #isBehindIgnored(build: Struct, path: readonly string[], said: Said, depth: number): boolean {
    const wholes = depth > 0 ? this.#states.wholes.of(build) : [];
    return (
      wholes.length > 0 &&
      wholes.every(({ struct, path: members }) => {
        const isChained = members.at(-1) === 'pNext';
        const inWhole = isChained ? [...members.slice(0, -1), ...chained(build, path)] : [...members, ...path];
        return this.#ignores(struct, inWhole, said) || this.#isBehindIgnored(struct, inWhole, said, depth - 1);
      })
    );
  }

  #ignores(build: Struct, path: readonly string[], { of, paths }: Said): boolean {
    if (this.#isPushed(build, path)) return true;
    const isOwn = of instanceof StructAt && of.build === build;
    const ignored = ignoredIn(build.struct.name).filter(
      (each) => leadsTo(each, path) && !(isOwn && sharesPath(each.when, paths)),
    );
    if (ignored.length === 0) return false;
    const moments = this.#states.moments.of(build);
    // One that is not used is what it begins as.
    const isMet = (moments.length > 0 ? moments : [{ build, at: build.node }]).every((moment) => {
      const facts = this.#states.stateOf(moment);
      return ignored.some((each) => this.#isMet(each, facts));
    });
    return isMet && this.#callsAround(build).every((call) => call.#ignores(build, path, { of, paths }));
  }

  /** The set of a descriptor that may be pushed: a file that pushes some does not say which, wherever they are built. */
  #isPushed({ struct }: Struct, [member]: readonly string[]): boolean {
    if (struct.name !== 'VkWriteDescriptorSet' || member !== 'dstSet') return false;
    return this.#model.calls.some(({ command }) => command.name.startsWith('vkCmdPushDescriptorSet'));
  }

  /** What a value decides that is not known here is left alone, and so is what the code says before others may change it. */
  #isMet({ when, unless }: Ignored, facts: StructAt): boolean {
    const written = new AsWritten(facts);
    const isMet = mayHold(when, written, ({ steps }) => this.#isLeftOpen(steps, written));
    return isMet && !(unless !== undefined && holds(unless, facts));
  }

  /** Whether a value is given to what some steps lead to, and is not known. */
  #isLeftOpen([step, ...rest]: readonly Step[], facts: AsWritten): boolean {
    if (step === undefined) return false;
    const holder = step.chained === undefined ? facts : facts.chain.find(({ type }) => type.name === step.chained);
    if (holder === undefined) return false;
    const known = holder.member(step.member);
    const node = holder.of.nodeOf(step.member);
    const isGiven = node !== holder.of.build.node;
    // Any of the elements may be the one that decides, and so may any of a list in a struct that is not known.
    if (isGiven && step.element !== undefined && !isListOf(known, rest.length > 0)) return true;
    if (isGiven && isUnknown(known) && rest.some(({ element }) => element !== undefined)) return true;
    if (rest.length > 0) return structsIn(known).some((inner) => this.#isLeftOpen(rest, inner));
    // A handle that somebody has is one.
    if (!isGiven || !isOfValues(holder.type, step.member)) return false;
    const isOpen = known.kind === 'unknown' || known.kind === 'bits';
    return known.kind === 'list' ? known.items.some(isUnknown) : isOpen && isUnknown(this.#model.evaluate(node));
  }

  /** The same for each call of the functions around a struct that is seen to pass something on. */
  #callsAround({ node }: Struct): readonly IgnoredPlaces[] {
    if (this.#states !== this.#model.states) return [];
    const around = [...this.#model.passed.functions].filter(({ callee }) => contains(callee, node));
    const calls = around.flatMap((passing) => passing.calls);
    if (calls.length > MANY_CALLS) return [];
    return calls.map((call) => {
      let ofCall = this.#ofCalls.get(call);
      if (ofCall === undefined) {
        this.#ofCalls.set(call, (ofCall = new IgnoredPlaces(this.#model, this.#model.states.ofCall(call))));
      }
      return ofCall;
    });
  }
}

/** What the condition of a statement asks, and of which struct or call. */
interface Said {
  readonly of: Facts | undefined;
  readonly paths: readonly string[];
}

const NOTHING_SAID: Said = { of: undefined, paths: [] };

const INDEX = /\[[^\]]*\]/gu;

function pathsIn(condition: Condition): readonly string[] {
  if ('of' in condition) return condition.of.flatMap(pathsIn);
  return 'path' in condition ? [condition.path.text.replace(INDEX, '')] : [];
}

function sharesPath(condition: Condition, paths: readonly string[]): boolean {
  return pathsIn(condition).some((path) => paths.includes(path));
}

/** The path from where a chain starts to what is in a struct of it, however far down the chain. */
function chained({ struct }: Struct, path: readonly string[]): readonly string[] {
  return path[0]?.startsWith('Vk') === true ? path : [struct.name, ...path];
}

function isUnknown({ kind }: { readonly kind: string }): boolean {
  return kind === 'unknown';
}

/** Whether a member holds what its value says, and no handle or pointer. */
function isOfValues(type: StructType, name: string): boolean {
  const member = type.member(name);
  return member?.slot !== undefined || member?.typeName === 'VkBool32';
}

function structsIn(known: Known): readonly AsWritten[] {
  if (known.kind === 'struct') return known.struct instanceof AsWritten ? [known.struct] : [];
  return known.kind === 'list' ? known.items.flatMap(structsIn) : [];
}

/** Whether all elements of an array are known, be it that there are none; `ofStructs` where they are structs. */
function isListOf(known: Known, ofStructs: boolean): boolean {
  if (known.kind !== 'list') return known.kind === 'struct' || known.kind === 'null' || known.kind === 'absent';
  return !ofStructs || known.items.every(({ kind }) => kind === 'struct');
}

function leadsTo({ path }: Ignored, place: readonly string[]): boolean {
  return path.every((step, index) => step === place[index]);
}
