/** The implicit statements that constants decide, each with a sample that violates it and one that satisfies it. */
import { chainUsage, implicitUsage } from '../../src/registry/implicit.js';
import { allCommands, allStructs, constantOf, structOf } from '../../src/registry/index.js';
import type { Command, Member, SlotType, StructType } from '../../src/registry/index.js';
import type { SampleStruct, SampleValue } from './samples.js';
import type { Case } from './coverage-measure.js';

/** All of them, in the order of the registry. */
export function implicitCases(): Case[] {
  const owners = [...allStructs(), ...allCommands()];
  const extending = new Map<string, StructType[]>();
  for (const struct of allStructs()) {
    for (const root of struct.structExtends) extending.set(root, [...(extending.get(root) ?? []), struct]);
  }
  return [
    ...owners.flatMap((owner) => membersOf(owner).flatMap((member) => slotCases(owner, member))),
    ...[...allStructs()].flatMap((struct) => chainCases(struct, extending.get(struct.name) ?? [])),
  ];
}

function membersOf(owner: StructType | Command): readonly Member[] {
  return 'members' in owner ? owner.members : owner.params;
}

function slotCases(owner: StructType | Command, member: Member): Case[] {
  const { parameter, requiredBitmask, zeroBitmask } = implicitUsage(owner, member);
  const { slot } = member;
  if (slot === undefined) return [];
  const legal = legalValue(slot);
  const cases: Case[] = [];
  const add = (vuid: string | undefined, kind: Case['kind'], wrong: bigint, right: bigint): void => {
    if (vuid === undefined) return;
    cases.push({ vuid, kind, violating: holding(owner, member, wrong), satisfying: holding(owner, member, right) });
  };
  add(parameter, 'parameter', illegalValue(slot), legal);
  add(requiredBitmask, 'requiredbitmask', 0n, legal);
  add(zeroBitmask, 'zerobitmask', 1n, 0n);
  return cases;
}

function holding(owner: StructType | Command, member: Member, value: bigint): SampleStruct {
  const { array, len, pointer } = member;
  const isList = array.length > 0 || (pointer > 0 && len.length > 0);
  const held: SampleValue = isList ? [value] : value;
  return { type: owner, members: new Map([[member.name, held]]), chain: [] };
}

function legalValue({ constants }: SlotType): bigint {
  const values = (constants?.constants ?? []).map(({ value }) => BigInt(value));
  return values.find((value) => value !== 0n) ?? 0n;
}

/** A number that no constant has, or a bit that none has. */
function illegalValue({ kind, constants, width }: SlotType): bigint {
  if (kind === 'enum') return 0x7fff_fff0n;
  for (let bit = BigInt(width) - 1n; bit >= 0n; bit--) {
    if ((BigInt(constants?.mask ?? 0) & (1n << bit)) === 0n) return 1n << bit;
  }
  return (1n << BigInt(width)) - 1n;
}

function chainCases(struct: StructType, extending: readonly StructType[]): Case[] {
  const usage = chainUsage(struct);
  const cases: Case[] = [];
  const typed = (sType: string | undefined): SampleStruct => {
    const value = sType === undefined ? undefined : constantOf(sType)?.value;
    return { ...bare(struct), members: new Map(value === undefined ? [] : [['sType', BigInt(value)]]) };
  };
  if (usage.sType !== undefined) {
    const other = struct.name === 'VkApplicationInfo' ? 'VkInstanceCreateInfo' : 'VkApplicationInfo';
    cases.push({
      vuid: usage.sType,
      kind: 'sType',
      violating: typed(structOf(other)?.sType),
      satisfying: typed(struct.sType),
    });
  }
  if (usage.pNext === undefined) return cases;
  const chained = (...chain: readonly StructType[]): SampleStruct => ({ ...bare(struct), chain: chain.map(bare) });
  const [fitting] = extending;
  const foreign = structOf(struct.name === 'VkApplicationInfo' ? 'VkInstanceCreateInfo' : 'VkApplicationInfo');
  cases.push({
    vuid: usage.pNext,
    kind: 'pNext',
    violating: foreign && chained(foreign),
    satisfying: fitting === undefined ? chained() : chained(fitting),
  });
  if (fitting === undefined) return cases;
  const single = extending.find(({ allowDuplicate }) => !allowDuplicate);
  cases.push({
    vuid: usage.unique,
    kind: 'unique',
    violating: single && chained(single, single),
    satisfying: single === undefined ? undefined : chained(single),
  });
  return cases;
}

function bare(type: StructType): SampleStruct {
  return { type, members: new Map(), chain: [] };
}
