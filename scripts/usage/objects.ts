/** From an object that a statement names to the struct that it was created from. */
import { allCommands, constantOf, enumTypeOf, structOf } from '../../src/registry/index.js';
import type { Command, Member, StructType } from '../../src/registry/index.js';
import { fail, kindOf, replacements } from './names.js';
import type { Path } from './names.js';

/**
 * The path from an object to a member of its struct: `^VkBufferCreateInfo.usage`. Memory says its size in another word.
 */
export function creationPath(object: Path, member: string): string {
  const struct = structOfObject(object);
  const name = member.replace(`${struct.name}::`, '');
  return `^${struct.name}.${name === 'size' && struct.name === 'VkMemoryAllocateInfo' ? 'allocationSize' : name}`;
}

/** The same to the member that takes a constant; of a view, that may be a member of its image. */
export function creationPathOf(object: Path, constant: string): string {
  const struct = structOfObject(object);
  const own = memberWith(struct, constant);
  if (own !== undefined) return `^${struct.name}.${own}`;
  const image = struct.member('image');
  const inner = image && structCreating(image.typeName);
  const ofImage = inner && memberWith(inner, constant);
  return ofImage === undefined
    ? fail(`${constant} of ${struct.name}`)
    : `^${struct.name}.image^${inner!.name}.${ofImage}`;
}

/** The command that creates objects of a type from a struct; any struct, where none is said. */
export function commandCreating(handle: string, struct?: string): Command | undefined {
  return commandsCreating(handle).find((command) => struct === undefined || infoOf(command)?.typeName === struct);
}

function structOfObject(object: Path): StructType {
  if (kindOf(object) !== 'handle') fail(`${object.steps} is no object`);
  return structCreating(object.last.typeName) ?? fail(`what ${object.steps} is created from`);
}

/** The struct that the handles of a type are created from; undefined where it is not one alone. */
function structCreating(handle: string): StructType | undefined {
  const structs = new Set(commandsCreating(handle).map((command) => infoOf(command)?.typeName));
  const [only, ...more] = structs;
  return more.length > 0 || only === undefined ? undefined : structOf(only);
}

function commandsCreating(handle: string): Command[] {
  return [...allCommands()].filter(
    (command) =>
      /^vk(?:Create|Allocate)[A-Z]/.test(command.name) &&
      infoOf(command) !== undefined &&
      command.params.some(({ typeName, pointer, isConst }) => typeName === handle && pointer > 0 && !isConst),
  );
}

/** The parameter that says what to create. */
function infoOf({ params }: Command): Member | undefined {
  return params.find(({ typeName, isConst }) => isConst && structOf(typeName) !== undefined);
}

/** The one member of a struct that takes a constant. */
function memberWith(struct: StructType, constant: string): string | undefined {
  // A class of formats, in braces.
  const type = constant.startsWith('{') ? enumTypeOf('VkFormat') : constantOf(constant)?.type;
  const holders = struct.members.filter(
    (member) => type !== undefined && [member.slot?.constants, ...replacements(member)].includes(type),
  );
  return holders.length === 1 ? holders[0]?.name : undefined;
}
