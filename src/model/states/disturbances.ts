import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../../bindings/find.js';
import type { FileNames } from '../../bindings/occurrences.js';
import { fieldName } from '../fields.js';
import { isFunction } from '../flow.js';
import { isTarget, type Variables } from '../variables.js';

/** What the code of a function does that may change a struct which others hold, too. */
export interface Disturbances {
  /** Where code runs that is not seen: calls of functions, and waiting for others. */
  readonly calls: readonly TSESTree.Node[];
  /** Members of objects that are written, whatever writes them. */
  readonly targets: readonly TSESTree.MemberExpression[];
}

type Children = TSESTree.Node | readonly (TSESTree.Node | null)[] | null;

/** The disturbances of the functions of one file. */
export class DisturbancesOfFile {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #found = new Map<TSESTree.Node, Disturbances>();
  #accessors: ReadonlySet<string> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, variables: Variables) {
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#variables = variables;
  }

  /**
   * Those in a function or a program, but not in the functions inside of it: between two places, and the first behind
   * them, in the order of the file.
   */
  between(home: TSESTree.Node, start: number, end: number): Disturbances {
    let found = this.#found.get(home);
    if (found === undefined) {
      const calls: TSESTree.Node[] = [];
      const targets: TSESTree.MemberExpression[] = [];
      this.#collect(home, { calls, targets });
      found = { calls: calls.sort(byPlace), targets: targets.sort(byPlace) };
      this.#found.set(home, found);
    }
    const { calls, targets } = found;
    return { calls: between(calls, start, end), targets: between(targets, start, end) };
  }

  #collect(node: TSESTree.Node, found: { calls: TSESTree.Node[]; targets: TSESTree.MemberExpression[] }): void {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        if (!this.#isHarmless(node.callee)) found.calls.push(node);
        break;
      case 'AwaitExpression':
      case 'YieldExpression':
      case 'TaggedTemplateExpression':
      case 'ImportExpression':
        found.calls.push(node);
        break;
      case 'ForOfStatement':
        if (node.await) found.calls.push(node.left);
        break;
      case 'MemberExpression':
        if (isTarget(node)) found.targets.push(node);
        if (this.#isAccessor(node)) found.calls.push(node);
        break;
      default:
    }
    for (const key of this.#sourceCode.visitorKeys[node.type] ?? []) {
      const children = (node as unknown as Record<string, Children>)[key];
      for (const child of [children].flat()) if (child && !isFunction(child)) this.#collect(child, found);
    }
  }

  /** Whether a member runs code of the file where it is read or written. */
  #isAccessor(node: TSESTree.MemberExpression): boolean {
    this.#accessors ??= new Set(
      findInText(this.#sourceCode, this.#sourceCode.ast, /(?<=\b[gs]et\s+)[#\p{ID_Start}$_]/gu, isAccessorName).map(
        ({ name }) => name,
      ),
    );
    return this.#accessors.size > 0 && this.#accessors.has(fieldName(node) ?? '');
  }

  /** Whether a call only reads what it is given, and keeps nothing of it: `console.log(info)`. */
  onlyReads({ callee }: TSESTree.CallExpression): boolean {
    return callee.type === 'MemberExpression' && this.#isGlobal(callee.object, OBJECTS);
  }

  /** Whether a function changes no struct that it is not given: Vulkan's commands, conversions, mathematics. */
  #isHarmless(callee: TSESTree.Expression): boolean {
    if (this.#names.at(callee) !== undefined) return true;
    return callee.type === 'MemberExpression'
      ? this.#isGlobal(callee.object, OBJECTS)
      : this.#isGlobal(callee, FUNCTIONS);
  }

  #isGlobal(node: TSESTree.Expression, names: ReadonlySet<string>): boolean {
    return node.type === 'Identifier' && names.has(node.name) && (this.#variables.of(node)?.defs.length ?? 0) === 0;
  }
}

/** The name of a getter or a setter, where that is declared. */
function isAccessorName(node: TSESTree.Node): node is TSESTree.Identifier | TSESTree.PrivateIdentifier {
  const { parent } = node;
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'Property') return false;
  return parent.key === node && (parent.kind === 'get' || parent.kind === 'set');
}

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

const FUNCTIONS: ReadonlySet<string> = new Set([
  'Array',
  'ArrayBuffer',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'Error',
  'Float32Array',
  'Float64Array',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Map',
  'Number',
  'Set',
  'String',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
]);
const OBJECTS: ReadonlySet<string> = new Set(['Math', 'Number', 'console', 'performance']);
