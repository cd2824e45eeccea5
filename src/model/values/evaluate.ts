import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { namesConstant } from '../../bindings/constant-names.js';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isFunction } from '../../syntax/nodes.js';
import { Decisions } from '../flow/decisions.js';
import { handleMade } from '../flow/made.js';
import { Aliases } from './aliases.js';
import { calculate } from './arithmetic.js';
import { certain, choice, isComposite, possible, unknown, withoutFalsy, withoutNull } from './compose.js';
import { Elements } from './elements.js';
import type { Fields } from './fields.js';
import { Functions } from './functions.js';
import { Keys } from './keys.js';
import { hasConstant } from './leaves.js';
import { OBJECT } from './known.js';
import type { Literal } from './literals.js';
import { Parts } from './parts.js';
import { Recursion } from './recursion.js';
import { Returns } from './returns.js';
import { Sizes } from './sizes.js';
import { Tables } from './tables.js';
import type { Value } from './value.js';
import { VariableValues } from './variable-values.js';
import { isExported, Variables } from './variables.js';
import { WrittenParts } from './written-parts.js';
import {
  CONVERSIONS,
  isWrittenNumber,
  literalValue,
  macroValue,
  plainNumber,
  writtenNumber,
} from './written-values.js';

/** How many parts a value may have; what is used twice counts twice, as whoever looks at it goes there twice. */
const PARTS = 5000;

/** Computes the values of expressions in one file. */
export class Evaluator {
  readonly variables: Variables;
  readonly functions: Functions;
  readonly aliases: Aliases;
  readonly decisions: Decisions;
  /** What members are. */
  readonly parts: Parts;
  /** The objects and lists that are written down. */
  readonly tables: Tables;
  /** Under which names members are looked up. */
  readonly keys: Keys;
  readonly #names: FileNames;
  readonly #returns: Returns;
  readonly #elements: Elements;
  readonly #variableValues: VariableValues;
  /** Of the expressions that are followed. */
  readonly #values = new Map<TSESTree.Node, Value>();
  readonly #sizes = new Sizes();
  readonly #recursion = new Recursion();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, fields: Fields) {
    this.#names = names;
    this.variables = new Variables(sourceCode);
    this.functions = new Functions(sourceCode, this.variables, fields);
    this.aliases = new Aliases({
      names,
      fields,
      variables: this.variables,
      functions: this.functions,
      written: new WrittenParts(names, (call) => this.literalMadeBy(call)),
    });
    this.#returns = new Returns(this.variables, (node) => this.evaluate(node));
    this.decisions = new Decisions(names, this.variables, fields, this.#returns);
    this.#elements = new Elements(this);
    this.keys = new Keys(sourceCode, this.variables, (key) => {
      return this.#recursion.guarded(key.parent, () => this.evaluate(key)) ?? unknown(key);
    });
    const { variables, aliases, keys } = this;
    this.tables = new Tables({ variables, fields, aliases, keys, literalMadeBy: (call) => this.literalMadeBy(call) });
    const { decisions } = this;
    const shared = { evaluator: this, names, decisions, elements: this.#elements, recursion: this.#recursion };
    this.parts = new Parts({ ...shared, sourceCode, fields, keys, tables: this.tables });
    this.#variableValues = new VariableValues({ ...shared, sizes: this.#sizes });
  }

  /** The value of an expression; `unknown` where this file does not tell. */
  evaluate(node: TSESTree.Node): Value {
    // What is asked for on the way to another value may be cut short.
    if (this.#recursion.isRunning || !FOLLOWED.has(node.type)) return this.#valueOf(node);
    let value = this.#values.get(node);
    if (value === undefined) this.#values.set(node, (value = this.#valueOf(node)));
    return value;
  }

  /** What a function returns of `linear ? A : B` in one call: see {@link Returns}. */
  branchTaken(returned: TSESTree.Expression, call: TSESTree.CallExpression): TSESTree.Expression {
    return this.#returns.branchTaken(returned, call);
  }

  #valueOf(node: TSESTree.Node): Value {
    const value = this.#evaluate(node);
    if (value.kind === 'unknown') return macroValue(node) ?? value;
    return isComposite(value) && this.#sizes.of(value) > PARTS ? unknown(node) : value;
  }

  #evaluate(node: TSESTree.Node): Value {
    const name = NAMES.has(node.type) ? this.#names.at(node) : undefined;
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
        return this.#variableValues.of(node);
      case 'UnaryExpression':
        return this.#operation(node, node.operator, [this.evaluate(node.argument)]);
      case 'BinaryExpression':
        return this.#operation(node, node.operator, [this.evaluate(node.left), this.evaluate(node.right)]);
      case 'ConditionalExpression': {
        const outcome = this.decisions.outcomeOf(node.test);
        if (outcome !== undefined) return this.evaluate(outcome ? node.consequent : node.alternate);
        return choice(node, [certain(this.evaluate(node.consequent)), certain(this.evaluate(node.alternate))]);
      }
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

  /** The object or list that a call makes, when it calls a function of the file that makes it for nobody else. */
  literalMadeBy({ callee }: TSESTree.CallExpression): Literal | undefined {
    const variable = callee.type === 'Identifier' ? this.variables.of(callee) : undefined;
    return variable?.defs.length === 1 ? this.#returns.literalMadeBy(variable) : undefined;
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

  #call(node: TSESTree.CallExpression): Value {
    if (isFunction(node.callee)) {
      const returned = this.#returns.onlyReturnOf(node.callee, node.arguments);
      return returned === undefined ? unknown(node) : this.evaluate(returned);
    }
    if (node.callee.type !== 'Identifier') {
      const taken = this.#recursion.guarded(node, () => this.parts.elementTakenBy(node) ?? this.#elements.folded(node));
      return taken ?? unknown(node);
    }
    const variable = this.variables.of(node.callee);
    if (variable === undefined || variable.defs.length === 0) {
      const [argument] = node.arguments;
      const { name: operator } = node.callee;
      if (!CONVERSIONS.has(operator) || argument === undefined || argument.type === 'SpreadElement')
        return unknown(node);
      const value = this.evaluate(argument);
      if (value.kind === 'number') return this.#numbers(node, operator, [value]);
      // What a text comes to is another question.
      return hasConstant(value) ? { kind: 'operation', node, operator, operands: [value] } : unknown(node);
    }
    const returned = this.#returns.of(variable, node.arguments);
    if (returned === undefined) {
      const callee = this.#returns.functionIn(variable);
      const folded = callee && this.#recursion.guarded(node, () => this.#elements.foldedBy(callee, node));
      return folded ?? unknown(node);
    }
    const found = this.#recursion.guarded(node, () => this.evaluate(this.#returns.branchTaken(returned, node)));
    if (found === undefined) return unknown(node);
    const value = this.decisions.returnedAt(node, returned, found, isExported(variable));
    return { kind: 'followed', node, through: { kind: 'function', variable, call: node }, value };
  }
}

/** What may name something of Vulkan's. */
const NAMES: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'TSQualifiedName']);

/** Expressions whose value stands elsewhere. */
const FOLLOWED: ReadonlySet<string> = new Set(['CallExpression', 'Identifier', 'MemberExpression']);
