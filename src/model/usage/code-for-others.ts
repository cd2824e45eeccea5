/** Code that a file has for other files alone, and that has nothing to do with what is its own. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { IMPORT } from '../../syntax/definitions.js';
import { memberName, rootOf } from '../../syntax/members.js';
import { contains } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import { isExported, type Variables } from '../values/variables.js';

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** A declaration or a statement at the top of a file. */
interface Unit {
  readonly node: Node;
  readonly names: readonly Variable[];
  /** Whether it is there to give others something: `module.exports = { ... }`, `export default () => ...`. */
  readonly isExport: boolean;
  /** The others that name what it declares, and those whose names it has. */
  readonly users: Set<Unit>;
  readonly used: Set<Unit>;
}

/**
 * The functions, classes and constants at the top of a file that are exported, or only used by such, and not used in the
 * file itself; without those that name what is its own, or anything that does.
 *
 * @param own - the places that have to do with what is its own
 */
export function codeForOthers(model: VulkanModel, own: readonly Node[]): readonly Node[] {
  const units = unitsOf(model);
  const bound = new Set(own.flatMap((place) => unitAt(place, units) ?? []));
  // A list of what is exported binds nothing.
  for (const { users } of bound) for (const user of users) if (!user.isExport) bound.add(user);
  const found = new Set(units.filter((unit) => !bound.has(unit) && (unit.users.size > 0 || isUsedElsewhere(unit))));
  // What the file uses for anything else is not for others alone.
  const others = new Set(units.filter((unit) => !unit.isExport && !found.has(unit)));
  for (const { used } of others) {
    for (const unit of used) if (found.delete(unit) && !unit.isExport) others.add(unit);
  }
  return [...found].map(({ node }) => node);
}

function isUsedElsewhere({ names, isExport }: Unit): boolean {
  return isExport || names.some(isExported);
}

/** The unit that a place is in: they are in the order of the file. */
function unitAt(place: Node, units: readonly Unit[]): Unit | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.node.range[1] < place.range[1]) low = middle + 1;
    else high = middle;
  }
  const unit = units[low];
  return unit !== undefined && contains(unit.node, place) ? unit : undefined;
}

function unitsOf({ sourceCode, variables }: VulkanModel): readonly Unit[] {
  const units = sourceCode.ast.body.flatMap((statement) => {
    const isDefault = statement.type === 'ExportDefaultDeclaration';
    const isNamed = statement.type === 'ExportNamedDeclaration' && statement.declaration !== null;
    const node: Node = isDefault || isNamed ? statement.declaration : statement;
    // What is imported is no code of the file.
    if (node.type === 'ImportDeclaration') return [];
    return (node.type === 'VariableDeclaration' ? node.declarations : [node]).map((each): Unit => {
      const names = sourceCode.getDeclaredVariables(each);
      return {
        node: each,
        names,
        isExport: isDefault ? names.length === 0 : isExportOf(each, variables),
        users: new Set(),
        used: new Set(),
      };
    });
  });
  for (const unit of units) {
    for (const { identifier } of unit.names.flatMap(({ references }) => references)) {
      const user = unitAt(identifier, units);
      if (user === undefined || user === unit) continue;
      unit.users.add(user);
      user.used.add(unit);
    }
  }
  return units;
}

/** A function of another file is called: what it is given it may call, or run, for whatever it has. */
function isOfOthers({ callee, arguments: given }: TSESTree.CallExpression, variables: Variables): boolean {
  const root = callee.type === 'MemberExpression' ? rootOf(callee) : callee;
  const variable = root.type === 'Identifier' ? variables.of(root) : undefined;
  return variable?.defs[0]?.type === IMPORT && given.every(({ type }) => type === 'Identifier' || type === 'Literal');
}

/** `export { a, b }`, `export = a`, `module.exports = { ... }`, `exports.name = ...`, `register(a)` */
function isExportOf(node: Node, variables: Variables): boolean {
  if (node.type === 'ExportNamedDeclaration' || node.type === 'TSExportAssignment') return true;
  if (node.type !== 'ExpressionStatement') return false;
  if (node.expression.type === 'CallExpression') return isOfOthers(node.expression, variables);
  if (node.expression.type !== 'AssignmentExpression') return false;
  let target: Node = node.expression.left;
  while (target.type === 'MemberExpression') {
    const object: Node = target.object;
    if (object.type === 'Identifier') {
      return object.name === 'exports' || (object.name === 'module' && memberName(target) === 'exports');
    }
    target = object;
  }
  return false;
}
