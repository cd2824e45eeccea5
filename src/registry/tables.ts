/**
 * The look-ups over the generated tables. Every name, canonical or alias, is accepted; what comes back is canonical,
 * and the same object each time.
 */
import { headsOf, indexOf, ownedAt, ownedOf, rowAt, sourceVersion, Table } from './text.js';
import type { Row } from './text.js';
import type {
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

/** The registry version that the tables were written from: `1.4.359`. */
export function registryVersion(): string {
  return sourceVersion();
}

/** The constant of a name: `VK_FORMAT_UNDEFINED`, or an alias of one. No API constants: see {@link apiConstant}. */
export function constantOf(name: string): Constant | undefined {
  return constants.get(name);
}

/** The enum or FlagBits type of a name. */
export function enumTypeOf(name: string): EnumType | undefined {
  return enums.get(name);
}

/** The enum, FlagBits or Flags type of a name. A Flags type has the constants of its FlagBits type. */
export function slotTypeOf(name: string): SlotType | undefined {
  const type = flags.get(name);
  if (type) return type;
  const enumType = enums.get(name);
  return enumType && slotOfEnum(enumType);
}

/** The struct or union of a name. */
export function structOf(name: string): StructType | undefined {
  return structs.get(name);
}

/** The command of a name. */
export function commandOf(name: string): Command | undefined {
  return commands.get(name);
}

/** A constant that belongs to no enum: `VK_TRUE`, `VK_WHOLE_SIZE`, `VK_MAX_MEMORY_TYPES`. 64-bit ones are bigint. */
export function apiConstant(name: string): ApiConstant | undefined {
  return apiConstants.get(name);
}

/** The core version or extension of a name: `VK_VERSION_1_1`, `VK_KHR_swapchain`. */
export function providerOf(name: string): Provider | undefined {
  return providers.get(name);
}

/** Whether a name is that of a handle type: `VkDevice`, `VkImage`. */
export function isHandleType(name: string): boolean {
  return (handles ??= indexOf(headsOf('handles'))).has(name);
}

/**
 * Whether the registry knows a name of any kind: constants, types, commands, extensions, macros
 * (`VK_MAKE_API_VERSION`), function pointers. The headers add a `_MAX_ENUM` to each enum, so these count too.
 */
export function isVulkanName(name: string): boolean {
  return (
    constants.has(name) ||
    structs.has(name) ||
    commands.has(name) ||
    flags.has(name) ||
    enums.has(name) ||
    apiConstants.has(name) ||
    isHandleType(name) ||
    providers.has(name) ||
    (otherNames ??= readOtherNames()).has(name) ||
    /^VK_[A-Z0-9_]+_MAX_ENUM(?:_[A-Z]+)?$/.test(name)
  );
}

/** All enum and FlagBits types, in registry order. */
export function allEnumTypes(): Iterable<EnumType> {
  return enums.values();
}

/** All enum and FlagBits types, then all Flags types. */
export function* allSlotTypes(): Iterable<SlotType> {
  for (const type of enums.values()) yield slotOfEnum(type);
  yield* flags.values();
}

/** All constants of enum and FlagBits types. */
export function allConstants(): Iterable<Constant> {
  return constants.values();
}

/** All structs and unions. */
export function allStructs(): Iterable<StructType> {
  return structs.values();
}

/** All commands. */
export function allCommands(): Iterable<Command> {
  return commands.values();
}

/** All core versions, then all extensions. */
export function allProviders(): Iterable<Provider> {
  return providers.values();
}

/** All constants that belong to no enum. */
export function allApiConstants(): Iterable<ApiConstant> {
  return apiConstants.values();
}

/** A constant; the names of its providers are found when they are asked for. */
class ConstantEntry implements Constant {
  readonly name: string;
  readonly value: ConstantValue;
  readonly type: EnumType;
  readonly aliases: readonly string[];
  readonly deprecated: string | undefined;
  readonly #by: string | undefined;

  constructor({ name, aliases, fields, more }: Row, type: EnumType) {
    this.name = name;
    this.value = type.width === 64 ? BigInt(fields[0] ?? 0) : Number(fields[0]);
    this.type = type;
    this.aliases = aliases;
    this.deprecated = more.get('deprecated');
    this.#by = more.get('by');
  }

  get providers(): readonly string[] {
    return this.#by === undefined ? this.type.providers : providersOf(this.#by);
  }
}

/** An enum type whose constants are parsed when they are asked for: there are 1,300 structure types. */
class EnumEntry implements EnumType {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'enum' | 'flagBits';
  readonly width: 32 | 64;
  readonly #by: string | undefined;
  readonly #next: number;
  #constants: readonly Constant[] | undefined;
  #byValue: ReadonlyMap<ConstantValue, Constant> | undefined;
  #mask: ConstantValue | undefined;

  constructor({ name, aliases, fields, next }: Row) {
    this.name = name;
    this.aliases = aliases;
    this.kind = fields[0] === 'b' ? 'flagBits' : 'enum';
    this.width = fields[1] === '64' ? 64 : 32;
    this.#by = fields[2];
    this.#next = next;
  }

  get providers(): readonly string[] {
    return providersOf(this.#by);
  }

  get constants(): readonly Constant[] {
    return (this.#constants ??= ownedAt(this.#next).map((offset) => constants.at(offset)));
  }

  get byValue(): ReadonlyMap<ConstantValue, Constant> {
    return (this.#byValue ??= new Map(this.constants.map((constant) => [constant.value, constant])));
  }

  get mask(): ConstantValue {
    if (this.#mask === undefined) {
      const bits = this.kind === 'flagBits' ? this.constants : [];
      const mask = bits.reduce((all, { value }) => all | BigInt(value), 0n);
      this.#mask = this.width === 64 ? mask : Number(mask);
    }
    return this.#mask;
  }
}

class MemberEntry implements Member {
  readonly name: string;
  readonly typeName: string;
  readonly slot: SlotType | undefined;
  readonly pointer: number;
  readonly isConst: boolean;
  readonly array: readonly string[];
  readonly bitfield: number | undefined;
  readonly len: readonly string[];
  readonly optional: boolean;
  readonly elementsOptional: boolean;
  readonly noAutoValidity: boolean;
  readonly values: string | undefined;
  readonly replacedBy: readonly string[];
  readonly selector: string | undefined;
  readonly selection: readonly string[];
  readonly deprecated: string | undefined;

  constructor({ name, fields: [type = '', shape = ''], more }: Row) {
    // `sType` with a single legal value is written as `=IMAGE_CREATE_INFO`.
    const sType = type.startsWith('=') ? `VK_STRUCTURE_TYPE_${type.slice(1)}` : undefined;
    const bits = more.get('bits');
    const optional = /[om]+/.exec(shape)?.[0] ?? '';
    this.name = name;
    this.typeName = sType === undefined ? type : 'VkStructureType';
    this.slot = slotTypeOf(this.typeName);
    this.pointer = shape.split('*').length - 1;
    this.isConst = shape.startsWith('c');
    this.array = listOf(more.get('array'));
    this.bitfield = bits === undefined ? undefined : Number(bits);
    this.len = listOf(more.get('len'));
    this.optional = optional.startsWith('o');
    this.elementsOptional = optional.charAt(1) === 'o';
    this.noAutoValidity = shape.endsWith('n');
    this.values = sType ?? more.get('values');
    this.replacedBy = listOf(more.get('replaced'));
    this.selector = more.get('selector');
    this.selection = listOf(more.get('selection'));
    this.deprecated = more.get('deprecated');
  }
}

class StructEntry implements StructType {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly members: readonly Member[];
  readonly sType: string | undefined;
  readonly structExtends: readonly string[];
  readonly allowDuplicate: boolean;
  readonly returnedOnly: boolean;
  readonly aliases: readonly string[];
  readonly deprecated: string | undefined;
  readonly supersededBy: string | undefined;
  readonly member: (name: string) => Member | undefined;
  readonly #by: string | undefined;

  constructor({ name, aliases, fields, more, next }: Row) {
    this.name = name;
    this.kind = fields[0] === 'u' ? 'union' : 'struct';
    this.members = membersAt(next);
    this.sType = this.members[0]?.name === 'sType' ? this.members[0].values : undefined;
    this.structExtends = listOf(more.get('extends'));
    this.allowDuplicate = more.has('duplicate');
    this.returnedOnly = more.has('returned');
    this.aliases = aliases;
    this.deprecated = more.get('deprecated');
    this.supersededBy = more.get('superseded');
    this.member = (memberName) => this.members.find((member) => member.name === memberName);
    this.#by = fields[1];
  }

  get providers(): readonly string[] {
    return providersOf(this.#by);
  }
}

class CommandEntry implements Command {
  readonly name: string;
  readonly returnType: string;
  readonly params: readonly Member[];
  readonly queues: readonly string[];
  readonly aliases: readonly string[];
  readonly deprecated: string | undefined;
  readonly supersededBy: string | undefined;
  readonly param: (name: string) => Member | undefined;
  readonly #by: string | undefined;
  readonly #success: string | undefined;
  readonly #error: string | undefined;

  constructor({ name, aliases, fields, more, next }: Row) {
    this.name = name;
    this.returnType = fields[0] ?? 'void';
    this.params = membersAt(next);
    this.queues = listOf(more.get('queues'));
    this.aliases = aliases;
    this.deprecated = more.get('deprecated');
    this.supersededBy = more.get('superseded');
    this.param = (paramName) => this.params.find((param) => param.name === paramName);
    this.#by = fields[1];
    this.#success = more.get('success');
    this.#error = more.get('error');
  }

  get providers(): readonly string[] {
    return providersOf(this.#by);
  }

  get successCodes(): readonly string[] {
    return resultNames(this.#success);
  }

  get errorCodes(): readonly string[] {
    return resultNames(this.#error);
  }
}

const enums = new Table<EnumType>(
  () => headsOf('enums'),
  (row) => new EnumEntry(row),
);

const constants = new Table<Constant>(
  () => ownedOf('enums'),
  (row, offset) => new ConstantEntry(row, enumTypeBefore(offset)),
);

const flags = new Table<SlotType>(
  () => headsOf('flags'),
  ({ name, aliases, fields: [width, bits = ''] }) => {
    return { name, aliases, kind: 'flags', width: width === '64' ? 64 : 32, constants: enumTypeOf(bits) };
  },
);

const structs = new Table<StructType>(
  () => headsOf('structs'),
  (row) => new StructEntry(row),
);

const commands = new Table<Command>(
  () => headsOf('commands'),
  (row) => new CommandEntry(row),
);

const apiConstants = new Table<ApiConstant>(
  () => headsOf('constants'),
  ({ name, aliases, fields: [type = '', value = ''] }) => {
    return { name, aliases, type, value: type === 'uint64_t' ? BigInt(value) : Number(value) };
  },
);

const providers = new Table<Provider>(
  () => headsOf('providers'),
  ({ name, fields: [id, type], more }) => ({
    name,
    number: type === 'core' ? 0 : Number(id),
    type: type as Provider['type'],
    promotedTo: more.get('promoted'),
    deprecatedBy: more.get('deprecated'),
    obsoletedBy: more.get('obsoleted'),
    depends: more.get('depends'),
    platform: more.get('platform'),
    provisional: more.has('provisional'),
  }),
);

let handles: Map<string, number> | undefined;
let otherNames: Set<string> | undefined;
let enumHeads: number[] | undefined;
let providerNames: Map<string, string> | undefined;
const enumSlots = new Map<EnumType, SlotType>();

/** The enum type that the constant at an offset belongs to: the last one before it. */
function enumTypeBefore(offset: number): EnumType {
  enumHeads ??= headsOf('enums');
  let low = 0;
  let high = enumHeads.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((enumHeads[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return enums.at(enumHeads[low] ?? 0);
}

/** The slot of an enum or FlagBits type, made once. */
function slotOfEnum(type: EnumType): SlotType {
  let slot = enumSlots.get(type);
  if (!slot) {
    slot = { name: type.name, aliases: type.aliases, kind: type.kind, width: type.width, constants: type };
    enumSlots.set(type, slot);
  }
  return slot;
}

function membersAt(next: number): Member[] {
  return ownedAt(next).map((offset) => new MemberEntry(rowAt(offset)));
}

/** `1.1,73` -> `['VK_VERSION_1_1', 'VK_KHR_external_memory']`. */
function providersOf(ids: string | undefined): string[] {
  providerNames ??= new Map(
    headsOf('providers').map((offset) => {
      const { name, fields } = rowAt(offset);
      return [fields[0] ?? '', name];
    }),
  );
  const names = providerNames;
  return listOf(ids).map((id) => names.get(id) ?? id);
}

/** `0,5` -> `['VK_SUCCESS', 'VK_INCOMPLETE']`. */
function resultNames(values: string | undefined): string[] {
  const results = enumTypeOf('VkResult')?.byValue;
  return listOf(values).map((value) => results?.get(Number(value))?.name ?? value);
}

/** Macros, base types and function pointers, and the two macros that every extension has. */
function readOtherNames(): Set<string> {
  const names = new Set(indexOf(headsOf('names')).keys());
  for (const offset of headsOf('providers')) {
    const { name, more } = rowAt(offset);
    const macro = more.get('macro');
    if (macro === undefined) continue;
    const stem = macro === '=' ? name.toUpperCase() : macro;
    names.add(`${stem}_SPEC_VERSION`).add(`${stem}_EXTENSION_NAME`);
  }
  return names;
}

function listOf(text: string | undefined): string[] {
  return text ? text.split(',') : [];
}
