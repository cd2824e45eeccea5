import type { TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../bindings/names.js';
import { constraintsOf, type ConstraintScope } from '../registry/constraints.js';
import type { VulkanModel } from './model.js';
import { CallState, StructState } from './states.js';
import { maskViolations, violations, type Place, type Violation } from './usage.js';
import { certainAlternatives, hasForeignConstant, knownOf } from './value.js';

/** A violated statement, and where in the file. */
export interface FileViolation {
  readonly violation: Violation;
  /** The value at fault; the struct or call where no value is written. */
  readonly node: TSESTree.Node;
  /** Where the name came from by which the struct or command is known: a repair is written the same way. */
  readonly origin: Origin;
}

const found = new WeakMap<VulkanModel, readonly FileViolation[]>();

/** The statements that a file certainly violates, of one scope. Computed once for all rules. */
export function violationsOf(model: VulkanModel, scope: ConstraintScope): readonly FileViolation[] {
  let all = found.get(model);
  if (all === undefined) {
    all = new Judge(model).all();
    found.set(model, all);
  }
  return all.filter(({ violation }) => violation.constraint.scope === scope);
}

class Judge {
  readonly #model: VulkanModel;
  readonly #found: FileViolation[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  all(): readonly FileViolation[] {
    this.#slots();
    const { states, structs, calls } = this.#model;
    for (const build of structs) {
      if (constraintsOf(build.struct.name) === undefined) continue;
      for (const moment of states.momentsOf(build)) {
        const state = states.stateOf(moment);
        for (const violation of violations(state)) this.#add(violation, nodeOf(violation.at), build.origin);
      }
    }
    for (const call of calls) {
      if (constraintsOf(call.command.name) === undefined) continue;
      const state = states.callState(call);
      for (const violation of violations(state)) this.#add(violation, nodeOf(violation.at), call.origin);
    }
    return this.#found;
  }

  /** What a value alone decides, at every place that gives a member or an argument its value. */
  #slots(): void {
    for (const slot of this.#model.slots) {
      if (slot.use !== 'value' || slot.owner.kind === 'declared') continue;
      const owner = slot.owner.kind === 'member' ? slot.owner.struct.name : slot.owner.command.name;
      for (const value of certainAlternatives(this.#model.valueOf(slot))) {
        const type = slot.type.constants;
        if (type !== undefined && hasForeignConstant(value, type)) continue;
        const known = knownOf(value, slot.type.width);
        if (known.kind === 'unknown') continue;
        for (const violation of maskViolations(owner, slot.owner.member.name, known)) {
          this.#add(violation, value.node, slot.origin);
        }
      }
    }
  }

  #add(violation: Violation, node: TSESTree.Node, origin: Origin): void {
    const known = this.#seen.get(node) ?? new Set();
    if (known.has(violation.vuid)) return;
    known.add(violation.vuid);
    this.#seen.set(node, known);
    this.#found.push({ violation, node, origin });
  }
}

/** The node of a place in a struct or call of the file. */
export function nodeOf({ facts, member, index }: Place): TSESTree.Node {
  if (!(facts instanceof StructState) && !(facts instanceof CallState)) {
    throw new TypeError('A place of this file is in a struct or a call of this file.');
  }
  const node = facts.nodeOf(member);
  if (index === undefined) return node;
  const list = node.type === 'NewExpression' ? node.arguments[0] : node;
  return (list?.type === 'ArrayExpression' ? list.elements[index] : undefined) ?? node;
}
