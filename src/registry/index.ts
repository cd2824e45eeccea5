/** The look-ups of the registry. Every name, canonical or alias, is accepted; what comes back is canonical. */
export type {
  ApiConstant,
  Command,
  Constant,
  ConstantValue,
  EnumType,
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
  allProviders,
  allSlotTypes,
  allStructs,
  apiConstant,
  commandOf,
  constantOf,
  enumTypeOf,
  isHandleType,
  isVulkanName,
  providerOf,
  registryVersion,
  slotTypeOf,
  structOf,
} from './tables.js';
export { bitCount, constantsOf, numberText, sameStem } from './masks.js';
