/** What statements say of objects: what they were created with. Every reading is followed. */
import type { Mood, Readings } from './phrases.js';
import { Predicates } from './predicates.js';
import type { Clause, Predicate, Subject } from './statements.js';

/** The predicates, the subjects that they are about, and the clauses about the creation of objects. */
export class Creations extends Predicates {
  protected subject(at: number, mood: Mood): Readings<Subject> {
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

  /** "`buffer` must have been created with the K usage flag set", "`image` was created with a `samples` value of K" */
  protected createdClause(at: number, mood: Mood): Readings<Clause> {
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
    const other = not ? undefined : this.after(at + 1, 'value? not equal to');
    const value = other ?? this.after(at + 1, 'value? of') ?? this.after(at + 1, 'value? equal|set to');
    if (value !== undefined) {
      const isNot = not || other !== undefined;
      for (const [list, end] of this.list(value)) {
        found.push([{ member, predicate: { op: 'is', not: isNot, list } }, end]);
      }
    }
    const containing = this.after(at + 1, 'value? containing|including');
    if (containing !== undefined) {
      for (const [predicate, end] of this.including(containing, not)) found.push([{ member, predicate }, end]);
    }
    return found;
  }
}
