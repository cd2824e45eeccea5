/**
 * Bits that an older extension has under a name of its own. The statements that forbid them without a feature of the
 * newer extension do not speak of the older one; those about the stages of ray tracing and shading rates do.
 */
import type { Row } from './rows.js';

/** What has the bits of a feature, too. */
const OLDER: readonly (readonly [feature: string, bits: RegExp, condition: string])[] = [
  [
    'accelerationStructure',
    /VK_PIPELINE_STAGE_(?:2_)?ACCELERATION_STRUCTURE_BUILD_BIT_KHR$/u,
    'disabled accelerationStructure & lacking VK_NV_ray_tracing',
  ],
  [
    'attachmentFragmentShadingRate',
    /VK_IMAGE_USAGE_FRAGMENT_SHADING_RATE_ATTACHMENT_BIT_KHR$/u,
    'disabled shadingRateImage,attachmentFragmentShadingRate',
  ],
];

/** A row that forbids a bit without a feature, silent where the older extension is enabled. */
export function withOlderExtension(row: Row): Row {
  const [, feature, demand = ''] = / disabled (\w+) => \S+ none (\S+)$/u.exec(row.text) ?? [];
  const older = OLDER.find(([name, bits]) => name === feature && bits.test(demand));
  return older === undefined ? row : { ...row, text: row.text.replace(`disabled ${older[0]} =>`, `${older[2]} =>`) };
}
