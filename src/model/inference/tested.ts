import type { TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../../registry/index.js';
import { isTypeOnly } from '../../syntax/asserted.js';
import type { Expectations } from '../build/expectations.js';
import { PastTests } from '../flow/past-tests.js';
import type { Owner, Slot } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { isOfType } from '../values/of-type.js';
import { exactOf } from '../values/value.js';
import type { Uses } from './carried.js';
import { heldAs, isNotZero, TestReader, type Compared, type Sample, type NameTest } from './tests.js';

/** What is known of a file where names are tested. */
interface File {
  readonly evaluator: Evaluator;
  readonly expected: Expectations;
  /** What has its type by no annotation. */
  readonly inferred: ReadonlySet<Owner>;
}

/**
 * A name that is given to places of one type and tested besides. A number there is one of the type where it certainly
 * comes to such a place: what the code turns away or maps to something else may be a number of the author's own.
 */
export class TestedName {
  readonly #file: File;
  readonly #slot: SlotType;
  readonly #uses: Uses;
  readonly #tests: readonly NameTest[];
  readonly #past: PastTests<Sample>;
  readonly #comes = new Map<string, boolean>();

  private constructor(file: File, slot: SlotType, uses: Uses, tests: readonly NameTest[]) {
    this.#file = file;
    this.#slot = slot;
    this.#uses = uses;
    this.#tests = tests;
    const asked = uses.reads.map((node) => ({ node, outcome: isNotZero }));
    this.#past = new PastTests([...asked, ...tests], uses.writes ?? [], file.evaluator.variables);
  }

  /**
   * Undefined where more is done with a name than to give it to places of the type and to ask which value of the type it
   * has.
   *
   * @param others - the reads of it that are for no such places
   */
  static of(
    file: File,
    slot: SlotType,
    uses: Uses,
    others: readonly TSESTree.Node[],
    isOfSame: (node: TSESTree.Expression) => boolean,
  ): TestedName | undefined {
    if (slot.constants === undefined || COUNTS.has(slot.constants.name)) return undefined;
    const reader = new TestReader(file.evaluator, slot, isOfSame);
    const tests: NameTest[] = [];
    for (const read of others) {
      const test = reader.at(read);
      if (test === undefined) return undefined;
      tests.push(test);
    }
    const tested = new TestedName(file, slot, uses, tests);
    const isOfVulkan = ({ parent }: TSESTree.Property): boolean => file.expected.read.has(parent);
    return tests.every(({ node }) => tested.#past.isPlain(node, isOfVulkan)) &&
      uses.given.every((each) => tested.#mayHold(each))
      ? tested
      : undefined;
  }

  /** What the name is compared with that certainly is of the type. */
  get operands(): readonly Compared[] {
    return this.#tests.flatMap(({ operands }) => operands.filter(({ sample }) => this.#isHandedOn(sample)));
  }

  /** Whether an expression that the name is given certainly comes to a place of the type. */
  takes(given: TSESTree.Expression): boolean {
    const exact = exactOf(this.#file.evaluator.evaluate(given));
    return exact !== undefined && this.#isHandedOn({ value: heldAs(exact, this.#slot), isWhole: true });
  }

  /** Whether what the name is given is one of the type, or says that there is nothing, as far as that is known. */
  #mayHold(given: TSESTree.Expression): boolean {
    const value = this.#file.evaluator.evaluate(given);
    const exact = exactOf(value);
    if (exact === undefined) return true;
    return Number.isInteger(Number(exact)) && (Number(exact) < 0 || isOfType(value, this.#slot));
  }

  #isHandedOn(sample: Sample): boolean {
    const key = `${sample.isWhole} ${sample.value}`;
    let comes = this.#comes.get(key);
    if (comes === undefined) {
      comes = !this.#isPlaceholder(sample) && this.#uses.reads.some((read) => this.#isGiven(read, sample));
      this.#comes.set(key, comes);
    }
    return comes;
  }

  /** Whether a value of a name that is given others may only say that it has none yet. */
  #isPlaceholder(sample: Sample): boolean {
    if (this.#uses.writes === undefined) return false;
    return !isNotZero(sample) || this.#past.isReplaced(sample);
  }

  /** Whether what stands in a slot is a value of the type, and goes to Vulkan where no annotation says so. */
  #isCertain({ type, use, owner, serves = [] }: Slot): boolean {
    if (type.constants !== this.#slot.constants) return false;
    if (use !== 'value' && (use !== 'add' || type.kind === 'enum')) return false;
    return serves.length > 0 || !this.#file.inferred.has(owner);
  }

  /** Whether a read of the name, or of a constant that holds the same, gives a value to a place of the type. */
  #isGiven(read: TSESTree.Node, sample: Sample): boolean {
    if (!this.#past.comesTo(read, sample)) return false;
    const isMask = this.#slot.kind !== 'enum';
    const { slots } = this.#file.expected;
    for (let node = read, { parent } = node; parent !== undefined; node = parent, { parent } = node) {
      const slot = slots.at.get(node);
      if (slot !== undefined && this.#isCertain(slot)) return true;
      switch (parent.type) {
        case 'ConditionalExpression':
          if (parent.test === node) return false;
          break;
        case 'LogicalExpression':
          if (parent.left !== node || parent.operator === '??') break;
          if (parent.operator === '&&' || !isNotZero(sample)) return false;
          break;
        case 'BinaryExpression':
          if (!isMask || parent.operator !== '|') return false;
          break;
        case 'VariableDeclarator': {
          const { variables } = this.#file.evaluator;
          const variable = parent.id.type === 'Identifier' ? variables.of(parent.id) : undefined;
          if (variable === undefined || variables.initializerOf(variable) === undefined) return false;
          return variable.references.some((each) => each.isRead() && this.#isGiven(each.identifier, sample));
        }
        default:
          if (!isTypeOnly(parent)) return false;
      }
    }
    return false;
  }
}

/** Enums whose values are the numbers that their names tell: what is asked may be how many there are. */
const COUNTS: ReadonlySet<string> = new Set(['VkSampleCountFlagBits']);
