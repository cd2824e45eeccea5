import type { TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import type { ConstraintScope } from '../../registry/constraint.js';
import { handlePosition, refusalOf } from '../../registry/handle-types.js';
import { withTypes } from '../../syntax/asserted.js';
import { memberWritten } from '../../syntax/members.js';
import { contains } from '../../syntax/nodes.js';
import type { ChainFault } from '../chains.js';
import { handleFindingsOf } from '../handles.js';
import type { VulkanModel } from '../model.js';
import { positionOf } from '../positions.js';
import { CallState, StructAt } from '../states/state.js';
import type { Slot, Struct } from '../types.js';
import type { Place, Violation } from '../usage.js';
import { behind } from '../values/leaves.js';
import { hasForeignConstant, isOfType } from '../values/of-type.js';
import type { Enabled } from './enabled.js';
import { hasUndefinedBits, isOfAnyValue, scopeOf } from './scopes.js';

/** A violated statement, and where in the file. */
export interface FileViolation {
  readonly violation: Violation;
  /** The value at fault; the struct or call where no value is written. */
  readonly node: TSESTree.Node;
  /** Whether that is where a struct is used which is right in other uses. */
  readonly isUse?: boolean;
  /** The slot whose value alone decides it: that may be written elsewhere. */
  readonly slot?: Slot;
  /** Where the name came from by which the struct or command is known: a repair is written the same way. */
  readonly origin: NameOrigin;
  /** What it is about: see {@link scopeOf}. */
  readonly scope: ConstraintScope;
  /** The node of a place that the violation names; undefined where nothing is written. */
  readonly nodeOf: (place: Place) => TSESTree.Node | undefined;
}

/** A violated statement about chains as such, and how constants are written there. */
export type FileChainFault = ChainFault & {
  readonly origin: NameOrigin;
  /** The slot whose value alone decides it. */
  readonly slot?: Slot;
};

/** The violated statements of a file, as they are found: each once, and none that is reported as something else. */
export class FoundViolations {
  readonly all: FileViolation[] = [];
  readonly chains: FileChainFault[] = [];
  readonly #model: VulkanModel;
  readonly #enabled: Enabled;
  /** The statements that are reported at a node. */
  readonly #seen = new Map<TSESTree.Node, Set<string>>();

  constructor(model: VulkanModel, enabled: Enabled) {
    this.#model = model;
    this.#enabled = enabled;
  }

  /**
   * Takes a violation, if it is none of what is reported otherwise: by what is known of handles, as a constant of another
   * enum, or at the same node.
   *
   * @param find - the node of a place, be it where the violation is reported or not
   */
  add(found: Omit<FileViolation, 'scope'>, find: FileViolation['nodeOf']): void {
    const { violation, node } = found;
    if (this.#isOfHandles(violation)) return;
    const { at, others, constraint } = violation;
    if (constraint.gated && !this.#enabled.isFor(node)) return;
    if (at.facts instanceof StructAt && at.facts.awaits(violation.asksFor)) return;
    if (others.some((place) => this.#faultOf(place, find) !== undefined || hasUndefinedBits(place))) return;
    if (others.some((place) => place.facts === at.facts && this.#isRefusedHandleType(place, find))) return;
    const fault = this.#faultOf(at, find);
    // What is said of the value as such is reported together with what is wrong with it.
    const isOfValue = fault === 'value' && isOfAnyValue(constraint);
    if (fault !== undefined && !isOfValue) return;
    const scope = isOfValue ? 'mask' : scopeOf(violation);
    // One that is written elsewhere may be at fault in several slots.
    if (found.slot !== undefined || this.note(node, violation.vuid)) this.all.push({ ...found, scope });
  }

  /**
   * Why a value is none of its type: a constant of another enum, or the value itself. That is reported: what its number would
   * mean in this place is not what the code says.
   */
  #faultOf(place: Place, find: FileViolation['nodeOf']): 'constant' | 'value' | undefined {
    const node = find(place);
    const slot = node && this.#model.slotAt(node);
    if (slot?.type.constants === undefined) return undefined;
    if (hasForeignConstant(slot.value, slot.type.constants)) return 'constant';
    return isOfType(slot.value, slot.type) ? undefined : 'value';
  }

  /**
   * Whether a place holds a handle type by its name that it does not take. That is reported: what goes with such a type in
   * the same struct, be it a name or a file descriptor, says nothing of the type that is meant.
   */
  #isRefusedHandleType(place: Place, find: FileViolation['nodeOf']): boolean {
    const node = find(place);
    const slot = node && this.#model.slotAt(node);
    const value = slot && behind(slot.value);
    if (value?.kind !== 'constant' || slot === undefined || slot.owner.kind === 'declared') return false;
    const position = positionOf(slot.owner);
    return position !== undefined && refusalOf(position, value.constant.name) !== undefined;
  }

  /** Which API takes which handle type, and what handles come from, is reported with what is known of handle types. */
  #isOfHandles({ at, vuid }: Violation): boolean {
    const position = at.member === undefined ? undefined : handlePosition(at.facts.type.name, at.member);
    if (position?.vuid === vuid) return true;
    const { facts } = at;
    return handleFindingsOf(this.#model).some(
      (finding) =>
        finding.vuid === vuid && (!(facts instanceof StructAt) || this.#isGivenTo(facts.build, finding.node)),
    );
  }

  /**
   * Takes what is wrong with a chain. A struct that does not belong there does not go together with the others, either.
   *
   * @param root - the struct that the chain is judged from
   */
  addChainFaults(faults: readonly ChainFault[], { node: root, origin }: Struct): void {
    for (const fault of faults) {
      const { kind, struct, vuid } = fault;
      const node = this.#placeInChain(fault, root);
      const isSaid = kind === 'apart' && this.chains.some((one) => one.node === node && one.struct === struct);
      if (!isSaid && this.note(node, vuid ?? kind)) this.chains.push({ ...fault, node, origin });
    }
  }

  /** Where a fault of a chain is: an object that is spread in several structs may be right in another one of them. */
  #placeInChain({ kind, struct, node }: ChainFault, root: TSESTree.Node): TSESTree.Node {
    if (kind !== 'notExtending' && kind !== 'noExtension') return node;
    const { structExtends } = struct;
    return this.#model.joins.sharedPlaceOf(node, root, (type) => structExtends.includes(type)) ?? node;
  }

  /** Notes that a statement is reported at a node; false when it was before. */
  note(node: TSESTree.Node, vuid: string): boolean {
    const known = this.#seen.get(node) ?? new Set();
    if (known.has(vuid)) return false;
    known.add(vuid);
    this.#seen.set(node, known);
    return true;
  }

  /** Whether a statement is reported at a value that a struct is given. */
  isReported(build: Struct, vuid: string): boolean {
    for (const [node, vuids] of this.#seen) if (vuids.has(vuid) && this.#isGivenTo(build, node)) return true;
    return false;
  }

  /** Whether a value is given to a struct: in its literal, or by an assignment to a member. */
  #isGivenTo(build: Struct, node: TSESTree.Node): boolean {
    if (contains(build.node, node)) return true;
    const assignment = withTypes(node).parent;
    const target = assignment?.type === 'AssignmentExpression' ? memberWritten(assignment) : undefined;
    return target !== undefined && this.#model.states.holderOf(target) === build;
  }
}

/** Where something is reported of a place: where it is written, or at the call that made a struct of its own there. */
export function placeAt(place: Place): TSESTree.Node | undefined {
  const node = nodeOf(place);
  const call = place.facts instanceof StructAt ? place.facts.madeBy : undefined;
  return node === undefined || call === undefined || contains(call, node) ? node : call;
}

/** The node of a place in a struct or call of the file. */
export function nodeOf({ facts, member, index }: Place): TSESTree.Node | undefined {
  if (!(facts instanceof StructAt) && !(facts instanceof CallState)) return undefined;
  const node = facts.nodeOf(member);
  if (index === undefined) return node;
  const list = node.type === 'NewExpression' ? node.arguments[0] : node;
  return (list?.type === 'ArrayExpression' ? list.elements[index] : undefined) ?? node;
}
