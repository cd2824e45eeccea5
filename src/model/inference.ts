import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../bindings/occurrences.js';
import type { StructType } from '../registry/index.js';
import { withoutTypes } from '../syntax/asserted.js';
import { withBranches } from '../syntax/branches.js';
import { isObjectCall } from '../syntax/builtins.js';
import { contains } from '../syntax/nodes.js';
import { isAlikeIn, type Expectations } from './build/expectations.js';
import { inBoth, inEither, seenBehind, seenByEither, WHOLE, type Names, type Sight } from './build/sights.js';
import { isAskedForNothing } from './flow/guards.js';
import type { Carried, Carriers, Uses } from './inference/carried.js';
import { FieldCarriers } from './inference/fields.js';
import { ListCarriers } from './inference/lists.js';
import { MapCarriers } from './inference/maps.js';
import { ObjectCarriers } from './inference/objects.js';
import { ParameterCarriers } from './inference/parameters.js';
import { ResultCarriers } from './inference/results.js';
import { Reworked } from './inference/reworked.js';
import { RowCarriers } from './inference/rows.js';
import { readersOf, type Readers } from './places/readers.js';
import { isTestedAs } from './places/tested-as.js';
import { declared, destinationsOf, elementOf, isSameType, type Destination, type Slot, type VkType } from './types.js';
import type { Evaluator } from './values/evaluate.js';
import type { Fields } from './values/fields.js';
import { forEachEnumerant, forEachFollowed, forEachLeaf } from './values/leaves.js';
import { NO_NAMES } from './values/literals.js';
import { isOfType } from './values/of-type.js';
import type { Value } from './values/value.js';

/** A place that something without a type of its own gives a value of a Vulkan type. */
interface Use {
  readonly type: VkType;
  readonly origin: NameOrigin;
  /** The slot, where it is one. */
  readonly slot?: Slot;
  /** What of it is seen there, where it is a struct. */
  readonly sight?: Sight;
}

/** Something that gives such places their value. */
interface Carrier {
  readonly carried: Carried;
  /** One of the places. */
  readonly use: Use;
  /** Where it is read, in places of that type. */
  readonly reads: Set<TSESTree.Node>;
  /** The members and arguments of Vulkan's that certainly take all of it, and where these read it. */
  readonly serves: Destination[];
  handedOn: Set<TSESTree.Node> | undefined;
  /** The structs that take it, beside the first. */
  readonly others: Set<StructType>;
  /** What any of these sees of it. */
  sight: Sight;
  /** Where all of it comes in, be it by another name. */
  readonly places: Set<TSESTree.Expression>;
  /** Whether it has been read anew since its uses were last looked at. */
  isReadAnew: boolean;
}

/**
 * Finds what parameters, fields and lists are given, and functions return, that serve only places of one type. In plain
 * JavaScript nothing declares them: `setLayout(layout) { barrier.newLayout = layout; }` takes a VkImageLayout all the
 * same.
 */
export class Inference {
  readonly #evaluator: Evaluator;
  readonly #expected: Expectations;
  readonly #reworked: Reworked;
  readonly #kinds: readonly Carriers[];
  readonly #carriers = new Map<unknown, Carrier>();
  readonly #mixed = new Set<unknown>();
  readonly #settled = new Set<Carrier>();
  /** What is read, for places of which type. */
  readonly #readAs = new Map<TSESTree.Node, VkType>();
  readonly #readTwice = new Set<TSESTree.Node>();
  #isNew = false;
  #slotsRead = 0;
  #unwrittenRead = 0;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator, fields: Fields, expected: Expectations) {
    this.#evaluator = evaluator;
    this.#expected = expected;
    this.#reworked = new Reworked(evaluator);
    const { variables, functions } = evaluator;
    const parameters = new ParameterCarriers(sourceCode, evaluator, fields);
    const { joins } = expected.slots;
    this.#kinds = [
      new RowCarriers(evaluator, (row, place, type) => joins.isOnlyTakenAs(row, place, type)),
      new FieldCarriers(sourceCode, fields, functions, parameters, variables),
      parameters,
      new MapCarriers(evaluator),
      new ResultCarriers(sourceCode, evaluator, functions, fields),
      new ListCarriers(sourceCode, evaluator),
      new ObjectCarriers(evaluator),
    ];
  }

  /** Takes the expressions that such things are given as what stands in the places that they serve. */
  expectAll(): void {
    while (this.#readNew()) this.#expectGiven();
  }

  /** Whether an expression reads what is read for places of another type, too, or for those alone. */
  isReadAsOther(node: TSESTree.Node, type: VkType): boolean {
    for (const kind of this.#kinds) {
      const key = kind.at(node, type)?.key;
      const carrier = key === undefined ? undefined : this.#carriers.get(key);
      if (carrier !== undefined && (this.#mixed.has(key) || !isSameType(carrier.use.type, type))) return true;
    }
    return false;
  }

  /** Reads the places that have come in. Whether they tell of such things. */
  #readNew(): boolean {
    const slots = this.#expected.slots.all;
    const { unwritten } = this.#expected;
    this.#isNew = false;
    for (; this.#slotsRead < slots.length; this.#slotsRead++) this.#slot(slots[this.#slotsRead]!);
    for (; this.#unwrittenRead < unwritten.length; this.#unwrittenRead++) {
      const { node, ...use } = unwritten[this.#unwrittenRead]!;
      this.#read(node, [], use);
    }
    return this.#isNew;
  }

  #expectGiven(): void {
    for (const [key, carrier] of this.#carriers) {
      if (!carrier.isReadAnew || this.#mixed.has(key) || this.#settled.has(carrier)) continue;
      carrier.isReadAnew = false;
      const { type } = carrier.use;
      const uses = carrier.carried.uses(type);
      if (uses === undefined) continue;
      const readers = this.#readersOf(uses, type);
      // What says itself what it takes is read by that.
      const isDeclared = uses.isDeclared === true;
      if (!isDeclared && !readers.nodes.every((node) => carrier.reads.has(node) || this.#isTestedAs(node, type)))
        continue;
      if (!this.#isReadAlike(uses, type)) {
        // That may be found yet.
        carrier.isReadAnew = true;
        continue;
      }
      this.#settled.add(carrier);
      const given = this.#notRefused(uses.given, carrier, readers.nodes).filter(
        (value) => !this.#isNothing(value, readers.isAskedFor, uses.mayBeMissing === true),
      );
      if (!isDeclared) this.#expect({ ...uses, given }, carrier);
      // What reads it besides may make sure of it.
      const { handedOn } = carrier;
      if (type.kind !== 'slot' || handedOn === undefined || carrier.serves.length === 0) continue;
      if (!readers.nodes.every((node) => handedOn.has(node))) continue;
      for (const node of uses.given) this.#expected.slots.serve(node, type.slot, carrier.serves);
    }
  }

  /** Whether what is read elsewhere is read for the same type, as far as it goes to such places at all. */
  #isReadAlike({ readElsewhere = [] }: Uses, type: VkType): boolean {
    if (readElsewhere.length === 0) return true;
    const { nodes } = this.#readersOf({ reads: readElsewhere, given: [] }, type);
    return nodes.every((node) => {
      const known = this.#readAs.get(node);
      return known !== undefined && isSameType(known, type) && !this.#readTwice.has(node);
    });
  }

  /** Whether what is read is only compared with constants of the type, tested for bits of it, or looked up by them. */
  #isTestedAs(node: TSESTree.Node, type: VkType): boolean {
    const own = type.kind === 'slot' ? type.slot.constants : undefined;
    return own !== undefined && isTestedAs(this.#evaluator, node, own);
  }

  /**
   * What of all that is given may come to a place that takes it: behind a test which tells what is of the type, nothing
   * else may.
   */
  #notRefused(
    given: readonly TSESTree.Expression[],
    { carried: { from }, use: { type } }: Carrier,
    readers: readonly TSESTree.Node[],
  ): readonly TSESTree.Expression[] {
    if (type.kind !== 'slot' || from === undefined) return given;
    const isOf = (value: TSESTree.Expression): boolean => isOfType(this.#evaluator.evaluate(value), type.slot);
    if (given.every(isOf)) return given;
    const taken = readers.filter((node) => !this.#isTestedAs(node, type));
    const isRefusing = taken.length > 0 && taken.length < readers.length;
    const { decisions } = this.#evaluator;
    return isRefusing && taken.every((node) => decisions.isBehindTests(from, node, node)) ? given.filter(isOf) : given;
  }

  #readersOf({ reads, mayBeMissing = false }: Uses, { kind }: VkType): Readers {
    // An object that another name has may be changed by that.
    if (kind !== 'slot') return { nodes: reads, isAskedFor: false };
    const { nodes, isAskedFor } = readersOf(reads, this.#evaluator.variables);
    return { nodes: mayBeMissing ? nodes.filter((node) => !isAskedForNothing(node)) : nodes, isAskedFor };
  }

  /** Whether a value may say that there is nothing: 0 where code asks for that, and -1 where nothing may be found. */
  #isNothing(value: TSESTree.Expression, isAskedFor: boolean, mayBeMissing: boolean): boolean {
    if (!isAskedFor && !mayBeMissing) return false;
    let isNothing = false;
    forEachLeaf(this.#evaluator.evaluate(value), (leaf) => {
      const exact = leaf.kind === 'number' ? Number(leaf.value) : undefined;
      if ((isAskedFor && exact === 0) || (mayBeMissing && exact !== undefined && exact < 0)) isNothing = true;
    });
    return isNothing;
  }

  #expect(uses: Uses, carrier: Carrier): void {
    const { given, elements = [], replaced, members = [] } = uses;
    const { carried, use, others } = carrier;
    const { slot, type, origin } = use;
    const from = declared(carried.name, origin);
    const sight = this.#sightOf(uses, carrier);
    // Of a list nothing is left out.
    if (type.kind === 'list' && sight.isOneOfSeveral && sight.isTested) return;
    for (const node of given) {
      if (slot !== undefined) this.#expected.slots.add(node, slot.type, slot.use, from);
      else if (type.kind === 'struct') this.#object(node, type, carrier, seenBehind(sight, replaced ?? NO_NAMES));
      else this.#expected.expect(node, type, from);
    }
    for (const { name, value, isAdded } of members) {
      if (type.kind !== 'struct' || sight.without.has(name) || sight.replaced.has(name)) continue;
      if (!isAlikeIn(origin.dialect.memberName(name), type.struct, others)) continue;
      this.#expected.memberGiven({ name, value, use: isAdded ? 'add' : 'value' }, type.struct, origin);
    }
    for (const node of elements) {
      if (type.kind !== 'list') continue;
      if (type.of.kind === 'struct') this.#object(node, type.of, carrier, sight);
      else this.#expected.expect(node, type.of, elementOf(from));
    }
  }

  /** What the places that read such a thing see of what it is given. */
  #sightOf(uses: Uses, carrier: Carrier): Sight {
    const { reads, without = NO_NAMES, isOneOfSeveral = false, isLimited = false } = uses;
    const { carried, use, sight, places } = carrier;
    if (use.type.kind === 'slot') return sight;
    const { from } = carried;
    const isTestedAt = (read: TSESTree.Node): boolean => from !== undefined && this.#isTestedAt(from, read, sight);
    const seen = reads.filter((read) => !isTestedAt(read));
    const isTested = seen.length === 0 && reads.length > 0;
    const isOne = !sight.isOneOfSeveral && !isOneOfSeveral;
    return {
      ...sight,
      without: without.size === 0 ? sight.without : new Set([...sight.without, ...without]),
      isTested: sight.isTested || isTested || isLimited,
      reworked: isOne ? NO_NAMES : inEither(sight.reworked, this.#reworkedBehind(seen)),
      places: [...places],
      isOneOfSeveral: sight.isOneOfSeveral || isOneOfSeveral,
    };
  }

  /** Whether one of several may be left out where it is read: by a test before that, behind it, or of the key. */
  #isTestedAt(from: TSESTree.Node, read: TSESTree.Node, { isOneOfSeveral }: Sight): boolean {
    const { decisions } = this.#evaluator;
    // What chooses one of them is known where that is read by its name.
    const place = isOneOfSeveral ? withBranches(read) : read;
    if (decisions.isBehindTests(from, place, read) || decisions.isUsedBehindTests(read)) return true;
    return this.#reworked.isOfChosenKey(read);
  }

  /** The members that are given again behind all of some reads. */
  #reworkedBehind([first, ...others]: readonly TSESTree.Node[]): Names {
    if (first === undefined) return NO_NAMES;
    let names = this.#reworked.membersBehind(first);
    for (const other of others) {
      if (names !== 'all' && names.size === 0) break;
      names = inBoth(names, this.#reworked.membersBehind(other));
    }
    return names;
  }

  /** Takes what such a thing is given as an object that structs are built from. */
  #object(node: TSESTree.Expression, type: VkType & { kind: 'struct' }, carrier: Carrier, sight: Sight): void {
    const { use, others } = carrier;
    const { origin } = use;
    const expression = withoutTypes(node);
    switch (expression.type) {
      case 'ObjectExpression':
        this.#expected.membersGiven(expression, type.struct, origin, sight, others);
        break;
      case 'ConditionalExpression':
        this.#object(expression.consequent, type, carrier, sight);
        this.#object(expression.alternate, type, carrier, sight);
        break;
      case 'LogicalExpression':
        this.#object(expression.right, type, carrier, sight);
        if (expression.operator !== '&&') this.#object(expression.left, type, carrier, sight);
        break;
      default: {
        // What a member names is read where it is written; a variable may have more done with it.
        const isNamed = expression.type === 'MemberExpression' || isObjectCall(expression, 'freeze');
        const literal = isNamed ? this.#evaluator.tables.literalBehind(expression) : undefined;
        if (literal?.type === 'ObjectExpression') {
          this.#expected.slots.readBy(expression, literal, type.struct.name, () => {
            this.#expected.membersGiven(literal, type.struct, origin, sight, others);
          });
          return;
        }
        for (const struct of [type.struct, ...others])
          this.#expected.unwrittenAt(expression, { kind: 'struct', struct }, origin, sight);
      }
    }
  }

  #slot(slot: Slot): void {
    // A name or a number carries nothing.
    const { value, type, origin } = slot;
    if (slot.isNamed || value.kind === 'number') return;
    const sources = new Set<TSESTree.Node>();
    const forEach = type.kind === 'enum' ? forEachEnumerant : forEachLeaf;
    forEach(value, ({ kind, node }, role, through) => {
      // What selects bits of others need not be one of theirs.
      if (role === 'amount' || (role === 'mask' && slot.use === 'value')) return;
      // What a function takes serves a place only where all of its calls do: it is found by its results.
      const called = through.find((each) => each.kind === 'function');
      if (called !== undefined) sources.add(called.call);
      else if (kind === 'unknown') sources.add(node);
    });
    if (sources.size === 0) return;
    // A constant that holds a part of a parameter, or what a function gives back, is read where it is followed from.
    const followed: TSESTree.Node[] = [];
    forEachFollowed(value, (node) => {
      if (contains(slot.node, node)) followed.push(node);
    });
    const use: Use = { type: { kind: 'slot', slot: type }, origin, slot };
    for (const node of sources) this.#read(node, followed, use);
  }

  #read(node: TSESTree.Node, followed: readonly TSESTree.Node[], use: Use): void {
    for (const kind of this.#kinds) {
      const carried = kind.at(node, use.type);
      if (carried === undefined) continue;
      let carrier = this.#carriers.get(carried.key);
      if (carrier === undefined) {
        carrier = {
          carried,
          use,
          reads: new Set(),
          serves: [],
          handedOn: undefined,
          others: new Set(),
          sight: use.sight ?? WHOLE,
          places: new Set(),
          isReadAnew: true,
        };
        this.#carriers.set(carried.key, carrier);
      }
      const { type: first } = carrier.use;
      if (!isSameType(first, use.type)) {
        if (first.kind === 'struct' && use.type.kind === 'struct') carrier.others.add(use.type.struct);
        else this.#mixed.add(carried.key);
      }
      carrier.sight = seenByEither(carrier.sight, use.sight ?? WHOLE);
      if (use.type.kind === 'struct') {
        const { places } = use.sight ?? WHOLE;
        for (const place of places.length > 0 ? places : [node as TSESTree.Expression]) carrier.places.add(place);
      }
      carrier.isReadAnew = true;
      // What is read elsewhere has been kept by something, of which the reads count.
      const reads = use.slot === undefined || contains(use.slot.node, node) ? [node, ...followed] : followed;
      for (const read of reads) {
        carrier.reads.add(read);
        if (isSameType(this.#readAs.get(read) ?? use.type, use.type)) this.#readAs.set(read, use.type);
        else this.#readTwice.add(read);
      }
      if (use.slot !== undefined && this.#takesAll(use.slot, node, carried.since)) {
        carrier.serves.push(...destinationsOf(use.slot));
        carrier.handedOn ??= new Set();
        for (const read of reads) carrier.handedOn.add(read);
      }
      this.#isNew = true;
      return;
    }
  }

  /** Whether a slot certainly takes all of what is read, once that is there. */
  #takesAll(slot: Slot, read: TSESTree.Node, since: TSESTree.Node | undefined): boolean {
    if (since === undefined || slot.use !== 'value' || !isWhole(slot.value, read)) return false;
    return !this.#evaluator.decisions.isTestedUntilUsed(since, slot.node, read);
  }
}

/** Whether a value is what an expression reads, or its default. */
function isWhole(value: Value, read: TSESTree.Node): boolean {
  if (value.kind === 'followed') return isWhole(value.value, read);
  if (value.kind === 'choice') {
    // `given ?? other` takes all that is given.
    const [first] = value.of;
    if (isNullish(value.node)) return first !== undefined && isWhole(first.value, read);
    return value.node === read && value.of.some((each) => isWhole(each.value, read));
  }
  return value.kind === 'unknown' && value.node === read;
}

function isNullish(node: TSESTree.Node): boolean {
  return node.type === 'LogicalExpression' && node.operator === '??';
}
