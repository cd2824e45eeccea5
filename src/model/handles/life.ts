import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { isGlobalShare, operationInstead, refusesHandle } from '../../registry/handle-origins.js';
import {
  importsPayload,
  positionsByOwner,
  refusalOf,
  type HandlePosition,
  type HandleTypeFacts,
} from '../../registry/handle-types.js';
import { keyOf, type Source } from '../sources/source.js';
import type { Call } from '../types.js';
import { infosOf, type HandleContext } from './findings.js';
import { operationsOf, type Operation } from './operations.js';

/** Something that is done with a handle. */
interface Event {
  readonly node: TSESTree.CallExpression;
  /** The name of the function that does it. */
  readonly name: string;
  readonly handle: TSESTree.Expression;
  readonly source: Source;
  /** Set when the function takes or releases the handle: it is not to be used afterwards. */
  readonly ends: 'import' | 'close' | undefined;
  /** The type it is imported as. */
  readonly type: HandleTypeFacts | undefined;
  readonly position: HandlePosition | undefined;
}

/** What is done with handles that do not allow it, or no more. */
export function judgeLives(context: HandleContext): void {
  const [first] = context.model.names.occurrences;
  if (first === undefined) return;
  const imports = importEvents(context);
  const operations = operationsOf(context);
  const right = operations.filter((each) => !judgeOperation(context, each, first.origin));
  const events = [...imports, ...right.flatMap((each) => eventOf(context, each) ?? [])];
  judgeOrder(context, events, first.origin);
}

/** Reports an operation on a handle that it is not for; false when it may be. */
function judgeOperation(
  context: HandleContext,
  { operation, isClosing, isCertain, handle }: Operation,
  origin: NameOrigin,
): boolean {
  if (!isCertain) return false;
  const origins = context.origins.of(handle);
  if (origins === undefined || origins.length === 0) return false;
  const [first] = origins;
  if (first === undefined || !origins.every((each) => refusesHandle(operation, each))) return false;
  context.add({
    kind: 'wrongOperation',
    node: handle,
    operation,
    isClosing,
    from: first,
    instead: isGlobalShare(first) ? 'none' : operationInstead(operation, first),
    vuid: undefined,
    origin,
  });
  return true;
}

function eventOf(context: HandleContext, { operation, isClosing, node, handle }: Operation): Event | undefined {
  const source = sourceOf(context, handle);
  if (source === undefined) return undefined;
  const ends = isClosing ? ('close' as const) : undefined;
  return { node, name: operation.name, handle, source, ends, type: undefined, position: undefined };
}

function sourceOf({ model }: HandleContext, handle: TSESTree.Expression): Source | undefined {
  const sources = model.sources.of(handle);
  return sources?.length === 1 ? sources[0] : undefined;
}

/** The calls that import a handle, or ask about it. */
function importEvents(context: HandleContext): readonly Event[] {
  const byOwner = positionsByOwner('import', 'properties');
  const events: Event[] = [];
  for (const call of context.model.calls) {
    const own = byOwner.get(call.command.name);
    const handle = own?.handleMember && call.args.get(own.handleMember);
    if (own && handle) events.push(...importEvent(context, call, own, handle, undefined));
    if (!importsPayload(call.command.name) && call.command.name !== 'vkAllocateMemory') continue;
    for (const state of infosOf(context, call)) {
      const position = byOwner.get(state.type.name);
      const given = position?.handleMember && context.objects.node(state, position.handleMember);
      if (!position || !given) continue;
      const typed = context.model.states.given(state.build, position.member, state.at);
      const types = typed && context.origins.typesOf(typed, position.family);
      events.push(...importEvent(context, call, position, given, types?.length === 1 ? types[0]!.type : undefined));
    }
  }
  return events;
}

function importEvent(
  context: HandleContext,
  call: Call,
  position: HandlePosition,
  handle: TSESTree.Expression,
  type: HandleTypeFacts | undefined,
): readonly Event[] {
  const source = sourceOf(context, handle);
  if (source === undefined) return [];
  // By a type that the place does not take, which is reported, nothing is known of who owns the handle.
  const isRefused = type !== undefined && refusalOf(position, type.name) !== undefined;
  const isTaken = !isRefused && position.purpose === 'import' && type?.importTransfersOwnership === true;
  const ends = isTaken ? 'import' : undefined;
  return [{ node: call.node, name: call.command.name, handle, source, ends, type, position }];
}

function judgeOrder({ add, order }: HandleContext, events: readonly Event[], origin: NameOrigin): void {
  const byKey = new Map<string, Event[]>();
  for (const event of events) {
    const key = keyOf(event.source);
    byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  for (const group of byKey.values()) {
    for (const later of group) {
      const ended = group.find((each) => each.ends !== undefined && order.certainlyFollows(each.node, later.node));
      if (ended === undefined) continue;
      // Of a parameter nothing says that it is a handle, unless it is imported as one.
      if (later.source.kind === 'variable' && ended.type === undefined && later.position === undefined) continue;
      add({
        ...(ended.ends === 'import'
          ? { kind: 'usedAfterImport', type: ended.type! }
          : { kind: later.ends === 'close' ? 'closedTwice' : 'usedAfterClose' }),
        use: later.name,
        before: ended.name,
        line: ended.node.loc.start.line,
        node: nodeOfUse(later),
        vuid: later.position?.vuids.handle,
        origin,
      });
    }
  }
}

/** The handle where the call itself names it: a struct may stand far away from the call. */
function nodeOfUse({ node, handle }: Event): TSESTree.Node {
  return node.arguments.includes(handle) ? handle : node.callee;
}
