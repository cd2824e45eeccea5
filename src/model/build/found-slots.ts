import type { TSESTree } from '@typescript-eslint/utils';
import { definesConstant } from '../../bindings/constant-names.js';
import { unwrapped } from '../../bindings/forms.js';
import { familyOfEnum } from '../../registry/handle-types.js';
import { structOf, type SlotType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isPlace, memberName, memberTakenOf } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import { isOfMovedBits } from '../flow/moved-bits.js';
import { Joins } from '../places/joins.js';
import type { Destination, Provenance, Slot, SlotUse, SpreadSlot } from '../types.js';
import { isComposite, undecided } from '../values/compose.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Literal } from '../values/literals.js';
import { isWrittenByName } from '../values/of-type.js';
import { exactOf, type Through, type Value } from '../values/value.js';

/** The slots of a file, as they are found; what is known once all are there takes some of them back. */
export class FoundSlots {
  readonly all: Slot[] = [];
  /** The slots by the expressions that stand in them. */
  readonly at = new Map<TSESTree.Node, Slot>();
  /** Where literals that have slots in them become part of structs. */
  readonly joins: Joins;
  readonly #evaluator: Evaluator;
  /** The literal from elsewhere that is being read, and the slots in such ones. */
  #within: Literal | undefined;
  /** Whether that has a name by which more is done with it. */
  #isShared = false;
  readonly #slotsWithin = new Map<Slot, Literal>();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.joins = new Joins((since, place) => evaluator.decisions.isTestedBetween(since, place));
  }

  /** Takes an expression as what stands in a slot. */
  add(given: TSESTree.Expression, type: SlotType, use: SlotUse, from: Provenance): void {
    const node = unwrapped(given);
    const known = this.at.get(node);
    if (known !== undefined && known.type.name === type.name && (known.use === use || use !== 'value')) return;
    // `other = info.usage = 0`: what the struct is given stands in its slot already.
    if (node.type === 'AssignmentExpression' && this.at.get(unwrapped(node.right))?.owner === from.owner) return;
    // The number under the name of a constant is what the name is for.
    if (from.owner.kind === 'declared' && definesConstant(node)) return;
    const value = this.#evaluator.evaluate(node);
    if (use !== 'value' && isOfMovedBits(node, exactOf(value), this.#evaluator.variables)) return;
    const slot: Slot = { type, node, use, ...from, value, isNamed: isWrittenByName(value, type.constants) };
    this.at.set(node, slot);
    this.all.push(slot);
    if (this.#within !== undefined) this.#slotsWithin.set(slot, this.#within);
  }

  /**
   * A member that is spread in a struct, if it is not read as one of that where it is written: for handle types it makes a
   * difference which struct it is, else only of what type the member is.
   */
  spreadBy(
    given: Pick<SpreadSlot, 'property' | 'spread' | 'owner' | 'origin'>,
    type: SlotType,
  ): SpreadSlot | undefined {
    const node = unwrapped(given.property.value as TSESTree.Expression);
    const other = this.at.get(node);
    const isOfHandles = type.constants !== undefined && familyOfEnum(type.constants.name) !== undefined;
    const isOfThis = other?.owner.kind === 'member' && other.owner.struct === given.owner.struct;
    if (other?.type.constants === type.constants && (!isOfHandles || isOfThis)) return undefined;
    const value = this.#evaluator.evaluate(node);
    if (!isOfConstants(value)) return undefined;
    const place = withoutTypes(given.spread.argument);
    const through: Through = { kind: 'member', reads: undefined };
    const followed: Value = { kind: 'followed', node: place, through, value };
    return { ...given, type, node: place, use: 'value', value: followed, isNamed: false };
  }

  /** Whether a literal is being read that has a name by which more is done with it than that. */
  get isWithinShared(): boolean {
    return this.#isShared;
  }

  /**
   * Reads a literal by an expression that stands for it, so that it is known of the slots in it where they come in.
   *
   * @param place - the literal itself, or what names it: `init` in `new VkX(init)`
   * @param type - the name of the type as one of which it is read
   * @param read - reads what is in the literal
   */
  readBy(place: TSESTree.Expression, literal: Literal, type: string, read: () => void): void {
    const within = this.#within;
    const isShared = this.#isShared;
    const expression = withoutTypes(place);
    if (expression !== literal) {
      this.joins.add(literal, type, { place, within });
      this.#within = literal;
      this.#isShared ||= isPlace(expression) && !this.#isOnlyHere(expression);
    }
    read();
    this.#within = within;
    this.#isShared = isShared;
  }

  /** The same of a literal by all expressions that stand for it, or for one of several. */
  readByAll(places: readonly TSESTree.Expression[], literal: Literal, type: string, read: () => void): void {
    const [first, ...others] = places;
    for (const place of others) this.joins.add(literal, type, { place, within: this.#within });
    if (first === undefined) read();
    else this.readBy(first, literal, type, read);
  }

  /** Whether an expression is the only one that names a list or an object, but for those that ask how long it is. */
  #isOnlyHere(place: TSESTree.Expression): boolean {
    const variable = place.type === 'Identifier' ? this.#evaluator.variables.of(place) : undefined;
    return (
      variable?.references.every(({ init, identifier }) => {
        const member = memberTakenOf(identifier);
        return init === true || identifier === place || (member !== undefined && isLength(member));
      }) === true
    );
  }

  /**
   * Takes back two kinds of slots that more of the file speaks against: the other side of an `|` of which the whole stands
   * in a slot of another type, `info.usage = createFlags | A`; and a number in an object that goes into structs of two
   * types, which differ in the type of that member.
   */
  dropOverruled(): void {
    let kept = 0;
    for (const slot of this.all) {
      if (this.#isOverruled(slot) || this.#isOfSeveral(slot)) this.at.delete(slot.node);
      else this.all[kept++] = slot;
    }
    this.all.length = kept;
  }

  /**
   * Takes back that a choice in an init object is certain where all structs take that object behind a test: the test may
   * go together with the choice. To be called once, when all slots are found.
   */
  decideWithin(): void {
    for (let i = 0; this.#slotsWithin.size > 0 && i < this.all.length; i++) {
      const slot = this.all[i]!;
      const literal = isComposite(slot.value) ? this.#slotsWithin.get(slot) : undefined;
      if (literal === undefined || !this.joins.isBehindTests(literal)) continue;
      const seen: Slot = { ...slot, value: undecided(slot.value, 'possible') };
      this.all[i] = seen;
      this.at.set(slot.node, seen);
    }
  }

  /** Notes where all of what stands in a slot goes that is the author's own. */
  serve(given: TSESTree.Expression, type: SlotType, serves: readonly Destination[]): void {
    const slot = this.at.get(unwrapped(given));
    if (slot?.owner.kind === 'declared' && slot.type.constants === type.constants) slot.serves = serves;
  }

  #isOverruled({ node, use, type }: Slot): boolean {
    const { parent } = node;
    if (use !== 'add' || parent.type !== 'BinaryExpression') return false;
    let whole = parent;
    while (whole.parent.type === 'BinaryExpression' && whole.parent.operator === '|') whole = whole.parent;
    const around = this.at.get(withTypes(whole)) ?? this.at.get(whole);
    return around !== undefined && around.type.constants !== type.constants;
  }

  #isOfSeveral(slot: Slot): boolean {
    const literal = this.#slotsWithin.get(slot);
    if (literal === undefined || slot.isNamed || slot.owner.kind !== 'member') return false;
    const { name } = slot.owner.member;
    for (const other of this.joins.othersOf(literal)) {
      const member = structOf(other)?.member(name);
      if (member !== undefined && member.slot?.constants !== slot.type.constants) return true;
    }
    return false;
  }
}

/** Whether a value is constants, whatever test may stand before it: what is one of several may be another one in each place. */
function isOfConstants(value: Value): boolean {
  if (value.kind === 'followed') return isOfConstants(value.value);
  if (value.kind === 'operation') return value.operator === '|' && value.operands.every(isOfConstants);
  return value.kind === 'constant';
}

function isLength(member: TSESTree.MemberExpression): boolean {
  return memberName(member) === 'length' && !isTarget(member);
}
