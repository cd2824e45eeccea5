/** The generated tables, counted whole: a row lost or read twice shows here. */
import { describe, expect, it } from 'vitest';
import {
  allApiConstants,
  allCommands,
  allConstants,
  allEnumTypes,
  allHandles,
  allProviders,
  allSlotTypes,
  allStructs,
  registryVersion,
} from '../../src/registry/index.js';

const enumTypes = [...allEnumTypes()];
const enums = enumTypes.filter(({ kind }) => kind === 'enum');
const flagBits = enumTypes.filter(({ kind }) => kind === 'flagBits');
const flags = [...allSlotTypes()].filter(({ kind }) => kind === 'flags');
const structs = [...allStructs()];
const members = structs.flatMap((struct) => struct.members);
const commands = [...allCommands()];
const bits = flagBits.flatMap(({ constants }) => constants);

function aliasCount(named: readonly { readonly aliases: readonly string[] }[]): number {
  return named.reduce((sum, { aliases }) => sum + aliases.length, 0);
}

function bitCount(value: number | bigint): number {
  return BigInt(value).toString(2).replaceAll('0', '').length;
}

describe('the tables of Vulkan 1.4.359', () => {
  it('say where they are from', () => {
    expect(registryVersion()).toBe('1.4.359');
  });

  it('hold every enum with its values and their aliases', () => {
    const values = enums.flatMap(({ constants }) => constants);
    expect([enums.length, values.length, aliasCount(values)]).toEqual([163, 2651, 481]);
  });

  it('hold every FlagBits type with its bits and their aliases', () => {
    expect([flagBits.length, bits.length, aliasCount(bits)]).toEqual([178, 1186, 291]);
  });

  it('hold every Flags type, the reserved ones among them', () => {
    expect(flags).toHaveLength(235);
    expect(flags.filter(({ constants }) => !constants)).toHaveLength(57);
    expect(flags.filter(({ constants }) => constants?.constants.length === 0)).toHaveLength(5);
    expect(flags.filter(({ width }) => width === 64)).toHaveLength(16);
  });

  it('hold all bits from 2^31 in 64-bit types', () => {
    const high = bits.filter(({ value }) => BigInt(value) >= 1n << 31n);
    expect(high).toHaveLength(78);
    expect(high.every(({ type, value }) => type.width === 64 && typeof value === 'bigint')).toBe(true);
  });

  it('hold the names that are no single bit', () => {
    expect(bits.filter(({ value }) => BigInt(value) === 0n)).toHaveLength(24);
    expect(
      bits
        .filter(({ value }) => bitCount(value) > 1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'VK_CULL_MODE_FRONT_AND_BACK',
      'VK_SHADER_STAGE_ALL',
      'VK_SHADER_STAGE_ALL_GRAPHICS',
      'VK_SPIRV_RESOURCE_TYPE_ALL_EXT',
      'VK_STENCIL_FACE_FRONT_AND_BACK',
    ]);
  });

  it('hold every struct and union with its members', () => {
    expect(structs.filter(({ kind }) => kind === 'struct')).toHaveLength(1434);
    expect(structs.filter(({ kind }) => kind === 'union')).toHaveLength(16);
    expect(members).toHaveLength(7413);
    expect(members.filter(({ slot }) => slot?.kind === 'enum')).toHaveLength(1667);
    expect(members.filter(({ slot }) => slot?.kind === 'flags')).toHaveLength(450);
    expect(members.filter(({ slot }) => slot?.kind === 'flagBits')).toHaveLength(72);
  });

  it('hold what the members say of themselves', () => {
    expect(members.filter(({ slot, noAutoValidity }) => slot && noAutoValidity)).toHaveLength(69);
    expect(members.filter(({ replacedBy }) => replacedBy.length > 0)).toHaveLength(16);
    expect(structs.reduce((sum, { structExtends }) => sum + structExtends.length, 0)).toBe(1252);
  });

  it('hold every command, alias and extension', () => {
    expect([commands.length, aliasCount(commands)]).toEqual([737, 105]);
    expect([...allProviders()].filter(({ type }) => type !== 'core')).toHaveLength(473);
    expect(aliasCount([...enumTypes, ...flags, ...structs, ...allHandles()])).toBe(362);
  });

  it('hold the core versions under the names people know', () => {
    const core = [...allProviders()].filter(({ type }) => type === 'core').map(({ name }) => name);
    expect(core).toEqual(['VK_VERSION_1_0', 'VK_VERSION_1_1', 'VK_VERSION_1_2', 'VK_VERSION_1_3', 'VK_VERSION_1_4']);
  });

  it('say of each thing who introduces it', () => {
    const things = [...allConstants(), ...enumTypes, ...structs, ...commands, ...allHandles()];
    const known = new Set(Array.from(allProviders(), ({ name }) => name));
    expect(things.filter(({ providers }) => providers.length === 0)).toEqual([]);
    expect(things.flatMap(({ providers }) => providers).filter((name) => !known.has(name))).toEqual([]);
  });

  it('have one constant a value in each type', () => {
    expect(enumTypes.filter(({ constants, byValue }) => byValue.size !== constants.length)).toEqual([]);
  });

  it('name only structs that are there', () => {
    const known = new Set(structs.map(({ name }) => name));
    const named = [...structs.flatMap((struct) => struct.structExtends), ...members.flatMap((each) => each.replacedBy)];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('hold the constants that belong to no enum', () => {
    expect([...allApiConstants()]).toHaveLength(39);
  });
});
