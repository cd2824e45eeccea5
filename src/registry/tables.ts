/**
 * The look-ups over the generated tables. Every name, canonical or alias, is accepted; what comes back is canonical,
 * and the same object each time.
 */
import { canonicalIn, extra, findOwned, headsOf, ownedAt, rowAt, sourceVersion, Table } from './text.js';
import type { Row } from './text.js';
import type {
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

/** The registry version that the tables were written from: `1.4.359`. */
export function registryVersion(): string {
  return sourceVersion();
}

/** The constant of a name: `VK_FORMAT_UNDEFINED`, or an alias of one. No API constants: see {@link apiConstant}. */
export function constantOf(name: string): Constant | undefined {
  return constants.get(name) ?? findConstant(name);
}

/** The enum or FlagBits type of a name. */
export function enumTypeOf(name: string): EnumType | undefined {
  return enums.get(name);
}

/** The enum, FlagBits or Flags type of a name. A Flags type has the constants of its FlagBits type. */
export function slotTypeOf(name: string): SlotType | undefined {
  const enumType = enums.get(name);
  return enumType ? slotOfEnum(enumType) : flags.get(name);
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
  return handles.has(name);
}

/**
 * Whether the registry knows a name of any kind: constants, types, commands, extensions, macros
 * (`VK_MAKE_API_VERSION`), function pointers. The headers add a `_MAX_ENUM` to each enum, so these count too.
 */
export function isVulkanName(name: string): boolean {
  return (
    constantOf(name) !== undefined ||
    structs.has(name) ||
    commands.has(name) ||
    flags.has(name) ||
    enums.has(name) ||
    apiConstants.has(name) ||
    isHandleType(name) ||
    providers.has(name) ||
    names.has(name) ||
    isExtensionMacro(name) ||
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
export function* allConstants(): Iterable<Constant> {
  for (const type of enums.values()) yield* type.constants;
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

/** All types of Vulkan objects: `VkDevice`, `VkImage`. */
export function allHandles(): Iterable<HandleType> {
  return handles.values();
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

  constructor(fields: readonly string[], aliases: readonly string[], type: EnumType) {
    this.name = fields[0] ?? '';
    this.value = type.width === 64 ? BigInt(fields[1] ?? 0) : Number(fields[1]);
    this.type = type;
    this.aliases = aliases;
    this.deprecated = extra(fields, 2, 'deprecated');
    this.#by = extra(fields, 2, 'by');
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

  constructor({ fields, next }: Row) {
    this.name = fields[0] ?? '';
    this.kind = fields[1] === 'b' ? 'flagBits' : 'enum';
    this.width = fields[2] === '64' ? 64 : 32;
    this.#by = fields[3];
    this.aliases = listOf(extra(fields, 5, 'aliases'));
    this.#next = next;
  }

  get providers(): readonly string[] {
    return providersOf(this.#by);
  }

  get constants(): readonly Constant[] {
    return (this.#constants ??= this.#readAll());
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

  /** The constant of a name, canonical or alias, if it is of this type. */
  find(name: string): Constant | undefined {
    // Once all are read, what is missing among them is not there.
    const offset = this.#constants ? -1 : findOwned(this.#next, name);
    if (offset < 0) return undefined;
    const row = rowAt(offset);
    const canonical = canonicalIn(row);
    if (canonical !== undefined) return constantOf(canonical);
    const aliases: string[] = [];
    for (let below = rowAt(row.next + 1); canonicalIn(below) === name; below = rowAt(below.next + 1)) {
      aliases.push(below.fields[0] ?? '');
    }
    return this.#add(row.fields, aliases);
  }

  #readAll(): Constant[] {
    const all: { fields: readonly string[]; aliases: string[] }[] = [];
    for (const offset of ownedAt(this.#next)) {
      const row = rowAt(offset);
      // An alias is in a row below its constant.
      if (canonicalIn(row) === undefined) all.push({ fields: row.fields, aliases: [] });
      else all.at(-1)?.aliases.push(row.fields[0] ?? '');
    }
    return all.map(({ fields, aliases }) => constants.get(fields[0] ?? '') ?? this.#add(fields, aliases));
  }

  #add(fields: readonly string[], aliases: readonly string[]): Constant {
    const constant = new ConstantEntry(fields, aliases, this);
    constants.set(constant.name, constant);
    for (const alias of aliases) constants.set(alias, constant);
    return constant;
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

  constructor({ fields }: Row) {
    const [name = '', type = '', shape = ''] = fields;
    const more = (key: string): string | undefined => (fields.length > 3 ? extra(fields, 3, key) : undefined);
    // `sType` with a single legal value is written as `=IMAGE_CREATE_INFO`.
    const sType = type.startsWith('=') ? `VK_STRUCTURE_TYPE_${type.slice(1)}` : undefined;
    const bits = more('bits');
    const optional = /[om]+/.exec(shape)?.[0] ?? '';
    this.name = name;
    this.typeName = sType === undefined ? type : 'VkStructureType';
    this.slot = slotOfMember(this.typeName);
    this.pointer = shape.split('*').length - 1;
    this.isConst = shape.startsWith('c');
    this.array = listOf(more('array'));
    this.bitfield = bits === undefined ? undefined : Number(bits);
    this.len = listOf(more('len'));
    this.optional = optional.startsWith('o');
    this.elementsOptional = optional.charAt(1) === 'o';
    this.noAutoValidity = shape.endsWith('n');
    this.values = sType ?? more('values');
    this.replacedBy = listOf(more('replaced'));
    this.selector = more('selector');
    this.selection = listOf(more('selection'));
    this.deprecated = more('deprecated');
  }
}

/** Finds members by their names; the list of names is made when the first one is asked for. */
function finderIn(members: readonly Member[]): (name: string) => Member | undefined {
  let byName: ReadonlyMap<string, Member> | undefined;
  return (name) => (byName ??= new Map(members.map((member) => [member.name, member]))).get(name);
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

  constructor({ fields, next }: Row) {
    this.name = fields[0] ?? '';
    this.kind = fields[1] === 'u' ? 'union' : 'struct';
    this.members = membersAt(next);
    this.sType = this.members[0]?.name === 'sType' ? this.members[0].values : undefined;
    this.structExtends = listOf(extra(fields, 3, 'extends'));
    this.allowDuplicate = extra(fields, 3, 'duplicate') !== undefined;
    this.returnedOnly = extra(fields, 3, 'returned') !== undefined;
    this.aliases = listOf(extra(fields, 3, 'aliases'));
    this.deprecated = extra(fields, 3, 'deprecated');
    this.supersededBy = extra(fields, 3, 'superseded');
    this.member = finderIn(this.members);
    this.#by = fields[2];
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

  constructor({ fields, next }: Row) {
    this.name = fields[0] ?? '';
    this.returnType = fields[1] ?? 'void';
    this.params = membersAt(next);
    this.queues = listOf(extra(fields, 3, 'queues'));
    this.aliases = listOf(extra(fields, 3, 'aliases'));
    this.deprecated = extra(fields, 3, 'deprecated');
    this.supersededBy = extra(fields, 3, 'superseded');
    this.param = finderIn(this.params);
    this.#by = fields[2];
    this.#success = extra(fields, 3, 'success');
    this.#error = extra(fields, 3, 'error');
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

const enums = new Table('enums', (row) => new EnumEntry(row));
const structs = new Table('structs', (row) => new StructEntry(row));
const commands = new Table('commands', (row) => new CommandEntry(row));
const handles = new Table<HandleType>('handles', ({ fields }) => ({
  name: fields[0] ?? '',
  aliases: listOf(extra(fields, 2, 'aliases')),
  providers: providersOf(fields[1]),
}));
const names = new Table('names', ({ fields: [name] }) => name);

const flags = new Table<SlotType>('flags', ({ fields }) => ({
  name: fields[0] ?? '',
  aliases: listOf(extra(fields, 4, 'aliases')),
  kind: 'flags',
  width: fields[1] === '64' ? 64 : 32,
  constants: enumTypeOf(fields[2] ?? ''),
}));

const apiConstants = new Table<ApiConstant>('constants', ({ fields }) => {
  const [name = '', type = '', value = ''] = fields;
  const aliases = listOf(extra(fields, 3, 'aliases'));
  return { name, aliases, type, value: type === 'uint64_t' ? BigInt(value) : Number(value) };
});

const providers = new Table<Provider>('providers', ({ fields }) => ({
  name: fields[0] ?? '',
  number: fields[2] === 'core' ? 0 : Number(fields[1]),
  type: fields[2] as Provider['type'],
  promotedTo: extra(fields, 3, 'promoted'),
  deprecatedBy: extra(fields, 3, 'deprecated'),
  obsoletedBy: extra(fields, 3, 'obsoleted'),
  depends: extra(fields, 3, 'depends'),
  platform: extra(fields, 3, 'platform'),
  provisional: extra(fields, 3, 'provisional') !== undefined,
}));

/** The constants met so far, by each of their names. */
const constants = new Map<string, Constant>();
const enumSlots = new Map<EnumType, SlotType>();
const memberSlots = new Map<string, SlotType | undefined>();
const providerLists = new Map<string, readonly string[]>();
const resultLists = new Map<string, readonly string[]>();
let enumsByPrefix: Map<string, string[]> | undefined;
let providerNames: Map<string, string> | undefined;
let macros: Map<string, string> | undefined;

/**
 * Looks for a constant in the enum types whose names all begin like its own: `VK_FORMAT_R8_UNORM` in those with the
 * prefix `VK_FORMAT_`, then in those with `VK_`. Four types at most, and all but one of them small.
 */
function findConstant(name: string): Constant | undefined {
  if (!name.startsWith('VK_')) return undefined;
  enumsByPrefix ??= readPrefixes();
  for (let end = name.length; end > 0; end = name.lastIndexOf('_', end - 2) + 1) {
    for (const type of enumsByPrefix.get(name.slice(0, end)) ?? []) {
      const found = enums.get(type)?.find(name);
      if (found) return found;
    }
  }
  return undefined;
}

function readPrefixes(): Map<string, string[]> {
  const prefixes = new Map<string, string[]>();
  for (const offset of headsOf('enums')) {
    const [name = '', kind, , , prefix = ''] = rowAt(offset).fields;
    if (kind?.startsWith('=')) continue;
    const types = prefixes.get(prefix);
    if (types) types.push(name);
    else prefixes.set(prefix, [name]);
  }
  return prefixes;
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

/** Of the few type names that members have, most are no slots. */
function slotOfMember(typeName: string): SlotType | undefined {
  if (!typeName.startsWith('Vk')) return undefined;
  if (!memberSlots.has(typeName)) memberSlots.set(typeName, slotTypeOf(typeName));
  return memberSlots.get(typeName);
}

/** `1.1,73` -> `['VK_VERSION_1_1', 'VK_KHR_external_memory']`. */
function providersOf(ids: string | undefined): readonly string[] {
  providerNames ??= new Map(
    headsOf('providers').map((offset) => {
      const [name = '', id = ''] = rowAt(offset).fields;
      return [id, name];
    }),
  );
  const byId = providerNames;
  return onceFor(providerLists, ids, (id) => byId.get(id));
}

/** `0,5` -> `['VK_SUCCESS', 'VK_INCOMPLETE']`. */
function resultNames(values: string | undefined): readonly string[] {
  const results = enumTypeOf('VkResult')?.byValue;
  return onceFor(resultLists, values, (value) => results?.get(Number(value))?.name);
}

/** A comma list with each item replaced by its name; the same text gives the same list. */
function onceFor(
  lists: Map<string, readonly string[]>,
  text = '',
  nameOf: (item: string) => string | undefined,
): readonly string[] {
  let list = lists.get(text);
  if (!list) {
    list = listOf(text).map((item) => nameOf(item) ?? item);
    lists.set(text, list);
  }
  return list;
}

/** Every extension has two macros: `VK_KHR_SWAPCHAIN_SPEC_VERSION` and `..._EXTENSION_NAME`. */
function isExtensionMacro(name: string): boolean {
  const stem = /^(VK_\w+)_(?:SPEC_VERSION|EXTENSION_NAME)$/.exec(name)?.[1];
  return stem !== undefined && macrosOfExtensions().has(stem);
}

/** The extension whose name a macro stands for: `VK_KHR_SWAPCHAIN_EXTENSION_NAME` -> `VK_KHR_swapchain`. */
export function extensionOfMacro(macro: string): string | undefined {
  const stem = /^(VK_\w+)_EXTENSION_NAME$/.exec(macro)?.[1];
  if (stem === undefined) return undefined;
  const macros = macrosOfExtensions();
  // A few have kept an older macro: `VK_KHR_MAINTENANCE1_EXTENSION_NAME`.
  return (
    macros.get(stem) ??
    (names.has(macro) ? [...macros.values()].find((name) => name.toUpperCase() === stem) : undefined)
  );
}

function macrosOfExtensions(): ReadonlyMap<string, string> {
  macros ??= new Map(
    headsOf('providers').map((offset) => {
      const { fields } = rowAt(offset);
      const [name = ''] = fields;
      const macro = extra(fields, 3, 'macro');
      return [macro === '=' ? name.toUpperCase() : (macro ?? ''), name];
    }),
  );
  return macros;
}

function listOf(text: string | undefined): string[] {
  return text ? text.split(',') : [];
}
