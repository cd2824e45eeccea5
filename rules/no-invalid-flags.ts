import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { applyEdits, printerOf, replaceByConstants } from '../src/fixes/replace.js';
import { isFilledInLater, isOnlySelecting } from '../src/model/later.js';
import { knownBits, type Known } from '../src/model/known.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import { contains } from '../src/model/syntax.js';
import { isPointlessComparison } from '../src/model/tests.js';
import { truncationIn } from '../src/model/truncation.js';
import type { Slot } from '../src/model/types.js';
import {
  bitsOf,
  certainAlternatives,
  definedBitsOf,
  exactOf,
  hasConstant,
  hasForeignConstant,
  knownOf,
  type Bits,
  type Value,
} from '../src/model/value.js';
import {
  bitCount,
  constantsOf,
  isNeverDefined,
  numberText,
  type Constant,
  type EnumType,
} from '../src/registry/index.js';
import { handlePosition, refusalOf } from '../src/registry/handle-types.js';
import type { Violation } from '../src/model/usage.js';
import { violationsOf } from '../src/model/violations.js';
import { pageOf, type Rule } from './support/rule.js';
import { reportViolations, usageMessages, type UsageMessageIds } from './support/usage.js';
import {
  allAsSpelled,
  listText,
  namesText,
  ownerName,
  placeText,
  usageOf,
  vuidText,
  writtenText,
} from './support/text.js';

type MessageIds =
  | 'unknownBits'
  | 'complement'
  | 'reserved'
  | 'severalBits'
  | 'zeroNotAllowed'
  | 'emptyIntersection'
  | 'carry'
  | 'truncated'
  | 'needsBigint'
  | 'combinedEnum'
  | 'notAnEnumerant'
  | 'useOne'
  | 'useKnownBits'
  | 'useMask'
  | UsageMessageIds;

/** What is wrong with a value, and constants that could stand in its place. */
interface Fault {
  readonly messageId: Exclude<MessageIds, UsageMessageIds | 'useOne' | 'useKnownBits' | 'useMask'>;
  readonly node: TSESTree.Node;
  /** The statement, or undefined for none, where it is not the one about the slot's type. */
  readonly vuid?: string | undefined;
  readonly data?: Readonly<Record<string, string>>;
  readonly instead?: {
    readonly messageId: 'useOne' | 'useKnownBits' | 'useMask';
    readonly choices: readonly (readonly Constant[])[];
  };
  /** Whether it is still there in a mask that the value has become a part of; undefined where it is none of the value's. */
  readonly isIn?: (mask: bigint) => boolean;
}

const rule: Rule<MessageIds> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow values that a Vulkan enum or mask can never have',
      url: pageOf('no-invalid-flags'),
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      unknownBits: '{{value}} in {{place}} has {{unknown}}, which {{type}} does not define{{known}}{{vuid}}.',
      complement: '{{source}} in {{place}} is {{value}}: it sets bits that {{type}} does not define{{vuid}}.',
      reserved: '{{value}} in {{place}} must be 0: {{type}} is reserved for future use{{vuid}}.',
      severalBits: '{{value}} in {{place}} has {{count}} bits, but only one is allowed there{{vuid}}.',
      zeroNotAllowed: '{{place}} must not be 0{{vuid}}.',
      emptyIntersection: '{{source}} is always 0, because the constants share no bit. Was | meant?',
      carry: '{{source}} adds bits that are already set, and so means {{result}}. Use | to combine masks.',
      truncated: '{{source}} loses bits: JavaScript computes with 32 bits of a number. Use bigints.',
      needsBigint: '{{value}} in {{place}} has bits above the 32nd, which get lost in a number there. Use a bigint.',
      combinedEnum: '{{source}} combines constants of {{type}}, which holds one value and no mask{{vuid}}.',
      notAnEnumerant: '{{value}} in {{place}} is no value of {{type}}{{vuid}}.',
      useOne: 'Use {{constants}} alone.',
      useMask: 'Use {{constants}}.',
      useKnownBits: 'Keep only the bits that are defined: {{constants}}.',
      ...usageMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const reported = new Set<TSESTree.Node>();
      const stated = new Map<TSESTree.Node, Violation[]>();
      for (const { node, violation } of violationsOf(model, 'mask')) {
        stated.set(node, [...(stated.get(node) ?? []), violation]);
      }
      const told = new Set<Violation>();
      for (const slot of model.slots) {
        if (slot.use === 'mask' || (slot.use === 'fallback' && slot.type.kind !== 'enum')) continue;
        if (isPointlessComparison(model, slot)) continue;
        const lost = isHeld(slot) ? lostBits(model, slot) : undefined;
        if (lost === undefined && slot.use === 'value' && slot.isNamed && isLegalByName(slot)) continue;
        const faults = lost === undefined ? faultsOf(slot).filter((fault) => isLasting(model, slot, fault)) : [lost];
        if (faults.length > 0 && isReplaced(model, slot)) continue;
        for (const fault of faults.length === 0 ? (changeFault(model, slot) ?? []) : faults) {
          if (fault.messageId === 'zeroNotAllowed' && mayBeFilledIn(model, slot)) continue;
          if (BITS_TOO_MANY.has(fault.messageId) && isOnlySelecting(model, slot)) continue;
          if (reported.has(fault.node)) continue;
          reported.add(fault.node);
          const same = (stated.get(fault.node) ?? []).filter((each) => saysTheSame(each, fault.messageId));
          for (const violation of same) told.add(violation);
          report(context, model, slot, fault, same);
        }
      }
      reportViolations(context, model, 'mask', ({ violation }) => told.has(violation));
    });
  },
};

export default rule;

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  slot: Slot,
  { messageId, node, data, instead, ...fault }: Fault,
  same: readonly Violation[],
): void {
  const usage = usageOf(slot);
  const implicit = 'vuid' in fault ? fault.vuid : (usage.parameter ?? usage.zeroBitmask);
  const vuids = [...(implicit === undefined ? [] : [implicit]), ...same.map((each) => each.vuid)];
  const source = model.sourceCode.getText(node);
  context.report({
    node,
    messageId,
    data: allAsSpelled(model, {
      place: placeText(slot),
      type: slot.type.constants?.name ?? slot.type.name,
      source: source.length > 60 ? 'This expression' : source,
      vuid: vuidText(vuids.length === 0 ? undefined : [...new Set(vuids)].join(', ')),
      ...data,
    }),
    suggest: (instead?.choices ?? []).flatMap((constants) => {
      const replacement = replaceByConstants(model, node, constants, slot.origin);
      if (replacement === undefined || instead === undefined) return [];
      return [
        {
          messageId: instead.messageId,
          data: { constants: writtenText(replacement.text) },
          fix: (fixer: TSESLint.RuleFixer) => applyEdits(model, fixer, [replacement.edit], replacement.needs),
        },
      ];
    }),
  });
}

/** Whether a 0 says nothing yet: it is not seen to be what a struct is used with. */
function mayBeFilledIn(model: VulkanModel, slot: Slot): boolean {
  const isUsed =
    slot.owner.kind === 'member' ? model.states.values.isUsedWith(slot.node, slot.owner.member) : undefined;
  return isUsed === undefined ? isFilledInLater(model, slot) : !isUsed;
}

/** Whether a fault is still there when the struct is used: what is wrong with a value may be cleared from it before. */
function isLasting(model: VulkanModel, { owner, node, type }: Slot, { isIn }: Fault): boolean {
  if (isIn === undefined || owner.kind !== 'member') return true;
  const held = model.states.values.heldLater(node, owner.member);
  return held === undefined || held.some((known) => isInSome(known, type.width, isIn));
}

function isInSome(known: Known, width: 32 | 64, isIn: (mask: bigint) => boolean): boolean {
  if (known.kind === 'choice') return known.of.some((each) => isInSome(each, width, isIn));
  const bits = knownBits(known, width);
  return bits !== undefined && isIn(bits.ones);
}

/** Whether a struct in the chain makes what a slot holds count for nothing. */
function isReplaced(model: VulkanModel, { owner, node }: Slot): boolean {
  return owner.kind === 'member' && model.states.values.isReplaced(node, owner.member);
}

/** Whether a statement says of a value no more than what is reported of it anyway. */
function saysTheSame({ constraint, present }: Violation, fault: Fault['messageId']): boolean {
  // A value that is no mask of its type at all, or another one than the code says: more would only confuse.
  if (fault !== 'unknownBits' && fault !== 'severalBits' && fault !== 'zeroNotAllowed') return true;
  return constraint.then.every(({ op }) => {
    if (op === 'valid' || op === 'one' || op === 'max1') return true;
    if (op === 'is' || op === 'not') return fault !== 'unknownBits';
    return op === 'only' && present.every((name) => !name.startsWith('VK_'));
  });
}

/** Whether a value that names constants of its type is legal for that alone. */
function isLegalByName({ type, value, owner }: Slot): boolean {
  if (type.kind === 'enum') return true;
  if (value.kind !== 'constant') {
    return type.kind === 'flags' && (owner.kind === 'declared' || !type.name.endsWith('NV'));
  }
  const bits = BigInt(value.constant.value);
  return type.kind === 'flags' || (bits & (bits - 1n)) === 0n;
}

/** A mask that JavaScript makes another of than the code says, because numbers have 32 bits to compute with. */
function lostBits(model: VulkanModel, { type, value, isNamed, origin, owner }: Slot): Fault | undefined {
  if (type.kind === 'enum' || (type.width === 32 && isNamed)) return undefined;
  const wide = type.width === 64 ? printerOf(model).flags64(origin) : undefined;
  const cut = truncationIn(value, type.width, wide);
  const instead = (mask: bigint | undefined): Pick<Fault, 'instead'> => {
    // Constants that are numbers would lose the same bits.
    const constants =
      mask === undefined || type.constants === undefined ? undefined : constantsOf(type.constants, mask);
    const isLost = constants === undefined || (wide !== 'bigint' && constants.length > 1);
    return isLost ? {} : { instead: { messageId: 'useMask', choices: [constants] } };
  };
  if (cut !== undefined) return { messageId: 'truncated', node: cut.node, vuid: undefined, ...instead(cut.meant) };
  const exact = exactOf(value);
  if (wide !== 'bigint' || origin.dialect.slots64 !== 'both' || owner.kind === 'declared') return undefined;
  if (typeof exact !== 'number' || exact < 2 ** 32) return undefined;
  const data = { value: numberText(exact, true) };
  return { messageId: 'needsBigint', node: value.node, vuid: undefined, data, ...instead(BigInt(exact)) };
}

/** What is certainly wrong with what stands in a slot. */
function faultsOf(slot: Slot): readonly Fault[] {
  const faults = faultsOfValue(slot, slot.value);
  if (isHeld(slot)) return faults;
  // What is only compared may be right where it comes from.
  return faults.map((fault) =>
    contains(slot.node, fault.node)
      ? fault
      : { ...fault, node: slot.node, instead: { messageId: 'useOne', choices: [] } },
  );
}

/** What is certainly wrong with a value in a slot, whatever its unknown parts are. */
function faultsOfValue(slot: Slot, value: Value): readonly Fault[] {
  const faults: Fault[] = [];
  for (const alternative of certainAlternatives(value)) {
    const fault = slot.type.kind === 'enum' ? enumFault(slot, alternative) : maskFault(slot, alternative);
    if (fault !== undefined) faults.push(fault);
  }
  if (faults.length > 0 || value.kind !== 'operation') return faults;
  // Bits that are set whichever branch runs.
  const fault = slot.type.kind === 'enum' ? undefined : maskFault(slot, value);
  return fault === undefined ? [] : [fault];
}

function enumFault(slot: Slot, value: Value): Fault | undefined {
  const type = slot.type.constants;
  if (type === undefined || hasForeignConstant(value, type)) return undefined;
  if (value.kind === 'operation' && COMBINING.has(value.operator) && hasConstant(value)) {
    if (isInteger(value)) return undefined;
    const fault = { messageId: 'combinedEnum', node: value.node } as const;
    return isHeld(slot) ? fault : { ...fault, vuid: undefined };
  }
  const exact = exactOf(value);
  if (exact === undefined || typeof exact === 'bigint') return undefined;
  if (type.byValue.has(exact) || exact === MAX_ENUM) return undefined;
  if (slot.use !== 'value' && !(isComparedWithHeld(slot) && isNeverDefined(type, exact))) return undefined;
  return {
    messageId: 'notAnEnumerant',
    node: value.node,
    ...(isHeld(slot) ? {} : { vuid: undefined }),
    data: { value: String(exact) },
    isIn: (held) => held === BigInt.asUintN(32, BigInt(exact)),
  };
}

/** Whether a slot holds what stands there: what it is compared with violates no statement. */
function isHeld({ use }: Slot): boolean {
  return use === 'value' || use === 'add';
}

/** Whether something is compared with what Vulkan's own members and parameters hold. An author may have values of his own. */
function isComparedWithHeld({ use, owner }: Slot): boolean {
  return use === 'compare' && owner.kind !== 'declared';
}

/** `VK_X | 0`: JavaScript's way to make an integer of a number, which leaves this one as it is. */
function isInteger({ operator, operands }: Value & { kind: 'operation' }): boolean {
  return operator === '|' && operands.some((operand) => operand.kind === 'number' && Number(operand.value) === 0);
}

function maskFault(slot: Slot, value: Value): Fault | undefined {
  const type = slot.type.constants;
  if (type !== undefined && hasForeignConstant(value, type)) return undefined;
  const bits = bitsOf(value, slot.type.width);
  if (slot.use === 'compare') return severalBits(slot, value, bits);
  const carry = carryIn(value, slot);
  if (carry !== undefined) return carry;
  const mask = type === undefined ? 0n : definedBitsOf(value, type, bits.ones);
  if ((bits.ones & ~mask) !== 0n) return undefinedBits(slot, value, bits, mask);
  if (slot.use !== 'value') return undefined;
  return severalBits(slot, value, bits) ?? zeroFault(slot, value);
}

function severalBits(slot: Slot, value: Value, bits: Bits): Fault | undefined {
  const single = singleBit(slot);
  if (single === undefined || bitCount(bits.ones) <= 1) return undefined;
  const named = (constantsOf(singles(slot.type.constants), bits.ones) ?? []).filter(({ name }) => takes(slot, name));
  return {
    messageId: 'severalBits',
    node: value.node,
    vuid: isHeld(slot) ? single.vuid : undefined,
    data: { value: valueText(value, bits), count: String(bitCount(bits.ones)) },
    isIn: (held) => bitCount(held & bits.ones) > 1,
    instead: { messageId: 'useOne', choices: named.length > 4 ? [] : named.map((constant) => [constant]) },
  };
}

function undefinedBits(slot: Slot, value: Value, bits: Bits, mask: bigint): Fault {
  const unknown = bits.ones & ~mask;
  const shown = valueText(value, bits);
  const isIn = (held: bigint): boolean => (held & unknown) !== 0n;
  if (mask === 0n) return { messageId: 'reserved', node: value.node, data: { value: shown }, isIn };
  const exact = exactOf(value);
  const isComplement =
    (value.kind === 'operation' && value.operator === '~') ||
    (exact !== undefined && exact < 0 && (Number(exact) === -1 || bitCount(unknown) > 1));
  if (isComplement) return { messageId: 'complement', node: value.node, data: { value: shown }, isIn };
  const type = slot.type.constants!;
  const known = bits.ones & mask;
  const rest = known === 0n ? undefined : constantsOf(type, known);
  // So many bits nobody has chosen one by one.
  const constants = rest !== undefined && rest.length > MANY_BITS ? undefined : rest;
  return {
    messageId: 'unknownBits',
    node: value.node,
    isIn,
    data: {
      value: shown,
      unknown: bitCount(unknown) === 1 ? `bit ${numberText(unknown, true)}` : `bits ${numberText(unknown, true)}`,
      known: constants === undefined ? '' : ` (the rest is ${namesText(constants)})`,
    },
    ...(constants !== undefined && exact !== undefined
      ? { instead: { messageId: 'useKnownBits' as const, choices: [constants] } }
      : {}),
  };
}

function zeroFault(slot: Slot, value: Value): Fault | undefined {
  if (value.kind === 'other' || exactOf(value) === undefined || Number(exactOf(value)) !== 0) return undefined;
  if (value.kind === 'operation' && value.operator === '&' && hasConstant(value)) {
    return { messageId: 'emptyIntersection', node: value.node };
  }
  if (slot.owner.kind === 'declared') return undefined;
  const { name } = slot.owner.member;
  if (handlePosition(ownerName(slot.owner), name)?.zeroAllowed === true) return undefined;
  const usage = usageOf(slot);
  const isSingle = slot.type.kind === 'flagBits' && usage.parameter !== undefined && !slot.owner.member.optional;
  if (usage.requiredBitmask === undefined && !isSingle) return undefined;
  if (isSingle && slot.type.constants?.byValue.has(slot.type.width === 64 ? 0n : 0) === true) return undefined;
  return {
    messageId: 'zeroNotAllowed',
    node: value.node,
    vuid: usage.requiredBitmask ?? usage.parameter,
  };
}

/** What is wrong with what a member holds after `|=`, `^=` or `+=`, where the value alone is right. */
function changeFault(model: VulkanModel, slot: Slot): readonly Fault[] | undefined {
  const type = slot.type.constants;
  const change = slot.use === 'add' ? model.states.changeBy(slot.node) : undefined;
  if (change === undefined || type === undefined || hasForeignConstant(slot.value, type)) return undefined;
  const { width } = slot.type;
  const [before, added, after] = [change.before, knownOf(slot.value, width), change.after].map((each) =>
    knownBits(each, width),
  );
  if (before === undefined || added === undefined || after === undefined) return undefined;
  const { node } = change;
  if (slot.type.kind === 'enum') {
    // On top of the one that is 0, or of itself, it is only an odd way to give a value.
    const isMixed = before.ones !== 0n && added.ones !== 0n && before.ones !== added.ones;
    return isMixed && hasConstant(slot.value) ? [{ messageId: 'combinedEnum', node }] : [];
  }
  const single = singleBit(slot);
  if (single !== undefined && bitCount(after.ones) > 1) {
    const data = { value: numberText(after.ones, true), count: String(bitCount(after.ones)) };
    return [{ messageId: 'severalBits', node, vuid: single.vuid, data }];
  }
  const isSum = node.operator === '+=';
  if (!isSum || (before.ones & added.ones) === 0n || change.after.kind !== 'exact') return undefined;
  const constants = constantsOf(type, after.ones);
  const result = constants === undefined ? numberText(after.ones, true) : listText(constants.map(({ name }) => name));
  return [{ messageId: 'carry', node, data: { result } }];
}

/** A sum of masks that share a bit: the carry makes another mask of it. */
function carryIn(value: Value, slot: Slot): Fault | undefined {
  if (value.kind !== 'operation') return undefined;
  if (value.operator === '+' && hasConstant(value)) {
    const [a, b] = value.operands.map((operand) => bitsOf(operand, slot.type.width));
    const sum = exactOf(value);
    if (a !== undefined && b !== undefined && (a.ones & b.ones) !== 0n && sum !== undefined) {
      const constants = slot.type.constants && constantsOf(slot.type.constants, sum);
      const result = constants === undefined ? numberText(sum, true) : listText(constants.map(({ name }) => name));
      return { messageId: 'carry', node: value.node, data: { result } };
    }
  }
  for (const operand of value.operands) {
    const fault = carryIn(operand, slot);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Whether a slot takes one bit at most, and the statement that says so. */
function singleBit(slot: Slot): { vuid: string | undefined } | undefined {
  // What an author declares as FlagBits may well hold a mask: bindings have no other type for it.
  if (slot.owner.kind === 'declared') return undefined;
  if (slot.type.kind === 'flagBits') {
    const usage = usageOf(slot);
    return { vuid: usage.parameter };
  }
  const position = handlePosition(ownerName(slot.owner), slot.owner.member.name);
  return position?.atMostOneBit === true ? { vuid: position.vuids.oneBit } : undefined;
}

/** Whether a slot takes a constant of its type: of handle types, many take only some. */
function takes({ owner }: Slot, name: string): boolean {
  const position = owner.kind === 'declared' ? undefined : handlePosition(ownerName(owner), owner.member.name);
  return position === undefined || refusalOf(position, name) === undefined;
}

function valueText(value: Value, bits: Bits): string {
  if (value.kind === 'constant') return value.constant.name;
  return numberText(exactOf(value) ?? bits.ones, true);
}

/** A view of a type in which a mask is always told bit by bit. */
function singles(type: EnumType | undefined): EnumType {
  const byValue = new Map([...type!.byValue].filter(([value]) => bitCount(BigInt(value)) === 1));
  return { ...type!, byValue };
}

/** What a mask may well be that only selects bits of others. */
const BITS_TOO_MANY: ReadonlySet<MessageIds> = new Set<MessageIds>(['complement', 'unknownBits']);

/** More constants than a message can name. */
const MANY_BITS = 6;

/** What `VK_*_MAX_ENUM` is in C: no value, but nobody writes it by mistake. */
const MAX_ENUM = 0x7fff_ffff;

const COMBINING = new Set(['|', '&', '^', '~']);
