import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from './asserted.js';

/** The name of a member that is written in the code: `vk.X`, `vk['X']`, or with a template. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? property.name : undefined;
  return writtenText(property);
}

/** The name of a property that is written in the code. */
export function propertyName(property: TSESTree.Property): string | undefined {
  const { key } = property;
  if (key.type === 'Identifier' && !property.computed) return key.name;
  return writtenText(key);
}

/** The name of a class member or property signature that is written in the code; private ones without their `#`. */
export function keyName(key: TSESTree.Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return key.name;
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}

/** The name of the variable, the property, the field or the member that a node is all that is given to there. */
export function nameGivenTo(node: TSESTree.Node): string | undefined {
  const whole = withTypes(node);
  const { parent } = whole;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === whole && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'Property':
      return parent.value === whole ? propertyName(parent) : undefined;
    case 'PropertyDefinition':
      return parent.value === whole ? keyName(parent.key, parent.computed) : undefined;
    case 'AssignmentExpression':
      return parent.right === whole && parent.operator === '=' && parent.left.type === 'MemberExpression'
        ? memberName(parent.left)
        : undefined;
    case 'TSEnumMember':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    default:
      return undefined;
  }
}

/** The text of a string literal or of a template without expressions. */
export function writtenText(node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** The member that is taken out of an expression: `info.flags` for `info`, whatever types are asserted on the way. */
export function memberTakenOf(node: TSESTree.Node): TSESTree.MemberExpression | undefined {
  return memberTakenOfWhole(withTypes(node));
}

/** The member that is taken out of an expression which has its type assertions around it. */
export function memberTakenOfWhole(whole: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = whole;
  return parent?.type === 'MemberExpression' && parent.object === whole ? parent : undefined;
}

/** The member that an assignment writes: `info.usage` in `(info.usage as number) |= x`. */
export function memberWritten({ left }: TSESTree.AssignmentExpression): TSESTree.MemberExpression | undefined {
  const target = withoutTypes(left);
  return target.type === 'MemberExpression' ? target : undefined;
}

/** Whether a member, or one inside of it, is assigned: `a.b = x`, `a.b.c = x`. */
export function isWrittenInto(node: TSESTree.MemberExpression): boolean {
  const { parent } = withTypes(node);
  if (parent?.type === 'AssignmentExpression') return memberWritten(parent) === node;
  const inner = memberTakenOf(node);
  return inner !== undefined && isWrittenInto(inner);
}

/** The right sides of the assignments to members that an expression goes into: two in `a.x = b.y = 4`. */
export function assignedToMembers(expression: TSESTree.Node): readonly TSESTree.Node[] {
  const assigned: TSESTree.Node[] = [];
  for (let node = expression, { parent } = node; parent !== undefined; node = parent, { parent } = node) {
    if (parent.type === 'AssignmentExpression') {
      if (parent.right !== node) break;
      if (memberWritten(parent) !== undefined) assigned.push(node);
    } else if (!GIVES_ITS_VALUE.has(parent.type)) break;
  }
  return assigned;
}

/** Expressions that hand on the value of a part of them. */
const GIVES_ITS_VALUE: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'SequenceExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** What the first of some members belongs to: `a` in `a.b.c`. */
export function rootOf(node: TSESTree.MemberExpression): TSESTree.Expression {
  const object = withoutTypes(node.object);
  return object.type === 'MemberExpression' ? rootOf(object) : object;
}

/** Whether an expression names something that is held elsewhere: a variable, or a member of one. */
export function isPlace(expression: TSESTree.Expression): boolean {
  const { type } = withoutTypes(expression);
  return type === 'Identifier' || type === 'MemberExpression';
}

/** Whether a member is called as a method. */
export function isCalled(node: TSESTree.MemberExpression): boolean {
  const callee = withTypes(node);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee;
}

type MemberStatement = TSESTree.ExpressionStatement & { readonly expression: TSESTree.AssignmentExpression };

/** `info.handleType = X;`, where another statement can stand behind it. */
export function memberStatementOf(node: TSESTree.Node): MemberStatement | undefined {
  const statement = withTypes(node).parent?.parent;
  return statement?.type === 'ExpressionStatement' && isAssignment(statement) ? statement : undefined;
}

function isAssignment(statement: TSESTree.ExpressionStatement): statement is MemberStatement {
  const { expression, parent } = statement;
  const isInList = parent.type === 'BlockStatement' || parent.type === 'Program';
  return isInList && expression.type === 'AssignmentExpression' && expression.left.type === 'MemberExpression';
}

/** The name of a field that a member expression names; private ones without their `#`. */
export function fieldName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === 'PrivateIdentifier' ? node.property.name : memberName(node);
}

/** The name of a member, or the number of an element: `pair[0]`; undefined where it is computed. */
export function stepName(node: TSESTree.MemberExpression): string | undefined {
  return isElement(node) ? String((node.property as TSESTree.NumberLiteral).value) : fieldName(node);
}

/** The names by which a member expression goes from what it starts at; undefined where one is computed. */
export function pathOf(node: TSESTree.MemberExpression): readonly string[] | undefined {
  const name = stepName(node);
  const object = withoutTypes(node.object);
  const before = object.type === 'MemberExpression' ? pathOf(object) : [];
  return name === undefined || before === undefined ? undefined : [...before, name];
}

/** Whether a member expression takes out an element by its number. */
export function isElement({ computed, property }: TSESTree.MemberExpression): boolean {
  return computed && property.type === 'Literal' && typeof property.value === 'number';
}
