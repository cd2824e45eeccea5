import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { IMPORT } from './definitions.js';
import { writtenText } from './members.js';

type Variable = TSESLint.Scope.Variable;
type Scope = TSESLint.Scope.Scope;

/** What tells the variables of a file by the names that refer to them. */
export interface Scopes {
  of(identifier: TSESTree.Identifier): Variable | undefined;
}

/** The variable that an identifier refers to. */
export function variableAt(
  sourceCode: Readonly<TSESLint.SourceCode>,
  identifier: TSESTree.Identifier,
): Variable | undefined {
  for (let scope: Scope | null = sourceCode.getScope(identifier); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** The variable of a file that a name would refer to at a place; globals without a definition count as none. */
export function declaredAt(
  sourceCode: Readonly<TSESLint.SourceCode>,
  name: string,
  place: TSESTree.Node,
): Variable | undefined {
  for (let scope: Scope | null = sourceCode.getScope(place); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable !== undefined && variable.defs.length > 0) return variable;
  }
  return undefined;
}

/**
 * The module that a variable is loaded from: `node:fs` of `import { closeSync } from 'node:fs'`, of
 * `const { closeSync } = require('node:fs')`, and of `const { closeSync } = fs`.
 */
export function loadedFrom({ defs: [definition] }: Variable, scopes: Scopes): string | undefined {
  if (definition?.type === IMPORT) {
    const declaration = definition.parent as TSESTree.Node;
    return declaration.type === 'ImportDeclaration' ? declaration.source.value : undefined;
  }
  const declarator = definition?.node as TSESTree.Node | undefined;
  return declarator?.type === 'VariableDeclarator' && declarator.init ? moduleIn(declarator.init, scopes) : undefined;
}

function moduleIn(expression: TSESTree.Expression, scopes: Scopes): string | undefined {
  switch (expression.type) {
    case 'AwaitExpression':
      return moduleIn(expression.argument, scopes);
    case 'CallExpression': {
      const {
        callee,
        arguments: [source],
      } = expression;
      return callee.type === 'Identifier' && callee.name === 'require' && source ? writtenText(source) : undefined;
    }
    case 'Identifier': {
      const variable = scopes.of(expression);
      return variable?.defs[0]?.type === IMPORT ? loadedFrom(variable, scopes) : undefined;
    }
    case 'ImportExpression':
      return writtenText(expression.source);
    default:
      return undefined;
  }
}

/** How often a variable is written. */
export function writesOf(variable: Variable): number {
  let writes = 0;
  for (const reference of variable.references) if (reference.isWrite()) writes++;
  return writes;
}

/**
 * The variable that is another name for what stands at a node: `const copy = vk`, `import Info = vk.VkX`.
 *
 * @param whole - the node, with the type assertions around it
 */
export function otherNameOf(sourceCode: Readonly<TSESLint.SourceCode>, whole: TSESTree.Node): Variable | undefined {
  const { parent } = whole;
  if (parent?.type === 'TSImportEqualsDeclaration') return sourceCode.getDeclaredVariables(parent)[0];
  if (parent?.type !== 'VariableDeclarator' || parent.init !== whole || parent.id.type !== 'Identifier')
    return undefined;
  const variable = variableAt(sourceCode, parent.id);
  return variable !== undefined && writesOf(variable) === 1 ? variable : undefined;
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

/** The uses of what a pattern takes out of an object under a name: of `vk` behind `const { vk } = this`. */
export function usesTakenOut(
  sourceCode: Readonly<TSESLint.SourceCode>,
  object: TSESTree.Node,
  name: string,
): readonly TSESTree.Identifier[] {
  const { parent } = object;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== object || parent.id.type !== 'ObjectPattern') return [];
  const uses: TSESTree.Identifier[] = [];
  forEachName(sourceCode, parent.id, (variable, taken) => {
    if (taken !== name || writesOf(variable) !== 1) return;
    for (const reference of variable.references) {
      if (!reference.isWrite()) uses.push(reference.identifier as TSESTree.Identifier);
    }
  });
  return uses;
}

const declaredIn = new WeakMap<Readonly<TSESLint.SourceCode>, ReadonlySet<string>>();

/** The names that any scope of a file declares: a new one must be none of them. */
export function declaredNames(sourceCode: Readonly<TSESLint.SourceCode>): ReadonlySet<string> {
  let names = declaredIn.get(sourceCode);
  if (names === undefined) {
    const variables = (sourceCode.scopeManager?.scopes ?? []).flatMap((scope) => scope.variables);
    names = new Set(variables.filter(({ defs }) => defs.length > 0).map(({ name }) => name));
    declaredIn.set(sourceCode, names);
  }
  return names;
}
