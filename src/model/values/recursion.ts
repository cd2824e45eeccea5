/** How far variables, functions and compound assignments are followed before a value counts as unknown. */
export const DEPTH = 60;
/** How many steps are taken to follow one value: what depends on itself in many ways has no end. */
const STEPS = 2000;

/** Keeps the way to a value from going on without end. */
export class Recursion {
  readonly #active = new Set<unknown>();
  #steps = 0;
  #cuts = 0;

  /** How often a value was cut short because it depends on itself or lies too deep. */
  get cuts(): number {
    return this.#cuts;
  }

  /** Whether a step is being run: what is found in it may be cut short by those around it. */
  get isRunning(): boolean {
    return this.#active.size > 0;
  }

  /** Runs a step that may come back to itself; undefined when it does, lies too deep, or takes too long. */
  guarded<T>(key: unknown, step: () => T): T | undefined {
    if (this.#active.size === 0) this.#steps = 0;
    if (this.#active.has(key) || this.#active.size > DEPTH || ++this.#steps > STEPS) {
      this.#cuts++;
      return undefined;
    }
    this.#active.add(key);
    try {
      return step();
    } finally {
      this.#active.delete(key);
    }
  }
}
