import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { EnumType } from '../registry/index.js';
import type { Evaluator } from './evaluate.js';
import { propertyName } from './syntax.js';
import { classAround, fieldName, type Fields } from './fields.js';
import { isFunction } from './flow.js';
import type { Functions } from './functions.js';
import type { Slot } from './types.js';
import { forEachLeaf, type Value } from './value.js';

type Variable = TSESLint.Scope.Variable;

/** An expression that goes into a slot through a parameter or a field without a type of its own. */
export interface Source {
  readonly node: TSESTree.Expression;
  /** One of the slots that it goes into. */
  readonly slot: Slot;
  /** What the author calls the parameter or field. */
  readonly name: string;
}

/** A parameter or field that gives slots their value. */
interface Carrier {
  readonly name: string;
  readonly slot: Slot;
  readonly type: EnumType | undefined;
  /** Where it is read, in slots of that type. */
  readonly reads: Set<TSESTree.Node>;
  /** All of its reads, and the expressions that it is given; undefined when they are not all known. */
  readonly uses: () =>
    { readonly reads: readonly TSESTree.Node[]; readonly given: readonly TSESTree.Expression[] } | undefined;
}

/**
 * Finds what parameters and fields are given that serve only slots of one enum. In plain JavaScript nothing declares
 * them: `setLayout(layout) { barrier.newLayout = layout; }` takes a VkImageLayout all the same.
 */
export class Inference {
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #fields: Fields;
  readonly #carriers = new Map<unknown, Carrier>();
  readonly #mixed = new Set<unknown>();
  readonly #told = new Set<Carrier>();

  constructor(evaluator: Evaluator, functions: Functions, fields: Fields) {
    this.#evaluator = evaluator;
    this.#functions = functions;
    this.#fields = fields;
  }

  /** The expressions behind the slots from `start` on. */
  sourcesOf(slots: readonly Slot[], start: number): readonly Source[] {
    const before = this.#carriers.size;
    for (let i = start; i < slots.length; i++) this.#read(slots[i]!);
    if (this.#carriers.size === before && start > 0) return [];
    const sources: Source[] = [];
    for (const [key, carrier] of this.#carriers) {
      if (this.#mixed.has(key) || this.#told.has(carrier)) continue;
      const uses = carrier.uses();
      if (uses === undefined || !uses.reads.every((read) => carrier.reads.has(read))) continue;
      this.#told.add(carrier);
      for (const node of uses.given) sources.push({ node, slot: carrier.slot, name: carrier.name });
    }
    return sources;
  }

  #read(slot: Slot): void {
    // A name or a number carries nothing.
    const { value } = slot;
    if (slot.isNamed || value.kind === 'number') return;
    forEachLeaf(value, (leaf, role) => {
      if (role !== 'amount') this.#leaf(leaf, slot);
    });
  }

  #leaf({ kind, node }: Value, slot: Slot): void {
    if (kind !== 'unknown') return;
    if (node.type === 'Identifier') {
      const variable = this.#evaluator.variables.of(node);
      if (variable?.defs[0]?.type === PARAMETER) {
        this.#carry(variable, variable.name, node, slot, () => this.#usesOfParameter(variable));
      }
    } else if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression') {
      const name = fieldName(node);
      const body = classAround(node);
      if (name === undefined || body === undefined) return;
      const uses = this.#fields.uses(body, name);
      this.#carry(uses, name, node, slot, () => usesOfField(uses));
    }
  }

  #carry(key: unknown, name: string, read: TSESTree.Node, slot: Slot, uses: Carrier['uses']): void {
    const type = slot.type.constants;
    const carrier = this.#carriers.get(key) ?? { name, slot, type, reads: new Set(), uses };
    if (carrier.type !== type) this.#mixed.add(key);
    carrier.reads.add(read);
    this.#carriers.set(key, carrier);
  }

  #usesOfParameter(variable: Variable): ReturnType<Carrier['uses']> {
    const [definition] = variable.defs;
    const callee = definition?.node as TSESTree.Node | undefined;
    if (callee === undefined || !isFunction(callee) || variable.defs.length > 1) return undefined;
    // Assigned anew, it is no longer what the caller gave.
    if (variable.references.some((each) => each.isWrite() && each.init !== true)) return undefined;
    const reads = variable.references.filter((each) => each.isRead()).map((each) => each.identifier as TSESTree.Node);
    const name = definition!.name as TSESTree.Identifier;
    if (name.typeAnnotation && !saysOnlyNumber(name.typeAnnotation.typeAnnotation)) return undefined;
    const target = name.parent.type === 'AssignmentPattern' ? name.parent : name;
    if (target.parent === callee) return { reads, given: this.#functions.givenFor(target) };
    // `function build({ usage })`, called with an object literal.
    const property = target.parent;
    if (property.type !== 'Property') return undefined;
    const pattern = property.parent.parent.type === 'AssignmentPattern' ? property.parent.parent : property.parent;
    const key = propertyName(property);
    if (pattern.parent !== callee || key === undefined) return undefined;
    return { reads, given: this.#functions.givenFor(pattern).flatMap((object) => propertyOf(object, key) ?? []) };
  }
}

const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];

/** Whether a type says nothing but that a value is a number, or none. */
function saysOnlyNumber(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSUnionType':
      return type.types.every(saysOnlyNumber);
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return true;
    default:
      return false;
  }
}

function propertyOf(object: TSESTree.Expression, name: string): TSESTree.Expression | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  if (object.properties.some((each) => each.type === 'SpreadElement')) return undefined;
  const property = object.properties.find((each) => each.type === 'Property' && propertyName(each) === name);
  return property?.type === 'Property' && property.kind === 'init'
    ? (property.value as TSESTree.Expression)
    : undefined;
}

function usesOfField(members: readonly TSESTree.MemberExpression[]): ReturnType<Carrier['uses']> {
  const reads: TSESTree.Node[] = [];
  const given: TSESTree.Expression[] = [];
  for (const member of members) {
    const { parent } = member;
    if (parent.type !== 'AssignmentExpression' || parent.left !== member) {
      // Compared or counted, it is more than a value for slots.
      if (parent.type === 'UpdateExpression') return undefined;
      reads.push(member);
    } else if (parent.operator === '=' || parent.operator === '|=') {
      given.push(parent.right);
    } else {
      return undefined;
    }
  }
  return { reads, given };
}
