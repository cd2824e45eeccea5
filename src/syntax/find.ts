import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/**
 * The nodes that start at places found in the text, without walking the whole tree: only the way down to each place is
 * taken. For what no scope knows: `this.x`, `return`.
 *
 * @param root - where to look
 * @param sought - a word, also where it is a private name; a global expression of which each match is a place; or the
 *   places themselves, in the order of the text
 * @param accept - whether a node that starts at a place is meant
 */
export function findInText<T extends TSESTree.Node>(
  sourceCode: Readonly<TSESLint.SourceCode>,
  root: TSESTree.Node,
  sought: string | RegExp | readonly number[],
  accept: (node: TSESTree.Node) => node is T,
): readonly T[] {
  const { text } = sourceCode;
  const places =
    typeof sought === 'string'
      ? placesOf(sought, text, root.range)
      : sought instanceof RegExp
        ? matchesOf(sought, text, root.range)
        : sought;
  if (places.length === 0) return [];
  const found: T[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (accept(node)) found.push(node);
  };
  descend({ sourceCode, places, visit }, root, 0, places.length);
  return found;
}

function matchesOf(pattern: RegExp, text: string, [start, end]: TSESTree.Range): readonly number[] {
  const places: number[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) places.push(start + match.index);
  return places;
}

/** The same for a word, which takes a fraction of the time. */
function placesOf(word: string, text: string, [start, end]: TSESTree.Range): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + word.length)) {
    const first = text[at - 1] === '#' ? at - 1 : at;
    if (!isInWord(text, first - 1) && !isInWord(text, at + word.length)) places.push(first);
  }
  return places;
}

const PART = /[\p{ID_Continue}$]/u;

function isInWord(text: string, at: number): boolean {
  return PART.test(text.charAt(at));
}

/** What is looked for: the nodes that start at some places, which are in the order of the text. */
interface Search {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly places: readonly number[];
  readonly visit: (node: TSESTree.Node) => void;
}

/** Visits a node, and those in it, if they start at one of `places[from..to)`. */
function descend(search: Search, node: TSESTree.Node, from: number, to: number): void {
  const { sourceCode, places, visit } = search;
  const [start, end] = node.range;
  // Most nodes lie before or behind all of them.
  if (end <= places[from]! || start > places[to - 1]!) return;
  const low = lowerBound(places, from, to, start);
  const high = lowerBound(places, low, to, end);
  if (low === high) return;
  if (places[low] === start) visit(node);
  const keys = sourceCode.visitorKeys[node.type] ?? [];
  for (let i = 0; i < keys.length; i++) {
    const child = (node as unknown as Record<string, unknown>)[keys[i]!];
    if (Array.isArray(child)) {
      descendInto(search, child as (TSESTree.Node | null)[], low, high);
    } else if (isNode(child)) {
      descend(search, child, low, high);
    }
  }
}

function descendInto(search: Search, children: readonly (TSESTree.Node | null)[], from: number, to: number): void {
  const { places } = search;
  if (children.length < 16 || to - from > children.length || children.includes(null)) {
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child) descend(search, child, from, to);
    }
    return;
  }
  // Few places in a long list: look the child up for each place.
  let next = 0;
  let place = from;
  while (place < to) {
    let high = children.length;
    while (next < high) {
      const middle = (next + high) >> 1;
      if ((children[middle]?.range[1] ?? 0) <= places[place]!) next = middle + 1;
      else high = middle;
    }
    const child = children[next];
    if (child === undefined || child === null) return;
    descend(search, child, place, to);
    place = Math.max(place + 1, lowerBound(places, place, to, child.range[1]));
  }
}

function lowerBound(places: readonly number[], from: number, to: number, position: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The name of a member in front of an assignment. */
const ASSIGNED = /\.\s*([\w$]+)\s*=(?![=>])/gu;

/** What a text says where a member is assigned: `owner.name = ...`. A glance, of which some may be no code. */
interface MemberAssigned {
  readonly name: string;
  /** Where the name begins. */
  readonly at: number;
  /** Whether `this` stands before it. */
  readonly isOfThis: boolean;
  /** Behind the operator. */
  readonly end: number;
}

/** The members that a text may assign, in its order. */
export function* membersAssignedIn(text: string): Iterable<MemberAssigned> {
  for (const { 0: match, 1: name, index } of text.matchAll(ASSIGNED)) {
    const isOfThis = text.slice(Math.max(0, index - 4), index) === 'this';
    yield { name: name!, at: index + match.indexOf(name!), isOfThis, end: index + match.length };
  }
}
