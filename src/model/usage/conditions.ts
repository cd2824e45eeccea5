import type { Condition } from '../../registry/constraint.js';
import type { StructFacts } from '../values/known.js';
import { compareSites, listsOne, testSite } from './atoms.js';
import type { Fault } from './fault.js';
import { chainOf, type Site, type Subject } from './sites.js';
import { negated, type Truth } from './truth.js';

/** Whether a feature is enabled; undefined when that is not known. Takes `name` or `VkPhysicalDevice...Features::name`. */
export type Features = (feature: string) => boolean | undefined;

/** Whether an extension or a core version is enabled: `VK_KHR_swapchain`, `VK_VERSION_1_3`. */
export type Providers = (provider: string) => boolean | undefined;

/** What code runs with. Without one of them, statements about it are never certain. */
export interface Surroundings {
  readonly features?: Features | undefined;
  readonly provider?: Providers | undefined;
}

/**
 * Whether a condition of a statement holds.
 *
 * @param log - takes down each relation in the condition that was looked at, with the values that decided it
 */
export function truthOf(condition: Condition, subject: Subject, around: Surroundings, log?: Fault[]): Truth {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const known = log === undefined ? subject.truths.get(condition) : undefined;
      if (known !== undefined) return known;
      const truth = truthOfParts(condition, subject, around, log);
      subject.truths.set(condition, truth);
      return truth;
    }
    case 'enabled':
    case 'disabled':
    case 'with':
    case 'lacking': {
      const truth =
        'features' in condition
          ? anyEnabled(condition.features, around.features)
          : anyEnabled(condition.providers, around.provider);
      const result = condition.op === 'enabled' || condition.op === 'with' ? truth : negated(truth);
      log?.push({ atom: condition, truth: result, sites: [] });
      return result;
    }
    case 'has':
    case 'without': {
      const chain = chainOf(condition.path, subject);
      if (chain === undefined) return 0;
      const member = chain.facts.chain.find(({ type }) => condition.structs.includes(type.name));
      const truth: Truth = member !== undefined ? 1 : lacks(chain.facts, condition.structs) ? -1 : 0;
      const result = condition.op === 'has' ? truth : negated(truth);
      log?.push({ atom: condition, truth: result, sites: [chain], chained: member });
      return result;
    }
    case 'lists':
    case 'omits': {
      const truth = listsOne(condition.names, subject.sites(condition.elements));
      const result = condition.op === 'lists' ? truth : negated(truth);
      log?.push({ atom: condition, truth: result, sites: subject.sites(condition.path).sites });
      return result;
    }
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'disjoint':
    case 'fits':
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

function truthOfParts(
  { op, of }: Condition & { readonly op: 'and' | 'or' },
  subject: Subject,
  around: Surroundings,
  log: Fault[] | undefined,
): Truth {
  const decisive = op === 'and' ? -1 : 1;
  let result: Truth = op === 'and' ? 1 : -1;
  for (const part of of) {
    const truth = truthOf(part, subject, around, log);
    if (truth === decisive) return truth;
    if (truth === 0) result = 0;
  }
  return result;
}

/** Whether none of some structs comes into a chain later, where none is in it now. */
function lacks({ type, chainIsComplete, mayBeReplaced }: StructFacts, structs: readonly string[]): boolean {
  if (chainIsComplete || mayBeReplaced) return chainIsComplete;
  return structs.every((name) => type.members.some(({ replacedBy }) => replacedBy.includes(name)));
}

function anyEnabled(names: readonly string[], isEnabled: Features | Providers | undefined): Truth {
  let result: Truth = -1;
  for (const name of names) {
    const enabled = isEnabled?.(name);
    if (enabled === true) return 1;
    if (enabled === undefined) result = 0;
  }
  return result;
}
