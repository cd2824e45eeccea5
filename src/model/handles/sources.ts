import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../../bindings/names.js';
import { duplicatorOf, readsHandle } from '../../registry/handle-origins.js';
import type { Member } from '../../registry/index.js';
import { functionAround, propertyName, withoutTypes } from '../syntax.js';
import { classAround, fieldName, type Fields } from '../fields.js';
import { isFunction, reachingWrites, type Write } from '../flow.js';
import type { Functions } from '../functions.js';
import type { Call } from '../types.js';

type Variable = TSESLint.Scope.Variable;
type Path = readonly string[];

/** What made a value: the place in the file where it came to be. */
export type Source =
  /** A Vulkan command wrote it to one of its output parameters. */
  | { readonly kind: 'command'; readonly node: TSESTree.Node; readonly call: Call; readonly param: Member }
  /** A function or method that says by its name what it returns, or writes to its last argument. */
  | { readonly kind: 'named'; readonly node: TSESTree.CallExpression; readonly name: string }
  /** A member that says by the names on the way to it what it holds. `*` stands for an index. */
  | { readonly kind: 'member'; readonly node: TSESTree.Node; readonly path: Path }
  /** The copy that a function makes of a handle; `of` is undefined when nothing is known of it. */
  | {
      readonly kind: 'copy';
      readonly node: TSESTree.CallExpression;
      readonly name: string;
      readonly of: readonly Source[] | undefined;
    }
  /** A parameter that nothing in its function writes: one value, of which nothing is known. */
  | { readonly kind: 'parameter'; readonly node: TSESTree.Node };

/** How the source of a value is told from its name. */
export interface Producers {
  /** Whether a function of this name returns a handle, or writes one to its last argument. */
  readonly isProducer: (name: string) => boolean;
  /** Whether the author says so in the settings: then it counts for functions of the file as well. */
  readonly isConfigured: (name: string) => boolean;
  /** Whether a member with this path holds a handle. */
  readonly isHandleMember: (path: Path) => boolean;
}

/** One way in which a variable, or something in it, gets a value. */
interface Entry extends Write {
  /** The way from the variable to what is written. */
  readonly path: Path;
  readonly source: ((path: Path) => readonly Source[] | undefined) | undefined;
}

interface Entries {
  readonly boundary: TSESTree.Node;
  readonly all: readonly Entry[];
  readonly inClosures: boolean;
}

/** How many steps a value is followed. */
const DEPTH = 40;
const NOTHING: readonly Source[] = [];

/** Follows values of one file to where they came from. */
export class Sources {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #fields: Fields;
  readonly #functions: Functions;
  readonly #producers: Producers;
  readonly #calls = new Map<TSESTree.Node, Call>();
  readonly #arguments = new Map<TSESTree.Node, { readonly call: Call; readonly param: Member }>();
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
    this.#fields = fields;
    this.#functions = functions;
    this.#producers = producers;
    for (const call of calls) {
      this.#calls.set(call.node, call);
      for (const [name, argument] of call.args) {
        const param = call.command.param(name);
        if (param !== undefined) this.#arguments.set(withoutTypes(argument), { call, param });
      }
    }
  }

  /**
   * Everything that an expression can have come from; undefined when that is not all known. `null` and 0 come from
   * nothing: a value that is only ever one of these has no source.
   */
  of(node: TSESTree.Expression): readonly Source[] | undefined {
    const found = this.#resolve(node, []);
    return found && [...new Map(found.map((source) => [keyOf(source), source])).values()];
  }

  /** Who calls or declares a function of this name: undefined when it is one of this file. */
  nameOf(call: TSESTree.CallExpression): string | undefined {
    const { callee } = call;
    if (callee.type === 'MemberExpression') {
      return callee.object.type === 'ThisExpression' && this.#methodOf(callee) !== undefined
        ? undefined
        : memberName(callee);
    }
    if (callee.type !== 'Identifier') return undefined;
    const definition = this.#variableOf(callee)?.defs[0];
    if (definition === undefined) return callee.name;
    if (definition.type !== IMPORT) return isRequired(definition.node) ? callee.name : undefined;
    const specifier = definition.node as TSESTree.Node;
    return specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
      ? specifier.imported.name
      : callee.name;
  }

  /** What the parameter of a Vulkan command is that an expression is given for. */
  argumentOf(node: TSESTree.Node): { readonly call: Call; readonly param: Member } | undefined {
    return this.#arguments.get(node);
  }

  #resolve(expression: TSESTree.Node, path: Path): readonly Source[] | undefined {
    const node = withoutTypes(expression as TSESTree.Expression);
    if (this.#active.has(node) || this.#active.size > DEPTH) return undefined;
    this.#active.add(node);
    try {
      return this.#follow(node, path);
    } finally {
      this.#active.delete(node);
    }
  }

  #follow(node: TSESTree.Expression, path: Path): readonly Source[] | undefined {
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
        return all([this.#resolve(node.consequent, path), this.#resolve(node.alternate, path)]);
      case 'LogicalExpression':
        return node.operator === '&&'
          ? this.#resolve(node.right, path)
          : all([this.#resolve(node.left, path), this.#resolve(node.right, path)]);
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

  #member(node: TSESTree.MemberExpression, path: Path): readonly Source[] | undefined {
    if (node.object.type === 'ThisExpression') return this.#field(node, path) ?? this.#byNames(node, path);
    const name = elementName(node);
    const found = name === undefined ? undefined : this.#resolve(node.object, [name, ...path]);
    return found ?? this.#byNames(node, path);
  }

  /** What the names on the way say: `texture.textureInfo.handle.ntHandle`. */
  #byNames(node: TSESTree.Node, path: Path): readonly Source[] | undefined {
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

  #property(node: TSESTree.ObjectExpression, [name, ...rest]: Path): readonly Source[] | undefined {
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

  #element(node: TSESTree.ArrayExpression, [name, ...rest]: Path): readonly Source[] | undefined {
    if (name === undefined || !/^\d+$/u.test(name)) return undefined;
    const index = Number(name);
    if (node.elements.slice(0, index + 1).some((each) => each?.type === 'SpreadElement')) return undefined;
    const element = node.elements[index];
    return element == null || element.type === 'SpreadElement' ? undefined : this.#resolve(element, rest);
  }

  /** `new BigUint64Array(buffer)`, `new DataView(bytes.buffer)`: another look at the same bytes; `new X()`: nothing yet. */
  #view(node: TSESTree.NewExpression, path: Path): readonly Source[] | undefined {
    const [argument] = node.arguments;
    if (argument === undefined) return NOTHING;
    if (node.callee.type !== 'Identifier' || !/Array$|^DataView$|Buffer$/u.test(node.callee.name)) return undefined;
    if (argument.type === 'SpreadElement') return undefined;
    const inner = withoutTypes(argument);
    // A length: fresh bytes, all 0.
    return inner.type === 'Literal' && typeof inner.value === 'number' ? NOTHING : this.#resolve(inner, path);
  }

  /** `this.name`: followed when the class says that nobody changes it. */
  #field(node: TSESTree.MemberExpression, path: Path): readonly Source[] | undefined {
    const name = fieldName(node);
    const body = classAround(node);
    if (name === undefined || body === undefined) return undefined;
    const field = body.body.find(
      (each): each is TSESTree.PropertyDefinition =>
        each.type === 'PropertyDefinition' &&
        !each.static &&
        (each.key.type === 'Identifier' || each.key.type === 'PrivateIdentifier') &&
        each.key.name === name,
    );
    if (field === undefined || !field.readonly) return undefined;
    const values: TSESTree.Expression[] = field.value === null ? [] : [field.value];
    for (const use of this.#fields.uses(body, name)) {
      const { parent } = use;
      if (parent.type === 'AssignmentExpression' && parent.left === use) {
        if (parent.operator !== '=') return undefined;
        values.push(parent.right);
      } else if (this.#arguments.has(use) || (parent.type === 'MemberExpression' && isChanged(parent))) {
        // Written where no order is known.
        return undefined;
      }
    }
    return values.length === 0 ? undefined : all(values.map((value) => this.#resolve(value, path)));
  }

  // -- calls -----------------------------------------------------------------------------------------------------

  #call(node: TSESTree.CallExpression, path: Path): readonly Source[] | undefined {
    if (this.#calls.has(node)) return undefined;
    const own = calledName(node);
    if (own !== undefined && this.#producers.isConfigured(own)) return [{ kind: 'named', node, name: own }];
    const returned = this.#returned(node, path);
    if (returned !== undefined) return returned;
    const name = this.nameOf(node);
    if (name === undefined) return undefined;
    if (this.#producers.isProducer(name)) return [{ kind: 'named', node, name }];
    const { callee } = node;
    if (callee.type === 'MemberExpression') {
      // The bytes that a handle was written to.
      if (readsHandle(name) || name === 'at' || name === 'valueOf') {
        const index = node.arguments[0];
        const key = name === 'at' && index?.type === 'Literal' ? String(index.value) : '0';
        return this.#resolve(callee.object, [key, ...path]);
      }
      if (isObject(callee.object, 'Promise') && (name === 'all' || name === 'resolve')) {
        const [argument] = node.arguments;
        return argument === undefined || argument.type === 'SpreadElement' ? undefined : this.#resolve(argument, path);
      }
      if (isObject(callee.object, 'BigInt') && name === 'asUintN') return this.#argument(node, 1, path);
      if (isObject(callee.object, 'Buffer') && name === 'alloc') return NOTHING;
    } else if (name === 'BigInt' || name === 'Number') {
      return this.#argument(node, 0, path);
    }
    return this.#copy(node, name);
  }

  #argument(node: TSESTree.CallExpression, index: number, path: Path): readonly Source[] | undefined {
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
  #returned(call: TSESTree.CallExpression, path: Path): readonly Source[] | undefined {
    const callee = this.#calleeOf(call);
    if (callee === undefined || callee.generator || callee.body == null) return undefined;
    const values =
      callee.body.type === 'BlockStatement'
        ? this.#functions.returnsOf(callee).flatMap(({ argument }) => argument ?? [])
        : [callee.body];
    if (values.length === 0) return undefined;
    const found = all(values.map((value) => this.#resolve(value, path)));
    // Each call makes one of its own.
    return found?.some(({ kind }) => kind === 'parameter')
      ? undefined
      : found?.map((source): Source => ({ ...source, node: call }));
  }

  #calleeOf({ callee }: TSESTree.CallExpression): TSESTree.FunctionLike | undefined {
    if (callee.type === 'MemberExpression') {
      return callee.object.type === 'ThisExpression' ? this.#methodOf(callee) : undefined;
    }
    if (callee.type !== 'Identifier') return undefined;
    const variable = this.#variableOf(callee);
    const definition = variable?.defs[0];
    if (variable === undefined || definition === undefined || variable.defs.length > 1) return undefined;
    if (variable.references.some((each) => each.isWrite() && each.init !== true)) return undefined;
    const node = definition.node as TSESTree.Node;
    const value = node.type === 'VariableDeclarator' ? node.init : node;
    return value !== null && isFunction(value) ? value : undefined;
  }

  #methodOf(callee: TSESTree.MemberExpression): TSESTree.FunctionLike | undefined {
    const name = fieldName(callee);
    const method = classAround(callee)?.body.find(
      (each): each is TSESTree.MethodDefinition =>
        each.type === 'MethodDefinition' &&
        each.kind === 'method' &&
        (each.key.type === 'Identifier' || each.key.type === 'PrivateIdentifier') &&
        each.key.name === name,
    );
    return method?.value.type === 'FunctionExpression' ? method.value : undefined;
  }

  // -- variables -------------------------------------------------------------------------------------------------

  #identifier(node: TSESTree.Identifier, path: Path): readonly Source[] | undefined {
    const variable = this.#variableOf(node);
    if (variable === undefined || variable.defs.length !== 1) return this.#byNames(node, path);
    const entries = this.#entriesOf(variable);
    if (entries === undefined) {
      const definition = variable.defs[0]!;
      const isFixed = definition.type === PARAMETER && !variable.references.some((each) => each.isWrite());
      const named = this.#byNames(node, path);
      if (named !== undefined || !isFixed || path.length > 0) return named;
      return [{ kind: 'parameter', node: definition.name as TSESTree.Node }];
    }
    const writes = entries.all.filter((entry) => touches(entry.path, path));
    return this.#reaching(node, entries, writes, path) ?? this.#byNames(node, path);
  }

  #reaching(
    read: TSESTree.Node,
    { boundary, inClosures }: Entries,
    writes: readonly Entry[],
    path: Path,
  ): readonly Source[] | undefined {
    const here = functionAround(read) ?? this.#sourceCode.ast;
    if (here !== boundary || inClosures) {
      // No order is known. One write alone is where any value came from.
      const later = writes.filter((entry) => entry.operator !== 'declare');
      const first = writes.find((entry) => entry.operator === 'declare');
      if (later.length > 1 || (later.length === 1 && first?.value != null && !isEmpty(first.value))) return undefined;
      return this.#written(later[0] ?? first, path);
    }
    const reaching = reachingWrites(read, writes, boundary);
    if (!reaching.complete) return undefined;
    return all(reaching.writes.map(({ write }) => this.#written(write as Entry, path)));
  }

  #written(entry: Entry | undefined, path: Path): readonly Source[] | undefined {
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
    if (!this.#entries.has(variable)) this.#entries.set(variable, this.#collect(variable));
    return this.#entries.get(variable);
  }

  #collect(variable: Variable): Entries | undefined {
    const definition = variable.defs[0]!;
    if (definition.type !== VARIABLE) return undefined;
    const declarator = definition.node as TSESTree.VariableDeclarator;
    const declaration = declarator.parent;
    if (declaration.parent.type === 'ForOfStatement' || declaration.parent.type === 'ForInStatement') return undefined;
    if (declaration.declare) return undefined;
    const boundary = functionAround(declarator) ?? this.#sourceCode.ast;
    const name = definition.name as TSESTree.Node;
    const first = this.#declared(declarator, name);
    if (first === undefined) return undefined;
    const entries: Entry[] = [first];
    let inClosures = false;
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Node;
      if (reference.init === true || identifier === name) continue;
      const entry = this.#entryAt(identifier, reference.isWrite(), declarator.init);
      if (entry === undefined) continue;
      if ((functionAround(identifier) ?? this.#sourceCode.ast) !== boundary) inClosures = true;
      entries.push(entry);
    }
    return { boundary, all: entries.sort((a, b) => a.node.range[0] - b.node.range[0]), inClosures };
  }

  /** `const a = init`, `const { b: { a } } = init`, `const [a] = init`. */
  #declared(declarator: TSESTree.VariableDeclarator, name: TSESTree.Node): Entry | undefined {
    const start = { node: declarator, operator: 'declare', path: [] as Path };
    if (declarator.id === name) return { ...start, value: declarator.init ?? undefined, source: undefined };
    const { init } = declarator;
    if (init === null) return undefined;
    const way: string[] = [];
    let child: TSESTree.Node = name;
    for (let { parent } = name; parent && parent !== declarator; { parent } = parent) {
      if (parent.type === 'AssignmentPattern' || parent.type === 'RestElement') return undefined;
      if (parent.type === 'Property') {
        const key = propertyName(parent);
        if (key === undefined) return undefined;
        way.unshift(key);
      } else if (parent.type === 'ArrayPattern') {
        way.unshift(String(parent.elements.indexOf(child as TSESTree.DestructuringPattern)));
      }
      child = parent;
    }
    return { ...start, value: init, source: (path) => this.#resolve(init, [...way, ...path]) };
  }

  /** What one mention of a variable does to it; undefined when it only reads. */
  #entryAt(identifier: TSESTree.Node, isWrite: boolean, start: TSESTree.Expression | null): Entry | undefined {
    const path: string[] = [];
    let node = identifier;
    let { parent } = node;
    let isExact = true;
    for (; parent !== undefined; { parent } = parent) {
      if (parent.type === 'MemberExpression' && parent.object === node) {
        const name = elementName(parent);
        if (name === undefined) isExact = false;
        else if (isExact) path.push(name);
      } else if (!isTransparent(parent)) break;
      node = parent;
    }
    if (parent === undefined) return undefined;
    const at = { path, source: undefined };
    switch (parent.type) {
      case 'AssignmentExpression':
        if (parent.left !== node) return undefined;
        return {
          ...at,
          node: parent,
          operator: '=',
          value: isExact && parent.operator === '=' ? parent.right : undefined,
        };
      case 'UpdateExpression':
        return { ...at, node: parent, operator: '=', value: undefined };
      case 'UnaryExpression':
        return parent.operator === 'delete' ? { ...at, node: parent, operator: '=', value: undefined } : undefined;
      case 'CallExpression':
        return parent.callee === node ? this.#method(parent, path) : this.#given(node, parent, path, start);
      case 'ArrayExpression': {
        // `[memory]` where a command expects an array.
        const argument = this.#arguments.get(parent);
        return argument && this.#output(argument, path);
      }
      case 'Property': {
        // Commands of some bindings take one object with the names of their parameters.
        const argument = this.#arguments.get(withoutTypes(node as TSESTree.Expression));
        return argument && this.#output(argument, path);
      }
      default:
        return isWrite ? { ...at, node: parent, operator: '=', value: undefined } : undefined;
    }
  }

  /** A method of the variable, or of something in it: `buffer.fill(0)`. */
  #method(call: TSESTree.CallExpression, path: Path): Entry | undefined {
    const name = path.at(-1) ?? '';
    if (readsHandle(name) || READING.has(name)) return undefined;
    if (this.#producers.isProducer(name) || duplicatorOf(name) !== undefined) return undefined;
    // What is done through `vk.vkFoo()` or `texture.GetSharedHandle()` is done to another.
    if (/^[A-Z]|^vk/u.test(name)) return undefined;
    return { node: call, operator: '=', value: undefined, path: path.slice(0, -1), source: undefined };
  }

  /** The variable, or something in it, given to a function. */
  #given(
    node: TSESTree.Node,
    call: TSESTree.CallExpression,
    path: Path,
    start: TSESTree.Expression | null,
  ): Entry | undefined {
    const argument = this.#arguments.get(withoutTypes(node as TSESTree.Expression));
    if (argument !== undefined) return this.#output(argument, path);
    // A number is handed over, an object may be filled in.
    if (this.#calls.has(call) || start === null || !isFillable(start, path)) return undefined;
    const { callee } = call;
    if (callee.type === 'MemberExpression' && isObject(callee.object, 'console')) return undefined;
    const name = this.nameOf(call);
    const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument);
    const entry = { node: call, operator: '=', value: undefined, path };
    if (name !== undefined && this.#producers.isProducer(name) && index === call.arguments.length - 1) {
      return { ...entry, source: () => [{ kind: 'named', node: call, name }] };
    }
    const duplicator = name === undefined ? undefined : duplicatorOf(name);
    if (duplicator?.name === 'DuplicateHandle' && index === 3) {
      const copied = call.arguments[duplicator.argument];
      return {
        ...entry,
        source: () => [
          {
            kind: 'copy',
            node: call,
            name: duplicator.name,
            of: copied === undefined || copied.type === 'SpreadElement' ? undefined : this.#resolve(copied, []),
          },
        ],
      };
    }
    return { ...entry, source: undefined };
  }

  /** What a command does to one of its arguments. */
  #output(argument: { readonly call: Call; readonly param: Member }, path: Path): Entry | undefined {
    const { call, param } = argument;
    if (param.pointer === 0 || param.isConst) return undefined;
    return {
      node: call.node,
      operator: '=',
      value: undefined,
      path,
      source: () => [{ kind: 'command', node: call.node, call, param }],
    };
  }

  #variableOf(identifier: TSESTree.Identifier): Variable | undefined {
    let scope: TSESLint.Scope.Scope | null = this.#sourceCode.getScope(identifier);
    while (scope !== null) {
      const variable = scope.set.get(identifier.name);
      if (variable !== undefined) return variable;
      scope = scope.upper;
    }
    return undefined;
  }
}

const VARIABLE = 'Variable' as TSESLint.Scope.Definition['type'];
const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];
const IMPORT = 'ImportBinding' as TSESLint.Scope.Definition['type'];

/** Methods that leave alone what they are called on. */
const READING = new Set(['at', 'slice', 'subarray', 'toString', 'valueOf', 'equals', 'toBigInt', 'toNumber']);

/** The same source, told by where it is. */
export function keyOf(source: Source): string {
  const path = source.kind === 'member' ? source.path.join('.') : '';
  return `${source.kind} ${String(source.node.range[0])} ${String(source.node.range[1])} ${path}`;
}

function all(parts: readonly (readonly Source[] | undefined)[]): readonly Source[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** Whether a write at one path has to do with a read at another: one leads on to the other. */
function touches(written: Path, read: Path): boolean {
  return written.every((name, index) => index >= read.length || read[index] === name);
}

/** The name or index of a member. */
function elementName(node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (node.computed && property.type === 'Literal' && typeof property.value === 'number') return String(property.value);
  return memberName(node);
}

function isTransparent(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
      return true;
    default:
      return false;
  }
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

/** Whether a function that is given a variable, or something in it, can write there: it is an object, not a number. */
function isFillable(start: TSESTree.Expression, [name, ...rest]: Path): boolean {
  const expression = withoutTypes(start);
  switch (expression.type) {
    case 'ObjectExpression': {
      if (name === undefined) return true;
      const property = expression.properties.find((each) => each.type === 'Property' && propertyName(each) === name);
      return property?.type === 'Property' ? isFillable(property.value as TSESTree.Expression, rest) : name !== '$';
    }
    case 'ArrayExpression':
    case 'NewExpression':
      return name === undefined;
    case 'CallExpression':
      return name === undefined && /alloc/iu.test(calledName(expression) ?? '');
    default:
      return false;
  }
}

/** The name that a call is made by. */
export function calledName({ callee }: TSESTree.CallExpression): string | undefined {
  if (callee.type === 'MemberExpression') return fieldName(callee);
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** Whether a member of a field is written: `this.out.$ = x`, or given to somebody. */
function isChanged(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return (parent.type === 'AssignmentExpression' && parent.left === node) || parent.type === 'UpdateExpression';
}

function isObject(node: TSESTree.Expression, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `const { CloseHandle } = require(...)`, `const { CloseHandle } = kernel32`: a function of somewhere else. */
function isRequired(node: TSESTree.Node): boolean {
  return (
    node.type === 'VariableDeclarator' &&
    node.init !== null &&
    !isFunction(node.init) &&
    node.init.type !== 'ClassExpression'
  );
}
