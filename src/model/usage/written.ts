import type { TSESTree } from '@typescript-eslint/utils';
import type { VulkanModel } from '../model.js';
import { withoutTypes } from '../syntax.js';
import type { Member } from '../../registry/index.js';
import type { Call, StructBuild } from '../types.js';
import type { Glance, Written } from './plan.js';
import { exactOf, type Value } from '../value.js';

/** What the structs and calls of a file are given, as far as a glance tells. */
export class WrittenMembers {
  readonly #model: VulkanModel;

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /**
   * The members that a struct is given anywhere in its life, each with the expression; without one where there are
   * several, or where it is changed in another way.
   */
  ofStruct({ node, literal, origin }: StructBuild): Written & { readonly hasParts: boolean } {
    const given = literal === undefined ? undefined : this.#model.givenIn(literal);
    const variable = this.#model.variables.givenTo(node);
    if (variable === undefined) return new Values(this, given?.names ?? [], given?.values ?? []);
    const names = [...(given?.names ?? [])];
    const values = [...(given?.values ?? [])];
    let hasParts = false;
    const { references } = variable;
    for (let i = 0; i < references.length; i++) {
      const { identifier } = references[i]!;
      const member = identifier.parent as TSESTree.Node | undefined;
      if (member?.type !== 'MemberExpression' || member.object !== identifier || member.computed) continue;
      const { parent, property } = member;
      const isPart = isWrittenInside(member);
      if (!isPart && (parent.type !== 'AssignmentExpression' || parent.left !== member)) continue;
      hasParts ||= isPart;
      const name = origin.dialect.memberName((property as TSESTree.Identifier).name);
      const known = names.indexOf(name);
      if (known >= 0) values[known] = undefined;
      else {
        names.push(name);
        values.push(
          !isPart && parent.type === 'AssignmentExpression' && parent.operator === '=' ? parent.right : undefined,
        );
      }
    }
    return new Values(this, names, values, hasParts);
  }

  /** The arguments of a call. */
  ofCall({ args }: Call): Written {
    return new Values(this, [...args.keys()], [...args.values()]);
  }

  glance(expression: TSESTree.Expression): Glance | undefined {
    const node = withoutTypes(expression);
    switch (node.type) {
      case 'Literal': {
        const { value } = node;
        if (typeof value === 'number' || typeof value === 'bigint') return value;
        return typeof value === 'boolean' ? Number(value) : value === null ? 0 : 'open';
      }
      case 'ArrayExpression':
        // An empty array is a null pointer in one binding and a pointer in another.
        return node.elements.length === 0 ? undefined : 'open';
      case 'NewExpression':
      case 'ObjectExpression':
      case 'CallExpression':
        return 'open';
      default:
    }
    let value = this.#model.slotAt(node)?.value ?? this.#model.evaluate(node);
    while (value.kind === 'followed') ({ value } = value);
    // A call may give a list that is written down in it.
    if (value.kind === 'unknown') return value.node.type === 'CallExpression' ? 'open' : undefined;
    if (value.kind !== 'other') return exactOf(value) ?? 'open';
    const { known } = value;
    if (known.kind === 'unknown') return undefined;
    return known.kind === 'boolean' ? Number(known.value) : known.kind === 'null' ? 0 : 'open';
  }

  /** The members of a struct that is written down where it is needed; of another one, they are not known at a glance. */
  inner(expression: TSESTree.Expression): Written | undefined {
    const node = withoutTypes(expression);
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    const literal = isCall ? node.arguments[0] : node;
    const given = literal?.type === 'ObjectExpression' ? this.#model.givenIn(literal) : undefined;
    return given && new Values(this, given.names, given.values);
  }
}

/** Whether a member of a member is written: `info.extent.width = 4`. */
function isWrittenInside(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  if (parent.type !== 'MemberExpression' || parent.object !== node) return false;
  const { parent: above } = parent;
  return (above.type === 'AssignmentExpression' && above.left === parent) || isWrittenInside(parent);
}

class Values implements Written {
  readonly names: readonly string[];
  /** Whether members of a struct inside are written on their own. */
  readonly hasParts: boolean;
  readonly #of: WrittenMembers;
  readonly #values: readonly (TSESTree.Expression | undefined)[];
  /** As asked for; null where nothing can be known. */
  readonly #glances: (Glance | null)[] = [];

  constructor(
    of: WrittenMembers,
    names: readonly string[],
    values: readonly (TSESTree.Expression | undefined)[],
    hasParts = false,
  ) {
    this.#of = of;
    this.names = names;
    this.hasParts = hasParts;
    this.#values = values;
  }

  glance(index: number): Glance | undefined {
    if (index < 0) return undefined;
    let glance = this.#glances[index];
    if (glance === undefined) {
      const value = this.#values[index];
      glance = value === undefined ? 'open' : (this.#of.glance(value) ?? null);
      this.#glances[index] = glance;
    }
    return glance ?? undefined;
  }

  inner(index: number): Written | undefined {
    const value = this.#values[index];
    return value && this.#of.inner(value);
  }
}

/** The value of one member, as a struct of which nothing else is known. */
export class OneValue implements Written {
  readonly names: readonly string[];
  readonly #member: Member;
  readonly #value: Value;

  constructor(member: Member, value: Value) {
    this.names = [member.name];
    this.#member = member;
    this.#value = value;
  }

  glance(index: number): Glance | undefined {
    if (index !== 0) return undefined;
    // Of an array, the value is one element.
    if (this.#member.array.length > 0 || this.#member.len.length > 0) return 'open';
    return exactOf(this.#value) ?? (this.#value.kind === 'unknown' ? undefined : 'open');
  }

  inner(): undefined {
    return undefined;
  }
}
