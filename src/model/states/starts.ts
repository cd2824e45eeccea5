import type { TSESTree } from '@typescript-eslint/utils';
import { propertyName } from '../../syntax/members.js';
import type { Struct } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { ObjectPart } from './builds.js';

type Start = TSESTree.Expression | 'absent' | 'unknown';

/** What the structs of a file begin with. */
export class Starts {
  readonly #evaluator: Evaluator;
  readonly #spread = new Map<TSESTree.SpreadElement, TSESTree.ObjectExpression | undefined>();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  /** What the literals of a struct give a member, themselves or by one that is spread in them. */
  of({ start, origin }: Struct, name: string): Start {
    for (let i = start.length - 1; i >= 0; i--) {
      const literal = start[i];
      if (literal === undefined) return 'unknown';
      const given = this.#givenBy(literal, origin.dialect.memberName, name, new Set());
      if (given !== 'absent') return given;
    }
    return 'absent';
  }

  /**
   * Whether what stands behind a part of an object literal gives a member of a struct again, or may do so: in the literal,
   * or in what the struct is given after it, `Object.assign(new VkX({ usage }), rest)`.
   */
  mayBeGivenBehind(part: ObjectPart, { start, origin }: Struct, name: string): boolean {
    const literal = part.parent as TSESTree.ObjectExpression;
    const { memberName } = origin.dialect;
    if (this.#givenBy(literal, memberName, name, new Set(), part) !== 'absent') return true;
    const index = start.findIndex((each) => each === literal);
    return (
      index >= 0 &&
      start
        .slice(index + 1)
        .some((next) => next === undefined || this.#givenBy(next, memberName, name, new Set()) !== 'absent')
    );
  }

  /** @param behind - the part behind which to look */
  #givenBy(
    literal: TSESTree.ObjectExpression,
    memberName: (key: string) => string,
    name: string,
    seen: Set<TSESTree.Node>,
    behind?: ObjectPart,
  ): Start {
    seen.add(literal);
    for (let i = literal.properties.length - 1; i >= 0; i--) {
      const property = literal.properties[i]!;
      if (property === behind) break;
      if (property.type === 'SpreadElement') {
        const spread = this.#spreadIn(property);
        if (spread === undefined) return 'unknown';
        const given = seen.has(spread) ? 'absent' : this.#givenBy(spread, memberName, name, seen);
        if (given !== 'absent') return given;
        continue;
      }
      const key = propertyName(property);
      if (key === undefined) return 'unknown';
      if (memberName(key) !== name) continue;
      return property.kind === 'init' ? (property.value as TSESTree.Expression) : 'unknown';
    }
    return 'absent';
  }

  #spreadIn(property: TSESTree.SpreadElement): TSESTree.ObjectExpression | undefined {
    if (!this.#spread.has(property)) this.#spread.set(property, this.#evaluator.tables.copiedFrom(property.argument));
    return this.#spread.get(property);
  }
}
