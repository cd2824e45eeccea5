/** What a file does with external handles, and what is certainly wrong with it. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../bindings/names.js';
import { importContradiction, type HandleOrigin } from '../registry/handle-origins.js';
import {
  allHandlePositions,
  fitsFor,
  handleTypeFacts,
  refusalOf,
  type HandlePosition,
} from '../registry/handle-types.js';
import { Origins, type GivenType } from './handles/origins.js';
import type { VulkanModel } from './model.js';

/** One fault, in the words of a message. */
export interface HandleFinding {
  readonly kind: 'otherOrigin';
  readonly node: TSESTree.Node;
  readonly data: Readonly<Record<string, string>>;
  /** Handle types, each of which repairs it in the place of `at`. */
  readonly instead: { readonly at: TSESTree.Node; readonly names: readonly string[] } | undefined;
  /** Where the Vulkan name came from that the finding is about. */
  readonly origin: Origin;
}

const found = new WeakMap<VulkanModel, readonly HandleFinding[]>();

/** The faults of a file in the use of external handles. Computed once. */
export function handleFindingsOf(model: VulkanModel): readonly HandleFinding[] {
  let findings = found.get(model);
  if (findings === undefined) {
    findings = new Handles(model).findings();
    found.set(model, findings);
  }
  return findings;
}

class Handles {
  readonly #model: VulkanModel;
  readonly #findings: HandleFinding[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();
  #origins: Origins | undefined;

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  findings(): readonly HandleFinding[] {
    this.#imports();
    return this.#findings;
  }

  get #from(): Origins {
    return (this.#origins ??= new Origins(this.#model));
  }

  /** Handles that are imported, or asked about, under a type that they cannot have. */
  #imports(): void {
    const positions = handlePositionsByOwner();
    for (const build of this.#model.structs) {
      const position = positions.get(build.struct.name);
      if (position === undefined) continue;
      for (const { at } of this.#model.states.momentsOf(build)) {
        const types = this.#model.states.given(build, position.member, at);
        const handles = this.#model.states.given(build, position.handleMember!, at);
        if (types && handles) this.#contradictions(position, types, handles, build.origin);
      }
    }
    for (const call of this.#model.calls) {
      const position = positions.get(call.command.name);
      const type = position && call.args.get(position.member);
      const handle = position && call.args.get(position.handleMember!);
      if (type && handle) this.#contradictions(position, [type], [handle], call.origin);
    }
  }

  #contradictions(
    position: HandlePosition,
    typeNodes: readonly TSESTree.Expression[],
    handleNodes: readonly TSESTree.Expression[],
    origin: Origin,
  ): void {
    const types = this.#from.typesOf(typeNodes, position.family);
    if (types === undefined || types.length === 0) return;
    const origins: HandleOrigin[] = [];
    for (const node of handleNodes) {
      const of = this.#from.of(node);
      if (of === undefined) return;
      origins.push(...of);
    }
    const [first] = origins;
    if (first === undefined) return;
    for (const type of types) {
      // A type that the place does not take at all is told already.
      if (refusalOf(position, type.name) !== undefined) continue;
      const contradictions = origins.map((each) => importContradiction(each, type.name, position));
      if (!contradictions.every((each) => each !== undefined)) continue;
      const vuid = contradictions[0]?.vuid;
      this.#otherOrigin(position, type, first, origins, typeNodes, vuid, origin);
    }
  }

  #otherOrigin(
    position: HandlePosition,
    type: GivenType,
    from: HandleOrigin,
    origins: readonly HandleOrigin[],
    typeNodes: readonly TSESTree.Expression[],
    vuid: string | undefined,
    origin: Origin,
  ): void {
    const shared = from.types.filter((name) => origins.every((each) => each.types.includes(name)));
    const names = shared.filter(
      (name) =>
        handleTypeFacts(name)?.family === position.family &&
        name !== type.name &&
        (position.accepts === undefined || position.accepts.includes(name)),
    );
    // Named where the type is written for this place alone, else in the place itself.
    const place = typeNodes.find((node) => contains(node, type.node)) ?? typeNodes[0]!;
    const node = contains(place, type.node) ? type.node : place;
    this.#add({
      kind: 'otherOrigin',
      node,
      data: {
        constant: type.name,
        what: handleTypeFacts(type.name)!.what,
        source: from.id,
        returned: from.what,
        vuid: vuid ?? '',
        fits: names.length > 0 ? '' : fitsText(shared, position),
      },
      instead: names.length > 0 && node === type.node ? { at: node, names } : undefined,
      origin,
    });
  }

  #add(finding: HandleFinding): void {
    const kinds = this.#seen.get(finding.node) ?? new Set();
    if (kinds.has(finding.kind)) return;
    kinds.add(finding.kind);
    this.#seen.set(finding.node, kinds);
    this.#findings.push(finding);
  }
}

/** The APIs that take what a place cannot: `VkImportMemoryFdInfoKHR`. */
function fitsText(types: readonly string[], position: HandlePosition): string {
  const names = new Set(types.flatMap((name) => fitsFor(name, position.purpose)));
  names.delete(position.owner);
  return [...names].join(', ');
}

let byOwner: ReadonlyMap<string, HandlePosition> | undefined;

/** Where a handle stands beside its type. */
function handlePositionsByOwner(): ReadonlyMap<string, HandlePosition> {
  byOwner ??= new Map(
    allHandlePositions()
      .filter(
        ({ purpose, handleMember }) => handleMember !== undefined && (purpose === 'import' || purpose === 'properties'),
      )
      .map((position) => [position.owner, position]),
  );
  return byOwner;
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
