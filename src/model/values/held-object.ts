import type { Alias, PartName, AliasSubject } from './alias.js';

/** An object, a struct mostly, that something holds: what is done with it by whoever gets at it there. */
export class HeldObject implements AliasSubject {
  readonly isInStructs = true;
  /** The members that are written; `''` for any of them. */
  readonly written = new Set<string>();
  /** Those in which something is written. */
  readonly writtenInto = new Set<string>();
  /** Whether it goes on, from what holds it, to code that is not seen. */
  isHandedOn = false;
  /** Whether another object begins with its members, and may be given others instead. */
  isCopied = false;
  readonly #hasObject: (name: string) => boolean;

  /** @param hasObject - whether a member holds what can be changed itself */
  constructor(hasObject: (name: string) => boolean) {
    this.#hasObject = hasObject;
  }

  taken(alias: Alias, name: PartName): Alias | undefined {
    const [step, ...path] = alias.path;
    if (alias.path.length > 0) {
      if (step === undefined && COUNTS.has(name)) return undefined;
      return step === undefined || name === undefined || step === name ? { ...alias, path } : undefined;
    }
    if (alias.within === undefined && name !== undefined && !this.#hasObject(name)) return undefined;
    return { ...alias, within: alias.within ?? name ?? '' };
  }

  copied(alias: Alias): readonly Alias[] {
    if (alias.path.length > 0) return [alias];
    if (alias.within !== undefined) return [];
    this.isCopied = true;
    return [{ ...alias, isCopy: true }];
  }

  write({ within, isCopy }: Alias, name: PartName): void {
    if (within !== undefined) this.writtenInto.add(within);
    else if (isCopy !== true) this.written.add(name ?? '');
  }

  /** What nothing holds is handed on as it is, which whoever asks sees. */
  lose({ isOwn, within, isCopy }: Alias): void {
    if (within !== undefined) this.writtenInto.add(within);
    else if (isCopy === true) this.writtenInto.add('');
    else if (!isOwn) this.isHandedOn = true;
  }

  giveUp(): void {
    this.written.add('');
    this.writtenInto.add('');
  }
}

/** Members of lists, maps and sets that are none of their elements. */
const COUNTS: ReadonlySet<PartName> = new Set(['length', 'size']);
