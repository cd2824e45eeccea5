import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fieldName } from '../fields.js';
import { memberTakenOf, withoutTypes, withTypes } from '../syntax.js';
import type { VkType } from '../types.js';
import { isExported, isTarget, type Variables } from '../variables.js';
import type { Carried, Carriers, MemberGiven, Uses } from './carried.js';

type Variable = TSESLint.Scope.Variable;

/** Objects that are changed before structs are built from them: `const info = { usage: 4 }; info.flags = 8;` */
export class ObjectCarriers implements Carriers {
  readonly #variables: Variables;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    const variable = kind === 'struct' && read.type === 'Identifier' ? this.#variables.of(read) : undefined;
    return variable && { key: variable, name: variable.name, uses: () => this.#usesOf(variable) };
  }

  #usesOf(variable: Variable): Uses | undefined {
    const start = this.#variables.initializerOf(variable);
    const literal = start && withoutTypes(start);
    if (literal?.type !== 'ObjectExpression' || isExported(variable)) return undefined;
    const reads: TSESTree.Node[] = [];
    const members: MemberGiven[] = [];
    for (const { init, identifier } of variable.references) {
      if (init === true) continue;
      const member = memberTakenOf(identifier);
      if (member === undefined) reads.push(identifier);
      else if (isTarget(member)) {
        const given = givenTo(member);
        if (given === undefined) return undefined;
        members.push(given);
      }
    }
    return { reads, given: [literal], members };
  }
}

/** What `info.usage = a` or `info.usage |= a` gives a member; undefined for what does something else with it. */
function givenTo(member: TSESTree.MemberExpression): MemberGiven | undefined {
  const name = fieldName(member);
  const { parent } = withTypes(member);
  if (name === undefined || parent?.type !== 'AssignmentExpression') return undefined;
  const { operator, right } = parent;
  return operator === '=' || operator === '|=' ? { name, value: right, isAdded: operator === '|=' } : undefined;
}
