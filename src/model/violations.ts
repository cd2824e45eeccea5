import type { TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../bindings/names.js';
import { constraintsOf, type Condition, type ConstraintScope } from '../registry/constraints.js';
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
  /** What it is about: see {@link scopeOf}. */
  readonly scope: ConstraintScope;
  /** The node of a place that the violation names; undefined where nothing is written. */
  readonly nodeOf: (place: Place) => TSESTree.Node | undefined;
}

const found = new WeakMap<VulkanModel, readonly FileViolation[]>();

/** The statements that a file certainly violates, of one scope. Computed once for all rules. */
export function violationsOf(model: VulkanModel, scope: ConstraintScope): readonly FileViolation[] {
  let all = found.get(model);
  if (all === undefined) {
    all = new Judge(model).all();
    found.set(model, all);
  }
  return all.filter((each) => each.scope === scope);
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
        for (const violation of violations(state)) this.#add(violation, build.origin, nodeOf);
      }
    }
    for (const call of calls) {
      if (constraintsOf(call.command.name) === undefined) continue;
      const state = states.callState(call);
      for (const violation of violations(state)) this.#add(violation, call.origin, nodeOf);
    }
    return this.#found;
  }

  /** What a value alone decides, at every place that gives a member or an argument its value. */
  #slots(): void {
    for (const slot of this.#model.slots) {
      if (slot.use !== 'value' || slot.owner.kind === 'declared') continue;
      const owner = slot.owner.kind === 'member' ? slot.owner.struct.name : slot.owner.command.name;
      for (const value of certainAlternatives(slot.value)) {
        const type = slot.type.constants;
        if (type !== undefined && hasForeignConstant(value, type)) continue;
        const known = knownOf(value, slot.type.width);
        if (known.kind === 'unknown') continue;
        for (const violation of maskViolations(owner, slot.owner.member.name, known)) {
          this.#add(violation, slot.origin, () => value.node);
          // The struct that the value goes into would tell it again.
          this.#note(slot.node, violation.vuid);
        }
      }
    }
  }

  #add(violation: Violation, origin: Origin, find: FileViolation['nodeOf']): void {
    const node = find(violation.at);
    if (node === undefined) return;
    if (this.#note(node, violation.vuid))
      this.#found.push({ violation, node, origin, scope: scopeOf(violation), nodeOf: find });
  }

  /** Notes that a statement is told at a node; false when it was before. */
  #note(node: TSESTree.Node, vuid: string): boolean {
    const known = this.#seen.get(node) ?? new Set();
    if (known.has(vuid)) return false;
    known.add(vuid);
    this.#seen.set(node, known);
    return true;
  }
}

/** A statement that only asks for a struct not to be in the chain speaks of the value itself. */
function scopeOf({ constraint, at, others }: Violation): ConstraintScope {
  if (constraint.scope !== 'chain' || at.member === undefined || at.member === 'pNext') return constraint.scope;
  if (constraint.if === undefined || !isWithout(constraint.if)) return 'chain';
  return others.every(({ member }) => member === undefined || member === 'pNext') ? 'mask' : 'members';
}

function isWithout(condition: Condition): boolean {
  return condition.op === 'and' || condition.op === 'or'
    ? condition.of.every((part) => isWithout(part))
    : condition.op !== 'has';
}

/** The node of a place in a struct or call of the file. */
function nodeOf({ facts, member, index }: Place): TSESTree.Node | undefined {
  if (!(facts instanceof StructState) && !(facts instanceof CallState)) return undefined;
  const node = facts.nodeOf(member);
  if (index === undefined) return node;
  const list = node.type === 'NewExpression' ? node.arguments[0] : node;
  return (list?.type === 'ArrayExpression' ? list.elements[index] : undefined) ?? node;
}
