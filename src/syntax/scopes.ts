import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Variable = TSESLint.Scope.Variable;
type Scope = TSESLint.Scope.Scope;

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
