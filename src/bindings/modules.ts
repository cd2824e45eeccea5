import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from './find.js';

type Variable = TSESLint.Scope.Variable;

/** How a file gets at a module. */
export type Access =
  /** `import * as vk`, `import vk`, `const vk = require()`: a variable with the exports as members. */
  | { readonly kind: 'namespace'; readonly variable: Variable; readonly typeOnly: boolean }
  /** `import { VkX }`, `const { VkX } = require()`: a variable for one export. */
  | { readonly kind: 'named'; readonly variable: Variable; readonly name: string; readonly typeOnly: boolean }
  /** `require('nvk').VkX`: an expression for one export. */
  | { readonly kind: 'member'; readonly node: TSESTree.Node; readonly name: string }
  /** `Object.assign(global, require('nvk'))`: globals for all of them. */
  | { readonly kind: 'globals'; readonly node: TSESTree.Node };

/** One module that a file imports, whatever it is. */
export interface LoadedModule {
  readonly source: string;
  /** Its import declarations, and those of names that it is taken apart into, in the order of the file. */
  readonly declarations: (TSESTree.ImportDeclaration | TSESTree.ObjectPattern)[];
  readonly accesses: Access[];
}

/** Every module that a file loads by `import`, `require` or `await import`, in the order of the file. */
export function modulesOf(sourceCode: Readonly<TSESLint.SourceCode>): ReadonlyMap<string, LoadedModule> {
  const modules = new Map<string, LoadedModule>();
  const moduleOf = (source: string): LoadedModule => {
    let module = modules.get(source);
    if (module === undefined) {
      module = { source, declarations: [], accesses: [] };
      modules.set(source, module);
    }
    return module;
  };
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'ImportDeclaration') readImport(sourceCode, statement, moduleOf(statement.source.value));
    else if (statement.type === 'TSImportEqualsDeclaration') readImportEquals(sourceCode, statement, moduleOf);
  }
  const { text } = sourceCode;
  if (text.includes('require')) {
    for (const call of requiresIn(sourceCode)) {
      const [argument] = call.arguments;
      if (argument?.type === 'Literal' && typeof argument.value === 'string') {
        readLoad(sourceCode, call, moduleOf(argument.value));
      }
    }
  }
  if (/\bimport\s*\(/u.test(text)) {
    for (const { source, parent } of findInText(sourceCode, sourceCode.ast, /\bimport\s*\(/gu, isImport)) {
      if (source.type !== 'Literal' || typeof source.value !== 'string') continue;
      if (parent.type === 'AwaitExpression') readLoad(sourceCode, parent, moduleOf(source.value));
    }
  }
  return modules;
}

function readImport(
  sourceCode: Readonly<TSESLint.SourceCode>,
  statement: TSESTree.ImportDeclaration,
  module: LoadedModule,
): void {
  module.declarations.push(statement);
  for (const specifier of statement.specifiers) {
    const [variable] = sourceCode.getDeclaredVariables(specifier);
    if (variable === undefined) continue;
    const typeOnly =
      statement.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
    const name = importedName(specifier);
    module.accesses.push(
      name === undefined ? { kind: 'namespace', variable, typeOnly } : { kind: 'named', variable, name, typeOnly },
    );
  }
}

/** The export that a specifier takes; undefined for the module itself, which is what bindings export as default. */
function importedName(specifier: TSESTree.ImportClause): string | undefined {
  if (specifier.type !== 'ImportSpecifier') return undefined;
  const { imported } = specifier;
  const name = imported.type === 'Identifier' ? imported.name : imported.value;
  return name === 'default' ? undefined : name;
}

function readImportEquals(
  sourceCode: Readonly<TSESLint.SourceCode>,
  statement: TSESTree.TSImportEqualsDeclaration,
  moduleOf: (source: string) => LoadedModule,
): void {
  const reference = statement.moduleReference;
  if (reference.type !== 'TSExternalModuleReference') return;
  const [variable] = sourceCode.getDeclaredVariables(statement);
  if (variable === undefined) return;
  const { accesses } = moduleOf(reference.expression.value);
  accesses.push({ kind: 'namespace', variable, typeOnly: statement.importKind === 'type' });
}

/** Calls of the global `require`. */
function requiresIn(sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.CallExpression[] {
  const [globalScope] = sourceCode.scopeManager?.scopes ?? [];
  const references = [...(globalScope?.through ?? [])];
  const declared = globalScope?.set.get('require');
  if (declared?.defs.length === 0) references.push(...declared.references);
  const calls: TSESTree.CallExpression[] = [];
  for (const reference of references) {
    const identifier = reference.identifier as TSESTree.Node;
    const { parent } = identifier;
    if (reference.identifier.name !== 'require') continue;
    if (parent?.type === 'CallExpression' && parent.callee === identifier) calls.push(parent);
  }
  return calls;
}

/** An expression that is a module: what is it given to? */
function readLoad(
  sourceCode: Readonly<TSESLint.SourceCode>,
  call: TSESTree.Expression,
  { accesses, declarations }: LoadedModule,
): void {
  const parent = call.parent;
  if (isGlobalAssign(parent)) {
    accesses.push({ kind: 'globals', node: parent });
    return;
  }
  if (parent.type === 'MemberExpression' && parent.object === call) {
    const name = memberName(parent);
    if (name === 'default') readLoad(sourceCode, parent, { source: '', accesses, declarations });
    else if (name !== undefined) accesses.push({ kind: 'member', node: parent, name });
    return;
  }
  const target =
    parent.type === 'VariableDeclarator' && parent.init === call
      ? parent.id
      : parent.type === 'AssignmentExpression' && parent.right === call
        ? parent.left
        : undefined;
  if (target?.type === 'Identifier') {
    const variable = variableAt(sourceCode, target);
    if (variable !== undefined && writesOf(variable) === 1) {
      accesses.push({ kind: 'namespace', variable, typeOnly: false });
    }
  } else if (target?.type === 'ObjectPattern') {
    if (parent.type === 'VariableDeclarator') declarations.push(target);
    forEachName(sourceCode, target, (variable, name) => {
      accesses.push({ kind: 'named', variable, name, typeOnly: false });
    });
  }
}

/** Visits the variables that a pattern makes of the members of an object. */
export function forEachName(
  sourceCode: Readonly<TSESLint.SourceCode>,
  pattern: TSESTree.ObjectPattern,
  visit: (variable: Variable, name: string) => void,
): void {
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue;
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    if (target.type !== 'Identifier') continue;
    const variable = variableAt(sourceCode, target);
    if (variable !== undefined) visit(variable, property.key.name);
  }
}

/** A call of a method of `Object`: `Object.assign(a, b)`. */
export function isObjectCall(
  node: TSESTree.Node,
  method: 'assign' | 'freeze' | 'keys',
): node is TSESTree.CallExpression {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object } = node.callee;
  return object.type === 'Identifier' && object.name === 'Object' && memberName(node.callee) === method;
}

/** `Object.assign(global, ...)`: what is assigned becomes globals. */
export function isGlobalAssign(node: TSESTree.Node): node is TSESTree.CallExpression {
  if (!isObjectCall(node, 'assign')) return false;
  const [target] = node.arguments;
  if (target?.type === 'ThisExpression') return true;
  return target?.type === 'Identifier' && /^(?:global|globalThis|window|self)$/u.test(target.name);
}

/** The variable that an identifier refers to. */
export function variableAt(
  sourceCode: Readonly<TSESLint.SourceCode>,
  identifier: TSESTree.Identifier,
): Variable | undefined {
  return visibleAt(sourceCode, identifier.name, identifier, () => true);
}

/** The variable of a file that a name would refer to at a place; globals without a definition count as none. */
export function declaredAt(
  sourceCode: Readonly<TSESLint.SourceCode>,
  name: string,
  place: TSESTree.Node,
): Variable | undefined {
  return visibleAt(sourceCode, name, place, ({ defs }) => defs.length > 0);
}

function visibleAt(
  sourceCode: Readonly<TSESLint.SourceCode>,
  name: string,
  place: TSESTree.Node,
  test: (variable: Variable) => boolean,
): Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(place);
  while (scope !== null) {
    const variable = scope.set.get(name);
    if (variable !== undefined && test(variable)) return variable;
    scope = scope.upper;
  }
  return undefined;
}

/** How often a variable is written. */
export function writesOf(variable: Variable): number {
  let writes = 0;
  for (const reference of variable.references) if (reference.isWrite()) writes++;
  return writes;
}

/** The name of a member that is written in the code: `vk.X`, `vk['X']`, or with a template. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? property.name : undefined;
  return writtenText(property);
}

/** The text of a string literal or of a template without expressions. */
export function writtenText(node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

function isImport(node: TSESTree.Node): node is TSESTree.ImportExpression {
  return node.type === 'ImportExpression';
}
