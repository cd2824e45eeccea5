/** The statements that every member and parameter has by its type: against validusage.json, where that is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCommands, allStructs, commandOf, implicitUsage, structOf } from '../../src/registry/index.js';
import type { Command, ImplicitUsage, Member, StructType } from '../../src/registry/index.js';
import { VALID_USAGE } from './sources.js';

if (!existsSync(VALID_USAGE)) console.log('implicit.test.ts: left out the comparison, there is no validusage.json.');

function* pairs(): Generator<[owner: StructType | Command, member: Member]> {
  for (const struct of allStructs()) for (const member of struct.members) yield [struct, member];
  for (const command of allCommands()) for (const param of command.params) yield [command, param];
}

function allVuids(): string[] {
  return Array.from(pairs()).flatMap(([owner, member]) => Object.values<string>({ ...implicitUsage(owner, member) }));
}

function ofMember(struct: string, name: string): ImplicitUsage {
  const owner = structOf(struct);
  const member = owner?.member(name);
  if (!owner || !member) throw new Error(`${struct}::${name} is not there`);
  return implicitUsage(owner, member);
}

function ofParam(command: string, name: string): ImplicitUsage {
  const owner = commandOf(command);
  const param = owner?.param(name);
  if (!owner || !param) throw new Error(`${command}::${name} is not there`);
  return implicitUsage(owner, param);
}

describe('implicitUsage', () => {
  it('counts as the specification does', () => {
    const vuids = allVuids();
    expect(vuids.filter((vuid) => vuid.endsWith('-parameter'))).toHaveLength(700);
    expect(vuids.filter((vuid) => vuid.endsWith('-requiredbitmask'))).toHaveLength(56);
    expect(vuids.filter((vuid) => vuid.endsWith('-zerobitmask'))).toHaveLength(58);
  });

  it('requires a bit of a mask that is not optional', () => {
    expect(ofMember('VkImageCreateInfo', 'usage')).toEqual({
      parameter: 'VUID-VkImageCreateInfo-usage-parameter',
      requiredBitmask: 'VUID-VkImageCreateInfo-usage-requiredbitmask',
    });
    expect(ofMember('VkImageCreateInfo', 'flags')).toEqual({ parameter: 'VUID-VkImageCreateInfo-flags-parameter' });
  });

  it('requires 0 of a reserved mask', () => {
    expect(ofMember('VkDeviceCreateInfo', 'flags')).toEqual({
      zeroBitmask: 'VUID-VkDeviceCreateInfo-flags-zerobitmask',
    });
  });

  it('states a valid constant for an enum, a FlagBits type and the elements of an array', () => {
    expect(ofMember('VkImageCreateInfo', 'format')).toEqual({ parameter: 'VUID-VkImageCreateInfo-format-parameter' });
    expect(ofParam('vkGetMemoryWin32HandlePropertiesKHR', 'handleType')).toEqual({
      parameter: 'VUID-vkGetMemoryWin32HandlePropertiesKHR-handleType-parameter',
    });
    expect(ofMember('VkSubmitInfo', 'pWaitDstStageMask')).toEqual({
      parameter: 'VUID-VkSubmitInfo-pWaitDstStageMask-parameter',
    });
  });

  it.each([
    ['VkBufferCreateInfo', 'usage', 'noautovalidity'],
    ['VkMemoryType', 'propertyFlags', 'returned by the implementation'],
    ['VkImageCreateInfo', 'sType', 'an sType has a statement of its own kind'],
    ['VkBaseInStructure', 'sType', 'any sType'],
    ['VkImageCreateInfo', 'mipLevels', 'no slot'],
    ['VkPresentInfoKHR', 'pResults', 'written by the implementation'],
    ['VkDecompressMemoryRegionNV', 'decompressionMethod', 'not in the specification'],
  ])('states nothing of %s::%s: %s', (struct, member) => {
    expect(ofMember(struct, member)).toEqual({});
  });

  describe.runIf(existsSync(VALID_USAGE))('against validusage.json', () => {
    it('is exactly what is published', () => {
      const text = readFileSync(VALID_USAGE, 'utf8');
      const published = new Map(
        Array.from(text.matchAll(/"vuid": "([^"]+)",\s*"text": "((?:[^"\\]|\\.)*)"/g), ([, vuid = '', words = '']) => [
          vuid,
          words,
        ]),
      );
      const slots = new Map(
        Array.from(pairs(), ([owner, member]) => [`VUID-${owner.name}-${member.name}`, member.slot]),
      );
      const expected = Array.from(published).filter(([vuid, words]) => {
        const [, position = '', kind] = /^(.*)-(parameter|requiredbitmask|zerobitmask)$/.exec(vuid) ?? [];
        if (kind !== 'parameter') return kind !== undefined;
        // "must be a valid pointer to a VkResult value" speaks of the pointer alone.
        const plain = words.replaceAll(/<[^>]*>/g, '');
        return slots.get(position) && !/valid pointer to (?!an array of \S+ valid )/.test(plain);
      });
      expect(allVuids().sort()).toEqual(expected.map(([vuid]) => vuid).sort());
    });
  });
});
