import type { TSESTree } from '@typescript-eslint/utils';
import { importContradiction, type HandleOrigin } from '../../registry/handle-origins.js';
import {
  fitsFor,
  handleTypeFacts,
  type HandleTypeFacts,
  importsPayload,
  positionsByOwner,
  refusalOf,
  type HandlePosition,
} from '../../registry/handle-types.js';
import type { VulkanModel } from '../model.js';
import type { Moment } from '../states/moments.js';
import type { Call, StructBuild } from '../types.js';
import { knownOf } from '../values/value.js';
import { infosOf, placeOfType, replacements, type HandleContext } from './findings.js';

type Nodes = readonly TSESTree.Expression[];

/** Handles that are imported, or asked about, under a type that they cannot have. */
export function judgeImports(context: HandleContext): void {
  const { model } = context;
  const positions = positionsByOwner('import', 'properties');
  for (const build of model.structs) {
    const position = positions.get(build.struct.name);
    if (position?.handleMember === undefined) continue;
    for (const { at } of model.states.moments.of(build)) {
      const types = model.states.settled(build, position.member, at);
      const handles = model.states.settled(build, position.handleMember, at);
      if (types && handles) judge(context, position, types, handles, build);
      judgeNothing(context, position, { build, at }, false);
    }
  }
  for (const call of model.calls) {
    if (importsPayload(call.command.name) || call.command.name === 'vkAllocateMemory') {
      for (const state of infosOf(context, call)) judgeNothing(context, positions.get(state.type.name), state, true);
    }
    const position = positions.get(call.command.name);
    const type = position && call.args.get(position.member);
    const handle = position?.handleMember && call.args.get(position.handleMember);
    if (type && handle) judge(context, position, [type], [handle], call);
  }
}

function judge(
  context: HandleContext,
  position: HandlePosition,
  typed: Nodes,
  handles: Nodes,
  owner: StructBuild | Call,
): void {
  const types = context.origins.typesOf(typed, position.family);
  if (types === undefined || types.length === 0) return;
  const origins: HandleOrigin[] = [];
  for (const node of handles) {
    const of = context.origins.of(node);
    if (of === undefined) return;
    origins.push(...of);
  }
  const [from] = origins;
  if (from === undefined) return;
  const shared = from.types
    .filter((name) => origins.every((each) => each.types.includes(name)))
    .flatMap((name) => handleTypeFacts(name) ?? []);
  for (const given of types) {
    const { type } = given;
    // A type that the place does not take at all is reported already.
    if (refusalOf(position, type.name) !== undefined) continue;
    const contradictions = origins.map((each) => importContradiction(each, type.name, position));
    if (!contradictions.every((each) => each !== undefined)) continue;
    const repairs = replacements(position, given, typed, shared, 'struct' in owner ? owner : undefined);
    context.add({
      kind: 'otherOrigin',
      node: placeOfType(given, typed).node,
      type,
      from,
      vuid: contradictions[0]?.vuid,
      fits: repairs.length > 0 ? [] : apisFor(shared, position),
      repairs,
      origin: owner.origin,
    });
  }
}

/**
 * A struct that imports nothing.
 *
 * @param isUsed - whether a command is given it: what is not written, or is only a beginning, may come later elsewhere
 */
function judgeNothing(
  { add, model, origins }: HandleContext,
  position: HandlePosition | undefined,
  { build, at }: Moment,
  isUsed: boolean,
): void {
  const none = position && noneOf(position);
  if (position === undefined || none === undefined) return;
  const given = (member: string | undefined): Nodes | undefined =>
    member === undefined ? [] : model.states.settled(build, member, at);
  const [typed, handles, names] = [position.member, position.handleMember, position.nameMember].map(given);
  const [one, ...more] = (typed && origins.typesOf(typed, position.family)) ?? [];
  if (!typed || !handles || !names || one === undefined || more.length > 0) return;
  if (refusalOf(position, one.type.name) !== undefined) return;
  if (![...handles, ...names].every((node) => isNone(model, node, none))) return;
  const [handle] = handles;
  const { nameMember: name, vuids } = position;
  // A handle that is not written at all may be left out for brevity, or be set where it is not seen.
  if (handle === undefined || (!isUsed && (name === undefined || names.length === 0))) return;
  add({
    kind: 'noHandle',
    node: handle,
    type: one.type,
    position,
    none,
    vuid: name === undefined ? vuids.handle : vuids.named,
    origin: build.origin,
  });
}

/** The number that is no handle of memory or of a payload with a name; undefined where each may be one. */
function noneOf({ family, handleMember, nameMember }: HandlePosition): number | undefined {
  if (nameMember !== undefined || family === 'memoryNV') return 0;
  return family === 'memory' && handleMember === 'fd' ? -1 : undefined;
}

function isNone(model: VulkanModel, node: TSESTree.Expression, none: number): boolean {
  const known = knownOf(model.evaluate(node));
  return known.kind === 'null' || (known.kind === 'exact' && Number(known.value) === none);
}

/** The structs and commands that take what a place cannot: `VkImportMemoryFdInfoKHR`. */
function apisFor(types: readonly HandleTypeFacts[], position: HandlePosition): readonly string[] {
  const names = new Set(types.flatMap(({ name }) => fitsFor(name, position.purpose)));
  names.delete(position.owner);
  return [...names];
}
