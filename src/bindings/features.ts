import { allStructs, structOf } from '../registry/index.js';
import { nearestName } from './nearest.js';

let structsByFeature: ReadonlyMap<string, readonly string[]> | undefined;

function structsWith(feature: string): readonly string[] {
  return structsOfFeatures().get(feature) ?? [];
}

/** The structs of each feature: that of Vulkan 1.0, and those that extend VkPhysicalDeviceFeatures2. */
function structsOfFeatures(): ReadonlyMap<string, readonly string[]> {
  if (structsByFeature === undefined) {
    const found = new Map<string, string[]>();
    for (const { name, structExtends, members } of allStructs()) {
      if (name !== 'VkPhysicalDeviceFeatures' && !structExtends.includes('VkPhysicalDeviceFeatures2')) continue;
      for (const member of members) {
        if (member.typeName !== 'VkBool32') continue;
        const structs = found.get(member.name);
        if (structs === undefined) found.set(member.name, [name]);
        else structs.push(name);
      }
    }
    structsByFeature = found;
  }
  return structsByFeature;
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

/** The features that a name may mean which is not one of a feature: all of this name, or the nearest. */
export function featuresLike(written: string): readonly string[] {
  const structs = structsWith(written);
  if (structs.length > 0) return structs.map((struct) => `${struct}::${written}`);
  const near = nearestName(written, /::|\./u.test(written) ? withStructs() : structsOfFeatures().keys());
  return near === undefined ? [] : [near];
}

function* withStructs(): Iterable<string> {
  for (const [feature, structs] of structsOfFeatures()) for (const struct of structs) yield `${struct}::${feature}`;
}
