/** What the generator makes of statements that forbid a bit which an older extension has, too. */
import { describe, expect, it } from 'vitest';
import { withOlderExtension } from '../../scripts/usage/older.js';

function read(text: string): string {
  return withOlderExtension({ owner: 'VkMemoryBarrier2', text: `srcStageMask-1 ${text}` }).text;
}

const BUILD = 'srcStageMask none VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR';
const RATE = 'VkImageViewUsageCreateInfo::usage none VK_IMAGE_USAGE_FRAGMENT_SHADING_RATE_ATTACHMENT_BIT_KHR';

describe('a bit that an older extension has', () => {
  it('is forbidden only without that extension', () => {
    expect(read(`M disabled accelerationStructure => ${BUILD}`)).toBe(
      `srcStageMask-1 M disabled accelerationStructure & lacking VK_NV_ray_tracing => ${BUILD}`,
    );
  });

  it('is forbidden only without the feature of that extension', () => {
    expect(read(`C disabled attachmentFragmentShadingRate => ${RATE}`)).toBe(
      `srcStageMask-1 C disabled shadingRateImage,attachmentFragmentShadingRate => ${RATE}`,
    );
  });

  it.each([
    'M disabled meshShader => srcStageMask none VK_PIPELINE_STAGE_2_MESH_SHADER_BIT_EXT',
    'S disabled accelerationStructure => accelerationStructure is VK_NULL_HANDLE',
  ])('is left alone in %s', (text) => {
    expect(read(text)).toBe(`srcStageMask-1 ${text}`);
  });
});
