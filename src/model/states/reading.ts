import type { TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from '../../bindings/forms.js';
import { isArrayMember, withoutTag, type Member, type SlotType, type StructType } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { makesTypedArray } from '../../syntax/builtins.js';
import { memberName, propertyName } from '../../syntax/members.js';
import type { States } from '../states.js';
import { typeOfMember, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { ABSENT, combined, NULL, OBJECT, UNKNOWN, type Known } from '../values/known.js';
import { hasForeignConstant } from '../values/of-type.js';
import { knownOf } from '../values/value.js';
import { isExported, type Candidate } from '../values/variables.js';
import type { Builds } from './builds.js';
import type { PassedByCall } from './passed.js';
import type { Results } from './results.js';
import type { StructParts } from './struct-parts.js';

/** What a member or parameter takes: of plain numbers, strings and handles only whether it is an array of them. */
export type Expected = VkType | { readonly kind: 'plainList' } | undefined;

const PLAIN_LIST: Expected = { kind: 'plainList' };

const MASK_OPERATORS: ReadonlySet<string> = new Set(['|', '&', '^']);

/** Constants that say of themselves that nothing is chosen yet. */
const NOTHING = /_(?:DEFAULT|DISABLED|INVALID|NONE|UNDEFINED|UNKNOWN)$/u;

/** What a member of another struct, or a parameter, takes. */
export function expectedIn(member: Member): Expected {
  const type = typeOfMember(member);
  if (type !== undefined && !isOfNames(type)) return type;
  return isArrayMember(member) ? PLAIN_LIST : undefined;
}

function isOfNames(type: VkType): boolean {
  return type.kind === 'list' && type.of.kind === 'name';
}

/** What a member of a struct takes; its pNext takes structs of any type. */
export function expectedOf(member: Member, struct: StructType): Expected {
  return member.name === 'pNext' ? { kind: 'struct', struct } : expectedIn(member);
}

/** Reads the expressions that members and arguments are given. */
export class Reader {
  readonly #states: States;
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #results: Results;
  readonly #passed: PassedByCall | undefined;

  /** @param passed - what the one call passes on that the states are looked at for */
  constructor(
    states: States,
    evaluator: Evaluator,
    { builds, results }: StructParts,
    passed: PassedByCall | undefined,
  ) {
    this.#states = states;
    this.#evaluator = evaluator;
    this.#builds = builds;
    this.#results = results;
    this.#passed = passed;
  }

  /** Where what an expression gives is written: in the call that passes it on, if it is that. */
  writtenAt(node: TSESTree.Expression): TSESTree.Expression {
    return this.#passed?.get(unwrapped(node))?.node ?? node;
  }

  /** Whether an expression is a constant of an enum that stands for something: a 0 that nobody has left. */
  isChosenByName(node: TSESTree.Node | undefined): boolean {
    let value = node && this.#evaluator.evaluate(node);
    while (value?.kind === 'followed') ({ value } = value);
    return (
      value?.kind === 'constant' &&
      value.constant.type.kind === 'enum' &&
      !NOTHING.test(withoutTag(value.constant.name))
    );
  }

  /** What is known of an expression of a Vulkan type at a moment. */
  known(node: TSESTree.Expression, type: Expected, at: TSESTree.Node): Known {
    if (type === undefined) return this.#plain(node);
    switch (type.kind) {
      case 'plainList':
        return this.#list(node, undefined, at) ?? this.#plain(node);
      case 'slot': {
        const value = this.#passed?.get(unwrapped(node))?.value;
        const known = value === undefined ? this.#ofSlot(node, type.slot, at) : knownOf(value, type.slot.width);
        // `format: undefined` leaves a member out.
        return known.kind === 'null' ? ABSENT : known;
      }
      case 'struct':
        return this.#struct(node, at) ?? this.#oneOf(node, type, at) ?? this.#plain(node);
      case 'list':
        return this.#list(node, type.of, at) ?? this.#plain(node);
      case 'name':
        return this.#plain(node);
      case 'record':
      case 'dictionary':
      case 'map':
      case 'function':
      case 'promise':
        return UNKNOWN;
    }
  }

  #ofSlot(node: TSESTree.Expression, slot: SlotType, at: TSESTree.Node): Known {
    const expression = withoutTypes(node);
    if (expression.type === 'MemberExpression') {
      const held = this.#held(expression, slot);
      if (held !== undefined) return held;
    }
    const computed = expression.type === 'BinaryExpression' ? this.#computed(expression, slot, at) : undefined;
    return computed ?? knownOf(this.#evaluator.evaluate(node), slot.width);
  }

  /** What is read out of a struct of the file: `usage: other.usage`. */
  #held(read: TSESTree.MemberExpression, slot: SlotType): Known | undefined {
    const build = this.#builds.behind(read.object);
    const name = build && memberName(read);
    const member = name === undefined ? undefined : build!.struct.member(build!.origin.dialect.memberName(name));
    // What a constant of another enum comes to is no matter of its number.
    if (member === undefined || member.slot?.constants !== slot.constants) return undefined;
    return this.#states.members.readBy(read, build!, member);
  }

  /** What comes of an operator on what is passed or held: `usage | VK_BUFFER_USAGE_TRANSFER_DST_BIT`. */
  #computed(expression: TSESTree.BinaryExpression, slot: SlotType, at: TSESTree.Node): Known | undefined {
    const { operator, left, right } = expression;
    if (!MASK_OPERATORS.has(operator) || left.type === 'PrivateIdentifier') return undefined;
    if (this.#passed === undefined && !hasMember(expression)) return undefined;
    const isForeign = [left, right].some((each) => {
      const value = this.#passed?.get(unwrapped(each))?.value ?? this.#evaluator.evaluate(each);
      return slot.constants !== undefined && hasForeignConstant(value, slot.constants);
    });
    if (isForeign) return UNKNOWN;
    const type: Expected = { kind: 'slot', slot };
    return combined(operator, this.known(left, type, at), this.known(right, type, at), slot.width);
  }

  /** What is known of an argument; what `{ $: 0 }` refers to is an array of one. */
  argument(node: TSESTree.Expression, param: Member, at: TSESTree.Node): Known {
    const type = expectedIn(param);
    const [only, ...more] = param.pointer > 0 && node.type === 'ObjectExpression' ? node.properties : [];
    if (only?.type === 'Property' && only.kind === 'init' && more.length === 0 && propertyName(only) === '$') {
      return { kind: 'list', items: [this.known(only.value as TSESTree.Expression, typeOfMember(param), at)] };
    }
    return this.known(node, type, at);
  }

  #plain(node: TSESTree.Expression): Known {
    return knownOf(this.#passed?.get(unwrapped(node))?.value ?? this.#evaluator.evaluate(node));
  }

  #struct(node: TSESTree.Expression, at: TSESTree.Node): Known | undefined {
    const passed = this.#passed?.get(unwrapped(node))?.node;
    const given = passed && this.#builds.behind(passed);
    if (given !== undefined) return { kind: 'struct', struct: this.#states.stateOf({ build: given, at: passed! }) };
    const build = this.#builds.behind(node);
    const isCall = withoutTypes(node).type === 'CallExpression' && build?.node !== withoutTypes(node);
    if (build !== undefined && build.isReceived !== true && !isCall) {
      return { kind: 'struct', struct: this.#states.stateOf({ build, at }) };
    }
    const call = this.#results.callBehind(node);
    const made = call && this.#results.madeBy(call, at);
    if (made !== undefined) return { kind: 'struct', struct: this.#states.ofCall(call!).stateOf(made) };
    return build && !isCall ? { kind: 'struct', struct: this.#states.stateOf({ build, at }) } : undefined;
  }

  /** `enabled ? new VkX() : null`, or a variable that holds such: one struct or another. */
  #oneOf(node: TSESTree.Expression, type: VkType, at: TSESTree.Node): Known | undefined {
    const expression = withoutTypes(node);
    const candidates = this.#builds.candidatesAt(expression);
    if (candidates !== undefined) {
      return { kind: 'choice', of: candidates.map((each) => this.#candidate(each, expression, at)) };
    }
    if (expression.type === 'ConditionalExpression') {
      const { consequent, alternate } = expression;
      return { kind: 'choice', of: [this.known(consequent, type, at), this.known(alternate, type, at)] };
    }
    if (expression.type !== 'LogicalExpression') return undefined;
    const left = expression.operator === '&&' ? UNKNOWN : this.known(expression.left, type, at);
    return { kind: 'choice', of: [left, this.known(expression.right, type, at)] };
  }

  /** One of what a variable may hold where it is read; of a struct that may not be there, no more than that it is one. */
  #candidate({ expression, isCertain }: Candidate, read: TSESTree.Expression, at: TSESTree.Node): Known {
    const build = expression && this.#builds.at(expression);
    if (build === undefined) return expression === undefined ? NULL : this.#plain(expression);
    const isTested = this.#evaluator.decisions.isTestedUntilUsed(build.node, read, read);
    return isCertain && !isTested && this.#builds.isTaken(at)
      ? { kind: 'struct', struct: this.#states.stateOf({ build, at }) }
      : OBJECT;
  }

  /** The list that an expression stands for, as far as no other file may put more into it. */
  #listBehind(expression: TSESTree.Expression): TSESTree.ArrayExpression | undefined {
    const { tables, variables } = this.#evaluator;
    const variable = expression.type === 'Identifier' ? variables.of(expression) : undefined;
    if (variable !== undefined && isExported(variable)) return undefined;
    const literal = tables.literalBehind(expression) ?? tables.numbersBehind(expression);
    return literal?.type === 'ArrayExpression' ? literal : undefined;
  }

  #list(node: TSESTree.Expression, of: VkType | undefined, at: TSESTree.Node): Known | undefined {
    let expression = withoutTypes(node);
    const isNumbers = makesTypedArray(expression);
    if (expression.type === 'NewExpression' || (isNumbers && expression.type === 'CallExpression')) {
      const [argument] = expression.arguments;
      if (argument === undefined || argument.type === 'SpreadElement') return undefined;
      if (of === undefined && !isNumbers) return undefined;
      expression = withoutTypes(argument);
    }
    const named = of?.kind === 'struct' ? this.#builds.elements.literalBehind(expression) : undefined;
    const literal = named ?? this.#listBehind(expression);
    if (literal === undefined) {
      // Bindings take one struct where an array of one is meant.
      const single = this.#struct(expression, at);
      return single && { kind: 'list', items: [single] };
    }
    const items: Known[] = [];
    for (const element of literal.elements) {
      if (element === null || element.type === 'SpreadElement') return undefined;
      items.push(this.known(element, of, at));
    }
    return { kind: 'list', items };
  }
}

/** Whether one of the operands of an expression is a member of something. */
function hasMember({ left, right }: TSESTree.BinaryExpression): boolean {
  return [left, right].some((operand) => {
    if (operand.type === 'PrivateIdentifier') return false;
    const expression = withoutTypes(operand);
    return expression.type === 'MemberExpression' || (expression.type === 'BinaryExpression' && hasMember(expression));
  });
}
