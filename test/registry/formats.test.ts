/** The classes of formats that statements speak of. */
import { describe, expect, it } from 'vitest';
import { formatClass } from '../../src/registry/formats.js';

describe('a class of formats', () => {
  it('holds the formats whose names say so', () => {
    expect(formatClass('{depth/stencil}')?.names).toEqual([
      'VK_FORMAT_D16_UNORM',
      'VK_FORMAT_X8_D24_UNORM_PACK32',
      'VK_FORMAT_D32_SFLOAT',
      'VK_FORMAT_S8_UINT',
      'VK_FORMAT_D16_UNORM_S8_UINT',
      'VK_FORMAT_D24_UNORM_S8_UINT',
      'VK_FORMAT_D32_SFLOAT_S8_UINT',
    ]);
    expect(formatClass('{depth-only}')?.names).toHaveLength(3);
    expect(formatClass('{stencil-only}')?.names).toEqual(['VK_FORMAT_S8_UINT']);
    expect(formatClass('{depth+stencil}')?.names).toHaveLength(3);
  });

  it.each([
    ['{depth}', 6],
    ['{stencil}', 4],
    ['{multi-planar}', 26],
    ['{compressed}', 106],
    ['{420}', 9],
    ['{422/420}', 26],
  ])('%s has %i, as the formats of vk.xml have such components, planes and blocks', (text, count) => {
    expect(formatClass(text)?.names).toHaveLength(count);
  });

  it('may be all but some', () => {
    expect(formatClass('{color}')).toMatchObject({ words: 'a color format', isComplement: true });
    expect(formatClass('{color}')?.names).toHaveLength(8);
    expect(formatClass('{color/depth}')?.names).toEqual(['VK_FORMAT_UNDEFINED', 'VK_FORMAT_S8_UINT']);
  });

  it('is one of those that statements speak of', () => {
    expect(formatClass('{floating}')).toBeUndefined();
    expect(formatClass('VK_FORMAT_D16_UNORM')).toBeUndefined();
  });
});
