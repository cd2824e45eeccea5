/** The methods of JavaScript's lists, maps and sets: what they do with what they are called on, and with what they are given. */

export interface Method {
  /** What it gives back of what it is called on. */
  readonly gives: Gives;
  /** Whether it changes what it is called on. */
  readonly changes?: true;
  /** Whether its arguments are kept, in what it is called on or in what it gives back, or compared with what is in it. */
  readonly arguments?: 'kept' | 'compared';
  /** What it calls the function for that it is given first. */
  readonly calls?: Calls;
}

type Gives =
  /** Nothing that can be changed: a number, a text, an answer. */
  | 'nothing'
  /** One of the elements. */
  | 'element'
  /** Another list of elements that it has. */
  | 'list'
  /** A list of the elements, each with its number or key. */
  | 'pairs'
  /** A list of the keys. */
  | 'keys'
  /** What is in the elements. */
  | 'inner'
  /** What the function makes of the elements. */
  | 'results'
  /** The same list, or the memory of it. */
  | 'self';

type Calls =
  /** For each element: whether that is one. */
  | 'ask'
  /** For each element: what comes of it. */
  | 'visit'
  /** For each element, as its second parameter: what comes of all. */
  | 'fold'
  /** For pairs of elements: which is the first. */
  | 'order';

/** Of arrays and typed arrays. */
const OF_LISTS: ReadonlyMap<string | undefined, Method> = new Map<string | undefined, Method>([
  ['at', { gives: 'element' }],
  ['concat', { gives: 'list', arguments: 'kept' }],
  ['copyWithin', { gives: 'self', changes: true }],
  ['entries', { gives: 'pairs' }],
  ['every', { gives: 'nothing', calls: 'ask' }],
  ['fill', { gives: 'self', changes: true, arguments: 'kept' }],
  ['filter', { gives: 'list', calls: 'ask' }],
  ['find', { gives: 'element', calls: 'ask' }],
  ['findIndex', { gives: 'nothing', calls: 'ask' }],
  ['findLast', { gives: 'element', calls: 'ask' }],
  ['findLastIndex', { gives: 'nothing', calls: 'ask' }],
  ['flat', { gives: 'inner' }],
  ['flatMap', { gives: 'results', calls: 'visit' }],
  ['forEach', { gives: 'nothing', calls: 'visit' }],
  ['includes', { gives: 'nothing', arguments: 'compared' }],
  ['indexOf', { gives: 'nothing', arguments: 'compared' }],
  ['join', { gives: 'nothing' }],
  ['keys', { gives: 'keys' }],
  ['lastIndexOf', { gives: 'nothing', arguments: 'compared' }],
  ['map', { gives: 'results', calls: 'visit' }],
  ['pop', { gives: 'element', changes: true }],
  ['push', { gives: 'nothing', changes: true, arguments: 'kept' }],
  ['reduce', { gives: 'results', calls: 'fold' }],
  ['reduceRight', { gives: 'results', calls: 'fold' }],
  ['reverse', { gives: 'self', changes: true }],
  ['set', { gives: 'nothing', changes: true, arguments: 'kept' }],
  ['shift', { gives: 'element', changes: true }],
  ['slice', { gives: 'list' }],
  ['some', { gives: 'nothing', calls: 'ask' }],
  ['sort', { gives: 'self', changes: true, calls: 'order' }],
  ['splice', { gives: 'list', changes: true, arguments: 'kept' }],
  ['subarray', { gives: 'self' }],
  ['toLocaleString', { gives: 'nothing' }],
  ['toReversed', { gives: 'list' }],
  ['toSorted', { gives: 'list', calls: 'order' }],
  ['toSpliced', { gives: 'list', arguments: 'kept' }],
  ['toString', { gives: 'nothing' }],
  ['unshift', { gives: 'nothing', changes: true, arguments: 'kept' }],
  ['values', { gives: 'list' }],
  ['with', { gives: 'list', arguments: 'kept' }],
]);

/** Of maps and sets. */
const OF_COLLECTIONS: ReadonlyMap<string | undefined, Method> = new Map<string | undefined, Method>([
  ['add', { gives: 'self', changes: true, arguments: 'kept' }],
  ['clear', { gives: 'nothing', changes: true }],
  ['delete', { gives: 'nothing', changes: true, arguments: 'compared' }],
  ['difference', { gives: 'list' }],
  ['entries', { gives: 'pairs' }],
  ['forEach', { gives: 'nothing', calls: 'visit' }],
  ['get', { gives: 'element' }],
  ['has', { gives: 'nothing', arguments: 'compared' }],
  ['intersection', { gives: 'list' }],
  ['isDisjointFrom', { gives: 'nothing' }],
  ['isSubsetOf', { gives: 'nothing' }],
  ['isSupersetOf', { gives: 'nothing' }],
  ['keys', { gives: 'keys' }],
  ['set', { gives: 'self', changes: true, arguments: 'kept' }],
  ['symmetricDifference', { gives: 'list' }],
  ['union', { gives: 'list' }],
  ['values', { gives: 'list' }],
]);

/** Of any object. */
const OF_OBJECTS: ReadonlyMap<string | undefined, Method> = new Map<string | undefined, Method>([
  ['hasOwnProperty', { gives: 'nothing' }],
  ['isPrototypeOf', { gives: 'nothing' }],
  ['propertyIsEnumerable', { gives: 'nothing' }],
  ['valueOf', { gives: 'self' }],
]);

/** A method of a list by its name, which may be one that every object has. */
export function methodOfList(name: string | undefined): Method | undefined {
  return OF_LISTS.get(name) ?? OF_OBJECTS.get(name);
}

/** A method of a map or a set by its name, which may be one that every object has. */
export function methodOfCollection(name: string | undefined): Method | undefined {
  return OF_COLLECTIONS.get(name) ?? OF_OBJECTS.get(name);
}

/** A method by its name, of a list, a map or a set: which of them has it is not known. */
export function methodNamed(name: string | undefined): Method | undefined {
  return methodOfList(name) ?? OF_COLLECTIONS.get(name);
}

/** Whether a method of a list calls the function that it is given with each element, first of all. */
export function visitsElements(name: string | undefined): boolean {
  const calls = OF_LISTS.get(name)?.calls;
  return calls === 'visit' || calls === 'ask';
}

/** Whether a method of a list gives back the element for which the function that it is given is true. */
export function findsElement(name: string | undefined): boolean {
  return handsElementsOn(name) && OF_LISTS.get(name)?.gives === 'element';
}

/** Whether a method of a list gives back those elements for which the function that it is given is true. */
export function handsElementsOn(name: string | undefined): boolean {
  const method = OF_LISTS.get(name);
  return method?.calls === 'ask' && method.gives !== 'nothing';
}

/** Whether a method changes nothing, and gives nothing by which what it is called on can be changed. */
export function onlyLooks(method: Method | undefined): boolean {
  return method !== undefined && method.changes !== true && method.gives !== 'self';
}
