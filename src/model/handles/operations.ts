import type { TSESTree } from '@typescript-eslint/utils';
import { closerOf, duplicatorOf, type HandleOperation } from '../../registry/handle-origins.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { findInText } from '../../syntax/find.js';
import { memberName } from '../../syntax/members.js';
import { isIdentifier } from '../../syntax/nodes.js';
import type { Callees } from '../sources/callees.js';
import type { HandleContext } from './findings.js';

/** A call that closes or duplicates a handle. */
export interface Operation {
  readonly operation: HandleOperation;
  readonly isClosing: boolean;
  /** Whether the function is certainly the one of its name, whatever it is given. */
  readonly isCertain: boolean;
  readonly node: TSESTree.CallExpression;
  readonly handle: TSESTree.Expression;
}

const OPERATIONS = /\b(?:CloseHandle|DuplicateHandle|close|closeSync|dup[23]?|zx_handle_close|zx_handle_duplicate)\b/gu;

/** Names that methods of any object may have. */
const COMMON = new Set(['close', 'closeSync', 'dup', 'dup2', 'dup3']);

/** The calls that close or duplicate a handle. No scope knows the functions of other modules: they are found by name. */
export function operationsOf({ model }: HandleContext): readonly Operation[] {
  const { sourceCode } = model;
  const { callees } = model.sources;
  const found: Operation[] = [];
  for (const identifier of findInText(sourceCode, sourceCode.ast, OPERATIONS, isIdentifier)) {
    const { parent } = identifier;
    const callee = parent.type === 'MemberExpression' && parent.property === identifier ? parent : identifier;
    const call = callee.parent.type === 'ChainExpression' ? callee.parent.parent : callee.parent;
    if (call.type !== 'CallExpression' || withoutTypes(call.callee) !== callee) continue;
    const name = callees.nameOf(call);
    const closer = name === undefined ? undefined : closerOf(name);
    const operation = closer ?? (name === undefined ? undefined : duplicatorOf(name));
    if (operation === undefined) continue;
    // A wrapper takes the handle alone.
    const handle = call.arguments[call.arguments.length > operation.argument ? operation.argument : 0];
    if (handle === undefined || handle.type === 'SpreadElement') continue;
    const isCommon = COMMON.has(operation.name);
    const holder = callee.type === 'MemberExpression' ? withoutTypes(callee.object) : undefined;
    if (isCommon && holder !== undefined && !isOfSystem(holder, callees)) continue;
    const isCertain = !isCommon || isFileSystem(holder ?? callee, callees);
    found.push({ operation, isClosing: closer !== undefined, isCertain, node: call, handle });
  }
  return found;
}

/** Whether an object has the functions of the operating system: `fs`, `libc`, `library.symbols`. */
function isOfSystem(holder: TSESTree.Expression, callees: Callees): boolean {
  if (isFileSystem(holder, callees)) return true;
  if (holder.type === 'MemberExpression') return SYSTEM.test(memberName(holder) ?? '');
  return holder.type === 'Identifier' && SYSTEM.test(holder.name) && !callees.isOwnObject(holder);
}

const SYSTEM = /^(?:fs|libc|posix|unistd|symbols)$/u;

/** Whether a name is of node:fs, or is the module itself. */
function isFileSystem(node: TSESTree.Node, callees: Callees): boolean {
  return node.type === 'Identifier' && /^(?:node:)?fs$/u.test(callees.moduleOf(node) ?? '');
}
