/**
 * The phrases that statements are made of: lists of values, of structs and of members. English is ambiguous, so each
 * gives every way to read it, with the position behind.
 */
import type { Joint, List, Place, Subject } from './statements.js';
import type { Word } from './words.js';

/** A reading, and the position after it. */
export type Readings<T> = readonly [T, number][];
export type Mood = 'if' | 'must';

/** Reads phrases from any of the words of a statement on. */
export class Phrases {
  constructor(protected readonly words: readonly Word[]) {}

  protected text(at: number): string {
    return this.words[at]?.text ?? '';
  }

  protected isWord(at: number, text: string): boolean {
    const word = this.words[at];
    return word !== undefined && (word.is === 'word' || word.is === 'sign') && word.text === text;
  }

  /** Position after the words, or undefined. `a|b` is a choice, `a?` may be missing. */
  protected after(at: number, phrase: string): number | undefined {
    let position = at;
    for (const part of phrase.split(' ')) {
      const optional = part.endsWith('?');
      const choices = (optional ? part.slice(0, -1) : part).split('|');
      if (choices.some((choice) => this.isWord(position, choice))) position++;
      else if (!optional) return undefined;
    }
    return position;
  }

  protected joints(at: number): ['and' | 'or' | 'comma', number][] {
    const comma = this.isWord(at, ',');
    const position = comma ? at + 1 : at;
    if (this.isWord(position, 'and')) return [['and', position + 1]];
    if (this.isWord(position, 'or')) return [['or', position + 1]];
    return comma ? [['comma', position]] : [];
  }

  /** "each element of `a`", "any element of `a` or `b`", "all `a` elements", "at least one element of `a`" */
  protected elements(at: number, mood: Mood): Readings<Subject> {
    const forms: [string, 'each' | 'some'][] = [
      ['at least one element of', 'some'],
      ['any of? element|elements|member|members of', mood === 'if' ? 'some' : 'each'],
      ['each|every|all element|elements|member|members of', 'each'],
      ['elements of', 'each'],
      ['element of', mood === 'if' ? 'some' : 'each'],
    ];
    for (const [phrase, element] of forms) {
      const end = this.after(at, phrase);
      if (end === undefined) continue;
      return this.group(end, mood).map(([subject, last]): [Subject, number] => [
        {
          places: subject.places.map(({ path }) => ({ path: `${path}[${element === 'each' ? '*' : '?'}]` })),
          joint: subject.places.length > 1 && element === 'each' ? 'and' : subject.joint,
        },
        last,
      ]);
    }
    const all = this.after(at, 'all');
    const array = all === undefined ? undefined : this.words[all];
    if (all !== undefined && array?.is === 'path' && this.isWord(all + 1, 'elements')) {
      return [[{ places: [{ path: `${array.text}[*]` }], joint: 'none' }, all + 2]];
    }
    return [];
  }

  /** "VkX in the pNext chain", "that structure" after "`m` member of" */
  protected chained(at: number): Readings<Subject> {
    const type = this.words[at];
    const that = this.after(at, 'that');
    if (that !== undefined) return [[{ places: [{ path: 'its::' }], joint: 'none' }, that]];
    if (type?.is !== 'type') return [];
    const end = this.after(at + 1, 'included? in') ?? at + 1;
    const chain = this.text(end) === 'pNext' && this.isWord(end + 1, 'chain') ? end + 2 : at + 1;
    return [[{ places: [{ path: `${type.text}::` }], joint: 'none' }, chain]];
  }

  /** Paths, as a list: "`a`", "`a` and `b`", "both `a` and `b`", "any of `a`, `b` or `c`", "its `a` member". */
  protected places(at: number): Readings<Subject> {
    const its = this.after(at, 'its');
    const start = its ?? this.after(at, 'both|each of?') ?? this.after(at, 'any|all of') ?? at;
    const both = start !== at && its === undefined && !this.isWord(at, 'any');
    const found: [Subject, number][] = [];
    const places: Place[] = [];
    let joint: Joint = 'none';
    for (let position = start; ;) {
      const word = this.words[position];
      if (word?.is !== 'path' || word.text === 'pNext') break;
      // "its VkX::a member" names the struct itself.
      places.push({ path: its === undefined || word.text.includes('::') ? word.text : `its::${word.text}` });
      position++;
      if (!both || joint === 'and') found.push([{ places: [...places], joint }, position]);
      const [next] = this.joints(position);
      if (next === undefined) break;
      const [sign, after] = next;
      if (joint === 'and' || joint === 'or') break;
      joint = sign === 'comma' ? joint : sign;
      if (joint === 'none') joint = 'comma';
      else if (joint === 'comma' && sign !== 'comma') joint = sign;
      position = after;
    }
    return found.filter(([subject]) => subject.joint !== 'comma');
  }

  /** Members, elements and members of members. */
  protected group(at: number, mood: Mood): Readings<Subject> {
    const found: [Subject, number][] = [];
    for (const [subject, end] of this.elements(at, mood)) found.push([subject, end]);
    for (const [subject, end] of this.places(at)) {
      const after = this.after(end, 'member|members|field|fields|value?') ?? end;
      found.push([subject, end]);
      if (after !== end) found.push([subject, after]);
      const of = this.after(after, 'of|in');
      if (of === undefined) continue;
      for (const [outer, last] of [...this.group(of, mood), ...this.chained(of)]) {
        const places = outer.places.flatMap(({ path }) =>
          subject.places.map((inner) => ({ path: path.endsWith('::') ? path + inner.path : `${path}.${inner.path}` })),
        );
        if (outer.places.length > 1 && subject.places.length > 1 && outer.joint !== subject.joint) continue;
        const joint = subject.places.length > 1 ? subject.joint : outer.joint;
        found.push([{ places, joint, group: subject.places.length }, last]);
      }
    }
    return found;
  }

  /** A number, a constant or one member; "the size of `buffer`", and less of it: "minus `offset`". */
  protected value(at: number): Readings<Word> {
    const size = this.after(at, 'size of');
    const object = size === undefined ? undefined : this.words[size];
    if (size !== undefined && object?.is === 'path') {
      const whole: Word = { is: 'path', text: `${object.text}^.size` };
      const minus = this.after(size + 1, 'minus');
      const less = minus === undefined ? undefined : this.words[minus];
      if (minus === undefined || less?.is !== 'path') return [[whole, size + 1]];
      return [[{ ...whole, less: less.text }, minus + 1]];
    }
    const word = this.words[at];
    const found: [Word, number][] = word !== undefined && this.isValue(word) ? [[word, at + 1]] : [];
    for (const [subject, end] of this.group(at, 'must')) {
      const [only] = subject.places;
      if (subject.places.length === 1 && only !== undefined && end > at + 1) {
        found.push([{ is: 'path', text: only.path }, end]);
      }
    }
    return found;
  }

  protected isValue(word: Word): boolean {
    return word.is === 'number' || word.is === 'constant' || word.is === 'wildcard' || word.is === 'path';
  }

  /** Values; "one of the K_* stages" counts as one. Two constants side by side are a list whose comma was forgotten. */
  protected list(at: number): Readings<List> {
    const found: [List, number][] = [];
    const items: Word[] = [];
    let joint: Joint = 'none';
    let position = at;
    const bullets = this.isWord(at, '*');
    for (;;) {
      if (bullets) {
        if (!this.isWord(position, '*')) break;
        position++;
      }
      const start = this.after(position, 'one of') ?? position;
      const word = this.words[start];
      if (word === undefined || !this.isValue(word) || word.text === 'pNext') break;
      if (start !== position && word.is !== 'wildcard') break;
      items.push(word);
      position = start + 1;
      if (word.is === 'wildcard') position = this.after(position, 'stages?') ?? position;
      if (bullets) {
        position = this.after(position, ',?') ?? position;
        if (!this.isWord(position, '*')) found.push([{ items: [...items], joint: 'comma' }, position]);
        continue;
      }
      found.push([{ items: [...items], joint: items.length > 1 && joint === 'none' ? 'comma' : joint }, position]);
      const next = this.next(position, joint);
      if (next !== undefined) [joint, position] = next;
      else if (!(word.is === 'constant' && this.words[position]?.is === 'constant')) break;
    }
    return found;
  }

  /**
   * What joins the next item to a list that is joined so far, and where that item is; undefined at the end of the list.
   */
  private next(at: number, joint: Joint): [Joint, number] | undefined {
    const after = this.isWord(at, ',') ? at + 1 : at;
    const sign = (['and', 'or', 'nor'] as const).find((text) => this.isWord(after, text));
    if (sign !== undefined) return joint === 'none' || joint === sign ? [sign, after + 1] : undefined;
    return after !== at && joint === 'none' ? [joint, after] : undefined;
  }

  protected types(at: number): Readings<{ structs: string[]; joint: Joint }> {
    const found: [{ structs: string[]; joint: Joint }, number][] = [];
    const structs: string[] = [];
    let joint: Joint = 'none';
    for (let position = at; ;) {
      const word = this.words[position];
      if (word?.is !== 'type') break;
      structs.push(word.text);
      position++;
      found.push([
        { structs: [...structs], joint: structs.length > 1 && joint === 'none' ? 'comma' : joint },
        position,
      ]);
      const next = this.next(position, joint);
      if (next === undefined) break;
      [joint, position] = next;
    }
    return found.filter(([types]) => types.joint !== 'comma');
  }
}
