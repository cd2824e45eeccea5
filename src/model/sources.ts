import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { duplicatorOf, readsHandle } from '../registry/handle-origins.js';
import { withoutTypes } from '../syntax/asserted.js';
import { PARAMETER, VARIABLE } from '../syntax/definitions.js';
import { propertyName } from '../syntax/members.js';
import { functionAround, isFunction } from '../syntax/nodes.js';
import { runsWithin } from '../syntax/skipped.js';
import { reachingWrites } from './flow/flow.js';
import { Callees } from './sources/callees.js';
import { elementName, EntryFinder, type Entries, type Entry } from './sources/entries.js';
import { FieldSources } from './sources/fields.js';
import { makersAmong, type Argument, type MentionContext } from './sources/mentions.js';
import type { Producers } from './sources/producers.js';
import { allOf, keyOf, type MemberPath, type Source } from './sources/source.js';
import type { Call } from './types.js';
import type { Fields } from './values/fields.js';
import { calledName, type Functions } from './values/functions.js';
import { isExported } from './values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** How many steps a value is followed. */
const DEPTH = 40;
const NOTHING: readonly Source[] = [];

/** Follows values of one file to where they came from. */
export class Sources {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #functions: Functions;
  readonly #producers: Producers;
  /** The functions that the file calls, by who they are. */
  readonly callees: Callees;
  readonly #finder: EntryFinder;
  readonly #mentions: MentionContext;
  readonly #fieldSources: FieldSources;
  readonly #calls = new Map<TSESTree.Node, Call>();
  readonly #arguments = new Map<TSESTree.Node, Argument>();
  readonly #entries = new Map<Variable, Entries | undefined>();
  readonly #active = new Set<TSESTree.Node>();

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    fields: Fields,
    functions: Functions,
    calls: readonly Call[],
    producers: Producers,
  ) {
    this.#sourceCode = sourceCode;
    this.#functions = functions;
    this.#producers = producers;
    for (const call of calls) {
      this.#calls.set(call.node, call);
      for (const [name, argument] of call.args) {
        const param = call.command.param(name);
        if (param !== undefined) this.#arguments.set(withoutTypes(argument), { call, param });
      }
    }
    this.callees = new Callees(sourceCode);
    const given = (call: TSESTree.CallExpression, index: number): readonly Source[] | undefined =>
      this.#given(call, index);
    const resolve = (node: TSESTree.Node, path: MemberPath): readonly Source[] | undefined => this.#resolve(node, path);
    this.#mentions = { arguments: this.#arguments, given };
    this.#fieldSources = new FieldSources(fields, this.#mentions, resolve);
    this.#finder = new EntryFinder({
      sourceCode,
      producers,
      callees: this.callees,
      calls: this.#calls,
      arguments: this.#arguments,
      given,
      startOf: (identifier) => {
        const declarator = this.callees.of(identifier)?.defs[0]?.node as TSESTree.Node | undefined;
        return declarator?.type === 'VariableDeclarator' ? (declarator.init ?? undefined) : undefined;
      },
      resultsOf: (call) => {
        const callee = functions.calledBy(call);
        return callee === undefined ? [] : functions.resultsOf(callee);
      },
      resolve,
    });
  }

  /**
   * Everything that an expression, or what a path leads to in it, can have come from; undefined when that is not all known. `null` and 0 come from
   * nothing: a value that is only ever one of these has no source.
   */
  of(node: TSESTree.Expression, path: MemberPath = []): readonly Source[] | undefined {
    const found = this.#resolve(node, path);
    return found && [...new Map(found.map((source) => [keyOf(source), source])).values()];
  }

  #resolve(expression: TSESTree.Node, path: MemberPath): readonly Source[] | undefined {
    const node = withoutTypes(expression as TSESTree.Expression);
    if (this.#active.has(node) || this.#active.size > DEPTH) return undefined;
    this.#active.add(node);
    try {
      return this.#follow(node, path);
    } finally {
      this.#active.delete(node);
    }
  }

  #follow(node: TSESTree.Expression, path: MemberPath): readonly Source[] | undefined {
    switch (node.type) {
      case 'Literal':
        return isNone(node.value) ? NOTHING : undefined;
      case 'UnaryExpression':
        // `-1`, `void 0`.
        return node.argument.type === 'Literal' && (node.operator === '-' || node.operator === 'void')
          ? NOTHING
          : undefined;
      case 'Identifier':
        return node.name === 'undefined' ? NOTHING : this.#identifier(node, path);
      case 'MemberExpression':
        return this.#member(node, path);
      case 'AwaitExpression':
        return this.#resolve(node.argument, path);
      case 'ConditionalExpression':
        return allOf([this.#resolve(node.consequent, path), this.#resolve(node.alternate, path)]);
      case 'LogicalExpression':
        return node.operator === '&&'
          ? this.#resolve(node.right, path)
          : allOf([this.#resolve(node.left, path), this.#resolve(node.right, path)]);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.#resolve(node.right, path) : undefined;
      case 'SequenceExpression':
        return this.#resolve(node.expressions.at(-1)!, path);
      case 'ObjectExpression':
        return this.#property(node, path);
      case 'ArrayExpression':
        return this.#element(node, path);
      case 'CallExpression':
        return this.#call(node, path);
      case 'NewExpression':
        return this.#view(node, path);
      default:
        return undefined;
    }
  }

  // -- objects and members ---------------------------------------------------------------------------------------

  #member(node: TSESTree.MemberExpression, path: MemberPath): readonly Source[] | undefined {
    if (node.object.type === 'ThisExpression') return this.#fieldSources.of(node, path) ?? this.#byNames(node, path);
    const name = elementName(node);
    const found = name === undefined ? undefined : this.#resolve(node.object, [name, ...path]);
    return found ?? this.#byNames(node, path);
  }

  /** What the names on the way say: `texture.textureInfo.handle.ntHandle`. */
  #byNames(node: TSESTree.Node, path: MemberPath): readonly Source[] | undefined {
    const names = [...path];
    let expression = withoutTypes(node as TSESTree.Expression);
    while (expression.type === 'MemberExpression') {
      names.unshift(elementName(expression) ?? '*');
      expression = withoutTypes(expression.object);
    }
    if (expression.type === 'Identifier') names.unshift(expression.name);
    const plain = names.map((name) => (/^\d+$/u.test(name) ? '*' : name));
    // A number read from the bytes of what is named.
    while (plain.at(-1) === '*') plain.pop();
    return this.#producers.isHandleMember(plain) ? [{ kind: 'member', node, path: plain }] : undefined;
  }

  #property(node: TSESTree.ObjectExpression, [name, ...rest]: MemberPath): readonly Source[] | undefined {
    if (name === undefined) return undefined;
    for (let i = node.properties.length - 1; i >= 0; i--) {
      const property = node.properties[i]!;
      if (property.type === 'SpreadElement') return undefined;
      const key = propertyName(property);
      if (key === undefined) return undefined;
      if (key !== name) continue;
      return property.kind === 'init' && !property.method ? this.#resolve(property.value, rest) : undefined;
    }
    return NOTHING;
  }

  #element(node: TSESTree.ArrayExpression, [name, ...rest]: MemberPath): readonly Source[] | undefined {
    if (name === undefined || !/^\d+$/u.test(name)) return undefined;
    const index = Number(name);
    if (node.elements.slice(0, index + 1).some((each) => each?.type === 'SpreadElement')) return undefined;
    const element = node.elements[index];
    return element == null || element.type === 'SpreadElement' ? undefined : this.#resolve(element, rest);
  }

  /** `new BigUint64Array(buffer)`, `new DataView(bytes.buffer)`: another look at the same bytes; `new X()`: nothing yet. */
  #view(node: TSESTree.NewExpression, path: MemberPath): readonly Source[] | undefined {
    const [argument] = node.arguments;
    if (argument === undefined) return NOTHING;
    if (node.callee.type !== 'Identifier' || !/Array$|^DataView$|Buffer$/u.test(node.callee.name)) return undefined;
    if (argument.type === 'SpreadElement') return undefined;
    const inner = withoutTypes(argument);
    // A length: fresh bytes, all 0.
    return inner.type === 'Literal' && typeof inner.value === 'number' ? NOTHING : this.#resolve(inner, path);
  }

  /**
   * What a function of the file makes of an object that a call gives it: the commands that write to the parameter.
   * Undefined where that is not all known.
   */
  #given(call: TSESTree.CallExpression, index: number): readonly Source[] | undefined {
    const callee = this.#functions.certainlyCalledBy(call);
    const param = callee?.params[index];
    const hasSpread = call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement');
    if (callee === undefined || param?.type !== 'Identifier' || hasSpread || this.#active.has(param)) return undefined;
    if (this.#functions.namesArguments(callee)) return undefined;
    const variable = this.#sourceCode.getDeclaredVariables(callee).find(({ name }) => name === param.name);
    if (variable?.defs.length !== 1 || variable.references.some((each) => each.isWrite())) return undefined;
    this.#active.add(param);
    const mentions = variable.references.map(({ identifier }) => identifier as TSESTree.Node);
    const makers = makersAmong(mentions, this.#mentions, true);
    this.#active.delete(param);
    return makers?.map((source): Source => ({ ...source, through: [...(source.through ?? []), call] }));
  }

  // -- calls -----------------------------------------------------------------------------------------------------

  #call(node: TSESTree.CallExpression, path: MemberPath): readonly Source[] | undefined {
    if (this.#calls.has(node)) return undefined;
    const own = calledName(node);
    if (own !== undefined && this.#producers.isConfigured(own)) return [{ kind: 'named', node, name: own }];
    const returned = this.#returned(node, path);
    if (returned !== undefined) return returned;
    const name = this.callees.nameOf(node);
    if (name === undefined) return undefined;
    if (this.#producers.isProducer(name)) return [{ kind: 'named', node, name }];
    const { callee } = node;
    if (callee.type === 'MemberExpression') {
      // The bytes that a handle was written to.
      if (readsHandle(name) || name === 'at' || name === 'valueOf') {
        const key = readIndex(name, node.arguments[0]);
        return key === undefined ? undefined : this.#resolve(callee.object, [key, ...path]);
      }
      if (isNameOf(callee.object, 'Promise') && (name === 'all' || name === 'resolve')) {
        const [argument] = node.arguments;
        return argument === undefined || argument.type === 'SpreadElement' ? undefined : this.#resolve(argument, path);
      }
      if (isNameOf(callee.object, 'BigInt') && name === 'asUintN') return this.#argument(node, 1, path);
      if (isNameOf(callee.object, 'Buffer') && name === 'alloc') return NOTHING;
    } else if (name === 'BigInt' || name === 'Number') {
      return this.#argument(node, 0, path);
    }
    return this.#copy(node, name);
  }

  #argument(node: TSESTree.CallExpression, index: number, path: MemberPath): readonly Source[] | undefined {
    const argument = node.arguments[index];
    return argument === undefined || argument.type === 'SpreadElement' ? undefined : this.#resolve(argument, path);
  }

  /** `dup(fd)`: a handle of its own, of the same kind. A DuplicateHandle of the platform writes it to its fourth argument. */
  #copy(node: TSESTree.CallExpression, name: string): readonly Source[] | undefined {
    const duplicator = duplicatorOf(name);
    if (duplicator === undefined || node.arguments.length > 2) return undefined;
    const at = Math.min(duplicator.argument, node.arguments.length - 1);
    return [{ kind: 'copy', node, name, of: this.#argument(node, at, []) }];
  }

  /** What a function of this file returns: all of its `return`s together. */
  #returned(call: TSESTree.CallExpression, path: MemberPath): readonly Source[] | undefined {
    const callee = this.#functions.certainlyCalledBy(call);
    if (callee === undefined || callee.generator) return undefined;
    const values = this.#functions.resultsOf(callee);
    if (values.length === 0) return undefined;
    const found = allOf(values.map((value) => this.#resolve(value, path)));
    // Each call makes one of its own.
    return found?.some(({ kind }) => kind === 'variable')
      ? undefined
      : found?.map((source): Source => ({ ...source, through: [...(source.through ?? []), call] }));
  }

  // -- variables -------------------------------------------------------------------------------------------------

  #identifier(node: TSESTree.Identifier, path: MemberPath): readonly Source[] | undefined {
    const variable = this.callees.of(node);
    if (variable === undefined || variable.defs.length !== 1) return this.#byNames(node, path);
    // What is in an exported object other modules may change.
    const entries = path.length > 0 && isExported(variable) ? undefined : this.#entriesOf(variable);
    if (entries?.named.some((way) => way.length < path.length && touches(way, path)) === true)
      return this.#byNames(node, path);
    const writes = entries?.all.filter((entry) => touches(entry.path, path));
    const found = entries && this.#reaching(node, entries, writes!, path);
    const known = found ?? this.#byNames(node, path);
    if (known !== undefined || path.length > 0) return known;
    const isFilledIn = writes?.some(({ operator }) => operator !== 'declare') === true;
    return isFilledIn || !isGivenOnce(variable)
      ? undefined
      : [{ kind: 'variable', node: variable.identifiers[0] as TSESTree.Node }];
  }

  #reaching(
    read: TSESTree.Node,
    { boundary, inClosures, isAmbient }: Entries,
    writes: readonly Entry[],
    path: MemberPath,
  ): readonly Source[] | undefined {
    const here = functionAround(read) ?? this.#sourceCode.ast;
    if (here !== boundary || inClosures) {
      // No order is known. One write alone is where any value came from.
      const later = writes.filter((entry) => entry.operator !== 'declare');
      const first = writes.find((entry) => entry.operator === 'declare');
      if (isAmbient && !later.every(({ node }) => this.#isCertainBefore(read, node))) return undefined;
      if (later.length > 1 || (later.length === 1 && first?.value != null && !isEmpty(first.value))) return undefined;
      return this.#written(later[0] ?? first, path);
    }
    const reaching = reachingWrites(read, writes, boundary);
    if (!reaching.complete) return undefined;
    return allOf(reaching.writes.map(({ write }) => this.#written(write as Entry, path)));
  }

  /** Whether a write is done whenever its function runs, which is not that of a read that comes before. */
  #isCertainBefore(read: TSESTree.Node, write: TSESTree.Node): boolean {
    const callee = functionAround(write);
    if (this.#isDoneBefore(read, write, new Set())) return false;
    if (callee === undefined || !isFunction(callee)) return runsWithin(write, this.#sourceCode.ast);
    const isLeftBefore = this.#functions.returnsOf(callee).some(({ range }) => range[1] <= write.range[0]);
    return runsWithin(write, callee) && !isLeftBefore;
  }

  /** Whether the function of a write does what is at a place before it, itself or by another function that it calls. */
  #isDoneBefore(place: TSESTree.Node, write: TSESTree.Node, seen: Set<TSESTree.Node>): boolean {
    const home = functionAround(place);
    if (home === functionAround(write)) return place.range[0] < write.range[0];
    if (home === undefined || !isFunction(home) || seen.has(home)) return false;
    seen.add(home);
    return this.#functions.callsOf(home).some((call) => this.#isDoneBefore(call, write, seen));
  }

  #written(entry: Entry | undefined, path: MemberPath): readonly Source[] | undefined {
    if (entry === undefined) return undefined;
    const isWhole = entry.path.length <= path.length;
    const rest = path.slice(entry.path.length);
    if (entry.source !== undefined) return isWhole ? entry.source(rest) : undefined;
    // A variable without a value, or a wrapper that a command has yet to fill.
    if (entry.value === undefined) return entry.operator === 'declare' ? NOTHING : undefined;
    return isWhole ? this.#resolve(entry.value, rest) : undefined;
  }

  /** All that gives a local variable its value; undefined for a parameter and whatever else comes from outside. */
  #entriesOf(variable: Variable): Entries | undefined {
    if (!this.#entries.has(variable)) this.#entries.set(variable, this.#finder.of(variable));
    return this.#entries.get(variable);
  }
}

/** Whether a variable is a parameter or a local that is not assigned again: it has one value. */
function isGivenOnce({ defs: [definition], references }: Variable): boolean {
  const isLocal = definition?.type === PARAMETER || definition?.type === VARIABLE;
  return isLocal && !references.some((each) => each.isWrite() && each.init !== true);
}

/** Whether a write at one path has to do with a read at another: one leads on to the other. */
function touches(written: MemberPath, read: MemberPath): boolean {
  return written.every((name, index) => index >= read.length || read[index] === name);
}

/** The index of what is read: `list.at(1)`, `bytes.readInt32LE(0)`; undefined where it is not known. */
function readIndex(method: string, argument: TSESTree.CallExpressionArgument | undefined): string | undefined {
  if (argument === undefined) return '0';
  const index = argument.type === 'Literal' && typeof argument.value === 'number' ? argument.value : undefined;
  if (method === 'at') return index === undefined ? undefined : String(index);
  return index === 0 ? '0' : undefined;
}

/** 0, `null`: what stands there before there is a handle. */
function isNone(value: unknown): boolean {
  return value === null || value === 0 || value === 0n;
}

/** Whether a start value holds nothing yet: `{ $: 0n }`, `new vk.VkDeviceMemory()`, `0n`. */
function isEmpty(node: TSESTree.Expression): boolean {
  const expression = withoutTypes(node);
  switch (expression.type) {
    case 'Literal':
      return isNone(expression.value);
    case 'Identifier':
      return expression.name === 'undefined';
    case 'ObjectExpression':
      return expression.properties.every(
        (each) => each.type === 'Property' && isEmpty(each.value as TSESTree.Expression),
      );
    case 'ArrayExpression':
      return expression.elements.every((each) => each !== null && each.type !== 'SpreadElement' && isEmpty(each));
    case 'NewExpression':
      return expression.arguments.every((each) => each.type !== 'SpreadElement' && isSize(each));
    case 'CallExpression':
      return expression.arguments.every((each) => each.type === 'Literal' && typeof each.value === 'number');
    default:
      return false;
  }
}

function isSize(node: TSESTree.Expression): boolean {
  return (node.type === 'Literal' && typeof node.value === 'number') || isEmpty(node);
}

function isNameOf(node: TSESTree.Expression, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
