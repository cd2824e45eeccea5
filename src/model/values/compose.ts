/** Values made out of values, and parts of them. */
import type { TSESTree } from '@typescript-eslint/utils';
import { forEachLeaf, hasConstant } from './leaves.js';
import { exactOf, weaker, type Alternative, type Standing, type Value } from './value.js';

/** The value of an expression of which nothing is known. */
export function unknown(node: TSESTree.Node): Value {
  return { kind: 'unknown', node };
}

/** One of several values. */
export function choice(node: TSESTree.Node, of: readonly Alternative[]): Value {
  return { kind: 'choice', node, of };
}

/** One of several, which some run certainly takes. */
export function certain(value: Value): Alternative {
  return { value, standing: 'certain' };
}

/** One of several, which another may always replace. */
export function possible(value: Value): Alternative {
  return { value, standing: 'possible' };
}

const lessKnown: Readonly<Record<Standing, WeakMap<Value, Value>>> = {
  certain: new WeakMap(),
  meant: new WeakMap(),
  possible: new WeakMap(),
};

/**
 * A value with the standing of each of its alternatives lowered to `standing` (see {@link weaker}). What is part of it
 * twice is one value still: each step of a long row has the one before it twice.
 */
export function undecided(value: Value, standing: Standing): Value {
  if (!isComposite(value)) return value;
  let known = lessKnown[standing].get(value);
  if (known === undefined) lessKnown[standing].set(value, (known = withStanding(value, standing)));
  return known;
}

function withStanding(value: Value, standing: Standing): Value {
  switch (value.kind) {
    case 'choice':
      return {
        ...value,
        of: value.of.map((each) => ({
          value: undecided(each.value, standing),
          standing: weaker(each.standing, standing),
        })),
      };
    case 'followed':
      return { ...value, value: undecided(value.value, standing) };
    case 'operation':
      return { ...value, operands: value.operands.map((operand) => undecided(operand, standing)) };
    default:
      return value;
  }
}

/** A value of which nobody knows whether it is still there. */
export function ofSome(node: TSESTree.Node, value: Value): Value {
  return choice(node, [possible(unknown(node)), possible(value)]);
}

/** The part of a value that goes through a `||`; undefined when nothing does. */
export function withoutFalsy(value: Value): Value | undefined {
  return without(value, (part) => truthinessOf(part) === false);
}

/** Whether a value is true or false as a condition, in every run; undefined where that is not known. */
export function truthinessOf(value: Value): boolean | undefined {
  const exact = exactOf(value);
  if (exact !== undefined) return Boolean(exact);
  if (value.kind === 'followed') return truthinessOf(value.value);
  if (value.kind !== 'other') return undefined;
  const { known } = value;
  if (known.kind === 'null') return false;
  if ('value' in known) return Boolean(known.value);
  return known.kind === 'object' || known.kind === 'struct' || known.kind === 'list' ? true : undefined;
}

/** The part of a value that goes through a `??`; undefined when nothing does. */
export function withoutNull(value: Value): Value | undefined {
  return without(value, (part) => part.kind === 'other' && part.known.kind === 'null');
}

function without(value: Value, isDropped: (part: Value) => boolean): Value | undefined {
  if (isDropped(value)) return undefined;
  if (value.kind === 'followed') {
    const inner = without(value.value, isDropped);
    return inner && { ...value, value: inner };
  }
  if (value.kind !== 'choice') return value;
  const of = value.of.flatMap((each) => {
    const part = without(each.value, isDropped);
    return part === undefined ? [] : [{ ...each, value: part }];
  });
  return of.length === 0 ? undefined : { ...value, of };
}

/** Whether a test may tell one run from another by this value: it is one of several, or 0. */
export function isExcludable(value: Value): boolean {
  if (value.kind === 'choice') return true;
  const exact = exactOf(value);
  return exact === 0 || exact === 0n;
}

/** Whether a value is made of others. */
export function isComposite(value: Value): value is Value & { kind: 'followed' | 'operation' | 'choice' } {
  const { kind } = value;
  return kind === 'followed' || kind === 'operation' || kind === 'choice';
}

/**
 * Those values of a table that a look-up under an unknown key can be judged by: plain numbers, or constants. Undefined where
 * other things stand among them, or numbers among constants of several enums.
 *
 * @param isOfOneKind - true for a list, whose elements serve one purpose; in a table of names, numbers among constants may
 *   be there for another, and are left out
 */
export function alike(values: readonly Value[], isOfOneKind: boolean): readonly Value[] | undefined {
  const kinds = new Set<unknown>();
  const named = values.filter((value) => {
    const own = kindsIn(value);
    for (const kind of own) kinds.add(kind);
    return !own.has('number');
  });
  const isMixed = kinds.delete('number') && kinds.size > 0;
  if ([...kinds].some((kind) => typeof kind === 'string')) return undefined;
  if (!isMixed) return values;
  if (kinds.size > 1) return undefined;
  return isOfOneKind ? values : named;
}

/** What the leaves of a value are: an enum for each constant of it, or another kind. Numbers beside constants are bits of these. */
function kindsIn(value: Value): ReadonlySet<unknown> {
  const kinds = new Set<unknown>();
  forEachLeaf(value, (leaf) => kinds.add(leaf.kind === 'constant' ? leaf.constant.type : leaf.kind));
  if (value.kind === 'operation' && hasConstant(value)) kinds.delete('number');
  return kinds;
}
