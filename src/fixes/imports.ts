import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Arrivals } from '../bindings/arrivals.js';
import type { ModuleBinding } from '../bindings/module-binding.js';
import type { ImportNeed } from '../bindings/print.js';
import { hasOwnType } from '../syntax/asserted.js';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Declaration = TSESTree.ImportDeclaration | TSESTree.ObjectPattern;

/** An edit of the text: an insertion where `range` is empty. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/**
 * The edits that import names: they join an import or a `require` pattern of the same module that brings values, or
 * become a new import after it and those that follow it.
 *
 * @returns undefined when the file has no place for them
 */
export function importEdits(sourceCode: SourceCode, needs: readonly ImportNeed[]): readonly Edit[] | undefined {
  const groups = new Map<Declaration | ModuleBinding, Map<string, ImportNeed>>();
  for (const need of needs) {
    const target = declarationFor(sourceCode, need) ?? need.module;
    const group = groups.get(target) ?? new Map<string, ImportNeed>();
    group.set(need.name, need);
    groups.set(target, group);
  }
  const edits: Edit[] = [];
  for (const [target, group] of groups) {
    const all = [...group.values()];
    const added = 'source' in target && !('type' in target) ? newImport(sourceCode, target, all) : undefined;
    const edit = added ?? ('type' in target ? addedTo(sourceCode, target, all) : undefined);
    if (edit === undefined) return undefined;
    edits.push(...edit);
  }
  return edits;
}

/** Whether the file has a place for a name that has to be imported. */
export function canImport(sourceCode: SourceCode, need: ImportNeed): boolean {
  return declarationFor(sourceCode, need) !== undefined || importBefore(need.module) !== undefined;
}

/** The declaration of the module that a name can join. */
function declarationFor(sourceCode: SourceCode, need: ImportNeed): Declaration | undefined {
  return need.module.declarations.find(
    (each) => lastMember(each) !== undefined && isVisible(sourceCode, each, need.place),
  );
}

/** Whether what a declaration declares can be used where a name is needed. */
function isVisible(sourceCode: SourceCode, declaration: Declaration, place: TSESTree.Node): boolean {
  if (declaration.type === 'ImportDeclaration') return true;
  const brings = declaration.parent.type === 'VariableDeclarator' ? declaration.parent : declaration;
  if (brings.type === 'VariableDeclarator' && hasOwnType(brings)) return false;
  if (!new Arrivals(sourceCode).isThere({ node: brings, uses: () => [] }, place)) return false;
  // `var` is seen in the whole function, but so is what stands next to it.
  const home = sourceCode.getScope(declaration);
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(place); scope !== null; scope = scope.upper) {
    if (scope === home) return true;
  }
  return false;
}

/** The last name of a declaration that brings values by name, and can take more. */
function lastMember(declaration: Declaration): TSESTree.Node | undefined {
  if (declaration.type === 'ObjectPattern') {
    if (hasRest(declaration) || isReexported(declaration)) return undefined;
    return declaration.properties.findLast((each) => each.type === 'Property');
  }
  if (declaration.importKind === 'type') return undefined;
  return declaration.specifiers.findLast((each) => each.type === 'ImportSpecifier');
}

/** `const { VkX, ...vk } = require('nvk')`: the rest has what the pattern does not name, and would lose it. */
export function hasRest({ properties }: TSESTree.ObjectPattern): boolean {
  return properties.some(({ type }) => type === 'RestElement');
}

/** `export const { VkX } = require('nvk')`: whatever it names, the module hands on. */
function isReexported({ parent }: TSESTree.ObjectPattern): boolean {
  return parent.type === 'VariableDeclarator' && parent.parent.parent.type === 'ExportNamedDeclaration';
}

function addedTo(sourceCode: SourceCode, declaration: Declaration, needs: readonly ImportNeed[]): Edit[] {
  const last = lastMember(declaration)!;
  const isPattern = declaration.type === 'ObjectPattern';
  const names = needs.map((need) => specifier(need, isPattern ? ': ' : ' as '));
  const { text } = sourceCode;
  const lineStart = text.lastIndexOf('\n', last.range[0]) + 1;
  const indent = text.slice(lineStart, last.range[0]);
  if (lineStart === 0 || indent.trim() !== '') return [insertion(last.range[1], `, ${names.join(', ')}`)];
  // One name a line. A comment behind the last one stays with it.
  const newline = newlineOf(text);
  const comma = sourceCode.getTokenAfter(last);
  const hasComma = comma?.value === ',';
  const end = endOfLine(sourceCode, hasComma ? comma.range[1] : last.range[1]);
  const lines = names.map((name) => `${newline}${indent}${name}`).join(',');
  if (hasComma) return [insertion(end, `${lines},`)];
  return end === last.range[1] ? [insertion(end, `,${lines}`)] : [insertion(last.range[1], ','), insertion(end, lines)];
}

/**
 * The import of a module that another one can follow. What comes by `require` into another function cannot be reached
 * from here, and where a file has only types of what it loads later, it may be meant not to be there from the start.
 */
function importBefore({ declarations, isLoadedLater }: ModuleBinding): TSESTree.ImportDeclaration | undefined {
  return declarations.find((each) => each.type === 'ImportDeclaration' && !(isLoadedLater && bringsTypesOnly(each))) as
    TSESTree.ImportDeclaration | undefined;
}

function bringsTypesOnly({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean {
  if (importKind === 'type') return true;
  return (
    specifiers.length > 0 && specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type')
  );
}

function newImport(sourceCode: SourceCode, module: ModuleBinding, needs: readonly ImportNeed[]): Edit[] | undefined {
  const existing = importBefore(module);
  if (existing === undefined) return undefined;
  // Behind the imports around it, not further below: compilers turn imports into `require` where they stand. It is one
  // place for the whole file, so that fixes which bring the same name overlap.
  const { body } = sourceCode.ast;
  let last: TSESTree.Node = existing;
  for (let i = body.indexOf(existing) + 1; body[i]?.type === 'ImportDeclaration'; i++) last = body[i]!;
  const { text } = sourceCode;
  const names = needs.map((need) => specifier(need, ' as ')).join(', ');
  const semicolon = text[existing.range[1] - 1] === ';' ? ';' : '';
  const statement = `import { ${names} } from ${existing.source.raw}${semicolon}`;
  return [insertion(endOfLine(sourceCode, last.range[1]), newlineOf(text) + statement)];
}

function specifier({ name, local }: ImportNeed, as: string): string {
  return local === name ? name : `${name}${as}${local}`;
}

/** The end of the comments that follow a place in its line; the place itself where something else follows. */
function endOfLine({ text }: SourceCode, position: number): number {
  const rest = /^[ \t]*(?:\/\*(?:(?!\*\/)[^\n])*\*\/[ \t]*)*(?:\/\/[^\r\n]*)?/u.exec(
    text.slice(position, position + 500),
  );
  const end = position + (rest?.[0].trimEnd().length ?? 0);
  return /^[ \t]*(?:\r?\n|$)/u.test(text.slice(end, end + 200)) ? end : position;
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function insertion(position: number, text: string): Edit {
  return { range: [position, position], text };
}
