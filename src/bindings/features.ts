import { structOf, structsOfFeatures } from '../registry/index.js';
import { nearestName } from './nearest.js';

function structsWith(feature: string): readonly string[] {
  return structsOfFeatures().get(feature) ?? [];
}

/** Whether a struct, or that of a `Struct::feature`, holds what was promoted to a version, and stands for its structs. */
export function isOfVersionStruct(name: string): boolean {
  return /^VkPhysicalDeviceVulkan\d+Features\b/u.test(name);
}

/**
 * A feature as it is known here: `samplerAnisotropy`, or `VkPhysicalDevice...Features::name` with the canonical name of
 * the struct. Undefined when Vulkan has none of this name, or has several.
 */
export function featureNamed(written: string): string | undefined {
  const [owner = '', feature] = written.split('::');
  if (feature === undefined) return structsWith(written).length > 0 && !isAmbiguous(written) ? written : undefined;
  const struct = structOf(owner)?.name;
  return struct !== undefined && structsWith(feature).includes(struct) ? `${struct}::${feature}` : undefined;
}

/** Whether a name alone may mean features that have nothing to do with each other: `meshShader` of NV and of EXT. */
function isAmbiguous(feature: string): boolean {
  return structsWith(feature).filter((struct) => !isOfVersionStruct(struct)).length > 1;
}

/** What a name that is no feature may mean: the features of this name in several structs, or the nearest name. */
export function featuresLike(written: string): readonly string[] {
  const structs = structsWith(written);
  if (structs.length > 0) return structs.map((struct) => `${struct}::${written}`);
  const near = nearestName(written, /::|\./u.test(written) ? withStructs() : structsOfFeatures().keys());
  return near === undefined ? [] : [near];
}

function* withStructs(): Iterable<string> {
  for (const [feature, structs] of structsOfFeatures()) for (const struct of structs) yield `${struct}::${feature}`;
}
