import type { StructType } from '../../registry/index.js';
import { StructAt } from '../states/state.js';
import type { Known, StructFacts } from '../values/known.js';

/**
 * A struct as the code has it, whatever others may make of it before it is used. Nothing is certain of that: it is only
 * asked where the answer is a reason to say nothing.
 */
export class AsWritten implements StructFacts {
  readonly of: StructAt;
  #followed: Chain | undefined;

  constructor(of: StructAt) {
    this.of = of;
  }

  get type(): StructType {
    return this.of.type;
  }

  member(name: string): Known {
    return asWritten(this.of.written(name));
  }

  get chain(): readonly AsWritten[] {
    return this.#follow().of;
  }

  get chainIsComplete(): boolean {
    return this.#follow().ends;
  }

  get mayBeReplaced(): boolean {
    return this.of.mayBeReplaced;
  }

  #follow(): Chain {
    if (this.#followed !== undefined) return this.#followed;
    const of: AsWritten[] = [];
    const seen = new Set([this.of.build]);
    let next = this.member('pNext');
    while (next.kind === 'struct' && next.struct instanceof AsWritten && !seen.has(next.struct.of.build)) {
      of.push(next.struct);
      seen.add(next.struct.of.build);
      next = next.struct.member('pNext');
    }
    this.#followed = { of, ends: next.kind === 'null' || next.kind === 'absent' };
    return this.#followed;
  }
}

/** What is chained to a struct; `ends` where the pNext of the last one is empty. */
interface Chain {
  readonly of: readonly AsWritten[];
  readonly ends: boolean;
}

/** The same of what a member holds. */
function asWritten(known: Known): Known {
  switch (known.kind) {
    case 'struct':
      return known.struct instanceof StructAt ? { kind: 'struct', struct: new AsWritten(known.struct) } : known;
    case 'list':
      return { kind: 'list', items: known.items.map(asWritten) };
    case 'choice':
      return { kind: 'choice', of: known.of.map(asWritten) };
    default:
      return known;
  }
}
