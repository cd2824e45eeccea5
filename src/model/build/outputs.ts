import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames, NameOrigin } from '../../bindings/occurrences.js';
import type { Member } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isIntegerArray } from '../../syntax/builtins.js';
import { memberName, memberTakenOf, propertyName } from '../../syntax/members.js';
import { methodOfList } from '../../syntax/methods.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import type { Scopes } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { declared, typeOfMember, type VkType } from '../types.js';
import { type Variables } from '../values/variables.js';
import { isWrittenByVulkan } from './expectations.js';
import type { TypedUses } from './uses.js';

type SlotOf = VkType & { readonly kind: 'slot' };

/** What commands write values of an enum or a mask to: `vkGetPhysicalDeviceSurfacePresentModesKHR(..., count, modes)`. */
export class Outputs {
  readonly #names: FileNames;
  readonly #variables: Variables;
  readonly #uses: TypedUses;

  constructor(names: FileNames, variables: Variables, uses: TypedUses) {
    this.#names = names;
    this.#variables = variables;
    this.#uses = uses;
  }

  /** Takes the argument that a command writes values of a type to: it holds what is written. */
  take(argument: TSESTree.Expression, written: VkType, origin: NameOrigin): void {
    const type = slotIn(written);
    const variable = type && argument.type === 'Identifier' ? this.#variables.of(argument) : undefined;
    const start = variable && this.#variables.initializerOf(variable);
    const held = start && heldIn(withoutTypes(start), type!, variable.name, this.#variables);
    if (held === undefined || !variable!.references.every((each) => this.#isOnlyOf(each, type!))) return;
    this.#uses.ofVariable(variable!, held, declared(variable!.name, origin));
  }

  /** Whether a use of a variable writes nothing to it, or is that of a command which writes values of the type. */
  #isOnlyOf({ identifier }: TSESLint.Scope.Reference, { slot }: SlotOf): boolean {
    const member = memberTakenOf(identifier);
    if (member !== undefined && (isTarget(member) || isAdding(memberName(member)))) return false;
    const { parent } = identifier as TSESTree.Node;
    const entity = parent?.type === 'CallExpression' ? this.#names.at(parent.callee)?.entity : undefined;
    if (parent?.type !== 'CallExpression' || entity?.kind !== 'command') return true;
    const param = entity.command.params[parent.arguments.findIndex((each) => each === identifier)];
    return param !== undefined && writtenTo(param)?.slot.constants === slot.constants;
  }
}

/** Whether an author writes to a list himself by a method. */
function isAdding(name: string | undefined): boolean {
  const method = methodOfList(name);
  return method?.changes === true && method.arguments === 'kept';
}

/** The type of the values that a command writes to one of its arguments. */
function writtenTo(param: Member): SlotOf | undefined {
  const type = typeOfMember(param);
  return type === undefined || !isWrittenByVulkan(type, param) ? undefined : slotIn(type);
}

function slotIn(type: VkType): SlotOf | undefined {
  const value = type.kind === 'list' ? type.of : type;
  return value.kind === 'slot' ? value : undefined;
}

/** What is in a list or a wrapper that is made for a command to fill: `new Int32Array(count)`, `[]`, `{ $: 0 }`. */
function heldIn(start: TSESTree.Expression, type: SlotOf, holder: string, scopes: Scopes): VkType | undefined {
  switch (start.type) {
    case 'ArrayExpression':
      return start.elements.length === 0 ? { kind: 'list', of: type } : undefined;
    case 'NewExpression': {
      const isList = isIntegerArray(start.callee) || isGlobal(start.callee, 'Array', scopes);
      return isList && start.arguments[0]?.type !== 'ArrayExpression' ? { kind: 'list', of: type } : undefined;
    }
    case 'ObjectExpression': {
      const [only, ...more] = start.properties;
      const name = only?.type === 'Property' && more.length === 0 ? propertyName(only) : undefined;
      return name === '$' ? { kind: 'record', members: new Map([[name, type]]), holder } : undefined;
    }
    default:
      return undefined;
  }
}
