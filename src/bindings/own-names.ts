import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { commandOf, type Constant } from '../registry/index.js';
import { withTypes } from '../syntax/asserted.js';
import { findInText } from '../syntax/find.js';
import { usesOfMemberGiven } from '../syntax/given-members.js';
import { memberName } from '../syntax/members.js';
import { isIdentifier } from '../syntax/nodes.js';
import { forEachName, variableAt, writesOf } from '../syntax/scopes.js';
import { calledAs } from './forms.js';

type Variable = TSESLint.Scope.Variable;
type SourceCode = Readonly<TSESLint.SourceCode>;

/** A use of a constant under the name that the settings give it. */
export interface RenamedConstant {
  readonly constant: Constant;
  /** The name in the settings: `MemoryProperty.HostVisible`. */
  readonly path: string;
  readonly node: TSESTree.Node;
  /** The variable that the name begins with; undefined for a global. */
  readonly variable: Variable | undefined;
}

/** Every use of the names that the settings give to constants. A local variable of such a name is none. */
export function renamedConstants(
  sourceCode: SourceCode,
  constants: ReadonlyMap<string, Constant>,
): readonly RenamedConstant[] {
  const found: RenamedConstant[] = [];
  const roots = new Set([...constants.keys()].map((path) => path.split('.')[0]!));
  const [globalScope, moduleScope] = sourceCode.scopeManager?.scopes ?? [];
  const read = (reference: TSESLint.Scope.Reference, variable: Variable | undefined): void => {
    let node = reference.identifier as TSESTree.Node;
    let path = reference.identifier.name;
    for (;;) {
      const constant = constants.get(path);
      if (constant !== undefined) {
        if (!reference.isWrite()) found.push({ constant, path, node, variable });
        return;
      }
      const parent: TSESTree.Node | undefined = node.parent;
      if (parent?.type !== 'MemberExpression' || parent.object !== node) return;
      path += `.${memberName(parent) ?? ''}`;
      node = parent;
    }
  };
  for (const reference of globalScope?.through ?? []) {
    if (roots.has(reference.identifier.name)) read(reference, undefined);
  }
  for (const scope of [globalScope, moduleScope]) {
    if (scope !== globalScope && scope?.type !== ('module' as unknown)) continue;
    for (const root of roots) {
      const variable = scope?.set.get(root);
      for (const reference of variable?.references ?? []) {
        read(reference, variable!.defs.length > 0 ? variable : undefined);
      }
    }
  }
  return found;
}

/** A command that the file calls through a foreign function interface. */
export interface FfiCommand {
  readonly name: string;
  /** Where the command stands: `lib.symbols.vkCreateBuffer`, or a variable that holds it. */
  readonly node: TSESTree.Node;
}

/**
 * The Vulkan commands that a file has loaded itself: `lib.symbols.vkX` of `Deno.dlopen` and `bun:ffi`, `lib.vkX` of
 * ffi-napi's `Library('vulkan-1', { vkX: ... })`, and what koffi's `lib.func('vkX', ...)` returns. Their names are the
 * loader's, so that they can be trusted.
 */
export function ffiCommands(sourceCode: SourceCode): readonly FfiCommand[] {
  const { text } = sourceCode;
  const found: FfiCommand[] = [];
  if (text.includes('symbols')) {
    for (const identifier of findInText(sourceCode, sourceCode.ast, 'symbols', isIdentifier)) {
      const { parent } = identifier;
      const isMember = parent.type === 'MemberExpression' && parent.property === identifier && !parent.computed;
      // `const { symbols: lib } = dlopen(...)`
      if (parent.type === 'Property' && parent.key === identifier && isLoaded(parent.parent)) {
        readTaken(sourceCode, parent.value, found);
      } else readSymbols(sourceCode, isMember ? parent : identifier, found);
    }
  }
  if (text.includes('Library')) {
    for (const identifier of findInText(sourceCode, sourceCode.ast, /\bLibrary\s*\(/gu, isIdentifier)) {
      const { parent } = identifier;
      const call = calledAs(parent.type === 'MemberExpression' && parent.property === identifier ? parent : identifier);
      if (call?.arguments.length === 2) readSymbols(sourceCode, call, found);
    }
  }
  if (/\.func\s*\(/u.test(text)) {
    for (const identifier of findInText(sourceCode, sourceCode.ast, /\bfunc\s*\(/gu, isIdentifier)) {
      const member = identifier.parent;
      if (member.type !== 'MemberExpression' || member.property !== identifier) continue;
      readFunction(sourceCode, member, found);
    }
  }
  return found;
}

/** The members of an object of symbols: called on it, or taken out of it. */
function readSymbols(sourceCode: SourceCode, node: TSESTree.Node, found: FfiCommand[]): void {
  const symbols = withTypes(node);
  const parent = symbols.parent!;
  if (parent.type === 'MemberExpression' && parent.object === symbols) {
    const name = memberName(parent);
    if (name?.startsWith('vk') !== true || commandOf(name) === undefined) return;
    const holder = parent.parent.type === 'VariableDeclarator' && parent.parent.init === parent ? parent.parent : null;
    if (holder?.id.type === 'Identifier') addUses(variableAt(sourceCode, holder.id), name, found);
    else found.push({ name, node: parent });
  } else if (parent.type === 'VariableDeclarator' && parent.init === symbols) {
    readTaken(sourceCode, parent.id, found);
  } else {
    for (const use of usesOfMemberGiven(sourceCode, symbols)) readSymbols(sourceCode, use, found);
  }
}

/** What takes an object of symbols: a pattern its members, a variable all of it. */
function readTaken(sourceCode: SourceCode, target: TSESTree.Node, found: FfiCommand[]): void {
  if (target.type === 'ObjectPattern') {
    forEachName(sourceCode, target, (variable, name) => {
      if (name.startsWith('vk') && commandOf(name) !== undefined) addUses(variable, name, found);
    });
    // Uses of a variable that is called `symbols` are found by that name.
  } else if (target.type === 'Identifier' && target.name !== 'symbols') {
    const variable = variableAt(sourceCode, target);
    if (variable === undefined || writesOf(variable) !== 1) return;
    for (const reference of variable.references) {
      if (!reference.isWrite()) readSymbols(sourceCode, reference.identifier, found);
    }
  }
}

/** Whether a pattern takes apart what a variable is declared with, as it loads a library. */
function isLoaded({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'VariableDeclarator' && parent.init !== null;
}

/** `const vkX = lib.func('vkX', ...)`, `const create = lib.func('VkResult vkX(...)')`. */
function readFunction(sourceCode: SourceCode, member: TSESTree.MemberExpression, found: FfiCommand[]): void {
  const call = member.parent;
  if (call.type !== 'CallExpression' || call.callee !== member) return;
  for (const argument of call.arguments.slice(0, 2)) {
    if (argument.type !== 'Literal' || typeof argument.value !== 'string') continue;
    const name = /(?:^|[\s*])(vk[A-Z]\w*)\s*(?:\(|$)/u.exec(argument.value)?.[1];
    if (name === undefined || commandOf(name) === undefined) continue;
    const holder = call.parent;
    if (holder.type === 'VariableDeclarator' && holder.id.type === 'Identifier') {
      addUses(variableAt(sourceCode, holder.id), name, found);
    }
    return;
  }
}

function addUses(variable: Variable | undefined, name: string, found: FfiCommand[]): void {
  if (variable === undefined || writesOf(variable) !== 1) return;
  for (const reference of variable.references) {
    if (!reference.isWrite()) found.push({ name, node: reference.identifier });
  }
}
