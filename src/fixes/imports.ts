import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ModuleBinding } from '../bindings/names.js';
import type { ImportNeed } from '../bindings/print.js';

/** An edit of the text: an insertion where `range` is empty. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/**
 * The edits that import names: they join an import or a `require` pattern of the same module that brings values, or
 * become a new import after the last one.
 *
 * @returns undefined when the file has no place for them
 */
export function importEdits(
  sourceCode: Readonly<TSESLint.SourceCode>,
  needs: readonly ImportNeed[],
): readonly Edit[] | undefined {
  const byModule = new Map<ModuleBinding, Set<string>>();
  for (const { module, name } of needs) {
    const names = byModule.get(module) ?? new Set();
    names.add(name);
    byModule.set(module, names);
  }
  const edits: Edit[] = [];
  for (const [module, names] of byModule) {
    const edit = importEdit(sourceCode, module, [...names]);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;
}

function importEdit(
  sourceCode: Readonly<TSESLint.SourceCode>,
  module: ModuleBinding,
  names: readonly string[],
): Edit | undefined {
  for (const declaration of module.declarations) {
    const last = lastMember(declaration);
    if (last !== undefined) return insertion(last.range[1], `, ${names.join(', ')}`);
  }
  const existing = module.declarations.findLast((each) => each.type === 'ImportDeclaration');
  if (existing === undefined) return undefined;
  const lastImport = sourceCode.ast.body.findLast((each) => each.type === 'ImportDeclaration') ?? existing;
  const { text } = sourceCode;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text[existing.range[1] - 1] === ';' ? ';' : '';
  return insertion(lastImport.range[1], `${newline}import { ${names.join(', ')} } from ${existing.source.raw}${end}`);
}

/** The last name of a declaration that brings values by name, and can take more. */
function lastMember(declaration: TSESTree.ImportDeclaration | TSESTree.ObjectPattern): TSESTree.Node | undefined {
  if (declaration.type === 'ObjectPattern') {
    return declaration.properties.findLast((each) => each.type === 'Property');
  }
  if (declaration.importKind === 'type') return undefined;
  return declaration.specifiers.findLast((each) => each.type === 'ImportSpecifier');
}

function insertion(position: number, text: string): Edit {
  return { range: [position, position], text };
}
