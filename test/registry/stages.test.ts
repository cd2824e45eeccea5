/** What the generator makes of statements that an access flag needs one of some stages. */
import { describe, expect, it } from 'vitest';
import { withSupportingStages } from '../../scripts/usage/stages.js';

function widened(text: string): string {
  return withSupportingStages({ owner: 'VkMemoryBarrier2', text: `srcAccessMask-1 ${text}` }).text;
}

const VIDEO = 'srcAccessMask any VK_ACCESS_2_VIDEO_DECODE_READ_BIT_KHR';
const BUILT = 'srcAccessMask any VK_ACCESS_2_ACCELERATION_STRUCTURE_WRITE_BIT_KHR';
const BUILDS = 'VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR';
const COPIES = 'VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT';
const COPY = 'VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_COPY_BIT_KHR';
const ALL = 'VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT';

describe('the stages of a statement', () => {
  it('have those of the table and those that stand for them beside them', () => {
    expect(widened(`s ${VIDEO} => srcStageMask all VK_PIPELINE_STAGE_2_VIDEO_DECODE_BIT_KHR`)).toBe(
      `srcAccessMask-1 s ${VIDEO} => srcStageMask any VK_PIPELINE_STAGE_2_VIDEO_DECODE_BIT_KHR,${ALL}`,
    );
  });

  it('are those of the host alone', () => {
    const host = 'srcAccessMask any VK_ACCESS_2_HOST_READ_BIT => srcStageMask all VK_PIPELINE_STAGE_2_HOST_BIT';
    expect(widened(`s ${host}`)).toBe(`srcAccessMask-1 s ${host}`);
  });

  it('are asked for without a feature, too, where nothing else is supported', () => {
    expect(widened(`S ${BUILT} & enabled rayQuery => srcStageMask any ${BUILDS},${COPY},${ALL}`)).toBe(
      `srcAccessMask-1 s ${BUILT} => srcStageMask any ${BUILDS},${COPY},${ALL},${COPIES}`,
    );
  });

  it('are asked for with a feature of what is supported without it', () => {
    expect(widened(`S ${BUILT} & disabled rayQuery => srcStageMask any ${BUILDS},${ALL}`)).toBe(
      `srcAccessMask-1 S ${BUILT} & disabled rayQuery & srcStageMask any ${COPIES},${COPY} => srcStageMask any ${BUILDS},${ALL}`,
    );
  });

  it('are left alone in what is no such statement', () => {
    const other = 'm srcStageMask none VK_PIPELINE_STAGE_2_HOST_BIT';
    expect(widened(other)).toBe(`srcAccessMask-1 ${other}`);
  });
});
