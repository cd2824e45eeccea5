import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fieldName, isElement, stepName } from '../../syntax/members.js';
import type { FileNames, NameOrigin } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { classAround } from '../../syntax/class-fields.js';
import type { Decisions } from '../flow/decisions.js';
import { isSameType, memberOf, type VkType } from '../types.js';
import { isConstAssertion } from '../values/literals.js';
import type { Variables } from '../values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** A Vulkan type, and where the name came from that tells it. */
export interface Typed {
  readonly type: VkType;
  readonly origin: NameOrigin;
}

/** The Vulkan types of the variables and fields of one file, as far as its annotations and the structs it builds tell. */
export class KnownTypes {
  readonly variables = new Map<Variable, Typed>();
  /** The parameters of which nothing but the calls of their function tells the type. */
  readonly toldByCalls = new Set<TSESTree.Node>();
  /** Class by class, by the names of the fields. */
  readonly fields = new Map<TSESTree.Node, Map<string, Typed>>();
  /** What calls give: of functions, and of lists and maps; undefined where that may be either of two. */
  readonly #calls = new Map<TSESTree.Node, Typed | undefined>();
  readonly #names: FileNames;
  readonly #variables: Variables;

  constructor(names: FileNames, variables: Variables) {
    this.#names = names;
    this.#variables = variables;
  }

  /** The type of a variable, of a field of `this`, of what a call gives, or of a member or an element of one. */
  of(expression: TSESTree.Expression): Typed | undefined {
    if (expression.type === 'Identifier') {
      const variable = this.#variables.of(expression);
      return variable && this.variables.get(variable);
    }
    if (expression.type === 'CallExpression') return this.#calls.get(expression);
    if (expression.type !== 'MemberExpression') return undefined;
    if (expression.object.type === 'ThisExpression') {
      const body = classAround(expression);
      const name = fieldName(expression);
      return body === undefined || name === undefined ? undefined : this.fields.get(body)?.get(name);
    }
    const whole = this.of(expression.object);
    const type = whole && memberType(whole, expression);
    return type && { type, origin: whole.origin };
  }

  /**
   * Whether a name stands for what a parameter takes by its calls alone, behind a test of what these say: in those that give
   * it a value of the type, the code may not come to that place.
   */
  isChosenByCalls(name: TSESTree.Identifier, decisions: Decisions): boolean {
    const [definition] = this.toldByCalls.size === 0 ? [] : (this.#variables.of(name)?.defs ?? []);
    if (definition === undefined || !this.toldByCalls.has(definition.name)) return false;
    return decisions.isBehindTestsOfOwn(name, definition.node);
  }

  /** Notes what a call gives: where that is found to be of two types, either may be right. */
  giveCall(call: TSESTree.CallExpression, given: Typed): void {
    const known = this.#calls.get(call);
    if (!this.#calls.has(call)) this.#calls.set(call, given);
    else if (known !== undefined && !isSameType(known.type, given.type)) this.#calls.set(call, undefined);
  }

  /** Whether the author says of an expression that it is of a type that is none of Vulkan's: `format as unknown as GlFormat`. */
  isMadeOther(assertion: TSESTree.TSAsExpression | TSESTree.TSTypeAssertion | TSESTree.TSSatisfiesExpression): boolean {
    const { typeAnnotation: said } = assertion;
    return (
      said.type === 'TSTypeReference' && !isConstAssertion(assertion) && this.#names.at(said.typeName) === undefined
    );
  }

  /** Whether an expression certainly gives a struct or a command's result of a type, or null in its place. */
  isOf(node: TSESTree.Expression, type: VkType): boolean {
    const expression = withoutTypes(node);
    if (expression.type === 'Literal' && expression.value === null) return true;
    if (expression.type === 'AwaitExpression') return this.isOf(expression.argument, type);
    if ((expression.type === 'Identifier' || expression.type === 'MemberExpression') && type.kind === 'struct') {
      const known = this.of(expression)?.type;
      return known?.kind === 'struct' && known.struct === type.struct;
    }
    if (expression.type !== 'NewExpression' && expression.type !== 'CallExpression') return false;
    if (type.kind === 'promise') {
      const known = this.of(expression)?.type;
      return known !== undefined && isSameType(known, type);
    }
    const entity = this.#names.at(expression.callee)?.entity;
    if (type.kind === 'struct') return entity?.kind === 'struct' && entity.struct === type.struct;
    return type.kind === 'slot' && entity?.kind === 'command' && entity.command.returnType === type.slot.name;
  }
}

/** The type of what a member expression takes out of a value of a type. */
export function memberType({ type, origin }: Typed, node: TSESTree.MemberExpression): VkType | undefined {
  const name = stepName(node);
  if (name === undefined) return undefined;
  switch (type.kind) {
    case 'list':
      return isElement(node) ? type.of : undefined;
    case 'dictionary':
      return type.of;
    default:
      return memberOf(type, name, origin)?.type;
  }
}
