/** Where the parts of what a name or a pattern takes are read. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberTakenOf, propertyName, stepName } from '../../syntax/members.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { isAskedForNothing } from '../flow/guards.js';
import { isOfNames } from '../values/reads.js';
import type { Variables } from '../values/variables.js';

/** Nodes; undefined where they are not all known. */
export type Nodes = readonly TSESTree.Node[] | undefined;

/** The names and numbers that lead to a part; undefined for any of them. */
export type PartPath = readonly (string | undefined)[];

/** Finds the reads of the parts of objects and lists: by a member, or by a pattern. */
export class PartReads {
  readonly #variables: Variables;
  readonly #isHandedOn: boolean;
  /** The names and functions that are being followed: what leads back to itself has no end. */
  readonly #active = new Set<TSESTree.Node>();

  /** @param isHandedOn - whether to follow the whole to other names, through choices, and out of functions */
  constructor(variables: Variables, isHandedOn = false) {
    this.#variables = variables;
    this.#isHandedOn = isHandedOn;
  }

  /** The reads of a part of what a name or a pattern takes. */
  ofTarget(target: TSESTree.Node, path: PartPath): Nodes {
    switch (target.type) {
      case 'Identifier': {
        const reads = this.#variables.of(target)?.references.filter((each) => each.identifier !== target);
        return (
          reads &&
          inAll(
            reads.map(({ identifier }) => identifier),
            (read) => this.of(read, path),
          )
        );
      }
      case 'AssignmentPattern':
        return this.ofTarget(target.left, path);
      case 'ObjectPattern': {
        const [name, ...rest] = path;
        if (path.length === 0) return undefined;
        return inAll(target.properties, (property) => {
          // What is left over is all but what has a name beside it.
          if (property.type === 'RestElement') return name !== undefined && takesOut(target, name) ? NONE : undefined;
          const key = propertyName(property);
          if (key === undefined) return undefined;
          return name === undefined || key === name ? this.ofTarget(property.value, rest) : NONE;
        });
      }
      case 'ArrayPattern': {
        const [index, ...rest] = path;
        if (path.length === 0 || target.elements.some((each) => each?.type === 'RestElement')) return undefined;
        if (index === undefined) return inAll(target.elements, (each) => (each ? this.ofTarget(each, rest) : NONE));
        const element = target.elements[Number(index)];
        return element ? this.ofTarget(element, rest) : NONE;
      }
      default:
        return undefined;
    }
  }

  /** The reads of a part of what an expression stands for. */
  of(expression: TSESTree.Node, path: PartPath): Nodes {
    const [name, ...rest] = path;
    if (path.length === 0) return [expression];
    const member = memberTakenOf(expression);
    if (member !== undefined) {
      const step = stepName(member);
      if (name === undefined ? step !== 'length' : step === name) return this.of(member, rest);
      if (step !== undefined) return NONE;
      return this.#isHandedOn ? this.of(member, rest) : undefined;
    }
    const node = withTypes(expression);
    const { parent } = node;
    if (parent?.type !== 'VariableDeclarator') return this.#isHandedOn ? this.#ofWhole(node, path) : undefined;
    if (parent.init !== node) return undefined;
    if (parent.id.type !== 'Identifier') return this.ofTarget(parent.id, path);
    return this.#isHandedOn ? this.#once(parent, () => this.ofTarget(parent.id, path)) : undefined;
  }

  /** The same where the whole is handed on, or only asked whether it is there. */
  #ofWhole(node: TSESTree.Node, path: PartPath): Nodes {
    const { parent } = node;
    if (isOfNames(node) || isAskedForNothing(node)) return NONE;
    switch (parent?.type) {
      case 'ConditionalExpression':
        return parent.test === node ? NONE : this.of(parent, path);
      case 'LogicalExpression':
        return parent.operator === '&&' && parent.left === node ? NONE : this.of(parent, path);
      case 'UnaryExpression':
        return parent.operator === '!' ? NONE : undefined;
      case 'IfStatement':
        return NONE;
      case 'SpreadElement':
        return parent.parent.type === 'ObjectExpression' ? this.of(parent.parent, path) : undefined;
      case 'ReturnStatement':
        return this.#ofResult(functionAround(parent), path);
      case 'ArrowFunctionExpression':
        return this.#ofResult(parent, path);
      default:
        return undefined;
    }
  }

  /** The same of what a function gives back, where all that is done with that function here is to call it. */
  #ofResult(callee: TSESTree.Node | undefined, path: PartPath): Nodes {
    if (callee === undefined || !isFunction(callee) || callee.async || callee.generator) return undefined;
    const declaration = callee.parent.type === 'VariableDeclarator' ? callee.parent : callee;
    if (declaration === callee && callee.type !== 'FunctionDeclaration') return undefined;
    return this.#once(callee, () =>
      inAll(this.#variables.usesOf(declaration), (use) => {
        const { parent } = use;
        return parent?.type === 'CallExpression' && parent.callee === use ? this.of(parent, path) : undefined;
      }),
    );
  }

  #once(place: TSESTree.Node, find: () => Nodes): Nodes {
    if (this.#active.has(place)) return undefined;
    this.#active.add(place);
    const reads = find();
    this.#active.delete(place);
    return reads;
  }
}

export const NONE: readonly TSESTree.Node[] = [];

function takesOut({ properties }: TSESTree.ObjectPattern, name: string): boolean {
  return properties.some((each) => each.type === 'Property' && propertyName(each) === name);
}

/** All that is found for each of some nodes; undefined where it is not known for one of them. */
export function inAll<T>(nodes: readonly T[] | undefined, find: (node: T) => Nodes): Nodes {
  const found: TSESTree.Node[] = [];
  for (const node of nodes ?? []) {
    const reads = find(node);
    if (reads === undefined) return undefined;
    found.push(...reads);
  }
  return nodes && found;
}

/** The pattern that a name stands in, and where in what the pattern takes. */
export function placeOf(name: TSESTree.Node): { target: TSESTree.Node; path: readonly string[] } | undefined {
  const path: string[] = [];
  let node = name;
  for (;;) {
    const { parent } = node;
    switch (parent?.type) {
      case 'AssignmentPattern':
        node = parent;
        break;
      case 'Property': {
        const key = propertyName(parent);
        if (key === undefined) return undefined;
        path.unshift(key);
        node = parent.parent;
        break;
      }
      case 'ArrayPattern':
        path.unshift(String(parent.elements.findIndex((each) => each === node)));
        node = parent;
        break;
      case 'RestElement':
        return undefined;
      default:
        return { target: node, path };
    }
  }
}
