/**
 * Judges structs and calls by the valid-usage statements of the registry, in three-valued logic: what is reported is
 * violated whatever the unknown parts turn out to be.
 */
import { commandOf, structOf } from '../registry/index.js';
import type { Command } from '../registry/index.js';
import { constraintsOf, maskConstraintsOf } from '../registry/constraints.js';
import type { Condition, Constraint, ConstraintScope, OwnerConstraints } from '../registry/constraints.js';
import type { Known, StructFacts } from './known.js';
import { UNKNOWN } from './known.js';
import { Plan } from './usage-plan.js';
import { chainOf, elementsOf, Subject } from './usage-sites.js';
import type { Facts, Site } from './usage-sites.js';
import { compareSites, testSite } from './usage-tests.js';
import type { Truth } from './usage-tests.js';
import { describe } from './usage-report.js';
import type { Fault, Violation } from './usage-report.js';

export type { CallFacts, Facts, Place, Site } from './usage-sites.js';
export type { Repair, Violation } from './usage-report.js';

/** Whether a feature is enabled; undefined when that is not known. Takes `name` or `VkPhysicalDevice...Features::name`. */
export type Features = (feature: string) => boolean | undefined;

export interface UsageOptions {
  /** Without it, statements about enabled features are never certain. */
  readonly features?: Features | undefined;
  /** The kinds of statements to judge by; all when left out. */
  readonly scopes?: readonly ConstraintScope[] | undefined;
}

const ALL: readonly ConstraintScope[] = ['mask', 'members', 'chain'];

/**
 * Every statement about a struct or call that is certainly violated. Statements that start at a struct in its chain or
 * inside of it are judged with that struct.
 */
export function violations(facts: Facts, options: UsageOptions = {}): Violation[] {
  const constraints = constraintsOf(facts.type.name);
  if (constraints === undefined) return [];
  const found: Violation[] = [];
  const subject = new Subject(facts);
  const seen = new Set<Constraint>();
  for (const scope of options.scopes ?? ALL) {
    planOf(constraints, scope, options.features !== undefined).run(subject, (constraint) => {
      const before = found.length;
      if (seen.has(constraint)) return;
      judge(constraint, subject, options.features, found);
      if (found.length > before) seen.add(constraint);
    });
  }
  return found;
}

const plans = new WeakMap<readonly Constraint[], { plain?: Plan; gated?: Plan }>();

/** The plan for one kind of statements, with or without those about features. */
function planOf(constraints: OwnerConstraints, scope: ConstraintScope, gated: boolean): Plan {
  const list = constraints[scope];
  let both = plans.get(list);
  if (both === undefined) plans.set(list, (both = {}));
  if (gated) return (both.gated ??= new Plan(list));
  return (both.plain ??= new Plan(list.filter((constraint) => !constraint.gated)));
}

/**
 * The statements within one mask, for a value that stands alone: what is known of the other members does not matter.
 * Where a struct of the chain can replace the member, `facts` must say that none does, or nothing is certain.
 */
export function maskViolations(
  owner: string,
  member: string,
  known: Known,
  options: { readonly features?: Features | undefined; readonly facts?: StructFacts | undefined } = {},
): Violation[] {
  const constraints = maskConstraintsOf(owner, member);
  if (constraints.length === 0) return [];
  const alone = factsOf(owner, member, known, options.facts);
  const found: Violation[] = [];
  if (alone === undefined) return found;
  const subject = new Subject(alone);
  for (const constraint of constraints) judge(constraint, subject, options.features, found);
  return found;
}

function factsOf(owner: string, member: string, known: Known, facts: StructFacts | undefined): Facts | undefined {
  const value = (name: string): Known => (name === member ? known : UNKNOWN);
  const type = structOf(owner);
  if (type !== undefined) {
    const asked = type.member(member);
    const inArray = asked !== undefined && (asked.array.length > 0 || asked.len.length > 0) && known.kind !== 'list';
    const whole: Known = inArray ? { kind: 'list', items: [known] } : known;
    return {
      type,
      member: (name) => (name === member ? whole : UNKNOWN),
      chain: facts?.chain ?? [],
      chainIsComplete: facts?.chainIsComplete ?? false,
    };
  }
  const command: Command | undefined = commandOf(owner);
  return command === undefined ? undefined : { type: command, param: value };
}

/** Features from a list of names, as settings have it: what is not listed is not enabled. */
export function enabledFeatures(names: Iterable<string>): Features {
  const enabled = new Set<string>();
  for (const name of names) {
    enabled.add(name);
    // Who names the struct of a feature enables the name; who does not enables it in every struct.
    enabled.add(name.slice(name.indexOf('::') < 0 ? 0 : name.indexOf('::') + 2));
  }
  const qualified = new Set([...enabled].filter((name) => name.includes('::')));
  return (feature) => {
    const at = feature.indexOf('::');
    if (at < 0) return enabled.has(feature);
    const name = feature.slice(at + 2);
    if (enabled.has(feature)) return true;
    // `micromap` is a feature of two structs: listed with another struct, this one is not enabled.
    return enabled.has(name) && ![...qualified].some((other) => other.endsWith(`::${name}`));
  };
}

function judge(constraint: Constraint, subject: Subject, features: Features | undefined, found: Violation[]): void {
  if (constraint.gated && features === undefined) return;
  if (constraint.each === undefined) {
    judgeOne(constraint, subject, features, found);
    return;
  }
  for (const element of elementsOf(constraint.each, subject.facts)) {
    judgeOne(constraint, new Subject(subject.facts, element), features, found);
  }
}

function judgeOne(constraint: Constraint, subject: Subject, features: Features | undefined, found: Violation[]): void {
  if (constraint.if !== undefined && evaluate(constraint.if, subject, features, undefined) !== 1) return;
  for (const part of constraint.then) {
    if (evaluate(part, subject, features, undefined) !== -1) continue;
    const broken: Fault[] = [];
    evaluate(part, subject, features, broken);
    const grounds: Fault[] = [];
    if (constraint.if !== undefined) evaluate(constraint.if, subject, features, grounds);
    found.push(describe(constraint, subject.facts, broken, grounds));
    return;
  }
}

/** 1: holds, -1: does not, 0: unknown. With `log`, the sites that decided are written down. */
function evaluate(
  condition: Condition,
  subject: Subject,
  features: Features | undefined,
  log: Fault[] | undefined,
): Truth {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const decisive = condition.op === 'and' ? -1 : 1;
      let result: Truth = condition.op === 'and' ? 1 : -1;
      for (const part of condition.of) {
        const truth = evaluate(part, subject, features, log);
        if (truth === decisive) return truth;
        if (truth === 0) result = 0;
      }
      return result;
    }
    case 'enabled':
    case 'disabled': {
      const truth = anyEnabled(condition.features, features);
      const result = condition.op === 'enabled' ? truth : negated(truth);
      log?.push({ atom: condition, truth: result, sites: [] });
      return result;
    }
    case 'has':
    case 'without': {
      const chain = chainOf(condition.path, subject);
      if (chain === undefined) return 0;
      const member = chain.facts.chain.find(({ type }) => condition.structs.includes(type.name));
      const truth: Truth = member !== undefined ? 1 : chain.facts.chainIsComplete ? -1 : 0;
      const result = condition.op === 'has' ? truth : negated(truth);
      log?.push({ atom: condition, truth: result, sites: [chain], chained: member });
      return result;
    }
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'access':
      return compareSites(condition, subject, log);
    default: {
      const sites = subject.sites(condition.path);
      // Of no element at all nothing is said.
      let result: Truth = sites.complete && sites.sites.length > 0 ? (sites.some ? -1 : 1) : 0;
      const decisive = sites.some ? 1 : -1;
      const tested: Site[] = [];
      for (const site of sites.sites) {
        const truth = testSite(condition, site);
        if (truth === decisive) {
          log?.push({ atom: condition, truth, sites: [site] });
          return truth;
        }
        if (truth === 0) result = 0;
        else tested.push(site);
      }
      log?.push({ atom: condition, truth: result, sites: tested });
      return result;
    }
  }
}

function anyEnabled(names: readonly string[], features: Features | undefined): Truth {
  let result: Truth = -1;
  for (const name of names) {
    const enabled = features?.(name);
    if (enabled === true) return 1;
    if (enabled === undefined) result = 0;
  }
  return result;
}

function negated(truth: Truth): Truth {
  return truth === 0 ? 0 : truth === 1 ? -1 : 1;
}
