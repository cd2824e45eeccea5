/**
 * What statements say of their subjects: "must not include A or B", "is less than or equal to 0". Every reading is
 * followed.
 */
import { Phrases } from './phrases.js';
import type { Mood, Readings } from './phrases.js';
import type { Predicate } from './statements.js';

/** The phrases, and the predicates that are made of them. */
export class Predicates extends Phrases {
  protected predicate(at: number, mood: Mood): Readings<Predicate> {
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
  protected including(at: number, not: boolean): Readings<Predicate> {
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
      this.after(at, 'at least one of following? :?') ??
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
      ['less than or equal to than?', '<='],
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
}
