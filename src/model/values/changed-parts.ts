import type { TSESTree } from '@typescript-eslint/utils';
import { contains } from '../../syntax/nodes.js';

/** What of a literal may be something else by the time that it is read. */
export class ChangedParts {
  readonly #root: TSESTree.Node;
  readonly #changed = new Set<TSESTree.Node>();
  readonly #around = new Set<TSESTree.Node>();

  /** @param root - the literal, with all that is around it in the expression */
  constructor(root: TSESTree.Node) {
    this.#root = root;
  }

  /** Takes down that a part is changed; what the literal has from elsewhere stands for all of it. */
  add(part: TSESTree.Node): void {
    const changed = contains(this.#root, part) ? part : this.#root;
    this.#changed.add(changed);
    for (let node = changed; node !== this.#root; node = node.parent!) this.#around.add(node.parent!);
  }

  /** Takes down that a part gets something that is not written in it; what is written there stays. */
  addTo(part: TSESTree.Node): void {
    if (!contains(this.#root, part)) this.add(part);
    else
      for (let node = part; ; node = node.parent!) {
        this.#around.add(node);
        if (node === this.#root) break;
      }
  }

  /** Whether a part is changed, or what it is in. */
  has(part: TSESTree.Node): boolean {
    if (this.#changed.size === 0) return false;
    for (let node = part; ; node = node.parent!) {
      if (this.#changed.has(node)) return true;
      if (node === this.#root || !node.parent) return false;
    }
  }

  /** Whether a part is changed, or something in it. */
  isIn(part: TSESTree.Node): boolean {
    return this.#around.has(part) || this.has(part);
  }
}
