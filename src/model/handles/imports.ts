import type { TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../../bindings/occurrences.js';
import { importContradiction, type HandleOrigin } from '../../registry/handle-origins.js';
import {
  fitsFor,
  handleTypeFacts,
  positionsByOwner,
  refusalOf,
  type HandlePosition,
} from '../../registry/handle-types.js';
import type { Call, StructBuild } from '../types.js';
import { knownOf } from '../value.js';
import { placeOf, replacements, type HandleContext } from './findings.js';

type Nodes = readonly TSESTree.Expression[];

/** Handles that are imported, or asked about, under a type that they cannot have. */
export function judgeImports(context: HandleContext): void {
  const { model } = context;
  const positions = positionsByOwner('import', 'properties');
  for (const build of model.structs) {
    const position = positions.get(build.struct.name);
    if (position?.handleMember === undefined) continue;
    for (const { at } of model.states.moments.of(build)) {
      const types = model.states.given(build, position.member, at);
      const handles = model.states.given(build, position.handleMember, at);
      if (types && handles) judge(context, position, types, handles, build);
      const names = position.nameMember && model.states.given(build, position.nameMember, at);
      if (types && handles && names) judgeNothing(context, position, types, handles, names, build.origin);
    }
  }
  for (const call of model.calls) {
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
  const shared = from.types.filter((name) => origins.every((each) => each.types.includes(name)));
  for (const type of types) {
    // A type that the place does not take at all is reported already.
    if (refusalOf(position, type.name) !== undefined) continue;
    const contradictions = origins.map((each) => importContradiction(each, type.name, position));
    if (!contradictions.every((each) => each !== undefined)) continue;
    const repairs = replacements(position, type, typed, shared, 'struct' in owner ? owner : undefined);
    context.add({
      kind: 'otherOrigin',
      node: placeOf(type, typed).node,
      data: { constant: type.name, what: handleTypeFacts(type.name)!.what, source: from.id, returned: from.what },
      vuid: contradictions[0]?.vuid,
      fits: repairs.length > 0 ? [] : apisFor(shared, position),
      repairs,
      origin: owner.origin,
    });
  }
}

/** A handle that is written to be none, with no name in its place. What is not written at all may come later. */
function judgeNothing(
  { add, model, origins }: HandleContext,
  position: HandlePosition,
  typed: Nodes,
  handles: Nodes,
  names: Nodes,
  origin: Origin,
): void {
  const [handle] = handles;
  const [type] = origins.typesOf(typed, position.family) ?? [];
  const isNone = (node: TSESTree.Expression): boolean => {
    const known = knownOf(model.evaluate(node));
    return known.kind === 'null' || (known.kind === 'exact' && Number(known.value) === 0);
  };
  if (handle === undefined || type === undefined || typed.length !== 1) return;
  if (!handles.every(isNone) || !names.every(isNone)) return;
  add({
    kind: 'noHandle',
    node: handle,
    data: { constant: type.name, member: position.handleMember ?? '', name: position.nameMember ?? '' },
    vuid: position.vuids.named,
    origin,
  });
}

/** The structs and commands that take what a place cannot: `VkImportMemoryFdInfoKHR`. */
function apisFor(types: readonly string[], position: HandlePosition): readonly string[] {
  const names = new Set(types.flatMap((name) => fitsFor(name, position.purpose)));
  names.delete(position.owner);
  return [...names];
}
