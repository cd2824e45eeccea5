/** The classes of formats that valid usage speaks of. The name of a format says what is in it. */
import { enumTypeOf } from './enums.js';

interface FormatClass {
  /** For messages. */
  readonly words: string;
  /** Which formats are in it; of a class that has most of them, which are not. */
  readonly has: (name: string) => boolean;
  readonly isComplement?: true;
}

/** A class as a statement writes it, with the formats that are in it or, of a complement, those that are not. */
export interface FormatNames {
  readonly words: string;
  readonly names: readonly string[];
  readonly isComplement: boolean;
}

const hasDepth = (name: string): boolean => /^VK_FORMAT_(?:X8_)?D\d/u.test(name);
const hasStencil = (name: string): boolean => name.endsWith('_S8_UINT');

const UNDEFINED = 'VK_FORMAT_UNDEFINED';

const CLASSES: Readonly<Record<string, FormatClass>> = {
  'depth/stencil': { words: 'a depth/stencil format', has: (name) => hasDepth(name) || hasStencil(name) },
  depth: { words: 'a format with depth', has: hasDepth },
  stencil: { words: 'a format with stencil', has: hasStencil },
  'depth+stencil': { words: 'a format with depth and stencil', has: (name) => hasDepth(name) && hasStencil(name) },
  'depth-only': { words: 'a format with depth alone', has: (name) => hasDepth(name) && !hasStencil(name) },
  'stencil-only': { words: 'a format with stencil alone', has: (name) => hasStencil(name) && !hasDepth(name) },
  'multi-planar': { words: 'a multi-planar format', has: (name) => /_[23]PLANE_/u.test(name) },
  color: {
    words: 'a color format',
    has: (name) => name === UNDEFINED || hasDepth(name) || hasStencil(name),
    isComplement: true,
  },
  'single-plane': {
    words: 'a color format of one plane',
    has: (name) => name === UNDEFINED || hasDepth(name) || hasStencil(name) || /_[23]PLANE_/u.test(name),
    isComplement: true,
  },
  'color/depth': {
    words: 'a format with color or depth',
    has: (name) => name === UNDEFINED || (hasStencil(name) && !hasDepth(name)),
    isComplement: true,
  },
  '422/420': { words: 'a format with _422 or _420 in its name', has: (name) => /_42[02]_/u.test(name) },
  '420': { words: 'a format with _420 in its name', has: (name) => name.includes('_420_') },
  '2-plane': { words: 'a format of two planes', has: (name) => name.includes('_2PLANE_') },
  '3-plane': { words: 'a format of three planes', has: (name) => name.includes('_3PLANE_') },
  srgb: { words: 'an sRGB format', has: (name) => name.includes('_SRGB') },
  unorm: { words: 'a format of unsigned normalized values', has: (name) => name.includes('_UNORM') },
  astc: { words: 'an ASTC format', has: (name) => name.includes('_ASTC_') },
  sint: { words: 'a signed integer format', has: (name) => name.includes('_SINT') },
  uint: {
    words: 'an unsigned integer color format',
    has: (name) => name.includes('_UINT') && !hasDepth(name) && !hasStencil(name),
  },
  compressed: { words: 'a compressed format', has: (name) => /_BLOCK(?:_|$)/u.test(name) },
};

/** A class that a statement names: `{depth/stencil}`. Undefined for what is no class. */
export function formatClass(text: string): FormatNames | undefined {
  const known = CLASSES[/^\{(.*)\}$/u.exec(text)?.[1] ?? ''];
  if (known === undefined) return undefined;
  const formats = enumTypeOf('VkFormat')?.constants ?? [];
  const names = formats.map(({ name }) => name).filter(known.has);
  return { words: known.words, names, isComplement: known.isComplement === true };
}
