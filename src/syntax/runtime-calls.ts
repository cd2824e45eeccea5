/** What JavaScript and its hosts have under global names, and what becomes of what their functions are given. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from './asserted.js';
import type { AnyCall } from './callables.js';
import { memberName } from './members.js';
import { loadedFrom, type Scopes } from './scopes.js';

/** What a function does with an object that it is given. */
export type Deed =
  /** Takes it for a value, or shows it: `String(info)`, `console.log(info)`. */
  | 'shows'
  /** Reads what is in it, by code of the author's where he has getters: `JSON.stringify(info)`, `structuredClone(info)`. */
  | 'reads'
  /** Compares it in a test, which may run code of the author's: `expect(info)`. */
  | 'tests'
  /** Gives back a list of what is in it: `Object.values(info)`. */
  | 'lists'
  /** Gives back the same: `Object.freeze(info)`. */
  | 'returns'
  /** Copies what is in it to its first argument, which it gives back: `Object.assign(info, defaults)`. */
  | 'copies'
  /** Writes to its first argument, or puts the others into that: `Object.defineProperty(info, name, descriptor)`. */
  | 'writes'
  /** Puts it into what it makes: `new Map([[key, info]])`. */
  | 'keeps';

/** Whether a node is a global name, and no name of the file's. */
export function isGlobal(node: TSESTree.Node, name: string, scopes: Scopes): node is TSESTree.Identifier {
  return node.type === 'Identifier' && node.name === name && isUndeclared(node, scopes);
}

function isUndeclared(name: TSESTree.Identifier, scopes: Scopes): boolean {
  return (scopes.of(name)?.defs.length ?? 0) === 0;
}

/** What a call does with what it is given; undefined where it is none of the runtime's, or one that may do anything. */
export function deedOf({ callee }: AnyCall, scopes: Scopes): Deed | undefined {
  if (callee.type === 'Identifier') {
    const deed = FUNCTIONS.get(callee.name);
    if (deed !== undefined && isUndeclared(callee, scopes)) return deed;
  } else if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier') {
    const methods = NAMESPACES.get(callee.object.name);
    const deed = typeof methods === 'string' ? methods : methods?.get(memberName(callee) ?? '');
    if (deed !== undefined && isUndeclared(callee.object, scopes)) return deed;
  }
  return isTest(callee, scopes) ? 'tests' : undefined;
}

/** Whether a call leaves as it is what it is given, and gives nobody any of it. */
export function onlyReads(call: AnyCall, scopes: Scopes): boolean {
  const deed = deedOf(call, scopes);
  return deed === 'shows' || deed === 'reads' || deed === 'tests';
}

/** Whether a call runs no code of the author's, and writes to nothing: conversions, mathematics, empty lists. */
export function isQuiet(call: AnyCall, scopes: Scopes): boolean {
  const deed = deedOf(call, scopes);
  return deed === 'shows' || (deed === 'keeps' && call.callee.type === 'Identifier');
}

/** Whether a call gives back the object that stands at a node: `Object.freeze(info)`. */
export function isGivenBackBy(
  call: TSESTree.Node | undefined,
  argument: TSESTree.Node,
  scopes: Scopes,
): call is TSESTree.CallExpression {
  return call?.type === 'CallExpression' && call.arguments[0] === argument && deedOf(call, scopes) === 'returns';
}

/** An expression with the calls around it that give back the same: `Object.seal(info)` for `info`. */
export function withGivingBack(expression: TSESTree.Expression, scopes: Scopes): TSESTree.Expression {
  const whole = withTypes(expression);
  const { parent } = whole;
  return isGivenBackBy(parent, whole, scopes) ? withGivingBack(parent, scopes) : expression;
}

/** Whether what is called belongs to a test: `expect`, `assert.equal`, by the library that it comes from. */
function isTest(callee: TSESTree.Expression, scopes: Scopes): boolean {
  const name = callee.type === 'MemberExpression' ? callee.object : callee;
  if (name.type !== 'Identifier' || !/^(?:assert|expect)/u.test(name.name)) return false;
  const variable = scopes.of(name);
  if (variable === undefined || variable.defs.length === 0) return name.name === 'assert' || name.name === 'expect';
  const module = loadedFrom(variable, scopes);
  return module !== undefined && TESTS.test(module);
}

/** The modules that have tests' `assert` and `expect`. */
const TESTS = new RegExp(
  String.raw`^(?:(?:node:)?assert(?:/strict)?|node:test|bun:test|vitest|chai|expect|@jest/globals|@playwright/test)$` +
    String.raw`|^(?:jsr:)?@std/(?:assert|expect)\b|^https://deno\.land/(?:std|x/chai)\b`,
  'u',
);

/** What functions and classes do with their arguments. */
const FUNCTIONS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['Array', 'keeps'],
  ['ArrayBuffer', 'shows'],
  ['BigInt', 'shows'],
  ['BigInt64Array', 'keeps'],
  ['BigUint64Array', 'keeps'],
  ['Boolean', 'shows'],
  ['Error', 'keeps'],
  ['Float32Array', 'keeps'],
  ['Float64Array', 'keeps'],
  ['Int16Array', 'keeps'],
  ['Int32Array', 'keeps'],
  ['Int8Array', 'keeps'],
  ['Map', 'keeps'],
  ['Number', 'shows'],
  ['Object', 'returns'],
  ['Set', 'keeps'],
  ['String', 'shows'],
  ['Uint16Array', 'keeps'],
  ['Uint32Array', 'keeps'],
  ['Uint8Array', 'keeps'],
  ['isFinite', 'shows'],
  ['isNaN', 'shows'],
  ['parseFloat', 'shows'],
  ['parseInt', 'shows'],
  ['structuredClone', 'reads'],
]);

/** The same of what the objects have that are there to hold functions: all of it, or method by method. */
const NAMESPACES: ReadonlyMap<string, Deed | ReadonlyMap<string, Deed>> = new Map<
  string,
  Deed | ReadonlyMap<string, Deed>
>([
  ['Array', doing({ shows: ['isArray'], keeps: ['of'] })],
  ['BigInt', 'shows'],
  ['JSON', doing({ reads: ['parse', 'stringify'] })],
  ['Math', 'shows'],
  ['Number', 'shows'],
  [
    'Object',
    doing({
      reads: [
        'getOwnPropertyNames',
        'getOwnPropertySymbols',
        'getPrototypeOf',
        'hasOwn',
        'is',
        'isExtensible',
        'isFrozen',
        'isSealed',
        'keys',
      ],
      lists: ['entries', 'values'],
      returns: ['freeze', 'preventExtensions', 'seal'],
      copies: ['assign'],
      writes: ['defineProperties', 'defineProperty', 'setPrototypeOf'],
      keeps: ['create', 'fromEntries', 'getOwnPropertyDescriptor', 'getOwnPropertyDescriptors'],
    }),
  ],
  [
    'Reflect',
    doing({
      reads: ['getPrototypeOf', 'has', 'isExtensible', 'ownKeys', 'preventExtensions'],
      writes: ['defineProperty', 'deleteProperty', 'set', 'setPrototypeOf'],
      keeps: ['get', 'getOwnPropertyDescriptor'],
    }),
  ],
  ['String', 'shows'],
  ['console', 'shows'],
  ['performance', 'shows'],
]);

function doing(methods: Readonly<Partial<Record<Deed, readonly string[]>>>): ReadonlyMap<string, Deed> {
  const deeds = Object.entries(methods) as [Deed, readonly string[]][];
  return new Map(deeds.flatMap(([deed, names]) => names.map((name) => [name, deed] as const)));
}

/** The global names that are told from the author's own by their scopes; of an object, with the methods that it has. */
export const RUNTIME_NAMES = { functions: FUNCTIONS, namespaces: NAMESPACES };
