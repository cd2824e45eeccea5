import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { setterCallOf } from '../../bindings/forms.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { branchesOf, handsOn, isDropped, withBranches } from '../../syntax/branches.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { memberName, memberTakenOf, propertyName } from '../../syntax/members.js';
import { isGivenBackBy, isGlobal, withGivingBack } from '../../syntax/runtime-calls.js';
import { contains, isLoop, startsAfter } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import type { Write } from '../flow/flow.js';
import type { Struct, StructBuild } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Builds } from './builds.js';
import { ChangesMade, closureAround, hasObject, membersAssigned } from './changes.js';
import type { StatesContext } from './context.js';
import { DisturbancesOfFile } from './disturbances.js';
import { WritesElsewhere } from './elsewhere.js';
import { Escapes, type KnownLives } from './escapes.js';
import { Fillers } from './fillers.js';
import { MANY_WHOLES, type Life } from './life.js';
import { isAssignedTo, isCopy, isFolded, isOfVulkan, isOnlyLookedAt, isRead, isShown, isTakenApart } from './looks.js';
import { ReceivedLives } from './received-lives.js';

type Variable = TSESLint.Scope.Variable;

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
  readonly #received: ReceivedLives;
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
    this.#builds = builds;
    const disturbances = new DisturbancesOfFile(file.sourceCode, file.names, evaluator.variables);
    this.#fillers = new Fillers(file, builds, disturbances, evaluator.variables);
    this.escapes = new Escapes(builds, disturbances, this);
    this.#received = new ReceivedLives({
      evaluator,
      builds,
      disturbances,
      elsewhere: new WritesElsewhere(evaluator, file.types),
      escapes: this.escapes,
      lives: this,
    });
  }

  of(build: Struct): Life | undefined {
    if (this.#lives.has(build)) return this.#lives.get(build);
    // In a long chain, each depends on the one that it was put into.
    if (this.#open.size > MANY_WHOLES) {
      this.#cuts++;
      return undefined;
    }
    const cuts = this.#cuts;
    this.#open.add(build);
    const life = build.isReceived === true ? this.#received.of(build) : this.#lifeOfBuilt(build);
    this.#open.delete(build);
    // What was cut short is not the whole.
    if (this.#open.size === 0 || this.#cuts === cuts || cuts > MANY_CUTS) this.#lives.set(build, life);
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
    if (life === undefined) return this.#unfollowed.has(build) || this.#fillers.takes(build.node);
    return life.escape !== undefined && build.isReceived !== true && life.uses.some((use) => this.#fillers.takes(use));
  }

  /** Whether the code that has a struct writes one of its members. */
  isWritten(build: Struct, name: string): boolean {
    const life = this.of(build);
    return life === undefined || life.writes.has(name) || life.blurred.has(name) || life.parts.has(name);
  }

  /** Whether a struct is used where it is built, and by nobody afterwards. */
  isHandedOn(node: TSESTree.Node): boolean {
    const { variables } = this.#evaluator;
    const { parent } = node;
    if (parent !== undefined && handsOn(parent, node)) return this.isHandedOn(parent);
    switch (parent?.type) {
      case 'ArrayExpression':
        // Others may take the place of the elements that a list of structs is made of: `infos[0] = {}`.
        if (this.#isOfOpenList(parent)) return false;
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
        if (this.#builds.writtenBy(parent) === undefined) return false;
        // What has a second name by it may be changed by either of them.
        return isDropped(parent) || !this.escapes.isChangedInPlace(node);
      case 'CallExpression':
        // What is made to be written to is not handed on yet.
        return !isGivenBackBy(parent, node, variables) && !isCopy(parent, variables) && !isFolded(parent, node);
      case 'NewExpression':
        return !isGlobal(parent.callee, 'Proxy', variables);
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
      case 'ExpressionStatement':
      case 'YieldExpression':
        return true;
      default:
        return false;
    }
  }

  /** `new VkX([{}, {}])` */
  #isOfOpenList(list: TSESTree.ArrayExpression): boolean {
    const { parent } = list;
    const made = parent.type === 'NewExpression' && parent.arguments[0] === list ? this.#builds.at(parent) : undefined;
    return made !== undefined && this.isOpen(made);
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

  /** Whether a member that Vulkan does not have is the memory of a struct, which is written: `new DataView(info.buffer)`. */
  #isMemoryWritten(member: TSESTree.MemberExpression, build: StructBuild): boolean {
    if (isOfVulkan(member, build)) return false;
    const { written, writtenInto, isCopied } = this.#evaluator.aliases.doneBy(member, [], () => true);
    return isCopied || written.size + writtenInto.size > 0;
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
    const { variables } = this.#evaluator;
    const changes = new ChangesMade(build.struct);
    const uses: TSESTree.Node[] = [];
    const ends = all.filter(({ value }) => !isGivenBy(value, build));
    const isAlone = all.every(({ value }) => value !== undefined && withoutTypes(value) === build.node);
    const copies: { readonly place: TSESTree.Node; readonly inside: boolean }[] = [];
    /** Where other functions use it, those that are made where it is there. */
    const elsewhere: TSESTree.Node[] = [];
    let escape: TSESTree.Node | undefined;
    let isLookedAt = false;
    let isOneOfSeveral = false;
    let hasNamedPart = false;
    for (const { place: name, inside } of places) {
      const candidates = isAlone || name.type !== 'Identifier' ? undefined : variables.candidatesAt(name);
      // Where the variable holds another one.
      if (candidates?.some(({ expression }) => expression === build.node) === false) continue;
      const isShared = candidates !== undefined && candidates.length > 1;
      isOneOfSeveral ||= isShared;
      const place = withGivingBack(name, variables);
      const whole = withTypes(place);
      if (isShown(whole, variables)) continue;
      const member = memberTakenOf(place);
      if (isShared && (member !== undefined || isAssignedTo(whole, variables))) {
        // What is done with any of them may go together with which one it is.
        escape = build.node;
      } else if (member !== undefined) {
        const setter = setterCallOf(member);
        // What it gives back is the struct again, under no name.
        if (setter?.parent.type !== 'ExpressionStatement') changes.access(member, build, inside);
        else changes.assign(setter, membersAssigned(setter.arguments, build, this.#evaluator), inside);
        if (setter === undefined && this.#isMemoryWritten(member, build)) changes.blur('');
        hasNamedPart ||= setter === undefined && isPartOf(member, build);
        isLookedAt ||= isRead(member, place, build);
      } else if (isOnlyLookedAt(place, variables) || this.#isCopied(whole)) {
        isLookedAt = true;
        copies.push({ place: whole, inside });
      } else if (isAssignedTo(whole, variables)) {
        changes.assign(whole.parent, membersAssigned(whole.parent.arguments.slice(1), build, this.#evaluator), inside);
        const escapes = this.escapes.byResult(whole.parent, build);
        if (escapes !== undefined && !startsAfter(escapes, escape)) escape = escapes;
      } else if (whole.parent?.type === 'NewExpression' && isGlobal(whole.parent.callee, 'Proxy', variables)) {
        escape = build.node;
      } else if (!inside) {
        elsewhere.push(place);
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
    changes.handOn((part) =>
      isOnlyLookedAt(part, variables) || isTakenApart(part) ? undefined : this.escapes.by(part, build),
    );
    for (const { place, inside } of copies) {
      const { writtenInto } = this.#evaluator.aliases.holdersOf([place], (name) => hasObject(build, name));
      changes.share(writtenInto, place, build, inside);
    }
    const { writes, blurred, handedOn, parts } = changes.finish();
    if (elsewhere.length > 0) {
      const isKept = isAlone && escape === undefined && blurred.size + handedOn.size + parts.size === 0;
      const isMade =
        isKept &&
        !hasNamedPart &&
        !this.#builds.isExported(build) &&
        uses.every(isArgument) &&
        this.#isWrittenOut(build, writes) &&
        elsewhere.every((place) => this.#isMadeAt(place, build, [...writes.values()].flat()));
      if (isMade) uses.push(...elsewhere);
      else escape = build.node;
    }
    return { boundary, writes, blurred, handedOn, parts, ends, uses, escape, isLookedAt, isOneOfSeveral };
  }

  /** Whether nothing that a struct has in it has a name, by which it may be changed: `new VkX({ range: new VkRange() })`. */
  #isWrittenOut(build: StructBuild, writes: ReadonlyMap<string, readonly Write[]>): boolean {
    const isOpen = (name: string, value: TSESTree.Node | undefined): boolean =>
      hasObject(build, name) && !this.#isOnlyHere(value);
    for (const literal of build.start) {
      for (const property of literal?.properties ?? [undefined]) {
        const name = property?.type === 'Property' ? propertyName(property) : undefined;
        if (name === undefined || isOpen(name, (property as TSESTree.Property).value)) return false;
      }
    }
    return Array.from(writes).every(([name, all]) => all.every(({ value }) => !isOpen(name, value)));
  }

  #isOnlyHere(given: TSESTree.Node | undefined): boolean {
    if (given === undefined) return false;
    const node = withoutTypes(given as TSESTree.Expression);
    if (node.type === 'ArrayExpression') return node.elements.every((each) => each !== null && this.#isOnlyHere(each));
    if (node.type === 'Literal') return true;
    const build = this.#builds.at(node);
    return build !== undefined && this.#isWrittenOut(build, NO_WRITES);
  }

  /**
   * Whether a struct is as it was made wherever another function uses it: nobody gets it there, and all that is written to
   * it comes before the function is there.
   */
  #isMadeAt(place: TSESTree.Node, build: StructBuild, writes: readonly Write[]): boolean {
    if (this.escapes.by(place, build) !== undefined) return false;
    if (writes.length === 0) return true;
    const closure = closureAround(place, build);
    return closure?.isEarly === false && writes.every(({ node }) => isBefore(node, closure.node, build));
  }
}

const NO_WRITES: ReadonlyMap<string, readonly Write[]> = new Map();

/** Whether a struct is given to a call there, by itself or in a list, and to nothing else. */
function isArgument(use: TSESTree.Node): boolean {
  const node = withTypes(use);
  const { parent } = node;
  if (parent?.type === 'ArrayExpression') return isArgument(parent);
  return parent?.type === 'CallExpression' && parent.callee !== node;
}

/** What has led back to itself so often is kept as it was found. */
const MANY_CUTS = 2000;

function boundaryOf({ scope }: Variable): TSESTree.Node {
  return scope.variableScope.block;
}

/** Whether a write is over when a function is made, also where a loop comes back to both. */
function isBefore(write: TSESTree.Node, closure: TSESTree.Node, { node: made }: StructBuild): boolean {
  if (write.range[1] > closure.range[0]) return false;
  for (let { parent } = closure; parent && !contains(parent, made); { parent } = parent) {
    if (isLoop(parent) && contains(parent, write)) return false;
  }
  return true;
}

/** Whether a member that something inside of the struct may be changed by is taken by itself; its memory, for one. */
function isPartOf(member: TSESTree.MemberExpression, build: Struct): boolean {
  if (memberTakenOf(member) !== undefined || isTarget(member)) return false;
  return !isOfVulkan(member, build) || hasObject(build, memberName(member)!);
}

function isGivenBy(value: TSESTree.Expression | undefined, { node }: StructBuild): boolean {
  return value !== undefined && branchesOf(value).includes(node);
}
