import type { TSESTree } from '@typescript-eslint/utils';
import { isLoop } from '../../syntax/nodes.js';

/** Whether the body of a loop runs at least once: no condition that may be false is tested first. */
export function hasFirstRound(
  node: TSESTree.Node,
): node is TSESTree.DoWhileStatement | TSESTree.WhileStatement | TSESTree.ForStatement {
  switch (node.type) {
    case 'DoWhileStatement':
      return true;
    case 'WhileStatement':
    case 'ForStatement':
      return node.test === null || (node.test.type === 'Literal' && Boolean(node.test.value));
    default:
      return false;
  }
}

/** Whether control never comes out at the end of a statement, into the code after it. */
export function exits(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement': {
      const last = node.body.at(-1);
      return last !== undefined && exits(last);
    }
    case 'IfStatement':
      return node.alternate !== null && exits(node.consequent) && exits(node.alternate);
    case 'ExpressionStatement':
      return neverReturns(node.expression);
    default:
      return false;
  }
}

/** Whether a statement ends the function, by `return`, `throw` or a call that never returns, and not just a loop or a `switch`. */
export function leavesFunction(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ContinueStatement':
    case 'BreakStatement':
      return false;
    case 'BlockStatement': {
      const last = node.body.at(-1);
      return last !== undefined && leavesFunction(last);
    }
    case 'IfStatement':
      return node.alternate !== null && leavesFunction(node.consequent) && leavesFunction(node.alternate);
    default:
      return exits(node);
  }
}

/** Whether an expression is a call that never gives control back: `process.exit(1)`, `fail()` of the type `never`. */
export function neverReturns(node: TSESTree.Expression): boolean {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  if (callee.type === 'Identifier') return functionNamed(callee.name, node) === true;
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  const { object, property } = callee;
  if (object.type === 'ThisExpression') return isMethodThatNeverReturns(node, property);
  if (object.type !== 'Identifier' || property.type !== 'Identifier') return false;
  const isOfRuntime = object.name === 'process' || object.name === 'Deno';
  if (isOfRuntime && /^(?:abort|exit)$/u.test(property.name)) return true;
  return functionNamed(`${object.name}.${property.name}`, node) === true;
}

/** The functions that a block declares, by name (`fail`, `errors.fail`), and whether they never return. */
const declared = new WeakMap<TSESTree.Node, ReadonlyMap<string, boolean>>();

/** Whether the function of a name that is seen at a node never returns; undefined where the file declares none. */
function functionNamed(name: string, node: TSESTree.Node): boolean | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    let functions = declared.get(parent);
    if (functions === undefined) declared.set(parent, (functions = functionsIn(parent.body)));
    const found = functions.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function functionsIn(statements: readonly TSESTree.Statement[]): ReadonlyMap<string, boolean> {
  const functions = new Map<string, boolean>();
  for (const statement of statements) {
    const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const declaration = isExport ? statement.declaration : statement;
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'TSDeclareFunction') {
      if (declaration.id) functions.set(declaration.id.name, isEndless(declaration));
    } else if (declaration?.type === 'VariableDeclaration' && declaration.kind === 'const') {
      for (const { id, init } of declaration.declarations) {
        if (id.type === 'Identifier' && init) addValue(id.name, init, functions);
      }
    } else if (declaration?.type === 'ClassDeclaration' && declaration.id) {
      for (const member of declaration.body.body) {
        if (member.type !== 'MethodDefinition' || !member.static) continue;
        addMember(declaration.id.name, member, functions);
      }
    }
  }
  return functions;
}

/** A function that a name stands for, or those of the object that it stands for. */
function addValue(name: string, value: TSESTree.Expression, functions: Map<string, boolean>): void {
  if (value.type === 'ObjectExpression') {
    for (const member of value.properties) if (member.type === 'Property') addMember(name, member, functions);
  } else if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression') {
    functions.set(name, isEndless(value));
  }
}

function addMember(
  object: string,
  { key, computed, value }: TSESTree.MethodDefinition | TSESTree.Property,
  functions: Map<string, boolean>,
): void {
  const isFunction = value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression';
  if (isFunction && key.type === 'Identifier' && !computed) functions.set(`${object}.${key.name}`, isEndless(value));
}

function isMethodThatNeverReturns(call: TSESTree.Node, name: TSESTree.Node): boolean {
  let around = call.parent;
  while (around && around.type !== 'ClassBody') around = around.parent;
  const methods = around?.body.filter((each) => 'key' in each && isSameName(each.key, name));
  const [method] = methods?.length === 1 ? methods : [];
  return method?.type === 'MethodDefinition' && isEndless(method.value);
}

function isSameName(key: TSESTree.Node, name: TSESTree.Node): boolean {
  return key.type === name.type && 'name' in key && 'name' in name && key.name === name.name;
}

/** Whether a function says that it never returns, or does nothing but throw in the end. */
function isEndless({ async: isAsync, generator, returnType, body }: TSESTree.FunctionLike): boolean {
  if (isAsync || generator) return false;
  if (returnType?.typeAnnotation.type === 'TSNeverKeyword') return true;
  return body?.type === 'BlockStatement' && alwaysThrows(body);
}

/** Whether a statement throws whatever comes before, and control leaves the function nowhere else. */
export function alwaysThrows(node: TSESTree.Statement): boolean {
  switch (node.type) {
    case 'ThrowStatement':
      return true;
    case 'BlockStatement': {
      const end = node.body.find((each) => !PLAIN.has(each.type));
      return end !== undefined && alwaysThrows(end);
    }
    case 'IfStatement':
      return node.alternate !== null && alwaysThrows(node.consequent) && alwaysThrows(node.alternate);
    default:
      return false;
  }
}

/** Statements that control comes out of. */
const PLAIN: ReadonlySet<string> = new Set(['EmptyStatement', 'ExpressionStatement', 'VariableDeclaration']);

/** Whether control leaves a loop for good, by where it goes: out of the statement, at a `break`, at a `continue`. */
interface Leaves {
  readonly behind: boolean;
  readonly atBreak: boolean;
  readonly atContinue: boolean;
}

/** Whether control leaves a loop behind a node, before the loop comes round again: `x = 1; break;`. */
export function leavesLoop(node: TSESTree.Node, loop: TSESTree.Node): boolean {
  return leavesBehind(node, loop)?.behind === true;
}

/** What is known of the nodes inside of loops. */
const ways = new WeakMap<TSESTree.Node, Map<TSESTree.Node, Leaves | undefined>>();

/** The same behind a node; nothing where control may go anywhere. */
function leavesBehind(node: TSESTree.Node, loop: TSESTree.Node): Leaves | undefined {
  const { parent } = node;
  if (parent === loop) return { behind: false, atBreak: true, atContinue: false };
  let known = ways.get(loop);
  if (known === undefined) ways.set(loop, (known = new Map<TSESTree.Node, Leaves | undefined>()));
  if (!known.has(node)) {
    const around = parent && leavesBehind(parent, loop);
    known.set(node, around);
    if (parent !== undefined && around !== undefined) findLeaves(node, parent, around, known);
  }
  return known.get(node);
}

/** Finds out the same for a node, and for the statements beside it, from what goes for all around them. */
function findLeaves(
  node: TSESTree.Node,
  parent: TSESTree.Node,
  around: Leaves,
  known: Map<TSESTree.Node, Leaves | undefined>,
): void {
  switch (parent.type) {
    case 'TryStatement':
      // What is thrown there is caught, and what is to leave may be kept from it.
      if (node === parent.block || (parent.finalizer !== null && node !== parent.finalizer)) known.set(node, undefined);
      break;
    case 'BlockStatement':
      leavesFrom(parent.body, around, known);
      break;
    case 'SwitchCase':
      leavesFrom(parent.consequent, around, known);
      break;
    case 'SwitchStatement': {
      // A case falls through into the next one.
      let inside = { ...around, atBreak: around.behind };
      for (let i = parent.cases.length - 1; i >= 0; i--) {
        const each = parent.cases[i]!;
        known.set(each, inside);
        inside = followed(inside, leavesFrom(each.consequent, inside));
      }
      break;
    }
    default:
      if (isLoop(parent)) {
        known.set(node, { behind: around.behind, atBreak: around.behind, atContinue: around.behind });
      }
  }
}

function followed(leaves: Leaves, behind: boolean): Leaves {
  return leaves.behind === behind ? leaves : { ...leaves, behind };
}

/** Whether control leaves the loop in a list of statements, or behind it. */
function leavesFrom(
  list: readonly TSESTree.Statement[],
  around: Leaves,
  known?: Map<TSESTree.Node, Leaves | undefined>,
): boolean {
  let leaves = around;
  for (let i = list.length - 1; i >= 0; i--) {
    known?.set(list[i]!, leaves);
    leaves = followed(leaves, leavesIn(list[i]!, leaves));
  }
  return leaves.behind;
}

function leavesIn(node: TSESTree.Statement, leaves: Leaves): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BreakStatement':
      return node.label === null && leaves.atBreak;
    case 'ContinueStatement':
      return node.label === null && leaves.atContinue;
    case 'ExpressionStatement':
      return leaves.behind || neverReturns(node.expression);
    case 'BlockStatement':
      return leavesFrom(node.body, leaves);
    case 'IfStatement':
      return (
        leavesIn(node.consequent, leaves) &&
        (node.alternate === null ? leaves.behind : leavesIn(node.alternate, leaves))
      );
    default:
      return leaves.behind && !mayJump(node, true, true);
  }
}

/**
 * Whether a `break` or a `continue` in a statement may lead out of it.
 *
 * @param breaks - whether one without a label counts
 * @param continues - the same for `continue`
 */
export function mayJump(node: TSESTree.Node, breaks: boolean, continues: boolean): boolean {
  switch (node.type) {
    case 'BreakStatement':
      return breaks || node.label !== null;
    case 'ContinueStatement':
      return continues || node.label !== null;
    case 'BlockStatement':
      return node.body.some((each) => mayJump(each, breaks, continues));
    case 'IfStatement':
      return [node.consequent, node.alternate].some((each) => each !== null && mayJump(each, breaks, continues));
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].some((each) => each && mayJump(each, breaks, continues));
    case 'LabeledStatement':
      return mayJump(node.body, breaks, continues);
    case 'SwitchStatement':
      return node.cases.some(({ consequent }) => consequent.some((each) => mayJump(each, false, continues)));
    default:
      return isLoop(node) && mayJump((node as TSESTree.WhileStatement).body, false, false);
  }
}
