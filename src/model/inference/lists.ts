import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isIntegerArray } from '../../syntax/builtins.js';
import { memberName, memberTakenOf } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import type { VkType } from '../types.js';
import { isExported, type Variables } from '../values/variables.js';
import { annotationOf, saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

type Variable = TSESLint.Scope.Variable;

/** Lists that are filled in steps: `const states = []; states.push(VK_A); states[1] = VK_B;` */
export class ListCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, variables: Variables) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    const variable = kind === 'list' && read.type === 'Identifier' ? this.#variables.of(read) : undefined;
    return variable && { key: variable, name: variable.name, uses: (type) => this.#usesOf(variable, type) };
  }

  #usesOf(variable: Variable, type: VkType): Uses | undefined {
    const [definition] = variable.defs;
    const annotation = definition && annotationOf(definition.name);
    return saysOnlyNumber(this.#sourceCode, annotation, type) ? usesOfList(variable) : undefined;
  }
}

/** What the list in a constant is filled with that is only filled and handed on; undefined where more is done with it. */
function usesOfList(variable: Variable): Uses | undefined {
  const [definition] = variable.defs;
  const declarator = variable.defs.length === 1 ? (definition?.node as TSESTree.Node) : undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== definition?.name || declarator.init === null) {
    return undefined;
  }
  if (!isNewList(withoutTypes(declarator.init)) || isExported(variable)) return undefined;
  const elements: TSESTree.Expression[] = [];
  const reads: TSESTree.Node[] = [];
  for (const { init, identifier } of variable.references) {
    if (init === true) continue;
    const node = identifier as TSESTree.Node;
    const member = memberTakenOf(node);
    if (member === undefined) {
      if (isTarget(node)) return undefined;
      reads.push(node);
    } else if (memberName(member) !== 'length' || isTarget(member)) {
      const added = addedBy(member);
      if (added === undefined) return undefined;
      elements.push(...added);
    }
  }
  return { reads, given: [declarator.init], elements };
}

function isNewList(start: TSESTree.Expression): boolean {
  return start.type === 'ArrayExpression' || (start.type === 'NewExpression' && isIntegerArray(start.callee));
}

/** What `list.push(a, b)` or `list[0] = a` adds to a list; undefined for what does more, or something else. */
function addedBy(member: TSESTree.MemberExpression): readonly TSESTree.Expression[] | undefined {
  const place = withTypes(member);
  const { parent } = place;
  if (parent?.parent?.type !== 'ExpressionStatement') return undefined;
  if (parent.type === 'CallExpression' && parent.callee === place) {
    const method = memberName(member);
    if (method !== 'push' && method !== 'unshift') return undefined;
    return parent.arguments.filter((each) => each.type !== 'SpreadElement');
  }
  const isElement = member.computed && memberName(member) === undefined;
  if (!isElement || parent.type !== 'AssignmentExpression' || parent.operator !== '=') return undefined;
  return parent.left === place ? [parent.right] : undefined;
}
