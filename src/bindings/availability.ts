import { exportsOf, type FileNames, type Origin } from './names.js';

/** Whether a name can be had from where another name came from. */
export type Availability =
  | { readonly kind: 'yes' | 'unknown' }
  /** It is not exported; `isCertain` where no other release of the binding would have it. */
  | { readonly kind: 'no'; readonly by: string; readonly isCertain: boolean }
  /** It is exported with another value than Vulkan's. */
  | { readonly kind: 'wrong'; readonly by: string };

/**
 * Whether the binding of an origin exports a constant, struct or command: by its types where the parser has them, else
 * by the list of its exports.
 *
 * @param name - the registry name
 * @param path - the same as the binding spells it, outermost name first
 */
export function availabilityOf(names: FileNames, origin: Origin, name: string, path: readonly string[]): Availability {
  const module = origin.kind === 'namespace' || origin.kind === 'named' ? origin.module : undefined;
  const typed = module && names.typed.has(module, path);
  if (typed === false) return { kind: 'no', by: module!.source, isCertain: true };
  const list = exportsOf(origin);
  const listed = list?.has(name);
  if (list === undefined || listed === undefined) return { kind: typed === true ? 'yes' : 'unknown' };
  if (listed === 'wrong') return { kind: 'wrong', by: list.release };
  if (listed === 'outside') return { kind: 'no', by: list.release, isCertain: false };
  if (listed === 'yes' || typed === true) return { kind: 'yes' };
  return { kind: 'no', by: list.release, isCertain: list.isFinal };
}
