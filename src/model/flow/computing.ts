import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { EQUALITIES, ORDERS, contains, functionAround } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { placesOf, type PlacesContext } from '../places/places.js';
import { MOVING } from './moved-bits.js';

type Places = readonly TSESTree.Node[];

/**
 * Whether a variable or a field is computed with, so that it holds something else than what it was declared as:
 * `mask >>= 1` moves the bits, `format++` goes to the next one, and what a function makes of it, or a table, may be
 * anything. A mask may well be added to and subtracted from.
 *
 * @param places - where it is read and written
 * @example isComputedWith(mask) // true for `const rest = mask >>> 1; mask = rest;`
 */
export function isComputedWith(places: Places, isMask: boolean, file: PlacesContext): boolean {
  return places.some((place) => isTarget(place)) && new Computation(places, isMask, file).comesBack();
}

/** Where the value of a variable goes. */
class Computation {
  readonly #places: Places;
  #start: ReadonlySet<TSESTree.Node> | undefined;
  readonly #isMask: boolean;
  readonly #file: PlacesContext;
  /** What was followed by one of its places, and whether as it is or computed with. */
  readonly #followed = new Map<TSESTree.Node, boolean>();

  constructor(places: Places, isMask: boolean, file: PlacesContext) {
    this.#places = places;
    this.#isMask = isMask;
    this.#file = file;
  }

  /** Whether the variable is given what it was computed to. */
  comesBack(): boolean {
    const places = this.#places;
    return places.some((place) => this.#isMoved(place)) || places.some((place) => this.#goesBack(place, false));
  }

  /** Whether a node is one of its places. Most are only compared, and lead to no such question. */
  #isPlace(node: TSESTree.Node): boolean {
    this.#start ??= new Set(this.#places);
    return this.#start.has(node);
  }

  /** `mask >>= 1`, `format++` */
  #isMoved(place: TSESTree.Node): boolean {
    const node = withTypes(place);
    const { parent } = node;
    if (parent?.type === 'UpdateExpression') return true;
    return parent?.type === 'AssignmentExpression' && parent.left === node && this.#computes(parent.operator);
  }

  #computes(operator: string): boolean {
    const [name] = operator.split('=');
    return MOVING.has(name!) || (!this.#isMask && SUMS.has(name!));
  }

  /** Whether what is made of a place is given to the variable in the end. */
  #goesBack(place: TSESTree.Node, isComputed: boolean): boolean {
    let computed = isComputed;
    let node = place;
    for (let { parent } = place; parent; { parent } = parent) {
      switch (parent.type) {
        case 'BinaryExpression':
          if (COMPARISONS.has(parent.operator)) return false;
          computed ||= this.#computes(parent.operator);
          break;
        case 'ConditionalExpression':
          if (parent.test === node) return false;
          break;
        case 'CallExpression':
        case 'MemberExpression':
        case 'NewExpression':
        case 'TaggedTemplateExpression':
          computed = true;
          break;
        case 'ArrowFunctionExpression':
          if (parent.body !== node || this.#isAllIn(parent)) return false;
          break;
        case 'AssignmentExpression':
          if (parent.left === node) return false;
          if (this.#isGivenTo(parent.left, computed || this.#computes(parent.operator))) return true;
          break;
        case 'ForOfStatement':
          return parent.right === node && this.#isGivenTo(parent.left, true);
        case 'VariableDeclarator':
          return parent.init === node && this.#isGivenTo(parent.id, computed);
        case 'ReturnStatement': {
          const callee = functionAround(parent);
          if (callee === undefined || this.#isAllIn(callee)) return false;
          if (callee.type !== 'FunctionDeclaration') return this.#goesBack(callee, computed);
          return callee.id !== null && this.#isGivenTo(callee.id, computed);
        }
        default:
          if (!HANDING_ON.has(parent.type)) return false;
      }
      node = parent;
    }
    return false;
  }

  /** Whether a function gives what it returns only to those who do not have the variable. */
  #isAllIn(callee: TSESTree.Node): boolean {
    return this.#places.every((place) => contains(callee, place));
  }

  /** Whether what is written there is the variable, or goes back to it from there. */
  #isGivenTo(target: TSESTree.Node, computed: boolean): boolean {
    switch (target.type) {
      case 'ArrayPattern':
        return target.elements.some((each) => each !== null && this.#isGivenTo(each, true));
      case 'ObjectPattern':
        return target.properties.some((each) => this.#isGivenTo(each, true));
      case 'Property':
        return this.#isGivenTo(target.value, computed);
      case 'AssignmentPattern':
        return this.#isGivenTo(target.left, computed);
      case 'RestElement':
        return this.#isGivenTo(target.argument, computed);
      case 'VariableDeclaration':
        return target.declarations.some(({ id }) => this.#isGivenTo(id, computed));
      default:
        return this.#isFollowedBack(withoutTypes(target as TSESTree.Expression), computed);
    }
  }

  #isFollowedBack(target: TSESTree.Expression, isComputed: boolean): boolean {
    if (this.#isPlace(target)) return isComputed;
    const places = placesOf(target, this.#file);
    const [first] = places;
    if (first === undefined || this.#followed.get(first) === true || this.#followed.get(first) === isComputed)
      return false;
    if (this.#followed.size > MANY) return true;
    const computed = isComputed || places.some((place) => this.#isMoved(place));
    this.#followed.set(first, computed);
    return places.some((place) => this.#goesBack(place, computed));
  }
}

/** So many variables depend on one that some of them may lead back to it. */
const MANY = 64;

const SUMS: ReadonlySet<string> = new Set(['+', '-']);
const COMPARISONS: ReadonlySet<string> = new Set([...EQUALITIES, ...ORDERS, 'in', 'instanceof']);

/** Expressions that give what they are given, or hold it. */
const HANDING_ON: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'AwaitExpression',
  'ChainExpression',
  'LogicalExpression',
  'ObjectExpression',
  'Property',
  'SequenceExpression',
  'SpreadElement',
  'TemplateLiteral',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'UnaryExpression',
]);
