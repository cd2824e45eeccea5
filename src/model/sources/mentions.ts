/** What is done with an object where it is mentioned: commands create it, or use it, and functions are given it. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../registry/index.js';
import { withTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import type { Call } from '../types.js';
import type { Source } from './source.js';

/** What an object is given to: a parameter of a Vulkan command. */
export interface Argument {
  readonly call: Call;
  readonly param: Member;
}

/** Whether a command writes to what it is given for a parameter. */
export function isOutput({ pointer, isConst }: Member): boolean {
  return pointer > 0 && !isConst;
}

/** Whether a command creates objects. */
export function isCreation({ command }: Call): boolean {
  return /^vk(?:Create|Allocate)[A-Z]/u.test(command.name);
}

/** A command as the source of what it writes to an argument. */
export function sourceOf({ call, param }: Argument): Source {
  return { kind: 'command', node: call.node, call, param };
}

/** What the mentions of one file need to know of it. */
export interface MentionContext {
  readonly arguments: ReadonlyMap<TSESTree.Node, Argument>;
  /** What a function of the file does with an argument; see {@link makersAmong}. */
  readonly given: (call: TSESTree.CallExpression, index: number) => readonly Source[] | undefined;
}

/**
 * Everything that writes to an object, by all of its mentions: commands, and commands in functions of the file that are
 * given it. Undefined where somebody else may.
 *
 * @param isOfParameter - whether the mentions are those of a parameter, which has another name where it is given back
 */
export function makersAmong(
  mentions: readonly TSESTree.Node[],
  { arguments: args, given }: MentionContext,
  isOfParameter = false,
): readonly Source[] | undefined {
  const makers: Source[] = [];
  for (const mention of mentions) {
    const whole = withTypes(mention);
    const { parent } = whole;
    const argument = args.get(parent?.type === 'ArrayExpression' ? parent : mention);
    if (argument !== undefined) {
      if (isOutput(argument.param)) makers.push(sourceOf(argument));
    } else if (parent?.type === 'CallExpression' && parent.callee !== whole) {
      const found = given(parent, parent.arguments.indexOf(whole as TSESTree.CallExpressionArgument));
      if (found === undefined) return undefined;
      makers.push(...found);
    } else if (!isGivenToNobody(whole) || (isOfParameter && parent?.type === 'ReturnStatement')) return undefined;
  }
  return makers;
}

const LISTED: ReadonlySet<string> = new Set(['Property', 'AssignmentExpression']);

/** Whether a mention of an object hands it to nobody who may write to it. */
function isGivenToNobody(mention: TSESTree.Node): boolean {
  const { parent } = mention;
  switch (parent?.type) {
    case 'Property':
      return parent.value === mention && givenAround(mention) === undefined;
    case 'ArrayExpression':
      // The list of a struct: what is in any other one, commands may fill in.
      return LISTED.has(parent.parent.type) && isGivenToNobody(parent);
    case 'AssignmentExpression':
      return parent.right === mention && parent.left.type === 'MemberExpression';
    case 'MemberExpression':
      return parent.object === mention && !isWrittenOrCalled(parent);
    case 'ReturnStatement':
    case 'IfStatement':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return true;
    default:
      return false;
  }
}

/** The call or class that is given the objects and arrays around a mention: only the structs of Vulkan leave it as it is. */
export function givenAround(mention: TSESTree.Node): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  let node = mention;
  while (node.parent?.type === 'Property' || node.parent?.type === 'ArrayExpression') {
    node = node.parent.type === 'Property' ? node.parent.parent : node.parent;
  }
  const { parent } = node;
  if ((parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') || parent.callee === node)
    return undefined;
  const { callee } = parent;
  const name =
    callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? memberName(callee) : '';
  return /^[Vv]k/u.test(name ?? '') ? undefined : parent;
}

function isWrittenOrCalled(member: TSESTree.MemberExpression): boolean {
  return isTarget(member) || (member.parent.type === 'CallExpression' && member.parent.callee === member);
}
