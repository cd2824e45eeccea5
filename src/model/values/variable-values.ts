import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { namesConstant } from '../../bindings/constant-names.js';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { ENUM_MEMBER, IMPORT, PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { propertyName } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { runsInPlace } from '../../syntax/skipped.js';
import type { Decisions } from '../flow/decisions.js';
import { reachingWrites, type Write } from '../flow/flow.js';
import { handleMade, isMadeBefore } from '../flow/made.js';
import { certain, choice, possible, unknown, withoutFalsy } from './compose.js';
import type { Elements } from './elements.js';
import type { Evaluator } from './evaluate.js';
import { NULL, OBJECT } from './known.js';
import { DEPTH, type Recursion } from './recursion.js';
import type { Sizes } from './sizes.js';
import type { Alternative, Value } from './value.js';
import { isExported, type Variables, type VariableWrites } from './variables.js';
import { isWrittenNumber } from './written-values.js';

type Variable = TSESLint.Scope.Variable;
type Definition = TSESLint.Scope.Definition;

/** So many writes of a variable that nobody knows which of them another function finds. */
const MANY_WRITES = 16;

/** Computes what the variables of one file are where they are read: by their declarations, and by the writes before. */
export class VariableValues {
  readonly #evaluator: Evaluator;
  readonly #variables: Variables;
  readonly #names: FileNames;
  readonly #decisions: Decisions;
  readonly #elements: Elements;
  readonly #sizes: Sizes;
  readonly #recursion: Recursion;
  readonly #results = new Map<Write, Value>();
  readonly #declarations = new Map<Variable, Value>();

  constructor(of: {
    readonly evaluator: Evaluator;
    readonly names: FileNames;
    readonly decisions: Decisions;
    readonly elements: Elements;
    readonly sizes: Sizes;
    readonly recursion: Recursion;
  }) {
    this.#evaluator = of.evaluator;
    this.#variables = of.evaluator.variables;
    this.#names = of.names;
    this.#decisions = of.decisions;
    this.#elements = of.elements;
    this.#sizes = of.sizes;
    this.#recursion = of.recursion;
  }

  /** The value of a variable where it is read. */
  of(node: TSESTree.Identifier): Value {
    if (node.name === 'undefined') return { kind: 'other', node, known: NULL };
    const variable = this.#variables.of(node);
    const definition = variable?.defs[0];
    if (variable === undefined || definition === undefined || variable.defs.length > 1) return unknown(node);
    if (definition.type === ENUM_MEMBER) {
      const member = definition.node as TSESTree.TSEnumMember;
      return this.#recursion.guarded(node, () => this.#evaluator.parts.ofEnumMember(node, member)) ?? unknown(node);
    }
    const found = this.#recursion.guarded(node, () => this.#variable(node, variable, definition));
    // What has the name of a constant is one: newer than the tables, or the author's own.
    if (found === undefined || (namesConstant(node) && isWrittenNumber(found))) return unknown(node);
    // `if (samples === 0) samples = ...`: what the code tests for may not be there any more.
    const seen = this.#decisions.seenAt(node, found, () => this.#decisions.guardsOf(variable), isExported(variable));
    const value = this.#elements.of(variable) ? this.#decisions.drawnAt(node, seen, definition.name) : seen;
    return { kind: 'followed', node, through: { kind: 'variable', variable }, value };
  }

  #variable(read: TSESTree.Identifier, variable: Variable, definition: Definition): Value | undefined {
    const writes = this.#variables.writesOf(variable);
    if (definition.type === PARAMETER) {
      const drawn = this.#elements.of(variable);
      const part =
        drawn && this.#elements.partOfEach(definition.name, drawn, drawn.path, this.#defaultOf(definition.name));
      if (part !== undefined) return part;
      const start = this.#defaultOf(definition.name);
      if (writes.all.length === (start === undefined ? 0 : 1)) {
        return start === undefined ? undefined : choice(read, [possible(unknown(read)), certain(start)]);
      }
      return this.#reaching(read, variable, writes, possible(unknown(read)));
    }
    if (definition.type === IMPORT) {
      const declaration = definition.node as TSESTree.Node;
      // `import Linear = vk.VK_FILTER_LINEAR;`
      return declaration.type === 'TSImportEqualsDeclaration'
        ? this.#evaluator.evaluate(declaration.moduleReference)
        : undefined;
    }
    if (definition.type !== VARIABLE) return undefined;
    const only = writes.all.length === 1 ? writes.all[0] : undefined;
    const handle = only?.value && handleMade(withoutTypes(only.value), this.#names);
    if (handle !== undefined) {
      const isMade = isMadeBefore(read, variable, handle, this.#names);
      return isMade ? { kind: 'other', node: read, known: OBJECT } : undefined;
    }
    if (only !== undefined && only.operator === 'declare') {
      const known = this.#declarations.get(variable);
      if (known !== undefined) return known;
      const cuts = this.#recursion.cuts;
      const start = this.#declared(variable, definition);
      if (start !== undefined && this.#recursion.cuts === cuts) this.#declarations.set(variable, start);
      if (start !== undefined) return start;
    }
    return this.#reaching(read, variable, writes, undefined);
  }

  /** What the declaration itself gives a variable: `const a = 1`, `const { a = 1 } = b`, `for (const a of [1, 2])`. */
  #declared(variable: Variable, definition: Definition): Value | undefined {
    const name = definition.name as TSESTree.Node;
    const declarator = definition.node as TSESTree.VariableDeclarator;
    const start = this.#defaultOf(name);
    if (declarator.init === null) {
      const drawn = this.#elements.of(variable);
      const part = drawn && this.#elements.partOfEach(name, drawn, drawn.path, start);
      if (part !== undefined || start === undefined) return part;
    } else if (declarator.id === name) return this.#evaluator.evaluate(declarator.init);
    const property = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
    let value: Value | undefined;
    if (property?.type === 'Property' && property.parent === declarator.id && declarator.init !== null) {
      const key = propertyName(property);
      if (key !== undefined) value = this.#evaluator.parts.propertyOf(declarator.init, key, name);
    } else if (property?.type === 'ArrayPattern' && property === declarator.id && declarator.init !== null) {
      const index = property.elements.findIndex((each) => each === name || each === name.parent);
      value = this.#evaluator.parts.elementOf(declarator.init, index, name);
    }
    if (value !== undefined) return value;
    return start === undefined ? undefined : choice(name, [possible(unknown(name)), certain(start)]);
  }

  /** The default of a parameter or of a destructured variable. */
  #defaultOf(name: TSESTree.Node): Value | undefined {
    const { parent } = name;
    return parent?.type === 'AssignmentPattern' && parent.left === name
      ? this.#evaluator.evaluate(parent.right)
      : undefined;
  }

  #reaching(
    read: TSESTree.Node,
    variable: Variable,
    writes: VariableWrites,
    fallback: Alternative | undefined,
  ): Value | undefined {
    const boundary = variable.scope.variableScope.block as TSESTree.Node;
    if (!isFunction(boundary) && !RUN_ONCE.has(boundary.type)) return undefined;
    // Who has a namespace may write what it exports.
    if (boundary.type === 'TSModuleDeclaration' && isExported(variable)) return undefined;
    const isInPlace = runsInPlace(read, boundary);
    if (!isInPlace || writes.inClosures) {
      // Another function may run before or after: each of the writes is possible, none is certain.
      if (writes.all.length > MANY_WRITES) return undefined;
      const all = isInPlace ? seenFrom(read, writes.all, boundary) : writes.all;
      const values = all.map((write) => possible(this.#written(write, read)));
      return values.length === 0 ? undefined : choice(read, [possible(unknown(read)), ...values]);
    }
    const reaching = reachingWrites(read, writes.all, boundary);
    const alternatives: Alternative[] = [];
    for (const { write, conditional } of reaching.writes) {
      const value = this.#written(write, read);
      if (reaching.writes.length === 1 && reaching.complete) return value;
      alternatives.push(conditional ? certain(value) : possible(value));
    }
    if (alternatives.length === 0) return undefined;
    if (!reaching.complete) alternatives.push(fallback ?? possible(unknown(read)));
    return choice(read, alternatives);
  }

  /** The value that one write leaves in the variable. */
  #written(write: Write, read: TSESTree.Node): Value {
    const known = this.#results.get(write);
    if (known !== undefined) return known;
    const cuts = this.#recursion.cuts;
    const value = this.#recursion.guarded(write, () => this.#assigned(write)) ?? unknown(read);
    // What was cut short is not the whole.
    if (this.#recursion.cuts === cuts) this.#results.set(write, value);
    return value;
  }

  #assigned(write: Write): Value | undefined {
    if (write.value === undefined) return undefined;
    const value = this.#evaluator.evaluate(write.value);
    if (write.operator === '=' || write.operator === 'declare') return value;
    const target = write.node.type === 'AssignmentExpression' ? write.node.left : undefined;
    if (target?.type !== 'Identifier') return undefined;
    const before = this.of(target);
    const weight = this.#sizes.weightOf(before) + 1;
    if (weight > DEPTH) return undefined;
    const operator = write.operator.slice(0, -1);
    const left = operator === '||' ? withoutFalsy(before) : before;
    if (left === undefined) return value;
    const result: Value = ASSIGNABLE.has(operator)
      ? { kind: 'operation', node: write.node, operator, operands: [left, value] }
      : choice(write.node, [possible(left), certain(value)]);
    this.#sizes.setWeight(result, weight);
    return result;
  }
}

/** The writes that a read may find: those of other functions, and those of its own that reach it. */
function seenFrom(read: TSESTree.Node, writes: readonly Write[], boundary: TSESTree.Node): readonly Write[] {
  const own = writes.filter(({ node }) => runsInPlace(node, boundary));
  const reaching = new Set(reachingWrites(read, own, boundary).writes.map(({ write }) => write));
  return writes.filter((write) => reaching.has(write) || !own.includes(write));
}

/** What runs from its beginning to its end, and has variables of its own. */
const RUN_ONCE: ReadonlySet<string> = new Set(['Program', 'StaticBlock', 'TSModuleDeclaration']);

/** Operators whose compound assignment computes from the old value. */
const ASSIGNABLE = new Set(['|', '&', '^', '+', '-', '<<', '>>', '>>>', '*', '/', '%', '**']);
