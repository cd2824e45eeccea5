import type { TSESTree } from '@typescript-eslint/utils';
import type { Struct } from '../types.js';
import type { Aliases } from '../values/aliases.js';
import type { HeldObject } from '../values/held-object.js';
import type { Builds, SecondName } from './builds.js';
import { hasObject } from './changes.js';
import type { Life } from './life.js';
import type { Lives } from './lives.js';

/** What is done with a struct by those who hold it. */
interface Held {
  readonly first: HeldObject;
  /** By its second name, where that is not the name that it is followed by. */
  readonly second: HeldObject | undefined;
}

/**
 * Who holds the structs of a file where their lives are not followed: fields, lists, maps, other structs and functions.
 * What they do to one may come before it is used, whatever the order of the file.
 */
export class Holders {
  readonly #aliases: Aliases;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #held = new Map<Struct, Held>();

  constructor(aliases: Aliases, builds: Builds, lives: Lives) {
    this.#aliases = aliases;
    this.#builds = builds;
    this.#lives = lives;
  }

  /** Whether one of them may write a member, or something in it. */
  mayWrite(struct: Struct, name: string): boolean {
    if (this.mayReplace(struct, name)) return true;
    const { first, second } = this.#of(struct);
    return has(first.writtenInto, struct, name) || (second !== undefined && has(second.writtenInto, struct, name));
  }

  /** Whether one of them may give a member another value. */
  mayReplace(struct: Struct, name: string): boolean {
    const { first, second } = this.#of(struct);
    if (first.isCopied || has(first.written, struct, name)) return true;
    if (second === undefined) return false;
    // Where others have it by the second name, it need not be as it is any more where it is used by the first.
    return second.isHandedOn || second.isCopied || has(second.written, struct, name);
  }

  /** Whether none of those who get it at a place writes to it, copies it or gives it to code that is not seen. */
  leaveAsIs(struct: Struct, place: TSESTree.Node): boolean {
    const { written, writtenInto, isHandedOn, isCopied } = this.#aliases.holdersOf([place], (name) =>
      hasObject(struct, name),
    );
    return !isHandedOn && !isCopied && written.size + writtenInto.size === 0;
  }

  /** Whether one of them gives it to code that is not seen. */
  handOn(struct: Struct): boolean {
    const { first, second } = this.#of(struct);
    return first.isHandedOn || second?.isHandedOn === true;
  }

  #of(struct: Struct): Held {
    let held = this.#held.get(struct);
    if (held === undefined) {
      const isObject = (name: string): boolean => hasObject(struct, name);
      const second = this.#secondNameOf(struct);
      held = {
        first: this.#aliases.holdersOf(this.#placesOf(struct), isObject),
        second: second && this.#aliases.doneBy(second.node, second.path, isObject),
      };
      this.#held.set(struct, held);
    }
    return held;
  }

  /** The second name of a struct that has none of its own. */
  #secondNameOf(struct: Struct): SecondName | undefined {
    if (struct.isReceived === true || this.#lives.of(struct) !== undefined) return undefined;
    return this.#builds.secondNameOf(struct.node);
  }

  /** Where a struct is given to others; none where it is followed. */
  #placesOf(struct: Struct): Life['uses'] {
    if (struct.isReceived === true) return [];
    const life = this.#lives.of(struct);
    // A function that is made where the struct is has it whenever it runs.
    if (life !== undefined && life.escape !== struct.node) return life.uses;
    // What is done with the one that it is in is known until others get at that.
    const whole = this.#builds.around(struct.node);
    const around = whole && this.#lives.of(whole);
    return around !== undefined && around.escape === undefined ? [] : [struct.node];
  }
}

function has(names: ReadonlySet<string>, { origin }: Struct, name: string): boolean {
  if (names.size === 0 || name === '' || names.has('')) return names.size > 0;
  return [...names].some((each) => origin.dialect.memberName(each) === name);
}
