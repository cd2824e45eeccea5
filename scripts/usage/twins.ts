/**
 * Statements that say of one struct or command, word by word, what was read by hand of another: `image`, `pRegions` and
 * their members are the same in each.
 */
import type { Condition, Constraint, Path } from '../../src/registry/constraint.js';
import { parseRow } from '../../src/registry/constraint-rows.js';
import { structOf } from '../../src/registry/index.js';
import type { Member } from '../../src/registry/index.js';
import { HAND_READ } from './exceptions.js';
import { memberOf, ownerOf, type Owner } from './names.js';
import { commandCreating } from './objects.js';

/** What was read of the structs and commands whose own statement it is, by the fingerprint of the sentence. */
const READ = new Map<string, { readonly page: string; readonly rows: readonly string[] }[]>();
for (const [vuid, { read, rows }] of Object.entries(HAND_READ)) {
  const page = /^VUID-(\w+)-/.exec(vuid)?.[1] ?? '';
  if (!rows.every((row) => row.startsWith(`${page} `))) continue;
  const own = { page, rows: rows.map((row) => row.slice(page.length + 1)) };
  const others = READ.get(read);
  if (others === undefined) READ.set(read, [own]);
  else others.push(own);
}

/**
 * The rows, without VUID, of a statement of `owner` by what was read of the same sentence elsewhere; undefined where it
 * was read in two ways, or where one of the paths leads to something else from `owner` on.
 */
export function twinRows(owner: Owner, read: string): readonly string[] | undefined {
  const [first, ...others] = READ.get(read) ?? [];
  if (first === undefined || others.some(({ rows }) => rows.join('\n') !== first.rows.join('\n'))) return undefined;
  const other = ownerOf(first.page);
  return other !== undefined && first.rows.every((row) => isOfBoth(row, owner, other)) ? first.rows : undefined;
}

/** Whether a row says the same of two owners. */
function isOfBoth(row: string, owner: Owner, other: Owner): boolean {
  const constraint = parseRow(owner.name, `- ${row}`);
  const { if: condition, then } = constraint;
  return [...(condition === undefined ? [] : [condition]), ...then].every((part) =>
    isOfBothIn(part, constraint, owner, other),
  );
}

function isOfBothIn(condition: Condition, constraint: Constraint, owner: Owner, other: Owner): boolean {
  if ('of' in condition) return condition.of.every((part) => isOfBothIn(part, constraint, owner, other));
  if (!('path' in condition)) return true;
  const paths = [condition.path, ...('other' in condition ? [condition.other] : [])];
  if ('more' in condition) paths.push(condition.more);
  const areSame = paths.every((path) => {
    const [end, otherEnd] = [owner, other].map((each) => endOf(path, constraint, each));
    return end === 'number' ? otherEnd === end : typeOf(end) !== undefined && typeOf(end) === typeOf(otherEnd);
  });
  if (!areSame || !('structs' in condition)) return areSame;
  const end = endOf(condition.path, constraint, owner);
  const holder = typeof end === 'object' ? end.holder.name : '';
  return condition.structs.every((name) => structOf(name)?.structExtends.includes(holder));
}

interface End {
  readonly holder: Owner;
  readonly member: Member;
}

function typeOf(end: End | 'number' | undefined): string | undefined {
  return typeof end === 'object' ? `${end.member.name} ${end.member.typeName}` : undefined;
}

/** Where a path leads to from an owner; undefined where it does not lead anywhere. */
function endOf(path: Path, constraint: Constraint, owner: Owner): End | 'number' | undefined {
  const { each } = constraint;
  if (path.root === 'number' || path.root === 'index') return 'number';
  const element = path.root === 'owner' ? undefined : each && endOf(each, { ...constraint, each: undefined }, owner);
  if (path.root !== 'owner' && path.steps.length === 0) return element;
  let holder: Owner | undefined = path.root === 'owner' ? owner : behind(element);
  let end: End | undefined;
  for (const { chained, member: name, element: index, made } of path.steps) {
    if (chained !== undefined) {
      const struct = structOf(chained);
      if (holder === undefined || struct?.structExtends.includes(holder.name) !== true) return undefined;
      holder = struct;
    }
    const member = holder && memberOf(holder, name);
    if (holder === undefined || member === undefined) return undefined;
    if (typeof index === 'object' && endOf(index, constraint, owner) === undefined) return undefined;
    if (made !== undefined && commandCreating(member.typeName, made) === undefined) return undefined;
    end = { holder, member };
    holder = structOf(made ?? member.typeName);
  }
  return end;
}

function behind(end: End | 'number' | undefined): Owner | undefined {
  return typeof end === 'object' ? structOf(end.member.typeName) : undefined;
}
