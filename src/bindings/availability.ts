import { providerOf, type Constant } from '../registry/index.js';
import type { Entity } from './entities.js';
import type { ExportList } from './exports.js';
import { exportsOf, hasModule, type FileNames, type Occurrence, type NameOrigin } from './occurrences.js';

/** Whether a name can be had from where another name came from. */
export type Availability =
  | { readonly kind: 'yes' | 'unknown' }
  /** It is not exported; `isCertain` where no other release of the binding would have it. */
  | { readonly kind: 'no'; readonly by: string; readonly isCertain: boolean }
  /** It is exported with another value than Vulkan's. */
  | { readonly kind: 'wrong'; readonly by: string };

/**
 * Whether the binding of an origin exports a constant, struct or command: by its types where the parser has them, else
 * by the list of its exports. A list that is older than what the file uses tells nothing of what is not in it.
 *
 * @param name - the registry name
 * @param path - the same as the binding spells it, outermost name first
 */
export function availabilityOf(
  names: FileNames,
  origin: NameOrigin,
  name: string,
  path: readonly string[],
): Availability {
  const module = hasModule(origin) ? origin.module : undefined;
  const typed = module && names.typed.has(module, path);
  if (typed === false) return { kind: 'no', by: module!.source, isCertain: true };
  const list = exportsOf(origin);
  const listed = list?.has(name);
  if (listed === 'yes') return { kind: 'yes' };
  if (list === undefined || isOutdated(names, list)) return { kind: typed === true ? 'yes' : 'unknown' };
  if (listed === 'wrong') return { kind: 'wrong', by: list.release };
  if (listed === 'no' && typed === true) return { kind: 'yes' };
  return { kind: 'no', by: list.release, isCertain: list.isFinal };
}

/** What the enum object is called that the binding of an origin has a constant in. */
export function enumObjectOf(names: FileNames, origin: NameOrigin, constant: Constant, name: string): string {
  const list = exportsOf(origin);
  return list === undefined || isOutdated(names, list) ? constant.type.name : list.objectOf(constant, name);
}

const outdated = new WeakMap<FileNames, Map<ExportList, boolean>>();

/** Whether a file shows that it has a later version of a binding than the list tells of, by what it uses of it. */
export function isOutdated(names: FileNames, list: ExportList): boolean {
  if (!list.isGenerated) return false;
  let known = outdated.get(names);
  if (known === undefined) outdated.set(names, (known = new Map<ExportList, boolean>()));
  let answer = known.get(list);
  if (answer === undefined) {
    answer = names.occurrences.some((each) => isLater(names, list, each));
    known.set(list, answer);
  }
  return answer;
}

/** Whether a name is of the binding that a list tells of, and not in the list. */
function isLater(names: FileNames, list: ExportList, { entity, origin, path }: Occurrence): boolean {
  const written = path.at(-1)!;
  // `VkXInitializer` does not tell under which name the struct is there.
  if (!('spelling' in entity) || entity.kind === 'slotType' || entity.spelling !== written) return false;
  // Nearly all are in it.
  if (list.has(written) !== 'no' || exportsOf(origin) !== list || names.asksFor(written)) return false;
  if (hasModule(origin) && names.typed.has(origin.module, path) === false) return false;
  // A binding is made for one platform, and the list is of one.
  return providersOf(entity).every((each) => providerOf(each)?.platform === undefined);
}

function providersOf(entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'struct':
      return entity.struct.providers;
    case 'command':
      return entity.command.providers;
    case 'constant':
      return entity.constant.providers;
    default:
      return [];
  }
}
