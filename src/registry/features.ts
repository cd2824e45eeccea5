/** The features of devices, and the structs that hold them. */
import { allStructs, structOf } from './tables.js';
import type { StructType } from './types.js';

/** The structs of each feature by its name, sorted: `meshShader` -> those of NV and of EXT. */
export function structsOfFeatures(): ReadonlyMap<string, readonly string[]> {
  structsByFeature ??= readFeatures();
  return structsByFeature;
}

/**
 * Whether a struct holds features: that of Vulkan 1.0, those that extend VkPhysicalDeviceFeatures2, and those that extend
 * one of these.
 */
export function holdsFeatures({ name, structExtends }: StructType): boolean {
  return name === 'VkPhysicalDeviceFeatures' || structExtends.some(takesFeatures);
}

function takesFeatures(name: string): boolean {
  return name === FEATURES || structOf(name)?.structExtends.includes(FEATURES) === true;
}

const FEATURES = 'VkPhysicalDeviceFeatures2';

function readFeatures(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const struct of allStructs()) {
    if (!holdsFeatures(struct)) continue;
    for (const { name, typeName } of struct.members) {
      if (typeName !== 'VkBool32') continue;
      const structs = found.get(name);
      if (structs === undefined) found.set(name, [struct.name]);
      else structs.push(struct.name);
    }
  }
  return found;
}

let structsByFeature: ReadonlyMap<string, readonly string[]> | undefined;
