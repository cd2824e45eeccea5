/** Which stages can use which access flags. */
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../src/registry/index.js';
import { stagesWith, supportingStages } from '../../src/registry/sync.js';

function stage(name: string): bigint {
  return BigInt(constantOf(`VK_PIPELINE_STAGE_2_${name}`)?.value ?? 0);
}

function supporting(access: string): bigint {
  const flag = constantOf(`VK_ACCESS_2_${access}`)?.value;
  return supportingStages().find((each) => each.flag === flag)?.stages ?? 0n;
}

describe('the table of supported access types', () => {
  it('has the stages that can use a flag', () => {
    expect(supporting('HOST_READ_BIT')).toBe(stage('HOST_BIT'));
    expect(supporting('TRANSFER_WRITE_BIT') & stage('FRAGMENT_SHADER_BIT')).toBe(0n);
  });

  it('has the stages that stand for one, and for one of those', () => {
    const copies = supporting('ACCELERATION_STRUCTURE_WRITE_BIT_KHR');
    expect(copies & stage('ALL_TRANSFER_BIT')).not.toBe(0n);
    expect(supporting('INDEX_READ_BIT') & stage('ALL_GRAPHICS_BIT')).not.toBe(0n);
  });

  it('leaves out what every stage can use', () => {
    expect(supporting('MEMORY_READ_BIT')).toBe(0n);
  });
});

describe('a stage', () => {
  it('stands for itself', () => {
    expect(stagesWith(stage('HOST_BIT'))).toBe(stage('HOST_BIT'));
  });

  it('stands for those it is made of', () => {
    const copy = stage('COPY_BIT') | stage('ALL_TRANSFER_BIT') | stage('ALL_COMMANDS_BIT');
    expect(stagesWith(stage('COPY_BIT'))).toBe(copy);
  });
});
