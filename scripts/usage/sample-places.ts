/** Where the paths of a constraint lead in a sample, and what is chosen there. */
import type { Constraint, Path, Step } from '../../src/registry/constraint.js';
import { commandOf, structOf } from '../../src/registry/index.js';
import type { Command, Member, StructType } from '../../src/registry/index.js';

/**
 * What is chosen: values by place, structs by chain (`/` and the path of the struct, then the name), features,
 * providers, strings in an array (`PLACE lists NAME`), and under `#` the index of the element that a statement is made
 * for.
 */
export type Choice = ReadonlyMap<string, Chosen>;

export type Chosen = bigint | number | null | 'object' | boolean | typeof OPEN;

/** What is still to be chosen. */
export const OPEN = Symbol('open');

export interface Place {
  readonly key: string;
  /** Keys of the chain structs that must be there for the place to be. */
  readonly within: readonly string[];
  readonly member: Member;
  /** The struct or command whose member it is. */
  readonly owner: string;
}

const slots = new Map<Path, string | undefined>();

/** The kind of slot at the end of a path; undefined where it is none, and before {@link placeOf} has been there. */
export function slotOf(path: Path): string | undefined {
  return slots.get(path);
}

function fullSteps(path: Path, constraint: Constraint, choice: Choice | undefined): readonly Step[] {
  const steps = constraint.each?.steps ?? [];
  const last = steps.at(-1);
  if (path.root === 'owner' || last === undefined) return path.steps;
  return [...steps.slice(0, -1), { ...last, element: elementIndex(path, choice) }, ...path.steps];
}

/** Of two elements, one is the element that a statement is made for, and one is the other. */
function elementIndex({ root }: Path, choice: Choice | undefined): number {
  const own = choice?.get('#') === 1n ? 1 : 0;
  return root === 'other' ? 1 - own : own;
}

/** Where a path leads; a member that a chained struct replaces leads there. */
export function placeOf(path: Path, constraint: Constraint, choice: Choice | undefined): Place | undefined {
  let owner: StructType | Command | undefined = structOf(constraint.owner) ?? commandOf(constraint.owner);
  let key = '';
  const within: string[] = [];
  let member: Member | undefined;
  let memberOf = '';
  for (const step of fullSteps(path, constraint, choice)) {
    if (step.chained !== undefined) {
      within.push(`/${key}/${step.chained}`);
      key = `${key}<${step.chained}>`;
      owner = structOf(step.chained);
    }
    if (owner === undefined) return undefined;
    member = 'params' in owner ? owner.param(step.member) : owner.member(step.member);
    if (member === undefined) return undefined;
    memberOf = owner.name;
    if (member.replacedBy.some((name) => choice?.get(`/${key}/${name}`) === OPEN)) return undefined;
    const replacing = member.replacedBy.find((name) => choice?.get(`/${key}/${name}`) === true);
    if (replacing !== undefined) {
      const other = structOf(replacing)?.members.find(
        ({ slot, name }) => slot?.kind === 'flags' && step.member.endsWith(name),
      );
      const at = `/${key}/${replacing}`;
      if (other !== undefined)
        return { key: `${key}<${replacing}>.${other.name}`, within: [...within, at], member: other, owner: replacing };
    }
    const index = indexOf(step, path, constraint, choice);
    if (index === undefined) return undefined;
    key = `${key}.${step.member}${index}${madeFrom(step)}`;
    owner = structOf(step.made ?? member.typeName);
  }
  if (member !== undefined) slots.set(path, member.slot?.kind);
  return member === undefined ? undefined : { key, within, member, owner: memberOf };
}

/**
 * One element is enough, but "if any other element is so" asks for two. An index that a value gives is 0 or 1; before
 * anything is chosen, that of another element is 1.
 */
function indexOf(
  { element, member }: Step,
  path: Path,
  constraint: Constraint,
  choice: Choice | undefined,
): string | undefined {
  if (element === undefined) return '';
  if (typeof element === 'number') return `[${element}]`;
  if (typeof element === 'object') {
    if (choice === undefined || choice === everything || choice === second) {
      return choice === second || element.root === 'other' ? '[1]' : '[0]';
    }
    const index = valueOf(element, constraint, choice);
    return index === 0n || index === 1n ? `[${index}]` : undefined;
  }
  const isOther = element === 'some' && path.root === 'owner' && constraint.each?.steps[0]?.member === member;
  return isOther ? '[1]' : '[0]';
}

/** How the keys begin under which a choice says what is chained where a path leads; the name of a struct follows. */
export function chainKey(path: Path, constraint: Constraint, choice?: Choice): string {
  const holder: Path = { ...path, steps: path.steps.slice(0, -1) };
  const steps = fullSteps(holder, constraint, choice);
  const key = steps
    .map((step) => {
      const { chained, member, element } = step;
      const index = element === undefined ? '' : `[${typeof element === 'number' ? element : 0}]`;
      return `${chained === undefined ? '' : `<${chained}>`}.${member}${index}${madeFrom(step)}`;
    })
    .join('');
  return `/${key}/`;
}

function madeFrom({ made }: Step): string {
  return made === undefined ? '' : `^${made}`;
}

/** What a choice has at the end of a path; undefined where nothing is, or anything may be. */
export function valueOf(
  path: Path,
  constraint: Constraint,
  choice: Choice,
): bigint | number | null | 'object' | undefined {
  if (path.root === 'number') return BigInt(path.text);
  if (path.root === 'index') return choice.get('#') === OPEN ? undefined : BigInt(elementIndex(path, choice));
  const place = placeOf(path, constraint, choice);
  if (place === undefined || place.within.some((key) => choice.get(key) !== true)) return undefined;
  const value = choice.get(place.key);
  return typeof value === 'boolean' || value === OPEN ? undefined : value;
}

/** The key of the choice whether an array of strings has one. */
export function listed(place: Place | undefined, name: string): string {
  return `${place?.key ?? ''} lists ${name}`;
}

/** Answers every question for a struct with yes. */
export const everything = { get: (key: string) => (key === '#' ? undefined : true) } as unknown as Choice;

/** Nothing is chosen, and each index that a value gives is 1. */
export const second: Choice = new Map();
