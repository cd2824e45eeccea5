import type { TSESTree } from '@typescript-eslint/utils';
import { calledAs } from '../../bindings/forms.js';
import type { NameOrigin } from '../../bindings/occurrences.js';
import { parametersOf, type Callable } from '../../syntax/callables.js';
import { memberName } from '../../syntax/members.js';
import { visitsElements } from '../../syntax/methods.js';
import { declared, nameOf, type FunctionType, type VkType } from '../types.js';
import { callOf } from '../values/calls.js';
import type { Functions } from '../values/functions.js';
import type { Variables } from '../values/variables.js';
import type { Expectations } from './expectations.js';
import type { TypedUses } from './uses.js';

/** Functions of known types: what their calls give them, what is done with their results, and what they do. */
export class Callables {
  readonly #variables: Variables;
  readonly #functions: Functions;
  readonly #expected: Expectations;
  readonly #uses: TypedUses;

  constructor(variables: Variables, functions: Functions, expected: Expectations, uses: TypedUses) {
    this.#variables = variables;
    this.#functions = functions;
    this.#expected = expected;
    this.#uses = uses;
  }

  /** A use of an expression that is a function. False where that does not call it. */
  call(node: TSESTree.Node, type: FunctionType, origin: NameOrigin): boolean {
    const call = callOf(node, this.#variables);
    if (call === undefined) return this.#bound(node, type, origin) || this.#calledForEach(node, type, origin);
    this.#give(call.args, type, origin);
    const { result } = type;
    if (result !== undefined) this.#uses.climb(call.node, result, declared(nameOf(result), origin));
    return true;
  }

  /** A function that is written where one of a type is expected. */
  written(callee: TSESTree.FunctionLike, { parameters, result }: FunctionType, origin: NameOrigin): void {
    const own = parametersOf(callee);
    for (const [index, parameter] of parameters.entries()) {
      const target = own[index];
      if (parameter?.isRest === false && target !== undefined) {
        this.#uses.targets.give(target, parameter.type, declared(parameter.name, origin));
      }
    }
    if (result !== undefined && !callee.returnType && callee.async === (result.kind === 'promise'))
      this.returned(callee, result, origin);
  }

  /** What a function returns, where it is to be of a type, or a generator yields. */
  returned(callee: Callable, declaredType: VkType, origin: NameOrigin): void {
    if (!('body' in callee)) return;
    const type = callee.async && declaredType.kind === 'promise' ? declaredType.of : declaredType;
    const from = declared(nameOf(type), origin);
    if (callee.generator) {
      if (type.kind !== 'list') return;
      for (const { argument, delegate } of this.#functions.yieldsOf(callee)) {
        if (argument) this.#expected.expect(argument, delegate ? type : type.of, from);
      }
      return;
    }
    if (callee.body && callee.body.type !== 'BlockStatement') this.#expected.expect(callee.body, type, from);
    else {
      for (const { argument } of this.#functions.returnsOf(callee)) {
        if (argument !== null) this.#expected.expect(argument, type, from);
      }
    }
  }

  /** `f.bind(self, a)`, which takes what is left. */
  #bound({ parent }: TSESTree.Node, type: FunctionType, origin: NameOrigin): boolean {
    const call = parent?.type === 'MemberExpression' && memberName(parent) === 'bind' ? calledAs(parent) : undefined;
    if (call === undefined) return false;
    const [, ...given] = call.arguments;
    const args = given.filter((each) => each.type !== 'SpreadElement');
    if (args.length < given.length) return true;
    this.#give(args, type, origin);
    const left: FunctionType = { ...type, parameters: type.parameters.slice(args.length) };
    this.#uses.climb(call, left, declared(nameOf(left), origin));
    return true;
  }

  /** `[VK_A, VK_B].forEach(f)` */
  #calledForEach({ parent }: TSESTree.Node, { parameters }: FunctionType, origin: NameOrigin): boolean {
    if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
    const [first] = parameters;
    if (!visitsElements(memberName(parent.callee)) || first === undefined || first.isRest) return false;
    this.#expected.expect(parent.callee.object, { kind: 'list', of: first.type }, declared(first.name, origin));
    return true;
  }

  #give(args: readonly TSESTree.Expression[], { parameters }: FunctionType, origin: NameOrigin): void {
    const last = parameters.at(-1);
    for (const [index, argument] of args.entries()) {
      const parameter = index < parameters.length ? parameters[index] : last?.isRest ? last : undefined;
      if (parameter === undefined) continue;
      const { type, name, isRest } = parameter;
      if (!isRest) this.#expected.expect(argument, type, declared(name, origin));
      else if (type.kind === 'list') this.#expected.expect(argument, type.of, declared(name, origin));
      else if (type.kind === 'record') {
        const element = type.members.get(String(index - parameters.length + 1));
        if (element !== undefined) this.#expected.expect(argument, element, declared(name, origin));
      }
    }
  }
}
