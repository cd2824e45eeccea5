/** What Vulkan ignores: the table names members that exist, and structs that hold each other. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/registry/constraint.js';
import { ignoredIn } from '../../src/registry/ignored.js';
import { allStructs, structOf, type StructType } from '../../src/registry/index.js';

/** Why a path leads nowhere; undefined when it ends at a member or a struct of a chain. */
function faultOf(start: StructType, path: readonly string[]): string | undefined {
  let type: StructType | undefined = start;
  for (const step of path) {
    if (type === undefined) return `nothing is inside of what stands before ${step}`;
    const chained: StructType | undefined = step.startsWith('Vk') ? structOf(step) : undefined;
    if (chained !== undefined) {
      if (!chained.structExtends.includes(type.name)) return `${step} does not extend ${type.name}`;
      type = chained;
      continue;
    }
    const member = type.member(step);
    if (member === undefined) return `${type.name} has no ${step}`;
    type = structOf(member.typeName);
  }
  return undefined;
}

function operandsOf(condition: Condition): readonly unknown[] {
  if ('of' in condition) return condition.of.flatMap(operandsOf);
  return 'operands' in condition ? condition.operands.map(({ value }) => value) : [];
}

const ignoring = [...allStructs()].filter(({ name }) => ignoredIn(name).length > 0);

describe('what is ignored', () => {
  it('is in structs that there are', () => {
    expect(ignoring).toHaveLength(12);
  });

  it.each(ignoring)('is in $name', (struct) => {
    const { name } = struct;
    const faults = ignoredIn(name).flatMap(({ path }) => faultOf(struct, path) ?? []);
    expect(faults).toEqual([]);
  });

  it.each(ignoring)('depends on constants that there are: $name', ({ name }) => {
    const conditions = ignoredIn(name).flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless]));
    expect(() => conditions.flatMap(operandsOf)).not.toThrow();
  });

  it('is nothing in other structs', () => {
    expect(ignoredIn('VkBufferCreateInfo')).toEqual([]);
  });
});
