import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../bindings/names.js';
import { decidersOf, MANY_DECIDERS, readsIn } from './deciders.js';
import { classAround, fieldName, type Fields } from './fields.js';
import { isFunction, reachingWrites, type Write } from './flow.js';
import { Guards } from './guards.js';
import type { Known } from './known.js';
import { functionAround, propertyName, withoutTypes } from './syntax.js';
import {
  collectWrites,
  isFreeze,
  isModified,
  isTarget,
  propertyDefinition,
  readsOfMember,
  type VariableWrites,
} from './variables.js';
import { calculate, exactOf, type Alternative, type Value } from './value.js';

type Variable = TSESLint.Scope.Variable;
type Definition = TSESLint.Scope.Definition;

/** How far variables, functions and compound assignments are followed before a value counts as unknown. */
const DEPTH = 60;
/** How many steps are taken to follow one value: what depends on itself in many ways has no end. */
const STEPS = 2000;
/** How many parts a value may have; what is used twice counts twice, as whoever looks at it goes there twice. */
const PARTS = 5000;

const OBJECT: Known = { kind: 'object' };
const NULL: Known = { kind: 'null' };

/** Computes the values of expressions in one file. */
export class Evaluator {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #fields: Fields;
  readonly #writes = new Map<Variable, VariableWrites>();
  readonly #guards = new Map<Variable, Guards>();
  readonly #tests = new Map<TSESTree.Node, readonly Guards[]>();
  readonly #results = new Map<Write, Value>();
  readonly #weights = new Map<Value, number>();
  readonly #active = new Set<unknown>();
  readonly #declarations = new Map<Variable, Value>();
  readonly #sizes = new Map<Value, number>();
  #steps = 0;
  /** How often a value was cut short because it depends on itself or lies too deep. */
  #cuts = 0;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, fields: Fields) {
    this.#fields = fields;
    this.#sourceCode = sourceCode;
    this.#names = names;
  }

  /** The value of an expression; `unknown` where this file does not tell. */
  evaluate(node: TSESTree.Node): Value {
    const value = this.#evaluate(node);
    return this.#sizeOf(value) > PARTS ? unknown(node) : value;
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
        return literal(node);
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
      case 'MemberExpression':
        return this.#member(node);
      case 'CallExpression':
        return this.#call(node);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
        return this.evaluate(node.expression);
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'NewExpression':
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

  /** The variable that an identifier refers to. */
  variableOf(identifier: TSESTree.Identifier): Variable | undefined {
    let scope: TSESLint.Scope.Scope | null = this.#sourceCode.getScope(identifier);
    while (scope !== null) {
      const variable = scope.set.get(identifier.name);
      if (variable !== undefined) return variable;
      scope = scope.upper;
    }
    return undefined;
  }

  /** The variable that a declarator with a plain name declares. */
  declaredBy(declarator: TSESTree.VariableDeclarator): Variable | undefined {
    return this.#sourceCode.getDeclaredVariables(declarator)[0];
  }

  /** The expression that a constant variable was given where it was declared, or undefined. */
  initializerOf(variable: Variable): TSESTree.Expression | undefined {
    const definition = variable.defs[0];
    if (definition?.type !== VARIABLE || variable.defs.length > 1) return undefined;
    const declarator = definition.node as TSESTree.VariableDeclarator;
    if (declarator.id.type !== 'Identifier' || declarator.init === null) return undefined;
    return this.#writesOf(variable).all.length === 1 ? declarator.init : undefined;
  }

  /** The expression that a call gives, when it calls a function of the file that does nothing but return it. */
  returnedBy({ callee, arguments: args }: TSESTree.CallExpression): TSESTree.Expression | undefined {
    const variable = callee.type === 'Identifier' ? this.variableOf(callee) : undefined;
    return variable?.defs.length === 1 ? this.#returnOf(variable, args) : undefined;
  }

  #operation(node: TSESTree.Node, operator: string, operands: Value[]): Value {
    // Numbers written in one expression are one number; one that was followed keeps its own place in a mask.
    // The bits under a `~` have names, the complement has none.
    if (operator !== '~' && operands.every((operand) => operand.kind === 'number')) {
      return this.#numbers(node, operator, operands);
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
    const right = this.evaluate(node.right);
    if (node.operator === '&&') return choice(node, [possible(unknown(node.left)), certain(right)]);
    const taken = node.operator === '||' ? withoutFalsy(left) : withoutNull(left);
    if (taken === undefined) return right;
    // The default stands in the code to be taken; the left side is taken whenever it is there.
    if (taken.kind === 'constant' || taken.kind === 'number') return choice(node, [certain(taken), possible(right)]);
    return choice(node, [certain(taken), certain(right)]);
  }

  #identifier(node: TSESTree.Identifier): Value {
    if (node.name === 'undefined') return { kind: 'other', node, known: NULL };
    const variable = this.variableOf(node);
    const definition = variable?.defs[0];
    if (variable === undefined || definition === undefined || variable.defs.length > 1) return unknown(node);
    const found = this.#guarded(node, () => this.#variable(node, variable, definition));
    if (found === undefined) return unknown(node);
    // `if (samples === 0) samples = ...`: what the code tests for may not be there any more.
    const isTested = isExcludable(found) && (this.#guardsOf(variable).cover(node) || this.#isDecided(node, found));
    const value = isTested ? ofSome(node, found) : found;
    return { kind: 'followed', node, through: { kind: 'variable', variable }, value };
  }

  /** Whether a value is read behind a test of what decided it: `type = win ? A : B; if (win) use(type)`. */
  #isDecided(read: TSESTree.Node, value: Value): boolean {
    const deciders = decidersOf(value);
    if (deciders.length >= MANY_DECIDERS) return true;
    return deciders.some(({ test, at }) => {
      let tests = this.#tests.get(test);
      if (tests === undefined) this.#tests.set(test, (tests = this.#testsOf(readsIn(test), new Set(), 0)));
      return tests.some((guards) => guards.cover(read, at));
    });
  }

  /** Where the code tests what a test reads, or what is computed from the same. */
  #testsOf(reads: ReturnType<typeof readsIn>, seen: Set<TSESTree.Node>, depth: number): readonly Guards[] {
    const all: Guards[] = [];
    for (const read of reads) {
      if (seen.has(read)) continue;
      seen.add(read);
      if (read.type === 'MemberExpression') {
        const body = classAround(read);
        const name = fieldName(read);
        if (body !== undefined && name !== undefined) all.push(new Guards(this.#fields.uses(body, name)));
        continue;
      }
      const variable = this.variableOf(read);
      const references = variable?.references ?? this.#globalReferences(read.name);
      all.push(variable === undefined ? new Guards(references.map(nodeOf)) : this.#guardsOf(variable));
      if (depth > 1) continue;
      // `isWindows` is `process.platform === 'win32'`, whichever of them is tested.
      const start = variable && this.initializerOf(variable);
      if (start !== undefined) all.push(...this.#testsOf(readsIn(start), seen, depth + 1));
      for (const reference of references) {
        const name = declaredFrom(nodeOf(reference));
        if (name !== undefined) all.push(...this.#testsOf([name], seen, depth + 1));
      }
    }
    return all;
  }

  /** The reads of a name that nothing in the file declares. */
  #globalReferences(name: string): readonly TSESLint.Scope.Reference[] {
    const through = this.#sourceCode.scopeManager?.globalScope?.through ?? [];
    return through.filter(({ identifier }) => (identifier as TSESTree.Node & { name?: string }).name === name);
  }

  #guardsOf(variable: Variable): Guards {
    let guards = this.#guards.get(variable);
    if (guards === undefined) {
      guards = new Guards(variable.references.map(nodeOf));
      this.#guards.set(variable, guards);
    }
    return guards;
  }

  #variable(read: TSESTree.Identifier, variable: Variable, definition: Definition): Value | undefined {
    const writes = this.#writesOf(variable);
    if (definition.type === PARAMETER) {
      const start = this.#defaultOf(definition.name);
      if (writes.all.length === (start === undefined ? 0 : 1)) {
        return start === undefined ? undefined : choice(read, [possible(unknown(read)), certain(start)]);
      }
      return this.#reaching(read, variable, writes, possible(unknown(read)));
    }
    if (definition.type !== VARIABLE) return undefined;
    const only = writes.all.length === 1 ? writes.all[0] : undefined;
    if (only !== undefined && only.operator === 'declare') {
      const known = this.#declarations.get(variable);
      if (known !== undefined) return known;
      const cuts = this.#cuts;
      const start = this.#declared(definition);
      if (start !== undefined && this.#cuts === cuts) this.#declarations.set(variable, start);
      if (start !== undefined) return start;
    }
    return this.#reaching(read, variable, writes, undefined);
  }

  /** What the declaration itself gives a variable: `const a = 1`, `const { a = 1 } = b`, `for (const a of [1, 2])`. */
  #declared(definition: Definition): Value | undefined {
    const name = definition.name as TSESTree.Node;
    const declarator = definition.node as TSESTree.VariableDeclarator;
    if (declarator.id === name) {
      if (declarator.init !== null) return this.evaluate(declarator.init);
      const loop = declarator.parent.parent;
      if (loop.type !== 'ForOfStatement' || loop.left !== declarator.parent) return undefined;
      return this.#elementsOf(loop.right);
    }
    const start = this.#defaultOf(name);
    const property = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
    let value: Value | undefined;
    if (property?.type === 'Property' && property.parent === declarator.id && declarator.init !== null) {
      const key = propertyName(property);
      const object = this.#objectLiteral(declarator.init);
      if (key !== undefined && object !== undefined) value = this.#propertyOf(object, key, name);
    }
    if (value !== undefined) return value;
    return start === undefined ? undefined : choice(name, [possible(unknown(name)), certain(start)]);
  }

  #elementsOf(node: TSESTree.Expression): Value | undefined {
    const array = this.#literalOf(node);
    if (array?.type !== 'ArrayExpression' || array.elements.length === 0) return undefined;
    const alternatives: Alternative[] = [];
    for (const element of array.elements) {
      if (element === null || element.type === 'SpreadElement') return undefined;
      alternatives.push(certain(this.evaluate(element)));
    }
    return choice(array, alternatives);
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
      if (writes.all.length > 16) return undefined;
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
    const weight = this.#weightOf(before) + 1;
    if (weight > DEPTH) return undefined;
    const operator = write.operator.slice(0, -1);
    const result: Value = ASSIGNABLE.has(operator)
      ? { kind: 'operation', node: write.node, operator, operands: [before, value] }
      : choice(write.node, [possible(before), certain(value)]);
    this.#weights.set(result, weight);
    return result;
  }

  /** How many compound assignments a value has gone through: a long row of them would be walked again at each. */
  #weightOf(value: Value): number {
    if (value.kind === 'followed') return this.#weightOf(value.value);
    if (value.kind === 'choice') return value.of.reduce((sum, each) => sum + this.#weightOf(each.value), 0);
    return this.#weights.get(value) ?? 1;
  }

  #sizeOf(value: Value): number {
    if (!isComposite(value)) return 1;
    // Most masks are an `|` of two names, and not worth keeping.
    if (value.kind === 'operation' && !value.operands.some(isComposite)) return 1 + value.operands.length;
    let size = this.#sizes.get(value);
    if (size === undefined) {
      size = 1;
      if (value.kind === 'followed') size += this.#sizeOf(value.value);
      else if (value.kind === 'operation') for (const operand of value.operands) size += this.#sizeOf(operand);
      else for (const each of value.of) size += this.#sizeOf(each.value);
      this.#sizes.set(value, size);
    }
    return size;
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

  #writesOf(variable: Variable): VariableWrites {
    let writes = this.#writes.get(variable);
    if (writes === undefined) {
      writes = collectWrites(variable);
      this.#writes.set(variable, writes);
    }
    return writes;
  }

  #member(node: TSESTree.MemberExpression): Value {
    if (node.object.type === 'ThisExpression') return this.#field(node);
    const name = fieldName(node);
    if (name === undefined || node.object.type !== 'Identifier') return unknown(node);
    const variable = this.variableOf(node.object);
    const definition = variable?.defs[0];
    if (variable === undefined || definition === undefined) return unknown(node);
    const followed = (value: Value | undefined, reads: readonly TSESTree.Node[] | undefined): Value =>
      value === undefined ? unknown(node) : { kind: 'followed', node, through: { kind: 'member', reads }, value };
    if (definition.type === ENUM) {
      const declaration = definition.node as TSESTree.TSEnumDeclaration;
      return followed(
        this.#guarded(node, () => this.#enumMember(declaration, name)),
        undefined,
      );
    }
    if (definition.type === CLASS) {
      const { body } = definition.node as TSESTree.ClassDeclaration;
      const property = propertyDefinition(body, name, true);
      if (property?.value == null || !property.readonly) return unknown(node);
      const { value } = property;
      return followed(
        this.#guarded(node, () => this.evaluate(value)),
        readsOfMember(this.#sourceCode.getDeclaredVariables(definition.node), name),
      );
    }
    const object = isModified(variable, this.#names) ? undefined : this.#objectLiteral(node.object);
    if (object === undefined) return unknown(node);
    const reads = readsOfMember([variable], name);
    const value = this.#guarded(node, () => this.#propertyOf(object, name, node));
    const isTested =
      value !== undefined &&
      isExcludable(value) &&
      (new Guards(reads ?? []).cover(node) || this.#isDecided(node, value));
    return followed(isTested ? ofSome(node, value) : value, reads);
  }

  /** `this.name`: what the class starts it with, when nothing in the class assigns it. */
  #field(node: TSESTree.MemberExpression): Value {
    const name = fieldName(node);
    const body = classAround(node);
    const property = body && name !== undefined ? propertyDefinition(body, name, false) : undefined;
    if (body === undefined || name === undefined || property?.value == null) return unknown(node);
    const reads = this.#fields.uses(body, name);
    if (this.#fields.isOpen(body) || reads.some(isTarget)) return unknown(node);
    const { value } = property;
    const start = this.#guarded(node, () => this.evaluate(value));
    if (start === undefined) return unknown(node);
    const isOwn =
      property.readonly || property.key.type === 'PrivateIdentifier' || property.accessibility === 'private';
    const isCertain = isOwn && !(isExcludable(start) && this.#isDecided(node, start));
    const of = isCertain ? start : ofSome(node, start);
    return { kind: 'followed', node, through: { kind: 'member', reads }, value: of };
  }

  #enumMember(declaration: TSESTree.TSEnumDeclaration, name: string): Value | undefined {
    const member = declaration.body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : id.value) === name);
    return member?.initializer ? this.evaluate(member.initializer) : undefined;
  }

  #propertyOf(object: TSESTree.ObjectExpression, name: string, read: TSESTree.Node): Value | undefined {
    for (let i = object.properties.length - 1; i >= 0; i--) {
      const property = object.properties[i]!;
      if (property.type === 'SpreadElement') return undefined;
      const key = propertyName(property);
      if (key === undefined) return undefined;
      if (key !== name) continue;
      if (property.kind !== 'init' || property.method) return unknown(read);
      return this.evaluate(property.value);
    }
    return undefined;
  }

  #objectLiteral(node: TSESTree.Expression): TSESTree.ObjectExpression | undefined {
    const literalNode = this.#literalOf(node);
    return literalNode?.type === 'ObjectExpression' ? literalNode : undefined;
  }

  /** The object or array literal behind an expression: itself, frozen, or held in a constant. */
  #literalOf(node: TSESTree.Expression): TSESTree.Expression | undefined {
    let expression: TSESTree.Expression | undefined = node;
    for (let depth = 0; expression !== undefined && depth < 8; depth++) {
      expression = withoutTypes(expression);
      if (expression.type === 'Identifier') {
        const variable = this.variableOf(expression);
        if (variable === undefined || isModified(variable, this.#names)) return undefined;
        expression = this.initializerOf(variable);
      } else if (isFreeze(expression)) {
        const [argument] = expression.arguments;
        expression = argument?.type === 'SpreadElement' ? undefined : argument;
      } else {
        return expression;
      }
    }
    return undefined;
  }

  /** The literal that a struct or a list is built from, when it is written in this file and not changed afterwards. */
  literalBehind(node: TSESTree.Expression): TSESTree.ObjectExpression | TSESTree.ArrayExpression | undefined {
    const expression = this.#literalOf(node);
    return expression?.type === 'ObjectExpression' || expression?.type === 'ArrayExpression' ? expression : undefined;
  }

  #call(node: TSESTree.CallExpression): Value {
    if (isFunction(node.callee)) {
      const returned = onlyReturnOf(node.callee, node.arguments);
      return returned === undefined ? unknown(node) : this.evaluate(returned);
    }
    if (node.callee.type !== 'Identifier') return unknown(node);
    const variable = this.variableOf(node.callee);
    if (variable === undefined || variable.defs.length === 0) {
      const [argument] = node.arguments;
      if (node.callee.name !== 'BigInt' || argument === undefined || argument.type === 'SpreadElement') {
        return unknown(node);
      }
      const value = this.evaluate(argument);
      return value.kind === 'number' && Number.isInteger(Number(value.value))
        ? { kind: 'number', node, value: BigInt(value.value) }
        : unknown(node);
    }
    const returned = this.#returnOf(variable, node.arguments);
    if (returned === undefined) return unknown(node);
    const found = this.#guarded(node, () => this.evaluate(this.#branchTaken(returned, node)));
    if (found === undefined) return unknown(node);
    const isTested = isExcludable(found) && (this.#isChosen(returned, node, found) || this.#isDecided(node, found));
    const value = isTested ? ofSome(node, found) : found;
    return { kind: 'followed', node, through: { kind: 'function', variable }, value };
  }

  /** What a function returns of `linear ? A : B` when it is called as `f(true)`. */
  #branchTaken(returned: TSESTree.Expression, call: TSESTree.CallExpression): TSESTree.Expression {
    let expression = withoutTypes(returned);
    while (expression.type === 'ConditionalExpression') {
      const holds = this.#holds(expression.test, call, functionAround(returned));
      if (holds === undefined) break;
      expression = withoutTypes(holds ? expression.consequent : expression.alternate);
    }
    return expression;
  }

  /** Whether a test of a parameter holds for what a call gives; undefined where that is not written down. */
  #holds(
    test: TSESTree.Expression,
    call: TSESTree.CallExpression,
    home: TSESTree.Node | undefined,
  ): boolean | undefined {
    switch (test.type) {
      case 'Identifier': {
        const given = this.#given(test, call, home);
        return given?.type === 'Literal' ? Boolean(given.value) : undefined;
      }
      case 'UnaryExpression': {
        const holds = test.operator === '!' ? this.#holds(test.argument, call, home) : undefined;
        return holds === undefined ? undefined : !holds;
      }
      case 'BinaryExpression': {
        if (test.operator !== '===' && test.operator !== '!==') return undefined;
        const sides = [test.left, test.right].map((side) => this.#given(side, call, home) ?? side);
        const [left, right] = sides;
        if (left?.type !== 'Literal' || right?.type !== 'Literal') return undefined;
        return (left.value === right.value) === (test.operator === '===');
      }
      default:
        return undefined;
    }
  }

  /** The argument that a call gives for a parameter which nothing writes. */
  #given(
    node: TSESTree.Node,
    call: TSESTree.CallExpression,
    home: TSESTree.Node | undefined,
  ): TSESTree.CallExpressionArgument | undefined {
    if (node.type !== 'Identifier' || home === undefined || !isFunction(home)) return undefined;
    const variable = this.variableOf(node);
    const [definition] = variable?.defs ?? [];
    if (definition?.node !== home || variable?.references.some((each) => each.isWrite()) !== false) return undefined;
    if (call.arguments.some((each) => each.type === 'SpreadElement')) return undefined;
    return call.arguments[home.params.findIndex((param) => param === definition.name)];
  }

  /** Whether what a function chooses by is known where it is called, although not to us: `if (win) f(win)`. */
  #isChosen(returned: TSESTree.Node, call: TSESTree.CallExpression, value: Value): boolean {
    const home = functionAround(returned);
    const chosenBy = decidersOf(value)
      .flatMap(({ test }) => readsIn(test))
      .filter((read) => {
        const definition = read.type === 'Identifier' ? this.variableOf(read)?.defs[0] : undefined;
        return definition?.type === PARAMETER && definition.node === home;
      });
    return chosenBy.some((read) => {
      const argument = this.#given(read, call, home);
      if (argument === undefined || argument.type === 'SpreadElement') return true;
      const reads = readsIn(argument);
      return reads.length === 0 || this.#testsOf(reads, new Set(), 0).some((guards) => guards.cover(call));
    });
  }

  /** The expression that a function of this file returns, when it does nothing else. */
  #returnOf(variable: Variable, args: TSESTree.CallExpression['arguments']): TSESTree.Expression | undefined {
    const definition = variable.defs[0];
    let node: TSESTree.Node | undefined;
    if (definition?.type === FUNCTION && variable.defs.length === 1) node = definition.node;
    else node = this.initializerOf(variable);
    if (variable.references.some((each) => each.isWrite() && each.init !== true)) return undefined;
    return node === undefined ? undefined : onlyReturnOf(node, args);
  }
}

function nodeOf(reference: TSESLint.Scope.Reference): TSESTree.Node {
  return reference.identifier;
}

/** The variable whose declaration computes its value from a read. */
function declaredFrom(read: TSESTree.Node): TSESTree.Identifier | undefined {
  for (let { parent } = read; parent && !isFunction(parent); { parent } = parent) {
    if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id : undefined;
    if (parent.type.endsWith('Statement')) return undefined;
  }
  return undefined;
}

function onlyReturnOf(
  node: TSESTree.Node,
  args: TSESTree.CallExpression['arguments'],
): TSESTree.Expression | undefined {
  if (!isFunction(node) || node.async || node.generator || node.body == null) return undefined;
  // With an argument in its place, a default is not what is returned.
  const given = args.some((each) => each.type === 'SpreadElement') ? Infinity : args.length;
  if (node.params.some((each, index) => index < given && each.type !== 'Identifier')) return undefined;
  if (node.body.type !== 'BlockStatement') return node.body;
  const [statement] = node.body.body;
  return node.body.body.length === 1 && statement?.type === 'ReturnStatement'
    ? (statement.argument ?? undefined)
    : undefined;
}

const VARIABLE = 'Variable' as Definition['type'];
const PARAMETER = 'Parameter' as Definition['type'];
const FUNCTION = 'FunctionName' as Definition['type'];
const CLASS = 'ClassName' as Definition['type'];
const ENUM = 'TSEnumName' as Definition['type'];

/** Operators whose compound assignment computes from the old value. */
const ASSIGNABLE = new Set(['|', '&', '^', '+', '-', '<<', '>>', '>>>', '*', '/', '%', '**']);

function isComposite(value: Value): value is Value & { kind: 'followed' | 'operation' | 'choice' } {
  const { kind } = value;
  return kind === 'followed' || kind === 'operation' || kind === 'choice';
}

function literal(node: TSESTree.Literal): Value {
  const { value } = node;
  if (typeof value === 'number' || typeof value === 'bigint') return { kind: 'number', node, value };
  if (typeof value === 'string') return { kind: 'other', node, known: { kind: 'string', value } };
  if (typeof value === 'boolean') return { kind: 'other', node, known: { kind: 'boolean', value } };
  return value === null && !('regex' in node) && !('bigint' in node)
    ? { kind: 'other', node, known: NULL }
    : unknown(node);
}

/** A number that is written down or held in a constant of this file. */
function plainNumber(value: Value): (Value & { kind: 'number' }) | undefined {
  if (value.kind === 'number') return value;
  return value.kind === 'followed' ? plainNumber(value.value) : undefined;
}

/** The part of a value that goes through a `||`; undefined when nothing does. */
function withoutFalsy(value: Value): Value | undefined {
  return without(value, (part) => {
    const exact = exactOf(part);
    if (exact !== undefined) return exact === 0 || exact === 0n;
    if (part.kind !== 'other') return false;
    return part.known.kind === 'null' || ('value' in part.known && !part.known.value);
  });
}

/** The part of a value that goes through a `??`; undefined when nothing does. */
function withoutNull(value: Value): Value | undefined {
  return without(value, (part) => part.kind === 'other' && part.known.kind === 'null');
}

function without(value: Value, isDropped: (part: Value) => boolean): Value | undefined {
  if (isDropped(value)) return undefined;
  if (value.kind === 'followed') {
    const inner = without(value.value, isDropped);
    return inner && { ...value, value: inner };
  }
  if (value.kind !== 'choice') return value;
  const of = value.of.flatMap((each) => {
    const part = without(each.value, isDropped);
    return part === undefined ? [] : [{ ...each, value: part }];
  });
  return of.length === 0 ? undefined : { ...value, of };
}

/** Whether a test may tell one run from another by this value: it is one of several, or 0. */
function isExcludable(value: Value): boolean {
  if (value.kind === 'choice') return true;
  const exact = exactOf(value);
  return exact === 0 || exact === 0n;
}

/** A value of which nobody knows whether it is still there. */
function ofSome(node: TSESTree.Node, value: Value): Value {
  return choice(node, [possible(unknown(node)), possible(value)]);
}

function choice(node: TSESTree.Node, of: readonly Alternative[]): Value {
  return { kind: 'choice', node, of };
}

function certain(value: Value): Alternative {
  return { value, certain: true };
}

function possible(value: Value): Alternative {
  return { value, certain: false };
}

function unknown(node: TSESTree.Node): Value {
  return { kind: 'unknown', node };
}
