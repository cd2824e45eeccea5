import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { namesOf } from '../bindings/names.js';
import type { FileNames } from '../bindings/occurrences.js';
import { mayConcernVulkan, settingsOf } from '../bindings/settings.js';
import type { SlotType } from '../registry/index.js';
import type { KnownTypes } from './build/known-types.js';
import { ModelBuilder } from './builder.js';
import { runsWith } from './flow/reach.js';
import { Origins } from './handles/origins.js';
import { Objects } from './objects.js';
import type { Joins } from './places/joins.js';
import { Sources } from './sources.js';
import { producersBy } from './sources/producers.js';
import { States } from './states.js';
import { PassedValues } from './states/passed.js';
import type { Call, GivenMembers, Naming, Slot, SpreadSlot, StructBuild } from './types.js';
import type { Aliases } from './values/aliases.js';
import { Evaluator } from './values/evaluate.js';
import { Fields } from './values/fields.js';
import type { Functions } from './values/functions.js';
import type { Value } from './values/value.js';
import type { Variables } from './values/variables.js';

/** What one file says in Vulkan terms. */
export class VulkanModel {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
  readonly slots: readonly Slot[];
  /** Those in which anything else stands than their own constants by name. */
  readonly unnamedSlots: readonly Slot[];
  /** Slots that have their values from objects which other structs have spread in them, too. */
  readonly spreadSlots: readonly SpreadSlot[];
  readonly calls: readonly Call[];
  readonly structs: readonly StructBuild[];
  /** Where names of extensions and layers are taken. */
  readonly namings: readonly Naming[];
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
  readonly #given: ReadonlyMap<TSESTree.ObjectExpression, GivenMembers>;
  readonly #evaluator: Evaluator;
  #states: States | undefined;
  #passed: PassedValues | undefined;
  #sources: Sources | undefined;
  #origins: Origins | undefined;
  #objects: Objects | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames) {
    this.sourceCode = sourceCode;
    this.names = names;
    this.fields = new Fields(sourceCode);
    this.#evaluator = new Evaluator(sourceCode, names, this.fields);
    const builder = new ModelBuilder(sourceCode, names, this.#evaluator, this.fields);
    builder.build();
    this.slots = builder.slots;
    this.unnamedSlots = this.slots.filter(({ isNamed }) => !isNamed);
    this.spreadSlots = builder.spreadSlots;
    this.calls = builder.calls;
    this.structs = builder.structs;
    this.namings = builder.namings;
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
  givenIn(literal: TSESTree.ObjectExpression): GivenMembers | undefined {
    return this.#given.get(literal);
  }

  /** What a struct is given by an object that is copied into it. */
  givenBy(source: TSESTree.Expression): GivenMembers | undefined {
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
      evaluator: this.#evaluator,
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
    return this.#evaluator.decisions.isUsedBehindTests(expression);
  }

  /** Whether a name stands for what calls alone tell of a parameter, behind a test of what they say: see {@link KnownTypes}. */
  isChosenByCalls(name: TSESTree.Identifier): boolean {
    return this.types.isChosenByCalls(name, this.#evaluator.decisions);
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
