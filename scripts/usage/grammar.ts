/**
 * The grammar of valid-usage statements. It is ambiguous, as English is, so every reading is followed; a statement is
 * accepted when it can be read to its last word. What the names mean is for `resolve.ts`.
 */
import { isFeaturePath } from './names.js';
import { Phrases } from './phrases.js';
import type { Mood, Readings } from './phrases.js';
import type { Clause, Joint, List, Predicate, Statement, Subject } from './statements.js';
import type { Word } from './words.js';

/** All readings of a statement to its end. */
export function readStatement(words: readonly Word[]): Statement[] {
  return new Grammar(words)
    .statement(0)
    .filter(([, end]) => end === words.length)
    .map(([statement]) => statement);
}

/** A link of two words is one; what it links to: the layouts of a barrier are ignored where they are equal. */
const NOT_IGNORED = '[layouts are not ignored]';
const DIFFERENT_LAYOUTS: Clause = {
  kind: 'value',
  subject: { places: [{ path: 'oldLayout' }, { path: 'newLayout' }], joint: 'and' },
  predicate: { op: 'equal', not: true },
};

class Grammar extends Phrases {
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

  // ---- subjects

  private subject(at: number, mood: Mood): Readings<Subject> {
    const start = this.after(at, 'value|values of') ?? at;
    const it = this.after(start, 'it');
    if (it !== undefined) return [[{ places: [{ path: 'it' }], joint: 'none' }, it]];
    return [...this.usedToCreate(start), ...this.group(start, mood)];
  }

  /** "the `queryType` used to create `queryPool`" */
  private usedToCreate(at: number): Readings<Subject> {
    const member = this.words[at];
    const used = member?.is === 'path' ? this.after(at + 1, 'used to create') : undefined;
    const object = used === undefined ? undefined : this.words[used];
    if (used === undefined || object?.is !== 'path') return [];
    return [[{ places: [{ path: `${object.text}^.${this.text(at)}` }], joint: 'none' }, used + 1]];
  }

  // ---- predicates

  private predicate(at: number, mood: Mood): Readings<Predicate> {
    if (mood === 'must') {
      const must =
        this.after(at, 'must') ?? (this.isWord(at, 'may') && this.isWord(at + 1, 'only') ? at + 1 : undefined);
      if (must === undefined) return [];
      const not = this.isWord(must, 'not');
      return this.verb(not ? must + 1 : must, not, mood);
    }
    const does = this.after(at, 'does|do');
    if (does !== undefined) return this.isWord(does, 'not') ? this.verb(does + 1, true, mood) : [];
    const is = this.after(at, 'is|are|was');
    if (is !== undefined) {
      const not = this.isWord(is, 'not');
      return this.being(not ? is + 1 : is, not, mood);
    }
    return this.verb(at, false, mood);
  }

  /** After "must [not]", "does not" or the subject itself. */
  private verb(at: number, not: boolean, mood: Mood): Readings<Predicate> {
    const found: [Predicate, number][] = [];
    const be = mood === 'must' ? this.after(at, not ? 'be' : 'each|both? be') : undefined;
    if (be !== undefined) found.push(...this.being(be, not, mood));
    const equal = this.after(at, 'equal|equals one? of?');
    if (equal !== undefined) {
      for (const [list, end] of this.list(equal)) found.push([{ op: 'is', not, list }, end]);
    }
    const both = this.after(at, 'both be equal? to?');
    if (both !== undefined && not) {
      for (const [list, end] of this.list(both)) found.push([{ op: 'notBoth', list }, end]);
    }
    const include = this.after(at, 'both? include|includes|contain|contains');
    if (include !== undefined) found.push(...this.including(include, not));
    const only = this.after(at, 'only include|contain following? bits|values? :?');
    if (only !== undefined && !not) {
      for (const [list, end] of this.list(only)) {
        if (list.joint !== 'nor') found.push([{ op: 'only', list }, end]);
      }
    }
    const single = this.after(at, 'only? have single bit set') ?? this.after(at, 'have only single bit set');
    if (single !== undefined && !not) found.push([{ op: 'one' }, single]);
    const several = this.after(at, 'have more than one bit set');
    if (several !== undefined && not) found.push([{ op: 'max1' }, several]);
    const has = this.after(at, 'has|have');
    if (has !== undefined) {
      for (const [list, end] of this.list(has)) {
        const set = this.after(end, 'bit|flag|bits|flags? set');
        if (set !== undefined) found.push([{ op: 'include', not, how: 'plain', list }, set]);
      }
      const value = this.after(has, 'value');
      if (value !== undefined) {
        for (const [list, end] of this.list(value)) found.push([{ op: 'is', not, list }, end]);
      }
    }
    return found;
  }

  /** After "include". */
  private including(at: number, not: boolean): Readings<Predicate> {
    const found: [Predicate, number][] = [];
    const other =
      this.after(at, 'any? bits|flags other than') ??
      this.after(at, 'any other bit than') ??
      this.after(at, 'any? usages except');
    if (other !== undefined) {
      if (!not) return [];
      return this.list(other).map(([list, end]): [Predicate, number] => [{ op: 'only', list }, end]);
    }
    const both = this.after(at, 'both');
    const any =
      this.after(at, 'at least one of') ??
      this.after(at, 'any one? of following? bits|values|flags? :?') ??
      this.after(at, 'one of following? bits|values|flags? :?') ??
      this.after(at, 'one or more of following? bits|values|flags? :?');
    for (const [list, end] of this.list(both ?? any ?? at)) {
      const how = both !== undefined ? 'both' : any !== undefined ? 'any' : 'plain';
      const predicate: Predicate = { op: 'include', not, how, list };
      found.push([predicate, end]);
      const after = this.after(end, 'flag|flags|bit|bits');
      if (after !== undefined) found.push([predicate, after]);
      const time = this.after(end, 'at same time');
      if (time !== undefined) found.push([predicate, time]);
    }
    return found;
  }

  /** After "is [not]" or "be [not]". */
  private being(at: number, not: boolean, mood: Mood): Readings<Predicate> {
    const found: [Predicate, number][] = [];
    const start =
      this.after(at, 'equal to either? one? of?') ??
      this.after(at, 'set to') ??
      this.after(at, 'any? one of following? bits|values? :?') ??
      this.after(at, 'any of following? bits|values? :?') ??
      at;
    for (const [list, end] of this.list(start)) found.push([{ op: 'is', not, list }, end]);
    for (const [phrase, op] of [
      ['greater than or equal to', '>='],
      ['less than or equal to', '<='],
      ['greater than', '>'],
      ['less than', '<'],
      ['at least', '>='],
    ] as const) {
      const end = not ? undefined : this.after(at, phrase);
      if (end === undefined) continue;
      for (const [value, last] of this.value(end)) found.push([{ op, value }, this.after(last, 'bytes?') ?? last]);
    }
    const multiple = this.after(at, 'integer? multiple of');
    const factor = multiple === undefined ? undefined : this.words[multiple];
    if (multiple !== undefined && factor !== undefined && this.isValue(factor) && !not) {
      found.push([{ op: 'multiple', value: factor }, this.after(multiple + 1, 'bytes?') ?? multiple + 1]);
    }
    for (const aligned of this.aligned(at)) if (!not) found.push(aligned);
    const negative = not ? this.after(at, 'negative') : undefined;
    if (negative !== undefined) found.push([{ op: '>=', value: { is: 'number', text: '0' } }, negative]);
    const between = not ? undefined : this.after(at, 'between');
    if (between !== undefined) found.push(...this.between(between));
    const equal = this.after(at, 'equal');
    if (equal !== undefined) found.push([{ op: 'equal', not }, equal]);
    if (mood === 'must' && !not) found.push(...this.valid(at));
    return found;
  }

  /** "aligned to 256 bytes", "4 byte aligned": a multiple. */
  private aligned(at: number): Readings<Predicate> {
    const to = this.after(at, 'aligned to');
    const start = to ?? at;
    const value = this.words[start];
    const unit = this.after(start + 1, 'byte|bytes');
    const end = to === undefined && unit !== undefined ? this.after(unit, 'aligned') : unit;
    return value?.is === 'number' && end !== undefined ? [[{ op: 'multiple', value }, end]] : [];
  }

  /** "between 0 and 1, inclusive" */
  private between(at: number): Readings<Predicate> {
    const [low, high] = [this.words[at], this.words[at + 2]];
    if (low?.is !== 'number' || !this.isWord(at + 1, 'and') || high?.is !== 'number') return [];
    const end = this.after(at + 3, ',? inclusive');
    return end === undefined ? [] : [[{ op: 'between', low, high }, end]];
  }

  private valid(at: number): Readings<Predicate> {
    const combination = this.after(at, 'valid combination of');
    const start = combination ?? this.after(at, 'valid');
    if (start === undefined) return [];
    const type = this.words[start];
    if (type?.is === 'type') {
      const end = this.after(start + 1, 'value|values');
      return end === undefined ? [] : [[{ op: 'valid', type: type.text }, end]];
    }
    if (combination === undefined) return [];
    return this.list(start).flatMap(([list, end]): [Predicate, number][] => {
      const after = this.after(end, 'values?');
      return after === undefined ? [] : [[{ op: 'only', list }, after]];
    });
  }

  // ---- objects

  /** "`buffer` must have been created with the K usage flag set", "`image` was created with a `samples` value of K" */
  private createdClause(at: number, mood: Mood): Readings<Clause> {
    return this.subject(at, mood).flatMap(([subject, end]) => {
      const must = mood === 'must' ? this.after(end, 'must') : this.after(end, 'was|were');
      if (must === undefined) return [];
      const isDenied = this.isWord(must, 'not');
      const verb = this.after(isDenied ? must + 1 : must, `${mood === 'must' ? 'have been ' : ''}created|allocated`);
      if (verb === undefined) return [];
      const isWithout = this.isWord(verb, 'without');
      if (!isWithout && !this.isWord(verb, 'with')) return [];
      if (isDenied && isWithout) return [];
      return this.creation(verb + 1, isDenied || isWithout).map(([created, last]): [Clause, number] => [
        { kind: 'created', subject, ...created },
        last,
      ]);
    });
  }

  /** After "created with": bits, a value, or a member and what it is. */
  private creation(at: number, not: boolean): Readings<{ member: string | undefined; predicate: Predicate }> {
    const found: [{ member: string | undefined; predicate: Predicate }, number][] = [];
    const both = this.after(at, 'both');
    const any = this.after(at, 'at least one of') ?? this.after(at, 'any of');
    for (const [list, end] of this.list(both ?? any ?? at)) {
      const how = both !== undefined ? 'both' : any !== undefined ? 'any' : 'plain';
      const predicate: Predicate = { op: 'include', not, how, list };
      const noun = this.after(end, 'usage|create? flag|flags|bit|bits') ?? end;
      const set = this.after(noun, 'set') ?? noun;
      for (const last of new Set([end, noun, set])) found.push([{ member: undefined, predicate }, last]);
      const member = set === noun ? undefined : this.after(set, 'in');
      const path = member === undefined ? undefined : this.words[member];
      if (member !== undefined && path?.is === 'path') found.push([{ member: path.text, predicate }, member + 1]);
    }
    const path = this.words[at];
    if (path?.is !== 'path') return found;
    const member = path.text;
    const value = this.after(at + 1, 'value? of') ?? this.after(at + 1, 'value? equal|set to');
    if (value !== undefined) {
      for (const [list, end] of this.list(value)) found.push([{ member, predicate: { op: 'is', not, list } }, end]);
    }
    const containing = this.after(at + 1, 'value? containing|including');
    if (containing !== undefined) {
      for (const [predicate, end] of this.including(containing, not)) found.push([{ member, predicate }, end]);
    }
    return found;
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
