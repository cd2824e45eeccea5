import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../bindings/find.js';
import { memberName, writesOf } from '../bindings/modules.js';
import type { Evaluator } from './evaluate.js';
import { functionAround, propertyName } from './syntax.js';
import type { Fields } from './fields.js';

/** A call of a function of the file. */
export type LocalCall = TSESTree.CallExpression | TSESTree.NewExpression;

/** The functions of one file: who calls them, what they return. */
export class Functions {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #fields: Fields;
  readonly #calls = new Map<TSESTree.Node, readonly LocalCall[]>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#fields = fields;
  }

  /**
   * The calls of a function, a method (`this.method()`, `object.method()`) or a class (`new Class()`) that this file is
   * seen to make; of methods there may be more.
   */
  callsOf(callee: TSESTree.FunctionLike): readonly LocalCall[] {
    let calls = this.#calls.get(callee);
    if (calls === undefined) {
      calls = this.#referencesTo(callee)
        .map((node) => ({ node, call: node.parent }))
        .filter(
          (each): each is { node: TSESTree.Node; call: LocalCall } =>
            (each.call?.type === 'CallExpression' || each.call?.type === 'NewExpression') &&
            each.call.callee === each.node,
        )
        .map(({ call }) => call);
      this.#calls.set(callee, calls);
    }
    return calls;
  }

  /** The return statements of a function, not those of functions inside it. */
  returnsOf(callee: TSESTree.FunctionLike): readonly TSESTree.ReturnStatement[] {
    if (callee.body?.type !== 'BlockStatement') return [];
    return findInText(this.#sourceCode, callee.body, /\breturn\b/gu, isReturn).filter(
      (statement) => functionAround(statement) === callee,
    );
  }

  /** `object.name` of a property of an object that a variable holds from the start. */
  #usesOfMember(property: TSESTree.Property): readonly TSESTree.Node[] {
    const holder = property.parent.parent;
    const name = propertyName(property);
    if (name === undefined || holder.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return [];
    const variable = this.#evaluator.variables.of(holder.id);
    if (variable === undefined || writesOf(variable) !== 1) return [];
    const uses: TSESTree.Node[] = [];
    for (const { identifier } of variable.references) {
      const { parent } = identifier as TSESTree.Node;
      if (parent?.type === 'MemberExpression' && parent.object === identifier && memberName(parent) === name) {
        uses.push(parent);
      }
    }
    return uses;
  }

  #referencesTo(callee: TSESTree.FunctionLike): readonly TSESTree.Node[] {
    const { parent } = callee;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
      if (parent.key.type !== 'Identifier' || parent.computed) return [];
      if (parent.type === 'PropertyDefinition' || parent.kind !== 'constructor') {
        return this.#fields.uses(parent.parent, parent.key.name);
      }
      return this.#sourceCode
        .getDeclaredVariables(parent.parent.parent)
        .flatMap((variable) => variable.references)
        .map((reference) => reference.identifier as TSESTree.Node);
    }
    if (parent.type === 'Property') return this.#usesOfMember(parent);
    const id =
      callee.type === 'FunctionDeclaration'
        ? callee.id
        : parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
          ? parent.id
          : null;
    const variable = id ? this.#evaluator.variables.of(id) : undefined;
    if (variable === undefined || variable.defs.length !== 1) return [];
    return variable.references.map((reference) => reference.identifier as TSESTree.Node);
  }
}

function isReturn(node: TSESTree.Node): node is TSESTree.ReturnStatement {
  return node.type === 'ReturnStatement';
}
