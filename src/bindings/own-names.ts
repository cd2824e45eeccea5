import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { commandOf, constantOf, type Constant } from '../registry/index.js';
import { withTypes, withoutTypes } from '../syntax/asserted.js';
import { isObjectCall } from '../syntax/builtins.js';
import { findInText } from '../syntax/find.js';
import { usesOfMemberGiven } from '../syntax/given-members.js';
import { memberName, memberTakenOf, propertyName } from '../syntax/members.js';
import { isIdentifier } from '../syntax/nodes.js';
import { forEachName, variableAt, writesOf } from '../syntax/scopes.js';
import { isTarget } from '../syntax/targets.js';
import { calledAs } from './forms.js';

type Variable = TSESLint.Scope.Variable;
type SourceCode = Readonly<TSESLint.SourceCode>;

/** A name of the author's for a constant: one that the settings give it, or that the file defines. */
export interface OwnName {
  readonly constant: Constant;
  /** The whole name: `MemoryProperty.HostVisible`. */
  readonly path: string;
  /** The variable that the name begins with; undefined for a global. */
  readonly variable: Variable | undefined;
}

/** The names of the author's for constants, as one file has them. */
export interface OwnConstants {
  /** Those that can be written in the file. */
  readonly names: readonly OwnName[];
  /** Where the file uses them. */
  readonly uses: readonly (OwnName & { readonly node: TSESTree.Node })[];
}

/**
 * The names that the settings give to constants. A local variable of such a name is none.
 *
 * @param constants - the constants by the names in the settings
 */
export function namedConstants(sourceCode: SourceCode, constants: ReadonlyMap<string, Constant>): OwnConstants {
  const uses: OwnConstants['uses'][number][] = [];
  const roots = new Set([...constants.keys()].map(rootOf));
  /** The variables that the names begin with which the file has. */
  const variables = new Map<string, Variable | undefined>();
  const [globalScope, moduleScope] = sourceCode.scopeManager?.scopes ?? [];
  const read = (reference: TSESLint.Scope.Reference, variable: Variable | undefined): void => {
    let node = reference.identifier as TSESTree.Node;
    let path = reference.identifier.name;
    for (;;) {
      const constant = constants.get(path);
      if (constant !== undefined) {
        if (reference.isWrite()) return;
        uses.push({ constant, path, node, variable });
        variables.set(rootOf(path), variable);
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
      const isDeclared = variable !== undefined && variable.defs.length > 0;
      if (isDeclared && isImported(variable)) variables.set(root, variable);
      for (const reference of variable?.references ?? []) read(reference, isDeclared ? variable : undefined);
    }
  }
  const names = [...constants].flatMap(([path, constant]): OwnName[] => {
    const root = rootOf(path);
    return variables.has(root) ? [{ constant, path, variable: variables.get(root) }] : [];
  });
  return { names, uses };
}

function rootOf(path: string): string {
  return path.split('.', 1)[0]!;
}

/** Whether a variable is imported, and not as a type alone. */
function isImported({ defs: [definition] }: Variable): boolean {
  const node = definition?.node as TSESTree.Node | undefined;
  if (node?.type !== 'ImportSpecifier' && node?.type !== 'ImportDefaultSpecifier') return false;
  const isType = node.type === 'ImportSpecifier' && node.importKind === 'type';
  return !isType && node.parent.type === 'ImportDeclaration' && node.parent.importKind !== 'type';
}

/**
 * The names that the file defines as Vulkan does: `const VK_FORMAT_R8_UNORM = 9`, and the members of an enum or of an
 * object in which all that have such names have such values. What has another value is the author's own: how many bytes
 * a format has, say. To be written are those of numbers that have a name by themselves.
 */
export function definedConstants(sourceCode: SourceCode): OwnConstants {
  const names: OwnName[] = [];
  const uses: OwnConstants['uses'][number][] = [];
  if (!DEFINITION.test(sourceCode.text)) return { names, uses };
  const [globalScope, moduleScope] = sourceCode.scopeManager?.scopes ?? [];
  for (const variable of [...(globalScope?.variables ?? []), ...(moduleScope?.variables ?? [])]) {
    const { name, references } = variable;
    const value = definedBy(variable);
    if (value === undefined) continue;
    const read = references.flatMap((each) => (each.isWrite() ? [] : (each.identifier as TSESTree.Node)));
    if (value.type === 'TSEnumBody' || value.type === 'ObjectExpression') {
      const members = read.flatMap((each) => memberTakenOf(each) ?? []);
      // A file of declarations has many enums, and takes no member of any.
      if (members.length === 0 || members.some(isTarget)) continue;
      const constants = membersDefinedIn(value);
      for (const node of members) {
        const member = memberName(node) ?? '';
        const constant = constants.get(member);
        if (constant !== undefined) uses.push({ constant, path: `${name}.${member}`, node, variable });
      }
    } else {
      const constant = constantDefined(name, value);
      if (constant === undefined) continue;
      if (constant.type.width === 32 && !isBigInt(value)) names.push({ constant, path: name, variable });
      for (const node of read) uses.push({ constant, path: name, node, variable });
    }
  }
  return { names, uses };
}

/** `VK_X = 4`, `VK_X: 0x4n`, `'VK_X': -1` */
const DEFINITION = /\bVK_\w+['"]?\s*[=:]\s*[-~(\dB]/u;

/** What a variable is all the time: the expression that a constant is given, or the members of an enum. */
function definedBy({ defs: [definition, ...more] }: Variable): TSESTree.Expression | TSESTree.TSEnumBody | undefined {
  const node = definition?.node as TSESTree.Node | undefined;
  if (more.length > 0) return undefined;
  if (node?.type === 'TSEnumDeclaration') return node.body;
  if (node?.type !== 'VariableDeclarator' || node.init === null || node.id.type !== 'Identifier') return undefined;
  if (node.parent.kind !== 'const') return undefined;
  const init = withoutTypes(node.init);
  const [argument] = isObjectCall(init, 'freeze') ? init.arguments : [];
  return argument === undefined || argument.type === 'SpreadElement' ? init : withoutTypes(argument);
}

function membersDefinedIn(whole: TSESTree.TSEnumBody | TSESTree.ObjectExpression): ReadonlyMap<string, Constant> {
  const members = new Map<string, Constant>();
  for (const each of whole.type === 'TSEnumBody' ? whole.members : whole.properties) {
    const name = nameOfMember(each);
    // What is spread or computed may give any of them.
    if (name === undefined) return NONE;
    if (constantOf(name) === undefined) continue;
    const given = each.type === 'TSEnumMember' ? each.initializer : each.type === 'Property' ? each.value : undefined;
    const constant = given ? constantDefined(name, given as TSESTree.Expression) : undefined;
    if (constant === undefined) return NONE;
    members.set(name, constant);
  }
  return members;
}

const NONE: ReadonlyMap<string, Constant> = new Map();

function nameOfMember(member: TSESTree.TSEnumMember | TSESTree.ObjectLiteralElement): string | undefined {
  if (member.type === 'Property') return propertyName(member);
  if (member.type !== 'TSEnumMember') return undefined;
  return member.id.type === 'Identifier' ? member.id.name : member.id.value;
}

/** Whether an expression of numbers is a bigint. */
function isBigInt(expression: TSESTree.Expression): boolean {
  const node = withoutTypes(expression);
  switch (node.type) {
    case 'UnaryExpression':
      return isBigInt(node.argument);
    case 'BinaryExpression':
      return isBigInt(node.right);
    default:
      return node.type === 'CallExpression' || (node.type === 'Literal' && typeof node.value === 'bigint');
  }
}

/** The constant of a name, where that is given the value that Vulkan gives it. */
function constantDefined(name: string, given: TSESTree.Expression): Constant | undefined {
  if (!name.startsWith('VK_')) return undefined;
  const value = numberIn(given);
  const constant = value === undefined ? undefined : constantOf(name);
  if (constant === undefined) return undefined;
  const { width } = constant.type;
  return BigInt.asUintN(width, value!) === BigInt.asUintN(width, BigInt(constant.value)) ? constant : undefined;
}

/** The integer that an expression writes down: `4`, `0x4n`, `-1`, `1 << 2`, `BigInt(4)`. */
function numberIn(expression: TSESTree.Expression | TSESTree.PrivateIdentifier): bigint | undefined {
  const node = expression.type === 'PrivateIdentifier' ? expression : withoutTypes(expression);
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      return typeof value === 'bigint' || Number.isInteger(value) ? BigInt(value as bigint | number) : undefined;
    }
    case 'UnaryExpression': {
      const value = numberIn(node.argument);
      if (value === undefined) return undefined;
      return node.operator === '-' ? -value : node.operator === '~' ? ~value : undefined;
    }
    case 'BinaryExpression': {
      const [left, right] = [numberIn(node.left), numberIn(node.right)];
      return node.operator === '<<' && left !== undefined && right !== undefined && right < 64n
        ? left << right
        : undefined;
    }
    case 'CallExpression': {
      const [argument] = node.arguments;
      const isConversion = node.callee.type === 'Identifier' && node.callee.name === 'BigInt';
      return isConversion && argument !== undefined && argument.type !== 'SpreadElement'
        ? numberIn(argument)
        : undefined;
    }
    default:
      return undefined;
  }
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
