import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { parametersOf } from '../flow.js';
import { calledName, type Functions } from '../functions.js';
import { withTypes } from '../syntax.js';
import type { VkType } from '../types.js';
import type { Variables } from '../variables.js';
import { saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

/** What the functions of the file give back. */
export class ResultCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #functions: Functions;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, variables: Variables, functions: Functions) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#functions = functions;
  }

  at(read: TSESTree.Node): Carried | undefined {
    if (read.type !== 'CallExpression') return undefined;
    const callee = this.#functions.calledBy(read);
    const name = callee && calledName(read);
    return name === undefined ? undefined : { key: callee, name, uses: (type) => this.#usesOf(callee!, type) };
  }

  #usesOf(callee: TSESTree.FunctionLike, type: VkType): Uses | undefined {
    if (callee.async || callee.generator) return undefined;
    if (!saysOnlyNumber(this.#sourceCode, callee.returnType, type)) return undefined;
    const calls = this.#functions.callsOf(callee);
    const uses = this.#functions.referencesTo(callee).filter(isUse);
    // What has it as a value may call it for anything.
    if (uses.length !== calls.length) return undefined;
    const defaults = parametersOf(callee).filter((parameter) => parameter.type !== 'Identifier');
    // Calls may give something else in its place.
    const readsDefault = (result: TSESTree.Node): boolean =>
      defaults.some((parameter) => this.#variables.isReadIn(callee, parameter, result));
    return {
      reads: calls.flatMap((call) => this.#readsOf(call)),
      given: this.#functions.resultsOf(callee).filter((result) => !isNegative(result) && !readsDefault(result)),
    };
  }

  /** Where the value of a call is read: where the variable is that it is held in, if there is one. */
  #readsOf(call: TSESTree.Node): readonly TSESTree.Node[] {
    const { parent } = withTypes(call);
    const variable =
      parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
        ? this.#variables.declaredBy(parent)
        : undefined;
    if (variable === undefined) return [call];
    return variable.references.filter((each) => each.isRead()).map((each) => each.identifier as TSESTree.Node);
  }
}

/** Whether a reference to a function may do anything with it: not where it is declared, exported or asked for its type. */
function isUse(reference: TSESTree.Node): boolean {
  const { parent } = reference;
  if (parent?.type === 'VariableDeclarator') return parent.id !== reference;
  return parent?.type !== 'ExportSpecifier' && parent?.type !== 'TSTypeQuery';
}

/** `return -1`: nothing was found. */
function isNegative(result: TSESTree.Expression): boolean {
  return result.type === 'UnaryExpression' && result.operator === '-';
}
