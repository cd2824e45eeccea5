import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { handleTypeFacts, positionsByOwner, type HandlePosition } from '../../registry/handle-types.js';
import { functionAround } from '../../syntax/nodes.js';
import type { Created } from '../objects.js';
import { placeOf, replacements, typesOfMask, type HandleContext, type HandleRepair } from './findings.js';
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

const ANDROID = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_ANDROID_HARDWARE_BUFFER_BIT_ANDROID';

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
  const mask = context.objects.mask(object.info, EXPORT_STRUCTS[position.family], 'handleTypes');
  if (mask === undefined) return;
  const exported = typesOfMask(position.family, mask.ones);
  for (const type of types) {
    const facts = handleTypeFacts(type.name);
    if (facts?.family !== position.family || (mask.zeros & BigInt(facts.value)) === 0n) continue;
    if (position.accepts !== undefined && !position.accepts.includes(type.name)) continue;
    const isMissing = context.objects.chained(object.info, EXPORT_STRUCTS[position.family]) === null;
    const wider: HandleRepair[] =
      mask.node === undefined || mask.ones === 0n ? [] : [{ kind: 'add', at: mask.node, constant: type.name }];
    context.add({
      kind: 'notExported',
      node: placeOf(type, typed).node,
      data: {
        constant: type.name,
        object: objectName,
        exported: exportedText(exported, isMissing ? EXPORT_STRUCTS[position.family] : undefined),
      },
      vuid:
        isMissing && position.owner === 'VkMemoryGetMetalHandleInfoEXT'
          ? 'VUID-VkMemoryGetMetalHandleInfoEXT-memory-10413'
          : position.vuids.exported,
      repairs: [...replacements(position, type, typed, exported), ...wider],
      origin,
    });
  }
}

function exportedText(exported: readonly string[], missing: string | undefined): string {
  if (missing !== undefined) return `without ${missing}`;
  return exported.length === 0 ? 'to export nothing' : `to export ${exported.join(' and ')}`;
}

/** An AHardwareBuffer has no handle type where it is asked for: the command itself says it. */
function judgeAndroid({ model, objects, add }: HandleContext): void {
  for (const build of model.structs) {
    if (build.struct.name !== 'VkMemoryGetAndroidHardwareBufferInfoANDROID') continue;
    for (const moment of model.states.moments.of(build)) {
      const state = model.states.stateOf(moment);
      const node = objects.node(state, 'memory');
      const info = objects.of(state, 'memory')?.info;
      const mask = objects.mask(info, EXPORT_STRUCTS.memory, 'handleTypes');
      const value = BigInt(handleTypeFacts(ANDROID)!.value);
      if (node === undefined || mask === undefined || (mask.zeros & value) === 0n) continue;
      const isMissing = objects.chained(info, EXPORT_STRUCTS.memory) === null;
      add({
        kind: 'notExported',
        node,
        data: {
          constant: ANDROID,
          object: 'memory',
          exported: exportedText(typesOfMask('memory', mask.ones), isMissing ? EXPORT_STRUCTS.memory : undefined),
        },
        vuid: `VUID-${build.struct.name}-handleTypes-01882`,
        repairs: mask.node && mask.ones !== 0n ? [{ kind: 'add', at: mask.node, constant: ANDROID }] : [],
        origin: build.origin,
      });
    }
  }
}

/** "vkGetMemoryWin32HandleKHR must be called no more than once for each valid unique combination": NT handles only. */
function judgeRepeated(context: HandleContext): void {
  const { model, origins, objects, order, add } = context;
  const positions = [...positionsByOwner('get').values()].filter(({ vuids }) => vuids.once !== undefined);
  const asked = new Map<string, { readonly node: TSESTree.Node; readonly type: GivenType }[]>();
  for (const call of model.calls) {
    for (const position of positions) {
      const param = call.command.params.find(({ typeName }) => typeName === position.owner);
      const member = objectMember(position);
      if (param === undefined || member === undefined) continue;
      const info = objects.infoOf(call, param.name);
      const object = info && objects.keyAt(info, member);
      const types = origins.askedTypes(call);
      const [type] = types ?? [];
      if (object === undefined || type === undefined || types?.length !== 1) continue;
      if (handleTypeFacts(type.name)?.form !== 'ntHandle') continue;
      const key = `${object} ${type.name}`;
      const before = asked.get(key) ?? [];
      if (before.some((each) => order.certainlyFollows(each.node, call.node))) {
        add({
          kind: 'askedTwice',
          node: call.node.callee,
          data: { constant: type.name, object: member, command: call.command.name },
          vuid: position.vuids.once,
          origin: call.origin,
        });
      }
      before.push({ node: call.node, type });
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
