/** Which statements are worth judging for given bits: most of them begin with "if the mask includes this bit". */
import type { Constraint, Path } from '../registry/constraints.js';
import { bitsAt } from './usage-sites.js';
import type { Subject } from './usage-sites.js';

/** The statements of one kind about one owner, found by the bits that they begin with. */
export class Plan {
  readonly #always: Constraint[] = [];
  readonly #byBit = new Map<Path, Map<bigint, Constraint[]>>();

  constructor(constraints: readonly Constraint[]) {
    for (const constraint of constraints) {
      const bits = leadingBits(constraint);
      if (bits === undefined) this.#always.push(constraint);
      else for (const bit of bits.values) this.#add(bits.path, bit, constraint);
    }
  }

  #add(path: Path, bit: bigint, constraint: Constraint): void {
    let table = this.#byBit.get(path);
    if (table === undefined) this.#byBit.set(path, (table = new Map<bigint, Constraint[]>()));
    const group = table.get(bit);
    if (group === undefined) table.set(bit, [constraint]);
    else group.push(constraint);
  }

  /** Calls `judge` with each statement whose condition can hold; with some twice. */
  run(subject: Subject, judge: (constraint: Constraint) => void): void {
    for (const constraint of this.#always) judge(constraint);
    for (const [path, table] of this.#byBit) {
      const [site] = subject.sites(path).sites;
      const bits = site === undefined ? undefined : bitsAt(site);
      if (site?.known.kind === 'choice') for (const group of table.values()) group.forEach(judge);
      else if (bits !== undefined) {
        for (let rest = bits.ones; rest !== 0n; rest &= rest - 1n) {
          const group = table.get(rest & -rest);
          if (group !== undefined) for (const constraint of group) judge(constraint);
        }
      }
    }
  }
}

/** The bits of which one must be set before a statement says anything; undefined when it does not begin so. */
function leadingBits({ if: condition, each }: Constraint): { path: Path; values: bigint[] } | undefined {
  const first = condition?.op === 'and' ? condition.of[0] : condition;
  if (first?.op !== 'any' || each !== undefined || first.path.steps.some(({ element }) => element !== undefined)) {
    return undefined;
  }
  const values = first.operands.map(({ value }) => BigInt(value));
  return values.every((value) => value !== 0n && (value & (value - 1n)) === 0n)
    ? { path: first.path, values }
    : undefined;
}
