/** What names without a type of their own are compared with and tested against. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { memberName } from '../../syntax/members.js';
import { EQUALITIES, isNull } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import { listSearched } from '../build/comparisons.js';
import type { TestOf } from '../flow/past-tests.js';
import type { SlotUse } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { forEachLeaf } from '../values/leaves.js';
import { hasForeignConstant, isOfType } from '../values/of-type.js';
import { exactOf } from '../values/value.js';

/** What a name may hold: a number, or one that has all of some bits. */
export interface Sample {
  readonly value: bigint;
  readonly isWhole: boolean;
}

/** What is compared with a name, and what the name holds where they agree. */
export interface Compared {
  readonly node: TSESTree.Expression;
  readonly use: SlotUse;
  readonly sample: Sample;
}

/** A test of what a name holds, with what that is compared with. */
export interface NameTest extends TestOf<Sample> {
  readonly operands: readonly Compared[];
}

/** Finds the tests of a name that holds values of one type. */
export class TestReader {
  readonly #evaluator: Evaluator;
  readonly #slot: SlotType;
  readonly #isOfSame: (node: TSESTree.Expression) => boolean;

  /** @param isOfSame - whether another name is known to hold values of the same type */
  constructor(evaluator: Evaluator, slot: SlotType, isOfSame: (node: TSESTree.Expression) => boolean) {
    this.#evaluator = evaluator;
    this.#slot = slot;
    this.#isOfSame = isOfSame;
  }

  /** The test that a read of the name stands in; undefined for anything else, or for what a value of the type is not. */
  at(read: TSESTree.Node): NameTest | undefined {
    const node = withTypes(read);
    const { parent } = node;
    switch (parent?.type) {
      case 'BinaryExpression': {
        const other = otherSide(parent, node);
        if (other === undefined) return undefined;
        if (EQUALITIES.has(parent.operator)) return this.#equality(parent, other);
        if (parent.operator === '&') return this.#slot.kind === 'enum' ? undefined : this.#bits(parent, other);
        return isMoreThanZero(parent, node) ? plain(parent, isNotZero) : undefined;
      }
      case 'UnaryExpression':
        if (parent.operator === '!') return plain(node, isNotZero);
        return parent.operator === 'typeof' ? typeTest(parent) : undefined;
      case 'SwitchStatement':
        return parent.discriminant === node ? this.#cases(parent) : undefined;
      case 'CallExpression':
        if (isGlobal(parent.callee, 'Boolean', this.#evaluator.variables)) return plain(node, isNotZero);
        return parent.arguments[0] === node ? this.#searched(parent) : undefined;
      default:
        return isTested(node) ? plain(node, isNotZero) : undefined;
    }
  }

  #equality(node: TSESTree.BinaryExpression, other: TSESTree.Expression): NameTest | undefined {
    const isEqual = !node.operator.startsWith('!');
    if (isNull(withoutTypes(other))) return plain(node, () => !isEqual);
    const known = this.#numberIn(other);
    if (known === undefined) return this.#isOfSame(withoutTypes(other)) ? plain(node, () => undefined) : undefined;
    const outcome = (held: Sample): boolean | undefined => {
      const equal = isEqualTo(held, known);
      return equal === undefined ? undefined : equal === isEqual;
    };
    return { node, operands: [{ node: other, use: 'compare', sample: { value: known, isWhole: true } }], outcome };
  }

  /** `x & A`, by itself or compared: `(x & A) === A`. */
  #bits(node: TSESTree.BinaryExpression, mask: TSESTree.Expression): NameTest | undefined {
    const bits = this.#numberIn(mask);
    if (bits === undefined) return undefined;
    const sample: Sample = { value: bits, isWhole: false };
    const operand: Compared = { node: mask, use: 'mask', sample };
    const around = withTypes(node);
    const { parent } = around;
    if (parent?.type !== 'BinaryExpression') {
      return { node, operands: [operand], outcome: (held) => selects(held, bits, undefined) };
    }
    const other = otherSide(parent, around);
    if (other === undefined) return undefined;
    if (isMoreThanZero(parent, around)) {
      return { node: parent, operands: [operand], outcome: (held) => selects(held, bits, undefined) };
    }
    const compared = EQUALITIES.has(parent.operator) ? this.#numberIn(other) : undefined;
    if (compared === undefined) return undefined;
    const isEqual = !parent.operator.startsWith('!');
    return {
      node: parent,
      operands: [operand, { node: other, use: 'compare', sample }],
      outcome: (held) => {
        const equal = selects(held, bits, compared);
        return equal === undefined ? undefined : equal === isEqual;
      },
    };
  }

  #cases(node: TSESTree.SwitchStatement): NameTest | undefined {
    const operands: Compared[] = [];
    for (const { test } of node.cases) {
      if (test === null) continue;
      const value = this.#numberIn(test);
      if (value === undefined) return undefined;
      operands.push({ node: test, use: 'compare', sample: { value, isWhole: true } });
    }
    const values = node.cases.map(({ test }) => operands.find((each) => each.node === test)?.sample.value);
    const taken = ({ value, isWhole }: Sample): number | undefined => (isWhole ? values.indexOf(value) : undefined);
    return { node, operands, outcome: () => undefined, taken };
  }

  /** `[A, B].includes(x)` */
  #searched(node: TSESTree.CallExpression): NameTest | undefined {
    const name = node.callee.type === 'MemberExpression' ? memberName(node.callee) : undefined;
    const list = name === 'includes' || name === 'has' ? listSearched(node, this.#evaluator.variables) : undefined;
    if (list === undefined) return undefined;
    const operands: Compared[] = [];
    for (const element of list.elements) {
      const value = element === null || element.type === 'SpreadElement' ? undefined : this.#numberIn(element);
      if (value === undefined) return undefined;
      operands.push({ node: element as TSESTree.Expression, use: 'compare', sample: { value, isWhole: true } });
    }
    const outcome = (held: Sample): boolean | undefined =>
      held.isWhole ? operands.some(({ sample }) => sample.value === held.value) : undefined;
    return { node, operands, outcome };
  }

  /** The number that an expression is, where a value of the type may be it, or a constant that was taken for one is. */
  #numberIn(expression: TSESTree.Expression): bigint | undefined {
    const value = this.#evaluator.evaluate(expression);
    const exact = exactOf(value);
    if (exact === undefined || !Number.isInteger(Number(exact)) || this.#slot.constants === undefined) return undefined;
    const others = new Set<string>();
    forEachLeaf(value, ({ kind }) => others.add(kind));
    others.delete('number');
    others.delete('constant');
    if (others.size > 0) return undefined;
    // What is below 0 says that there is nothing.
    const isOne =
      isOfType(value, { ...this.#slot, kind: this.#slot.kind === 'enum' ? 'enum' : 'flags' }) ||
      hasForeignConstant(value, this.#slot.constants) ||
      (this.#slot.kind === 'enum' && Number(exact) < 0);
    return isOne ? heldAs(exact, this.#slot) : undefined;
  }
}

/** A number as a name holds it: a mask without a sign. */
export function heldAs(value: number | bigint, { kind, width }: SlotType): bigint {
  return kind === 'enum' ? BigInt(value) : BigInt.asUintN(width, BigInt(value));
}

function plain(node: TSESTree.Node, outcome: NameTest['outcome']): NameTest {
  return { node, operands: [], outcome };
}

function otherSide({ left, right }: TSESTree.BinaryExpression, node: TSESTree.Node): TSESTree.Expression | undefined {
  const other = left === node ? right : left;
  return other.type === 'PrivateIdentifier' ? undefined : other;
}

export function isNotZero({ value }: Sample): boolean {
  return value !== 0n;
}

function isEqualTo({ value, isWhole }: Sample, other: bigint): boolean | undefined {
  if (isWhole) return value === other;
  return (value & ~other) === 0n ? undefined : false;
}

/** Whether some bits of what is held are those that they are compared with, or any of them is set. */
function selects({ value, isWhole }: Sample, bits: bigint, compared: bigint | undefined): boolean | undefined {
  const selected = value & bits;
  if (compared === undefined) return selected === 0n && !isWhole ? undefined : selected !== 0n;
  if (isWhole || selected === bits) return selected === compared;
  return (selected & ~compared) === 0n ? undefined : false;
}

/** `x > 0`, `0 < x` */
function isMoreThanZero({ operator, left, right }: TSESTree.BinaryExpression, node: TSESTree.Node): boolean {
  const [other, sign] = left === node ? [right, '>'] : [left, '<'];
  return operator === sign && other.type === 'Literal' && Number(other.value) === 0;
}

/** `typeof x === 'undefined'`, `typeof x !== 'number'` */
function typeTest(node: TSESTree.UnaryExpression): NameTest | undefined {
  const { parent } = node;
  if (parent.type !== 'BinaryExpression' || !EQUALITIES.has(parent.operator)) return undefined;
  const other = otherSide(parent, node);
  const isEqual = !parent.operator.startsWith('!');
  const name = other?.type === 'Literal' ? other.value : undefined;
  if (name !== 'undefined' && name !== 'number') return undefined;
  return plain(parent, () => (name === 'number') === isEqual);
}

/** Whether only the truth of an expression counts where it stands. */
function isTested(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (parent.type === 'LogicalExpression') return parent.left === node && parent.operator === '&&';
  return 'test' in parent && parent.test === node && parent.type !== 'SwitchCase';
}
