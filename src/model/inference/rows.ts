import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { fieldName, memberName, memberTakenOf, rootOf } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import { isAskedForNothing } from '../flow/guards.js';
import { nameOf, type VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Keys } from '../values/keys.js';
import { asLiteral, entriesOf, partIn, type Literal } from '../values/literals.js';
import { readsOfMember } from '../values/reads.js';
import { isExported } from '../values/variables.js';
import type { Carried, Carriers, Uses } from './carried.js';

type Variable = TSESLint.Scope.Variable;

/** A table in a variable, and the names that lead to what is looked up in it; undefined for one that only the run knows. */
interface LookUp {
  readonly variable: Variable;
  readonly table: Literal;
  readonly path: readonly (string | undefined)[];
}

/**
 * Objects and lists of which a table has several, and one is looked up under a key that only the run knows:
 * `new VkX(SAMPLERS[kind])`. All of them are for the place, where nothing else is done with any.
 */
export class RowCarriers implements Carriers {
  readonly #evaluator: Evaluator;
  readonly #keys: Keys;
  /** By the tables: what the rows are told apart by. */
  readonly #rows = new Map<Literal, Map<string, LookUp>>();
  readonly #isTakenByName: (row: Literal, place: TSESTree.Node, type: string) => boolean;

  /** @param isTakenByName - whether a row that a place names goes into structs of a type alone, by that place as well */
  constructor(evaluator: Evaluator, isTakenByName: (row: Literal, place: TSESTree.Node, type: string) => boolean) {
    this.#evaluator = evaluator;
    this.#keys = evaluator.keys;
    this.#isTakenByName = isTakenByName;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    if ((kind !== 'struct' && kind !== 'list') || read.type !== 'MemberExpression') return undefined;
    const lookUp = this.#lookUpAt(read);
    if (lookUp === undefined) return undefined;
    const { table, variable } = lookUp;
    return { key: lookUp, name: variable.name, from: table, uses: (type) => this.#usesOf(lookUp, type) };
  }

  #lookUpAt(read: TSESTree.MemberExpression): LookUp | undefined {
    const root = rootOf(read);
    const variable = root.type === 'Identifier' ? this.#evaluator.variables.of(root) : undefined;
    if (variable?.defs.length !== 1 || isExported(variable)) return undefined;
    const own = this.#pathOf(read);
    // What has one name is followed to where it is written.
    if (own.every((name) => name !== undefined)) return undefined;
    // What is called by a second name is read by both.
    const origin = this.#keys.originOf(variable);
    const table = origin && this.#evaluator.tables.literalBehind(origin.name ?? root);
    if (table === undefined) return undefined;
    const path = [...origin!.path, ...own];
    let rows = this.#rows.get(table);
    if (rows === undefined) this.#rows.set(table, (rows = new Map<string, LookUp>()));
    const key = path.map((name) => (name === undefined ? '[]' : `.${name}`)).join('');
    let lookUp = rows.get(key);
    if (lookUp === undefined) rows.set(key, (lookUp = { variable: origin!.variable, table, path }));
    return lookUp;
  }

  #pathOf(read: TSESTree.MemberExpression): readonly (string | undefined)[] {
    const object = withoutTypes(read.object);
    const before = object.type === 'MemberExpression' ? this.#pathOf(object) : [];
    return [...before, this.#keys.onlyOf(read)];
  }

  #usesOf({ variable, table, path }: LookUp, type: VkType): Uses | undefined {
    const reads = readsOfMember([variable], path, this.#keys) as readonly TSESTree.Expression[] | undefined;
    if (reads === undefined) return undefined;
    const rows = this.#rowsIn(table, path, reads);
    const others = rows && reads.filter((read) => !this.#isByName(read, type));
    const uses = others && usesOfSeveral(others, rows, type);
    return uses && { ...uses, isLimited: others.length > 0 && others.every((read) => this.#isLimited(read)) };
  }

  /** Whether a read names one row, which is read there as it is written. */
  #isByName(read: TSESTree.Expression, type: VkType): boolean {
    const row = this.#evaluator.tables.literalBehind(read);
    return row !== undefined && this.#isTakenByName(row, read, nameOf(type));
  }

  /** Whether the types of the keys of a look-up may leave some of the rows out. */
  #isLimited(read: TSESTree.Expression): boolean {
    const node = withoutTypes(read);
    if (node.type !== 'MemberExpression') return false;
    return (this.#keys.of(node) === undefined && this.#keys.isLimitedElsewhere(node)) || this.#isLimited(node.object);
  }

  /** What stands at the end of a path; undefined where not all of it is written there. */
  #rowsIn(
    table: Literal,
    path: readonly (string | undefined)[],
    reads: readonly TSESTree.Expression[],
  ): readonly TSESTree.Expression[] | undefined {
    let parts: readonly TSESTree.Expression[] = [table];
    for (const [index, name] of path.entries()) {
      const inside: TSESTree.Expression[] = [];
      for (const part of parts) {
        const whole = asLiteral(withoutTypes(part));
        if (whole === undefined) return undefined;
        const isLast = index === path.length - 1;
        const found =
          name === undefined ? entriesOf(whole, isLast ? this.#isSought(reads) : undefined) : partOf(whole, name);
        if (found === undefined) return undefined;
        inside.push(...found);
      }
      parts = inside;
    }
    return parts;
  }

  /** Under which names any of some reads may look. */
  #isSought(reads: readonly TSESTree.Expression[]): (name: string) => boolean {
    const members = reads.flatMap((read) => (read.type === 'MemberExpression' ? read : []));
    const names = members.map((member) => this.#keys.of(member));
    return (name) => members.some((member, i) => names[i]?.includes(name) ?? this.#keys.mayBe(member, name));
  }
}

function partOf(whole: Literal, name: string): readonly TSESTree.Expression[] | undefined {
  const part = partIn(whole, name);
  return part && [part];
}

/**
 * What is done with something that is one of several objects or lists.
 *
 * @param reads - where it is read
 * @param given - all that it may be
 */
export function usesOfSeveral(
  reads: readonly TSESTree.Node[],
  given: readonly TSESTree.Expression[],
  { kind }: VkType,
): Uses | undefined {
  const wholes: TSESTree.Node[] = [];
  // What is looked at by itself may be of another kind.
  const without = new Set<string>();
  for (const read of reads) {
    const member = memberTakenOf(read);
    if (member === undefined) {
      if (!isAskedForNothing(read)) wholes.push(read);
    } else if (kind === 'list') {
      if (memberName(member) !== 'length' || isTarget(member)) return undefined;
    } else {
      const name = fieldName(member);
      if (name === undefined || isTarget(member)) return undefined;
      without.add(name);
    }
  }
  return { reads: wholes, given, without, isOneOfSeveral: true };
}
