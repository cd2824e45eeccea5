import type { StructType } from '../../registry/index.js';
import { StructAt } from '../states/state.js';
import type { Known, StructFacts } from '../values/known.js';

/**
 * A struct as the code has it, whatever others may make of it before it is used. Nothing is certain of that: it is for
 * what is left alone as soon as it may be so.
 */
export class AsWritten implements StructFacts {
  readonly of: StructAt;
  #chain: readonly AsWritten[] | undefined;
  #ends = false;

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
    return (this.#chain ??= this.#follow());
  }

  get chainIsComplete(): boolean {
    return this.chain.length >= 0 && this.#ends;
  }

  get mayBeReplaced(): boolean {
    return this.of.mayBeReplaced;
  }

  #follow(): readonly AsWritten[] {
    const chain: AsWritten[] = [];
    const seen = new Set([this.of.build]);
    let next = this.member('pNext');
    while (next.kind === 'struct' && next.struct instanceof AsWritten && !seen.has(next.struct.of.build)) {
      chain.push(next.struct);
      seen.add(next.struct.of.build);
      next = next.struct.member('pNext');
    }
    this.#ends = next.kind === 'null' || next.kind === 'absent';
    return chain;
  }
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
