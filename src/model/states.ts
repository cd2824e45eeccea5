import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Command, Member, StructType } from '../registry/index.js';
import type { Evaluator } from './evaluate.js';
import { isTypeOnly, propertyName, withoutTypes } from './syntax.js';
import { isFunction, isLoop, reachingWrites, type Write } from './flow.js';
import { ABSENT, NULL, UNKNOWN, type Known, type StructFacts } from './known.js';
import { typeOfMember, type Call, type StructBuild, type VkType } from './types.js';
import type { CallFacts } from './usage/sites.js';
import { knownOf } from './value.js';

type Variable = TSESLint.Scope.Variable;

/** What a member or parameter takes: of plain numbers, strings and handles only whether it is an array of them. */
type Expected = VkType | { readonly kind: 'plainList' } | undefined;

const PLAIN_LIST: Expected = { kind: 'plainList' };

function expectedIn(member: Member): Expected {
  const type = typeOfMember(member);
  if (type !== undefined) return type;
  const [length] = member.len;
  const isList =
    member.array.length > 0 || (member.pointer > 0 && length !== undefined && length !== 'null-terminated');
  return isList ? PLAIN_LIST : undefined;
}

/** One moment in the life of a struct: where it is handed on as a whole, or the end of the code that builds it. */
export interface Moment {
  readonly build: StructBuild;
  /** The node at which the state is asked for. */
  readonly at: TSESTree.Node;
}

/** How a struct lives in the variable that holds it. */
interface Life {
  readonly boundary: TSESTree.Node;
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** Members that are changed in ways that are not followed. */
  readonly blurred: ReadonlySet<string>;
  /** Uses of the whole struct, in the order of the file. */
  readonly uses: readonly TSESTree.Node[];
  /** From here on anybody may change it. */
  readonly escape: TSESTree.Node | undefined;
}

/** What the structs and calls of one file are known to hold, at which moment. */
export class States {
  readonly #evaluator: Evaluator;
  readonly #builds: readonly StructBuild[];
  readonly #calls: readonly Call[];
  readonly #lives = new Map<StructBuild, Life | undefined>();
  #buildsByNode: ReadonlyMap<TSESTree.Node, StructBuild> | undefined;
  #callsByNode: ReadonlyMap<TSESTree.Node, Call> | undefined;

  constructor(evaluator: Evaluator, builds: readonly StructBuild[], calls: readonly Call[]) {
    this.#evaluator = evaluator;
    this.#builds = builds;
    this.#calls = calls;
  }

  #buildAt(node: TSESTree.Node): StructBuild | undefined {
    if (this.#buildsByNode === undefined) {
      const builds = new Map<TSESTree.Node, StructBuild>();
      for (const build of this.#builds) {
        builds.set(build.node, build);
        if (build.literal !== undefined && !builds.has(build.literal)) builds.set(build.literal, build);
      }
      this.#buildsByNode = builds;
    }
    return this.#buildsByNode.get(node);
  }

  #callAt(node: TSESTree.Node): Call | undefined {
    this.#callsByNode ??= new Map(this.#calls.map((call) => [call.node, call]));
    return this.#callsByNode.get(node);
  }

  /** The moments at which a struct is worth judging. */
  momentsOf(build: StructBuild): readonly Moment[] {
    const life = this.#lifeOf(build);
    if (life === undefined) return this.#isHandedOn(build.node) ? [{ build, at: build.node }] : [];
    const { uses, escape } = life;
    const before = uses.filter((use) => !isAfter(use, escape, build));
    if (before.length > 0) return before.map((at) => ({ build, at }));
    return escape === undefined && uses.length === 0 ? [{ build, at: blockAround(build.node) }] : [];
  }

  /** A struct as it is at a moment. */
  stateOf({ build, at }: Moment): StructState {
    return new StructState(this, build, at);
  }

  /** A call with its arguments. */
  callState(call: Call): CallState {
    return new CallState(this, call);
  }

  /** What is known of an expression of a Vulkan type at a moment. */
  known(node: TSESTree.Expression, type: Expected, at: TSESTree.Node): Known {
    if (type === undefined) return this.#plain(node);
    switch (type.kind) {
      case 'plainList':
        return this.#list(node, undefined, at) ?? this.#plain(node);
      case 'slot':
        return knownOf(this.#evaluator.evaluate(node), type.slot.width);
      case 'struct':
        return this.#struct(node, at) ?? this.#plain(node);
      case 'list':
        return this.#list(node, type.of, at) ?? this.#plain(node);
      case 'record':
        return UNKNOWN;
    }
  }

  /** What is known of an argument; what `{ $: 0 }` refers to is an array of one. */
  argument(node: TSESTree.Expression, param: Member, at: TSESTree.Node): Known {
    const type = expectedIn(param);
    const [only, ...more] = param.pointer > 0 && node.type === 'ObjectExpression' ? node.properties : [];
    if (only?.type === 'Property' && only.kind === 'init' && more.length === 0 && propertyName(only) === '$') {
      return { kind: 'list', items: [this.known(only.value as TSESTree.Expression, typeOfMember(param), at)] };
    }
    return this.known(node, type, at);
  }

  /** What a member of a struct holds at a moment, and the expression that gave it. */
  member(
    build: StructBuild,
    member: Member,
    name: string,
    at: TSESTree.Node,
  ): { readonly known: Known; readonly node: TSESTree.Node | undefined } {
    const type = name === 'pNext' ? { kind: 'struct' as const, struct: build.struct } : expectedIn(member);
    const life = this.#lifeOf(build);
    const start = this.#starting(build, name, type, at);
    if (life === undefined) {
      // An object that is kept where it is not followed may have been changed.
      return this.#isHandedOn(build.node) ? start : { known: UNKNOWN, node: start.node };
    }
    if (life.blurred.has(name) || isAfter(at, life.escape, build)) return { known: UNKNOWN, node: start.node };
    const writes = life.writes.get(name);
    if (writes === undefined) return start;
    const declaration: Write = { node: build.node, value: undefined, operator: 'declare' };
    const reaching = reachingWrites(at, [declaration, ...writes], life.boundary);
    if (!reaching.complete) return { known: UNKNOWN, node: start.node };
    const found = reaching.writes.map(({ write }) => (write === declaration ? start : this.#assigned(write, type, at)));
    const [only] = found;
    if (only === undefined) return { known: UNKNOWN, node: start.node };
    return found.length === 1
      ? only
      : { known: { kind: 'choice', of: found.map((each) => each.known) }, node: only.node };
  }

  /**
   * The expressions that can have given a member its value at a moment: none where it is not written, undefined where
   * they are not all known.
   */
  given(build: StructBuild, name: string, at: TSESTree.Node): readonly TSESTree.Expression[] | undefined {
    const start = startingValue(build, name);
    const life = this.#lifeOf(build);
    if (life === undefined) return this.#isHandedOn(build.node) ? start : undefined;
    if (life.blurred.has(name) || isAfter(at, life.escape, build)) return undefined;
    const writes = life.writes.get(name);
    if (writes === undefined) return start;
    const declaration: Write = { node: build.node, value: undefined, operator: 'declare' };
    const reaching = reachingWrites(at, [declaration, ...writes], life.boundary);
    if (!reaching.complete) return undefined;
    const found: TSESTree.Expression[] = [];
    for (const { write } of reaching.writes) {
      if (write === declaration) {
        if (start === undefined) return undefined;
        found.push(...start);
      } else if (write.value === undefined || write.operator !== '=') return undefined;
      else found.push(write.value);
    }
    return found;
  }

  #assigned(write: Write, type: Expected, at: TSESTree.Node): ReturnType<States['member']> {
    return write.value === undefined || write.operator !== '='
      ? { known: UNKNOWN, node: write.node }
      : { known: this.known(write.value, type, at), node: write.value };
  }

  /** What the object literal gives a member. */
  #starting(build: StructBuild, name: string, type: Expected, at: TSESTree.Node): ReturnType<States['member']> {
    const nothing = build.complete ? ABSENT : UNKNOWN;
    if (build.literal === undefined) return { known: nothing, node: undefined };
    for (let i = build.literal.properties.length - 1; i >= 0; i--) {
      const property = build.literal.properties[i]!;
      if (property.type === 'SpreadElement') return { known: UNKNOWN, node: undefined };
      const key = propertyName(property);
      if (key === undefined) return { known: UNKNOWN, node: undefined };
      if (build.origin.dialect.memberName(key) !== name) continue;
      const value = property.value as TSESTree.Expression;
      return { known: property.kind === 'init' ? this.known(value, type, at) : UNKNOWN, node: value };
    }
    return { known: nothing, node: undefined };
  }

  #plain(node: TSESTree.Expression): Known {
    return knownOf(this.#evaluator.evaluate(node));
  }

  /** The struct that an expression builds or names. */
  buildBehind(node: TSESTree.Expression): StructBuild | undefined {
    const expression = withoutTypes(node);
    return this.#buildAt(expression) ?? this.#heldBy(expression) ?? this.#returnedBy(expression);
  }

  /** The struct that a function of the file makes: `pNext: exported()`. */
  #returnedBy(expression: TSESTree.Expression): StructBuild | undefined {
    const returned = expression.type === 'CallExpression' ? this.#evaluator.returnedBy(expression) : undefined;
    return returned && this.#buildAt(withoutTypes(returned));
  }

  #struct(node: TSESTree.Expression, at: TSESTree.Node): Known | undefined {
    const build = this.buildBehind(node);
    return build === undefined ? undefined : { kind: 'struct', struct: this.stateOf({ build, at }) };
  }

  #heldBy(expression: TSESTree.Expression): StructBuild | undefined {
    if (expression.type !== 'Identifier') return undefined;
    const variable = this.#evaluator.variableOf(expression);
    const start = variable && this.#evaluator.initializerOf(variable);
    return start && this.#buildAt(withoutTypes(start));
  }

  #list(node: TSESTree.Expression, of: VkType | undefined, at: TSESTree.Node): Known | undefined {
    let expression = withoutTypes(node);
    if (expression.type === 'NewExpression') {
      const [argument] = expression.arguments;
      if (argument === undefined || argument.type === 'SpreadElement') return undefined;
      if (of === undefined && !isTypedArray(expression.callee)) return undefined;
      expression = withoutTypes(argument);
    }
    const literal = this.#evaluator.literalBehind(expression);
    if (literal?.type !== 'ArrayExpression') {
      // Bindings take one struct where an array of one is meant.
      const single = this.#struct(expression, at);
      return single && { kind: 'list', items: [single] };
    }
    const items: Known[] = [];
    for (const element of literal.elements) {
      if (element === null || element.type === 'SpreadElement') return undefined;
      items.push(this.known(element, of, at));
    }
    return { kind: 'list', items };
  }

  /** The variable that a struct is kept in for all of its life. */
  #holderOf(build: StructBuild): Variable | undefined {
    let node: TSESTree.Node = build.node;
    let parent: TSESTree.Node | undefined = node.parent;
    while (parent && isTypeOnly(parent)) {
      node = parent;
      parent = node.parent;
    }
    if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier') {
      return undefined;
    }
    const variable = this.#evaluator.declaredBy(parent);
    return variable && this.#evaluator.initializerOf(variable) !== undefined ? variable : undefined;
  }

  #lifeOf(build: StructBuild): Life | undefined {
    if (this.#lives.has(build)) return this.#lives.get(build);
    const variable = this.#holderOf(build);
    const life = variable && this.#live(build, variable);
    this.#lives.set(build, life);
    return life;
  }

  #live(build: StructBuild, variable: Variable): Life | undefined {
    const home = variable.scope.variableScope;
    const boundary = home.block as TSESTree.Node;
    const writes = new Map<string, Write[]>();
    const blurred = new Set<string>();
    const uses: TSESTree.Node[] = [];
    let escape: TSESTree.Node | undefined;
    for (const reference of variable.references) {
      if (reference.init === true) continue;
      const identifier = reference.identifier as TSESTree.Node;
      const inside = reference.from.variableScope === home;
      const member = identifier.parent?.type === 'MemberExpression' ? identifier.parent : undefined;
      if (member !== undefined && member.object === identifier) {
        const name = writtenMember(member, build);
        if (name === undefined) continue;
        const { parent } = member;
        const isPlain = inside && parent.type === 'AssignmentExpression' && parent.left === member;
        if (name === '' || !isPlain) blurred.add(name);
        else {
          const list = writes.get(name) ?? [];
          list.push({ node: parent, value: parent.right, operator: parent.operator });
          writes.set(name, list);
        }
      } else if (!inside) {
        escape ??= build.node;
      } else {
        uses.push(identifier);
        if (escape === undefined && this.#mayChange(identifier)) escape = identifier;
      }
    }
    if (blurred.has('')) return undefined;
    return { boundary, writes, blurred, uses, escape };
  }

  /** Whether what is done with a struct lets somebody else change it. A command reads its input and keeps nothing. */
  #mayChange(node: TSESTree.Node): boolean {
    let child = node;
    for (let { parent } = node; parent; { parent } = parent) {
      switch (parent.type) {
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'TSSatisfiesExpression':
        case 'ArrayExpression':
          break;
        case 'Property':
        case 'ObjectExpression':
          break;
        case 'AssignmentExpression':
          // `info.pNext = next`: part of another struct.
          return !(
            parent.right === child &&
            parent.left.type === 'MemberExpression' &&
            this.#heldBy(parent.left.object) !== undefined
          );
        case 'NewExpression':
          return this.#buildAt(parent) === undefined;
        case 'CallExpression': {
          const call = this.#callAt(parent);
          if (call === undefined) return this.#buildAt(parent) === undefined;
          return call.command.params.some(
            (param) => call.args.get(param.name) === child && param.pointer > 0 && !param.isConst,
          );
        }
        default:
          return true;
      }
      child = parent;
    }
    return true;
  }

  /** Whether a struct is used where it is built, and by nobody afterwards. */
  #isHandedOn(node: TSESTree.Node): boolean {
    const { parent } = node;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ArrayExpression':
      case 'ObjectExpression':
        return this.#isHandedOn(parent);
      case 'Property':
        return parent.value === node && this.#isHandedOn(parent);
      case 'AssignmentExpression':
        return parent.left.type === 'MemberExpression' && this.#heldBy(parent.left.object) !== undefined;
      case 'CallExpression':
      case 'NewExpression':
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
      case 'ExpressionStatement':
      case 'YieldExpression':
        return true;
      default:
        return false;
    }
  }
}

/** A struct of the file at one moment. */
export class StructState implements StructFacts {
  readonly build: StructBuild;
  readonly at: TSESTree.Node;
  readonly #states: States;
  readonly #members = new Map<string, ReturnType<States['member']>>();
  #chain: { readonly of: readonly StructState[]; readonly complete: boolean } | undefined;

  constructor(states: States, build: StructBuild, at: TSESTree.Node) {
    this.#states = states;
    this.build = build;
    this.at = at;
  }

  get type(): StructType {
    return this.build.struct;
  }

  member(name: string): Known {
    return this.#read(name).known;
  }

  /** Where a member is given its value; the struct itself where it is not. */
  nodeOf(name: string | undefined): TSESTree.Node {
    return (name === undefined ? undefined : this.#read(name).node) ?? this.build.node;
  }

  get chain(): readonly StructState[] {
    return this.#follow().of;
  }

  get chainIsComplete(): boolean {
    return this.#follow().complete;
  }

  #read(name: string): ReturnType<States['member']> {
    let result = this.#members.get(name);
    if (result === undefined) {
      const member = this.build.struct.member(name);
      result = member ? this.#states.member(this.build, member, name, this.at) : { known: UNKNOWN, node: undefined };
      this.#members.set(name, result);
    }
    return result;
  }

  #follow(): { readonly of: readonly StructState[]; readonly complete: boolean } {
    if (this.#chain !== undefined) return this.#chain;
    const of: StructState[] = [];
    const seen = new Set<StructBuild>([this.build]);
    let next = this.member('pNext');
    while (next.kind === 'struct' && next.struct instanceof StructState && !seen.has(next.struct.build)) {
      seen.add(next.struct.build);
      of.push(next.struct);
      next = next.struct.member('pNext');
    }
    this.#chain = { of, complete: next === NULL || next.kind === 'null' || next.kind === 'absent' };
    return this.#chain;
  }
}

/** A command call of the file. */
export class CallState implements CallFacts {
  readonly call: Call;
  readonly #states: States;
  readonly #params = new Map<string, Known>();

  constructor(states: States, call: Call) {
    this.#states = states;
    this.call = call;
  }

  get type(): Command {
    return this.call.command;
  }

  param(name: string): Known {
    let known = this.#params.get(name);
    if (known === undefined) {
      const argument = this.call.args.get(name);
      const param = this.call.command.param(name);
      known =
        argument === undefined || param === undefined
          ? UNKNOWN
          : this.#states.argument(argument, param, this.call.node);
      this.#params.set(name, known);
    }
    return known;
  }

  nodeOf(name: string | undefined): TSESTree.Node {
    return (name === undefined ? undefined : this.call.args.get(name)) ?? this.call.node;
  }
}

/** What the literal of a struct gives a member: nothing, or one expression; undefined where something else may. */
function startingValue(build: StructBuild, name: string): readonly TSESTree.Expression[] | undefined {
  if (build.literal === undefined) return build.complete ? [] : undefined;
  for (let i = build.literal.properties.length - 1; i >= 0; i--) {
    const property = build.literal.properties[i]!;
    if (property.type === 'SpreadElement') return undefined;
    const key = propertyName(property);
    if (key === undefined) return undefined;
    if (build.origin.dialect.memberName(key) !== name) continue;
    return property.kind === 'init' ? [property.value as TSESTree.Expression] : undefined;
  }
  return build.complete ? [] : undefined;
}

/**
 * The member of a struct that an access through its variable may write: '' when any may be meant, undefined when it
 * only reads.
 */
function writtenMember(node: TSESTree.MemberExpression, build: StructBuild): string | undefined {
  const { property, computed } = node;
  const name = computed ? '' : property.type === 'Identifier' ? build.origin.dialect.memberName(property.name) : '';
  let child: TSESTree.Node = node;
  let { parent } = node;
  while (parent.type === 'MemberExpression' && parent.object === child) {
    child = parent;
    ({ parent } = parent);
  }
  switch (parent.type) {
    case 'AssignmentExpression':
      return parent.left === child ? name : undefined;
    case 'UpdateExpression':
    case 'UnaryExpression':
      return name;
    case 'CallExpression':
      // A method of a struct, or of what it holds, may change it.
      return parent.callee === child ? (child === node ? '' : name) : undefined;
    default:
      return undefined;
  }
}

/** Whether `node` runs when `escape` may already have run in the life of a struct. */
function isAfter(node: TSESTree.Node, escape: TSESTree.Node | undefined, build: StructBuild): boolean {
  if (escape === undefined) return false;
  if (node.range[0] > escape.range[0]) return true;
  for (let { parent } = escape; parent; { parent } = parent) {
    // Each pass of a loop around the struct makes another one.
    if (isFunction(parent) || contains(parent, build.node)) return false;
    if (isLoop(parent) && contains(parent, node)) return true;
  }
  return false;
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The block that a node stands in: its end is the last moment of what is declared in it. */
function blockAround(node: TSESTree.Node): TSESTree.Node {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'BlockStatement' || parent.type === 'Program') return parent;
  }
  return node;
}

function isTypedArray(node: TSESTree.Expression): boolean {
  return node.type === 'Identifier' && /^(?:Float|(?:Big)?U?[Ii]nt)(?:8|16|32|64)Array$/u.test(node.name);
}
