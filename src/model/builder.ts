import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { calledAs, constructionOf, holdsArguments, partsOf, structByType } from '../bindings/forms.js';
import type { FileNames, Occurrence, NameOrigin } from '../bindings/occurrences.js';
import { slotTypeOf, type Constant, type Member, type SlotType, type StructType } from '../registry/index.js';
import { withoutTypes, withTypes } from '../syntax/asserted.js';
import { isObjectCall } from '../syntax/builtins.js';
import { classAround, isOfClass, isThis } from '../syntax/class-fields.js';
import { findInText } from '../syntax/find.js';
import { fieldName, memberTakenOf, memberWritten } from '../syntax/members.js';
import { contains, EQUALITIES, functionAround } from '../syntax/nodes.js';
import { declaredAt } from '../syntax/scopes.js';
import { Declarations } from './build/declarations.js';
import { Expectations, isWrittenByVulkan } from './build/expectations.js';
import { HeldTypes } from './build/held.js';
import { KnownTypes } from './build/known-types.js';
import { Outputs } from './build/outputs.js';
import { seenBehind, WHOLE } from './build/sights.js';
import { typedPlaces } from './build/typed-places.js';
import { TypedUses } from './build/uses.js';
import { Inference } from './inference.js';
import type { Joins } from './places/joins.js';
import {
  declared,
  isSameType,
  nameOf,
  typeOfMember,
  type Call,
  type GivenMembers,
  type Naming,
  type Slot,
  type SlotUse,
  type SpreadSlot,
  type StructBuild,
  type VkType,
} from './types.js';
import { callsOf } from './values/calls.js';
import type { Evaluator } from './values/evaluate.js';
import { membersOf } from './values/classes.js';
import { type Fields } from './values/fields.js';
import type { Functions } from './values/functions.js';
import { isGivenAgain, namesAfter, namesIn, NO_NAMES } from './values/literals.js';

/** What a constant says of the numbers that stand beside it. */
interface Beside {
  readonly slot: SlotType;
  readonly origin: NameOrigin;
}

/** Where a type is named by which something is of that type, or takes over its members. */
const NAMES_TYPE: ReadonlySet<string> = new Set(['TSClassImplements', 'TSInterfaceHeritage', 'TSTypeReference']);

/**
 * Finds the slots, structs and calls of a file, from its Vulkan names. Two movements do all of it: from an expression
 * of a known Vulkan type up to what is done with it ({@link TypedUses}), and from a place that expects a Vulkan type down to
 * what is given ({@link Expectations}).
 */
export class ModelBuilder {
  readonly calls: Call[] = [];
  readonly types: KnownTypes;
  readonly functions: Functions;
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #evaluator: Evaluator;
  readonly #fields: Fields;
  readonly #expected: Expectations;
  readonly #uses: TypedUses;
  readonly #declarations: Declarations;
  readonly #outputs: Outputs;
  /** What the constants beside them say of numbers, which counts where nothing else does; undefined for two enums. */
  readonly #besideConstants = new Map<TSESTree.SwitchStatement | TSESTree.BinaryExpression, Beside | undefined>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, evaluator: Evaluator, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#evaluator = evaluator;
    this.#fields = fields;
    this.functions = evaluator.functions;
    this.#expected = new Expectations(evaluator, (node, type, origin) => {
      this.#uses.callables.written(node, type, origin);
    });
    this.types = new KnownTypes(names, evaluator.variables);
    this.#uses = new TypedUses({
      evaluator,
      fields,
      expected: this.#expected,
      types: this.types,
    });
    this.#outputs = new Outputs(names, evaluator.variables, this.#uses);
    this.#declarations = new Declarations(sourceCode, evaluator, fields, this.#expected, this.#uses);
  }

  get slots(): readonly Slot[] {
    return this.#expected.slots.all;
  }

  /** Those that have their values from objects which other structs have spread in them, too. */
  get spreadSlots(): readonly SpreadSlot[] {
    return this.#expected.spreadSlots();
  }

  get structs(): readonly StructBuild[] {
    return this.#expected.structs;
  }

  /** Where names of extensions and layers are taken. */
  get namings(): readonly Naming[] {
    return this.#expected.namings;
  }

  /** The slots by the expressions that stand in them. */
  get slotsAt(): ReadonlyMap<TSESTree.Node, Slot> {
    return this.#expected.slots.at;
  }

  /** The logical expressions whose left side is a value of a slot's type. */
  get logical(): ReadonlyMap<TSESTree.LogicalExpression, SlotType> {
    return this.#uses.logical;
  }

  /** Where init objects become part of structs. */
  get joins(): Joins {
    return this.#expected.slots.joins;
  }

  /** What the literals of structs give. */
  get given(): ReadonlyMap<TSESTree.ObjectExpression, GivenMembers> {
    return this.#expected.given;
  }

  /** Reads the whole file, once. */
  build(): void {
    const { occurrences } = this.#names;
    for (const occurrence of occurrences) this.#occurrence(occurrence);
    this.#declarations.complete();
    // What a literal is declared or handed on as counts for more than the sType in it, which may be the mistake.
    const held = new HeldTypes(this.#names, this.#evaluator.variables, this.#fields, this.types, this.#uses);
    for (const { entity, node, origin } of occurrences) {
      if (entity.kind !== 'constant') continue;
      if (node.parent?.type === 'Property') this.#structByType(node, entity.constant, origin);
      else held.given(node, entity.constant, origin);
    }
    this.#expected.slots.dropOverruled();
    const inference = new Inference(this.#sourceCode, this.#evaluator, this.#fields, this.#expected);
    inference.expectAll();
    this.#expected.slots.decideWithin();
    const places = typedPlaces(this.#sourceCode, this.#names, (node) => this.#isKnown(node));
    for (const { node, type, name, origin } of places) {
      this.#expected.slots.add(node, type, 'value', declared(name, origin));
    }
    this.#numbersBeside(inference);
  }

  #occurrence({ entity, node, origin }: Occurrence): void {
    const { parent } = node;
    if (parent === undefined) return;
    switch (entity.kind) {
      case 'constant':
        if (parent.type === 'SwitchCase' || parent.type === 'BinaryExpression') {
          this.#besideConstant(node, parent, entity.constant.type.name, origin);
        }
        break;
      case 'struct': {
        const type: VkType = { kind: 'struct', struct: entity.struct };
        const instance = parent.type === 'TSTypeQuery' ? this.#instanceType(parent) : undefined;
        if (instance !== undefined) this.#declarations.declare(instance, type, origin);
        else if (NAMES_TYPE.has(parent.type)) this.#declarations.declare(parent, type, origin);
        else if (parent.type === 'BinaryExpression') this.#askedFor(parent, type, origin);
        else if ('superClass' in parent && parent.superClass === node) this.#extended(parent, entity.struct, origin);
        else this.#construct(node, entity.struct, origin);
        break;
      }
      case 'slotType':
        if (parent.type === 'TSTypeReference')
          this.#declarations.declare(parent, { kind: 'slot', slot: entity.type }, origin);
        break;
      case 'command': {
        for (const call of callsOf(node, this.#evaluator.variables)) {
          if (call.node.type === 'CallExpression') this.#call(call.node, call.args, entity.command, origin);
        }
        break;
      }
      default:
    }
  }

  /** The whole of `InstanceType<typeof VkX>`, which is of the type of the struct. */
  #instanceType({ parent: given }: TSESTree.TSTypeQuery): TSESTree.TSTypeReference | undefined {
    const whole = given.type === 'TSTypeParameterInstantiation' ? given.parent : undefined;
    if (whole?.type !== 'TSTypeReference' || whole.typeName.type !== 'Identifier') return undefined;
    const { name } = whole.typeName;
    return name === 'InstanceType' && declaredAt(this.#sourceCode, name, whole) === undefined ? whole : undefined;
  }

  /** `new VkX({...})`, `VkX({...})`, `Object.assign(new VkX(), {...})`. */
  #construct(node: TSESTree.Node, struct: StructType, origin: NameOrigin): void {
    const construction = constructionOf(node, origin.dialect);
    if (construction === undefined) return;
    const { node: whole } = construction;
    const given = construction.given.flatMap((each) => partsOf(this.#heldIn(each)));
    const start: (TSESTree.ObjectExpression | undefined)[] = [];
    let replaced = NO_NAMES;
    for (let i = given.length - 1; i >= 0; i--) {
      const argument = given[i]!;
      const literal = argument.type === 'SpreadElement' ? undefined : this.#evaluator.tables.literalBehind(argument);
      if (literal?.type === 'ObjectExpression') {
        const behind = replaced;
        this.#expected.slots.readBy(argument as TSESTree.Expression, literal, struct.name, () => {
          this.#expected.structLiteral(literal, struct, origin, behind);
        });
        if (i > 0) replaced = namesAfter(literal, -1, replaced);
        start.unshift(literal);
      } else if (literal?.type === 'ArrayExpression') {
        this.#expected.expect(literal, { kind: 'list', of: { kind: 'struct', struct } }, declared(struct.name, origin));
        start.unshift(undefined);
      } else if (argument.type !== 'Literal' || argument.value !== null) {
        start.unshift(undefined);
        // What is given again behind it is never seen by Vulkan.
        if (argument.type !== 'SpreadElement') {
          this.#expected.copied(argument, struct, origin, replaced, seenBehind(WHOLE, replaced));
          if (i > 0) replaced = new Set([...replaced, ...this.#expected.namesGivenBy(argument)]);
        }
      }
    }
    this.#expected.structs.push({ struct, node: whole, origin, start });
    this.#uses.climb(whole, { kind: 'struct', struct }, declared(struct.name, origin));
  }

  /** What a variable holds where that is asked: `if (info instanceof VkX) info.usage = 4;` */
  #askedFor(test: TSESTree.BinaryExpression, type: VkType, origin: NameOrigin): void {
    const asked = test.operator === 'instanceof' ? withoutTypes(test.left) : undefined;
    const variable = asked?.type === 'Identifier' ? this.#evaluator.variables.of(asked) : undefined;
    if (variable === undefined || this.types.variables.has(variable)) return;
    const around = functionAround(test);
    const places = placesWhere(test);
    const uses = variable.references.filter(({ identifier }) => places.some((place) => contains(place, identifier)));
    if (uses.some((each) => each.isWrite())) return;
    for (const { identifier } of uses) {
      // What runs later may find another one there.
      if (functionAround(identifier) === around) this.#uses.climb(identifier, type, declared(nameOf(type), origin));
    }
  }

  /** What makes an object that a constant holds for this one place, where it is no literal. */
  #heldIn(given: TSESTree.CallExpressionArgument): TSESTree.CallExpressionArgument {
    const held = given.type === 'Identifier' ? this.#evaluator.variables.readOnce(given) : undefined;
    return held !== undefined && isObjectCall(held, 'assign') ? held : given;
  }

  /** `class Info extends VkX { constructor() { super({...}); this.usage = x; } }`, and `new Info({...})` without that. */
  #extended(heir: TSESTree.ClassDeclaration | TSESTree.ClassExpression, struct: StructType, origin: NameOrigin): void {
    const { body } = heir;
    for (const node of findInText(this.#sourceCode, body, 'super', isSuper)) {
      const call = calledAs(node);
      if (call !== undefined && classAround(call) === body) this.#constructed(call, struct, origin);
    }
    for (const name of this.#namesOfThis(body)) {
      const uses = this.#fields.uses(body, name);
      // Of what is set twice, or has bits cleared, one write may be no more than a beginning.
      if (!isOnlyAddedTo(uses)) continue;
      for (const { object } of uses)
        this.#uses.climb(object, { kind: 'struct', struct }, declared(struct.name, origin));
    }
    const isPlain = membersOf(body, 'constructor').length === 0;
    for (const { references } of this.#sourceCode.getDeclaredVariables(heir)) {
      for (const { identifier } of references) {
        const call = calledAs(identifier);
        if (call === undefined) continue;
        if (isPlain) this.#constructed(call, struct, origin);
        // What it has besides may have the name of a member, and be something else.
        if (body.body.length === 0) this.#uses.climb(call, { kind: 'struct', struct }, declared(struct.name, origin));
      }
    }
  }

  /** The members of the instances of a class that it names, and does not have itself. */
  #namesOfThis(body: TSESTree.ClassBody): ReadonlySet<string> {
    const names = new Set<string>();
    for (const node of findInText(this.#sourceCode, body, 'this', isThis)) {
      const member = memberTakenOf(node);
      const name = member && fieldName(member);
      if (name === undefined || classAround(node) !== body || isOfClass(node, body)) continue;
      if (membersOf(body, name).length === 0) names.add(name);
    }
    return names;
  }

  /** What a constructor is given that hands it on to a struct's. */
  #constructed(
    { arguments: [argument] }: NonNullable<ReturnType<typeof calledAs>>,
    struct: StructType,
    origin: NameOrigin,
  ): void {
    if (argument === undefined || argument.type === 'SpreadElement') return;
    const literal = this.#evaluator.tables.literalBehind(argument);
    if (literal?.type === 'ObjectExpression') this.#expected.structLiteral(literal, struct, origin);
    else if (literal === undefined) this.#expected.unwrittenAt(argument, { kind: 'struct', struct }, origin);
  }

  /** `{ sType: VK_STRUCTURE_TYPE_X }`: a struct as a plain literal. */
  #structByType(node: TSESTree.Node, constant: Constant, origin: NameOrigin): void {
    const found = structByType(node, constant);
    if (found === undefined || this.#expected.read.has(found.literal)) return;
    const type: VkType = { kind: 'struct', struct: found.struct };
    this.#expected.objectGiven(found.literal, type, origin);
    this.#uses.climb(found.literal, type, declared(found.struct.name, origin));
  }

  #call(
    node: TSESTree.CallExpression,
    given: readonly TSESTree.Expression[],
    command: Call['command'],
    origin: NameOrigin,
  ): void {
    const args = new Map<string, TSESTree.Expression>();
    this.calls.push({ command, node, origin, args });
    const give = (param: Member, argument: TSESTree.Expression): void => {
      args.set(param.name, argument);
      const type = typeOfMember(param);
      if (type === undefined) return;
      if (isWrittenByVulkan(type, param)) this.#outputs.take(argument, type, origin);
      else this.#expected.expect(argument, type, { owner: { kind: 'param', command, member: param }, origin });
    };
    const only = given.length === 1 ? given[0] : undefined;
    const named = only && this.#evaluator.tables.literalBehind(only);
    if (named?.type === 'ObjectExpression' && holdsArguments(named, command, origin.dialect)) {
      this.#expected.slots.readBy(only!, named, command.name, () => {
        const names = namesIn(named);
        const spread = named.properties.findLastIndex(({ type }) => type === 'SpreadElement');
        for (const [i, property] of named.properties.entries()) {
          const name = names[i];
          // What stands before a spread may be given again by it.
          if (i < spread || property.type !== 'Property' || name === undefined || isGivenAgain(names, i)) continue;
          const param = command.param(name);
          if (param !== undefined) give(param, property.value as TSESTree.Expression);
        }
      });
    } else {
      for (let i = 0; i < given.length && i < command.params.length; i++) give(command.params[i]!, given[i]!);
    }
    const result = command.returnType === 'VkResult' ? slotTypeOf('VkResult') : undefined;
    if (result !== undefined) this.#uses.climb(node, { kind: 'slot', slot: result }, declared(command.name, origin));
  }

  /** `(flags & 4) === VK_X`, or a `case` beside one that names a constant. */
  #besideConstant(
    node: TSESTree.Node,
    parent: TSESTree.SwitchCase | TSESTree.BinaryExpression,
    typeName: string,
    origin: NameOrigin,
  ): void {
    const slot = slotTypeOf(typeName);
    if (slot === undefined) return;
    if (parent.type === 'SwitchCase') {
      if (parent.test !== node) return;
      const whole = parent.parent;
      const isOther = this.#besideConstants.has(whole) && this.#besideConstants.get(whole)?.slot !== slot;
      this.#besideConstants.set(whole, isOther ? undefined : { slot, origin });
    } else if (EQUALITIES.has(parent.operator) && slot.kind !== 'enum') {
      this.#besideConstants.set(parent, { slot, origin });
    }
  }

  /** Takes the numbers beside constants as what these are, where the file does not tell of what type the value is. */
  #numbersBeside(inference: Inference): void {
    for (const [node, beside] of this.#besideConstants) {
      if (beside === undefined) continue;
      const { slot, origin } = beside;
      const add = (number: TSESTree.Expression, use: SlotUse): void => {
        if (!this.slotsAt.has(number)) this.#expected.slots.add(number, slot, use, declared(slot.name, origin));
      };
      if (node.type === 'SwitchStatement') {
        const numbers = node.cases.flatMap(({ test }) => (test !== null && isNumber(test) ? test : []));
        if (numbers.length === 0 || this.#isOfOther(node.discriminant, slot, inference)) continue;
        for (const number of numbers) add(number, 'compare');
      } else {
        for (const side of [node.left, node.right]) {
          if (side.type !== 'BinaryExpression' || side.operator !== '&') continue;
          for (const operand of [side.left, side.right]) if (operand.type === 'Literal') add(operand, 'mask');
        }
      }
    }
  }

  /** Whether what is compared is of another type than a constant that it is compared with: it goes to a place of that one. */
  #isOfOther(compared: TSESTree.Expression, slot: SlotType, inference: Inference): boolean {
    const node = withoutTypes(compared);
    const type: VkType = { kind: 'slot', slot };
    const known = this.types.of(node)?.type;
    if (known !== undefined && !isSameType(known, type)) return true;
    if (inference.isReadAsOther(node, type)) return true;
    const variable = node.type === 'Identifier' ? this.#evaluator.variables.of(node) : undefined;
    return (
      variable?.references.some(({ identifier }) => {
        const other = this.slotsAt.get(identifier);
        return other !== undefined && other.type.constants !== slot.constants;
      }) === true
    );
  }

  /** Whether the names in the file tell what an expression is given to, be it a slot or not. */
  #isKnown(node: TSESTree.Node): boolean {
    if (this.slotsAt.has(node)) return true;
    const { parent } = node;
    switch (parent?.type) {
      case 'Property':
        return this.#expected.read.has(parent.parent);
      case 'CallExpression':
        return this.#names.at(parent.callee) !== undefined;
      case 'AssignmentExpression': {
        let target: TSESTree.Node = parent.left;
        while (target.type === 'MemberExpression') target = target.object;
        const variable = target.type === 'Identifier' ? this.#evaluator.variables.of(target) : undefined;
        return variable !== undefined && this.types.variables.has(variable);
      }
      default:
        return false;
    }
  }
}

/** The parts of the code that run only where a test holds: behind `&&`, in the branch of an `if` or a choice. */
function placesWhere(test: TSESTree.Expression): readonly TSESTree.Node[] {
  const places: TSESTree.Node[] = [];
  let node = test;
  while (node.parent.type === 'LogicalExpression' && node.parent.operator === '&&') {
    if (node.parent.left === node) places.push(node.parent.right);
    node = node.parent;
  }
  const { parent } = node;
  if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test === node)
    places.push(parent.consequent);
  return places;
}

function isSuper(node: TSESTree.Node): node is TSESTree.Super {
  return node.type === 'Super';
}

/** Whether members are set once at most, and have bits added besides. */
function isOnlyAddedTo(members: readonly TSESTree.MemberExpression[]): boolean {
  const writes = members.flatMap((member) => {
    const { parent } = withTypes(member);
    return parent?.type === 'AssignmentExpression' && memberWritten(parent) === member ? parent.operator : [];
  });
  return writes.every((each) => each === '=' || each === '|=') && writes.indexOf('=') === writes.lastIndexOf('=');
}

/** A number as it is written: `4`, `-4`. */
function isNumber(node: TSESTree.Expression): boolean {
  const literal = node.type === 'UnaryExpression' && node.operator === '-' ? node.argument : node;
  return literal.type === 'Literal';
}
