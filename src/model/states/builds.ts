import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator } from '../evaluate.js';
import { isTypeOnly, rootOf, withoutTypes } from '../syntax.js';
import type { Call, StructBuild } from '../types.js';

/** The structs and calls of a file, by the expressions that stand for them. */
export class Builds {
  readonly #evaluator: Evaluator;
  readonly #builds: readonly StructBuild[];
  readonly #calls: readonly Call[];
  #buildsByNode: ReadonlyMap<TSESTree.Node, StructBuild> | undefined;
  #callsByNode: ReadonlyMap<TSESTree.Node, Call> | undefined;

  constructor(evaluator: Evaluator, builds: readonly StructBuild[], calls: readonly Call[]) {
    this.#evaluator = evaluator;
    this.#builds = builds;
    this.#calls = calls;
  }

  at(node: TSESTree.Node): StructBuild | undefined {
    if (this.#buildsByNode === undefined) {
      const builds = new Map<TSESTree.Node, StructBuild>();
      for (const build of this.#builds) {
        builds.set(build.node, build);
        if (build.literal !== undefined && !builds.has(build.literal)) builds.set(build.literal, build);
      }
      this.#buildsByNode = builds;
    }
    return this.#buildsByNode.get(node);
  }

  callAt(node: TSESTree.Node): Call | undefined {
    this.#callsByNode ??= new Map(this.#calls.map((call) => [call.node, call]));
    return this.#callsByNode.get(node);
  }

  /** The struct that an expression builds or names. */
  behind(node: TSESTree.Expression): StructBuild | undefined {
    const expression = withoutTypes(node);
    return this.at(expression) ?? this.heldBy(expression) ?? this.#returnedBy(expression);
  }

  heldBy(expression: TSESTree.Expression): StructBuild | undefined {
    if (expression.type !== 'Identifier') return undefined;
    const held = this.#evaluator.variables.heldAt(expression);
    return held && this.at(withoutTypes(held));
  }

  /** The struct that an expression is put into: `new VkX({ pNext: info })`, `regions.pRegions = [info]`. */
  around(node: TSESTree.Node): StructBuild | undefined {
    const { parent } = node;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'ArrayExpression':
      case 'Property':
        return this.around(parent);
      case 'ObjectExpression':
        return this.at(parent) ?? this.around(parent);
      case 'AssignmentExpression':
        return parent.right === node && parent.left.type === 'MemberExpression'
          ? this.heldBy(rootOf(parent.left))
          : undefined;
      default:
        return undefined;
    }
  }

  /**
   * Whether an expression is handed to code that is not known, which may fill in what it finds empty: a function that
   * is no command, or the caller that it is returned to.
   */
  isLeftOpen(node: TSESTree.Node): boolean {
    const { parent } = node;
    // The program has none.
    if (!parent) return false;
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'ArrayExpression':
        return this.isLeftOpen(parent);
      case 'Property':
      case 'ObjectExpression':
        return this.at(parent) === undefined && this.isLeftOpen(parent);
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee !== node && this.callAt(parent) === undefined && this.at(parent) === undefined;
      case 'ArrowFunctionExpression':
        return parent.body === node;
      default:
        return parent.type === 'ReturnStatement';
    }
  }

  /** Whether a struct is kept where other files get at it: `export const info = new VkX()`. */
  isExported({ node }: StructBuild): boolean {
    let parent: TSESTree.Node | undefined = node.parent;
    while (parent !== undefined && isTypeOnly(parent)) ({ parent } = parent);
    return parent?.type === 'VariableDeclarator' && parent.parent.parent.type === 'ExportNamedDeclaration';
  }

  /** The struct that a function of the file makes: `pNext: exported()`. */
  #returnedBy(expression: TSESTree.Expression): StructBuild | undefined {
    const returned = expression.type === 'CallExpression' ? this.#evaluator.returnedBy(expression) : undefined;
    return returned && this.at(withoutTypes(returned));
  }
}
