import type { TSESTree } from '@typescript-eslint/utils';
import { structOfSType, type Command, type Constant, type StructType } from '../registry/index.js';
import { isObjectCall } from '../syntax/builtins.js';
import { memberName, propertyName } from '../syntax/members.js';
import type { Dialect } from './dialect.js';

/** An expression that builds a struct. */
export interface Construction {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  /** What it is given to begin with: the members, or a list of structs; of what gives the same, the last counts. */
  readonly given: readonly TSESTree.CallExpressionArgument[];
}

/** Methods of a struct's description that build one: `VkX.make({})`. */
const FACTORIES = new Set(['make', 'create', 'construct', 'alloc', 'new']);

/** Methods of a struct that take members for it, and return it. */
const SETTERS = new Set(['set', 'update', 'assign']);

/**
 * The expression that builds a struct from the name of its type: `new VkX({})`, `VkX()`, `VkX("id")`, `VkX.make({})`,
 * `instantiate(vkX)`, and each of them in `Object.assign(new VkX(), {})`.
 */
export function constructionOf(node: TSESTree.Node, dialect: Dialect): Construction | undefined {
  const made = madeFrom(node, dialect);
  const { parent } = made?.node ?? node;
  return made !== undefined &&
    parent !== undefined &&
    isObjectCall(parent, 'assign') &&
    parent.arguments[0] === made.node
    ? { node: parent, given: [...made.given, ...parent.arguments.slice(1)] }
    : made;
}

function madeFrom(node: TSESTree.Node, dialect: Dialect): Construction | undefined {
  const direct = calledAs(node);
  if (direct !== undefined) {
    const given = direct.arguments.slice(0, 1);
    // nvk keeps structs under a name that the author gives.
    const isId = given[0]?.type === 'Literal' && typeof given[0].value === 'string';
    return { node: direct, given: isId ? [] : given };
  }
  const { parent } = node;
  if (parent?.type === 'MemberExpression' && parent.object === node) {
    const call = FACTORIES.has(memberName(parent) ?? '') ? calledAs(parent) : undefined;
    return call && { node: call, given: call.arguments.slice(0, 1) };
  }
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node || parent.callee.type !== 'Identifier') {
    return undefined;
  }
  return dialect.builders?.has(parent.callee.name) === true
    ? { node: parent, given: parent.arguments.slice(1, 2) }
    : undefined;
}

/** The objects that one is made of, of which the last counts: `{}`, `a` and `b` of `Object.assign({}, a, b)`. */
export function partsOf(given: TSESTree.CallExpressionArgument): readonly TSESTree.CallExpressionArgument[] {
  const isMade = isObjectCall(given, 'assign') && given.arguments[0]?.type === 'ObjectExpression';
  return isMade ? given.arguments.flatMap(partsOf) : [given];
}

/** The call of a name: `f()`, `new f()`, `(f as Type)()`, `(0, f)()`. */
export function calledAs(node: TSESTree.Node): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  let callee = node;
  let { parent } = node;
  while (
    parent?.type === 'TSAsExpression' ||
    parent?.type === 'TSNonNullExpression' ||
    parent?.type === 'TSSatisfiesExpression' ||
    parent?.type === 'TSTypeAssertion' ||
    (parent?.type === 'SequenceExpression' && parent.expressions.at(-1) === callee)
  ) {
    callee = parent;
    parent = parent.parent;
  }
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === callee
    ? parent
    : undefined;
}

/** The call by which a struct is given members: `info.set({})`. */
export function setterCallOf(member: TSESTree.MemberExpression): TSESTree.CallExpression | undefined {
  if (!SETTERS.has(memberName(member) ?? '')) return undefined;
  const { parent } = member;
  return parent.type === 'CallExpression' && parent.callee === member ? parent : undefined;
}

/** Whether an object that is all that a command is given holds its arguments by their names. */
export function holdsArguments({ properties }: TSESTree.ObjectExpression, command: Command, dialect: Dialect): boolean {
  if (dialect.arguments === 'named') return true;
  // Nobody gives one literal to a command of several parameters, unless they are in it.
  const areParameters = properties.every(
    (each) => each.type === 'Property' && each.key.type === 'Identifier' && command.param(each.key.name) !== undefined,
  );
  return command.params.length > 1 && properties.length > 0 && areParameters;
}

/** The number in a typed wrapper of one: `new vk.uint32_t(5)`. */
export function unwrapped(node: TSESTree.Expression): TSESTree.Expression {
  if (node.type !== 'NewExpression' || node.arguments.length !== 1) return node;
  const { callee } = node;
  const name =
    callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : '';
  const [argument] = node.arguments;
  if (!/^u?int(?:32|64)_t$/u.test(name ?? '') || argument === undefined || argument.type === 'SpreadElement')
    return node;
  return argument;
}

/** The object literal that a structure type stands in, with the struct that it says it is: `{ sType: VK_... }`. */
export function structByType(
  node: TSESTree.Node,
  constant: Constant,
): { literal: TSESTree.ObjectExpression; struct: StructType } | undefined {
  const property = node.parent;
  if (constant.type.name !== 'VkStructureType' || property?.type !== 'Property' || property.value !== node) {
    return undefined;
  }
  const { parent } = property;
  if (parent.type !== 'ObjectExpression' || propertyName(property) !== 'sType') return undefined;
  const struct = structOfSType(constant.name);
  return struct && { literal: parent, struct };
}
