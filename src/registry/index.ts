/** The look-ups of the registry. Every name, canonical or alias, is accepted; what comes back is canonical. */
export type {
  ApiConstant,
  Command,
  Constant,
  ConstantValue,
  EnumType,
  HandleType,
  Member,
  Provider,
  SlotType,
  StructType,
} from './types.js';
export { allConstants, allEnumTypes, allSlotTypes, constantOf, enumTypeOf, slotTypeAs, slotTypeOf } from './enums.js';
export { allProviders, isInVersion, providerOf } from './providers.js';
export { extensionOfMacro, NULL_HANDLE } from './macros.js';
export {
  allApiConstants,
  allCommands,
  allHandles,
  allStructs,
  apiConstant,
  commandOf,
  isArrayMember,
  isHandleType,
  isVulkanName,
  registryVersion,
  structOf,
  structOfSType,
} from './tables.js';
export { bitCount, constantsOf, definedBits, isNeverDefined, isOneBit, numberText } from './masks.js';
export { constantOfStem, constantSpelled, sameStem, shareWord } from './stems.js';
export { tagOf, withoutTag } from './vendors.js';
export { holdsFeatures, structsOfFeatures } from './features.js';
export { isAskedOfPhysicalDevices, isOfPhysicalDevice } from './physical-devices.js';
export { implicitUsage } from './implicit.js';
export type { ImplicitUsage } from './implicit.js';
