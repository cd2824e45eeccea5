/** Where the parts of what a name or a pattern takes are read. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberTakenOf, propertyName, stepName } from '../../syntax/members.js';
import type { Variables } from '../values/variables.js';

/** Nodes; undefined where they are not all known. */
export type Nodes = readonly TSESTree.Node[] | undefined;

/** Finds the reads of the parts of objects and lists: by a member, or by a pattern. */
export class PartReads {
  readonly #variables: Variables;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  /** The reads of a part of what a name or a pattern takes. */
  ofTarget(target: TSESTree.Node, path: readonly string[]): Nodes {
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
        if (name === undefined) return undefined;
        return inAll(target.properties, (property) => {
          // What is left over is all but what has a name beside it.
          if (property.type === 'RestElement') return takesOut(target, name) ? NONE : undefined;
          const key = propertyName(property);
          if (key === undefined) return undefined;
          return key === name ? this.ofTarget(property.value, rest) : NONE;
        });
      }
      case 'ArrayPattern': {
        const [index, ...rest] = path;
        if (index === undefined || target.elements.some((each) => each?.type === 'RestElement')) return undefined;
        const element = target.elements[Number(index)];
        return element ? this.ofTarget(element, rest) : NONE;
      }
      default:
        return undefined;
    }
  }

  /** The reads of a part of what an expression stands for. */
  of(expression: TSESTree.Node, path: readonly string[]): Nodes {
    const [name, ...rest] = path;
    if (name === undefined) return [expression];
    const member = memberTakenOf(expression);
    if (member !== undefined) {
      const step = stepName(member);
      if (step === name) return this.of(member, rest);
      return step === undefined ? undefined : NONE;
    }
    const node = withTypes(expression);
    const { parent } = node;
    const isTakenApart =
      parent?.type === 'VariableDeclarator' && parent.init === node && parent.id.type !== 'Identifier';
    return isTakenApart ? this.ofTarget(parent.id, path) : undefined;
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
