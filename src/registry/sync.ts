/** What the registry says of synchronization: the table of supported access types, and what a stage stands for. */
import { constantOf } from './enums.js';
import { headsOf, rowAt } from './text.js';

/** An access flag, and the stages that can use it. */
export interface AccessSupport {
  readonly flag: bigint;
  readonly stages: bigint;
}

let accessTable: readonly AccessSupport[] | undefined;

/**
 * Of each access flag that not every stage can use, the stages that can. The flags and stages are the 64-bit ones, which
 * have the values of the older 32-bit ones.
 */
export function supportingStages(): readonly AccessSupport[] {
  return (accessTable ??= rows('VK_ACCESS_2_').map(({ value, bits }) => ({ flag: value, stages: bits })));
}

/** The stages that are one of these or stand for one: VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT for the bit of a copy. */
export function stagesWith(stages: bigint): bigint {
  return rows('VK_PIPELINE_STAGE_2_').reduce(
    (all, { value, bits }) => ((bits & stages) === 0n ? all : all | value),
    stages,
  );
}

function rows(prefix: string): { readonly value: bigint; readonly bits: bigint }[] {
  return headsOf('sync').flatMap((offset) => {
    const [name = '', bits = '0'] = rowAt(offset).fields;
    return name.startsWith(prefix) ? [{ value: BigInt(constantOf(name)?.value ?? 0), bits: BigInt(bits) }] : [];
  });
}
