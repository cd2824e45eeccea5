import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { CLASS, IMPORT } from '../../syntax/definitions.js';
import { findInText } from '../../syntax/find.js';
import { memberName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { loadedFrom, variableAt, type Scopes } from '../../syntax/scopes.js';

type Variable = TSESLint.Scope.Variable;

/** The functions that one file calls: its own, and those of others by their names. */
export class Callees implements Scopes {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #ownMethods = new Map<string, boolean>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** The name of a function that stands in another file, as that file calls it; undefined for one of this file. */
  nameOf(call: TSESTree.CallExpression): string | undefined {
    const { callee } = call;
    if (callee.type === 'MemberExpression') {
      const name = memberName(callee);
      return name === undefined || this.#mayBeOwn(callee.object, name) ? undefined : name;
    }
    if (callee.type !== 'Identifier') return undefined;
    const definition = this.of(callee)?.defs[0];
    if (definition === undefined) return callee.name;
    if (definition.type !== IMPORT) return this.#isRequired(definition.node, callee.name) ? callee.name : undefined;
    const specifier = definition.node as TSESTree.Node;
    return specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
      ? specifier.imported.name
      : callee.name;
  }

  /** `const { CloseHandle } = require(...)`, `const { CloseHandle } = kernel32`: a function of somewhere else. */
  #isRequired(node: TSESTree.Node, name: string): boolean {
    if (node.type !== 'VariableDeclarator' || node.init === null) return false;
    if (isFunction(node.init) || node.init.type === 'ClassExpression') return false;
    return !this.#mayBeOwn(node.init, name);
  }

  /** Whether a method of an object may be one that this file writes: of which class an object is, no file tells of all. */
  #mayBeOwn(object: TSESTree.Node, name: string): boolean {
    let isWritten = this.#ownMethods.get(name);
    if (isWritten === undefined) {
      isWritten = findInText(this.#sourceCode, this.#sourceCode.ast, name, isNameOfMethod).length > 0;
      this.#ownMethods.set(name, isWritten);
    }
    return isWritten && !this.#isFromElsewhere(object);
  }

  /** Whether an object is of another file: a module, a global, what they give, or what is declared to be there. */
  #isFromElsewhere(object: TSESTree.Node): boolean {
    const start = startOf(object);
    if (start?.type !== 'Identifier') return false;
    const definition = this.of(start)?.defs[0];
    if (definition === undefined || definition.type === IMPORT) return true;
    const declarator = definition.node as TSESTree.Node;
    if (declarator.type !== 'VariableDeclarator' || declarator.parent.kind !== 'const') return false;
    if (declarator.parent.declare) return isAny(definition.name);
    return declarator.init !== null && this.#isFromElsewhere(declarator.init);
  }

  /** The module that a name is loaded from: `node:fs` of `closeSync`. */
  moduleOf(identifier: TSESTree.Identifier): string | undefined {
    const variable = this.of(identifier);
    return variable && loadedFrom(variable, this);
  }

  /** Whether a variable holds an object of a class of this file from the start. */
  isOwnObject(identifier: TSESTree.Identifier): boolean {
    const declarator = this.of(identifier)?.defs[0]?.node as TSESTree.Node | undefined;
    const made = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
    return (
      made?.type === 'NewExpression' &&
      made.callee.type === 'Identifier' &&
      this.of(made.callee)?.defs[0]?.type === CLASS
    );
  }

  /** The variable that an identifier refers to. */
  of(identifier: TSESTree.Identifier): Variable | undefined {
    return variableAt(this.#sourceCode, identifier);
  }
}

/** Whether a node is the name under which a function of this file is a member of something. */
function isNameOfMethod(node: TSESTree.Node): node is TSESTree.Identifier {
  const { parent } = node;
  switch (parent?.type) {
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition':
      // A class that is only declared stands in another file.
      return parent.key === node && !parent.parent.parent.declare;
    case 'PropertyDefinition':
    case 'Property':
      return parent.key === node && parent.value !== null && isFunction(parent.value);
    case 'MemberExpression': {
      const { parent: assignment } = parent;
      return parent.property === node && assignment.type === 'AssignmentExpression' && isFunction(assignment.right);
    }
    default:
      return false;
  }
}

/** What members and calls start at: `koffi` of `koffi.load('kernel32.dll').func`; undefined where a call is given objects. */
function startOf(expression: TSESTree.Node): TSESTree.Node | undefined {
  const node = withoutTypes(expression as TSESTree.Expression);
  switch (node.type) {
    case 'MemberExpression':
      return startOf(node.object);
    case 'AwaitExpression':
      return startOf(node.argument);
    case 'CallExpression':
      return node.arguments.every(({ type }) => WRITTEN.has(type)) ? startOf(node.callee) : undefined;
    default:
      return node;
  }
}

const WRITTEN: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'ArrayExpression', 'ObjectExpression']);

/** Whether a name is declared without a type, or with `any`. */
function isAny(name: TSESTree.Node): boolean {
  const annotation = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return annotation === undefined || annotation.type === 'TSAnyKeyword';
}
