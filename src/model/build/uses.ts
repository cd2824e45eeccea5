import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { setterCallOf } from '../../bindings/forms.js';
import type { NameOrigin } from '../../bindings/occurrences.js';
import type { SlotType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { isCalled, keyName, memberName, memberTakenOf, propertyName, stepName } from '../../syntax/members.js';
import { functionAround, isFunction, isGivenToTag, isNull } from '../../syntax/nodes.js';
import { isComputedWith } from '../flow/computing.js';
import { declared, elementOf, memberOf, nameOf, type Provenance, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { type Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { Arguments } from './arguments.js';
import { Callables } from './callables.js';
import { Comparisons } from './comparisons.js';
import { Containers, pairOf } from './containers.js';
import type { Expectations } from './expectations.js';
import type { KnownTypes, Typed } from './known-types.js';
import { Targets } from './targets.js';

type Variable = TSESLint.Scope.Variable;

/** What is known of a file, to find what is done with values of Vulkan's types. */
export interface UsesContext {
  readonly evaluator: Evaluator;
  readonly fields: Fields;
  readonly expected: Expectations;
  readonly types: KnownTypes;
}

/** Up from an expression of a known Vulkan type, to what is done with it. */
export class TypedUses {
  /** The logical expressions whose left side is a value of a slot's type, with that type: `mask && A`. */
  readonly logical = new Map<TSESTree.LogicalExpression, SlotType>();
  readonly callables: Callables;
  readonly targets: Targets;
  readonly #evaluator: Evaluator;
  readonly #fields: Fields;
  readonly #functions: Functions;
  readonly #expected: Expectations;
  readonly #types: KnownTypes;
  readonly #comparisons: Comparisons;
  readonly #containers: Containers;
  readonly #arguments: Arguments;
  /** The functions whose results were read. */
  readonly #read = new Set<TSESTree.Node>();

  constructor(file: UsesContext) {
    const { evaluator, fields, expected, types } = file;
    const { functions, variables } = evaluator;
    this.#evaluator = evaluator;
    this.#fields = fields;
    this.#functions = functions;
    this.#expected = expected;
    this.#types = types;
    this.callables = new Callables(variables, functions, expected, this);
    this.targets = new Targets(file, this);
    this.#comparisons = new Comparisons(expected.slots, evaluator);
    this.#containers = new Containers(expected, this, evaluator);
    this.#arguments = new Arguments(functions, this, types);
  }

  /** Every use of a variable that holds values of a type. */
  ofVariable(variable: Variable, type: VkType, from: Provenance): void {
    if (this.#types.variables.has(variable)) return;
    const { references } = variable;
    if (type.kind === 'slot' && this.#isComputedWith(placesOf(variable), type.slot)) return;
    this.#types.variables.set(variable, { type, origin: from.origin });
    for (let i = 0; i < references.length; i++) {
      const reference = references[i]!;
      if (reference.init !== true) this.climb(reference.identifier, type, from);
    }
  }

  /** Whether what is declared as a mask or an enum is something else later. */
  #isComputedWith(places: readonly TSESTree.Node[], slot: SlotType): boolean {
    const file = { variables: this.#evaluator.variables, fields: this.#fields };
    return isComputedWith(places, slot.kind !== 'enum', file);
  }

  /** What is done with an expression of a type. */
  climb(node: TSESTree.Node, type: VkType, from: Provenance): void {
    const { parent } = node;
    if (node.type === 'CallExpression') this.#types.giveCall(node, { type, origin: from.origin });
    const callee = type.kind === 'record' ? type.callee : type.kind === 'function' ? type : undefined;
    if (callee !== undefined && this.callables.call(node, callee, from.origin)) return;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        if (type.kind !== 'slot' || !this.#types.isMadeOther(parent)) this.climb(parent, type, from);
        break;
      case 'TSNonNullExpression':
      case 'ChainExpression':
        this.climb(parent, type, from);
        break;
      case 'AwaitExpression':
        this.climb(parent, type.kind === 'promise' ? type.of : type, from);
        break;
      case 'MemberExpression':
        if (parent.object === node) this.#climbMember(parent, type, from);
        break;
      case 'AssignmentExpression':
        this.#climbAssignment(node, parent, type, from);
        break;
      case 'VariableDeclarator':
        if (parent.init === node) this.targets.give(parent.id, type, from);
        break;
      case 'PropertyDefinition':
        if (parent.value === node && type.kind !== 'function') {
          const name = keyName(parent.key, parent.computed);
          if (name !== undefined) this.targets.giveField(parent.parent, name, type, from.origin);
        }
        break;
      case 'AssignmentPattern':
        // `({ filter: info.magFilter = VK_A } = options)`
        if (parent.left === node) {
          this.#expected.expect(parent.right, type, declared(nameOf(type), from.origin));
          this.#taken(parent, type, from.origin);
        } else if (type.kind === 'struct' && isFunction(parent.parent)) {
          // A parameter takes what it has for a default.
          this.targets.give(parent.left, type, declared(nameOf(type), from.origin));
        }
        break;
      case 'ArrayPattern':
        this.#taken(node, type, from.origin);
        break;
      case 'Property':
        if (parent.value === node) this.#climbProperty(node, parent, type, from);
        break;
      case 'ConditionalExpression':
        if (parent.test !== node && type.kind === 'struct') {
          const other = parent.consequent === node ? parent.alternate : parent.consequent;
          if (this.#types.isOf(other, type)) this.climb(parent, type, from);
        }
        break;
      case 'ArrayExpression':
        if (type.kind !== 'list' && parent.elements.every((each) => this.#isElement(each, type))) {
          this.climb(parent, { kind: 'list', of: type }, from);
        }
        break;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        this.#returned(parent, type, from.origin);
        break;
      case 'BinaryExpression':
        if (type.kind === 'slot' && this.#comparisons.operand(node, parent, type.slot, from)) {
          this.climb(parent, type, from);
        }
        break;
      case 'LogicalExpression': {
        if (parent.left === node) this.#climbLogical(parent, type, from);
        const other = parent.left === node ? parent.right : parent.left;
        if (type.kind === 'struct' && parent.operator !== '&&' && this.#types.isOf(other, type))
          this.climb(parent, type, from);
        break;
      }
      case 'SpreadElement':
        if (type.kind === 'list' && parent.parent.type === 'ArrayExpression') this.#copied(parent, type, from);
        break;
      case 'UnaryExpression':
        // `(~mask & VK_A) === 0`
        if (parent.operator === '~' && isSelectedFrom(parent)) this.climb(parent, type, from);
        break;
      case 'SwitchStatement':
        if (parent.discriminant === node && type.kind === 'slot') this.#comparisons.cases(parent, type.slot, from);
        break;
      case 'CallExpression':
        if (parent.callee !== node) this.#climbArgument(node, parent, type, from);
        break;
      case 'ForOfStatement':
        if (parent.right === node) this.#climbLoop(parent, type, from);
        break;
      default:
    }
  }

  #climbAssignment(node: TSESTree.Node, parent: TSESTree.AssignmentExpression, type: VkType, from: Provenance): void {
    if (parent.left === node) this.#assignment(parent, type, from);
    else if (parent.operator === '=') this.targets.give(parent.left, type, from);
    // `while ((result = wait()) === VK_TIMEOUT)`
    if (type.kind === 'slot' && parent.operator === '=') this.climb(parent, type, from);
  }

  #climbProperty(node: TSESTree.Node, parent: TSESTree.Property, type: VkType, from: Provenance): void {
    if (parent.parent.type === 'ObjectPattern') this.#taken(node, type, from.origin);
    else if (type.kind !== 'slot') {
      for (const use of this.#functions.objects.usesOfConstantMember(parent)) this.climb(use, type, from);
      this.targets.takenApart(parent, type, from.origin);
    }
  }

  #climbLogical(parent: TSESTree.LogicalExpression, type: VkType, from: Provenance): void {
    if (parent.operator === '??') {
      // What is shown where nothing is there is no value: `${info?.compareOp ?? 0}`.
      if (type.kind === 'slot' && isShown(parent)) return;
      if (type.kind === 'slot') this.#expected.slots.add(parent.right, type.slot, 'fallback', from);
      else {
        this.#expected.expect(parent.right, type, from);
        // `formats.find(isSrgb) ?? formats[0]`
        if (type.kind === 'struct' && this.#types.isOf(parent.right, type)) this.climb(parent, type, from);
      }
    } else if (type.kind === 'slot') this.logical.set(parent, type.slot);
  }

  #climbArgument(node: TSESTree.Node, call: TSESTree.CallExpression, type: VkType, from: Provenance): void {
    const index = call.arguments.indexOf(node as TSESTree.Expression);
    if (type.kind === 'slot' || type.kind === 'struct') this.#arguments.given(call, index, type, from.origin);
    if (type.kind === 'slot') {
      if (index === 0) this.#comparisons.searched(call, type.slot, from);
    } else if (
      index === 0 &&
      !this.#containers.partsOf(call, type, from) &&
      !this.#containers.allOf(call, type, from)
    ) {
      this.#assigned(call, type, from.origin);
    }
  }

  #climbLoop({ left, await: isAwaited }: TSESTree.ForOfStatement, type: VkType, from: Provenance): void {
    if (left.type !== 'VariableDeclaration') return;
    const [{ id: target }] = left.declarations;
    if (type.kind === 'list') {
      const of = isAwaited && type.of.kind === 'promise' ? type.of.of : type.of;
      this.targets.give(target, of, elementOf(from));
    } else if (type.kind === 'map') this.targets.give(target, pairOf(type), from);
  }

  #climbMember(parent: TSESTree.MemberExpression, type: VkType, from: Provenance): void {
    const name = type.kind === 'record' ? stepName(parent) : memberName(parent);
    if (type.kind === 'list' || type.kind === 'map') {
      const call = parent.parent;
      if (call.type === 'CallExpression' && call.callee === parent) this.#containers.method(call, name, type, from);
      else if (name === undefined && type.kind === 'list') this.climb(parent, type.of, elementOf(from));
      return;
    }
    if (type.kind === 'dictionary') {
      this.climb(parent, type.of, name === undefined ? from : declared(name, from.origin));
      return;
    }
    if (type.kind === 'promise') {
      if (name === 'then') this.#containers.awaited(parent, type.of, from.origin);
      return;
    }
    if (type.kind === 'struct') {
      // A struct that was made for several: `infos[0]`.
      if (name === undefined) this.climb(parent, type, declared(nameOf(type), from.origin));
      const [given] = setterCallOf(parent)?.arguments ?? [];
      if (given !== undefined) this.#expected.expect(given, type, declared(nameOf(type), from.origin));
    }
    const member = name === undefined ? undefined : memberOf(type, name, from.origin);
    if (member !== undefined) this.climb(parent, member.type, member.from);
  }

  /** `Object.assign(info, { usage })`: more members of the same, which the call gives back. */
  #assigned(call: TSESTree.CallExpression, type: VkType, origin: NameOrigin): void {
    if (type.kind === 'list' || type.kind === 'map' || !isObjectCall(call, 'assign')) return;
    for (const argument of call.arguments.slice(1)) {
      if (argument.type === 'SpreadElement') continue;
      if (type.kind !== 'struct') this.#expected.expect(argument, type, declared(nameOf(type), origin));
      else {
        const literal = this.#evaluator.tables.literalBehind(argument);
        if (literal?.type === 'ObjectExpression') this.#expected.structLiteral(literal, type.struct, origin);
      }
    }
    this.climb(call, type, declared(nameOf(type), origin));
  }

  /** A member of a class whose type is known. */
  ofField(body: TSESTree.ClassBody, name: string, type: VkType, origin: NameOrigin): void {
    const known = this.#types.fields.get(body) ?? new Map<string, Typed>();
    if (known.has(name)) return;
    const uses = this.#fields.uses(body, name);
    if (type.kind === 'slot' && this.#isComputedWith(uses, type.slot)) return;
    known.set(name, { type, origin });
    this.#types.fields.set(body, known);
    for (const member of uses) {
      if (this.#fields.isOwn(body, member)) this.climb(member, type, declared(name, origin));
    }
    for (const pattern of this.#fields.patternsOf(body)) {
      this.targets.pattern(pattern, { kind: 'record', members: new Map([[name, type]]) }, origin);
    }
  }

  /** What a function of this file builds: every call of it is one, and every read of a getter. */
  #returned(node: TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression, type: VkType, origin: NameOrigin): void {
    const callee = node.type === 'ReturnStatement' ? functionAround(node) : node;
    if (callee === undefined || !isFunction(callee) || callee.generator || callee.returnType) return;
    if (this.#read.has(callee) || this.#fields.isOverridden(callee)) return;
    this.#read.add(callee);
    const isOther = (result: TSESTree.ReturnStatement): boolean =>
      result !== node &&
      result.argument !== null &&
      !isNull(result.argument) &&
      !this.#types.isOf(result.argument, type);
    if (node.type === 'ReturnStatement' && this.#functions.returnsOf(callee).some(isOther)) return;
    const { parent } = callee;
    if (parent.type === 'CallExpression' && parent.callee !== callee) {
      // `Array.from(list, () => new VkX())`, `[...Array(3)].map(() => new VkX())`.
      const method = parent.callee.type === 'MemberExpression' ? memberName(parent.callee) : undefined;
      if (method === 'map' || method === 'from') {
        this.climb(parent, { kind: 'list', of: type }, declared(nameOf(type), origin));
      }
      return;
    }
    const isPromise = callee.async && type.kind !== 'promise';
    const result: VkType = isPromise ? { kind: 'promise', of: type } : type;
    for (const given of this.#functions.givenBackBy(callee)) this.climb(given, result, declared(nameOf(type), origin));
  }

  #assignment(node: TSESTree.AssignmentExpression, type: VkType, from: Provenance): void {
    switch (node.operator) {
      case '=':
      case '??=':
      case '||=':
      case '&&=':
        this.#expected.expect(node.right, type, from);
        break;
      case '|=':
      case '^=':
      case '+=':
        if (type.kind === 'slot') this.#expected.slots.add(node.right, type.slot, 'add', from);
        break;
      case '&=':
        if (type.kind === 'slot') this.#expected.slots.add(node.right, type.slot, 'mask', from);
        break;
      default:
    }
  }

  /** What a pattern takes out of what is written beside it, for a place of a type: `[info.magFilter] = [VK_A]`. */
  #taken(target: TSESTree.Node, type: VkType, origin: NameOrigin): void {
    const given = givenTo(target);
    if (given !== undefined) this.#expected.expect(given, type, declared(nameOf(type), origin));
  }

  /** `[...list, element]` */
  #copied(spread: TSESTree.SpreadElement, type: VkType & { kind: 'list' }, from: Provenance): void {
    const copy = spread.parent as TSESTree.ArrayExpression;
    if (copy.elements.every((each) => each === spread || this.#isElement(each, type.of))) this.climb(copy, type, from);
  }

  #isElement(element: TSESTree.ArrayExpression['elements'][number], type: VkType): boolean {
    return element !== null && element.type !== 'SpreadElement' && this.#types.isOf(element, type);
  }
}

/** Whether bits of an expression are selected. */
function isSelectedFrom(expression: TSESTree.Expression): boolean {
  const { parent } = withTypes(expression);
  return parent?.type === 'BinaryExpression' && parent.operator === '&';
}

function placesOf({ references }: Variable): readonly TSESTree.Node[] {
  return references.map(({ identifier }) => identifier);
}

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

/** Whether all that becomes of what an expression gives is text: `${x}`, `[x].join()`. */
function isShown(expression: TSESTree.Node): boolean {
  const node = withTypes(expression);
  const { parent } = node;
  if (parent?.type === 'TemplateLiteral') return !isGivenToTag(node);
  const member = parent?.type === 'ArrayExpression' ? memberTakenOf(parent) : undefined;
  return member !== undefined && isCalled(member) && memberName(member) === 'join';
}
