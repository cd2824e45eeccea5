/**
 * The grammar of valid-usage statements. It is ambiguous, as English is, so every reading is followed; a statement is
 * accepted when it can be read to its last word. What the names mean is for `resolve.ts`.
 */
import { isFeaturePath } from './names.js';
import type { Mood, Readings } from './phrases.js';
import { Creations } from './creations.js';
import type { Clause, Joint, List, Predicate, Statement, Subject } from './statements.js';
import type { Word } from './words.js';

/** All readings of a statement to its end. */
export function readStatement(words: readonly Word[]): Statement[] {
  return new Grammar(words)
    .statement(0)
    .filter(([, end]) => end === words.length)
    .map(([statement]) => statement);
}

/** A link of several words is one. The layouts of a barrier are ignored where they are equal. */
const NOT_IGNORED = '[layouts are not ignored]';
const DIFFERENT_LAYOUTS: Clause = {
  kind: 'value',
  subject: { places: [{ path: 'oldLayout' }, { path: 'newLayout' }], joint: 'and' },
  predicate: { op: 'equal', not: true },
};

class Grammar extends Creations {
  statement(at: number): Readings<Statement> {
    const each = this.after(at, 'for each|any|all element|elements of');
    if (each !== undefined) {
      return this.places(each).flatMap(([subject, end]) => {
        const next = this.after(end, ',') ?? end;
        return this.plainStatement(next).map(([statement, last]): [Statement, number] => [
          { ...statement, each: subject },
          last,
        ]);
      });
    }
    return this.plainStatement(at);
  }

  private plainStatement(at: number): Readings<Statement> {
    if (this.isWord(at, 'if')) {
      const layouts = this.isWord(at + 1, NOT_IGNORED) ? this.after(at + 2, ',') : undefined;
      return this.clauses(layouts ?? at + 1, 'if').flatMap(([stated, end]) => {
        const condition: Clause = layouts === undefined ? stated : { kind: 'and', of: [DIFFERENT_LAYOUTS, stated] };
        const next = this.after(end, ',? then?') ?? end;
        // Now and then the comma is missing.
        if (next === end && this.words[end]?.is !== 'path') return [];
        const plain = this.clauses(next, 'must').map(([then, last]): [Statement, number] => [
          { each: undefined, if: condition, then },
          last,
        ]);
        return [...plain, ...this.eachInside(next, condition)];
      });
    }
    return this.clauses(at, 'must').flatMap(([then, end]): [Statement, number][] => {
      const plain: [Statement, number] = [{ each: undefined, if: undefined, then }, end];
      const next = this.after(end, ',? if');
      if (next === undefined) return [plain];
      return this.clauses(next, 'if').map(([condition, last]) => [{ each: undefined, if: condition, then }, last]);
    });
  }

  /** "If ..., for each element of `a`, ...": made for each element as a whole. */
  private eachInside(at: number, condition: Clause): Readings<Statement> {
    const each = this.after(at, 'for each|any|every element|region of|in');
    if (each === undefined) return [];
    return this.places(each).flatMap(([subject, end]) => {
      const next = this.after(end, ',');
      if (next === undefined) return [];
      return this.clauses(next, 'must').map(([then, last]): [Statement, number] => [
        { each: subject, if: condition, then },
        last,
      ]);
    });
  }

  /** One clause, or several that are all joined the same way. */
  private clauses(at: number, mood: Mood): Readings<Clause> {
    const found: [Clause, number][] = [];
    const follow = (of: readonly Clause[], joint: 'and' | 'or' | undefined, end: number, open: boolean): void => {
      const [only] = of;
      if (of.length === 1 && only !== undefined) found.push([only, end]);
      else if (!open && joint !== undefined) found.push([{ kind: joint, of }, end]);
      for (const [sign, next] of this.joints(end)) {
        if (sign !== 'comma' && joint !== undefined && sign !== joint) continue;
        const start = mood === 'if' ? (this.after(next, 'if?') ?? next) : next;
        for (const [clause, last] of this.clause(start, mood, of.at(-1))) {
          // Commas before an "and" or "or" belong to it.
          if (sign === 'comma') follow([...of, clause], joint, last, true);
          else if (joint === undefined && of.length > 1 && !open) continue;
          else follow([...of, clause], sign, last, false);
        }
      }
    };
    for (const [clause, end] of this.clause(at, mood, undefined)) follow([clause], undefined, end, false);
    return found;
  }

  private clause(at: number, mood: Mood, before: Clause | undefined): Readings<Clause> {
    return [
      ...this.valueClause(at, mood),
      ...this.sameSubject(at, mood, before),
      ...this.bitsClause(at, mood),
      ...this.chainClause(at, mood),
      ...this.featureClause(at, mood),
      ...this.createdClause(at, mood),
    ];
  }

  private valueClause(at: number, mood: Mood): Readings<Clause> {
    const plain = this.subject(at, mood).flatMap(([subject, end]) =>
      this.predicate(end, mood).map(([predicate, last]): [Clause, number] => [
        { kind: 'value', subject, predicate },
        last,
      ]),
    );
    return [...plain, ...this.havingClause(at, mood)];
  }

  /** "all elements of `pBindings` must not have a `descriptorType` of K" */
  private havingClause(at: number, mood: Mood): Readings<Clause> {
    return this.subject(at, mood).flatMap(([subject, end]) => {
      const not = this.after(end, 'must not have') ?? this.after(end, 'must have');
      const member = not === undefined ? undefined : this.words[not];
      if (not === undefined || member?.is !== 'path' || !this.isWord(not + 1, 'of')) return [];
      const places = subject.places.map(({ path }) => ({ path: `${path.replace(/\w$/, '$&[*]')}.${member.text}` }));
      return this.list(not + 2).map(([list, last]): [Clause, number] => [
        {
          kind: 'value',
          subject: { places, joint: subject.joint },
          predicate: { op: 'is', not: this.isWord(not - 2, 'not'), list },
        },
        last,
      ]);
    });
  }

  /** "... is not `NULL` and does not have the value K": the subject of the clause before, left out. */
  private sameSubject(at: number, mood: Mood, before: Clause | undefined): Readings<Clause> {
    if (before?.kind !== 'value') return [];
    return this.predicate(at, mood).map(([predicate, end]): [Clause, number] => [
      { kind: 'value', subject: before.subject, predicate },
      end,
    ]);
  }

  // ---- clauses whose subject is not a member

  /** "K must not be set in `flags`", "any of the bits A or B are set", "bits other than A must not be set" */
  private bitsClause(at: number, mood: Mood): Readings<Clause> {
    const other = mood === 'must' ? this.after(at, 'bits other than') : undefined;
    const start = other ?? this.after(at, 'any of bits?') ?? at;
    return this.list(start).flatMap(([list, end]): [Clause, number][] => {
      if (!list.items.every((word) => word.is === 'constant')) return [];
      const noun = this.after(end, 'bit|flag|bits|flags') ?? end;
      const verb = this.after(noun, mood === 'must' ? 'must' : 'is|are');
      if (verb === undefined) return [];
      const not = this.isWord(verb, 'not');
      const set = this.after(not ? verb + 1 : verb, mood === 'must' ? 'be set|included' : 'set|included');
      if (set === undefined) return [];
      const predicate: Predicate =
        other !== undefined ? { op: 'only', list } : { op: 'include', not, how: 'plain', list };
      if (other !== undefined && !not) return [];
      const bare: [Clause, number] = [{ kind: 'bits', predicate }, set];
      const within = this.after(set, 'in');
      if (within === undefined) return [bare];
      return this.group(within, mood).map(([subject, last]) => [{ kind: 'value', subject, predicate }, last]);
    });
  }

  private chainClause(at: number, mood: Mood): Readings<Clause> {
    const found: [Clause, number][] = [];
    for (const [of, end] of this.chain(at)) {
      const must = mood === 'must' ? this.after(end, 'must') : (this.after(end, 'does|do') ?? end);
      if (must === undefined) continue;
      const not = this.isWord(must, 'not');
      const include = this.after(not ? must + 1 : must, 'include|includes|contain|contains at? least? one? of?');
      if (include === undefined) continue;
      for (const [structs, last] of this.types(include))
        found.push(...this.whose({ kind: 'chain', of, not, ...structs }, last));
    }
    const it = mood === 'must' ? this.after(at, 'it must') : undefined;
    if (it !== undefined) {
      const not = this.isWord(it, 'not');
      const include = this.after(not ? it + 1 : it, 'include|contain');
      if (include !== undefined) {
        for (const [structs, last] of this.types(include)) {
          found.push(...this.whose({ kind: 'chain', of: 'it', not, ...structs }, last));
        }
      }
    }
    for (const [structs, end] of this.types(at)) {
      const verb = this.after(end, mood === 'must' ? 'must' : 'is|are');
      if (verb === undefined) continue;
      const not = this.isWord(verb, 'not');
      const included = this.after(
        not ? verb + 1 : verb,
        mood === 'must' ? 'be included|present in' : 'included|present in',
      );
      if (included === undefined) continue;
      for (const [of, last] of this.chain(included))
        found.push([{ kind: 'chain', of, not, ...structs, whose: undefined }, last]);
    }
    return found;
  }

  /** "the `pNext` chain", "... of this structure", "... of `pCreateInfo`", "... of VkFenceCreateInfo" */
  private chain(at: number): Readings<string | undefined> {
    if (this.text(at) !== 'pNext' || !this.isWord(at + 1, 'chain')) {
      const its = this.after(at, 'its');
      if (its !== undefined && this.text(its) === 'pNext' && this.isWord(its + 1, 'chain')) return [['its::', its + 2]];
      return [];
    }
    const of = this.after(at + 2, 'of');
    if (of === undefined) return [[undefined, at + 2]];
    if (this.isWord(of, 'this')) return [[undefined, of + 1]];
    const word = this.words[of];
    if (word?.is === 'type') return [[word.text, of + 1]];
    return this.group(of, 'must').flatMap(([subject, end]): [string, number][] => {
      const [only] = subject.places;
      return subject.places.length === 1 && only !== undefined ? [[only.path, end]] : [];
    });
  }

  /** "... whose `m` member is not 0", "... with non-zero `m`", "... with its `m` member containing K" */
  private whose(chain: Omit<Extract<Clause, { kind: 'chain' }>, 'whose'>, at: number): Readings<Clause> {
    const found: [Clause, number][] = [[{ ...chain, whose: undefined }, at]];
    const nonZero = this.after(at, 'with non-zero');
    const member = nonZero === undefined ? undefined : this.words[nonZero];
    if (nonZero !== undefined && member?.is === 'path') {
      const list: List = { items: [{ is: 'number', text: '0' }], joint: 'none' };
      const subject: Subject = { places: [{ path: `its::${member.text}` }], joint: 'none' };
      const whose: Clause = { kind: 'value', subject, predicate: { op: 'is', not: true, list } };
      found.push([{ ...chain, whose }, nonZero + 1]);
    }
    const whose = this.after(at, 'whose') ?? this.after(at, 'where its?');
    const path = whose === undefined ? undefined : this.words[whose];
    if (whose !== undefined && path?.is === 'path') {
      const end = this.after(whose + 1, 'member?') ?? whose + 1;
      const subject: Subject = { places: [{ path: `its::${path.text}` }], joint: 'none' };
      for (const [predicate, last] of this.predicate(end, 'if')) {
        found.push([{ ...chain, whose: { kind: 'value', subject, predicate } }, last]);
      }
    }
    const having = this.after(at, 'with its?');
    const held = having === undefined ? undefined : this.words[having];
    if (having !== undefined && held?.is === 'path') {
      const containing = this.after(having + 1, 'member? containing|including');
      const subject: Subject = { places: [{ path: `its::${held.text}` }], joint: 'none' };
      if (containing !== undefined) {
        for (const [predicate, last] of this.including(containing, false)) {
          found.push([{ ...chain, whose: { kind: 'value', subject, predicate } }, last]);
        }
      }
      const is = this.after(having + 1, 'that is') ?? this.after(having + 1, 'member? set to');
      if (is !== undefined) {
        const not = this.isWord(is, 'not');
        for (const [list, last] of this.list(not ? is + 1 : is)) {
          found.push([{ ...chain, whose: { kind: 'value', subject, predicate: { op: 'is', not, list } } }, last]);
        }
      }
    }
    return found;
  }

  /** "the F feature is not enabled", "F or G feature must be enabled", "neither the F nor the G feature is enabled" */
  private featureClause(at: number, mood: Mood): Readings<Clause> {
    const neither = mood === 'if' ? this.after(at, 'neither|none of?') : undefined;
    const start = neither ?? this.after(at, 'at least one of') ?? at;
    const features: string[] = [];
    let joint: Joint = 'none';
    let position = start;
    for (;;) {
      const word = this.words[position];
      if (word === undefined) break;
      const isPath = word.is === 'path' && isFeaturePath(word.text);
      if (word.is !== 'feature' && !isPath) break;
      features.push(word.text);
      position = this.after(position + 1, 'feature|features?') ?? position + 1;
      let after = position;
      if (this.isWord(after, ',')) after++;
      const sign = ['and', 'or', 'nor'].find((text) => this.isWord(after, text)) as Joint | undefined;
      const next = sign === undefined ? after : after + 1;
      const nextWord = this.words[next];
      if (next === position || nextWord === undefined) break;
      if (nextWord.is !== 'feature' && !isFeaturePath(nextWord.text)) break;
      if (sign !== undefined) joint = sign;
      position = next;
    }
    if (features.length === 0) return [];
    if (mood === 'must') {
      const end = this.after(position, 'must be enabled') ?? this.mustBeTrue(position);
      return end === undefined ? [] : [[{ kind: 'feature', enabled: true, features, joint }, end]];
    }
    const is = this.after(position, 'is|are');
    if (is === undefined) return [];
    const not = this.isWord(is, 'not');
    const end = this.after(not ? is + 1 : is, 'enabled');
    if (end === undefined) return [];
    if (neither !== undefined) return not ? [] : [[{ kind: 'feature', enabled: false, features, joint: 'and' }, end]];
    return [[{ kind: 'feature', enabled: !not, features, joint }, end]];
  }

  private mustBeTrue(at: number): number | undefined {
    const end = this.after(at, 'must be');
    return end !== undefined && this.text(end) === 'VK_TRUE' ? end + 1 : undefined;
  }
}
