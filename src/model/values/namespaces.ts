import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { NAMESPACE } from '../../syntax/definitions.js';

/** What a namespace of the file, and nothing else, exports as a constant: `namespace Usage { export const COPY = 1; }`. */
export function constantExportedBy(
  { defs }: TSESLint.Scope.Variable,
  name: string,
): TSESTree.VariableDeclarator | undefined {
  let found: TSESTree.VariableDeclarator | undefined;
  for (const { type, node } of defs) {
    const namespace = node as TSESTree.TSModuleDeclaration;
    if (type !== NAMESPACE || namespace.declare || namespace.id.type !== 'Identifier') return undefined;
    for (const statement of namespace.body.body) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
      if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
      found ??= declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
    }
  }
  return found;
}
