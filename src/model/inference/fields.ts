import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fieldName, membersOf, type Fields } from '../fields.js';
import { isFunction } from '../flow.js';
import type { Functions } from '../functions.js';
import { placeOf } from '../part-reads.js';
import type { VkType } from '../types.js';
import { fieldParameterOf } from '../variables.js';
import { saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';
import type { ParameterCarriers } from './parameters.js';

/** Fields of classes, with or without a start, getters, and the parameters of constructors that are fields, too. */
export class FieldCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #fields: Fields;
  readonly #functions: Functions;
  readonly #parameters: ParameterCarriers;

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    fields: Fields,
    functions: Functions,
    parameters: ParameterCarriers,
  ) {
    this.#sourceCode = sourceCode;
    this.#fields = fields;
    this.#functions = functions;
    this.#parameters = parameters;
  }

  at(read: TSESTree.Node): Carried | undefined {
    if (read.type !== 'MemberExpression') return undefined;
    const name = fieldName(read);
    const body = name === undefined ? undefined : this.#fields.ownerOf(read);
    if (name === undefined || body === undefined) return undefined;
    const members = this.#fields.uses(body, name);
    return { key: members, name, uses: (type) => this.#usesOf(body, name, members, type) };
  }

  #usesOf(
    body: TSESTree.ClassBody,
    name: string,
    members: readonly TSESTree.MemberExpression[],
    type: VkType,
  ): Uses | undefined {
    const uses = usesOfMembers(members);
    if (uses === undefined) return undefined;
    const parameter = fieldParameterOf(body, name);
    const place = parameter && placeOf(parameter);
    if (place !== undefined) {
      const own = this.#parameters.usesOf({ parameter: place.target, path: place.path }, type);
      if (own === undefined || own.isDeclared === true) return undefined;
      return { reads: [...uses.reads, ...own.reads], given: [...uses.given, ...own.given] };
    }
    if (uses.given.length > 0 || this.#fields.isReplaced(body, name) || this.#fields.isOpen(body)) return uses;
    return { ...uses, given: membersOf(body, name).flatMap((member) => this.#startsOf(member, type)) };
  }

  /** What a member of a class holds that nothing is assigned to. */
  #startsOf(member: TSESTree.ClassElement, type: VkType): readonly TSESTree.Expression[] {
    switch (member.type) {
      case 'PropertyDefinition':
        return member.value !== null && saysOnlyNumber(this.#sourceCode, member.typeAnnotation, type)
          ? [member.value]
          : [];
      case 'MethodDefinition': {
        const { value: callee, kind } = member;
        if (kind !== 'get' || !isFunction(callee)) return [];
        return saysOnlyNumber(this.#sourceCode, callee.returnType, type) ? this.#functions.resultsOf(callee) : [];
      }
      default:
        return [];
    }
  }
}

function usesOfMembers(members: readonly TSESTree.MemberExpression[]): Uses | undefined {
  const reads: TSESTree.Node[] = [];
  const given: TSESTree.Expression[] = [];
  for (const member of members) {
    const { parent } = member;
    if (parent.type !== 'AssignmentExpression' || parent.left !== member) {
      // Compared or counted, it is more than a value for slots.
      if (parent.type === 'UpdateExpression') return undefined;
      reads.push(member);
    } else if (parent.operator === '=' || parent.operator === '|=') {
      given.push(parent.right);
    } else {
      return undefined;
    }
  }
  return { reads, given };
}
