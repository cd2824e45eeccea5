import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName, type FileNames, type Occurrence, type Origin } from '../bindings/names.js';
import { constructionOf, calledAs, namedArguments, setterCallOf, structByType, unwrapped } from '../bindings/forms.js';
import { slotTypeOf, structOf, type Constant, type Member, type SlotType, type StructType } from '../registry/index.js';
import { annotationOf, keyName, type Annotated } from './annotations.js';
import type { Evaluator } from './evaluate.js';
import { functionAround, propertyName, withoutTypes } from './syntax.js';
import type { Fields } from './fields.js';
import { classAround, fieldName } from './fields.js';
import { isFunction } from './flow.js';
import { Functions } from './functions.js';
import { Inference } from './inference.js';
import { typedPlaces } from './typed-places.js';
import {
  typeOfMember,
  type Call,
  type Owner,
  type Slot,
  type SlotUse,
  type StructBuild,
  type VkType,
} from './types.js';
import { isWrittenByName } from './value.js';

type Variable = TSESLint.Scope.Variable;

/** Names of members, and the expressions that they are given. */
export interface Given {
  readonly names: readonly string[];
  readonly values: readonly (TSESTree.Expression | undefined)[];
}

const COMPARISONS = new Set(['===', '!==', '==', '!=']);

/**
 * Finds the slots, structs and calls of a file. Two movements do all of it: from an expression of a known Vulkan type
 * up to what is done with it (`climb`), and from a place that expects a Vulkan type down to what is given (`expect`).
 */
export class ModelBuilder {
  readonly slots: Slot[] = [];
  readonly calls: Call[] = [];
  readonly structs: StructBuild[] = [];
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #evaluator: Evaluator;
  /** What the literals of structs give, member by member; without a value where it is no plain property. */
  readonly given = new Map<TSESTree.ObjectExpression, Given>();
  /** The slots by the expressions that stand in them. */
  readonly slotsAt = new Map<TSESTree.Node, Slot>();
  readonly #typed = new Set<Variable>();
  readonly #typedFields = new Map<TSESTree.Node, Set<string>>();
  readonly #fieldsOf: Fields;
  readonly #functions: Functions;
  readonly #literals = new Set<TSESTree.Node>();
  readonly #records = new Map<TSESTree.Node, Map<string, VkType>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, evaluator: Evaluator, fields: Fields) {
    this.#fieldsOf = fields;
    this.#functions = new Functions(sourceCode, evaluator, fields);
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#evaluator = evaluator;
  }

  build(): void {
    for (const occurrence of this.#names.occurrences) this.#occurrence(occurrence);
    // What a literal is declared or handed on as counts for more than the sType in it, which may be the mistake.
    for (const { entity, node, origin } of this.#names.occurrences) {
      if (entity.kind === 'constant' && node.parent?.type === 'Property') {
        this.#structByType(node, entity.constant, origin);
      }
    }
    for (const [node, members] of this.#records) {
      const [first] = this.#names.occurrences;
      if (first !== undefined) this.#declare(node, { kind: 'record', members }, first.origin);
    }
    const inference = new Inference(this.#evaluator, this.#functions, this.#fieldsOf);
    for (let start = 0; start < this.slots.length;) {
      const next = this.slots.length;
      for (const { node, slot, name } of inference.sourcesOf(this.slots, start)) {
        this.#slot(node, slot.type, slot.use, declared(name), slot.origin);
      }
      start = next;
    }
    const places = typedPlaces(this.#sourceCode, this.#names, (node) => this.#isKnown(node));
    for (const { node, type, origin } of places) this.#slot(node, type, 'value', declared(type.name), origin);
  }

  /** Whether the names in the file tell what an expression is given to, be it a slot or not. */
  #isKnown(node: TSESTree.Node): boolean {
    if (this.slotsAt.has(node)) return true;
    const { parent } = node;
    switch (parent?.type) {
      case 'Property':
        return this.#literals.has(parent.parent);
      case 'CallExpression':
        return this.#names.at(parent.callee) !== undefined;
      case 'AssignmentExpression': {
        let target: TSESTree.Node = parent.left;
        while (target.type === 'MemberExpression') target = target.object;
        const variable = target.type === 'Identifier' ? this.#evaluator.variableOf(target) : undefined;
        return variable !== undefined && this.#typed.has(variable);
      }
      default:
        return false;
    }
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
        if (parent.type === 'TSTypeReference') this.#declare(parent, type, origin);
        else this.#construct(node, entity.struct, origin);
        break;
      }
      case 'slotType':
        if (parent.type === 'TSTypeReference') this.#declare(parent, { kind: 'slot', slot: entity.type }, origin);
        break;
      case 'command': {
        const call = calledAs(node);
        if (call?.type === 'CallExpression') this.#call(call, entity.command, origin);
        break;
      }
      default:
    }
  }

  // -- places that name what they are ---------------------------------------------------------------------------

  /** `new VkX({...})`, `VkX({...})`. */
  #construct(node: TSESTree.Node, struct: StructType, origin: Origin): void {
    const construction = constructionOf(node, origin.dialect);
    if (construction === undefined) return;
    const { node: parent, argument } = construction;
    const literals: TSESTree.ObjectExpression[] = [];
    let complete = true;
    if (argument !== undefined) {
      const literal = argument.type === 'SpreadElement' ? undefined : this.#evaluator.literalBehind(argument);
      if (literal?.type === 'ObjectExpression') {
        this.#structLiteral(literal, struct, origin);
        literals.push(literal);
      } else if (literal?.type === 'ArrayExpression') {
        this.#expect(literal, { kind: 'list', of: { kind: 'struct', struct } }, declared(struct.name), origin);
        complete = false;
      } else complete = argument.type === 'Literal' && argument.value === null;
    }
    this.structs.push({ struct, node: parent, origin, literal: literals[0], complete });
    this.#climb(parent, { kind: 'struct', struct }, declared(struct.name), origin);
  }

  /** `{ sType: VK_STRUCTURE_TYPE_X }`: a struct as a plain literal. */
  #structByType(node: TSESTree.Node, constant: Constant, origin: Origin): void {
    const found = structByType(node, constant);
    if (found === undefined || this.#literals.has(found.literal)) return;
    const type: VkType = { kind: 'struct', struct: found.struct };
    this.#objectGiven(found.literal, type, origin);
    this.#climb(found.literal, type, declared(found.struct.name), origin);
  }

  #call(node: TSESTree.CallExpression, command: Call['command'], origin: Origin): void {
    const args = new Map<string, TSESTree.Expression>();
    this.calls.push({ command, node, origin, args });
    const give = (param: Member, argument: TSESTree.Expression): void => {
      args.set(param.name, argument);
      const type = typeOfMember(param);
      if (type !== undefined) this.#expect(argument, type, { kind: 'param', command, member: param }, origin);
    };
    const named = namedArguments(node, command, origin.dialect);
    if (named !== undefined) {
      for (let i = 0; i < named.properties.length; i++) {
        const property = named.properties[i]!;
        if (property.type !== 'Property') continue;
        const name = propertyName(property);
        const param = name === undefined ? undefined : command.param(name);
        if (param !== undefined && !isGivenAgain(named, i, name!)) give(param, property.value as TSESTree.Expression);
      }
    } else {
      for (let i = 0; i < node.arguments.length && i < command.params.length; i++) {
        const argument = node.arguments[i]!;
        if (argument.type === 'SpreadElement') break;
        give(command.params[i]!, argument);
      }
    }
    const result = command.returnType === 'VkResult' ? slotTypeOf('VkResult') : undefined;
    if (result !== undefined) this.#climb(node, { kind: 'slot', slot: result }, declared(command.name), origin);
  }

  /** `(flags & 4) === VK_X`, or a `case` beside one that names a constant. */
  #besideConstant(
    node: TSESTree.Node,
    parent: TSESTree.SwitchCase | TSESTree.BinaryExpression,
    typeName: string,
    origin: Origin,
  ): void {
    const slot = slotTypeOf(typeName);
    if (slot === undefined) return;
    if (parent.type === 'SwitchCase') {
      if (parent.test !== node) return;
      for (const each of parent.parent.cases) {
        if (each.test?.type === 'Literal') this.#slot(each.test, slot, 'compare', declared(slot.name), origin);
      }
    } else if (COMPARISONS.has(parent.operator)) {
      const other = parent.left === node ? parent.right : parent.left;
      if (other.type !== 'BinaryExpression' || other.operator !== '&' || slot.kind === 'enum') return;
      for (const operand of [other.left, other.right]) {
        if (operand.type === 'Literal') this.#slot(operand, slot, 'mask', declared(slot.name), origin);
      }
    }
  }

  // -- declarations --------------------------------------------------------------------------------------------

  /** What a type annotation with a Vulkan type in it declares. */
  #declare(node: TSESTree.Node, type: VkType, origin: Origin): void {
    const annotated = annotationOf(node, type, this.#sourceCode);
    if (annotated !== undefined) this.#annotated(annotated, origin);
  }

  #annotated(annotated: Annotated, origin: Origin): void {
    const { type } = annotated;
    switch (annotated.kind) {
      case 'alias':
        for (const reference of annotated.references) this.#declare(reference, type, origin);
        break;
      case 'property': {
        const members = this.#records.get(annotated.record) ?? new Map<string, VkType>();
        members.set(annotated.name, type);
        this.#records.set(annotated.record, members);
        break;
      }
      case 'assertion':
        this.#expect(annotated.node.expression, type, declared(nameOf(type)), origin);
        this.#climb(annotated.node, type, declared(nameOf(type)), origin);
        break;
      case 'field': {
        const { node } = annotated;
        if (node.value !== null) this.#expect(node.value, type, declared(annotated.name), origin);
        this.#field(node.parent, annotated.name, type, origin);
        break;
      }
      case 'result':
        this.#result(annotated.node, type, origin);
        break;
      case 'pattern':
        this.#pattern(annotated.node, type, origin);
        break;
      case 'variable':
        this.#variable(annotated.node, type, origin);
        break;
    }
  }

  /** A declared variable or parameter: its starting value, what calls of the function give, and every use. */
  #variable(identifier: TSESTree.Identifier, type: VkType, origin: Origin): void {
    const { parent } = identifier;
    const owner = declared(identifier.name);
    const parameter = parent.type === 'AssignmentPattern' && parent.left === identifier ? parent : identifier;
    if (parameter.type === 'AssignmentPattern') this.#expect(parameter.right, type, owner, origin);
    if (parent.type === 'VariableDeclarator') {
      if (parent.init !== null) this.#expect(parent.init, type, owner, origin);
    } else {
      const property = parameter.parent.type === 'TSParameterProperty' ? parameter.parent : undefined;
      const position = property ?? parameter;
      const callee = position.parent;
      if (isFunction(callee)) {
        this.#arguments(callee, callee.params.indexOf(position), type, owner, origin);
        const body = callee.parent.parent;
        if (property !== undefined && body?.type === 'ClassBody') this.#field(body, identifier.name, type, origin);
      }
    }
    const variable = this.#evaluator.variableOf(identifier);
    if (variable !== undefined) this.#uses(variable, type, owner, origin);
  }

  /** What the calls of a function of this file give for one of its parameters. */
  #arguments(callee: TSESTree.FunctionLike, index: number, type: VkType, owner: Owner, origin: Origin): void {
    if (index < 0) return;
    for (const call of this.#functions.callsOf(callee)) {
      const given = call.arguments.slice(0, index + 1);
      const argument = given[index];
      if (argument === undefined || given.some((each) => each.type === 'SpreadElement')) continue;
      this.#expect(argument, type, owner, origin);
    }
  }

  #result(callee: TSESTree.FunctionLike, type: VkType, origin: Origin): void {
    const owner = declared(nameOf(type));
    if (callee.body === null || callee.body === undefined) return;
    if (callee.body.type !== 'BlockStatement') this.#expect(callee.body, type, owner, origin);
    else if (!callee.generator) {
      for (const { argument } of this.#functions.returnsOf(callee)) {
        if (argument !== null) this.#expect(argument, type, owner, origin);
      }
    }
    if (!callee.async) for (const call of this.#functions.callsOf(callee)) this.#climb(call, type, owner, origin);
  }

  #pattern(pattern: TSESTree.ObjectPattern, type: VkType, origin: Origin): void {
    for (const property of pattern.properties) {
      if (property.type !== 'Property') continue;
      const name = propertyName(property);
      const member = name === undefined ? undefined : this.#memberOf(type, name, origin);
      if (member === undefined) continue;
      const { value } = property;
      if (value.type === 'AssignmentPattern') this.#expect(value.right, member.type, member.owner, origin);
      const target = value.type === 'AssignmentPattern' ? value.left : value;
      const variable = target.type === 'Identifier' ? this.#evaluator.variableOf(target) : undefined;
      if (variable !== undefined) this.#uses(variable, member.type, member.owner, origin);
    }
  }

  /** `this.name` in a class, whose type is known. */
  #field(body: TSESTree.ClassBody, name: string, type: VkType, origin: Origin): void {
    const known = this.#typedFields.get(body) ?? new Set();
    if (known.has(name)) return;
    known.add(name);
    this.#typedFields.set(body, known);
    for (const member of this.#fieldsOf.uses(body, name)) this.#climb(member, type, declared(name), origin);
  }

  // -- up: what is done with an expression of a known type -------------------------------------------------------

  #uses(variable: Variable, type: VkType, owner: Owner, origin: Origin): void {
    if (this.#typed.has(variable)) return;
    this.#typed.add(variable);
    const { references } = variable;
    for (let i = 0; i < references.length; i++) {
      const reference = references[i]!;
      if (reference.init !== true) this.#climb(reference.identifier, type, owner, origin);
    }
  }

  #climb(node: TSESTree.Node, type: VkType, owner: Owner, origin: Origin): void {
    const { parent } = node;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
        this.#climb(parent, type, owner, origin);
        break;
      case 'MemberExpression':
        if (parent.object === node) this.#climbMember(parent, type, origin);
        break;
      case 'AssignmentExpression':
        if (parent.left === node) this.#assignment(parent, type, owner, origin);
        else if (parent.operator === '=') this.#target(parent.left, type, owner, origin);
        break;
      case 'VariableDeclarator':
        if (parent.init === node) this.#target(parent.id, type, owner, origin);
        break;
      case 'PropertyDefinition':
        if (parent.value === node) {
          const name = keyName(parent.key, parent.computed);
          if (name !== undefined) this.#field(parent.parent, name, type, origin);
        }
        break;
      case 'ArrayExpression':
        if (type.kind !== 'list' && parent.elements.every((each) => each !== null && this.#isGiven(each, type))) {
          this.#climb(parent, { kind: 'list', of: type }, owner, origin);
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
        // What stands in for a missing value is of its type, and goes somewhere else than into its owner.
        if (parent.operator === '??' && parent.left === node) {
          if (type.kind === 'slot') this.#slot(parent.right, type.slot, 'compare', owner, origin);
          else this.#expect(parent.right, type, owner, origin);
        }
        break;
      case 'SwitchStatement':
        if (parent.discriminant === node && type.kind === 'slot') {
          for (const { test } of parent.cases) {
            if (test !== null) this.#slot(test, type.slot, 'compare', owner, origin);
          }
        }
        break;
      case 'ForOfStatement':
        if (parent.right === node && type.kind === 'list' && parent.left.type === 'VariableDeclaration') {
          const [{ id: target }] = parent.left.declarations;
          this.#target(target, type.of, owner, origin);
        }
        break;
      default:
    }
  }

  /** What a function of this file builds: every call of it is one. */
  #returned(node: TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression, type: VkType, origin: Origin): void {
    const callee = node.type === 'ReturnStatement' ? functionAround(node) : node;
    if (callee === undefined || !isFunction(callee) || callee.generator || callee.returnType) return;
    if (this.#literals.has(callee)) return;
    this.#literals.add(callee);
    if (node.type === 'ReturnStatement' && this.#functions.returnsOf(callee).some((each) => each !== node)) return;
    const { parent } = callee;
    if (parent.type === 'CallExpression' && parent.callee !== callee) {
      // `Array.from(list, () => new VkX())`, `[...Array(3)].map(() => new VkX())`.
      const method = parent.callee.type === 'MemberExpression' ? memberName(parent.callee) : undefined;
      if (method === 'map' || method === 'from') {
        this.#climb(parent, { kind: 'list', of: type }, declared(nameOf(type)), origin);
      }
      return;
    }
    for (const call of this.#functions.callsOf(callee)) {
      const result = callee.async && call.parent.type === 'AwaitExpression' ? call.parent : call;
      if (!callee.async || result !== call) this.#climb(result, type, declared(nameOf(type)), origin);
    }
  }

  #isGiven(node: TSESTree.Expression | TSESTree.SpreadElement, type: VkType): boolean {
    return node.type !== 'SpreadElement' && this.#isOf(node, type);
  }

  #climbMember(parent: TSESTree.MemberExpression, type: VkType, origin: Origin): void {
    const name = memberName(parent);
    if (type.kind === 'list') {
      if (name === undefined) this.#climb(parent, type.of, declared(nameOf(type.of)), origin);
      else if (ELEMENT_CALLBACKS.has(name)) this.#callback(parent, type.of, origin);
      return;
    }
    if (type.kind === 'struct') {
      // A struct that was made for several: `infos[0]`.
      if (name === undefined) this.#climb(parent, type, declared(nameOf(type)), origin);
      const [given] = setterCallOf(parent)?.arguments ?? [];
      if (given !== undefined) this.#expect(given, type, declared(nameOf(type)), origin);
    }
    const member = name === undefined ? undefined : this.#memberOf(type, name, origin);
    if (member !== undefined) this.#climb(parent, member.type, member.owner, origin);
  }

  /** `families.find((family) => ...)`: the first parameter is an element. */
  #callback(method: TSESTree.MemberExpression, element: VkType, origin: Origin): void {
    const call = method.parent;
    if (call.type !== 'CallExpression' || call.callee !== method) return;
    const [callback] = call.arguments;
    if (callback === undefined || !isFunction(callback)) return;
    const [parameter] = callback.params;
    if (parameter !== undefined) this.#target(parameter, element, declared(nameOf(element)), origin);
  }

  #memberOf(type: VkType, name: string, origin: Origin): { type: VkType; owner: Owner } | undefined {
    if (type.kind === 'record') {
      const member = type.members.get(name);
      return member && { type: member, owner: declared(name) };
    }
    if (type.kind !== 'struct') return undefined;
    const member = type.struct.member(origin.dialect.memberName(name));
    const memberType = member && typeOfMember(member);
    return memberType && { type: memberType, owner: { kind: 'member', struct: type.struct, member: member } };
  }

  /** A variable, a field or a pattern that takes a value of a known type. */
  #target(target: TSESTree.Node, type: VkType, owner: Owner, origin: Origin): void {
    if (target.type === 'Identifier') {
      if (target.typeAnnotation) return;
      const variable = this.#evaluator.variableOf(target);
      if (variable !== undefined && this.#alwaysHolds(variable, type, target)) {
        const own: Owner = type.kind === 'slot' ? owner : declared(target.name);
        this.#uses(variable, type, own, origin);
      }
    } else if (target.type === 'ObjectPattern') {
      if (!target.typeAnnotation) this.#pattern(target, type, origin);
    } else if (target.type === 'MemberExpression' && target.object.type === 'ThisExpression' && type.kind !== 'slot') {
      const name = fieldName(target);
      const body = classAround(target);
      if (name !== undefined && body !== undefined) this.#field(body, name, type, origin);
    }
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

  #isOf(node: TSESTree.Expression, type: VkType): boolean {
    const expression = withoutTypes(node);
    if (expression.type === 'Literal' && expression.value === null) return true;
    if (expression.type === 'AwaitExpression') return this.#isOf(expression.argument, type);
    if (expression.type !== 'NewExpression' && expression.type !== 'CallExpression') return false;
    const entity = this.#names.at(expression.callee)?.entity;
    if (type.kind === 'struct') return entity?.kind === 'struct' && entity.struct === type.struct;
    return type.kind === 'slot' && entity?.kind === 'command' && entity.command.returnType === type.slot.name;
  }

  #assignment(node: TSESTree.AssignmentExpression, type: VkType, owner: Owner, origin: Origin): void {
    switch (node.operator) {
      case '=':
      case '??=':
      case '||=':
        this.#expect(node.right, type, owner, origin);
        break;
      case '|=':
      case '^=':
      case '+=':
        if (type.kind === 'slot') this.#slot(node.right, type.slot, 'add', owner, origin);
        break;
      case '&=':
        if (type.kind === 'slot') this.#slot(node.right, type.slot, 'mask', owner, origin);
        break;
      default:
    }
  }

  #binary(node: TSESTree.Node, parent: TSESTree.BinaryExpression, slot: SlotType, owner: Owner, origin: Origin): void {
    const other = parent.left === node ? parent.right : parent.left;
    if (other.type === 'PrivateIdentifier') return;
    if (COMPARISONS.has(parent.operator)) {
      this.#slot(other, slot, 'compare', owner, origin);
    } else if (slot.kind !== 'enum' && (parent.operator === '&' || parent.operator === '|')) {
      this.#slot(other, slot, parent.operator === '&' ? 'mask' : 'add', owner, origin);
      this.#climb(parent, { kind: 'slot', slot }, owner, origin);
    }
  }

  // -- down: what is given where a type is expected --------------------------------------------------------------

  #expect(node: TSESTree.Node, type: VkType, owner: Owner, origin: Origin): void {
    if (type.kind === 'slot') {
      this.#slot(node as TSESTree.Expression, type.slot, 'value', owner, origin);
      return;
    }
    const expression = withoutTypes(node as TSESTree.Expression);
    switch (expression.type) {
      case 'ConditionalExpression':
        this.#expect(expression.consequent, type, owner, origin);
        this.#expect(expression.alternate, type, owner, origin);
        return;
      case 'LogicalExpression':
        this.#expect(expression.right, type, owner, origin);
        if (expression.operator !== '&&') this.#expect(expression.left, type, owner, origin);
        return;
      case 'NewExpression':
        if (type.kind === 'list' && isTypedArray(expression.callee)) {
          const [argument] = expression.arguments;
          if (argument !== undefined) this.#expect(argument, type, owner, origin);
        }
        return;
      case 'CallExpression':
        if (type.kind === 'list') this.#listCall(expression, type, owner, origin);
        return;
      default:
    }
    const literal = this.#evaluator.literalBehind(expression);
    if (literal === undefined) {
      if (type.kind === 'list' && expression.type === 'Identifier') {
        const variable = this.#evaluator.variableOf(expression);
        const start = variable && this.#evaluator.initializerOf(variable);
        if (start?.type === 'NewExpression' && isTypedArray(start.callee)) this.#expect(start, type, owner, origin);
      }
      return;
    }
    // Some bindings take a list of one as that one.
    if (literal.type === 'ObjectExpression') this.#objectGiven(literal, type.kind === 'list' ? type.of : type, origin);
    else if (type.kind === 'list') {
      for (const element of literal.elements) {
        if (element === null) continue;
        if (element.type === 'SpreadElement') this.#expect(element.argument, type, owner, origin);
        else this.#expect(element, type.of, owner, origin);
      }
    } else {
      // Some bindings take a nested struct as an array of one.
      for (const element of literal.elements) {
        if (element !== null && element.type !== 'SpreadElement') this.#expect(element, type, owner, origin);
      }
    }
  }

  /** `Int32Array.of(a, b)`, `Uint32Array.from([a, b])`, `Array.of(a)`. */
  #listCall(node: TSESTree.CallExpression, type: VkType & { kind: 'list' }, owner: Owner, origin: Origin): void {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || !(isTypedArray(callee.object) || isNamed(callee.object, 'Array'))) return;
    const name = memberName(callee);
    const [argument] = node.arguments;
    if (name === 'from' && argument !== undefined && node.arguments.length === 1) {
      this.#expect(argument, type, owner, origin);
    } else if (name === 'of') {
      for (const each of node.arguments) {
        if (each.type !== 'SpreadElement') this.#expect(each, type.of, owner, origin);
      }
    }
  }

  #objectGiven(literal: TSESTree.ObjectExpression, type: VkType, origin: Origin): void {
    if (type.kind === 'struct') {
      if (this.#structLiteral(literal, type.struct, origin)) {
        this.structs.push({ struct: type.struct, node: literal, origin, literal, complete: true });
      }
    } else if (type.kind === 'record') {
      if (this.#literals.has(literal)) return;
      this.#literals.add(literal);
      for (const property of literal.properties) {
        if (property.type !== 'Property') continue;
        const name = propertyName(property);
        const member = name === undefined ? undefined : type.members.get(name);
        if (member !== undefined) this.#expect(property.value, member, declared(name!), origin);
      }
    }
  }

  /** The members of a struct in an object literal. False when the literal was read before. */
  #structLiteral(
    literal: TSESTree.ObjectExpression,
    struct: StructType,
    origin: Origin,
    replaced: ReadonlySet<string> = NONE,
  ): boolean {
    if (this.#literals.has(literal)) return false;
    this.#literals.add(literal);
    const names: string[] = [];
    const values: (TSESTree.Expression | undefined)[] = [];
    this.given.set(literal, { names, values });
    for (let i = 0; i < literal.properties.length; i++) {
      const property = literal.properties[i]!;
      if (property.type === 'SpreadElement') {
        this.#spread(property.argument, struct, origin, namesAfter(literal, i, replaced));
        continue;
      }
      const name = propertyName(property);
      // What a later property gives again is never seen by Vulkan.
      if (name === undefined || replaced.has(name) || isGivenAgain(literal, i, name)) continue;
      const own = origin.dialect.memberName(name);
      names.push(own);
      values.push(property.kind === 'init' ? (property.value as TSESTree.Expression) : undefined);
      const member = struct.member(own);
      const said = origin.dialect.memberStruct?.(name);
      const meant = said === undefined ? undefined : structOf(said);
      const type: VkType | undefined = meant ? { kind: 'struct', struct: meant } : member && typeOfMember(member);
      if (type !== undefined) this.#expect(property.value, type, { kind: 'member', struct, member: member! }, origin);
    }
    return true;
  }

  #spread(node: TSESTree.Expression, struct: StructType, origin: Origin, replaced: ReadonlySet<string>): void {
    const expression = withoutTypes(node);
    if (expression.type === 'ConditionalExpression') {
      this.#spread(expression.consequent, struct, origin, replaced);
      this.#spread(expression.alternate, struct, origin, replaced);
    } else if (expression.type === 'LogicalExpression') {
      this.#spread(expression.right, struct, origin, replaced);
    } else {
      const literal = this.#evaluator.literalBehind(expression);
      if (literal?.type === 'ObjectExpression') this.#structLiteral(literal, struct, origin, replaced);
    }
  }

  #slot(given: TSESTree.Expression, type: SlotType, use: SlotUse, owner: Owner, origin: Origin): void {
    const node = unwrapped(given);
    const known = this.slotsAt.get(node);
    if (known !== undefined && known.type === type && (known.use === use || use !== 'value')) return;
    const value = this.#evaluator.evaluate(node);
    const slot: Slot = { type, node, use, owner, origin, value, isNamed: isWrittenByName(value, type.constants) };
    this.slotsAt.set(node, slot);
    this.slots.push(slot);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The members that are given behind a place in a literal, and those that are replaced anyway. */
function namesAfter(
  literal: TSESTree.ObjectExpression,
  index: number,
  replaced: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set(replaced);
  for (const property of literal.properties.slice(index + 1)) {
    const name = property.type === 'Property' ? propertyName(property) : undefined;
    if (name !== undefined) names.add(name);
  }
  return names;
}

function isGivenAgain(literal: TSESTree.ObjectExpression, index: number, name: string): boolean {
  for (let i = index + 1; i < literal.properties.length; i++) {
    const property = literal.properties[i]!;
    if (property.type === 'Property' && propertyName(property) === name) return true;
  }
  return false;
}

const ELEMENT_CALLBACKS = new Set(['find', 'findIndex', 'findLast', 'filter', 'some', 'every', 'forEach', 'map']);

function declared(name: string): Owner {
  return { kind: 'declared', name };
}

function nameOf(type: VkType): string {
  switch (type.kind) {
    case 'slot':
      return type.slot.name;
    case 'struct':
      return type.struct.name;
    case 'list':
      return nameOf(type.of);
    case 'record':
      return '';
  }
}

/** The call or construction of what is named at a node: `f()`, `new F()`, and `(0, f)()` as compilers write it. */
function isTypedArray(node: TSESTree.Expression): boolean {
  return node.type === 'Identifier' && /^(?:Big)?(?:Int|Uint)(?:8|16|32|64)(?:Clamped)?Array$/u.test(node.name);
}

function isNamed(node: TSESTree.Expression, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
