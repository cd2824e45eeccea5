import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { branchesOf } from '../../syntax/branches.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { keyName } from '../../syntax/members.js';
import { contains } from '../../syntax/nodes.js';
import { variableAt } from '../../syntax/scopes.js';
import { runsBehind, runsInPlace } from '../../syntax/skipped.js';
import { isTarget } from '../../syntax/targets.js';
import { reachingWrites, type Reaching, type Write } from '../flow/flow.js';
import { membersOf } from './classes.js';

type Variable = TSESLint.Scope.Variable;

/** Where a variable is given its values. */
export interface VariableWrites {
  /** In the order of the file. */
  readonly all: readonly Write[];
  /** Some stand in a function inside the one that declares the variable. */
  readonly inClosures: boolean;
}

/** One of the expressions that a variable may hold where it is read. */
export interface Candidate {
  /** Undefined where nothing is given to it. */
  readonly expression: TSESTree.Expression | undefined;
  /** Whether some run certainly has it there. What a variable begins with may always be replaced. */
  readonly isCertain: boolean;
}

/** The variables of one file. */
export class Variables {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #at = new Map<TSESTree.Identifier, Variable | undefined>();
  readonly #writes = new Map<Variable, VariableWrites>();
  /** What variables hold where they are read; null where that is not all known. */
  readonly #candidates = new Map<TSESTree.Identifier, readonly Candidate[] | null>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** The variable that an identifier refers to. */
  of(identifier: TSESTree.Identifier): Variable | undefined {
    let variable = this.#at.get(identifier);
    if (variable === undefined && !this.#at.has(identifier)) {
      const { parent } = identifier;
      const isDeclared =
        parent.type === 'VariableDeclarator' && parent.id === identifier && parent.parent.kind !== 'var';
      // Else found by the scopes on the way up.
      variable = isDeclared ? this.declaredBy(parent) : variableAt(this.#sourceCode, identifier);
      this.#at.set(identifier, variable);
    }
    return variable;
  }

  /** The variable that a declarator with a plain name declares. */
  declaredBy(declarator: TSESTree.VariableDeclarator): Variable | undefined {
    return this.#sourceCode.getDeclaredVariables(declarator)[0];
  }

  /** Whether what a parameter of a function declares is read inside of a node. */
  isReadIn(callee: TSESTree.FunctionLike, parameter: TSESTree.Parameter, node: TSESTree.Node): boolean {
    return this.#sourceCode
      .getDeclaredVariables(callee)
      .some(
        ({ defs, references }) =>
          defs.some(({ name }) => contains(parameter, name)) &&
          references.some(({ identifier }) => contains(node, identifier)),
      );
  }

  /** Where a function, a class or a constant that a node declares is used, but for what only types see of it. */
  usesOf(declaration: TSESTree.Node): readonly TSESTree.Node[] {
    const [variable] = this.#sourceCode.getDeclaredVariables(declaration);
    const uses = variable?.references.filter(({ init, identifier }) => init !== true && isValue(identifier));
    return uses?.map(({ identifier }) => identifier) ?? [];
  }

  /** The expression that a constant variable was given where it was declared, or undefined. */
  initializerOf(variable: Variable): TSESTree.Expression | undefined {
    const definition = variable.defs[0];
    if (definition?.type !== VARIABLE || variable.defs.length > 1) return undefined;
    const declarator = definition.node as TSESTree.VariableDeclarator;
    if (declarator.id.type !== 'Identifier' || declarator.init === null) return undefined;
    return this.writesOf(variable).all.length === 1 ? declarator.init : undefined;
  }

  /** The expression that a constant holds which is read in one place and no other. */
  readOnce(identifier: TSESTree.Identifier): TSESTree.Expression | undefined {
    const variable = this.of(identifier);
    return variable?.references.length === 2 ? this.initializerOf(variable) : undefined;
  }

  /**
   * The expression that a variable holds where it is read: what it was declared with, or what it was assigned last.
   * Undefined where it may be one of several, and where another function may have assigned it.
   */
  heldAt(read: TSESTree.Identifier): TSESTree.Expression | undefined {
    const variable = this.of(read);
    if (variable === undefined) return undefined;
    const start = this.initializerOf(variable);
    if (start !== undefined) return start;
    const reaching = this.#reaching(read, variable);
    const [only, ...more] = reaching?.writes ?? [];
    return reaching?.complete === true && only !== undefined && more.length === 0 ? valueOf(only.write) : undefined;
  }

  /**
   * The expressions of which a variable holds one where it is read, branch by branch: one statement decides, an `if`, a
   * `switch`, or a choice that the variable is given, and nothing that may go together with that lies between. Undefined
   * where they are not all known.
   */
  candidatesAt(read: TSESTree.Identifier): readonly Candidate[] | undefined {
    const variable = this.of(read);
    if (variable === undefined) return undefined;
    let candidates = this.#candidates.get(read);
    if (candidates === undefined) {
      const start = this.initializerOf(variable);
      const held = start === undefined ? this.#leftIn(variable, read) : branchesOf(start).map(certainly);
      const isDecided = held === undefined || held.length < 2 || this.#isDecidedBefore(read, variable);
      this.#candidates.set(read, (candidates = (isDecided ? held : undefined) ?? null));
    }
    return candidates ?? undefined;
  }

  /** Whether one statement decides what a variable holds where it is read, as for {@link candidatesAt}, and may add to it. */
  isDecidedAt(read: TSESTree.Identifier): boolean {
    const variable = this.of(read);
    return (
      variable !== undefined && this.#reaching(read, variable) !== undefined && this.#isDecidedBefore(read, variable)
    );
  }

  #leftIn(variable: Variable, read: TSESTree.Identifier): readonly Candidate[] | undefined {
    const reaching = this.#reaching(read, variable);
    return reaching && leftBy(reaching);
  }

  /** Whether one statement alone gives a variable what it holds after its declaration, and leads straight to where it is read. */
  #isDecidedBefore(read: TSESTree.Identifier, variable: Variable): boolean {
    const [definition] = variable.defs;
    const own = definition?.type === VARIABLE ? (definition.node as TSESTree.VariableDeclarator).parent : undefined;
    const declaration = own?.parent.type === 'ExportNamedDeclaration' ? own.parent : own;
    const block = declaration?.parent;
    if (declaration === undefined || block === undefined) return false;
    const deciding = new Set(this.writesOf(variable).all.map(({ node }) => childAround(block, node)));
    if (deciding.size > 1) deciding.delete(declaration);
    const [statement, ...others] = deciding;
    return (
      statement !== undefined &&
      others.length === 0 &&
      (statement === declaration || DECIDING.has(statement.type)) &&
      runsBehind(read, statement)
    );
  }

  /** The writes that can reach a read, where no other function writes the variable. */
  #reaching(read: TSESTree.Identifier, variable: Variable): Reaching | undefined {
    const { all, inClosures } = this.writesOf(variable);
    if (variable.defs[0]?.type !== VARIABLE || inClosures || all.length === 0) return undefined;
    const boundary = variable.scope.variableScope.block as TSESTree.Node;
    return runsInPlace(read, boundary) ? reachingWrites(read, all, boundary) : undefined;
  }

  /** The variable that an expression is all that is given to, where it is declared or later: `info = new VkX()`. */
  givenTo(expression: TSESTree.Node): Variable | undefined {
    const node = withTypes(expression);
    const { parent } = node;
    if (parent?.type === 'VariableDeclarator') {
      return parent.init === node && parent.id.type === 'Identifier' ? this.declaredBy(parent) : undefined;
    }
    if (parent?.type !== 'AssignmentExpression' || parent.right !== node || parent.operator !== '=') return undefined;
    return parent.left.type === 'Identifier' && parent.parent.type === 'ExpressionStatement'
      ? this.of(parent.left)
      : undefined;
  }

  /** Where a variable is given its values. */
  writesOf(variable: Variable): VariableWrites {
    let writes = this.#writes.get(variable);
    if (writes === undefined) {
      writes = collectWrites(variable);
      this.#writes.set(variable, writes);
    }
    return writes;
  }
}

/** What some writes leave in a variable; undefined where one of them computes it, or has it from elsewhere. */
function leftBy({ writes, complete }: Reaching): readonly Candidate[] | undefined {
  const isOne = complete && writes.length === 1;
  const held: Candidate[] = complete ? [] : [{ expression: undefined, isCertain: false }];
  for (const { write, conditional } of writes) {
    const value = valueOf(write);
    if (value === undefined) return undefined;
    for (const expression of branchesOf(value)) held.push({ expression, isCertain: isOne || conditional });
  }
  return held;
}

/** The expression that a write leaves in a variable; undefined where that is computed, or comes from elsewhere. */
function valueOf({ operator, value }: Write): TSESTree.Expression | undefined {
  return operator === '=' || operator === 'declare' ? value : undefined;
}

function certainly(expression: TSESTree.Expression): Candidate {
  return { expression, isCertain: true };
}

/** The part of a block that a node is in. */
function childAround(block: TSESTree.Node, node: TSESTree.Node): TSESTree.Node | undefined {
  let child = node;
  // The parent of a program is null.
  while (child.parent && child.parent !== block) child = child.parent;
  return child.parent ? child : undefined;
}

/** Statements that give a variable one of several. */
const DECIDING: ReadonlySet<string> = new Set(['ExpressionStatement', 'IfStatement', 'SwitchStatement']);

function isValue({ parent }: TSESTree.Node): boolean {
  return parent?.type !== 'ExportSpecifier' && parent?.type !== 'TSTypeQuery' && parent?.type !== 'TSTypeReference';
}

function collectWrites(variable: Variable): VariableWrites {
  const all: Write[] = [];
  let inClosures = false;
  const names = variable.identifiers as readonly TSESTree.Node[];
  let declared: TSESTree.Node | undefined;
  for (const reference of variable.references) {
    if (!reference.isWrite() && !isTarget(reference.identifier)) continue;
    const identifier = reference.identifier as TSESTree.Node;
    // A pattern with defaults is one declaration, and writes several times.
    if (names.includes(identifier)) {
      if (declared === identifier) continue;
      declared = identifier;
    }
    if (reference.from.variableScope !== variable.scope.variableScope) inClosures = true;
    all.push(writeAt(reference.identifier));
  }
  return { all: all.sort((a, b) => a.node.range[0] - b.node.range[0]), inClosures };
}

function writeAt(identifier: TSESTree.Node): Write {
  const parent = identifier.parent!;
  if (parent.type === 'VariableDeclarator') {
    return { node: parent, value: parent.init ?? undefined, operator: 'declare' };
  }
  if (parent.type === 'ArrayPattern') return elementWrite(parent, identifier);
  if (parent.type === 'AssignmentExpression' && parent.left === identifier) {
    return { node: parent, value: parent.right, operator: parent.operator };
  }
  if (parent.type === 'Property' || parent.type === 'AssignmentPattern') {
    return { node: parent, value: undefined, operator: 'declare' };
  }
  // Not the whole loop, which begins before the value is there.
  if (parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') {
    return { node: identifier, value: undefined, operator: '=' };
  }
  return { node: parent, value: undefined, operator: '=' };
}

/** `[a, b] = [1, 2]`, `const [a, b] = [1, 2]` */
function elementWrite(pattern: TSESTree.ArrayPattern, identifier: TSESTree.Node): Write {
  const { parent } = pattern;
  const isDeclared = parent.type === 'VariableDeclarator';
  const list = isDeclared ? parent.init : parent.type === 'AssignmentExpression' ? parent.right : undefined;
  const index = pattern.elements.findIndex((each) => each === identifier);
  const value = list?.type === 'ArrayExpression' ? elementAt(list, index) : undefined;
  const operator = isDeclared ? 'declare' : '=';
  return { node: value === undefined && !isDeclared ? pattern : parent, value, operator };
}

/** An element of a list that is written out up to there. */
export function elementAt({ elements }: TSESTree.ArrayExpression, index: number): TSESTree.Expression | undefined {
  const before = elements.slice(0, index + 1);
  const element = before[index];
  if (!element || element.type === 'SpreadElement') return undefined;
  return before.some((each) => each?.type === 'SpreadElement') ? undefined : element;
}

/** The field of a class that has a name, among the static ones or the others. */
export function propertyDefinition(
  body: TSESTree.ClassBody,
  name: string,
  isStatic: boolean,
): TSESTree.PropertyDefinition | undefined {
  return body.body.find(
    (each): each is TSESTree.PropertyDefinition =>
      each.type === 'PropertyDefinition' && each.static === isStatic && keyName(each.key, each.computed) === name,
  );
}

/** The parameter of a constructor that makes a field, too: `constructor(private info: VkX)`. */
export function fieldParameterOf(body: TSESTree.ClassBody, name: string): TSESTree.Identifier | undefined {
  for (const member of membersOf(body, 'constructor')) {
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const each of member.value.params) {
      if (each.type !== 'TSParameterProperty') continue;
      const { parameter } = each;
      const declared = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      if (declared.name === name) return declared;
    }
  }
  return undefined;
}

/** Whether other files get at what a variable holds, and could change it: `export const state = { mips: 0 }`. */
export function isExported(variable: Variable): boolean {
  let known = exported.get(variable);
  if (known === undefined) exported.set(variable, (known = isInExports(variable)));
  return known;
}

/** It is asked at every read of a variable, and looks at all of them. */
const exported = new WeakMap<Variable, boolean>();

function isInExports({ defs, references }: Variable): boolean {
  const node = defs[0]?.node as TSESTree.Node | undefined;
  const declaration = node?.type === 'VariableDeclarator' ? node.parent : node;
  if (declaration?.parent && EXPORTS.has(declaration.parent.type)) return true;
  return references.some(({ identifier }) => {
    // `export { state }`, `export default state`, `export = state`
    const { parent } = withTypes(identifier);
    return parent !== undefined && (parent.type === 'ExportSpecifier' || EXPORTS.has(parent.type));
  });
}

const EXPORTS: ReadonlySet<string> = new Set([
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'TSExportAssignment',
]);
