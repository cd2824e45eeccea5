import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { constantsOf, type EnumType, type SlotType } from '../../registry/index.js';
import { withoutTypes, withTypes } from '../../syntax/asserted.js';
import { classAround } from '../../syntax/class-fields.js';
import { fieldName, propertyName } from '../../syntax/members.js';
import { EQUALITIES, functionAround, isNull } from '../../syntax/nodes.js';
import { isWrittenOut } from '../../syntax/shown.js';
import { declared, memberOf, nameOf, type Provenance, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { membersOf } from '../values/classes.js';
import { hasConstant } from '../values/leaves.js';
import { hasForeignConstant } from '../values/of-type.js';
import { type Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { fieldParameterOf } from '../values/variables.js';
import type { Expectations } from './expectations.js';
import type { KnownTypes } from './known-types.js';
import type { TypedUses, UsesContext } from './uses.js';

type Variable = TSESLint.Scope.Variable;

/** What takes values of known types: variables, patterns, fields. What is done with these is found by {@link TypedUses}. */
export class Targets {
  readonly #evaluator: Evaluator;
  readonly #fields: Fields;
  readonly #functions: Functions;
  readonly #expected: Expectations;
  readonly #types: KnownTypes;
  readonly #uses: TypedUses;

  constructor({ evaluator, fields, expected, types }: UsesContext, uses: TypedUses) {
    this.#evaluator = evaluator;
    this.#fields = fields;
    this.#functions = evaluator.functions;
    this.#expected = expected;
    this.#types = types;
    this.#uses = uses;
  }

  /** Takes that a variable, a pattern or a field is given a value of a type. */
  give(target: TSESTree.Node, type: VkType, from: Provenance): void {
    if (target.type === 'Identifier') {
      if (target.typeAnnotation) return;
      const variable = this.#evaluator.variables.of(target);
      // Of a variable that is given many values, each gives the same answer.
      if (variable === undefined || this.#types.variables.has(variable)) return;
      const others = givenBeside(target, variable);
      if (others === undefined) return;
      const isOfType = others.every((each) => this.#types.isOf(each, type));
      if (!isOfType && !this.#areResults(others, variable, type)) return;
      const own = type.kind === 'slot' && isOfType ? from : declared(target.name, from.origin);
      this.#uses.ofVariable(variable, type, own);
    } else if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern') {
      if (!target.typeAnnotation) this.pattern(target, type, from.origin);
    } else if (
      target.type === 'MemberExpression' &&
      target.object.type === 'ThisExpression' &&
      !mayBeOfOtherType(type)
    ) {
      const name = fieldName(target);
      const body = classAround(target);
      if (name !== undefined && body !== undefined) this.giveField(body, name, type, from.origin);
    }
  }

  /**
   * The names that a pattern takes out of a value of a type.
   *
   * @param isSaid - whether the author says of the pattern that it is of that type, whatever its names are given later
   */
  pattern(
    pattern: TSESTree.ObjectPattern | TSESTree.ArrayPattern,
    type: VkType,
    origin: NameOrigin,
    isSaid = false,
  ): void {
    if (pattern.type === 'ArrayPattern') {
      this.#elements(pattern, type, origin);
      return;
    }
    for (const property of pattern.properties) {
      if (property.type !== 'Property') continue;
      const name = propertyName(property);
      const member = name === undefined ? undefined : memberOf(type, name, origin);
      if (member === undefined) continue;
      const { value } = property;
      if (value.type === 'AssignmentPattern') this.#expected.expect(value.right, member.type, member.from);
      const target = value.type === 'AssignmentPattern' ? value.left : value;
      const variable = target.type === 'Identifier' ? this.#evaluator.variables.of(target) : undefined;
      if (variable !== undefined) {
        if (isSaid || this.#keepsType(variable, member.type)) this.#uses.ofVariable(variable, member.type, member.from);
      } else if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern') {
        this.pattern(target, member.type, origin, isSaid);
      }
    }
  }

  /** Whether a variable that begins with a value of a type is given nothing else by its name, as far as that is seen. */
  #keepsType(variable: Variable, type: VkType): boolean {
    return variable.references.every(({ identifier }) => {
      const { parent } = identifier as TSESTree.Node;
      if (parent?.type !== 'AssignmentExpression' || parent.left !== identifier || parent.operator !== '=') return true;
      return this.#types.isOf(parent.right, type) || (type.kind === 'slot' && this.#isMadeOf(parent.right, type.slot));
    });
  }

  /** Whether an expression has constants of a type in it, and none of others. */
  #isMadeOf(expression: TSESTree.Expression, { constants }: SlotType): boolean {
    const value = this.#evaluator.evaluate(expression);
    return constants !== undefined && hasConstant(value) && !hasForeignConstant(value, constants);
  }

  /** `const { info } = { info: new VkX() }` */
  takenApart(property: TSESTree.Property, type: VkType, origin: NameOrigin): void {
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
      if (target?.type === 'RestElement' && type.kind === 'list')
        this.give(target.argument, type, declared(nameOf(type), origin));
      const of = type.kind === 'list' ? type.of : type.kind === 'record' ? type.members.get(String(i)) : undefined;
      if (!target || target.type === 'RestElement' || of === undefined) continue;
      const from = declared(nameOf(of), origin);
      if (element?.type === 'AssignmentPattern') this.#expected.expect(element.right, of, from);
      this.give(target, of, from);
    }
  }

  /** A member of a class that is given a value of a type, as far as no heir gives it another one. */
  giveField(body: TSESTree.ClassBody, name: string, type: VkType, origin: NameOrigin): void {
    // What it is declared as may be less than what it is given, and others may give it just that.
    if (type.kind === 'record' && (isDeclared(body, name) || !this.#isMadeAlike(body, name))) return;
    for (const each of this.#fields.havingMember(body, name)) {
      const isNamed = this.#fields.uses(each, name).length > 0 || this.#fields.patternsOf(each).length > 0;
      if (each === body || isNamed) this.#uses.ofField(each, name, type, origin);
    }
  }

  /** Whether all objects that a member is given are made alike, where it is given several. */
  #isMadeAlike(body: TSESTree.ClassBody, name: string): boolean {
    const declared = membersOf(body, name).map((each) => (each.type === 'PropertyDefinition' ? each.value : null));
    const written = this.#fields.uses(body, name).map((use) => {
      const { parent } = use;
      return parent.type === 'AssignmentExpression' && parent.left === use ? parent.right : null;
    });
    const given = [...declared, ...written].filter((each) => each !== null && !isNull(each));
    const [first, ...others] = given.map((each) => makerOf(each!));
    return others.length === 0 || (first !== undefined && others.every((each) => each === first));
  }

  /** Whether all that a variable is given besides results of commands is a VkResult by its name, or a number of one. */
  #areResults(given: readonly TSESTree.Expression[], variable: Variable, type: VkType): boolean {
    const constants = type.kind === 'slot' && type.slot.name === 'VkResult' ? type.slot.constants : undefined;
    if (constants === undefined || !this.#isBesideConstants(variable, constants)) return false;
    if (!variable.references.every((each) => !each.isRead() || this.#isLookedAt(each.identifier))) return false;
    return given.every((each) => this.#types.isOf(each, type) || this.#isResult(each, constants));
  }

  /**
   * Whether an expression is a VkResult by its name, or the number of an error, but for -1, which may say no more than
   * that something has failed. Small positive numbers are those that processes end with.
   */
  #isResult(node: TSESTree.Expression, type: EnumType): boolean {
    const value = this.#evaluator.evaluate(node);
    if (value.kind === 'constant') return value.constant.type === type;
    return value.kind === 'number' && value.value < -1 && constantsOf(type, value.value) !== undefined;
  }

  /** Whether what is read is compared with something that has a name, tested, or shown: what is handed on may be no result. */
  #isLookedAt(identifier: TSESTree.Node): boolean {
    const read = withTypes(identifier);
    const { parent } = read;
    switch (parent?.type) {
      case 'BinaryExpression': {
        const other = parent.left === read ? parent.right : parent.left;
        return other.type !== 'PrivateIdentifier' && this.#evaluator.evaluate(other).kind !== 'number';
      }
      case 'SwitchStatement':
        return parent.cases.every(({ test }) => test === null || this.#evaluator.evaluate(test).kind !== 'number');
      case 'IfStatement':
      case 'LogicalExpression':
      case 'ConditionalExpression':
        return 'test' in parent ? parent.test === read : parent.left === read;
      case 'UnaryExpression':
        return parent.operator === '!';
      default:
        return isWrittenOut(identifier, this.#evaluator.variables);
    }
  }

  /** Whether a variable is given a constant of an enum, or compared with one. */
  #isBesideConstants({ references }: Variable, type: EnumType): boolean {
    const isOwn = (node: TSESTree.Node | null): boolean => {
      const value = node === null || node.type === 'PrivateIdentifier' ? undefined : this.#evaluator.evaluate(node);
      return value?.kind === 'constant' && value.constant.type === type;
    };
    return references.some(({ identifier }) => {
      const { parent } = withTypes(identifier);
      switch (parent?.type) {
        case 'BinaryExpression':
          return EQUALITIES.has(parent.operator) && (isOwn(parent.left) || isOwn(parent.right));
        case 'SwitchStatement':
          return parent.cases.some(({ test }) => isOwn(test));
        case 'VariableDeclarator':
          return isOwn(parent.init);
        case 'AssignmentExpression':
          return isOwn(parent.right);
        default:
          return false;
      }
    });
  }
}

/** What a variable is given besides what it gets at `target`; undefined where not all of that is seen. */
function givenBeside(
  target: TSESTree.Identifier,
  { references }: Variable,
): readonly TSESTree.Expression[] | undefined {
  const given: TSESTree.Expression[] = [];
  for (const reference of references) {
    const identifier = reference.identifier as TSESTree.Node;
    if (!reference.isWrite() || identifier === target) continue;
    const { parent } = identifier;
    if (parent?.type === 'AssignmentExpression' && parent.operator === '=') given.push(parent.right);
    else if (parent?.type !== 'VariableDeclarator') return undefined;
    else if (parent.init !== null) given.push(parent.init);
  }
  return given;
}

/** Whether an author says of what type a field is. */
function isDeclared(body: TSESTree.ClassBody, name: string): boolean {
  const isTyped = membersOf(body, name).some((each) => 'typeAnnotation' in each && each.typeAnnotation != null);
  return isTyped || fieldParameterOf(body, name) !== undefined;
}

/** The name of the class or the function that makes an object, if nothing but that says of what type it is. */
function makerOf(given: TSESTree.Expression): string | undefined {
  const made = withoutTypes(given);
  const isMade = made.type === 'NewExpression' || made.type === 'CallExpression';
  // Some parsers say null where there are none.
  return isMade && made.callee.type === 'Identifier' && made.typeArguments == null ? made.callee.name : undefined;
}

/** Whether a field that is given a value of a type may be given one of another type elsewhere. */
function mayBeOfOtherType({ kind }: VkType): boolean {
  return kind === 'slot' || kind === 'function' || kind === 'promise';
}
