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
export {
  allApiConstants,
  allCommands,
  allConstants,
  allEnumTypes,
  allHandles,
  allProviders,
  allSlotTypes,
  allStructs,
  apiConstant,
  commandOf,
  constantOf,
  enumTypeOf,
  extensionOfMacro,
  isHandleType,
  isVulkanName,
  providerOf,
  registryVersion,
  slotTypeOf,
  structOf,
} from './tables.js';
export { bitCount, constantOfStem, constantsOf, definedBits, isNeverDefined, numberText, sameStem } from './masks.js';
export { implicitUsage } from './implicit.js';
export type { ImplicitUsage } from './implicit.js';
