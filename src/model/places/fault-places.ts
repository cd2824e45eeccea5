/** Where faults of values are reported that are written in one place and used in others. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes, withTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { PARAMETER } from '../../syntax/definitions.js';
import { rootOf } from '../../syntax/members.js';
import { functionAround, isFunction, readBy } from '../../syntax/nodes.js';
import { isAskedForNothing } from '../flow/guards.js';
import type { VulkanModel } from '../model.js';
import type { Slot } from '../types.js';
import { stepsTo, type FollowedStep } from '../values/leaves.js';
import type { Through } from '../values/value.js';
import { isExported } from '../values/variables.js';
import { isPartOfLiteral } from './places.js';

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** Something that is wrong with a value. */
export interface FaultyValue {
  /** The slot that it is wrong in; undefined where it is wrong as it is written. */
  readonly slot?: Slot | undefined;
  /** What is wrong of it, where that is written: in the slot, or where its value was followed to. */
  readonly node: Node;
}

/** Where a fault is reported. */
export interface FaultPlace {
  readonly node: Node;
  /** Whether what stands there is the part at fault and nothing else, used for nothing else: another can take its place. */
  readonly isPart: boolean;
}

/** How slots come to a part that is wrong in them. */
interface Faulty {
  readonly slot: Slot;
  readonly steps: Map<Node, Through>;
  isInSlot: boolean;
}

/**
 * Tells where each of some faults is reported: where the value is written, if it is wrong in all that it serves; else where
 * the slot reads it. It may be right in another place, which no repair of this one is to change; and in a table of constants
 * it is right by its name.
 */
export class FaultPlaces {
  readonly #model: VulkanModel;
  readonly #faulty = new Map<Node, Faulty>();
  readonly #shared = new Map<Node, boolean>();

  constructor(model: VulkanModel, faults: Iterable<FaultyValue>) {
    this.#model = model;
    for (const { slot, node: part } of faults) {
      if (slot === undefined) continue;
      let faulty = this.#faulty.get(part);
      if (faulty === undefined) this.#faulty.set(part, (faulty = { slot, steps: new Map(), isInSlot: false }));
      const steps = stepsTo(slot.value, part) ?? [];
      if (steps.length === 0) faulty.isInSlot = true;
      for (const { node, through } of steps) faulty.steps.set(node, through);
    }
  }

  /** Where one of the faults is reported. */
  of({ slot, node }: FaultyValue): FaultPlace {
    const steps = (slot && stepsTo(slot.value, node)) ?? [];
    const [read] = steps;
    if (read === undefined || !(this.#isShared(node) || this.#isChosen(node, steps))) return { node, isPart: true };
    // What is spread has other members, too.
    if (slot !== undefined && 'spread' in slot) return { node: read.node, isPart: false };
    if (read.hasPart) return read;
    // What reads one of several values is wrong only where it is that one; but that may be right where it is written.
    return { node: slot !== undefined && this.#isGiven(node, slot) ? read.node : node, isPart: false };
  }

  /** Whether what is wrong in some slots has other uses. */
  #isShared(part: Node): boolean {
    let isShared = this.#shared.get(part);
    if (isShared === undefined) {
      const faulty = this.#faulty.get(part);
      isShared = faulty?.isInSlot === false && (this.#isGiven(part, faulty.slot) || this.#isUsed(part, faulty.steps));
      this.#shared.set(part, isShared);
    }
    return isShared;
  }

  /** Whether the wrong one of a table of constants is taken, by its name: it is right there, beside the others. */
  #isChosen(part: Node, steps: readonly FollowedStep[]): boolean {
    const isByName = steps.some(({ through }) => through.kind === 'member' && through.among === undefined);
    return isByName && isEntryOfTable(this.#model, part);
  }

  /** Whether a part is given to a slot where it is written, by itself or in a mask. To be declared as the same type is no use. */
  #isGiven(part: Node, { type }: Slot): boolean {
    for (let node = withTypes(part); ; node = withTypes(node.parent!)) {
      const slot = this.#model.slotAt(node);
      if (slot !== undefined) return slot.owner.kind !== 'declared' || slot.type.constants !== type.constants;
      const { parent } = node;
      if (parent?.type !== 'BinaryExpression' || parent.operator !== '|') return false;
    }
  }

  /** Whether a part has other uses than those that some steps lead from. */
  #isUsed(part: Node, steps: ReadonlyMap<Node, Through>): boolean {
    let isTaken = false;
    const holder = this.#holderOf(part);
    for (const [node, through] of steps) {
      const root = node.type === 'MemberExpression' ? rootOf(node) : undefined;
      const variable = root?.type === 'Identifier' ? this.#model.variables.of(root) : undefined;
      if (variable !== undefined && isExported(variable)) return true;
      isTaken ||= variable !== undefined && variable === holder;
      const uses = usesOf(through);
      if (uses?.every((use) => steps.has(use) || !this.#mayBe(use, part)) !== true) return true;
    }
    // A pattern or a loop may take the same out of an object or a list as another one does.
    return !isTaken && holder !== undefined && (isExported(holder) || readsOf(holder).length > 1);
  }

  #mayBe(use: Node, part: Node): boolean {
    if (isAskedForNothing(use)) return false;
    const value = this.#model.evaluate(use);
    return value.kind === 'unknown' || stepsTo(value, part) !== undefined;
  }

  /** The variable of the object or the list that something is written in, or of the function that makes it. */
  #holderOf(part: Node): Variable | undefined {
    let whole = part;
    while (
      whole.parent !== undefined &&
      (isPartOfLiteral(whole, whole.parent) || isObjectCall(whole.parent, 'freeze'))
    ) {
      whole = whole.parent;
    }
    if (whole === part) return undefined;
    const { parent } = whole;
    const made = parent?.type === 'ReturnStatement' ? functionAround(parent) : parent;
    const holder = made !== undefined && isFunction(made) && made.type !== 'FunctionDeclaration' ? made.parent : made;
    if (holder === undefined || (holder.type === 'VariableDeclarator' && holder.id.type !== 'Identifier'))
      return undefined;
    return this.#model.sourceCode.getDeclaredVariables(holder)[0];
  }
}

/** Faults with where each is reported; of those in slots, the first one at each place. */
export function onePerPlace<Fault extends FaultyValue>(
  model: VulkanModel,
  faults: readonly Fault[],
): readonly (readonly [Fault, FaultPlace])[] {
  const places = new FaultPlaces(model, faults);
  const taken = new Set<Node>();
  return faults.flatMap((fault) => {
    const place = places.of(fault);
    if (fault.slot !== undefined && taken.has(place.node)) return [];
    taken.add(place.node);
    return [[fault, place] as const];
  });
}

/** Whether a part stands in an object that has names for several constants of one enum, and for nothing else. */
function isEntryOfTable({ names }: VulkanModel, part: Node): boolean {
  const { parent } = withTypes(part);
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectExpression') return false;
  const { properties } = parent.parent;
  const types = properties.map((each) => {
    const entity =
      each.type === 'Property' ? names.at(withoutTypes(each.value as TSESTree.Expression))?.entity : undefined;
    return entity?.kind === 'constant' ? entity.constant.type : undefined;
  });
  return types.length > 1 && types[0] !== undefined && types.every((type) => type === types[0]);
}

/** Where the value is used that is followed through something; undefined where not all of that is seen. */
function usesOf(through: Through): readonly Node[] | undefined {
  if (through.kind === 'member') return through.reads;
  const { variable } = through;
  // What a parameter begins with is of nobody else.
  if (variable.defs[0]?.type !== PARAMETER && isExported(variable)) return undefined;
  const reads = readsOf(variable);
  if (through.kind === 'variable') return reads;
  const calls = reads.map(readBy);
  return calls.every((call, i) => call !== reads[i]) ? calls : undefined;
}

/** Where a variable is read, but for what only types see of it. */
function readsOf({ references }: Variable): readonly Node[] {
  return references.flatMap((reference) => {
    const node = reference.identifier as Node;
    return reference.isWrite() || node.parent?.type.startsWith('TSType') === true ? [] : node;
  });
}
