import type { Struct } from '../types.js';
import type { Aliases } from '../values/aliases.js';
import type { HeldObject } from '../values/held-object.js';
import type { Builds } from './builds.js';
import { isObject } from './changes.js';
import type { Life } from './life.js';
import type { Lives } from './lives.js';

/**
 * Who holds the structs of a file where their lives are not followed: fields, lists, maps, other structs and functions.
 * What they do to one may come before it is used, whatever the order of the file.
 */
export class Holders {
  readonly #aliases: Aliases;
  readonly #builds: Builds;
  readonly #lives: Lives;
  readonly #held = new Map<Struct, HeldObject>();

  constructor(aliases: Aliases, builds: Builds, lives: Lives) {
    this.#aliases = aliases;
    this.#builds = builds;
    this.#lives = lives;
  }

  /** Whether one of them may write a member, or something in it. */
  mayWrite(struct: Struct, name: string): boolean {
    return this.mayReplace(struct, name) || has(this.#of(struct).writtenInto, struct, name);
  }

  /** Whether one of them may give a member another value. */
  mayReplace(struct: Struct, name: string): boolean {
    const { written, isCopied } = this.#of(struct);
    return isCopied || has(written, struct, name);
  }

  /** Whether one of them gives it to code that is not seen. */
  handOn(struct: Struct): boolean {
    return this.#of(struct).isHandedOn;
  }

  #of(struct: Struct): HeldObject {
    let held = this.#held.get(struct);
    if (held === undefined) {
      const { memberName } = struct.origin.dialect;
      held = this.#aliases.holdersOf(this.#placesOf(struct), (name) => {
        const member = struct.struct.member(memberName(name));
        return member !== undefined && isObject(member);
      });
      this.#held.set(struct, held);
    }
    return held;
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
