import type { TSESTree } from '@typescript-eslint/utils';
import {
  familyOfEnum,
  handleTypeFacts,
  refusalOf,
  type HandleFamily,
  type HandlePosition,
  type HandleTypeFacts,
} from '../../registry/handle-types.js';
import { constantsOf } from '../../registry/index.js';
import type { VulkanModel } from '../model.js';
import { servesOnly } from '../places/serving.js';
import { isHeld, positionOf } from '../positions.js';
import { destinationsOf, type Slot } from '../types.js';
import { certainAlternatives } from '../values/alternatives.js';
import { forEachCertainLeaf, forEachLeaf } from '../values/leaves.js';
import type { Value } from '../values/value.js';

/** A handle type that stands in a slot, or that the value in it comes from. */
export interface GivenHandleType {
  readonly slot: Slot;
  /** The handle types that the slot is for. */
  readonly family: HandleFamily;
  /** The place that takes it; of several the one that does. */
  readonly position: HandlePosition | undefined;
  readonly type: HandleTypeFacts;
  /** The number that it is given as, where it stands under no name. */
  readonly number?: number | bigint | undefined;
  /** What gives it. */
  readonly node: TSESTree.Node;
  /** Whether the slot holds it then; else it is only compared or selected. */
  readonly isSet: boolean;
}

/** Names that no registry of a desktop has, such as the types of Vulkan SC, by where they stand. */
type UnknownNames = ReadonlyMap<TSESTree.Node, string>;

/** The handle types that the slots of a file are given, in the order of the slots. */
export function* givenHandleTypes(model: VulkanModel): Generator<GivenHandleType> {
  const unknownNames: UnknownNames = new Map(model.names.unknown.map(({ node, name }) => [node, name]));
  for (const slot of model.slots) {
    const family = slot.type.constants && familyOfEnum(slot.type.constants.name);
    if (family === undefined) continue;
    const positions = destinationsOf(slot).flatMap(({ owner }) => positionOf(owner) ?? []);
    yield* certainTypes(slot, family, positions, unknownNames);
    yield* meantTypes(model, slot, family, positions);
  }
  for (const slot of model.spreadSlots) {
    const family = slot.type.constants && familyOfEnum(slot.type.constants.name);
    const position = positionOf(slot.owner);
    if (family === undefined || !model.states.values.isKeptBehindSpread(slot)) continue;
    yield* certainTypes(slot, family, position === undefined ? [] : [position], unknownNames);
  }
}

function certainTypes(
  slot: Slot,
  family: HandleFamily,
  positions: readonly HandlePosition[],
  unknownNames: UnknownNames,
): readonly GivenHandleType[] {
  const given: GivenHandleType[] = [];
  const [first] = positions;
  const takesMask = first?.takesMask === true;
  for (const value of certainAlternatives(slot.value)) {
    forEachCertainLeaf(value, (leaf, role) => {
      const names = role === 'amount' ? [] : typesOf(leaf, slot, unknownNames);
      // Several types where one is allowed are a matter of the mask; asking for a type gives nobody one.
      if (names.length > 1 && !takesMask) return;
      const isSet = isHeld(slot) && role === 'set' && (takesMask || value.kind !== 'operation');
      for (const name of names) {
        const type = handleTypeFacts(name);
        if (type === undefined) continue;
        // What goes to several places may be used at that one alone which takes it.
        const position = positions.find((each) => refusalOf(each, name) === undefined) ?? first;
        const number = leaf.kind === 'number' && names.length === 1 ? leaf.value : undefined;
        given.push({ slot, family, position, type, number, node: leaf.node, isSet });
      }
    });
  }
  return given;
}

/** Types that may be for one platform only, where they serve no other slot than such ones. */
function meantTypes(
  model: VulkanModel,
  slot: Slot,
  family: HandleFamily,
  [position]: readonly HandlePosition[],
): readonly GivenHandleType[] {
  const given: GivenHandleType[] = [];
  forEachLeaf(slot.value, (leaf, role, through, standing) => {
    if (role === 'amount' || standing !== 'meant' || leaf.kind !== 'constant') return;
    const type = handleTypeFacts(leaf.constant.name);
    if (type === undefined || !servesOnly(model, through, slot.type.constants!)) return;
    given.push({ slot, family, position, type, node: leaf.node, isSet: false });
  });
  return given;
}

/** The handle types that a constant, a number or a name of Vulkan SC gives a slot. */
function typesOf(leaf: Value, slot: Slot, unknownNames: UnknownNames): readonly string[] {
  switch (leaf.kind) {
    case 'constant':
      return [leaf.constant.name];
    case 'number':
      if (Number(leaf.value) === 0) return [];
      return (constantsOf(slot.type.constants!, leaf.value) ?? []).map(({ name }) => name);
    default: {
      const name = unknownNames.get(leaf.node);
      return name === undefined ? [] : [name];
    }
  }
}
