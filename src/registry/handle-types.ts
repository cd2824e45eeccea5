/**
 * External handle types: what each is a handle to, which struct members and command parameters take it, and which
 * type or API fits in its place. Facts that vk.xml does not hold, taken by hand from the specification; the tables are
 * in `handle-types/`.
 */
import { constantOf } from './enums.js';
import type { HandleFamily, HandleTypeFacts } from './handle-types/facts.js';
import { memoryNvPositions, memoryPositions } from './handle-types/memory-positions.js';
import { memoryNvTypes, memoryTypes } from './handle-types/memory-types.js';
import { fencePositions, semaphorePositions } from './handle-types/payload-positions.js';
import { fenceTypes, semaphoreTypes } from './handle-types/payload-types.js';
import type { HandlePosition, HandlePurpose } from './handle-types/positions.js';
import { commandOf, structOf } from './tables.js';
import type { Constant } from './types.js';

export type { DedicatedAllocation, HandleFamily, HandleForm, HandleTypeFacts } from './handle-types/facts.js';
export type { HandlePosition, HandlePurpose, PositionVuids } from './handle-types/positions.js';

/** The enum of each family. */
export const HANDLE_ENUMS: Readonly<Record<HandleFamily, string>> = {
  memoryNV: 'VkExternalMemoryHandleTypeFlagBitsNV',
  memory: 'VkExternalMemoryHandleTypeFlagBits',
  semaphore: 'VkExternalSemaphoreHandleTypeFlagBits',
  fence: 'VkExternalFenceHandleTypeFlagBits',
};

const FAMILY_OF_ENUM: ReadonlyMap<string, HandleFamily> = new Map(
  Object.entries(HANDLE_ENUMS).map(([family, name]) => [name, family as HandleFamily]),
);

const TEMPORARY_FLAGS: Readonly<Partial<Record<HandleFamily, string>>> = {
  semaphore: 'VK_SEMAPHORE_IMPORT_TEMPORARY_BIT',
  fence: 'VK_FENCE_IMPORT_TEMPORARY_BIT',
};

// Each is made when it is first asked for: loading the plugin must cost nothing.
let types: readonly HandleTypeFacts[] | undefined;
let factsByName: ReadonlyMap<string, HandleTypeFacts> | undefined;
let positions: readonly HandlePosition[] | undefined;
let positionsOf: ReadonlyMap<string, readonly HandlePosition[]> | undefined;
const ownersOf = new Map<string, ReadonlyMap<string, HandlePosition>>();
let importCommands: ReadonlySet<string> | undefined;
let hardwareBuffer: HandleTypeFacts | undefined;
let aboutHandles: ReadonlySet<string> | undefined;

/** The family of an enum of handle types; undefined for any other enum. */
export function familyOfEnum(enumName: string): HandleFamily | undefined {
  return FAMILY_OF_ENUM.get(enumName);
}

/** All types, in the order memory NV, memory, semaphore, fence. */
export function allHandleTypes(): readonly HandleTypeFacts[] {
  return (types ??= [...memoryNvTypes(), ...memoryTypes(), ...semaphoreTypes(), ...fenceTypes()]);
}

/** All positions: every member and parameter whose type is one of the eight enums and masks of handle types. */
export function allHandlePositions(): readonly HandlePosition[] {
  return (positions ??= [...memoryNvPositions(), ...memoryPositions(), ...semaphorePositions(), ...fencePositions()]);
}

/**
 * What is known of a handle type: `VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT` or an alias of it -> its facts.
 * Undefined for any other name.
 */
export function handleTypeFacts(constantName: string): HandleTypeFacts | undefined {
  if (!constantName.startsWith('VK_EXTERNAL_')) return undefined;
  factsByName ??= new Map(allHandleTypes().map((facts) => [facts.name, facts]));
  // The registry has no Vulkan SC.
  return factsByName.get(constantName) ?? factsByName.get(constantOf(constantName)?.name ?? '');
}

/**
 * The position of a struct member or command parameter: `('VkImportMemoryFdInfoKHR', 'handleType')` -> what it takes.
 * The name of the owner may be an alias. Undefined when the member takes no handle type.
 */
export function handlePosition(ownerName: string, memberName: string): HandlePosition | undefined {
  positionsOf ??= byOwner(allHandlePositions());
  const own = positionsOf.get(ownerName) ?? positionsOf.get((structOf(ownerName) ?? commandOf(ownerName))?.name ?? '');
  return own?.find(({ member }) => member === memberName);
}

function byOwner(positions: readonly HandlePosition[]): ReadonlyMap<string, readonly HandlePosition[]> {
  const owners = new Map<string, HandlePosition[]>();
  for (const position of positions) {
    const known = owners.get(position.owner);
    if (known === undefined) owners.set(position.owner, [position]);
    else known.push(position);
  }
  return owners;
}

/** The positions of some purposes by their owner, which has no other that handles go into or come out of. */
export function positionsByOwner(
  ...purposes: readonly Exclude<HandlePurpose, 'capability'>[]
): ReadonlyMap<string, HandlePosition> {
  const key = purposes.join(' ');
  let positions = ownersOf.get(key);
  if (positions === undefined) {
    const wanted = allHandlePositions().filter(({ purpose }) => purposes.some((each) => each === purpose));
    positions = new Map(wanted.map((position) => [position.owner, position]));
    ownersOf.set(key, positions);
  }
  return positions;
}

/** Whether a command imports the payload of a semaphore or fence: `vkImportSemaphoreFdKHR`. */
export function importsPayload(command: string): boolean {
  importCommands ??= new Set(allHandleTypes().flatMap((facts) => facts.importCommands));
  return importCommands.has(command);
}

/** Whether a struct or a command takes, gives or asks for external handles, or the types of them. */
export function isAboutHandleTypes(name: string): boolean {
  aboutHandles ??= new Set([
    ...allHandlePositions().map(({ owner }) => owner),
    ...allHandleTypes().flatMap((facts) => [
      ...facts.importStructs,
      ...facts.importCommands,
      ...facts.getStructs,
      ...facts.getCommands,
      ...facts.propertiesQueries,
    ]),
  ]);
  return aboutHandles.has(name);
}

/** The flag that makes the import of a payload temporary; memory has none. */
export function temporaryFlagOf(family: HandleFamily): Constant | undefined {
  const name = TEMPORARY_FLAGS[family];
  return name === undefined ? undefined : constantOf(name);
}

/**
 * The handle type of a number in one family: `('memoryNV', 1)` -> `..._OPAQUE_WIN32_BIT_NV`. The numbers of Vulkan SC are
 * no enumerants of a desktop.
 */
export function handleTypeOfValue(family: HandleFamily, value: number): HandleTypeFacts | undefined {
  return allHandleTypes().find((facts) => facts.family === family && facts.value === value && facts.api === 'vulkan');
}

/** The type of an AHardwareBuffer, which is imported and asked for by structs of its own, without being named. */
export function hardwareBufferType(): HandleTypeFacts {
  return (hardwareBuffer ??= allHandleTypes().find(({ form }) => form === 'ahb')!);
}

/** A type in a mask, or a bit of it that is none. */
export type HandleTypeBit = HandleTypeFacts | bigint;

/** The types in a mask of one family, in the order of its bits. */
export function handleTypesOfMask(family: HandleFamily, mask: bigint): readonly HandleTypeBit[] {
  const types: HandleTypeBit[] = [];
  for (let bit = 1n; bit <= mask; bit <<= 1n) {
    if ((mask & bit) !== 0n) types.push(handleTypeOfValue(family, Number(bit)) ?? bit);
  }
  return types;
}

/** What a number is taken for: the types of the older and the newer enum of memory, of semaphores and fences. */
const MISTAKEN: Readonly<Record<HandleFamily, HandleFamily>> = {
  memoryNV: 'memory',
  memory: 'memoryNV',
  semaphore: 'fence',
  fence: 'semaphore',
};

/**
 * What a number that is given for one family is in the family that it is easily taken for: `('fence', 0x10)` -> the
 * SYNC_FD of semaphores. Undefined where both families mean the same by it.
 */
export function mistakenFor(family: HandleFamily, value: number): HandleTypeFacts | undefined {
  const other = handleTypeOfValue(MISTAKEN[family], value);
  const own = handleTypeOfValue(family, value);
  return other && own && counterpartOf(other.name, family) === own.name ? undefined : other;
}

/** Why a position does not take a type. */
export interface Refusal {
  /** The violated statement; undefined where only the text of the specification says so. */
  readonly vuid: string | undefined;
}

/**
 * Why a position refuses a type, or undefined when it takes it. A type of another family is refused whatever the
 * position accepts; the statement it violates is then that of its number: not an enumerant at all, or an enumerant that
 * the position refuses. When the number is a legal type of the position, the code says something else than it means and
 * no statement can see it.
 */
export function refusalOf(position: HandlePosition, constantName: string): Refusal | undefined {
  const facts = handleTypeFacts(constantName);
  if (!facts) return undefined;
  if (facts.family === position.family) return refusalWithinFamily(position, facts.name);
  const here = handleTypeOfValue(position.family, facts.value);
  // Where nothing says that it is an enumerant, a table says which there are.
  const none = position.vuids.parameter ?? position.vuid;
  return { vuid: here ? refusalWithinFamily(position, here.name)?.vuid : none };
}

function refusalWithinFamily(position: HandlePosition, name: string): Refusal | undefined {
  if (!position.accepts || position.accepts.includes(name)) return undefined;
  const named = !position.vuidNames || position.vuidNames.includes(name);
  return { vuid: named ? position.vuid : undefined };
}

/**
 * The structs and commands that take a type for a purpose:
 * `('VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT', 'import')` -> `['VkImportMemoryFdInfoKHR']`. Empty when there are
 * none (nothing imports an RDMA address), and for a name that is no handle type.
 */
export function fitsFor(constantName: string, purpose: HandlePurpose): readonly string[] {
  const facts = handleTypeFacts(constantName);
  if (!facts) return [];
  switch (purpose) {
    case 'import':
      return facts.importStructs;
    case 'get':
      return facts.getStructs.length > 0 ? facts.getStructs : facts.getCommands;
    case 'properties':
      return facts.propertiesQueries;
    default:
      return [
        ...new Set(
          allHandlePositions()
            .filter(
              (position) =>
                position.family === facts.family && position.purpose === purpose && position.api === 'vulkan',
            )
            .map((position) => position.owner),
        ),
      ];
  }
}

/**
 * The type that means the same in another family, or undefined: NV D3D11_IMAGE -> D3D11_TEXTURE, memory OPAQUE_FD ->
 * semaphore OPAQUE_FD.
 */
export function counterpartOf(constantName: string, family: HandleFamily): string | undefined {
  const facts = handleTypeFacts(constantName);
  if (!facts) return undefined;
  if (facts.family === family) return facts.name;
  if (facts.equivalents.nv && family === 'memoryNV') return facts.equivalents.nv;
  const common = facts.equivalents.khr ?? facts.name;
  if (family === 'memory' && facts.equivalents.khr) return common;
  const stem = common.slice(common.indexOf('HANDLE_TYPE_'));
  const name = `VK_EXTERNAL_${family === 'memoryNV' ? 'MEMORY' : family.toUpperCase()}_${stem}`;
  const counterpart = handleTypeFacts(name);
  return family === 'memoryNV' ? counterpart?.equivalents.nv : counterpart?.name;
}

/**
 * The types that a position takes in place of one that it refuses, the likeliest first: the counterpart, then the same
 * form of handle, then opaque for opaque, then the rest. Empty when the position takes any type and none is nearer.
 */
export function typesInsteadOf(position: HandlePosition, constantName: string): readonly string[] {
  const facts = handleTypeFacts(constantName);
  if (!facts) return [];
  const counterpart = counterpartOf(facts.name, position.family);
  if (!position.accepts) return counterpart && counterpart !== facts.name ? [counterpart] : [];
  const rank = (name: string): number => {
    if (name === counterpart) return 0;
    if (handleTypeFacts(name)?.form === facts.form) return 1;
    return isOpaque(name) && isOpaque(facts.name) ? 2 : 3;
  };
  return position.accepts.filter((name) => name !== facts.name).toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a type is one of those "defined as opaque": its handles come from Vulkan alone. */
function isOpaque(constantName: string): boolean {
  return constantName.includes('_HANDLE_TYPE_OPAQUE_');
}
