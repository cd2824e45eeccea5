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
export { allConstants, allEnumTypes, allSlotTypes, constantOf, enumTypeOf, slotTypeOf } from './enums.js';
export { allProviders, providerOf } from './providers.js';
export { extensionOfMacro, NULL_HANDLE } from './macros.js';
export {
  allApiConstants,
  allCommands,
  allHandles,
  allStructs,
  apiConstant,
  commandOf,
  isHandleType,
  isVulkanName,
  registryVersion,
  structOf,
  structOfSType,
} from './tables.js';
export { bitCount, constantOfStem, constantsOf, definedBits, isNeverDefined, numberText, sameStem } from './masks.js';
export { implicitUsage } from './implicit.js';
export type { ImplicitUsage } from './implicit.js';
