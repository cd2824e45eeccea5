import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { hardwareBufferType, positionsByOwner, type HandlePosition } from '../../registry/handle-types.js';
import { functionAround } from '../../syntax/nodes.js';
import type { Created } from '../objects.js';
import { createdFor, placeOfType, replacements, widened, type HandleContext } from './findings.js';
import type { GivenType } from './origins.js';

/** One question for a handle: which object is asked, and for which types. */
interface Question {
  readonly position: HandlePosition;
  readonly object: Created;
  readonly objectName: string;
  readonly types: readonly GivenType[];
  readonly typed: readonly TSESTree.Expression[];
  readonly origin: NameOrigin;
}

/** The struct that says what an object may be exported as. */
const EXPORT_STRUCTS = {
  memoryNV: 'VkExportMemoryAllocateInfoNV',
  memory: 'VkExportMemoryAllocateInfo',
  semaphore: 'VkExportSemaphoreCreateInfo',
  fence: 'VkExportFenceCreateInfo',
} as const;

/** Handles that are asked for, against what the object was created to export. */
export function judgeExports(context: HandleContext): void {
  const { model } = context;
  const imported = importedObjects(context);
  const positions = positionsByOwner('get');
  for (const build of model.structs) {
    const position = positions.get(build.struct.name);
    const member = position && objectMember(position);
    if (position === undefined || member === undefined) continue;
    for (const moment of model.states.moments.of(build)) {
      const state = model.states.stateOf(moment);
      const typed = model.states.settled(build, position.member, moment.at);
      const types = typed && context.origins.typesOf(typed, position.family);
      const object = context.objects.of(state, member);
      if (!typed || !types || !object || imported(object, position, build.node)) continue;
      judge(context, { position, object, objectName: member, types, typed, origin: build.origin });
    }
  }
  for (const call of model.calls) {
    const position = positions.get(call.command.name);
    const typed = position && call.args.get(position.member);
    const asked = call.args.get('memory');
    if (position === undefined || typed === undefined || asked === undefined) continue;
    const types = context.origins.typesAt(typed, position.family);
    const object = context.objects.at(asked);
    if (!types || !object) continue;
    judge(context, { position, object, objectName: 'memory', types, typed: [typed], origin: call.origin });
  }
  judgeAndroid(context);
  judgeRepeated(context);
}

/** The member of a get struct that holds the object. */
function objectMember({ family, api }: HandlePosition): string | undefined {
  if (api !== 'vulkan') return undefined;
  return family === 'memoryNV' ? undefined : family;
}

function judge(context: HandleContext, question: Question): void {
  const { position, object, objectName, types, typed, origin } = question;
  const struct = EXPORT_STRUCTS[position.family];
  const mask = context.objects.mask(object.info, struct, 'handleTypes');
  if (mask === undefined) return;
  const created = createdFor(context, object, struct, position.family, mask);
  for (const given of types) {
    const { type } = given;
    if (type.family !== position.family || (mask.zeros & BigInt(type.value)) === 0n) continue;
    if (position.accepts !== undefined && !position.accepts.includes(type.name)) continue;
    context.add({
      kind: 'notExported',
      node: placeOfType(given, typed).node,
      type,
      object: objectName,
      created,
      vuid:
        created.types === undefined && position.owner === 'VkMemoryGetMetalHandleInfoEXT'
          ? 'VUID-VkMemoryGetMetalHandleInfoEXT-memory-10413'
          : position.vuids.exported,
      repairs: [...replacements(position, given, typed, created.types ?? []), ...widened(mask, type)],
      origin,
    });
  }
}

/** An AHardwareBuffer has no handle type where it is asked for: the command itself says it. */
function judgeAndroid(context: HandleContext): void {
  const { model, objects, add } = context;
  const type = hardwareBufferType();
  for (const build of model.structs) {
    if (build.struct.name !== 'VkMemoryGetAndroidHardwareBufferInfoANDROID') continue;
    for (const moment of model.states.moments.of(build)) {
      const state = model.states.stateOf(moment);
      const node = objects.node(state, 'memory');
      const memory = objects.of(state, 'memory');
      const mask = objects.mask(memory?.info, EXPORT_STRUCTS.memory, 'handleTypes');
      if (node === undefined || mask === undefined || (mask.zeros & BigInt(type.value)) === 0n) continue;
      add({
        kind: 'notExported',
        node,
        type,
        object: 'memory',
        created: createdFor(context, memory, EXPORT_STRUCTS.memory, 'memory', mask),
        vuid: `VUID-${build.struct.name}-handleTypes-01882`,
        repairs: widened(mask, type),
        origin: build.origin,
      });
    }
  }
}

/** "vkGetMemoryWin32HandleKHR must be called no more than once for each valid unique combination": NT handles only. */
function judgeRepeated(context: HandleContext): void {
  const { model, origins, objects, order, add } = context;
  const positions = [...positionsByOwner('get').values()].filter(({ vuids }) => vuids.once !== undefined);
  const asked = new Map<string, TSESTree.Node[]>();
  for (const call of model.calls) {
    for (const position of positions) {
      const param = call.command.params.find(({ typeName }) => typeName === position.owner);
      const member = objectMember(position);
      if (param === undefined || member === undefined) continue;
      const info = objects.infoOf(call, param.name);
      const object = info && objects.keyAt(info, member);
      const types = origins.askedTypes(call);
      const [given, ...others] = types ?? [];
      if (object === undefined || given?.type.form !== 'ntHandle' || others.length > 0) continue;
      const { type } = given;
      const key = `${object} ${type.name}`;
      const before = asked.get(key) ?? [];
      if (before.some((each) => order.certainlyFollows(each, call.node))) {
        add({
          kind: 'askedTwice',
          node: call.node.callee,
          type,
          object: member,
          command: call.command,
          vuid: position.vuids.once,
          origin: call.origin,
        });
      }
      before.push(call.node);
      asked.set(key, before);
    }
  }
}

/**
 * Whether a semaphore or fence may have another payload than it was created with, because something is imported into
 * it: what it exports then is another question. An import into an unknown object counts in its own function; elsewhere
 * it would need the object, and an object that is given away is not followed.
 */
function importedObjects({
  model,
  objects,
}: HandleContext): (object: Created, position: HandlePosition, at: TSESTree.Node) => boolean {
  const imports: { family: string; key: string | undefined; around: TSESTree.Node | undefined }[] = [];
  for (const build of model.structs) {
    const family = positionsByOwner('import').get(build.struct.name)?.family;
    if (family !== 'semaphore' && family !== 'fence') continue;
    const around = functionAround(build.node);
    const moments = model.states.moments.of(build);
    if (moments.length === 0) imports.push({ family, key: undefined, around });
    for (const moment of moments) {
      imports.push({ family, key: objects.of(model.states.stateOf(moment), family)?.key, around });
    }
  }
  return ({ key }, { family }, at) =>
    imports.some(
      (each) =>
        each.family === family && (each.key === undefined ? each.around === functionAround(at) : each.key === key),
    );
}
