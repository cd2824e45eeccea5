/** Whether code of a file runs on the device that the file makes, or on one that comes from elsewhere. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { IMPORT } from '../../syntax/definitions.js';
import { rootOf } from '../../syntax/members.js';
import { contains, functionAround } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { Call } from '../types.js';
import { DeviceHolders, isWritten, type Code } from './device-holders.js';
import { codeForOthers } from './code-for-others.js';

/** The device that a file makes by its one call of `vkCreateDevice`. */
export class OwnDevice {
  readonly #model: VulkanModel;
  readonly #creation: Call;
  readonly #made: TSESTree.Expression | undefined;
  readonly #holders: DeviceHolders;
  #others: readonly TSESTree.Node[] | undefined;
  #ofHolder: ReadonlySet<Code> | undefined;

  constructor(model: VulkanModel, creation: Call) {
    this.#model = model;
    this.#creation = creation;
    this.#made = creation.args.get('pDevice');
    this.#holders = new DeviceHolders(model, this.#made);
  }

  /** Whether a command is given a device that is certainly no name for it: then it is not the only one. */
  isOneOfSeveral(): boolean {
    const made = this.#made;
    return made !== undefined && this.#given(DEVICES).some((given) => this.#isAnother(given, withoutTypes(made)));
  }

  /** Whether code certainly runs on it: what other files call, or give a device to, may run on another one. */
  runs(place: TSESTree.Node): boolean {
    this.#others ??= this.#findOthers();
    if (this.#others.some((code) => contains(code, place))) return false;
    const isShared = [...(this.#ofHolder ?? [])].some((code) => contains(code, place));
    return !isShared || this.#isBehindCreation(place);
  }

  /** The code that may have another device, and that which takes none at all. */
  #findOthers(): readonly TSESTree.Node[] {
    const holders = this.#holders;
    this.#ofHolder = this.#made && holders.codeOfAny(this.#made);
    const given = this.#given(OF_DEVICES).filter((each) => !holders.isMade(each));
    const ofAny = given.flatMap((each) => [...(holders.codeOfAny(each) ?? [])]);
    const own = [this.#creation.node, ...holders.namesOfMade, ...this.#given(OF_DEVICES)];
    return [...new Set([...ofAny, ...codeForOthers(this.#model, own)])];
  }

  /** Whether a place comes behind the call in the same function: whatever was there before, it is this device then. */
  #isBehindCreation(place: TSESTree.Node): boolean {
    const { node } = this.#creation;
    return node.range[1] <= place.range[0] && functionAround(place) === functionAround(node);
  }

  /** The devices that commands are given, or what belongs to one of them. */
  #given(types: ReadonlySet<string>): readonly TSESTree.Expression[] {
    return this.#model.calls.flatMap(({ command: { params }, args }) => {
      const [first] = params;
      const given = first !== undefined && types.has(first.typeName) ? args.get(first.name) : undefined;
      return given === undefined ? [] : withoutTypes(given);
    });
  }

  #isAnother(given: TSESTree.Expression, made: TSESTree.Expression): boolean {
    switch (given.type) {
      case 'AwaitExpression':
        return this.#isAnother(withoutTypes(given.argument), made);
      case 'CallExpression':
        return this.#holders.isCallElsewhere(given);
      case 'MemberExpression': {
        const root = rootOf(given);
        return root.type === 'Identifier' && this.#isOfImport(root);
      }
      case 'Identifier': {
        const { variables } = this.#model;
        const variable = variables.of(given);
        const start = variable && variables.initializerOf(variable);
        if (start === undefined) return this.#isOfImport(given);
        if (start.type !== 'NewExpression') return this.#isAnother(withoutTypes(start), made);
        return made.type !== 'Identifier' || variables.of(made) !== variable;
      }
      default:
        return false;
    }
  }

  /** Whether a name is imported, and neither what is made is a part of it nor does the file write one. */
  #isOfImport(name: TSESTree.Identifier): boolean {
    const variable = this.#model.variables.of(name);
    if (variable?.defs[0]?.type !== IMPORT || this.#holders.isRootOfMade(variable)) return false;
    return !isWritten(variable);
  }
}

const DEVICES: ReadonlySet<string> = new Set(['VkDevice']);
const OF_DEVICES: ReadonlySet<string> = new Set([...DEVICES, 'VkCommandBuffer', 'VkQueue']);
