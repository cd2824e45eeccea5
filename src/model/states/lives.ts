import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { setterCallOf } from '../../bindings/forms.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { branchesOf, handsOn, withBranches } from '../../syntax/branches.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { isWrittenInto, memberName, memberTakenOf, propertyName } from '../../syntax/members.js';
import type { Write } from '../flow/flow.js';
import { isLoop } from '../flow/jumps.js';
import type { ReceivedStruct, Struct, StructBuild } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { copiedFrom } from '../values/literals.js';
import type { Builds } from './builds.js';
import { ChangesMade, type Changes } from './changes.js';
import { DisturbancesOfFile } from './disturbances.js';
import { WritesElsewhere } from './elsewhere.js';
import { Escapes, startsAfter, type KnownLives } from './escapes.js';
import { Fillers } from './fillers.js';
import { isAssignedTo, isCopy, isOnlyLookedAt, isShown } from './looks.js';
import type { StatesContext } from './context.js';

type Variable = TSESLint.Scope.Variable;

/** How a struct lives in the variable that holds it. */
export interface Life extends Changes {
  readonly boundary: TSESTree.Node;
  /** Where the variable is given something else. */
  readonly ends: readonly Write[];
  /** Uses of the whole struct, in the order of the file. */
  readonly uses: readonly TSESTree.Node[];
  /** From here on anybody may change it. */
  readonly escape: TSESTree.Node | undefined;
  /** A member of it is read, or the whole is tested or copied: somebody takes it for something else than it is yet. */
  readonly isLookedAt: boolean;
  /** Where it is used, the variable may hold another one in its place. */
  readonly isOneOfSeveral: boolean;
}

/** What a struct is kept in: a variable, or an element of the list that one holds. */
interface Holder {
  readonly boundary: TSESTree.Node;
  /** Where the struct is named, and where it is used with the list; whether in the function that it is built in. */
  readonly places: readonly { readonly place: TSESTree.Expression; readonly inside: boolean }[];
  readonly writes: readonly Write[];
}

/** How the structs of a file live: what is written to them, who uses them, and from when on others may change them. */
export class Lives implements KnownLives {
  readonly #evaluator: Evaluator;
  readonly #builds: Builds;
  readonly #disturbances: DisturbancesOfFile;
  readonly #elsewhere: WritesElsewhere;
  readonly #fillers: Fillers;
  /** Where others get at them, and where they are changed by way of others. */
  readonly escapes: Escapes;
  readonly #lives = new Map<Struct, Life | undefined>();
  /** Those of which any member may be written in a way that is not followed. */
  readonly #unfollowed = new Set<Struct>();
  /** Those that are being found out, and how often one has led back to itself. */
  readonly #open = new Set<Struct>();
  #cuts = 0;

  constructor(file: StatesContext, evaluator: Evaluator, builds: Builds) {
    this.#evaluator = evaluator;
    this.#elsewhere = new WritesElsewhere(evaluator, file.types);
    this.#builds = builds;
    this.#disturbances = new DisturbancesOfFile(file.sourceCode, file.names, evaluator.variables);
    this.#fillers = new Fillers(file, builds, this.#disturbances);
    this.escapes = new Escapes(builds, this.#disturbances, this);
  }

  of(build: Struct): Life | undefined {
    if (this.#lives.has(build)) return this.#lives.get(build);
    const cuts = this.#cuts;
    this.#open.add(build);
    const life = build.isReceived === true ? this.#lifeOfReceived(build) : this.#lifeOfBuilt(build);
    this.#open.delete(build);
    // What was cut short is not the whole.
    if (this.#open.size === 0 || this.#cuts === cuts || cuts > MANY) this.#lives.set(build, life);
    return life;
  }

  isBeingFound(build: Struct): boolean {
    const isOpen = this.#open.has(build);
    if (isOpen) this.#cuts++;
    return isOpen;
  }

  isFollowed(build: Struct): boolean {
    return this.#open.has(build) || this.of(build) !== undefined;
  }

  /** Whether any member of a struct may be written where that is not seen: `info[key] = x`, `fill(info)`. */
  isOpen(build: Struct): boolean {
    const life = this.of(build);
    if (life === undefined) return this.#unfollowed.has(build);
    return life.escape !== undefined && build.isReceived !== true && life.uses.some((use) => this.#fillers.takes(use));
  }

  /** Whether the code that has a struct writes one of its members. */
  isWritten(build: Struct, name: string): boolean {
    const life = this.of(build);
    return life === undefined || life.writes.has(name) || life.blurred.has(name) || life.parts.has(name);
  }

  /** Whether a struct is used where it is built, and by nobody afterwards. */
  isHandedOn(node: TSESTree.Node): boolean {
    const { parent } = node;
    if (parent !== undefined && handsOn(parent, node)) return this.isHandedOn(parent);
    switch (parent?.type) {
      case 'ArrayExpression':
        return this.isHandedOn(parent) || this.#builds.usesOfContainer(node) !== undefined;
      case 'ObjectExpression': {
        // An init object that only one struct begins with is as good as written there.
        const place = this.#builds.onlyPlaceOf(parent);
        return this.isHandedOn(place ?? parent);
      }
      case 'Property':
        return parent.value === node && (this.isHandedOn(parent) || this.#isKept(node));
      case 'PropertyDefinition':
        return this.#isKept(node);
      case 'AssignmentExpression':
        return this.#builds.writtenBy(parent) !== undefined;
      case 'CallExpression':
        // What is made to be written to is not handed on yet.
        return !isAssignedTo(node) && !isCopy(parent);
      case 'NewExpression':
        return !isProxy(parent);
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
      case 'ExpressionStatement':
      case 'YieldExpression':
        return true;
      default:
        return false;
    }
  }

  /** Whether a struct stays as it is in an object or a field that has it. */
  #isKept(node: TSESTree.Node): boolean {
    const build = this.#builds.at(withoutTypes(node as TSESTree.Expression));
    const uses = build && this.#builds.usesOfContainer(node);
    return uses !== undefined && this.escapes.firstBy(uses, build!) === undefined;
  }

  /** `new VkX(info)`: another struct begins with the same members. */
  #isCopied({ parent }: TSESTree.Node): boolean {
    return parent?.type === 'NewExpression' && this.#builds.at(parent) !== undefined;
  }

  /** What a struct is kept in for all of its life, by the function that it belongs to. */
  #holderOf({ node }: StructBuild): Holder | undefined {
    const { variables } = this.#evaluator;
    const element = this.#builds.elements.at(node);
    if (element !== undefined) {
      const { variable, uses } = element;
      return { boundary: boundaryOf(variable), places: uses.map((place) => ({ place, inside: true })), writes: [] };
    }
    const variable = variables.givenTo(withBranches(node));
    if (variable?.defs.length !== 1 || variable.defs[0]?.type !== VARIABLE) return undefined;
    const { all: writes, inClosures } = variables.writesOf(variable);
    if (inClosures) return undefined;
    const places = variable.references.flatMap((reference) => {
      const inside = reference.from.variableScope === variable.scope.variableScope;
      return reference.isWrite() ? [] : { place: reference.identifier as TSESTree.Identifier, inside };
    });
    return { boundary: boundaryOf(variable), places, writes };
  }

  #lifeOfBuilt(build: StructBuild): Life | undefined {
    const holder = this.#holderOf(build);
    if (holder === undefined) return undefined;
    const { boundary, places, writes: all } = holder;
    const changes = new ChangesMade(build.struct);
    const uses: TSESTree.Node[] = [];
    const ends = all.filter(({ value }) => !isGivenBy(value, build));
    const isAlone = all.every(({ value }) => value !== undefined && withoutTypes(value) === build.node);
    let escape: TSESTree.Node | undefined;
    let isLookedAt = false;
    let isOneOfSeveral = false;
    for (const { place, inside } of places) {
      const candidates =
        isAlone || place.type !== 'Identifier' ? undefined : this.#evaluator.variables.candidatesAt(place);
      // Where the variable holds another one.
      if (candidates?.some(({ expression }) => expression === build.node) === false) continue;
      const isShared = candidates !== undefined && candidates.length > 1;
      isOneOfSeveral ||= isShared;
      const whole = withTypes(place);
      if (isShown(whole)) continue;
      const member = memberTakenOf(place);
      if (isShared && (member !== undefined || isAssignedTo(whole))) {
        // What is done with any of them may go together with which one it is.
        escape = build.node;
      } else if (member !== undefined) {
        const setter = setterCallOf(member);
        // What it gives back is the struct again, under no name.
        if (setter?.parent.type !== 'ExpressionStatement') changes.access(member, build, inside);
        else this.#assign(changes, setter, setter.arguments, build, inside);
        isLookedAt ||= !isWrittenInto(member) && isOfVulkan(member, build);
      } else if (isOnlyLookedAt(place) || this.#isCopied(whole)) {
        isLookedAt = true;
      } else if (isAssignedTo(whole)) {
        this.#assign(changes, whole.parent, whole.parent.arguments.slice(1), build, inside);
        const escapes = this.escapes.byResult(whole.parent, build);
        if (escapes !== undefined && !startsAfter(escapes, escape)) escape = escapes;
      } else if (!inside || (whole.parent?.type === 'NewExpression' && isProxy(whole.parent))) {
        escape = build.node;
      } else if (isAlone || candidates !== undefined) {
        uses.push(place);
        const escapes = this.escapes.by(place, build);
        if (escapes !== undefined && !startsAfter(escapes, escape)) escape = escapes;
      } else {
        // Of what it may hold, this may be one.
        escape = build.node;
      }
    }
    if (changes.blurred.has('')) {
      this.#unfollowed.add(build);
      return undefined;
    }
    changes.handOn((part) => (isOnlyLookedAt(part) || isTakenApart(part) ? undefined : this.escapes.by(part, build)));
    const { writes, blurred, handedOn, parts } = changes.finish();
    return { boundary, writes, blurred, handedOn, parts, ends, uses, escape, isLookedAt, isOneOfSeveral };
  }

  /** Others hold it from the start: what is known of it ends where code runs that is not seen. */
  #lifeOfReceived(struct: ReceivedStruct): Life | undefined {
    const { home, places, replaced } = struct;
    const changes = new ChangesMade(struct.struct);
    const uses: TSESTree.Node[] = [];
    const [start, end] = spanOf(places, home);
    const disturbances = this.#disturbances.between(home, start, end);
    if (disturbances === undefined) return undefined;
    const { calls, targets } = disturbances;
    if (calls.length > MANY || targets.length > MANY || places.length > MANY) return undefined;
    const ends = [...replaced];
    const own = new Set<TSESTree.Node>(places);
    for (const place of places) {
      const { parent } = place;
      if (parent.type === 'MemberExpression' && parent.object === place) changes.access(parent, struct, true);
      else if (isAssignedTo(place)) {
        own.add(place.parent);
        this.#assign(changes, place.parent, place.parent.arguments.slice(1), struct, true);
        const escapes = this.escapes.byResult(place.parent, struct);
        if (escapes !== undefined) ends.push(escapes);
      } else {
        uses.push(place);
        const escapes = this.escapes.by(place, struct);
        if (escapes !== undefined) ends.push(escapes);
      }
    }
    for (const call of calls) if (!own.has(call)) ends.push(call);
    for (const target of targets) {
      if (isThrough(target, own) || this.#isAlone(target)) continue;
      const write = writeOf(target);
      const isEnd = changes.disturb(this.#elsewhere.stepsTo(target, struct), write);
      if (isEnd || this.#elsewhere.mayReplace(target, struct)) ends.push(write);
    }
    if (changes.blurred.has('')) return undefined;
    changes.handOn((place) =>
      isOnlyLookedAt(place) || isTakenApart(place) ? undefined : this.escapes.by(place, struct),
    );
    const { writes, blurred, handedOn, parts } = changes.finish();
    return {
      boundary: home,
      writes,
      blurred,
      handedOn,
      parts,
      ends: ends.map(endAt),
      uses,
      escape: undefined,
      isLookedAt: false,
      isOneOfSeveral: false,
    };
  }

  /** Whether a member is one of a struct that nobody else holds. */
  #isAlone({ object }: TSESTree.MemberExpression): boolean {
    const build = this.#builds.heldBy(withoutTypes(object));
    if (build === undefined) return false;
    if (this.isBeingFound(build)) return false;
    const life = this.of(build);
    return life !== undefined && life.escape === undefined;
  }

  /** `Object.assign(info, { usage })` and `info.set({ usage })` write members, all in one. */
  #assign(
    changes: ChangesMade,
    call: TSESTree.CallExpression,
    sources: readonly TSESTree.CallExpressionArgument[],
    struct: Struct,
    inside: boolean,
  ): void {
    for (const [name, value] of membersAssigned(sources, struct, this.#evaluator)) {
      if (!inside || value === undefined) changes.blur(name);
      else changes.write(name, { node: call, value, operator: '=' });
    }
  }
}

function boundaryOf({ scope }: Variable): TSESTree.Node {
  return scope.variableScope.block;
}

/** Of so much that happens to a struct nothing is followed. */
const MANY = 2000;

/** From the first to the last place, or all of the loop that they stand in: it comes back to them. */
function spanOf(places: readonly TSESTree.Expression[], home: TSESTree.Node): readonly [start: number, end: number] {
  let start = Infinity;
  let end = 0;
  for (const place of places) {
    start = Math.min(start, place.range[0]);
    end = Math.max(end, place.range[1]);
  }
  const loops = places.flatMap((place) => outermostLoop(place, home) ?? []);
  for (const { range } of loops) {
    start = Math.min(start, range[0]);
    end = Math.max(end, range[1]);
  }
  return [start, end];
}

function outermostLoop(place: TSESTree.Node, home: TSESTree.Node): TSESTree.Node | undefined {
  let found: TSESTree.Node | undefined;
  for (let node = place; node !== home && node.parent !== undefined; node = node.parent) {
    if (isLoop(node)) found = node;
  }
  return found;
}

/** Where what is known of a struct ends. */
function endAt(node: TSESTree.Node): Write {
  return { node, value: undefined, operator: '=' };
}

/** Whether a member is one that Vulkan has: `info.ptr` is how a binding hands on the whole. */
function isOfVulkan(member: TSESTree.MemberExpression, { struct, origin }: Struct): boolean {
  const name = memberName(member);
  return name !== undefined && struct.member(origin.dialect.memberName(name)) !== undefined;
}

/** `const { width } = info.extent` */
function isTakenApart(place: TSESTree.Node): boolean {
  const { parent } = withTypes(place);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
}

/** Whether a member is reached from one of some places. */
function isThrough(target: TSESTree.MemberExpression, places: ReadonlySet<TSESTree.Node>): boolean {
  for (let node: TSESTree.Expression = target; node.type === 'MemberExpression'; node = withoutTypes(node.object)) {
    if (places.has(node.object)) return true;
  }
  return false;
}

/** What writes a member: an assignment, or the place where a pattern or a loop has it. */
function writeOf(target: TSESTree.MemberExpression): TSESTree.Node {
  const { parent } = withTypes(target);
  return parent?.type === 'AssignmentExpression' || parent?.type === 'UpdateExpression' ? parent : target;
}

function isGivenBy(value: TSESTree.Expression | undefined, { node }: StructBuild): boolean {
  return value !== undefined && branchesOf(value).includes(node);
}

/** `new Proxy(info, { get })`: what the members are is for the other object to say. */
function isProxy({ callee }: TSESTree.NewExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'Proxy';
}

/** The members that such a call writes; '' where they may be any, without a value where it is not written there. */
function membersAssigned(
  sources: readonly TSESTree.CallExpressionArgument[],
  { origin }: Struct,
  evaluator: Evaluator,
): ReadonlyMap<string, TSESTree.Expression | undefined> {
  const assigned = new Map<string, TSESTree.Expression | undefined>();
  for (const source of sources) {
    const literal = source.type === 'SpreadElement' ? undefined : copiedFrom(source, evaluator);
    if (literal === undefined) assigned.set('', undefined);
    for (const property of literal?.properties ?? []) {
      const name = property.type === 'Property' ? propertyName(property) : undefined;
      if (property.type !== 'Property' || name === undefined) assigned.set('', undefined);
      else {
        const value = property.kind === 'init' ? (property.value as TSESTree.Expression) : undefined;
        assigned.set(origin.dialect.memberName(name), value);
      }
    }
  }
  return assigned;
}

/** Where what holds a struct comes to hold it, or another one: what was written before is not overwritten behind that. */
export function beginningsOf(build: Struct, { ends }: Life): readonly Write[] {
  return build.isReceived === true ? build.replaced.map(endAt) : [endAt(withBranches(build.node)), ...ends];
}

/** Writes in the order of the file. */
export function inOrder(writes: readonly Write[]): readonly Write[] {
  return [...writes].sort((one, other) => one.node.range[0] - other.node.range[0]);
}
