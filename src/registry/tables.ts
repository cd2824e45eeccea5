/**
 * The look-ups over the generated tables. Every name, canonical or alias, is accepted; what comes back is canonical,
 * and the same object each time.
 */
import { indexOf, indexOfOwned, offsetsOf, ownedOffsets, rowAt, sourceVersion } from './text.js';
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

/**
 * Objects by name, made from their rows when first asked for: one Map get from then on. `make` gets the row's offset.
 */
class Table<T extends { readonly name: string; readonly aliases?: readonly string[] }> {
  private entries: Map<string, T | number> | undefined;

  constructor(
    private readonly index: () => Map<string, number>,
    private readonly make: (row: Row, offset: number) => T,
  ) {}

  get(name: string): T | undefined {
    this.entries ??= this.index();
    const entry = this.entries.get(name);
    return typeof entry === 'number' ? this.at(entry) : entry;
  }

  /** The object of the row at an offset. */
  at(offset: number): T {
    this.entries ??= this.index();
    const row = rowAt(offset);
    const known = this.entries.get(row.name);
    if (known !== undefined && typeof known !== 'number') return known;
    const made = this.make(row, offset);
    this.entries.set(row.name, made);
    for (const alias of row.aliases) this.entries.set(alias, made);
    return made;
  }

  has(name: string): boolean {
    return (this.entries ??= this.index()).has(name);
  }

  /** Each object once, in registry order. */
  *all(): Generator<T> {
    this.entries ??= this.index();
    const seen = new Set<T>();
    for (const name of this.entries.keys()) {
      const item = this.get(name);
      if (item === undefined || seen.has(item)) continue;
      seen.add(item);
      yield item;
    }
  }
}

const providers = new Table<Provider>(
  () => indexOf('providers'),
  ({ name, fields, more }) => ({
    name,
    number: fields[1] === 'core' ? 0 : Number(fields[0]),
    type: fields[1] as Provider['type'],
    promotedTo: more.get('promoted'),
    deprecatedBy: more.get('deprecated'),
    obsoletedBy: more.get('obsoleted'),
    depends: more.get('depends'),
    platform: more.get('platform'),
    provisional: more.has('provisional'),
  }),
);

let providerNames: Map<string, string> | undefined;

/** `1.1,73` -> `['VK_VERSION_1_1', 'VK_KHR_external_memory']`. */
function providersOf(ids: string | undefined): string[] {
  if (!ids) return [];
  providerNames ??= new Map(
    offsetsOf('providers').map((offset) => {
      const { name, fields } = rowAt(offset);
      return [fields[0] ?? '', name];
    }),
  );
  const names = providerNames;
  return ids.split(',').map((id) => names.get(id) ?? id);
}

function listOf(text: string | undefined): string[] {
  return text ? text.split(',') : [];
}

let enumOffsets: number[] | undefined;

/** The enum type that the constant at an offset belongs to: the last one before it. */
function enumTypeBefore(offset: number): EnumTable {
  enumOffsets ??= offsetsOf('enums');
  let low = 0;
  let high = enumOffsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((enumOffsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return enums.at(enumOffsets[low] ?? 0);
}

/** An enum type whose constants are parsed when they are asked for: there are 1,300 structure types. */
class EnumTable implements EnumType {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'enum' | 'flagBits';
  readonly width: 32 | 64;
  readonly providers: readonly string[];
  readonly #next: number;
  #constants: readonly Constant[] | undefined;
  #byValue: ReadonlyMap<ConstantValue, Constant> | undefined;
  #mask: ConstantValue | undefined;

  constructor({ name, aliases, fields, next }: Row) {
    this.name = name;
    this.aliases = aliases;
    this.kind = fields[0] === 'b' ? 'flagBits' : 'enum';
    this.width = fields[1] === '64' ? 64 : 32;
    this.providers = providersOf(fields[2]);
    this.#next = next;
  }

  get constants(): readonly Constant[] {
    return (this.#constants ??= ownedOffsets(this.#next).map((offset) => constants.at(offset)));
  }

  get byValue(): ReadonlyMap<ConstantValue, Constant> {
    return (this.#byValue ??= new Map(this.constants.map((constant) => [constant.value, constant])));
  }

  get mask(): ConstantValue {
    if (this.#mask === undefined) {
      const bits = this.kind === 'flagBits' ? this.constants.map(({ value }) => BigInt(value)) : [];
      const mask = bits.reduce((all, bit) => all | bit, 0n);
      this.#mask = this.width === 64 ? mask : Number(mask);
    }
    return this.#mask;
  }
}

const enums = new Table<EnumTable>(
  () => indexOf('enums'),
  (row) => new EnumTable(row),
);

const constants = new Table<Constant>(
  () => indexOfOwned('enums'),
  ({ name, aliases, fields, more }, offset) => {
    const type = enumTypeBefore(offset);
    const by = more.get('by');
    const value = type.width === 64 ? BigInt(fields[0] ?? 0) : Number(fields[0]);
    const own = by === undefined ? type.providers : providersOf(by);
    return { name, value, type, aliases, providers: own, deprecated: more.get('deprecated') };
  },
);

interface FlagsType extends SlotType {
  readonly aliases: readonly string[];
}

const flags = new Table<FlagsType>(
  () => indexOf('flags'),
  ({ name, aliases, fields }) => ({
    name,
    aliases,
    kind: 'flags',
    width: fields[0] === '64' ? 64 : 32,
    constants: enumTypeOf(fields[1] ?? ''),
  }),
);

/** Slots of an enum or FlagBits type, made once each. */
const enumSlots = new Map<EnumType, SlotType>();

function slotOfEnum(type: EnumType): SlotType {
  let slot = enumSlots.get(type);
  if (!slot) {
    slot = { name: type.name, kind: type.kind, width: type.width, constants: type };
    enumSlots.set(type, slot);
  }
  return slot;
}

/** The constant of a name: `VK_FORMAT_UNDEFINED`, or an alias of one. No API constants: see {@link apiConstant}. */
export function constantOf(name: string): Constant | undefined {
  return constants.get(name);
}

/** The enum or FlagBits type of a name. */
export function enumTypeOf(name: string): EnumType | undefined {
  return enums.get(name);
}

/** The enum, FlagBits or Flags type of a name. A Flags type knows its bits type by `constants`. */
export function slotTypeOf(name: string): SlotType | undefined {
  const type = flags.get(name);
  if (type) return type;
  const enumType = enums.get(name);
  return enumType && slotOfEnum(enumType);
}

class MemberRow implements Member {
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

  constructor({ name, fields, more }: Row) {
    const [typeName = '', shape = ''] = fields;
    const optional = shape.replace(/[^om]/g, '');
    const bits = more.get('bits');
    this.name = name;
    this.typeName = typeName;
    this.slot = slotTypeOf(typeName);
    this.pointer = shape.split('*').length - 1;
    this.isConst = shape.startsWith('c');
    this.array = listOf(more.get('array'));
    this.bitfield = bits === undefined ? undefined : Number(bits);
    this.len = listOf(more.get('len'));
    this.optional = optional.startsWith('o');
    this.elementsOptional = optional.charAt(1) === 'o';
    this.noAutoValidity = shape.endsWith('n');
    this.values = more.get('values');
    this.replacedBy = listOf(more.get('replaced'));
    this.selector = more.get('selector');
    this.selection = listOf(more.get('selection'));
    this.deprecated = more.get('deprecated');
  }
}

function membersAt(next: number): Member[] {
  return ownedOffsets(next).map((offset) => new MemberRow(rowAt(offset)));
}

const structs = new Table<StructType>(
  () => indexOf('structs'),
  ({ name, aliases, fields, more, next }) => {
    const members = membersAt(next);
    return {
      name,
      kind: fields[0] === 'u' ? 'union' : 'struct',
      members,
      member: (memberName) => members.find((member) => member.name === memberName),
      sType: members[0]?.name === 'sType' ? members[0].values : undefined,
      structExtends: listOf(more.get('extends')),
      allowDuplicate: more.has('duplicate'),
      returnedOnly: more.has('returned'),
      aliases,
      providers: providersOf(fields[1]),
      deprecated: more.get('deprecated'),
      supersededBy: more.get('superseded'),
    };
  },
);

const commands = new Table<Command>(
  () => indexOf('commands'),
  ({ name, aliases, fields, more, next }) => {
    const params = membersAt(next);
    return {
      name,
      returnType: fields[0] ?? 'void',
      params,
      param: (paramName) => params.find((param) => param.name === paramName),
      successCodes: listOf(more.get('success')),
      errorCodes: listOf(more.get('error')),
      queues: listOf(more.get('queues')),
      aliases,
      providers: providersOf(fields[1]),
      deprecated: more.get('deprecated'),
      supersededBy: more.get('superseded'),
    };
  },
);

/** The struct or union of a name. */
export function structOf(name: string): StructType | undefined {
  return structs.get(name);
}

/** The command of a name. */
export function commandOf(name: string): Command | undefined {
  return commands.get(name);
}

const apiConstants = new Table<ApiConstant>(
  () => indexOf('constants'),
  ({ name, aliases, fields: [type = '', value = ''] }) => ({
    name,
    aliases,
    type,
    value: type === 'uint64_t' ? BigInt(value) : Number(value),
  }),
);

/** A constant that belongs to no enum: `VK_TRUE`, `VK_WHOLE_SIZE`, `VK_MAX_MEMORY_TYPES`. 64-bit ones are bigint. */
export function apiConstant(name: string): ApiConstant | undefined {
  return apiConstants.get(name);
}

/** The core version or extension of a name: `VK_VERSION_1_1`, `VK_KHR_swapchain`. */
export function providerOf(name: string): Provider | undefined {
  return providers.get(name);
}

let handles: Map<string, number> | undefined;

/** Whether a name is that of a handle type: `VkDevice`, `VkImage`. */
export function isHandleType(name: string): boolean {
  return (handles ??= indexOf('handles')).has(name);
}

let otherNames: Set<string> | undefined;

/** Macros, base types and function pointers, and the two macros that every extension has. */
function otherNamesOf(): Set<string> {
  const names = new Set(indexOf('names').keys());
  for (const offset of offsetsOf('providers')) {
    const { name, more } = rowAt(offset);
    const macro = more.get('macro');
    if (macro === undefined) continue;
    const stem = macro === '=' ? name.toUpperCase() : macro;
    names.add(`${stem}_SPEC_VERSION`).add(`${stem}_EXTENSION_NAME`);
  }
  return names;
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
    (otherNames ??= otherNamesOf()).has(name) ||
    /^VK_[A-Z0-9_]+_MAX_ENUM(?:_[A-Z]+)?$/.test(name)
  );
}

/** All enum and FlagBits types, in registry order. */
export function allEnumTypes(): Generator<EnumType> {
  return enums.all();
}

/** All enum and FlagBits types, then all Flags types. */
export function* allSlotTypes(): Generator<SlotType> {
  for (const type of enums.all()) yield slotOfEnum(type);
  yield* flags.all();
}

/** All constants of enum and FlagBits types. */
export function allConstants(): Generator<Constant> {
  return constants.all();
}

/** All structs and unions. */
export function allStructs(): Generator<StructType> {
  return structs.all();
}

/** All commands. */
export function allCommands(): Generator<Command> {
  return commands.all();
}

/** All core versions, then all extensions. */
export function allProviders(): Generator<Provider> {
  return providers.all();
}

/** All API constants. */
export function allApiConstants(): Generator<ApiConstant> {
  return apiConstants.all();
}
