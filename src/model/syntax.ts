import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly, withoutTypes, withTypes } from '../bindings/asserted.js';
import { memberName, writtenText } from '../bindings/modules.js';
import { isFunction } from './flow.js';

export { isTypeOnly, withoutTypes, withTypes } from '../bindings/asserted.js';

/** The member that is taken out of an expression: `info.flags` for `info`, whatever types are asserted on the way. */
export function memberTakenOf(node: TSESTree.Node): TSESTree.MemberExpression | undefined {
  return memberOf(withTypes(node));
}

/** The same for an expression that has its type assertions around it. */
export function memberOf(whole: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = whole;
  return parent?.type === 'MemberExpression' && parent.object === whole ? parent : undefined;
}

/** The member that an assignment writes: `info.usage` in `(info.usage as number) |= x`. */
export function memberWritten({ left }: TSESTree.AssignmentExpression): TSESTree.MemberExpression | undefined {
  const target = withoutTypes(left);
  return target.type === 'MemberExpression' ? target : undefined;
}

/** Whether an expression gives what a part of it gives, or may: one with a type asserted, a choice of which it is a branch. */
export function handsOn(whole: TSESTree.Node, part: TSESTree.Node): boolean {
  switch (whole.type) {
    case 'ConditionalExpression':
      return whole.test !== part;
    case 'LogicalExpression':
      return whole.right === part || whole.operator !== '&&';
    default:
      return isTypeOnly(whole);
  }
}

/** An expression with all that hands it on, be it one of several: `enabled ? info : null` for `info`. */
export function withBranches(expression: TSESTree.Node): TSESTree.Node {
  let node = expression;
  while (node.parent !== undefined && handsOn(node.parent, node)) node = node.parent;
  return node;
}

/** The expressions of which another gives one: `a` and `b` of `enabled ? a : b`. */
export function branchesOf(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  const node = withoutTypes(expression);
  if (node.type === 'ConditionalExpression') return [...branchesOf(node.consequent), ...branchesOf(node.alternate)];
  return node.type === 'LogicalExpression' ? [...branchesOf(node.left), ...branchesOf(node.right)] : [node];
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

/** The class of arrays of numbers: `Uint32Array`, `Float32Array`. */
export function isTypedArray(node: TSESTree.Expression): boolean {
  return isIntegerArray(node) || (node.type === 'Identifier' && /^Float(?:16|32|64)Array$/u.test(node.name));
}

/** The same of integers. */
export function isIntegerArray(node: TSESTree.Expression): boolean {
  return node.type === 'Identifier' && /^(?:Big)?(?:Int|Uint)(?:8|16|32|64)(?:Clamped)?Array$/u.test(node.name);
}

/** The nodes directly in a node. */
export function childrenOf(
  node: TSESTree.Node,
  { visitorKeys }: Readonly<TSESLint.SourceCode>,
): readonly TSESTree.Node[] {
  const parts = node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null | undefined>;
  const children: TSESTree.Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const part = parts[key];
    if (!Array.isArray(part)) {
      if (part) children.push(part);
    } else for (const child of part) if (child !== null) children.push(child);
  }
  return children;
}

/** The innermost function around a node, or undefined at the top level. */
export function functionAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunction(parent)) return parent;
  }
  return undefined;
}

/** What the first of some members belongs to: `a` in `a.b.c`. */
export function rootOf(node: TSESTree.MemberExpression): TSESTree.Expression {
  const object = withoutTypes(node.object);
  return object.type === 'MemberExpression' ? rootOf(object) : object;
}

/** Whether one node is inside of another, or is it. */
export function contains({ range }: TSESTree.Node, inner: TSESTree.Node): boolean {
  return range[0] <= inner.range[0] && inner.range[1] <= range[1];
}

/** Whether a member, or one inside of it, is assigned: `a.b = x`, `a.b.c = x`. */
export function isWrittenInto(node: TSESTree.MemberExpression): boolean {
  const { parent } = withTypes(node);
  if (parent?.type === 'AssignmentExpression') return memberWritten(parent) === node;
  const inner = memberTakenOf(node);
  return inner !== undefined && isWrittenInto(inner);
}

/** What reads a variable: a call, where it is the function that is called. */
export function readBy(reference: TSESTree.Node): TSESTree.Node {
  const { parent } = reference;
  return parent?.type === 'CallExpression' && parent.callee === reference ? parent : reference;
}

/** The operators of a comparison that asks whether two values are the same, or are not. */
export const EQUALITIES: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

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

/** Whether an expression names something that is held elsewhere: a variable, or a member of one. */
export function isPlace(expression: TSESTree.Expression): boolean {
  const { type } = withoutTypes(expression);
  return type === 'Identifier' || type === 'MemberExpression';
}

/** Whether a member of a class or a parameter has decorators, of which only the TypeScript parser knows. */
export function isDecorated(node: TSESTree.Node): boolean {
  return 'decorators' in node && node.decorators.length > 0;
}

function isConstantName(name: string | undefined): boolean {
  return name?.startsWith('VK_') === true;
}

/** Whether an expression is a name of the form of Vulkan's constants: `VK_X`, `own.VK_X`. */
export function namesConstant(node: TSESTree.Expression): boolean {
  if (node.type === 'MemberExpression') return isConstantName(memberName(node));
  return node.type === 'Identifier' && isConstantName(node.name);
}

/** The name of the variable, the property, the field or the member of an enum that a node is all that is given to. */
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
    case 'TSEnumMember':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    default:
      return undefined;
  }
}

/** Whether a node is all that a file gives a name of that form: a constant of its own, or one newer than the tables. */
export function definesConstant(node: TSESTree.Node): boolean {
  return isConstantName(nameGivenTo(node));
}
