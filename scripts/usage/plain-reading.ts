/** A plain two-valued reading of a constraint: what is still to be chosen is undefined. */
import type { Condition, Constraint, Operand, Path } from '../../src/registry/constraint.js';
import { enumTypeOf } from '../../src/registry/index.js';
import { supportingStages } from '../../src/registry/sync.js';
import { chainKey, listed, OPEN, placeOf, slotOf, valueOf } from './sample-places.js';
import type { Choice } from './sample-places.js';

/** What a choice is to a constraint; `moot` when its condition is not met, or when it speaks of what is not there. */
export function judgePlainly(constraint: Constraint, choice: Choice): 'violated' | 'satisfied' | 'moot' {
  if (constraint.if !== undefined && holds(constraint.if, constraint, choice) !== true) return 'moot';
  const parts = constraint.then.map((part) => holds(part, constraint, choice));
  if (parts.includes(false)) return 'violated';
  return parts.includes(undefined) ? 'moot' : 'satisfied';
}

/** Whether a condition holds for a choice; undefined where it speaks of what is not there. */
export function holds(condition: Condition, constraint: Constraint, choice: Choice): boolean | undefined {
  if ('of' in condition) {
    const parts = condition.of.map((part) => holds(part, constraint, choice));
    if (parts.includes(condition.op === 'or')) return condition.op === 'or';
    return parts.includes(undefined) ? undefined : condition.op === 'and';
  }
  if ('features' in condition) {
    const any = isAnyChosen(
      condition.features.map((name) => `feature ${name}`),
      choice,
    );
    return condition.op === 'enabled' ? any : not(any);
  }
  if ('providers' in condition) {
    const any = isAnyChosen(
      condition.providers.map((name) => `provider ${name}`),
      choice,
    );
    return condition.op === 'with' ? any : not(any);
  }
  if ('names' in condition) {
    const place = placeOf(condition.path, constraint, choice);
    const any = isAnyChosen(
      condition.names.map((name) => listed(place, name)),
      choice,
    );
    return condition.op === 'lists' ? any : not(any);
  }
  if ('structs' in condition) {
    const chain = chainKey(condition.path, constraint, choice);
    const any = isAnyChosen(
      condition.structs.map((name) => `${chain}${name}`),
      choice,
    );
    return condition.op === 'has' ? any : not(any);
  }
  if ('other' in condition) {
    const value = valueOf(condition.path, constraint, choice);
    if (value === undefined) return undefined;
    const other = valueOf(condition.other, constraint, choice);
    if (other === undefined) return undefined;
    const [a, b] = [Number(value), Number(other)];
    if (typeof value === 'string' || typeof other === 'string' || value === null || other === null) return undefined;
    if (condition.op === 'fits') {
      const more = valueOf(condition.more, constraint, choice);
      return typeof more === 'bigint' || typeof more === 'number' ? a + Number(more) <= b : undefined;
    }
    if (condition.op === 'access') return isSupported(BigInt(value), BigInt(other));
    if (condition.op === 'disjoint') return (BigInt(value) & BigInt(other)) === 0n;
    return { eq: a === b, ne: a !== b, lt: a < b, le: a <= b, gt: a > b, ge: a >= b }[condition.op];
  }
  const elements = elementsOf(condition.path, constraint).map((path) => {
    const value = valueOf(path, constraint, choice);
    return value === undefined ? undefined : plainTest({ ...condition, path }, value);
  });
  const isSome = condition.path.steps.some(({ element }) => element === 'some');
  if (elements.includes(isSome)) return isSome;
  return elements.includes(undefined) ? undefined : !isSome;
}

/**
 * Whether a choice violates a constraint by its sums where it has any: by nothing else, and by none of the parts alone.
 */
export function isBySums({ then, ...constraint }: Constraint, choice: Choice): boolean {
  const whole: Constraint = { ...constraint, then };
  const sums = then.filter((part) => part.op === 'fits');
  if (sums.length === 0) return true;
  const broken = then.filter((part) => holds(part, whole, choice) === false);
  return broken.every((part) => {
    if (part.op !== 'fits') return false;
    const limit = Number(valueOf(part.other, whole, choice));
    return [part.path, part.more].every((path) => Number(valueOf(path, whole, choice)) <= limit);
  });
}

function isAnyChosen(keys: readonly string[], choice: Choice): boolean | undefined {
  const chosen = keys.map((key) => choice.get(key));
  return chosen.includes(true) ? true : chosen.includes(OPEN) ? undefined : false;
}

function not(holding: boolean | undefined): boolean | undefined {
  return holding === undefined ? undefined : !holding;
}

/**
 * The elements that a path names: two where the statement says something of some element of an array, and something
 * else of it, too. One is enough for all others.
 */
export function elementsOf(path: Path, constraint: Constraint): readonly Path[] {
  const at = path.steps.findIndex(({ element }) => element === 'each' || element === 'some');
  if (at < 0 || !isOfSeveral(path.text, constraint)) return [path];
  return [0, 1].map((index) => ({
    ...path,
    steps: path.steps.map((step, each) => (each === at ? { ...step, element: index } : step)),
  }));
}

const severals = new Map<Constraint, ReadonlySet<string>>();

/** Whether a path is to an array of which a statement speaks more than once, at least once of some element. */
function isOfSeveral(text: string, constraint: Constraint): boolean {
  let arrays = severals.get(constraint);
  if (arrays === undefined) {
    const texts: string[] = [];
    const visit = (condition: Condition): void => {
      if ('of' in condition) condition.of.forEach(visit);
      else if ('path' in condition && !('other' in condition)) texts.push(condition.path.text);
    };
    for (const part of [...(constraint.if === undefined ? [] : [constraint.if]), ...constraint.then]) visit(part);
    const all = texts.flatMap((one) => /^(.*?)\[[*?]\]/.exec(one)?.[1] ?? []);
    const some = texts.flatMap((one) => /^(.*?)\[\?\]/.exec(one)?.[1] ?? []);
    arrays = new Set(some.filter((one) => all.filter((other) => other === one).length > 1));
    severals.set(constraint, arrays);
  }
  return arrays.has(/^(.*?)\[[*?]\]/.exec(text)?.[1] ?? '');
}

function isSupported(access: bigint, stages: bigint): boolean {
  return supportingStages().every((each) => (access & each.flag) === 0n || (stages & each.stages) !== 0n);
}

export type Plain = Exclude<
  Condition,
  | { of: unknown }
  | { features: unknown }
  | { providers: unknown }
  | { names: unknown }
  | { structs: unknown }
  | { other: unknown }
>;

function plainTest(atom: Plain, value: bigint | number | null | 'object'): boolean | undefined {
  if ('operands' in atom && (atom.op === 'is' || atom.op === 'not')) {
    const same = atom.operands.some((operand) => isSame(value, operand));
    return atom.op === 'is' ? same : !same;
  }
  if (atom.op === 'unset') return value === null || (value !== 'object' && Number(value) === 0);
  if (value === null || value === 'object') return undefined;
  if (atom.op === 'pow2') return Number.isInteger(Math.log2(Number(value)));
  if ('operand' in atom) {
    const [a, b] = [Number(value), Number(atom.operand.value)];
    return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b, multiple: a % b === 0 }[atom.op];
  }
  const bits = BigInt(value);
  if (atom.op === 'one' || atom.op === 'max1') {
    const count = bits.toString(2).replace(/0/g, '').length;
    return atom.op === 'one' ? count === 1 : count <= 1;
  }
  if (atom.op === 'valid') {
    const type = enumTypeOf(atom.type);
    const slot = slotOf(atom.path);
    return slot === 'flags'
      ? (bits & ~BigInt(type?.mask ?? 0)) === 0n
      : [...(type?.byValue.keys() ?? [])].some((one) => BigInt(one) === bits);
  }
  const has = (operand: Operand): boolean => (bits & BigInt(operand.value)) === BigInt(operand.value);
  switch (atom.op) {
    case 'any':
      return atom.operands.some(has);
    case 'all':
      return atom.operands.every(has);
    case 'none':
      return !atom.operands.some(has);
    case 'lacks':
      return !atom.operands.every(has);
    case 'only':
      return atom.operands.reduce((rest, operand) => rest & ~BigInt(operand.value), bits) === 0n;
    default:
      return undefined;
  }
}

function isSame(value: bigint | number | null | 'object', operand: Operand): boolean {
  if (value === 'object') return false;
  return value === null ? operand.value === 0n : Number(value) === Number(operand.value);
}
