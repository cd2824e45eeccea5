import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { decidersOf, MANY_DECIDERS, readsIn } from './deciders.js';
import { classAround, fieldName, type Fields } from './fields.js';
import { isFunction } from './flow.js';
import { Guards } from './guards.js';
import type { Returns } from './returns.js';
import { functionAround } from './syntax.js';
import type { Value } from './value.js';
import type { Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** Where the code tests again what decided a value: there, the value is no longer any of those that it may be. */
export class Decisions {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #fields: Fields;
  readonly #returns: Returns;
  readonly #guards = new Map<Variable, Guards>();
  readonly #tests = new Map<TSESTree.Node, readonly Guards[]>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, variables: Variables, fields: Fields, returns: Returns) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#fields = fields;
    this.#returns = returns;
  }

  /** Whether a value is read behind a test of what decided it: `type = win ? A : B; if (win) use(type)`. */
  isDecided(read: TSESTree.Node, value: Value): boolean {
    const deciders = decidersOf(value);
    if (deciders.length >= MANY_DECIDERS) return true;
    return deciders.some(({ test, at }) => {
      let tests = this.#tests.get(test);
      if (tests === undefined) this.#tests.set(test, (tests = this.#testsOf(readsIn(test), new Set(), 0)));
      return tests.some((guards) => guards.cover(read, at));
    });
  }

  /** Whether what a function chooses by is known where it is called, although not to us: `if (win) f(win)`. */
  isChosen(returned: TSESTree.Node, call: TSESTree.CallExpression, value: Value): boolean {
    const home = functionAround(returned);
    const chosenBy = decidersOf(value)
      .flatMap(({ test }) => readsIn(test))
      .filter((read) => {
        const definition = read.type === 'Identifier' ? this.#variables.of(read)?.defs[0] : undefined;
        return definition?.type === PARAMETER && definition.node === home;
      });
    return chosenBy.some((read) => {
      const argument = this.#returns.given(read, call, home);
      if (argument === undefined || argument.type === 'SpreadElement') return true;
      const reads = readsIn(argument);
      return reads.length === 0 || this.#testsOf(reads, new Set(), 0).some((guards) => guards.cover(call));
    });
  }

  /** Where a variable is tested. */
  guardsOf(variable: Variable): Guards {
    let guards = this.#guards.get(variable);
    if (guards === undefined) {
      guards = new Guards(variable.references.map(nodeOf));
      this.#guards.set(variable, guards);
    }
    return guards;
  }

  /** Where the code tests what a test reads, or what is computed from the same. */
  #testsOf(reads: ReturnType<typeof readsIn>, seen: Set<TSESTree.Node>, depth: number): readonly Guards[] {
    const all: Guards[] = [];
    for (const read of reads) {
      if (seen.has(read)) continue;
      seen.add(read);
      if (read.type === 'MemberExpression') {
        const body = classAround(read);
        const name = fieldName(read);
        if (body !== undefined && name !== undefined) all.push(new Guards(this.#fields.uses(body, name)));
        continue;
      }
      const variable = this.#variables.of(read);
      const references = variable?.references ?? this.#globalReferences(read.name);
      all.push(variable === undefined ? new Guards(references.map(nodeOf)) : this.guardsOf(variable));
      if (depth > 1) continue;
      // `isWindows` is `process.platform === 'win32'`, whichever of them is tested.
      const start = variable && this.#variables.initializerOf(variable);
      if (start !== undefined) all.push(...this.#testsOf(readsIn(start), seen, depth + 1));
      for (const reference of references) {
        const name = declaredFrom(nodeOf(reference));
        if (name !== undefined) all.push(...this.#testsOf([name], seen, depth + 1));
      }
    }
    return all;
  }

  /** The reads of a name that nothing in the file declares. */
  #globalReferences(name: string): readonly TSESLint.Scope.Reference[] {
    const through = this.#sourceCode.scopeManager?.globalScope?.through ?? [];
    return through.filter(({ identifier }) => (identifier as TSESTree.Node & { name?: string }).name === name);
  }
}

function nodeOf(reference: TSESLint.Scope.Reference): TSESTree.Node {
  return reference.identifier;
}

/** The variable whose declaration computes its value from a read. */
function declaredFrom(read: TSESTree.Node): TSESTree.Identifier | undefined {
  for (let { parent } = read; parent && !isFunction(parent); { parent } = parent) {
    if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id : undefined;
    if (parent.type.endsWith('Statement')) return undefined;
  }
  return undefined;
}

const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];
