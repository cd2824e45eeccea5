import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { namesConstant } from '../../bindings/constant-names.js';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { propertyName } from '../../syntax/members.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { Decisions } from '../flow/decisions.js';
import { reachingWrites, type Write } from '../flow/flow.js';
import { handleMade, isMadeBefore } from '../flow/made.js';
import { Aliases } from './aliases.js';
import { calculate } from './arithmetic.js';
import { certain, choice, isComposite, possible, unknown, withoutFalsy, withoutNull } from './compose.js';
import { Elements } from './elements.js';
import type { Fields } from './fields.js';
import { Functions } from './functions.js';
import { NULL, OBJECT } from './known.js';
import { Parts } from './parts.js';
import { Returns } from './returns.js';
import { Sizes } from './sizes.js';
import type { Alternative, Value } from './value.js';
import { isExported, Variables, type VariableWrites } from './variables.js';
import { WrittenParts } from './written-parts.js';
import {
  CONVERSIONS,
  isWrittenNumber,
  literalValue,
  macroValue,
  plainNumber,
  writtenNumber,
} from './written-values.js';

type Variable = TSESLint.Scope.Variable;
type Definition = TSESLint.Scope.Definition;

/** How far variables, functions and compound assignments are followed before a value counts as unknown. */
const DEPTH = 60;
/** So many writes of a variable that nobody knows which of them another function finds. */
const MANY_WRITES = 16;
/** How many steps are taken to follow one value: what depends on itself in many ways has no end. */
const STEPS = 2000;
/** How many parts a value may have; what is used twice counts twice, as whoever looks at it goes there twice. */
const PARTS = 5000;

/** Computes the values of expressions in one file. */
export class Evaluator {
  readonly variables: Variables;
  readonly functions: Functions;
  readonly aliases: Aliases;
  readonly decisions: Decisions;
  readonly parts: Parts;
  readonly #names: FileNames;
  readonly #returns: Returns;
  readonly #elements: Elements;
  /** Of the expressions that are followed. */
  readonly #values = new Map<TSESTree.Node, Value>();
  readonly #results = new Map<Write, Value>();
  readonly #active = new Set<unknown>();
  readonly #declarations = new Map<Variable, Value>();
  readonly #sizes = new Sizes();
  #steps = 0;
  /** How often a value was cut short because it depends on itself or lies too deep. */
  #cuts = 0;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, fields: Fields) {
    this.#names = names;
    this.variables = new Variables(sourceCode);
    this.functions = new Functions(sourceCode, this, fields);
    this.aliases = new Aliases({
      names,
      fields,
      variables: this.variables,
      functions: this.functions,
      written: new WrittenParts(names, (call) => this.objectMadeBy(call)),
    });
    this.#returns = new Returns(this.variables, (node) => this.evaluate(node));
    this.decisions = new Decisions(names, this.variables, fields, this.#returns);
    this.#elements = new Elements(this);
    this.parts = new Parts({
      evaluator: this,
      sourceCode,
      names,
      fields,
      decisions: this.decisions,
      elements: this.#elements,
      guarded: (key, step) => this.#guarded(key, step),
    });
  }

  /** The value of an expression; `unknown` where this file does not tell. */
  evaluate(node: TSESTree.Node): Value {
    // What is asked for on the way to another value may be cut short.
    if (this.#active.size > 0 || !FOLLOWED.has(node.type)) return this.#valueOf(node);
    let value = this.#values.get(node);
    if (value === undefined) this.#values.set(node, (value = this.#valueOf(node)));
    return value;
  }

  #valueOf(node: TSESTree.Node): Value {
    const value = this.#evaluate(node);
    if (value.kind === 'unknown') return macroValue(node) ?? value;
    return isComposite(value) && this.#sizes.of(value) > PARTS ? unknown(node) : value;
  }

  #evaluate(node: TSESTree.Node): Value {
    const name = node.type === 'MemberExpression' || node.type === 'Identifier' ? this.#names.at(node) : undefined;
    if (name !== undefined) {
      const { entity } = name;
      if (entity.kind === 'constant') return { kind: 'constant', node, constant: entity.constant, name };
      if (entity.kind === 'apiConstant') {
        return { kind: 'apiConstant', node, name: entity.name, value: entity.value };
      }
      return { kind: 'other', node, known: OBJECT };
    }
    switch (node.type) {
      case 'Literal':
        return literalValue(node);
      case 'Identifier':
        return this.#identifier(node);
      case 'UnaryExpression':
        return this.#operation(node, node.operator, [this.evaluate(node.argument)]);
      case 'BinaryExpression':
        return this.#operation(node, node.operator, [this.evaluate(node.left), this.evaluate(node.right)]);
      case 'ConditionalExpression':
        return choice(node, [certain(this.evaluate(node.consequent)), certain(this.evaluate(node.alternate))]);
      case 'LogicalExpression':
        return this.#logical(node);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.evaluate(node.right) : unknown(node);
      case 'SequenceExpression':
        return this.evaluate(node.expressions.at(-1)!);
      case 'MemberExpression': {
        const part = this.parts.of(node);
        return namesConstant(node) && isWrittenNumber(part) ? unknown(node) : part;
      }
      case 'CallExpression':
        return this.#call(node);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
        return this.evaluate(node.expression);
      case 'NewExpression':
        return handleMade(node, this.#names) === undefined ? { kind: 'other', node, known: OBJECT } : unknown(node);
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return { kind: 'other', node, known: OBJECT };
      case 'TemplateLiteral':
        return node.expressions.length === 0
          ? { kind: 'other', node, known: { kind: 'string', value: node.quasis[0]?.value.cooked ?? '' } }
          : unknown(node);
      default:
        return unknown(node);
    }
  }

  /** The expression that a call gives, when it calls a function of the file that does nothing but return it. */
  returnedBy({ callee, arguments: args }: TSESTree.CallExpression): TSESTree.Expression | undefined {
    const variable = callee.type === 'Identifier' ? this.variables.of(callee) : undefined;
    return variable?.defs.length === 1 ? this.#returns.of(variable, args) : undefined;
  }

  /** The object that a call makes, when it calls a function of the file that makes it for nobody else. */
  objectMadeBy({ callee }: TSESTree.CallExpression): TSESTree.ObjectExpression | undefined {
    const variable = callee.type === 'Identifier' ? this.variables.of(callee) : undefined;
    return variable?.defs.length === 1 ? this.#returns.objectMadeBy(variable) : undefined;
  }

  #operation(node: TSESTree.Node, operator: string, operands: Value[]): Value {
    // Numbers written in one expression are one number; one that was followed keeps its own place in a mask.
    // The bits under a `~` have names, the complement has none.
    if (operator !== '~' || operands[0]?.kind === 'operation') {
      const written = operands.map((operand) => writtenNumber(operand));
      if (written.every((operand) => operand !== undefined)) return this.#numbers(node, operator, written);
    }
    if (operator === '<<' || operator === '**' || operator === '*') {
      const plain = operands.map((operand) => plainNumber(operand));
      if (plain.every((operand) => operand !== undefined)) return this.#numbers(node, operator, plain);
    }
    return { kind: 'operation', node, operator, operands };
  }

  #numbers(node: TSESTree.Node, operator: string, operands: readonly (Value & { kind: 'number' })[]): Value {
    const value = calculate(
      operator,
      operands.map((operand) => operand.value),
    );
    return value === undefined ? unknown(node) : { kind: 'number', node, value };
  }

  #logical(node: TSESTree.LogicalExpression): Value {
    const left = this.evaluate(node.left);
    const given = this.evaluate(node.right);
    // `vk.VK_X ?? 4` says what a constant is that the binding may not have; a constant that is 0 gives way to the other.
    const isTaken = node.operator !== '??' && left.kind === 'constant' && Number(left.constant.value) === 0;
    const isOfName = !isTaken && namesConstant(withoutTypes(node.left)) && isWrittenNumber(given);
    const right = isOfName ? unknown(node.right) : given;
    if (node.operator === '&&') return choice(node, [possible(unknown(node.left)), certain(right)]);
    const taken = node.operator === '||' ? withoutFalsy(left) : withoutNull(left);
    if (taken === undefined) return right;
    // The default stands in the code to be taken; the left side is taken whenever it is there.
    if (taken.kind === 'constant' || taken.kind === 'number') return choice(node, [certain(taken), possible(right)]);
    return choice(node, [certain(taken), certain(right)]);
  }

  #identifier(node: TSESTree.Identifier): Value {
    if (node.name === 'undefined') return { kind: 'other', node, known: NULL };
    const variable = this.variables.of(node);
    const definition = variable?.defs[0];
    if (variable === undefined || definition === undefined || variable.defs.length > 1) return unknown(node);
    const found = this.#guarded(node, () => this.#variable(node, variable, definition));
    // What has the name of a constant is one: newer than the tables, or the author's own.
    if (found === undefined || (namesConstant(node) && isWrittenNumber(found))) return unknown(node);
    // `if (samples === 0) samples = ...`: what the code tests for may not be there any more.
    const seen = this.decisions.seenAt(node, found, () => this.decisions.guardsOf(variable), isExported(variable));
    const value = this.#elements.of(variable) ? this.decisions.drawnAt(node, seen, definition.name) : seen;
    return { kind: 'followed', node, through: { kind: 'variable', variable }, value };
  }

  #variable(read: TSESTree.Identifier, variable: Variable, definition: Definition): Value | undefined {
    const writes = this.variables.writesOf(variable);
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
      const cuts = this.#cuts;
      const start = this.#declared(variable, definition);
      if (start !== undefined && this.#cuts === cuts) this.#declarations.set(variable, start);
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
    } else if (declarator.id === name) return this.evaluate(declarator.init);
    const property = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
    let value: Value | undefined;
    if (property?.type === 'Property' && property.parent === declarator.id && declarator.init !== null) {
      const key = propertyName(property);
      if (key !== undefined) value = this.parts.propertyOf(declarator.init, key, name);
    } else if (property?.type === 'ArrayPattern' && property === declarator.id && declarator.init !== null) {
      const index = property.elements.findIndex((each) => each === name || each === name.parent);
      value = this.parts.elementOf(declarator.init, index);
    }
    if (value !== undefined) return value;
    return start === undefined ? undefined : choice(name, [possible(unknown(name)), certain(start)]);
  }

  /** The default of a parameter or of a destructured variable. */
  #defaultOf(name: TSESTree.Node): Value | undefined {
    const { parent } = name;
    return parent?.type === 'AssignmentPattern' && parent.left === name ? this.evaluate(parent.right) : undefined;
  }

  #reaching(
    read: TSESTree.Node,
    variable: Variable,
    writes: VariableWrites,
    fallback: Alternative | undefined,
  ): Value | undefined {
    const home = variable.scope.variableScope;
    const here = functionAround(read);
    const block = home.block as TSESTree.Node;
    const boundary = isFunction(block) ? block : block.type === 'Program' ? block : undefined;
    if (boundary === undefined) return undefined;
    if (here !== (isFunction(boundary) ? boundary : undefined) || writes.inClosures) {
      // Another function may run before or after: each of the writes is possible, none is certain.
      if (writes.all.length > MANY_WRITES) return undefined;
      const all = writes.all.map((write) => possible(this.#written(write, read)));
      return all.length === 0 ? undefined : choice(read, [possible(unknown(read)), ...all]);
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
    const cuts = this.#cuts;
    const value = this.#guarded(write, () => this.#assigned(write)) ?? unknown(read);
    // What was cut short is not the whole.
    if (this.#cuts === cuts) this.#results.set(write, value);
    return value;
  }

  #assigned(write: Write): Value | undefined {
    if (write.value === undefined) return undefined;
    const value = this.evaluate(write.value);
    if (write.operator === '=' || write.operator === 'declare') return value;
    const target = write.node.type === 'AssignmentExpression' ? write.node.left : undefined;
    if (target?.type !== 'Identifier') return undefined;
    const before = this.#identifier(target);
    const weight = this.#sizes.weightOf(before) + 1;
    if (weight > DEPTH) return undefined;
    const operator = write.operator.slice(0, -1);
    const result: Value = ASSIGNABLE.has(operator)
      ? { kind: 'operation', node: write.node, operator, operands: [before, value] }
      : choice(write.node, [possible(before), certain(value)]);
    this.#sizes.setWeight(result, weight);
    return result;
  }

  /** Runs a step that may come back to itself; undefined when it does, lies too deep, or takes too long. */
  #guarded<T>(key: unknown, step: () => T): T | undefined {
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

  #call(node: TSESTree.CallExpression): Value {
    if (isFunction(node.callee)) {
      const returned = this.#returns.onlyReturnOf(node.callee, node.arguments);
      return returned === undefined ? unknown(node) : this.evaluate(returned);
    }
    if (node.callee.type !== 'Identifier') {
      const taken = this.#guarded(node, () => this.parts.elementTakenBy(node) ?? this.#elements.folded(node));
      return taken ?? unknown(node);
    }
    const variable = this.variables.of(node.callee);
    if (variable === undefined || variable.defs.length === 0) {
      const [argument] = node.arguments;
      const convert = CONVERSIONS.get(node.callee.name);
      if (convert === undefined || argument === undefined || argument.type === 'SpreadElement') return unknown(node);
      const value = this.evaluate(argument);
      return value.kind === 'number' && Number.isInteger(Number(value.value))
        ? { kind: 'number', node, value: convert(value.value) }
        : unknown(node);
    }
    const returned = this.#returns.of(variable, node.arguments);
    if (returned === undefined) {
      const callee = this.#returns.functionIn(variable);
      const folded = callee && this.#guarded(node, () => this.#elements.foldedBy(callee, node));
      return folded ?? unknown(node);
    }
    const found = this.#guarded(node, () => this.evaluate(this.#returns.branchTaken(returned, node)));
    if (found === undefined) return unknown(node);
    const value = this.decisions.returnedAt(node, returned, found, isExported(variable));
    return { kind: 'followed', node, through: { kind: 'function', variable, call: node }, value };
  }
}

/** Expressions whose value stands elsewhere. */
const FOLLOWED: ReadonlySet<string> = new Set(['CallExpression', 'Identifier', 'MemberExpression']);

/** Operators whose compound assignment computes from the old value. */
const ASSIGNABLE = new Set(['|', '&', '^', '+', '-', '<<', '>>', '>>>', '*', '/', '%', '**']);
