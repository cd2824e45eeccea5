/** Prints a sample of a constraint as a program of the nvk dialect. */
import type { Condition } from '../../src/registry/constraint.js';
import { ignoredIn } from '../../src/registry/ignored.js';
import { allCommands, constantsOf, isArrayMember, isHandleType, structOf } from '../../src/registry/index.js';
import type { Member } from '../../src/registry/index.js';
import { commandCreating } from './objects.js';
import type { SampleStruct, SampleValue } from './samples.js';

const WIDE = new Set(['uint64_t', 'int64_t', 'size_t', 'VkDeviceSize', 'VkDeviceAddress']);

/**
 * A file that builds a struct, or calls a command, with all that the sample says and nothing else. A command takes what
 * has structs in a list: what is only made may still lack one.
 */
export function programOf(sample: SampleStruct): string {
  const program = new Program();
  const isCall = 'params' in sample.type;
  const text = isCall ? program.call(sample) : program.struct(sample);
  const use = !isCall && hasStructsInList(sample) ? useOf(sample.type) : undefined;
  const lines = [...program.creations, `const result = ${text};`, ...(use === undefined ? [] : [use])];
  return [`import * as vk from 'nvk';\n`, ...lines, ''].join('\n');
}

function hasStructsInList({ members, chain }: SampleStruct): boolean {
  const isListed = [...members.values()].some((value) => isList(value) && value.some((item) => isStruct(item)));
  return isListed || chain.some(hasStructsInList);
}

function isStruct(value: SampleValue): value is SampleStruct {
  return typeof value === 'object' && value !== null && 'members' in value;
}

/**
 * A call of the first command that takes a struct; all else that it takes is a free name, of which nothing is known.
 */
function useOf({ name }: { readonly name: string }): string | undefined {
  for (const command of allCommands()) {
    const taking = command.params.find(({ typeName, isConst }) => isConst && typeName === name);
    if (taking === undefined) continue;
    const args = command.params.map((param) => {
      if (param !== taking) return param.name;
      return isArrayMember(param) ? '[result]' : 'result';
    });
    return `vk.${command.name}(${args.join(', ')});`;
  }
  return undefined;
}

class Program {
  /** What creates the objects that the sample names. */
  readonly creations: string[] = [];
  #objects = 0;

  struct(struct: SampleStruct): string {
    return this.#constructed(struct, [struct, ...struct.chain]);
  }

  /** What the sample does not say is a free name, of which nothing is known. */
  call({ type, members }: SampleStruct): string {
    if (!('params' in type)) return '';
    const args = type.params.map((param) => {
      const value = members.get(param.name);
      return value === undefined ? param.name : this.#argument(value, param);
    });
    return `vk.${type.name}(${args.join(', ')})`;
  }

  /** A struct whose pNext chain is the rest of the list, and no more. */
  #constructed(struct: SampleStruct, [, ...behind]: readonly SampleStruct[]): string {
    const properties = 'members' in struct.type ? this.#properties(struct) : [];
    const [next] = behind;
    if (next !== undefined) properties.push(`pNext: ${this.#constructed(next, behind)}`);
    else if (hasChain(struct)) properties.push('pNext: null');
    return `new vk.${struct.type.name}({ ${properties.join(', ')} })`;
  }

  #properties({ type, members }: SampleStruct): string[] {
    if (!('members' in type)) return [];
    const needed = neededFor(type.name, members);
    return type.members.flatMap((member) => {
      const isNeeded = needed.has(member.name) && !members.has(member.name);
      const value = isNeeded ? (firstOf(member) ?? 'object') : members.get(member.name);
      return value === undefined ? [] : [`${member.name}: ${this.#value(value, member)}`];
    });
  }

  /** Where the implementation writes a number, nvk takes an object that holds it. */
  #argument(value: SampleValue, param: Member): string {
    const isCount =
      param.pointer === 1 && !param.isConst && param.len.length === 0 && structOf(param.typeName) === undefined;
    const [only] = isCount && isList(value) ? value : [];
    return only === undefined ? this.#value(value, param) : `{ $: ${this.#value(only, param)} }`;
  }

  #value(value: SampleValue, member: Member): string {
    if (value === null) return 'null';
    if (value === 'object') return somethingText(member);
    if (typeof value === 'object' && 'strings' in value) {
      return `[${value.strings.map((text) => `'${text}'`).join(', ')}]`;
    }
    if (isList(value)) return `[${value.map((item) => this.#value(item, member)).join(', ')}]`;
    if (typeof value === 'object' && 'createdFrom' in value) return this.#object(value.createdFrom, member);
    if (typeof value === 'object') return this.struct(value);
    if (member.slot !== undefined) return constantText(BigInt(value), member.slot);
    if (typeof value === 'number') return String(value);
    if (member.typeName === 'VkBool32' && value <= 1n) return value === 1n ? 'true' : 'false';
    return WIDE.has(member.typeName) ? `${value}n` : String(value);
  }

  /** The variable of an object that a command has created. */
  #object(info: SampleStruct, { typeName }: Member): string {
    const command = commandCreating(typeName, info.type.name);
    if (command === undefined) throw new Error(`nothing creates ${typeName} from ${info.type.name}`);
    const object = `object${++this.#objects}`;
    const args = command.params.map((param) => {
      const isInfo = param.typeName === info.type.name;
      const text = param.typeName === typeName ? object : isInfo ? this.struct(info) : param.name;
      return text !== param.name && isArrayMember(param) ? `[${text}]` : text;
    });
    this.creations.push(`const ${object} = new vk.${typeName}();`, `vk.${command.name}(${args.join(', ')});`);
    return object;
  }
}

function hasChain({ type }: SampleStruct): boolean {
  return 'members' in type && type.member('pNext') !== undefined;
}

/** The first constant of a member that is not 0. */
function firstOf({ slot }: Member): bigint | undefined {
  const first = slot?.constants?.constants.find(({ value }) => BigInt(value) !== 0n);
  return first === undefined ? undefined : BigInt(first.value);
}

/** Without what a struct ignores members: a rendering attachment has a view. */
function neededFor(struct: string, members: SampleStruct['members']): ReadonlySet<string> {
  const unset = (condition: Condition): string[] =>
    'of' in condition ? condition.of.flatMap(unset) : condition.op === 'unset' ? [condition.path.text] : [];
  const ignored = ignoredIn(struct).filter(({ path: [first = ''] }) => members.has(first));
  return new Set(ignored.flatMap(({ when }) => unset(when)));
}

function isList(value: SampleValue): value is readonly SampleValue[] {
  return Array.isArray(value);
}

/** Anything that is not NULL. */
function somethingText(member: Member): string {
  const { typeName } = member;
  // A handle is a number; one that has just been made names nothing.
  const element = isHandleType(typeName) ? '1n' : structOf(typeName) && `new vk.${typeName}()`;
  if (element !== undefined) return isArrayMember(member) ? `[${element}]` : element;
  return typeName === 'char' ? "'text'" : 'new Uint8Array(16)';
}

/** Constants by name, and what has no name as a number. */
function constantText(value: bigint, slot: NonNullable<Member['slot']>): string {
  const suffix = slot.width === 64 ? 'n' : '';
  const type = slot.constants;
  if (slot.kind === 'enum' || type === undefined) {
    const constant = type?.byValue.get(Number(value));
    return constant === undefined ? `${value}${suffix}` : `vk.${constant.name}`;
  }
  const all = type.constants.map((constant) => BigInt(constant.value)).reduce((mask, bit) => mask | bit, 0n);
  const names = (value & all) === 0n ? [] : (constantsOf(type, value & all) ?? []).map(({ name }) => `vk.${name}`);
  const rest = names.length === 0 ? value : value & ~all;
  if (rest !== 0n || names.length === 0) names.push(`0x${rest.toString(16)}${suffix}`);
  return names.join(' | ');
}
