import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import type { VkType } from '../types.js';
import type { Functions } from '../values/functions.js';
import { isExported, type Variables } from '../values/variables.js';
import { annotationOf, saysOnlyNumber, type Carried, type Carriers } from './carried.js';

/** Constants that hold what comes from elsewhere: `const format = pickFormat()`. What is given to them is not seen. */
export class VariableCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #functions: Functions;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, variables: Variables, functions: Functions) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#functions = functions;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    const variable = kind === 'slot' && read.type === 'Identifier' ? this.#variables.of(read) : undefined;
    // Read in one place alone, it is compared with nothing.
    if (variable === undefined || variable.references.length < 3) return undefined;
    const start = this.#variables.initializerOf(variable);
    const made = start && withoutTypes(start);
    const call = made?.type === 'AwaitExpression' ? withoutTypes(made.argument) : made;
    if (call?.type !== 'CallExpression' || this.#functions.calledBy(call) !== undefined) return undefined;
    return {
      key: variable,
      name: variable.name,
      isTestable: () => true,
      uses: (type) => {
        const annotation = annotationOf(variable.defs[0]!.name);
        if (isExported(variable) || !saysOnlyNumber(this.#sourceCode, annotation, type)) return undefined;
        const reads = variable.references.filter((each) => each.isRead()).map(({ identifier }) => identifier);
        return { reads, given: [] };
      },
    };
  }
}
