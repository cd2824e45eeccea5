import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { setterCallOf } from '../../bindings/forms.js';
import type { FileNames, NameOrigin } from '../../bindings/occurrences.js';
import type { SlotType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { keyName, memberName, propertyName } from '../../syntax/members.js';
import { EQUALITIES, functionAround, isFunction } from '../../syntax/nodes.js';
import { isComputedWith } from '../flow/computing.js';
import { declared, nameOf, typeOfMember, type Owner, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { fieldName, stepName, type Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { Arguments } from './arguments.js';
import { Callables } from './callables.js';
import { Containers, pairOf } from './containers.js';
import type { Expectations } from './expectations.js';
import type { KnownTypes, Typed } from './known-types.js';

type Variable = TSESLint.Scope.Variable;

/** Up from an expression of a known Vulkan type, to what is done with it. */
export class Uses {
  /** Whose left side is a value of a slot's type: `mask && A`. */
  readonly logical = new Map<TSESTree.LogicalExpression, SlotType>();
  readonly #names: FileNames;
  readonly #evaluator: Evaluator;
  readonly #fields: Fields;
  readonly #functions: Functions;
  readonly #expected: Expectations;
  readonly #types: KnownTypes;
  readonly callables: Callables;
  readonly #containers: Containers;
  readonly #arguments: Arguments;
  /** The functions whose results were read. */
  readonly #read = new Set<TSESTree.Node>();

  constructor(
    names: FileNames,
    evaluator: Evaluator,
    fields: Fields,
    functions: Functions,
    expected: Expectations,
    types: KnownTypes,
  ) {
    this.#names = names;
    this.#evaluator = evaluator;
    this.#fields = fields;
    this.#functions = functions;
    this.#expected = expected;
    this.#types = types;
    this.callables = new Callables(evaluator.variables, functions, expected, this);
    this.#containers = new Containers(expected, this);
    this.#arguments = new Arguments(functions, this);
  }

  /** Every use of a variable that holds values of a type. */
  uses(variable: Variable, type: VkType, owner: Owner, origin: NameOrigin): void {
    if (this.#types.variables.has(variable)) return;
    const { references } = variable;
    if (type.kind === 'slot' && this.#isComputedWith(placesOf(variable), type.slot)) return;
    this.#types.variables.set(variable, { type, origin });
    for (let i = 0; i < references.length; i++) {
      const reference = references[i]!;
      if (reference.init !== true) this.climb(reference.identifier, type, owner, origin);
    }
  }

  /** Whether what is declared as a mask or an enum is something else later. */
  #isComputedWith(places: readonly TSESTree.Node[], slot: SlotType): boolean {
    const file = { variables: this.#evaluator.variables, fields: this.#fields };
    return isComputedWith(places, slot.kind !== 'enum', file);
  }

  /** What is done with an expression of a type. */
  climb(node: TSESTree.Node, type: VkType, owner: Owner, origin: NameOrigin): void {
    const { parent } = node;
    if (type.kind === 'function' && this.callables.call(node, type, origin)) return;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
        this.climb(parent, type, owner, origin);
        break;
      case 'MemberExpression':
        if (parent.object === node) this.#climbMember(parent, type, owner, origin);
        break;
      case 'AssignmentExpression':
        if (parent.left === node) this.#assignment(parent, type, owner, origin);
        else if (parent.operator === '=') this.target(parent.left, type, owner, origin);
        // `while ((result = wait()) === VK_TIMEOUT)`
        if (type.kind === 'slot' && parent.operator === '=') this.climb(parent, type, owner, origin);
        break;
      case 'VariableDeclarator':
        if (parent.init === node) this.target(parent.id, type, owner, origin);
        break;
      case 'PropertyDefinition':
        if (parent.value === node && type.kind !== 'function') {
          const name = keyName(parent.key, parent.computed);
          if (name !== undefined) this.#held(parent.parent, name, type, origin);
        }
        break;
      case 'AssignmentPattern':
        // `({ filter: info.magFilter = VK_A } = options)`
        if (parent.left !== node) break;
        this.#expected.expect(parent.right, type, declared(nameOf(type)), origin);
        this.#taken(parent, type, origin);
        break;
      case 'ArrayPattern':
        this.#taken(node, type, origin);
        break;
      case 'Property':
        if (parent.parent.type === 'ObjectPattern') {
          if (parent.value === node) this.#taken(node, type, origin);
        } else if (parent.value === node && type.kind !== 'slot' && type.kind !== 'function') {
          for (const use of this.#functions.usesOfConstantMember(parent)) this.climb(use, type, owner, origin);
          this.#takenApart(parent, type, origin);
        }
        break;
      case 'ConditionalExpression':
        if (parent.test !== node && type.kind === 'struct') {
          const other = parent.consequent === node ? parent.alternate : parent.consequent;
          if (this.#isGiven(other, type)) this.climb(parent, type, owner, origin);
        }
        break;
      case 'ArrayExpression':
        if (type.kind !== 'list' && parent.elements.every((each) => each !== null && this.#isGiven(each, type))) {
          this.climb(parent, { kind: 'list', of: type }, owner, origin);
        }
        break;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        if (type.kind !== 'slot') this.#returned(parent, type, origin);
        break;
      case 'BinaryExpression':
        if (type.kind === 'slot') this.#binary(node, parent, type.slot, owner, origin);
        break;
      case 'LogicalExpression':
        if (parent.left !== node) break;
        if (parent.operator === '??') {
          if (type.kind === 'slot') this.#expected.slot(parent.right, type.slot, 'fallback', owner, origin);
          else this.#expected.expect(parent.right, type, owner, origin);
        } else if (type.kind === 'slot') this.logical.set(parent, type.slot);
        break;
      case 'SwitchStatement':
        if (parent.discriminant === node && type.kind === 'slot') {
          for (const { test } of parent.cases) {
            if (test !== null) this.#expected.slot(test, type.slot, 'compare', owner, origin);
          }
        }
        break;
      case 'CallExpression':
        if (type.kind === 'slot' && parent.callee !== node) {
          this.#arguments.given(parent, parent.arguments.indexOf(node as TSESTree.Expression), type, origin);
        }
        if (parent.arguments[0] !== node) break;
        if (type.kind === 'slot') this.#searched(parent, type.slot, owner, origin);
        else if (!this.#containers.partsOf(parent, type, owner, origin)) this.#assigned(parent, type, origin);
        break;
      case 'ForOfStatement':
        if (parent.right === node && parent.left.type === 'VariableDeclaration') {
          const [{ id: target }] = parent.left.declarations;
          if (type.kind === 'list') this.target(target, type.of, owner, origin);
          else if (type.kind === 'map') this.target(target, pairOf(type), owner, origin);
        }
        break;
      default:
    }
  }

  #climbMember(parent: TSESTree.MemberExpression, type: VkType, owner: Owner, origin: NameOrigin): void {
    const name = type.kind === 'record' ? stepName(parent) : memberName(parent);
    if (type.kind === 'list' || type.kind === 'map') {
      const call = parent.parent;
      if (call.type === 'CallExpression' && call.callee === parent)
        this.#containers.method(call, name, type, owner, origin);
      else if (name === undefined && type.kind === 'list') this.climb(parent, type.of, owner, origin);
      return;
    }
    if (type.kind === 'dictionary') {
      this.climb(parent, type.of, name === undefined ? owner : declared(name), origin);
      return;
    }
    if (type.kind === 'struct') {
      // A struct that was made for several: `infos[0]`.
      if (name === undefined) this.climb(parent, type, declared(nameOf(type)), origin);
      const [given] = setterCallOf(parent)?.arguments ?? [];
      if (given !== undefined) this.#expected.expect(given, type, declared(nameOf(type)), origin);
    }
    const member = name === undefined ? undefined : this.#memberOf(type, name, origin);
    if (member !== undefined) this.climb(parent, member.type, member.owner, origin);
  }

  /** `[VK_A, VK_B].includes(value)`, `new Set([VK_A]).has(value)`: each element is compared with the value. */
  #searched({ callee }: TSESTree.CallExpression, slot: SlotType, owner: Owner, origin: NameOrigin): void {
    if (callee.type !== 'MemberExpression' || !SEARCHES.has(memberName(callee) ?? '')) return;
    const list = this.#listIn(withoutTypes(callee.object));
    for (const element of list?.elements ?? []) {
      if (element !== null && element.type !== 'SpreadElement') {
        this.#expected.slot(element, slot, 'compare', owner, origin);
      }
    }
  }

  /** A list that is written where it is used, or in a constant that is used nowhere else. */
  #listIn(node: TSESTree.Expression): TSESTree.ArrayExpression | undefined {
    if (node.type === 'ArrayExpression') return node;
    if (node.type === 'NewExpression') {
      const [argument] = node.arguments;
      const isSet = node.callee.type === 'Identifier' && node.callee.name === 'Set';
      return isSet && argument !== undefined && argument.type !== 'SpreadElement'
        ? this.#listIn(withoutTypes(argument))
        : undefined;
    }
    const start = node.type === 'Identifier' ? this.#evaluator.variables.readOnce(node) : undefined;
    return start && this.#listIn(withoutTypes(start));
  }

  /** `Object.assign(info, { usage })`: more members of the same, which the call gives back. */
  #assigned(call: TSESTree.CallExpression, type: VkType, origin: NameOrigin): void {
    if (type.kind === 'list' || type.kind === 'map' || !isObjectCall(call, 'assign')) return;
    for (const argument of call.arguments.slice(1)) {
      if (argument.type === 'SpreadElement') continue;
      if (type.kind !== 'struct') this.#expected.expect(argument, type, declared(nameOf(type)), origin);
      else {
        const literal = this.#evaluator.parts.literalBehind(argument);
        if (literal?.type === 'ObjectExpression') this.#expected.structLiteral(literal, type.struct, origin);
      }
    }
    this.climb(call, type, declared(nameOf(type)), origin);
  }

  /** A variable, a field or a pattern that takes a value of a known type. */
  target(target: TSESTree.Node, type: VkType, owner: Owner, origin: NameOrigin): void {
    if (target.type === 'Identifier') {
      if (target.typeAnnotation) return;
      const variable = this.#evaluator.variables.of(target);
      if (variable !== undefined && this.#alwaysHolds(variable, type, target)) {
        const own: Owner = type.kind === 'slot' ? owner : declared(target.name);
        this.uses(variable, type, own, origin);
      }
    } else if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern') {
      if (!target.typeAnnotation) this.pattern(target, type, origin);
    } else if (target.type === 'MemberExpression' && target.object.type === 'ThisExpression' && !isReplaceable(type)) {
      const name = fieldName(target);
      const body = classAround(target);
      if (name !== undefined && body !== undefined) this.#held(body, name, type, origin);
    }
  }

  /** The names that a pattern takes out of a value of a type. */
  pattern(pattern: TSESTree.ObjectPattern | TSESTree.ArrayPattern, type: VkType, origin: NameOrigin): void {
    if (pattern.type === 'ArrayPattern') {
      this.#elements(pattern, type, origin);
      return;
    }
    for (const property of pattern.properties) {
      if (property.type !== 'Property') continue;
      const name = propertyName(property);
      const member = name === undefined ? undefined : this.#memberOf(type, name, origin);
      if (member === undefined) continue;
      const { value } = property;
      if (value.type === 'AssignmentPattern') this.#expected.expect(value.right, member.type, member.owner, origin);
      const target = value.type === 'AssignmentPattern' ? value.left : value;
      const variable = target.type === 'Identifier' ? this.#evaluator.variables.of(target) : undefined;
      if (variable !== undefined) this.uses(variable, member.type, member.owner, origin);
      else if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern') {
        this.pattern(target, member.type, origin);
      }
    }
  }

  /** What a pattern takes out of what is written beside it, for a place of a type: `[info.magFilter] = [VK_A]`. */
  #taken(target: TSESTree.Node, type: VkType, origin: NameOrigin): void {
    const given = givenTo(target);
    if (given !== undefined) this.#expected.expect(given, type, declared(nameOf(type)), origin);
  }

  /** `const { info } = { info: new VkX() }` */
  #takenApart(property: TSESTree.Property, type: VkType, origin: NameOrigin): void {
    const name = propertyName(property);
    const { parent: given } = withTypes(property.parent);
    const callee = given?.type === 'ReturnStatement' ? functionAround(given) : given;
    if (name === undefined || (callee !== undefined && this.#fields.isOverridden(callee))) return;
    for (const pattern of this.#functions.patternsOfMember(property)) {
      this.pattern(pattern, { kind: 'record', members: new Map([[name, type]]) }, origin);
    }
  }

  /** The names that a pattern takes out of a list or a tuple. */
  #elements({ elements }: TSESTree.ArrayPattern, type: VkType, origin: NameOrigin): void {
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      const target = element?.type === 'AssignmentPattern' ? element.left : element;
      const of = type.kind === 'list' ? type.of : type.kind === 'record' ? type.members.get(String(i)) : undefined;
      if (!target || target.type === 'RestElement' || of === undefined) continue;
      const owner = declared(nameOf(of));
      if (element?.type === 'AssignmentPattern') this.#expected.expect(element.right, of, owner, origin);
      this.target(target, of, owner, origin);
    }
  }

  /** A member of a class that is given a value of a type, as far as no heir gives it another one. */
  #held(body: TSESTree.ClassBody, name: string, type: VkType, origin: NameOrigin): void {
    if (!this.#fields.isReplaced(body, name)) this.field(body, name, type, origin);
  }

  /** A member of a class whose type is known. */
  field(body: TSESTree.ClassBody, name: string, type: VkType, origin: NameOrigin): void {
    const known = this.#types.fields.get(body) ?? new Map<string, Typed>();
    if (known.has(name)) return;
    const uses = this.#fields.uses(body, name);
    if (type.kind === 'slot' && this.#isComputedWith(uses, type.slot)) return;
    known.set(name, { type, origin });
    this.#types.fields.set(body, known);
    for (const member of uses) this.climb(member, type, declared(name), origin);
  }

  /** What a function of this file builds: every call of it is one. */
  #returned(node: TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression, type: VkType, origin: NameOrigin): void {
    const callee = node.type === 'ReturnStatement' ? functionAround(node) : node;
    if (callee === undefined || !isFunction(callee) || callee.generator || callee.returnType) return;
    if (this.#read.has(callee) || this.#fields.isOverridden(callee)) return;
    this.#read.add(callee);
    if (node.type === 'ReturnStatement' && this.#functions.returnsOf(callee).some((each) => each !== node)) return;
    const { parent } = callee;
    if (parent.type === 'CallExpression' && parent.callee !== callee) {
      // `Array.from(list, () => new VkX())`, `[...Array(3)].map(() => new VkX())`.
      const method = parent.callee.type === 'MemberExpression' ? memberName(parent.callee) : undefined;
      if (method === 'map' || method === 'from') {
        this.climb(parent, { kind: 'list', of: type }, declared(nameOf(type)), origin);
      }
      return;
    }
    for (const call of this.#functions.callsOf(callee)) {
      const result = callee.async && call.parent.type === 'AwaitExpression' ? call.parent : call;
      if (!callee.async || result !== call) this.climb(result, type, declared(nameOf(type)), origin);
    }
  }

  #assignment(node: TSESTree.AssignmentExpression, type: VkType, owner: Owner, origin: NameOrigin): void {
    switch (node.operator) {
      case '=':
      case '??=':
      case '||=':
      case '&&=':
        this.#expected.expect(node.right, type, owner, origin);
        break;
      case '|=':
      case '^=':
      case '+=':
        if (type.kind === 'slot') this.#expected.slot(node.right, type.slot, 'add', owner, origin);
        break;
      case '&=':
        if (type.kind === 'slot') this.#expected.slot(node.right, type.slot, 'mask', owner, origin);
        break;
      default:
    }
  }

  #binary(
    node: TSESTree.Node,
    parent: TSESTree.BinaryExpression,
    slot: SlotType,
    owner: Owner,
    origin: NameOrigin,
  ): void {
    const other = parent.left === node ? parent.right : parent.left;
    if (other.type === 'PrivateIdentifier') return;
    if (EQUALITIES.has(parent.operator)) {
      this.#expected.slot(other, slot, 'compare', owner, origin);
    } else if (slot.kind !== 'enum' && (parent.operator === '&' || parent.operator === '|')) {
      this.#expected.slot(other, slot, parent.operator === '&' ? 'mask' : 'add', owner, origin);
      this.climb(parent, { kind: 'slot', slot }, owner, origin);
    }
  }

  #memberOf(type: VkType, name: string, origin: NameOrigin): { type: VkType; owner: Owner } | undefined {
    if (type.kind === 'record') {
      const member = type.members.get(name);
      return member && { type: member, owner: declared(name) };
    }
    if (type.kind !== 'struct') return undefined;
    const member = type.struct.member(origin.dialect.memberName(name));
    const memberType = member && typeOfMember(member);
    return memberType && { type: memberType, owner: { kind: 'member', struct: type.struct, member: member } };
  }

  /** Whether all that a variable is given besides what it gets at `target` is of the same type, or nothing yet. */
  #alwaysHolds(variable: Variable, type: VkType, target: TSESTree.Identifier): boolean {
    return variable.references.every((reference) => {
      const identifier = reference.identifier as TSESTree.Node;
      if (!reference.isWrite() || identifier === target) return true;
      const { parent } = identifier;
      if (parent?.type === 'VariableDeclarator') return parent.init === null || this.#isOf(parent.init, type);
      return parent?.type === 'AssignmentExpression' && parent.operator === '=' && this.#isOf(parent.right, type);
    });
  }

  #isGiven(node: TSESTree.Expression | TSESTree.SpreadElement, type: VkType): boolean {
    return node.type !== 'SpreadElement' && this.#isOf(node, type);
  }

  #isOf(node: TSESTree.Expression, type: VkType): boolean {
    const expression = withoutTypes(node);
    if (expression.type === 'Literal' && expression.value === null) return true;
    if (expression.type === 'AwaitExpression') return this.#isOf(expression.argument, type);
    if (expression.type === 'Identifier' && type.kind === 'struct') {
      const known = this.#types.of(expression)?.type;
      return known?.kind === 'struct' && known.struct === type.struct;
    }
    if (expression.type !== 'NewExpression' && expression.type !== 'CallExpression') return false;
    const entity = this.#names.at(expression.callee)?.entity;
    if (type.kind === 'struct') return entity?.kind === 'struct' && entity.struct === type.struct;
    return type.kind === 'slot' && entity?.kind === 'command' && entity.command.returnType === type.slot.name;
  }
}

function placesOf({ references }: Variable): readonly TSESTree.Node[] {
  return references.map(({ identifier }) => identifier);
}

/** Whether a field that is given a value of a type may be given one of another type elsewhere. */
function isReplaceable({ kind }: VkType): boolean {
  return kind === 'slot' || kind === 'function';
}

/** Methods of lists and sets that look for a value. */
const SEARCHES = new Set(['has', 'includes', 'indexOf', 'lastIndexOf']);

/** The expression of which an assignment by a pattern gives a part to a place in it, where that is written out. */
function givenTo(target: TSESTree.Node): TSESTree.Expression | undefined {
  const { parent } = target;
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.operator === '=' ? withoutTypes(parent.right) : undefined;
    case 'AssignmentPattern':
      return givenTo(parent);
    case 'ArrayPattern': {
      const whole = givenTo(parent);
      const index = parent.elements.indexOf(target as TSESTree.DestructuringPattern);
      if (whole?.type !== 'ArrayExpression' || index < 0) return undefined;
      const before = whole.elements.slice(0, index + 1);
      const given = before.some((each) => each?.type === 'SpreadElement') ? undefined : before[index];
      return given == null ? undefined : withoutTypes(given as TSESTree.Expression);
    }
    case 'Property': {
      const whole = parent.parent.type === 'ObjectPattern' ? givenTo(parent.parent) : undefined;
      const name = propertyName(parent);
      if (whole?.type !== 'ObjectExpression' || name === undefined) return undefined;
      const { properties } = whole;
      // A spread or a computed name may give the same again.
      if (properties.some((each) => each.type !== 'Property' || propertyName(each) === undefined)) return undefined;
      const given = properties.findLast((each) => each.type === 'Property' && propertyName(each) === name);
      return given?.type === 'Property' ? withoutTypes(given.value as TSESTree.Expression) : undefined;
    }
    default:
      return undefined;
  }
}
