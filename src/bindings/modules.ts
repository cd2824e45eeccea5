import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../syntax/asserted.js';
import { isGlobalAssign } from '../syntax/builtins.js';
import { usesInClass } from '../syntax/class-fields.js';
import { findInText } from '../syntax/find.js';
import { isGivenToOwnType, usesOfMemberGiven } from '../syntax/given-members.js';
import { memberName } from '../syntax/members.js';
import { forEachName, otherNameOf, variableAt, writesOf } from '../syntax/scopes.js';

type Variable = TSESLint.Scope.Variable;

/** How a file gets at a module. */
export type Access =
  /** `import * as vk`, `import vk`, `const vk = require()`: a variable with the exports as members. */
  | { readonly kind: 'namespace'; readonly variable: Variable; readonly typeOnly: boolean }
  /** `import { VkX }`, `const { VkX } = require()`: a variable for one export. */
  | { readonly kind: 'named'; readonly variable: Variable; readonly name: string; readonly typeOnly: boolean }
  /** `require('nvk').VkX`: an expression for one export. */
  | { readonly kind: 'member'; readonly node: TSESTree.Node; readonly name: string }
  /** `private readonly vk: typeof import('nvk')`, `{ vk: require('nvk') }`: uses of what has the exports as members. */
  | { readonly kind: 'field'; readonly uses: readonly TSESTree.Node[]; readonly isOfOwnType: boolean }
  /** `Object.assign(global, require('nvk'))`: globals for all of them. */
  | { readonly kind: 'globals'; readonly node: TSESTree.Node };

/** One module that a file imports, whatever it is. */
export interface LoadedModule {
  readonly source: string;
  /** Whether it is loaded while the file runs, by `require` or `import()`, or given to it. */
  isLoadedLater: boolean;
  /** Its import declarations, and those of names that it is taken apart into, in the order of the file. */
  readonly declarations: (TSESTree.ImportDeclaration | TSESTree.ObjectPattern)[];
  readonly accesses: Access[];
}

/** Every module that a file loads by `import`, `require` or `await import`, or is given, in the order of the file. */
export function modulesOf(sourceCode: Readonly<TSESLint.SourceCode>): ReadonlyMap<string, LoadedModule> {
  const modules = new Map<string, LoadedModule>();
  const loadedLater = (source: TSESTree.Node | undefined): LoadedModule | undefined => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return undefined;
    const module = moduleOf(source.value);
    module.isLoadedLater = true;
    return module;
  };
  const moduleOf = (source: string): LoadedModule => {
    let module = modules.get(source);
    if (module === undefined) {
      module = { source, isLoadedLater: false, declarations: [], accesses: [] };
      modules.set(source, module);
    }
    return module;
  };
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'ImportDeclaration') readImport(sourceCode, statement, moduleOf(statement.source.value));
    else if (statement.type === 'TSImportEqualsDeclaration') readImportEquals(sourceCode, statement, moduleOf);
  }
  const { text } = sourceCode;
  if (text.includes('equire')) {
    for (const call of [...requiresIn(sourceCode), ...createdRequiresIn(sourceCode, modules)]) {
      const module = loadedLater(call.arguments[0]);
      if (module !== undefined) readLoad(sourceCode, call, module);
    }
  }
  if (/\bimport\s*\(/u.test(text)) {
    for (const load of findInText(sourceCode, sourceCode.ast, /\bimport\s*\(/gu, isImport)) {
      const module = loadedLater(load.source);
      if (module === undefined) continue;
      if (load.type === 'ImportExpression') readPromise(sourceCode, load, module);
      else if (load.qualifier === null) readType(sourceCode, load.parent, module);
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
    if (name === undefined) readHolder(sourceCode, variable, typeOnly, module);
    else module.accesses.push({ kind: 'named', variable, name, typeOnly });
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
  readHolder(sourceCode, variable, statement.importKind === 'type', moduleOf(reference.expression.value));
}

/** A variable that holds a module: its members are the exports, or those of the binding that is exported as default. */
function readHolder(
  sourceCode: Readonly<TSESLint.SourceCode>,
  variable: Variable,
  typeOnly: boolean,
  module: LoadedModule,
): void {
  let hasOthers = true;
  if (sourceCode.text.includes('.default')) {
    const reads = variable.references.filter((reference) => !reference.isWrite());
    const defaults = reads.flatMap(({ identifier }) => defaultOf(identifier) ?? []);
    for (const each of defaults) readLoad(sourceCode, each, module);
    hasOthers = defaults.length === 0 || defaults.length < reads.length;
  }
  if (hasOthers) module.accesses.push({ kind: 'namespace', variable, typeOnly });
  if (!sourceCode.text.includes('typeof')) return;
  for (const { identifier } of variable.references) readType(sourceCode, (identifier as TSESTree.Node).parent, module);
}

/** What is taken of a module as its default, and has a name then: `const vk = m.default`. */
function defaultOf(node: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const whole = withTypes(node);
  const { parent } = whole;
  if (parent?.type !== 'MemberExpression' || parent.object !== whole || memberName(parent) !== 'default')
    return undefined;
  return parent.parent.type === 'MemberExpression' ? undefined : parent;
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

/** The modules whose `createRequire` makes a `require` in a file of imports. */
const MAKERS_OF_REQUIRE = ['module', 'node:module'];

/** Calls of what `createRequire(import.meta.url)` makes. */
function createdRequiresIn(
  sourceCode: Readonly<TSESLint.SourceCode>,
  modules: ReadonlyMap<string, LoadedModule>,
): TSESTree.CallExpression[] {
  if (!sourceCode.text.includes('createRequire')) return [];
  const makers: TSESTree.Node[] = [];
  for (const source of MAKERS_OF_REQUIRE) {
    for (const access of modules.get(source)?.accesses ?? []) {
      if (access.kind !== 'named' && access.kind !== 'namespace') continue;
      for (const { identifier } of access.variable.references) {
        const node = identifier as TSESTree.Node;
        const { parent } = node;
        if (access.kind === 'named' && access.name === 'createRequire') makers.push(node);
        else if (
          parent?.type === 'MemberExpression' &&
          parent.object === node &&
          memberName(parent) === 'createRequire'
        ) {
          makers.push(parent);
        }
      }
    }
  }
  return makers.flatMap((maker) => {
    const made = maker.parent?.type === 'CallExpression' && maker.parent.callee === maker ? maker.parent : undefined;
    const variable = made && otherNameOf(sourceCode, withTypes(made));
    const places = variable?.references.map(({ identifier }) => identifier) ?? (made ? [made] : []);
    return places.flatMap((place) => {
      const whole = withTypes(place);
      return whole.parent?.type === 'CallExpression' && whole.parent.callee === whole ? whole.parent : [];
    });
  });
}

/** `vk: typeof import('nvk')`, `vk: typeof nvk`, `vk: Vulkan` of a type that is that: what is declared so is the module. */
function readType(
  sourceCode: Readonly<TSESLint.SourceCode>,
  type: TSESTree.Node | undefined,
  module: LoadedModule,
): void {
  if (type?.type !== 'TSTypeQuery' && type?.type !== 'TSTypeReference') return;
  if (type.parent.type === 'TSTypeAliasDeclaration') {
    for (const name of namesOfType(sourceCode, type.parent)) readType(sourceCode, name.parent, module);
    return;
  }
  if (type.parent.type !== 'TSTypeAnnotation') return;
  const declared = type.parent.parent;
  // What may not be there is asked for first: nothing can be written through it as it stands.
  if ('optional' in declared && declared.optional === true) return;
  if (declared.type === 'Identifier') {
    const variable = variableAt(sourceCode, declared);
    if (variable !== undefined) readHolder(sourceCode, variable, false, module);
    if (declared.parent.type !== 'TSParameterProperty') return;
    module.accesses.push({ kind: 'field', uses: usesInClass(sourceCode, declared, declared), isOfOwnType: false });
  } else if (
    declared.type === 'PropertyDefinition' &&
    // Of what is given a variable, that tells more.
    declared.value?.type !== 'Identifier' &&
    (declared.key.type === 'Identifier' || declared.key.type === 'PrivateIdentifier')
  ) {
    module.accesses.push({ kind: 'field', uses: usesInClass(sourceCode, declared, declared.key), isOfOwnType: false });
  }
}

/** Where a type is named that is declared once, and as no more than another one. */
function namesOfType(
  sourceCode: Readonly<TSESLint.SourceCode>,
  alias: TSESTree.TSTypeAliasDeclaration,
): readonly TSESTree.Node[] {
  const [variable, ...parameters] = sourceCode.getDeclaredVariables(alias);
  if (variable?.defs.length !== 1 || parameters.length > 0) return [];
  return variable.references.map(({ identifier }) => identifier);
}

/** A promise of a module: `await` has it, or the function that `then` calls with it. */
function readPromise(
  sourceCode: Readonly<TSESLint.SourceCode>,
  promise: TSESTree.Expression,
  module: LoadedModule,
): void {
  const whole = withTypes(promise);
  const { parent } = whole;
  if (parent?.type === 'AwaitExpression') {
    readLoad(sourceCode, parent, module);
    return;
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== whole || memberName(parent) !== 'then') return;
  const call = parent.parent;
  const [callback] = call.type === 'CallExpression' && call.callee === parent ? call.arguments : [];
  if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return;
  const [parameter] = callback.params;
  if (parameter !== undefined) readTarget(sourceCode, parameter, 0, module);
  // `const vk = await import('nvk').then((m) => m.default)`
  const { body } = callback;
  if (body.type !== 'MemberExpression' || parameter?.type !== 'Identifier') return;
  const isOfModule = body.object.type === 'Identifier' && body.object.name === parameter.name;
  if (isOfModule && memberName(body) === 'default') readPromise(sourceCode, call as TSESTree.CallExpression, module);
}

/** An expression that is a module: what is it given to? */
function readLoad(sourceCode: Readonly<TSESLint.SourceCode>, loaded: TSESTree.Expression, module: LoadedModule): void {
  const load = withTypes(loaded);
  const { parent } = load;
  if (parent === undefined) return;
  if (isGlobalAssign(parent)) module.accesses.push({ kind: 'globals', node: parent });
  else if (parent.type === 'MemberExpression' && parent.object === load) {
    const name = memberName(parent);
    if (name === 'default') readLoad(sourceCode, parent, module);
    else if (name !== undefined) module.accesses.push({ kind: 'member', node: parent, name });
  } else if (parent.type === 'VariableDeclarator' && parent.init === load) {
    readTarget(sourceCode, parent.id, 1, module);
  } else if (parent.type === 'AssignmentExpression' && parent.right === load && !isField(parent.left)) {
    readTarget(sourceCode, parent.left, 1, module);
  } else {
    const uses = usesOfMemberGiven(sourceCode, load);
    if (uses.length > 0) module.accesses.push({ kind: 'field', uses, isOfOwnType: isGivenToOwnType(load) });
  }
}

function isField(target: TSESTree.Node): boolean {
  return target.type === 'MemberExpression';
}

/**
 * A variable or a pattern that is given a module.
 *
 * @param writes - how often a variable is written that holds nothing else
 */
function readTarget(
  sourceCode: Readonly<TSESLint.SourceCode>,
  target: TSESTree.Node,
  writes: number,
  module: LoadedModule,
): void {
  if (target.type === 'Identifier') {
    const variable = variableAt(sourceCode, target);
    if (variable !== undefined && writesOf(variable) === writes) readHolder(sourceCode, variable, false, module);
  } else if (target.type === 'ObjectPattern') {
    if (target.parent.type !== 'AssignmentExpression') module.declarations.push(target);
    forEachName(sourceCode, target, (variable, name) => {
      if (name !== 'default') module.accesses.push({ kind: 'named', variable, name, typeOnly: false });
      else if (writesOf(variable) === writes) readHolder(sourceCode, variable, false, module);
    });
  }
}

function isImport(node: TSESTree.Node): node is TSESTree.ImportExpression | TSESTree.TSImportType {
  return node.type === 'ImportExpression' || node.type === 'TSImportType';
}
