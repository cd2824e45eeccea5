import type { StructType } from '../../registry/index.js';
import type { KnownTypes } from '../build/known-types.js';
import { typeOfMember, type StructBuild, type VkType } from '../types.js';

/** What a file knows of structs: those that it builds, and the types of what it is given. */
interface StructsOfFile {
  readonly structs: readonly StructBuild[];
  readonly types: KnownTypes;
}

/** Which structs can be in a chain of a file at all: most statements about chains are about others. */
export class ChainableStructs {
  readonly #file: StructsOfFile;
  #names: Set<string> | undefined;

  constructor(file: StructsOfFile) {
    this.#file = file;
  }

  /** Whether the file builds or is given a struct of a type that may be in a chain. */
  has(name: string): boolean {
    this.#names ??= this.#find();
    return this.#names.has(name);
  }

  #find(): Set<string> {
    const { structs, types } = this.#file;
    const names = new Set<string>();
    for (const { struct } of structs) names.add(struct.name);
    const read = new Set<VkType>();
    for (const { type } of types.variables.values()) addNames(type, names, read);
    for (const fields of types.fields.values()) for (const { type } of fields.values()) addNames(type, names, read);
    return names;
  }
}

/** Adds the structs that can be reached from a value of a type, which may have itself in it. */
function addNames(type: VkType, names: Set<string>, read: Set<VkType>): void {
  if (read.has(type)) return;
  read.add(type);
  switch (type.kind) {
    case 'struct':
      names.add(type.struct.name);
      for (const name of chainableIn(type.struct)) names.add(name);
      break;
    case 'list':
    case 'dictionary':
    case 'promise':
      addNames(type.of, names, read);
      break;
    case 'map':
      if (type.of !== undefined) addNames(type.of, names, read);
      break;
    case 'record':
      for (const member of type.members.values()) addNames(member, names, read);
      break;
    default:
  }
}

const found = new WeakMap<StructType, readonly string[]>();

/** The structs inside of a struct that extend another one, which are very few. */
function chainableIn(struct: StructType): readonly string[] {
  let names = found.get(struct);
  if (names === undefined) {
    const inside = new Set<StructType>();
    collect(struct, inside);
    names = [...inside].filter(({ structExtends }) => structExtends.length > 0).map(({ name }) => name);
    found.set(struct, names);
  }
  return names;
}

function collect(struct: StructType, inside: Set<StructType>): void {
  for (const member of struct.members) {
    const type = typeOfMember(member);
    const inner = type?.kind === 'list' ? type.of : type;
    if (inner?.kind !== 'struct' || inside.has(inner.struct)) continue;
    inside.add(inner.struct);
    collect(inner.struct, inside);
  }
}
