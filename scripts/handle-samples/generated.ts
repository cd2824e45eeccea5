/**
 * Programs for the statements that follow from the registry or stand in the constraint table: one that violates the
 * statement and one that satisfies it, written from the statement itself.
 */
import type { Constraint } from '../../src/registry/constraint.js';
import { constraintOwners, constraintsOf } from '../../src/registry/constraints.js';
import { allHandlePositions, allHandleTypes } from '../../src/registry/handle-types.js';
import { allStructs, commandOf, constantsOf, structOf } from '../../src/registry/index.js';
import type { Command, EnumType, Member, StructType } from '../../src/registry/index.js';
import { samplesOf } from '../usage/samples.js';
import type { SampleStruct, SampleValue } from '../usage/samples.js';
import type { Pair } from './pages.js';

/** The programs of a statement: undefined when none follow from the statement. */
export function generatedPair(vuid: string): Pair | undefined {
  const [, owner = '', rest = ''] = /^VUID-(\w+)-(.*)$/u.exec(vuid) ?? [];
  return positionPair(vuid) ?? implicitPair(owner, rest) ?? tablePair(vuid);
}

// -- places that take handle types ------------------------------------------------------------------------------

/** A type that a place does not take, and one that it takes. */
function positionPair(vuid: string): Pair | undefined {
  const position = allHandlePositions().find((each) => each.vuid === vuid || each.vuids.parameter === vuid);
  const type = position && (structOf(position.owner) ?? commandOf(position.owner));
  if (position === undefined || type === undefined) return undefined;
  const { member, accepts, family, vuidNames } = position;
  const types = allHandleTypes().filter((each) => each.family === family && each.api === 'vulkan');
  const right = types.find(({ name }) => accepts === undefined || accepts.includes(name));
  const wrong = types.find(({ name }) => accepts?.includes(name) === false && vuidNames?.includes(name) !== false);
  const constants = memberOf(type, member)?.slot?.constants;
  const violating = position.vuid === vuid ? wrong?.name : constants && undefinedValue(constants);
  if (right === undefined || violating === undefined) return undefined;
  return { violating: withMember(type, member, violating), satisfying: withMember(type, member, right.name) };
}

// -- implicit statements ----------------------------------------------------------------------------------------

function implicitPair(owner: string, rest: string): Pair | undefined {
  const struct = structOf(owner);
  if (struct !== undefined && rest === 'sType-sType') {
    const wrong = owner === 'VkFenceCreateInfo' ? 'VK_STRUCTURE_TYPE_EVENT_CREATE_INFO' : FENCE;
    return {
      violating: statement(struct, [`sType: ${wrong}`]),
      satisfying: statement(struct, [`sType: ${struct.sType ?? ''}`]),
    };
  }
  if (struct !== undefined && rest === 'pNext-pNext') return chainPair(struct);
  if (struct !== undefined && rest === 'sType-unique') return uniquePair(struct);
  const [, name = '', kind] = /^(\w+)-(parameter|requiredbitmask)$/u.exec(rest) ?? [];
  const type = struct ?? commandOf(owner);
  const member = type && memberOf(type, name);
  const slot = member?.slot;
  if (type === undefined || slot?.constants === undefined || kind === undefined) return undefined;
  const [first] = slot.constants.constants.filter(({ value }) => Number(value) !== 0);
  const wrong = kind === 'parameter' ? undefinedValue(slot.constants) : '0';
  return {
    violating: withMember(type, name, wrong),
    satisfying: withMember(type, name, first?.name ?? ''),
  };
}

/** A number that the type does not have: the highest bit up to 0x40000000 that is in none of its constants. */
function undefinedValue({ constants }: EnumType): string {
  let bit = 1n << 30n;
  while (constants.some(({ value }) => (BigInt(value) & bit) !== 0n)) bit >>= 1n;
  return `0x${bit.toString(16)}`;
}

const FENCE = 'VK_STRUCTURE_TYPE_FENCE_CREATE_INFO';

/** A struct that may not be in a chain, and one that may. */
function chainPair(struct: StructType): Pair {
  const stranger = ['VkPipelineViewportDepthClipControlCreateInfoEXT', 'VkDebugUtilsObjectNameInfoEXT']
    .map((name) => structOf(name)!)
    .find(({ structExtends }) => !structExtends.includes(struct.name));
  const next = extenderOf(struct);
  return {
    violating: statement(struct, [`pNext: new ${stranger!.name}()`]),
    satisfying: statement(struct, [`pNext: ${next === undefined ? 'null' : `new ${next.name}()`}`]),
  };
}

function uniquePair(struct: StructType): Pair | undefined {
  const next = extenderOf(struct);
  return (
    next && {
      violating: statement(struct, [`pNext: new ${next.name}({ pNext: new ${next.name}() })`]),
      satisfying: statement(struct, [`pNext: new ${next.name}()`]),
    }
  );
}

function extenderOf(struct: StructType): StructType | undefined {
  return [...allStructs()].find((each) => each.structExtends.includes(struct.name) && !each.allowDuplicate);
}

function memberOf(type: StructType | Command, name: string): Member | undefined {
  return 'params' in type ? type.param(name) : type.member(name);
}

function withMember(type: StructType | Command, name: string, value: string): string {
  if (!('params' in type)) return statement(type, [`${name}: ${value}`]);
  return `${type.name}(${type.params.map((param) => (param.name === name ? value : param.name)).join(', ')});\n`;
}

function statement(type: StructType, members: readonly string[]): string {
  return `new ${type.name}({ ${members.join(', ')} });\n`;
}

// -- statements of the table ------------------------------------------------------------------------------------

const byVuid = new Map<string, Constraint[]>();

function constraintsBy(vuid: string): readonly Constraint[] {
  if (byVuid.size === 0) {
    for (const constraint of constraintOwners().flatMap((owner) => constraintsOf(owner))) {
      byVuid.set(constraint.vuid, [...(byVuid.get(constraint.vuid) ?? []), constraint]);
    }
  }
  return byVuid.get(vuid) ?? [];
}

function tablePair(vuid: string): Pair | undefined {
  for (const constraint of constraintsBy(vuid)) {
    if (constraint.gated) continue;
    const { violating, satisfying } = samplesOf(constraint);
    if (violating && satisfying) return { violating: program(violating.root), satisfying: program(satisfying.root) };
  }
  return undefined;
}

/** A sample as a program. */
function program(sample: SampleStruct): string {
  const { type } = sample;
  if (!('params' in type)) return `${structText(sample, '')};\n`;
  const given = type.params.map((param) => {
    const value = sample.members.get(param.name);
    return value === undefined ? param.name : valueText(value, param, '');
  });
  return `${type.name}(${given.join(', ')});\n`;
}

function structText({ type, members, chain }: SampleStruct, indent: string): string {
  const inner = `${indent}  `;
  const lines = [...members]
    .filter(([name]) => name !== 'pNext')
    .map(([name, value]) => `${name}: ${valueText(value, memberOf(type, name), inner)}`);
  const next = chain.reduceRight<SampleStruct | undefined>(
    (after, each) => ({ ...each, chain: after === undefined ? [] : [after] }),
    undefined,
  );
  if (next !== undefined) lines.unshift(`pNext: ${structText(next, inner)}`);
  if (lines.length === 0) return `new ${type.name}()`;
  return `new ${type.name}({\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}})`;
}

function valueText(value: SampleValue, member: Member | undefined, indent: string): string {
  if (value === null) return 'null';
  if (value === 'object') return '{}';
  if (typeof value === 'bigint' || typeof value === 'number') return numberText(value, member);
  if (Array.isArray(value))
    return `[${value.map((each) => valueText(each as SampleValue, member, indent)).join(', ')}]`;
  return structText(value as SampleStruct, indent);
}

function numberText(value: bigint | number, member: Member | undefined): string {
  const type = member?.slot?.constants;
  const names = type === undefined || value === 0n ? undefined : constantsOf(type, value);
  if (names !== undefined && names.length > 0) return names.map(({ name }) => name).join(' | ');
  const zero = member?.slot?.kind === 'enum' || member?.slot?.kind === 'flagBits' ? type?.byValue.get(0) : undefined;
  if (value === 0n && zero !== undefined) return zero.name;
  const isWide = member?.typeName === 'VkDeviceSize' || member?.typeName === 'uint64_t';
  return `${String(value)}${isWide && typeof value === 'bigint' ? 'n' : ''}`;
}
