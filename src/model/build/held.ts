import type { TSESTree } from '@typescript-eslint/utils';
import type { FileNames, NameOrigin } from '../../bindings/occurrences.js';
import { slotTypeOf, type Constant, type SlotType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { handsBitsOn } from '../../syntax/branches.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { keyName } from '../../syntax/members.js';
import { EQUALITIES, isNull } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { declared, isSameType, type VkType } from '../types.js';
import { isDecoratedMember, membersOf } from '../values/classes.js';
import type { Fields } from '../values/fields.js';
import type { Variables } from '../values/variables.js';
import type { KnownTypes } from './known-types.js';
import type { TypedUses } from './uses.js';

/**
 * Variables and fields without a type of their own that are given nothing but values of one type, by the names of its
 * constants or by what is declared to be of it: `let layout = VK_A; layout = wanted;`.
 */
export class HeldTypes {
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #fields: Fields;
  readonly #types: KnownTypes;
  readonly #uses: TypedUses;
  readonly #seen = new Set<unknown>();
  /** What constants are parts of. */
  readonly #parts = new Set<TSESTree.Node>();

  constructor(names: FileNames, variables: Variables, fields: Fields, types: KnownTypes, uses: TypedUses) {
    this.#names = names;
    this.#variables = variables;
    this.#fields = fields;
    this.#types = types;
    this.#uses = uses;
  }

  /** A constant that may be given to such a thing. */
  given(name: TSESTree.Node, constant: Constant, origin: NameOrigin): void {
    if (name.parent === undefined || !GIVEN_IN.has(name.parent.type)) return;
    const node = this.#wholeAround(name);
    const parent = node?.parent;
    if (parent?.type === 'VariableDeclarator') {
      if (parent.init === node && parent.id.type === 'Identifier') this.#variable(parent.id, constant, origin);
    } else if (parent?.type === 'AssignmentExpression') {
      if (parent.right === node && parent.left.type === 'Identifier') this.#variable(parent.left, constant, origin);
    } else if (parent?.type === 'PropertyDefinition') {
      const field = parent.value === node ? keyName(parent.key, parent.computed) : undefined;
      if (field !== undefined) this.#field(parent.parent, field, constant, origin);
    }
  }

  /** All that is given with a constant as a part of it; undefined where another part has told of that. */
  #wholeAround(constant: TSESTree.Node): TSESTree.Node | undefined {
    let node = constant;
    for (let { parent } = node; parent && handsBitsOn(parent, node); { parent } = parent) {
      if (this.#parts.has(parent)) return undefined;
      this.#parts.add(parent);
      node = parent;
    }
    return node;
  }

  #variable(name: TSESTree.Identifier, constant: Constant, origin: NameOrigin): void {
    const variable = this.#variables.of(name);
    if (variable === undefined || this.#seen.has(variable)) return;
    this.#seen.add(variable);
    const [definition, ...others] = variable.defs;
    if (definition?.type !== VARIABLE || others.length > 0 || isSaid(definition.name)) return;
    const { references } = variable;
    if (!references.some(({ identifier }) => isTested(identifier))) return;
    const slot = slotTypeOf(constant.type.name);
    if (slot === undefined || !references.every(({ identifier }) => this.#keeps(identifier, slot))) return;
    this.#uses.ofVariable(variable, { kind: 'slot', slot }, declared(variable.name, origin));
  }

  #field(body: TSESTree.ClassBody, name: string, constant: Constant, origin: NameOrigin): void {
    const uses = this.#fields.uses(body, name);
    if (this.#seen.has(uses)) return;
    this.#seen.add(uses);
    const slot = uses.some((use) => isTested(use)) ? slotTypeOf(constant.type.name) : undefined;
    const [member, ...others] = membersOf(body, name);
    if (slot === undefined || member?.type !== 'PropertyDefinition' || others.length > 0) return;
    if (isDecoratedMember(member) || member.typeAnnotation || this.#fields.isOpen(body)) return;
    // Other classes may give it what they like.
    if (this.#fields.isReplaced(body, name) || this.#fields.usesOfKin(body, name).some(isTarget)) return;
    const loose = this.#fields.looselyGivenTo(body, name);
    if (loose.isOpen || !loose.values.every((given) => this.#isOfType(given, slot))) return;
    if (!this.#isOfType(member.value!, slot) || !uses.every((use) => this.#keeps(use, slot))) return;
    this.#uses.targets.giveField(body, name, { kind: 'slot', slot }, origin);
  }

  /** Whether a use of such a thing gives it nothing but a value of the type. */
  #keeps(use: TSESTree.Node, slot: SlotType): boolean {
    const node = withTypes(use);
    const { parent } = node;
    if (parent?.type === 'VariableDeclarator' && parent.id === node) {
      return parent.init === null || this.#isOfType(parent.init, slot);
    }
    if (!isTarget(node)) return true;
    if (parent?.type !== 'AssignmentExpression') return false;
    switch (parent.operator) {
      case '=':
      case '??=':
      case '||=':
        return this.#isOfType(parent.right, slot);
      case '|=':
        return slot.kind !== 'enum' && this.#isOfType(parent.right, slot);
      default:
        return false;
    }
  }

  #isOfType(given: TSESTree.Expression, slot: SlotType): boolean {
    const node = withoutTypes(given);
    switch (node.type) {
      case 'ConditionalExpression':
        return this.#isOfType(node.consequent, slot) && this.#isOfType(node.alternate, slot);
      case 'LogicalExpression':
        return node.operator !== '&&' && this.#isOfType(node.left, slot) && this.#isOfType(node.right, slot);
      case 'BinaryExpression':
        if (node.operator !== '|' || slot.kind === 'enum') return false;
        return this.#isOfType(node.left, slot) && this.#isOfType(node.right, slot);
      case 'Literal':
        // No bits are a mask as well.
        return slot.kind !== 'enum' && node.value === 0;
      default: {
        const entity = this.#names.at(node)?.entity;
        if (entity?.kind === 'constant') return entity.constant.type === slot.constants;
        const type: VkType = { kind: 'slot', slot };
        const known = this.#types.of(node)?.type;
        return known === undefined ? this.#types.isOf(node, type) : isSameType(known, type);
      }
    }
  }
}

/** What a constant stands in that is given to something, by itself or as a part. */
const GIVEN_IN: ReadonlySet<string> = new Set([
  'AssignmentExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'PropertyDefinition',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'VariableDeclarator',
]);

/** An expression that an author says the type of. */
function isSaid(name: TSESTree.Node): boolean {
  if (name.type !== 'Identifier') return true;
  const { typeAnnotation: said } = name;
  // A missing annotation is null in some parsers.
  return said ? said.typeAnnotation.type !== 'TSNumberKeyword' : false;
}

/** Whether a use of a variable or a field asks what it holds, by anything but its being there. */
function isTested(use: TSESTree.Node): boolean {
  const node = withTypes(use);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression': {
      if (!EQUALITIES.has(parent.operator) && parent.operator !== '&') return false;
      return !isNull(parent.left === node ? parent.right : parent.left);
    }
    case 'SwitchStatement':
      return parent.discriminant === node;
    case 'CallExpression':
      return parent.arguments[0] === node && parent.callee.type === 'MemberExpression';
    default:
      return false;
  }
}
