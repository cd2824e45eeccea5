/**
 * Which features, extensions and core versions the code of a file runs with: as the settings say, else as the file
 * itself makes its one device.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { isOfVersionStruct } from '../../bindings/features.js';
import type { Condition } from '../../registry/constraint.js';
import { isInVersion, providerOf, structOf, type Constant } from '../../registry/index.js';
import { contains } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { Slot } from '../types.js';
import type { Features, Providers, Surroundings, Violation } from '../usage.js';
import { stringText, type Known, type StructFacts } from '../values/known.js';
import { forEachCertainLeaf } from '../values/leaves.js';
import { UsesOfDevices } from './asked.js';
import { OwnDevice } from './devices.js';

/** Each question has yes, no, and undefined for "not known here". */
export interface Enabled extends Surroundings {
  /** Undefined when nothing is known of any feature. */
  readonly features: Features | undefined;
  /** Undefined when nothing is known of any extension or version. */
  readonly provider: Providers | undefined;
  /**
   * Whether code certainly runs with it: what is exported may be given another device, and a test may be the one that asks
   * what is enabled.
   */
  readonly isFor: (place: TSESTree.Node) => boolean;
}

const NOTHING: Enabled = { features: undefined, provider: undefined, isFor: () => true };

/** What is enabled for the code of a file. */
export function enabledIn(model: VulkanModel): Enabled {
  const { features, extensions, apiVersion } = model.names.settings;
  if (features !== undefined || extensions !== undefined || apiVersion !== undefined) {
    return {
      features: features && enabledFeatures(features),
      provider: providerTest(extensions && { instance: extensions, device: extensions }, apiVersion),

      isFor: () => true,
    };
  }
  return ownDevice(model) ?? NOTHING;
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
    // `micromap` is a feature of two structs: listed with another struct, this one is not enabled, unless that is the
    // struct of a version, which holds what was promoted to it.
    const others = [...qualified].filter((other) => other.endsWith(`::${name}`));
    return enabled.has(name) && (others.length === 0 || others.some(isOfVersionStruct));
  };
}

interface Extensions {
  /** All extensions of the kind; undefined when they are not known. */
  readonly instance: readonly string[] | undefined;
  readonly device: readonly string[] | undefined;
}

function providerTest(extensions: Extensions | undefined, apiVersion: string | undefined): Enabled['provider'] {
  if (extensions === undefined && apiVersion === undefined) return undefined;
  const enabled = withDependencies([...(extensions?.instance ?? []), ...(extensions?.device ?? [])]);
  const isEnabled = (name: string): boolean | undefined => {
    const provider = providerOf(name);
    if (provider === undefined) return undefined;
    if (provider.type === 'core') {
      if (name === 'VK_VERSION_1_0') return true;
      return apiVersion === undefined ? undefined : isInVersion(name, apiVersion);
    }
    if (enabled.has(name)) return true;
    if (extensions?.[provider.type] === undefined) return undefined;
    // A version that has taken an extension up has what is listed under the extension alone, too.
    return provider.promotedTo !== undefined && isEnabled(provider.promotedTo) !== false ? undefined : false;
  };
  return isEnabled;
}

/** Extensions with all that they may depend on. */
function withDependencies(names: readonly string[]): ReadonlySet<string> {
  const enabled = new Set(names);
  for (const name of enabled) {
    for (const [needed] of providerOf(name)?.depends?.matchAll(/VK_[A-Z]+_\w+/gu) ?? []) {
      if (!needed.startsWith('VK_VERSION_')) enabled.add(needed);
    }
  }
  return enabled;
}

/**
 * A file that builds one `VkDeviceCreateInfo` and gives it to `vkCreateDevice` runs on that device, unless it is seen to
 * use one that comes from elsewhere. What it says of features there is all there is when its chain is known to the end.
 */
function ownDevice(model: VulkanModel): Enabled | undefined {
  const devices = model.structs.filter(({ struct }) => struct.name === 'VkDeviceCreateInfo');
  const calls = model.calls.filter(({ command }) => command.name === 'vkCreateDevice');
  const [call] = calls;
  if (devices.length !== 1 || calls.length !== 1 || call === undefined) return undefined;
  const info = model.states.callState(call).param('pCreateInfo');
  const made = new OwnDevice(model, call);
  if (info.kind !== 'struct' || made.isOneOfSeveral()) return undefined;
  const device = extensionsOf(info.struct);
  return {
    features: featuresOf(info.struct),
    provider: device && providerTest({ device, instance: undefined }, undefined),
    isFor: (place) => !model.isBehindTests(call.node, place) && made.runs(place),
  };
}

/** The features that a VkDeviceCreateInfo enables; undefined when not all of what says so is known. */
function featuresOf(info: StructFacts): Features | undefined {
  const given = info.member('pEnabledFeatures');
  if (!info.chainIsComplete || (given.kind !== 'struct' && given.kind !== 'null' && given.kind !== 'absent')) {
    return undefined;
  }
  const structs = new Map(info.chain.map((struct) => [struct.type.name, struct]));
  // Where no features are written at all, they may be left out for brevity.
  if (given.kind === 'absent' && ![...structs.keys()].some((name) => name.startsWith('VkPhysicalDevice'))) {
    return undefined;
  }
  const core = given.kind === 'struct' ? given.struct : inside(structs.get('VkPhysicalDeviceFeatures2'));
  if (core === undefined && structs.has('VkPhysicalDeviceFeatures2')) return undefined;
  if (core !== undefined) structs.set('VkPhysicalDeviceFeatures', core);
  return (feature) => {
    const at = feature.indexOf('::');
    const name = at < 0 ? feature : feature.slice(at + 2);
    const owner = at < 0 ? undefined : structOf(feature.slice(0, at))?.name;
    let result: boolean | undefined = false;
    for (const struct of structs.values()) {
      if (struct.type.member(name)?.typeName !== 'VkBool32') continue;
      // A struct that holds the features of a version stands for the one that was promoted to it.
      if (owner !== undefined && owner !== struct.type.name && !isOfVersionStruct(struct.type.name)) continue;
      const enabled = booleanOf(struct.member(name));
      if (enabled === true) return true;
      if (enabled === undefined) result = undefined;
    }
    return result;
  };
}

/** The features of version 1.0 in a VkPhysicalDeviceFeatures2. */
function inside(features: StructFacts | undefined): StructFacts | undefined {
  const held = features?.member('features');
  return held?.kind === 'struct' ? held.struct : undefined;
}

function booleanOf(known: Known): boolean | undefined {
  switch (known.kind) {
    case 'boolean':
      return known.value;
    case 'exact':
      return Number(known.value) !== 0;
    // All members of a struct that is written out are 0 unless they are given.
    case 'absent':
      return false;
    default:
      return undefined;
  }
}

/** The extensions of a VkDeviceCreateInfo; undefined when they are not all known. */
function extensionsOf(info: StructFacts): readonly string[] | undefined {
  const list = info.member('ppEnabledExtensionNames');
  if (list.kind === 'null') return [];
  if (list.kind === 'absent') {
    // Where none are written, they may be left out for brevity.
    const count = info.member('enabledExtensionCount');
    return count.kind === 'exact' && Number(count.value) === 0 ? [] : undefined;
  }
  if (list.kind !== 'list') return undefined;
  const names: string[] = [];
  for (const item of list.items) {
    const name = item.kind === 'string' ? stringText(item.value) : undefined;
    if (name === undefined || providerOf(name) === undefined) return undefined;
    names.push(name);
  }
  return names;
}

/** A constant that comes with nothing that is enabled. */
export interface DisabledConstant {
  readonly slot: Slot;
  readonly node: TSESTree.Node;
  readonly constant: Constant;
}

/**
 * The constants that a file gives to Vulkan although neither the version nor an extension has them.
 *
 * @param reported - the violations of the file: a constant that needs a feature needs no other word about its extension
 */
export function disabledConstants(
  model: VulkanModel,
  { provider, isFor }: Enabled,
  reported: readonly { readonly node: TSESTree.Node; readonly violation: Violation }[],
): DisabledConstant[] {
  const found: DisabledConstant[] = [];
  if (provider === undefined) return found;
  const ofFeatures = reported.filter(({ violation }) => violation.constraint.gated);
  const isDisabled = ({ providers }: Constant): boolean => providers.every((name) => provider(name) === false);
  const uses = new UsesOfDevices(model);
  for (const slot of model.slots) {
    if ((slot.use !== 'value' && slot.use !== 'add') || !uses.has(slot)) continue;
    forEachCertainLeaf(slot.value, (leaf, role) => {
      if (leaf.kind !== 'constant' || role !== 'set') return;
      const { node, constant } = leaf;
      // A constant of another enum is no matter of what is enabled.
      if (constant.type !== slot.type.constants || !isDisabled(constant) || !isFor(node)) return;
      if (ofFeatures.some((each) => contains(each.node, node) && names(each.violation, constant))) return;
      found.push({ slot, node, constant });
    });
  }
  return found;
}

/** Whether a statement that is violated speaks of a constant. */
function names({ constraint }: Violation, { name }: Constant): boolean {
  return [...(constraint.if === undefined ? [] : [constraint.if]), ...constraint.then].some((part) => has(part, name));
}

function has(condition: Condition, name: string): boolean {
  if ('of' in condition) return condition.of.some((part) => has(part, name));
  return 'operands' in condition && condition.operands.some(({ text }) => text === name);
}
