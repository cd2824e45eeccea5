/** The look-ups of the registry. Every name, canonical or alias, is accepted; what comes back is canonical. */
export type {
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
  apiConstant,
  commandOf,
  constantOf,
  enumTypeOf,
  isHandleType,
  providerOf,
  registryVersion,
  slotTypeOf,
  structOf,
} from './tables.js';
