import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { NAMESPACE } from '../../syntax/definitions.js';

type Names = readonly string[];

/**
 * What a namespace of the file, and nothing else, exports as a constant: `namespace Usage { export const COPY = 1; }`.
 *
 * @param path - the names of the namespaces in it that lead there, and of the constant
 */
export function constantExportedBy(
  { defs }: TSESLint.Scope.Variable,
  path: Names,
): TSESTree.VariableDeclarator | undefined {
  const namespaces = defs.map(({ node }) => node as TSESTree.TSModuleDeclaration);
  return defs.every(({ type }) => type === NAMESPACE) ? constantIn(namespaces.map(insideOf), path) : undefined;
}

/** The same of a namespace that is only written with others in it, and has no variable: `namespace Gpu.Cull { ... }`. */
export function constantOfQualified(program: TSESTree.Program, path: Names): TSESTree.VariableDeclarator | undefined {
  return constantIn([{ body: program.body, names: [], isDeclared: false }], path);
}

/** Statements, with the names that lead to them from around the namespace that they are in. */
interface Inside {
  readonly names: Names;
  readonly body: readonly TSESTree.Node[];
  readonly isDeclared: boolean;
}

function insideOf({ id, body, declare }: TSESTree.TSModuleDeclaration): Inside {
  const names = id.type === 'Literal' ? [''] : namesOf(id).slice(1);
  return { names, body: body?.body ?? [], isDeclared: declare };
}

function namesOf(id: TSESTree.EntityName): Names {
  switch (id.type) {
    case 'Identifier':
      return [id.name];
    case 'TSQualifiedName':
      return [...namesOf(id.left), id.right.name];
    default:
      return [''];
  }
}

/** What some namespaces of one name export; undefined where something that is not seen may be of that name, too. */
function constantIn(namespaces: readonly Inside[], path: Names): TSESTree.VariableDeclarator | undefined {
  const [name, ...rest] = path;
  let found: TSESTree.VariableDeclarator | undefined;
  const inner: Inside[] = [];
  for (const { names, body, isDeclared } of namespaces) {
    if (isDeclared) return undefined;
    // `namespace A.B { ... }`, of which only B has something in it.
    if (names.length > 0) {
      if (names[0] === name) inner.push({ names: names.slice(1), body, isDeclared });
      continue;
    }
    for (const statement of body) {
      const isExported = statement.type === 'ExportNamedDeclaration';
      const declaration = isExported ? statement.declaration : statement;
      if (declaration?.type === 'TSModuleDeclaration') {
        const { id } = declaration;
        if (id.type !== 'Literal' && namesOf(id)[0] === name) inner.push(insideOf(declaration));
      } else if (isExported && declaration?.type === 'VariableDeclaration' && declaration.kind === 'const') {
        found ??= declaration.declarations.find((each) => each.id.type === 'Identifier' && each.id.name === name);
      }
    }
  }
  if (rest.length === 0) return found;
  return found === undefined && inner.length > 0 ? constantIn(inner, rest) : undefined;
}

/** Whether something stands in a namespace, where names are also those that the namespace has elsewhere. */
export function isInNamespace(node: TSESTree.Node): boolean {
  let around: TSESTree.Node | null | undefined = node;
  while (around != null && around.type !== 'TSModuleBlock') around = around.parent;
  return around != null;
}
