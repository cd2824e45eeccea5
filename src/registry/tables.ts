/**
 * The look-ups of structs, commands, handles and API constants. Every name, canonical or alias, is accepted; what comes
 * back is canonical, and the same object each time.
 */
import { constantOf, slotTypeOf } from './enums.js';
import { isHeaderName } from './macros.js';
import { providerOf, providersOf } from './providers.js';
import { extra, headsByOwned, listOf, ownedAt, rowAt, sourceVersion, Table } from './text.js';
import type { Row } from './text.js';
import type { ApiConstant, Command, HandleType, Member, SlotType, StructType } from './types.js';

/** The registry version that the tables were written from: `1.4.359`. */
export function registryVersion(): string {
  return sourceVersion();
}

/** The struct or union of a name. */
export function structOf(name: string): StructType | undefined {
  return structs.get(name);
}

/** The struct that has an sType: `VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO` -> `VkBufferCreateInfo`. */
export function structOfSType(name: string): StructType | undefined {
  // The rows have the structure types without their prefix.
  structsByType ??= headsByOwned('structs', 'sType\t=');
  const constant = constantOf(name);
  return structOf(structsByType.get(constant?.name.slice(STRUCTURE_TYPE.length) ?? '') ?? '');
}

/** Whether a member holds several elements: a fixed array, or a pointer to more than one thing that is no string. */
export function isArrayMember({ array, pointer, len: [length] }: Member): boolean {
  return array.length > 0 || (pointer > 0 && length !== undefined && length !== '1' && length !== 'null-terminated');
}

/** The command of a name. */
export function commandOf(name: string): Command | undefined {
  return commands.get(name);
}

/** A constant that belongs to no enum: `VK_TRUE`, `VK_WHOLE_SIZE`, `VK_MAX_MEMORY_TYPES`. 64-bit ones are bigint. */
export function apiConstant(name: string): ApiConstant | undefined {
  return apiConstants.get(name);
}

/** Whether a name is that of a handle type: `VkDevice`, `VkImage`. */
export function isHandleType(name: string): boolean {
  return handles.has(name);
}

/**
 * Whether the registry knows a name of any kind: constants, types, commands, extensions, macros
 * (`VK_MAKE_API_VERSION`), function pointers.
 */
export function isVulkanName(name: string): boolean {
  return (
    constantOf(name) !== undefined ||
    structs.has(name) ||
    commands.has(name) ||
    slotTypeOf(name) !== undefined ||
    apiConstants.has(name) ||
    isHandleType(name) ||
    providerOf(name) !== undefined ||
    isHeaderName(name)
  );
}

/** All structs and unions. */
export function allStructs(): Iterable<StructType> {
  return structs.values();
}

/** All commands. */
export function allCommands(): Iterable<Command> {
  return commands.values();
}

/** All types of Vulkan objects: `VkDevice`, `VkImage`. */
export function allHandles(): Iterable<HandleType> {
  return handles.values();
}

/** All constants that belong to no enum. */
export function allApiConstants(): Iterable<ApiConstant> {
  return apiConstants.values();
}

class MemberEntry implements Member {
  readonly name: string;
  readonly typeName: string;
  readonly slot: SlotType | undefined;
  readonly pointer: number;
  readonly isConst: boolean;
  readonly array: readonly string[];
  readonly len: readonly string[];
  readonly optional: boolean;
  readonly noAutoValidity: boolean;
  readonly values: string | undefined;
  readonly replacedBy: readonly string[];
  readonly deprecated: string | undefined;

  constructor({ fields }: Row) {
    const [name = '', type = '', shape = ''] = fields;
    const more = (key: string): string | undefined => (fields.length > 3 ? extra(fields, 3, key) : undefined);
    // `sType` with a single legal value is written as `=IMAGE_CREATE_INFO`.
    const sType = type.startsWith('=') ? `${STRUCTURE_TYPE}${type.slice(1)}` : undefined;
    this.name = name;
    this.typeName = sType === undefined ? type : 'VkStructureType';
    this.slot = slotOfMember(this.typeName);
    this.pointer = shape.split('*').length - 1;
    this.isConst = shape.startsWith('c');
    this.array = listOf(more('array'));
    this.len = listOf(more('len'));
    this.optional = shape.includes('o');
    this.noAutoValidity = shape.endsWith('n');
    this.values = sType ?? more('values');
    this.replacedBy = listOf(more('replaced'));
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
  readonly aliases: readonly string[];
  readonly deprecated: string | undefined;
  readonly supersededBy: string | undefined;
  readonly param: (name: string) => Member | undefined;
  readonly #by: string | undefined;

  constructor({ fields, next }: Row) {
    this.name = fields[0] ?? '';
    this.returnType = fields[1] ?? 'void';
    this.params = membersAt(next);
    this.aliases = listOf(extra(fields, 3, 'aliases'));
    this.deprecated = extra(fields, 3, 'deprecated');
    this.supersededBy = extra(fields, 3, 'superseded');
    this.param = finderIn(this.params);
    this.#by = fields[2];
  }

  get providers(): readonly string[] {
    return providersOf(this.#by);
  }
}

const structs = new Table('structs', (row) => new StructEntry(row));
const commands = new Table('commands', (row) => new CommandEntry(row));
const handles = new Table<HandleType>('handles', ({ fields }) => ({
  name: fields[0] ?? '',
  aliases: listOf(extra(fields, 2, 'aliases')),
  providers: providersOf(fields[1]),
}));
const apiConstants = new Table<ApiConstant>('constants', ({ fields }) => {
  const [name = '', type = '', value = ''] = fields;
  const aliases = listOf(extra(fields, 3, 'aliases'));
  return { name, aliases, type, value: type === 'uint64_t' ? BigInt(value) : Number(value) };
});

function membersAt(next: number): Member[] {
  return ownedAt(next).map((offset) => new MemberEntry(rowAt(offset)));
}

/** Of the few type names that members have, most are no slots. */
function slotOfMember(typeName: string): SlotType | undefined {
  if (!typeName.startsWith('Vk')) return undefined;
  if (!memberSlots.has(typeName)) memberSlots.set(typeName, slotTypeOf(typeName));
  return memberSlots.get(typeName);
}

const STRUCTURE_TYPE = 'VK_STRUCTURE_TYPE_';

let structsByType: ReadonlyMap<string, string> | undefined;
const memberSlots = new Map<string, SlotType | undefined>();
