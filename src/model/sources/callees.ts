import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { CLASS, IMPORT } from '../../bindings/definitions.js';
import { memberName, variableAt, writtenText } from '../../bindings/modules.js';
import { classAround } from '../../bindings/class-fields.js';
import { fieldName, membersOf } from '../fields.js';
import { isFunction } from '../flow.js';
import { calledName } from '../functions.js';

type Variable = TSESLint.Scope.Variable;

/** The functions that one file calls: its own, and those of others by their names. */
export class Callees {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** The name of a function that stands in another file, as that file calls it; undefined for one of this file. */
  nameOf(call: TSESTree.CallExpression): string | undefined {
    const { callee } = call;
    if (callee.type === 'MemberExpression') {
      const name = fieldName(callee);
      const body = callee.object.type === 'ThisExpression' ? classAround(callee) : undefined;
      const isOwn = body !== undefined && name !== undefined && membersOf(body, name).some(isMethod);
      return isOwn ? undefined : memberName(callee);
    }
    if (callee.type !== 'Identifier') return undefined;
    const definition = this.variableOf(callee)?.defs[0];
    if (definition === undefined) return callee.name;
    if (definition.type !== IMPORT) return isRequired(definition.node) ? callee.name : undefined;
    const specifier = definition.node as TSESTree.Node;
    return specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
      ? specifier.imported.name
      : callee.name;
  }

  /** The module that a name is loaded from, by `import` or `require`: `node:fs` of `closeSync`. */
  moduleOf(identifier: TSESTree.Identifier): string | undefined {
    const definition = this.variableOf(identifier)?.defs[0];
    if (definition?.type === IMPORT) {
      const declaration = definition.parent as TSESTree.Node;
      return declaration.type === 'ImportDeclaration' ? declaration.source.value : undefined;
    }
    const declarator = definition?.node as TSESTree.Node | undefined;
    const load = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
    const source = load?.type === 'CallExpression' && calledName(load) === 'require' ? load.arguments[0] : undefined;
    return source === undefined ? undefined : writtenText(source);
  }

  /** Whether a variable holds an object of a class of this file from the start. */
  isOwnObject(identifier: TSESTree.Identifier): boolean {
    const declarator = this.variableOf(identifier)?.defs[0]?.node as TSESTree.Node | undefined;
    const made = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
    return (
      made?.type === 'NewExpression' &&
      made.callee.type === 'Identifier' &&
      this.variableOf(made.callee)?.defs[0]?.type === CLASS
    );
  }

  /** The variable that an identifier refers to. */
  variableOf(identifier: TSESTree.Identifier): Variable | undefined {
    return variableAt(this.#sourceCode, identifier);
  }
}

function isMethod(member: TSESTree.ClassElement): boolean {
  return member.type === 'MethodDefinition' && member.kind === 'method';
}

/** `const { CloseHandle } = require(...)`, `const { CloseHandle } = kernel32`: a function of somewhere else. */
function isRequired(node: TSESTree.Node): boolean {
  return (
    node.type === 'VariableDeclarator' &&
    node.init !== null &&
    !isFunction(node.init) &&
    node.init.type !== 'ClassExpression'
  );
}
