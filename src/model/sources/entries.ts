import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { duplicatorOf, readsHandle } from '../../registry/handle-origins.js';
import { isTypeOnly, withoutTypes } from '../../syntax/asserted.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { memberName, propertyName } from '../../syntax/members.js';
import { methodNamed, methodOfList, type Method } from '../../syntax/methods.js';
import { functionAround, isGivenToTag } from '../../syntax/nodes.js';
import { onlyReads } from '../../syntax/runtime-calls.js';
import { isTarget } from '../../syntax/targets.js';
import type { Write } from '../flow/flow.js';
import type { Call } from '../types.js';
import { calledName } from '../values/functions.js';
import { isExported } from '../values/variables.js';
import type { Callees } from './callees.js';
import { givenAround, isCreation, isOutput, sourceOf, type Argument } from './mentions.js';
import type { Producers } from './producers.js';
import type { MemberPath, Source } from './source.js';

type Variable = TSESLint.Scope.Variable;

/** One way in which a variable, or something in it, gets a value. */
export interface Entry extends Write {
  /** The way from the variable to what is written. */
  readonly path: MemberPath;
  readonly source: ((path: MemberPath) => readonly Source[] | undefined) | undefined;
}

/** What is done to a variable, as far as its own function and those inside of it do it. */
export interface Entries {
  readonly boundary: TSESTree.Node;
  readonly all: readonly Entry[];
  readonly inClosures: boolean;
  /** It is declared to be there, and may hold something from the start. */
  readonly isAmbient: boolean;
  /** The ways to what has another name as well, by which what is in it may be changed. */
  readonly named: readonly MemberPath[];
}

/** What the writes of one file need to know of it. */
export interface EntryContext {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly callees: Callees;
  readonly producers: Producers;
  readonly calls: ReadonlyMap<TSESTree.Node, Call>;
  readonly arguments: ReadonlyMap<TSESTree.Node, Argument>;
  /** What a function of the file makes of an object that it is given; undefined where that is not known. */
  readonly given: (call: TSESTree.CallExpression, index: number) => readonly Source[] | undefined;
  /** What a variable begins with; undefined for what is none. */
  readonly startOf: (identifier: TSESTree.Identifier) => TSESTree.Expression | undefined;
  /** What a function of the file returns where it is called; nothing for one of elsewhere. */
  readonly resultsOf: (call: TSESTree.CallExpression) => readonly TSESTree.Expression[];
  readonly resolve: (node: TSESTree.Node, path: MemberPath) => readonly Source[] | undefined;
}

/** Finds all that gives a variable, or something in it, its value. */
export class EntryFinder {
  readonly #context: EntryContext;

  constructor(context: EntryContext) {
    this.#context = context;
  }

  /** What is done to a variable; undefined where it is not one of the file's own. */
  of(variable: Variable): Entries | undefined {
    const definition = variable.defs[0]!;
    if (definition.type !== VARIABLE) return undefined;
    const declarator = definition.node as TSESTree.VariableDeclarator;
    const declaration = declarator.parent;
    if (declaration.parent.type === 'ForOfStatement' || declaration.parent.type === 'ForInStatement') return undefined;
    const isAmbient = declaration.declare;
    if (isAmbient && (declaration.kind !== 'const' || isExported(variable))) return undefined;
    const boundary = functionAround(declarator) ?? this.#context.sourceCode.ast;
    const name = definition.name as TSESTree.Node;
    const first = isAmbient ? ambient(declarator) : this.#declared(declarator, name);
    if (first === undefined) return undefined;
    const entries: Entry[] = [first];
    const starts: Starts = [
      isAmbient ? 'elsewhere' : declarator.init,
      ...variable.references.map(({ identifier }) => assignedTo(identifier)),
    ];
    const named: MemberPath[] = [];
    let inClosures = false;
    for (const reference of variable.references) {
      const identifier = reference.identifier as TSESTree.Node;
      if (reference.init === true || identifier === name) continue;
      const entry = this.#entryAt(identifier, reference.isWrite(), starts);
      const { path, place } = wayFrom(identifier);
      if (isGivenAway(place, entry)) named.push(path);
      if (entry === undefined) {
        if (isNamedAnew(place, functionAround(identifier) ?? this.#context.sourceCode.ast, boundary)) named.push(path);
        continue;
      }
      if ((functionAround(identifier) ?? this.#context.sourceCode.ast) !== boundary) inClosures = true;
      entries.push(entry);
    }
    if (isAmbient && !this.#isCreatedByOne(entries.slice(1))) return undefined;
    return { boundary, all: entries.sort((a, b) => a.node.range[0] - b.node.range[0]), inClosures, isAmbient, named };
  }

  /** Whether a command that creates objects is all that gives a variable its value. */
  #isCreatedByOne(entries: readonly Entry[]): boolean {
    const [only, ...more] = entries;
    const call = only && this.#context.calls.get(only.node);
    return call !== undefined && more.length === 0 && only!.path.length === 0 && isCreation(call);
  }

  /** `const a = init`, `const { b: { a } } = init`, `const [a] = init`. */
  #declared(declarator: TSESTree.VariableDeclarator, name: TSESTree.Node): Entry | undefined {
    const start = { node: declarator, operator: 'declare', path: [] as MemberPath };
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
    return { ...start, value: init, source: (path) => this.#context.resolve(init, [...way, ...path]) };
  }

  /** What one mention of a variable does to it; undefined when it only reads. */
  #entryAt(identifier: TSESTree.Node, isWrite: boolean, starts: Starts): Entry | undefined {
    const { path, place: node, isExact } = wayFrom(identifier);
    const { parent } = node;
    if (parent === undefined) return undefined;
    const at = { path, source: undefined };
    if (parent.type !== 'AssignmentExpression' && isTarget(node)) {
      return { ...at, node, operator: '=', value: undefined };
    }
    switch (parent.type) {
      case 'AssignmentExpression':
        if (parent.left !== node) return undefined;
        return {
          ...at,
          node: parent,
          operator: '=',
          value: isExact && parent.operator === '=' ? parent.right : undefined,
        };
      case 'CallExpression':
        return parent.callee === node ? this.#method(parent, path) : this.#given(node, parent, path, starts);
      case 'ArrayExpression': {
        // `[memory]` where a command expects an array.
        const argument = this.#context.arguments.get(parent);
        return argument ? this.#output(argument, path) : this.#givenInside(parent, path, starts);
      }
      case 'Property': {
        // Commands of some bindings take one object with the names of their parameters.
        const argument = this.#context.arguments.get(withoutTypes(node as TSESTree.Expression));
        return argument ? this.#output(argument, path) : this.#givenInside(parent.parent, path, starts);
      }
      case 'NewExpression':
        return this.#givenInside(node, path, starts);
      case 'TemplateLiteral':
        return isGivenToTag(node) && this.#mayBeFilled(starts, path)
          ? { ...at, node, operator: '=', value: undefined }
          : undefined;
      default:
        return isWrite ? { ...at, node: parent, operator: '=', value: undefined } : undefined;
    }
  }

  /** A method of the variable, or of something in it: `buffer.fill(0)`. */
  #method(call: TSESTree.CallExpression, path: MemberPath): Entry | undefined {
    const name = path.at(-1) ?? '';
    if (readsHandle(name) || CONVERSIONS.has(name) || leavesAlone(methodOfList(name))) return undefined;
    if (this.#context.producers.isProducer(name) || duplicatorOf(name) !== undefined) return undefined;
    // What is done through `vk.vkFoo()` or `texture.GetSharedHandle()` is done to another.
    if (/^[A-Z]|^vk/u.test(name)) return undefined;
    return { node: call, operator: '=', value: undefined, path: path.slice(0, -1), source: undefined };
  }

  /** The variable, or something in it, given to a function. */
  #given(node: TSESTree.Node, call: TSESTree.CallExpression, path: MemberPath, starts: Starts): Entry | undefined {
    const argument = this.#context.arguments.get(withoutTypes(node as TSESTree.Expression));
    if (argument !== undefined) return this.#output(argument, path);
    // A number is handed over, an object may be filled in.
    if (this.#context.calls.has(call)) return undefined;
    const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument);
    const made = path.length === 0 ? this.#context.given(call, index) : undefined;
    if (made?.length === 0) return undefined;
    if (made !== undefined) return { node: call, operator: '=', value: undefined, path, source: () => made };
    if (!this.#mayBeFilled(starts, path) || this.#isKeeping(call)) return undefined;
    if (onlyReads(call, this.#context.callees)) return undefined;
    const name = this.#context.callees.nameOf(call);
    const entry = { node: call, operator: '=', value: undefined, path };
    if (name !== undefined && this.#context.producers.isProducer(name) && index === call.arguments.length - 1) {
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
            of: copied === undefined || copied.type === 'SpreadElement' ? undefined : this.#context.resolve(copied, []),
          },
        ],
      };
    }
    return { ...entry, source: undefined };
  }

  /** The variable in an object or array that a function is given, or given to a class: only structs leave it as it is. */
  #givenInside(inside: TSESTree.Node, path: MemberPath, starts: Starts): Entry | undefined {
    const given = givenAround(inside);
    if (given === undefined || this.#context.calls.has(given) || !this.#mayBeFilled(starts, path)) return undefined;
    return { node: given, operator: '=', value: undefined, path, source: undefined };
  }

  /** Whether a function that is given what a variable holds, or something in it, can write there. */
  #mayBeFilled(starts: Starts, path: MemberPath, depth = DEPTH): boolean {
    return starts.some((start) => {
      if (start == null) return false;
      if (start === 'elsewhere') return path.length === 0;
      const expression = withoutTypes(start);
      if (expression.type === 'AwaitExpression') return this.#mayBeFilled([expression.argument], path, depth);
      if (expression.type === 'Identifier' && depth > 0) {
        const init = this.#context.startOf(expression);
        return init !== undefined && this.#mayBeFilled([init], path, depth - 1);
      }
      const results = expression.type === 'CallExpression' ? this.#context.resultsOf(expression) : [];
      if (results.length > 0) return depth > 0 && this.#mayBeFilled(results, path, depth - 1);
      return this.#isFillable(expression, path, depth);
    });
  }

  /** The same of an expression: an object may be filled in, a number is handed over. */
  #isFillable(expression: TSESTree.Expression, [name, ...rest]: MemberPath, depth: number): boolean {
    switch (expression.type) {
      case 'ObjectExpression': {
        if (name === undefined) return true;
        const property = expression.properties.find((each) => each.type === 'Property' && propertyName(each) === name);
        if (property?.type !== 'Property') return name !== '$';
        return this.#mayBeFilled([property.value as TSESTree.Expression], rest, depth);
      }
      case 'ArrayExpression': {
        const element = name === undefined ? undefined : expression.elements[Number(name)];
        if (name === undefined) return true;
        return element != null && element.type !== 'SpreadElement' && this.#mayBeFilled([element], rest, depth);
      }
      case 'NewExpression':
        return name === undefined;
      case 'CallExpression':
        return name === undefined && /alloc/iu.test(calledName(expression) ?? '');
      default:
        return false;
    }
  }

  /** Whether a list or a map of the file only keeps what it is given, or compares it. */
  #isKeeping({ callee }: TSESTree.CallExpression): boolean {
    if (callee.type !== 'MemberExpression' || methodNamed(memberName(callee))?.arguments === undefined) return false;
    const list = withoutTypes(callee.object);
    const start = list.type === 'Identifier' ? this.#context.startOf(list)?.type : undefined;
    return start === 'ArrayExpression' || start === 'NewExpression';
  }

  /** What a command does to one of its arguments. */
  #output(argument: Argument, path: MemberPath): Entry | undefined {
    if (!isOutput(argument.param)) return undefined;
    return {
      node: argument.call.node,
      operator: '=',
      value: undefined,
      path,
      source: () => [sourceOf(argument)],
    };
  }
}

/** From a mention of a variable as far as members lead; not exact where one of them has no name. */
function wayFrom(identifier: TSESTree.Node): { path: MemberPath; place: TSESTree.Node; isExact: boolean } {
  const path: string[] = [];
  let isExact = true;
  let place = identifier;
  for (let { parent } = place; parent !== undefined; { parent } = parent) {
    if (parent.type === 'MemberExpression' && parent.object === place) {
      const name = elementName(parent);
      if (name === undefined) isExact = false;
      else if (isExact) path.push(name);
    } else if (!isTypeOnly(parent) && parent.type !== 'ChainExpression') break;
    place = parent;
  }
  return { path, place, isExact };
}

/** Whether a function that is not known gets what stands at a place, and may keep it. */
function isGivenAway({ parent }: TSESTree.Node, entry: Entry | undefined): boolean {
  return entry !== undefined && entry.source === undefined && entry.node === parent && parent.type === 'CallExpression';
}

/** Whether what stands at a place gets another name there, or goes out of the function that it belongs to. */
function isNamedAnew(place: TSESTree.Node, home: TSESTree.Node, boundary: TSESTree.Node): boolean {
  const { parent } = place;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === place;
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForOfStatement':
      return parent.right === place;
    case 'ConditionalExpression':
      return parent.test !== place;
    case 'CallExpression':
      return parent.callee !== place && methodNamed(calledName(parent))?.arguments === 'kept';
    case 'Property':
    case 'PropertyDefinition':
    case 'ArrayExpression':
    case 'LogicalExpression':
    case 'SpreadElement':
    case 'YieldExpression':
      return true;
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return home !== boundary;
    default:
      return false;
  }
}

/** The expressions that a variable is given, before commands and functions fill in what they are. */
type Starts = readonly (TSESTree.Expression | 'elsewhere' | null | undefined)[];

/** `declare const memory: VkDeviceMemory`: the object is there, and nothing is known of what it holds. */
function ambient(declarator: TSESTree.VariableDeclarator): Entry {
  return { node: declarator, operator: 'declare', path: [], value: undefined, source: () => undefined };
}

function assignedTo(identifier: TSESTree.Node): TSESTree.Expression | undefined {
  const { parent } = identifier;
  return parent?.type === 'AssignmentExpression' && parent.left === identifier ? parent.right : undefined;
}

/** How many functions and names are followed back to where a value is made. */
const DEPTH = 8;

/** Whether a method leaves alone what it is called on, and gives it to no function. */
function leavesAlone(method: Method | undefined): boolean {
  return method !== undefined && method.changes !== true && method.calls === undefined;
}

/** What wrappers of 64-bit numbers have beside the methods of the language. */
const CONVERSIONS = new Set(['equals', 'toBigInt', 'toNumber']);

/** The name or index of a member. */
export function elementName(node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (node.computed && property.type === 'Literal' && typeof property.value === 'number') return String(property.value);
  return memberName(node);
}
