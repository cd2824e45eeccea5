/** Names of extensions and layers in the lists of what an instance or a device enables. */
import type { TSESTree } from '@typescript-eslint/utils';
import { nearestExtension } from '../bindings/nearest.js';
import { providerOf } from '../registry/index.js';
import type { VulkanModel } from './model.js';
import type { Naming, Owner } from './types.js';
import { stringText } from './values/known.js';
import { knownOf, type Value } from './values/value.js';

/** A name in a list that takes others: those of devices where instances have theirs, of layers where extensions are. */
export interface MisplacedName {
  readonly node: TSESTree.Expression;
  readonly name: string;
  /** What it names. */
  readonly is: 'layer' | 'instance' | 'device';
  /** The list, and what it takes. */
  readonly owner: Exclude<Owner, { readonly kind: 'declared' }>;
  readonly takes: 'layer' | 'instance' | 'device';
}

/** A name that no extension has, by a slip of the pen. */
export interface UnknownExtension {
  /** Where it is written. */
  readonly node: TSESTree.Node;
  readonly name: string;
  /** The extension that was meant. */
  readonly nearest: string;
}

/** The names of a file that are certainly in the wrong list. */
export function misplacedNamesOf(model: VulkanModel): readonly MisplacedName[] {
  const found = new Map<TSESTree.Node, MisplacedName>();
  for (const naming of model.namings) {
    const { node, owner } = naming;
    const name = nameAt(model.evaluate(node));
    const is = name === undefined ? undefined : kindOf(name);
    const takes = takenBy(naming);
    if (is === undefined || takes === undefined || is === takes || owner.kind === 'declared') continue;
    found.set(node, { node, name: name!, is, owner, takes });
  }
  return [...found.values()];
}

/** The names of a file that were certainly to be those of extensions. */
export function unknownExtensionsOf(model: VulkanModel): readonly UnknownExtension[] {
  const found = new Map<TSESTree.Node, UnknownExtension>();
  for (const { node: place, of } of model.namings) {
    if (of !== 'extension') continue;
    const value = model.evaluate(place);
    const name = nameAt(value);
    if (name === undefined || !/^VK_[A-Z]+_\w+$/iu.test(name) || kindOf(name) !== undefined) continue;
    const node = writtenAt(value) ?? place;
    if (found.has(node)) continue;
    const nearest = nearestExtension(name);
    if (nearest !== undefined) found.set(node, { node, name, nearest });
  }
  return [...found.values()];
}

function nameAt(value: Value): string | undefined {
  const known = knownOf(value);
  return known.kind === 'string' ? stringText(known.value) : undefined;
}

/** Where a string is written, by whatever names it comes to a place. */
function writtenAt(value: Value): TSESTree.Node | undefined {
  if (value.kind === 'followed') return writtenAt(value.value);
  return value.kind === 'other' ? value.node : undefined;
}

/** What a name is that of; undefined where nobody knows. */
function kindOf(name: string): MisplacedName['is'] | undefined {
  if (name.startsWith('VK_LAYER_')) return 'layer';
  const type = providerOf(name)?.type;
  return type === 'core' ? undefined : type;
}

/** What a list takes; of one that the author declared it is not known of what. */
function takenBy({ of, owner }: Naming): MisplacedName['takes'] | undefined {
  if (owner.kind !== 'member') return undefined;
  if (of === 'layer') return of;
  return owner.struct.name === 'VkInstanceCreateInfo' ? 'instance' : 'device';
}
