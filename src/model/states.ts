import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../registry/index.js';
import type { Evaluator } from './evaluate.js';
import { reachingWrites, type Write } from './flow.js';
import { ABSENT, UNKNOWN, type Known } from './known.js';
import { Builds } from './states/builds.js';
import { isAfter, Lives } from './states/lives.js';
import { CallState, StructState } from './states/state.js';
import { propertyName, withoutTypes } from './syntax.js';
import { typeOfMember, type Call, type StructBuild, type VkType } from './types.js';
import { knownOf } from './value.js';

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

/** What the structs and calls of one file are known to hold, at which moment. */
export class States {
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #lives: Lives;

  constructor(evaluator: Evaluator, builds: readonly StructBuild[], calls: readonly Call[]) {
    this.#evaluator = evaluator;
    this.#builds = new Builds(evaluator, builds, calls);
    this.#lives = new Lives(evaluator, this.#builds);
  }

  /** The moments at which a struct is worth judging. */
  momentsOf(build: StructBuild): readonly Moment[] {
    const life = this.#lives.of(build);
    if (life === undefined) return this.#lives.isHandedOn(build.node) ? [{ build, at: build.node }] : [];
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
        return this.#struct(node, at) ?? this.#oneOf(node, type, at) ?? this.#plain(node);
      case 'list':
        return this.#list(node, type.of, at) ?? this.#plain(node);
      case 'record':
      case 'dictionary':
      case 'map':
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
    const life = this.#lives.of(build);
    const start = this.#starting(build, name, type, at);
    if (life === undefined) {
      // An object that is kept where it is not followed may have been changed.
      return this.#lives.isHandedOn(build.node) ? start : { known: UNKNOWN, node: start.node };
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
    const life = this.#lives.of(build);
    if (life === undefined) return this.#lives.isHandedOn(build.node) ? start : undefined;
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

  /** The struct that an expression builds or names. */
  buildBehind(node: TSESTree.Expression): StructBuild | undefined {
    return this.#builds.behind(node);
  }

  #plain(node: TSESTree.Expression): Known {
    return knownOf(this.#evaluator.evaluate(node));
  }

  #struct(node: TSESTree.Expression, at: TSESTree.Node): Known | undefined {
    const build = this.#builds.behind(node);
    return build === undefined ? undefined : { kind: 'struct', struct: this.stateOf({ build, at }) };
  }

  /** `enabled ? new VkX() : null`: one struct or another. */
  #oneOf(node: TSESTree.Expression, type: VkType, at: TSESTree.Node): Known | undefined {
    const expression = withoutTypes(node);
    if (expression.type === 'ConditionalExpression') {
      const { consequent, alternate } = expression;
      return { kind: 'choice', of: [this.known(consequent, type, at), this.known(alternate, type, at)] };
    }
    if (expression.type !== 'LogicalExpression') return undefined;
    const left = expression.operator === '&&' ? UNKNOWN : this.known(expression.left, type, at);
    return { kind: 'choice', of: [left, this.known(expression.right, type, at)] };
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
