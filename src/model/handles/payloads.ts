import type { TSESTree } from '@typescript-eslint/utils';
import {
  importsPayload,
  positionsByOwner,
  temporaryFlagOf,
  type HandlePosition,
  type HandleTypeFacts,
} from '../../registry/handle-types.js';
import { constantOf, structOf } from '../../registry/index.js';
import type { Created } from '../objects.js';
import type { StructState } from '../states/state.js';
import { placeOfType, type HandleContext } from './findings.js';

const TIMELINE = 'VK_SEMAPHORE_TYPE_TIMELINE';
const BINARY = 'VK_SEMAPHORE_TYPE_BINARY';

/** Payloads that go to or come from a semaphore of a type that cannot have them, and imports that must be temporary. */
export function judgePayloads(context: HandleContext): void {
  const { model } = context;
  const positions = positionsByOwner('import', 'get');
  judgeCalls(context, positions);
  for (const build of model.structs) {
    const position = positions.get(build.struct.name);
    if (position?.family !== 'semaphore') continue;
    for (const moment of model.states.moments.of(build)) {
      const state = model.states.stateOf(moment);
      const typed = model.states.given(build, position.member, moment.at);
      const types = typed && context.origins.typesOf(typed, 'semaphore');
      const [given, ...others] = types ?? [];
      if (given?.type.family !== 'semaphore' || others.length > 0) continue;
      if (position.purpose === 'get') judgeQuestion(context, position, state, given.type);
      else judgeImport(context, position, state, given.type);
    }
  }
}

/** The structs that import commands are called with. */
function judgeCalls(context: HandleContext, positions: ReadonlyMap<string, HandlePosition>): void {
  for (const call of context.model.calls) {
    if (!importsPayload(call.command.name)) continue;
    for (const { name, typeName } of call.command.params) {
      const position = positions.get(typeName);
      const state = position && context.objects.infoOf(call, name);
      if (state !== undefined) judgeTemporary(context, position!, state);
    }
  }
}

/** What a semaphore was created as. */
function typeOf({ objects }: HandleContext, semaphore: Created | undefined): string | undefined {
  const struct = objects.chained(semaphore?.info, 'VkSemaphoreTypeCreateInfo');
  if (struct === undefined) return undefined;
  if (struct === null) return BINARY;
  const value = objects.value(struct, 'semaphoreType', 0n);
  return [BINARY, TIMELINE].find((name) => BigInt(constantOf(name)!.value) === value);
}

/** SYNC_FD and Zircon events carry a binary payload. */
function judgeQuestion(
  context: HandleContext,
  position: HandlePosition,
  state: StructState,
  type: HandleTypeFacts,
): void {
  const short = {
    VkSemaphoreGetFdInfoKHR: 'handleType-03253',
    VkSemaphoreGetZirconHandleInfoFUCHSIA: 'semaphore-04763',
  }[position.owner];
  if (short === undefined || (short.startsWith('handleType') && !type.temporaryOnly)) return;
  const node = context.objects.node(state, 'semaphore');
  if (node === undefined || typeOf(context, context.objects.of(state, 'semaphore')) !== TIMELINE) return;
  reportTimeline(context, node, state, type, `VUID-${position.owner}-${short}`);
}

function reportTimeline(
  { add }: HandleContext,
  node: TSESTree.Node,
  state: StructState,
  type: HandleTypeFacts,
  vuid: string,
): void {
  add({ kind: 'timeline', node, type, vuid, origin: state.build.origin });
}

function judgeImport(
  context: HandleContext,
  position: HandlePosition,
  state: StructState,
  type: HandleTypeFacts,
): void {
  const { objects } = context;
  const { owner } = position;
  const node = objects.node(state, 'semaphore');
  const into = typeOf(context, objects.of(state, 'semaphore'));
  if (owner === 'VkImportSemaphoreZirconHandleInfoFUCHSIA') {
    if (node !== undefined && into === TIMELINE) {
      reportTimeline(context, node, state, type, `VUID-${owner}-semaphoreType-04768`);
    }
    return;
  }
  const handle = position.handleMember === undefined ? undefined : objects.node(state, position.handleMember);
  const from = handle && typeOf(context, exporterOf(context, handle, 'semaphore'));
  if (handle === undefined || from === undefined) return;
  const isFd = owner === 'VkImportSemaphoreFdInfoKHR';
  if (from === TIMELINE && hasTemporary(context, state) === true) {
    context.add({
      kind: 'temporaryTimeline',
      node: handle,
      vuid: `VUID-${owner}-flags-${isFd ? '03323' : '03322'}`,
      origin: state.build.origin,
    });
    return;
  }
  if (into === undefined || into === from || !type.name.includes('_OPAQUE_')) return;
  context.add({
    kind: 'otherSemaphoreType',
    node: handle,
    from,
    into,
    vuid: `VUID-${owner}-handleType-${isFd ? '03264' : '03262'}`,
    origin: state.build.origin,
  });
}

/** The object that a handle was exported from by a get command. */
export function exporterOf(
  { model, objects }: HandleContext,
  handle: TSESTree.Expression,
  member: 'memory' | 'semaphore',
): Created | undefined {
  const sources = model.sources.of(handle);
  const [source] = sources ?? [];
  if (source?.kind !== 'command' || sources?.length !== 1) return undefined;
  const { call } = source;
  const direct = call.args.get(member);
  if (direct !== undefined) return objects.at(direct);
  const param = call.command.params.find(({ typeName }) => structOf(typeName)?.member(member) !== undefined);
  const info = param && objects.infoOf(call, param.name);
  return info && objects.of(info, member);
}

/** Whether the import of a semaphore is temporary: undefined when that is not known. */
function hasTemporary({ objects }: HandleContext, state: StructState): boolean | undefined {
  const flags = objects.value(state, 'flags', 0n);
  return flags === undefined ? undefined : (flags & BigInt(temporaryFlagOf('semaphore')!.value)) !== 0n;
}

/**
 * A copied payload is imported temporarily. Flags that are given are a matter of the statements; here they are not
 * there at all, and the struct is handed to the command as it is.
 */
function judgeTemporary({ model, origins, add }: HandleContext, position: HandlePosition, state: StructState): void {
  const typed = model.states.given(state.build, position.member, state.at);
  const types = typed && origins.typesOf(typed, position.family);
  const [given, ...others] = types ?? [];
  if (given?.type.temporaryOnly !== true || others.length > 0) return;
  if (position.vuids.temporary === undefined || given.type.family !== position.family) return;
  if (model.states.given(state.build, 'flags', state.at)?.length !== 0) return;
  add({
    kind: 'notTemporary',
    node: placeOfType(given, typed!).node,
    type: given.type,
    flag: temporaryFlagOf(position.family)!,
    vuid: position.vuids.temporary,
    origin: state.build.origin,
  });
}
