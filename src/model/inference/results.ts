import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { parametersOf } from '../flow.js';
import type { Evaluator } from '../evaluate.js';
import { calledName, type Functions } from '../functions.js';
import { forEachLeaf } from '../leaves.js';
import { withTypes } from '../syntax.js';
import type { VkType } from '../types.js';
import { isExported } from '../variables.js';
import { saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

/** What the functions of the file give back. */
export class ResultCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator, functions: Functions) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
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
    const results = this.#functions.resultsOf(callee);
    // Other files may call it for what no call here is given.
    if (this.#isOfSeveral(results, type) && this.#isExported(callee)) return undefined;
    const defaults = parametersOf(callee).filter((parameter) => parameter.type !== 'Identifier');
    // Calls may give something else in its place.
    const readsDefault = (result: TSESTree.Node): boolean =>
      defaults.some((parameter) => this.#evaluator.variables.isReadIn(callee, parameter, result));
    return {
      reads: calls.flatMap((call) => this.#readsOf(call)),
      given: results.filter((result) => !isNegative(result) && !readsDefault(result)),
    };
  }

  /** Whether other files get at a function, or at the class or the object that it is a method of. */
  #isExported(callee: TSESTree.FunctionLike): boolean {
    let node: TSESTree.Node = callee;
    while (!DECLARATIONS.has(node.type) && node.parent) node = node.parent;
    return this.#sourceCode.getDeclaredVariables(node).some(isExported);
  }

  /** Whether there are constants of another enum beside those of the one that a type takes. */
  #isOfSeveral(results: readonly TSESTree.Expression[], type: VkType): boolean {
    const own = type.kind === 'slot' ? type.slot.constants : undefined;
    const found = new Set<boolean>();
    for (const result of own === undefined ? [] : results) {
      forEachLeaf(this.#evaluator.evaluate(result), (leaf) => {
        if (leaf.kind === 'constant') found.add(leaf.constant.type === own);
      });
    }
    return found.size > 1;
  }

  /** Where the value of a call is read: where the variable is that it is held in, if there is one. */
  #readsOf(call: TSESTree.Node): readonly TSESTree.Node[] {
    const { parent } = withTypes(call);
    const variable =
      parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
        ? this.#evaluator.variables.declaredBy(parent)
        : undefined;
    if (variable === undefined) return [call];
    return variable.references.filter((each) => each.isRead()).map((each) => each.identifier as TSESTree.Node);
  }
}

const DECLARATIONS: ReadonlySet<string> = new Set(['FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator']);

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
