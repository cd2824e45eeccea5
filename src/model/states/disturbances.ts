import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { childrenOf, isFunction } from '../../syntax/nodes.js';
import { isQuiet, onlyReads } from '../../syntax/runtime-calls.js';
import { isTarget } from '../../syntax/targets.js';
import { type Variables } from '../values/variables.js';
import { ImplicitCalls } from './implicit.js';

/** What the code of a function does that may change a struct which others hold, too. */
export interface Disturbances {
  /** Where code runs that is not seen: calls of functions, and waiting for others. */
  readonly calls: readonly TSESTree.Node[];
  /** Members of objects that are written, whatever writes them. */
  readonly targets: readonly TSESTree.MemberExpression[];
}

interface Collected {
  readonly calls: TSESTree.Node[];
  readonly targets: TSESTree.MemberExpression[];
  isAnywhere: boolean;
}

/** The disturbances of the functions of one file. */
export class DisturbancesOfFile {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #implicit: ImplicitCalls;
  readonly #found = new Map<TSESTree.Node, Disturbances | undefined>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, variables: Variables) {
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#variables = variables;
    this.#implicit = new ImplicitCalls(sourceCode, names, variables);
  }

  /**
   * Those in a function or a program, but not in the functions inside of it: between two places, and the first behind
   * them, in the order of the file. Undefined where they may be anywhere.
   */
  between(home: TSESTree.Node, start: number, end: number): Disturbances | undefined {
    if (!this.#found.has(home)) this.#found.set(home, this.#in(home));
    const found = this.#found.get(home);
    return found && { calls: between(found.calls, start, end), targets: between(found.targets, start, end) };
  }

  #in(home: TSESTree.Node): Disturbances | undefined {
    if (this.#implicit.areAnywhere) return undefined;
    const found: Collected = { calls: [], targets: [], isAnywhere: false };
    this.#collect(home, found);
    const { calls, targets, isAnywhere } = found;
    return isAnywhere ? undefined : { calls: calls.sort(byPlace), targets: targets.sort(byPlace) };
  }

  #collect(node: TSESTree.Node, found: Collected): void {
    if (this.#implicit.isAt(node)) found.calls.push(node);
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        if (!this.#isHarmless(node)) found.calls.push(node);
        break;
      case 'AwaitExpression':
      case 'YieldExpression':
      case 'TaggedTemplateExpression':
      case 'ImportExpression':
        found.calls.push(node);
        break;
      case 'ForOfStatement':
        if (node.await || this.#implicit.areInLoops) found.calls.push(node.left);
        break;
      case 'MemberExpression':
        if (isTarget(node)) found.targets.push(node);
        break;
      case 'VariableDeclaration':
        // Disposed of at the end of its block, where nothing is written.
        found.isAnywhere ||= node.kind === 'using' || node.kind === 'await using';
        break;
      default:
    }
    for (const child of childrenOf(node, this.#sourceCode)) {
      if (!LEAVES.has(child.type) && !isFunction(child)) this.#collect(child, found);
    }
  }

  /** Whether a call only reads what it is given, and keeps nothing of it: `console.log(info)`. */
  onlyReads(call: TSESTree.CallExpression): boolean {
    return onlyReads(call, this.#variables);
  }

  /** Whether a function changes no struct that it is not given: Vulkan's commands, conversions, mathematics. */
  #isHarmless(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
    if (this.#names.at(call.callee) !== undefined) return true;
    return !this.#implicit.areInArguments && isQuiet(call, this.#variables);
  }
}

/** What has nothing in it that runs: most nodes of a function. */
const LEAVES: ReadonlySet<string> = new Set(['Identifier', 'Literal', 'TemplateElement', 'ThisExpression']);

function byPlace(one: TSESTree.Node, other: TSESTree.Node): number {
  return one.range[0] - other.range[0];
}

function between<T extends TSESTree.Node>(nodes: readonly T[], start: number, end: number): readonly T[] {
  return nodes.slice(firstFrom(nodes, start), firstFrom(nodes, end) + 1);
}

/** The index of the first node that begins at a place or behind it. */
function firstFrom(nodes: readonly TSESTree.Node[], place: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.range[0] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
