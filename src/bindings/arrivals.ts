import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Scope = TSESLint.Scope.Scope;
type SourceCode = Readonly<TSESLint.SourceCode>;

/** From where on a variable has what it is for, `const vk = require('nvk')`: code that runs earlier cannot use the name. */
export interface Arrival {
  /** What gives it its value. */
  readonly node: TSESTree.Node;
  /** Where it is used. */
  readonly uses: () => readonly TSESTree.Node[];
}

/** Tells of places in one file whether a name is there when they run. */
export class Arrivals {
  readonly #sourceCode: SourceCode;
  readonly #firstUses = new WeakMap<Arrival, ReadonlyMap<Scope, number>>();

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  /**
   * Whether a name is there: it has come before in the same code, or in code around a function that is taken to be
   * called later. Of what another function brings it is known where the file uses the name before.
   */
  isThere(arrival: Arrival, place: TSESTree.Node): boolean {
    const [start] = place.range;
    const home = this.#codeOf(arrival.node);
    const here = this.#codeOf(place);
    if (here === home) return arrival.node.range[1] <= start;
    for (let scope = here.upper; scope !== null; scope = scope.upper) if (scope === home) return true;
    return (this.#firstUsesOf(arrival).get(here) ?? Infinity) < start;
  }

  #firstUsesOf(arrival: Arrival): ReadonlyMap<Scope, number> {
    let first = this.#firstUses.get(arrival);
    if (first === undefined) {
      const found = new Map<Scope, number>();
      for (const node of arrival.uses()) {
        const code = this.#codeOf(node);
        found.set(code, Math.min(found.get(code) ?? Infinity, node.range[0]));
      }
      first = found;
      this.#firstUses.set(arrival, first);
    }
    return first;
  }

  /** The function or program in whose order a node runs. */
  #codeOf(node: TSESTree.Node): Scope {
    let scope = this.#sourceCode.getScope(node).variableScope;
    while (scope.upper !== null && runsAtOnce(scope)) scope = scope.upper.variableScope;
    return scope;
  }
}

/** Whether code of its own runs where it stands: a function that is called at once, the static parts of a class. */
function runsAtOnce({ block }: Scope): boolean {
  const node = block as TSESTree.Node;
  const { parent } = node;
  switch (node.type) {
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent?.type === 'CallExpression' && parent.callee === node && !node.async && !node.generator;
    case 'FunctionDeclaration':
    case 'Program':
      return false;
    case 'StaticBlock':
    case 'TSModuleDeclaration':
      return true;
    default:
      // The value of a field.
      return parent?.type === 'PropertyDefinition' && parent.static;
  }
}

/** Where a variable gets its value; undefined for what is there from the start: imports, functions, parameters. */
export function arrivalOf(variable: TSESLint.Scope.Variable): Arrival | undefined {
  const write = variable.references.find((reference) => reference.isWrite());
  let node = (write?.identifier ?? variable.defs[0]?.node) as TSESTree.Node | undefined;
  // The parent of a program is null with ESLint's own parser.
  while (node && !BRINGING.has(node.type)) ({ parent: node } = node);
  if (!node) return undefined;
  const reads = variable.references.filter((each) => !each.isWrite());
  return { node, uses: () => reads.map(({ identifier }) => identifier) };
}

const BRINGING: ReadonlySet<string> = new Set([
  'VariableDeclarator',
  'AssignmentExpression',
  'TSImportEqualsDeclaration',
]);
