import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { namesOf } from '../bindings/names.js';
import type { FileNames } from '../bindings/occurrences.js';
import { mayConcernVulkan, settingsOf } from '../bindings/settings.js';
import { constantsOf, type EnumType, type SlotType } from '../registry/index.js';
import { assignedToMembers } from '../syntax/members.js';
import { EQUALITIES, readBy } from '../syntax/nodes.js';
import type { KnownTypes } from './build/known-types.js';
import { ModelBuilder } from './builder.js';
import { isComputedWith } from './flow/computing.js';
import { isAskedForNothing } from './flow/guards.js';
import { runsWith } from './flow/reach.js';
import { Origins } from './handles/origins.js';
import { Objects } from './objects.js';
import type { Joins } from './places/joins.js';
import { Sources } from './sources.js';
import { producersBy } from './sources/producers.js';
import { States } from './states.js';
import { PassedValues } from './states/passed.js';
import type { Call, Given, Slot, StructBuild } from './types.js';
import type { Aliases } from './values/aliases.js';
import { Evaluator } from './values/evaluate.js';
import { Fields } from './values/fields.js';
import type { Functions } from './values/functions.js';
import { forEachFollowed, hasConstant } from './values/leaves.js';
import { isWrittenByName } from './values/of-type.js';
import { exactOf, type Through, type Value } from './values/value.js';
import type { Variables } from './values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** What one file says in Vulkan terms. */
export class VulkanModel {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
  readonly slots: readonly Slot[];
  /** Those in which anything else stands than their own constants by name. */
  readonly unnamedSlots: readonly Slot[];
  readonly calls: readonly Call[];
  readonly structs: readonly StructBuild[];
  /** What its variables and fields are known to hold. */
  readonly types: KnownTypes;
  /** Uses of `this.x`, class by class. */
  readonly fields: Fields;
  /** Where its init objects become part of structs. */
  readonly joins: Joins;
  /** Its functions: who calls them, what they return. */
  readonly functions: Functions;
  /** Logical expressions whose left side is a value of a slot's type, with that type. */
  readonly logical: ReadonlyMap<TSESTree.LogicalExpression, SlotType>;
  readonly #slotsAt: ReadonlyMap<TSESTree.Node, Slot>;
  readonly #given: ReadonlyMap<TSESTree.ObjectExpression, Given>;
  readonly #evaluator: Evaluator;
  #states: States | undefined;
  #passed: PassedValues | undefined;
  #sources: Sources | undefined;
  #origins: Origins | undefined;
  #objects: Objects | undefined;
  #reads: Map<TSESTree.Node, EnumType | undefined> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames) {
    this.sourceCode = sourceCode;
    this.names = names;
    this.fields = new Fields(sourceCode);
    this.#evaluator = new Evaluator(sourceCode, names, this.fields);
    const builder = new ModelBuilder(sourceCode, names, this.#evaluator, this.fields);
    builder.build();
    this.slots = builder.slots;
    this.unnamedSlots = this.slots.filter(({ isNamed }) => !isNamed);
    this.calls = builder.calls;
    this.structs = builder.structs;
    this.types = builder.types;
    this.functions = builder.functions;
    this.joins = builder.joins;
    this.logical = builder.logical;
    this.#slotsAt = builder.slotsAt;
    this.#given = builder.given;
  }

  /** The slot that an expression stands in. */
  slotAt(node: TSESTree.Node): Slot | undefined {
    return this.#slotsAt.get(node);
  }

  /** What the literal of a struct gives. */
  givenIn(literal: TSESTree.ObjectExpression): Given | undefined {
    return this.#given.get(literal);
  }

  /** What a struct is given by an object that is copied into it. */
  givenBy(source: TSESTree.Expression): Given | undefined {
    const literal = this.#evaluator.tables.copiedFrom(source);
    return literal && this.#given.get(literal);
  }

  /** Its variables: what they are given, and where. */
  get variables(): Variables {
    return this.#evaluator.variables;
  }

  /** The other names of what its literals have in them. */
  get aliases(): Aliases {
    return this.#evaluator.aliases;
  }

  /** What an expression of the file computes. */
  evaluate(node: TSESTree.Node): Value {
    return this.#slotsAt.get(node)?.value ?? this.#evaluator.evaluate(node);
  }

  /** What calls of its own functions pass on to its structs and commands. */
  get passed(): PassedValues {
    const { sourceCode, slots, structs, calls, functions } = this;
    this.#passed ??= new PassedValues({
      sourceCode,
      slots,
      structs,
      calls,
      functions,
      slotAt: (node) => this.slotAt(node),
    });
    return this.#passed;
  }

  /** Whether a place certainly runs once another has, as far as tests, loops, handlers and callbacks go: see {@link runsWith}. */
  runsWith(since: TSESTree.Node, place: TSESTree.Node): boolean {
    return runsWith(since, place, { evaluator: this.#evaluator, functions: this.functions });
  }

  /** Whether a place is only come to behind a test, once the one node has run: what that asks may be what the node does. */
  isBehindTests(since: TSESTree.Node, place: TSESTree.Node): boolean {
    return this.#evaluator.decisions.isBehindTests(since, place);
  }

  /** Whether what an expression is put into is only used behind tests: they may go with what decides which value it has. */
  isUsedBehindTests(expression: TSESTree.Node): boolean {
    return this.#evaluator.decisions.isUsedBehindTests(expression, expression);
  }

  /** What made its values. */
  get sources(): Sources {
    const { sourceCode, fields, functions, calls, names } = this;
    this.#sources ??= new Sources(sourceCode, fields, functions, calls, producersBy(names.settings));
    return this.#sources;
  }

  /** Where its handles come from. */
  get origins(): Origins {
    this.#origins ??= new Origins(this);
    return this.#origins;
  }

  /** What its objects were created with. */
  get objects(): Objects {
    this.#objects ??= new Objects(this);
    return this.#objects;
  }

  /** What its structs and calls are known to hold. */
  get states(): States {
    this.#states ??= new States(this, this.#evaluator);
    return this.#states;
  }

  /**
   * Whether what a number was followed through serves only slots of one enum, so that the number is that enum's
   * wherever it goes: `const STAGE = 1 << 4`, used as a shader stage each time.
   */
  servesOnly(through: readonly Through[], type: EnumType): boolean {
    return through.every((each) =>
      each.kind === 'member'
        ? each.reads?.every((read) => this.#readsOfSlots().get(read) === type) === true &&
          each.among?.every((value) => mayBeOf(type, value)) !== false
        : this.#isUsedOnlyAs(each.variable, type),
    );
  }

  /** Whether a number goes into members of other types too: `info.usage = info.size = 16`. */
  isAssignedBeyond(number: TSESTree.Node, type: EnumType): boolean {
    const assigned = assignedToMembers(number);
    // One alone may be a field of the file's own, which is followed to where it is read.
    return assigned.length > 1 && !assigned.every((node) => this.slotAt(node)?.type.constants === type);
  }

  #isUsedOnlyAs(variable: Variable, type: EnumType): boolean {
    const reads = this.#readsOfSlots();
    const places = variable.references.map(({ identifier }) => identifier as TSESTree.Node);
    // What is multiplied is a number first, whatever it serves as in the end.
    if (isComputedWith(places, type.kind === 'flagBits', this)) return false;
    return variable.references.every((reference) => {
      if (!reference.isRead() || reference.isWrite()) return true;
      const node = reference.identifier as TSESTree.Node;
      const { parent } = node;
      if (parent?.type === 'ExportSpecifier' || parent?.type === 'TSTypeQuery') return true;
      const read = readBy(node);
      if (reads.get(read) === type || this.#isBesideConstants(read, type)) return true;
      return type.kind === 'flagBits' && isAskedForNothing(node);
    });
  }

  /** `x === VK_A`, `x & ~VK_A`: what an expression is compared or combined with says which enum it is of. */
  #isBesideConstants(node: TSESTree.Node, type: EnumType): boolean {
    const { parent } = node;
    if (parent?.type !== 'BinaryExpression' || !BESIDE.has(parent.operator)) return false;
    const other = parent.left === node ? parent.right : parent.left;
    const operand = other.type === 'UnaryExpression' && other.operator === '~' ? other.argument : other;
    return isWrittenByName(this.evaluate(operand), type);
  }

  /** Every node of a variable or a call that gives a slot its value, with the enum of that slot. */
  #readsOfSlots(): ReadonlyMap<TSESTree.Node, EnumType | undefined> {
    if (this.#reads === undefined) {
      this.#reads = new Map();
      const reads = this.#reads;
      for (const slot of this.unnamedSlots) {
        const type = slot.type.constants;
        forEachFollowed(slot.value, (node) => {
          reads.set(node, reads.has(node) && reads.get(node) !== type ? undefined : type);
        });
      }
    }
    return this.#reads;
  }
}

const BESIDE: ReadonlySet<string> = new Set([...EQUALITIES, '&', '|', '^']);

/** Whether a value is no number that a type has no name for: a table with one in it is no table of the type. */
function mayBeOf(type: EnumType, value: Value): boolean {
  const exact = hasConstant(value) ? undefined : exactOf(value);
  return exact === undefined || Number(exact) === 0 || constantsOf(type, exact) !== undefined;
}

const models = new WeakMap<TSESTree.Program, VulkanModel>();

/**
 * The model of a file. The first rule that asks builds it, the others share it.
 *
 * @throws an Error that names the known settings when `settings.vulkan` is wrong
 */
function vulkanModelOf(context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>): VulkanModel {
  const { sourceCode } = context;
  let model = models.get(sourceCode.ast);
  if (model === undefined) {
    model = new VulkanModel(sourceCode, namesOf(sourceCode, settingsOf(context.settings)));
    models.set(sourceCode.ast, model);
  }
  return model;
}

/**
 * The visitor of a rule: asks for the model once the file is there. A file that names nothing of Vulkan is known by its
 * text alone, and costs nothing more.
 */
export function onVulkan(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  judge: (model: VulkanModel) => void,
): TSESLint.RuleListener {
  if (!mayConcernVulkan(context.sourceCode.text, settingsOf(context.settings))) return {};
  return {
    Program() {
      judge(vulkanModelOf(context));
    },
  };
}
