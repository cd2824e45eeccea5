import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import { placesOf, type PlacesContext } from '../places/places.js';

/**
 * Whether what an expression gives, or what of a list it gives, is counted or shown as the number that it is:
 * `width * height * samples`, `${samples}x`, `list.map(...)`. A constant of the same value would say something else.
 */
export function isCounted(expression: TSESTree.Node, file: PlacesContext): boolean {
  return new Counting(file).isCounted(expression);
}

/** Where what is counted goes. */
class Counting {
  readonly #file: PlacesContext;
  /** The variables and fields that were followed, each by one of its places: `a = b; b = a` leads nowhere. */
  readonly #followed = new Set<TSESTree.Node>();

  constructor(file: PlacesContext) {
    this.#file = file;
  }

  isCounted(expression: TSESTree.Node): boolean {
    const node = withDefault(expression);
    const { parent } = node;
    switch (parent?.type) {
      case 'BinaryExpression':
        return ARITHMETIC.has(parent.operator);
      case 'TemplateLiteral':
        return true;
      case 'MemberExpression':
        return parent.object === node && parent.parent.type === 'CallExpression' && memberName(parent) !== 'at';
      case 'VariableDeclarator':
        return parent.init === node && parent.id.type === 'Identifier' && this.#isCountedAt(parent.id);
      case 'PropertyDefinition':
        return parent.value === node && this.#isCountedAt(parent);
      case 'AssignmentExpression':
        return (
          parent.right === node && parent.operator === '=' && isNamed(parent.left) && this.#isCountedAt(parent.left)
        );
      default:
        return false;
    }
  }

  /** Whether a variable or a field is, wherever it is read. */
  #isCountedAt(target: TSESTree.Node): boolean {
    const places = placesOf(target, this.#file);
    const [first] = places;
    if (first === undefined || this.#followed.has(first)) return false;
    this.#followed.add(first);
    return places.some((place) => !isTarget(place) && this.isCounted(place));
  }
}

/** `best`, `this.best`: of a member of another object not all that reads it is seen. */
function isNamed(target: TSESTree.Node): boolean {
  return (
    target.type === 'Identifier' || (target.type === 'MemberExpression' && target.object.type === 'ThisExpression')
  );
}

/** `x ?? 1`, `x!` */
function withDefault(expression: TSESTree.Node): TSESTree.Node {
  let node = withTypes(expression);
  while (node.parent?.type === 'LogicalExpression' && node.parent.left === node) node = withTypes(node.parent);
  return node;
}

const ARITHMETIC = new Set(['*', '/', '%', '+', '-', '**']);
