/** What goes to a device, and what a physical device is only asked about. */
import type { TSESTree } from '@typescript-eslint/utils';
import { isAskedOfPhysicalDevices, isOfPhysicalDevice, type StructType } from '../../registry/index.js';
import { isFunction } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { Call, Slot, Struct } from '../types.js';

/** Tells which constants go to the device that a file makes. */
export class UsesOfDevices {
  readonly #model: VulkanModel;
  readonly #known = new Map<Struct, boolean>();
  #calls: ReadonlyMap<TSESTree.Node, Call> | undefined;
  #builds: ReadonlyMap<TSESTree.Node, Struct> | undefined;

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /**
   * Whether the constant in a slot goes to the device that is created: what is declared need not reach Vulkan, and a
   * physical device may be asked about all that it supports.
   */
  has({ owner, node }: Slot): boolean {
    switch (owner.kind) {
      case 'declared':
        return false;
      case 'param':
        return !isOfPhysicalDevice(owner.command) && owner.command.params[0]?.typeName !== 'VkInstance';
      case 'member': {
        if (!isAsked(owner.struct)) return true;
        const places = this.#model.states.values.placesOf(node, owner.member.name);
        return places.some(({ struct }) => this.#isOfDevice(struct));
      }
    }
  }

  /** Whether a struct is seen to be given to a device, by whichever structs it is put into. */
  #isOfDevice(build: Struct): boolean {
    if (!isAsked(build.struct)) return true;
    let known = this.#known.get(build);
    if (known === undefined) {
      // One that is put into itself is given to nothing by that.
      this.#known.set(build, false);
      const { wholes, moments } = this.#model.states;
      known =
        wholes.of(build).some(({ struct }) => this.#isOfDevice(struct)) ||
        moments.of(build).some(({ at }) => this.#isGivenToDevice(at));
      this.#known.set(build, known);
    }
    return known;
  }

  /** Whether what stands at a place is a part of what is given to a device. */
  #isGivenToDevice(place: TSESTree.Node): boolean {
    this.#calls ??= new Map(this.#model.calls.map((call) => [call.node, call]));
    this.#builds ??= new Map(this.#model.structs.map((build) => [build.node, build]));
    for (let { parent } = place; parent && !isFunction(parent); { parent } = parent) {
      const call = this.#calls.get(parent);
      if (call !== undefined) return !isOfPhysicalDevice(call.command);
      const whole = this.#builds.get(parent);
      if (whole !== undefined && !isAsked(whole.struct)) return true;
    }
    return false;
  }
}

function isAsked(struct: StructType): boolean {
  return struct.name.startsWith('VkPhysicalDevice') || isAskedOfPhysicalDevices(struct);
}
