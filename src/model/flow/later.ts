import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes } from '../../syntax/asserted.js';
import { withBranches } from '../../syntax/branches.js';
import { isNumbers } from '../../syntax/builtins.js';
import { saysNumber, typeOfResult } from '../../syntax/annotations.js';
import {
  fieldName,
  keyName,
  memberName,
  memberTakenOf,
  memberWritten,
  propertyName,
  rootOf,
} from '../../syntax/members.js';
import { contains, EQUALITIES, functionAround, isFunction } from '../../syntax/nodes.js';
import { variableAt } from '../../syntax/scopes.js';
import { testBefore } from '../../syntax/skipped.js';
import { isTarget } from '../../syntax/targets.js';
import type { VulkanModel } from '../model.js';
import { usesOfGiven, usesSeenOf } from '../places/given.js';
import { readersOf } from '../places/readers.js';
import type { Slot } from '../types.js';
import { choicesIn } from '../values/alternatives.js';
import { resultOf } from '../values/functions.js';
import { stepsTo } from '../values/leaves.js';
import { exactOf } from '../values/value.js';
import { propertyDefinition } from '../values/variables.js';

/**
 * Whether what an expression gives may only be the beginning: the member is assigned once more, or the struct that holds it
 * is given to a function that may fill it in. Then a 0 says nothing yet.
 */
export function isFilledInLater(model: VulkanModel, given: TSESTree.Node): boolean {
  if (isChangedElsewhere(model, given) || isWrittenByHolders(model, given)) return true;
  const home = homeOf(given);
  if (home === undefined || home.root.type !== 'Identifier') return home?.root.type === 'ThisExpression';
  const { root, member } = home;
  const variable = variableAt(model.sourceCode, root);
  if (variable === undefined) return true;
  return variable.references.some((reference) => {
    const identifier = reference.identifier as TSESTree.Node;
    return reference.init !== true && mayFillIn(identifier, member, given, model);
  });
}

/** Whether a value may be overwritten through another name of the list, the object or the field that holds it or its struct. */
export function isChangedElsewhere({ aliases, fields, variables }: VulkanModel, node: TSESTree.Node): boolean {
  let start: TSESTree.Node = node;
  while (start.parent !== undefined && WHOLES.has(start.parent.type)) start = start.parent;
  const { parent } = start;
  let uses: readonly TSESTree.Node[] = [];
  if (parent?.type === 'PropertyDefinition') {
    if (fields.isOpen(parent.parent)) return true;
    uses = fields.uses(parent.parent, keyName(parent.key, parent.computed) ?? '');
  } else if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && !isMade(start)) {
    const reads = variables.declaredBy(parent)?.references.filter((each) => each.isRead()) ?? [];
    uses = reads.map(({ identifier }) => identifier);
  }
  return start !== node && aliases.changesOf(start as TSESTree.Expression, uses, false).has(node);
}

/** Whether the member of an object literal is written by whatever comes to hold that. */
function isWrittenByHolders({ aliases }: VulkanModel, node: TSESTree.Node): boolean {
  const { parent } = withTypes(node);
  const name =
    parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? propertyName(parent) : undefined;
  if (name === undefined) return false;
  const { written, isCopied } = aliases.holdersOf([parent!.parent!], () => false);
  return isCopied || written.has(name) || written.has('');
}

/** Whether a 0 only keeps a place in a list of which elements are given more later: `list[i] = x`. */
export function isPlaceKept(model: VulkanModel, value: TSESTree.Node): boolean {
  return (
    withTypes(value).parent?.type === 'ArrayExpression' &&
    Number(exactOf(model.evaluate(value))) === 0 &&
    isChangedElsewhere(model, value)
  );
}

/** Whether an expression makes a struct, of which is known what becomes of it in a variable. */
function isMade(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' || (node.type === 'NewExpression' && !isNumbers(node));
}

const WHOLES: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'CallExpression',
  'NewExpression',
  'ObjectExpression',
  'Property',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

/**
 * Whether a slot's value only selects bits of others: the variable that it is given to is read in `x & variable` and for
 * nothing else of Vulkan's, or is cut down first, by `variable &= x`.
 */
export function isOnlySelecting(model: VulkanModel, slot: Slot): boolean {
  const uses = slot.owner.kind === 'declared' ? usesSeenOf(model, slot.node) : [];
  if (uses.some((use) => use.parent?.type === 'AssignmentExpression' && isCut(use.parent, use))) return true;
  const reads = uses.filter((use) => !isAssigned(use));
  // What reads a field that nobody reads here is not seen.
  if (reads.length === 0) return slot.node.parent.type === 'PropertyDefinition';
  const others = reads.filter((read) => !selects(model, read));
  return others.length < reads.length && others.every((read) => isToOthers(model, read));
}

/** Whether what is read is an argument of a function that is neither Vulkan's nor written in the file: `log(mask)`. */
function isToOthers({ functions, names }: VulkanModel, read: TSESTree.Node): boolean {
  const node = withTypes(read);
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.callee === node) return false;
  return names.at(parent.callee) === undefined && functions.calledBy(parent) === undefined;
}

/**
 * Whether a -1 only says that there is nothing yet. It does where a variable, parameter or field of the author's has it
 * - that is compared with -1,
 * - that is given something else later, or
 * - of which not all uses go to Vulkan;
 *
 * and where a function returns it, unless all of its callers are in the file and hand it on to Vulkan alone.
 *
 * @param value - where the -1 is written that the slot holds
 */
export function isPlaceholder(model: VulkanModel, slot: Slot, value: TSESTree.Node = slot.node): boolean {
  if (Number(exactOf(model.evaluate(value))) !== -1) return false;
  const isAsked = usesOfGiven(model, value)?.some((use) => isComparedWithMinusOne(model, use)) === true;
  if (isAsked || readsBetween(slot, value).some((read) => isComparedWithMinusOne(model, read))) return true;
  // By a name it says what the author means by it.
  const isWritten = contains(slot.node, value);
  if (!isWritten && slot.use === 'compare') return true;
  if (isWritten && isNamedResult(slot)) return false;
  // It may have a name: `return NONE`.
  if (isGivenForNothing(model, value) || isGivenForNothing(model, slot.node)) return true;
  if (slot.owner.kind !== 'declared') return false;
  const uses = usesOfGiven(model, slot.node);
  if (uses === undefined || isChangedElsewhere(model, slot.node)) return true;
  if (uses.some(isTarget) || isOfStartedField(model, slot.node)) return true;
  const reads = uses.filter((use) => !isAssigned(use));
  return !isHandedOn(model, reads);
}

/** All that reads the same on the way from what is written to a slot: `row.format`, wherever that is. */
function readsBetween({ value }: Slot, part: TSESTree.Node): readonly TSESTree.Node[] {
  return (stepsTo(value, part) ?? []).flatMap(({ through }) =>
    through.kind === 'member' ? (through.reads ?? []) : [],
  );
}

/**
 * Whether the member that a slot is for is given another value later, behind a test. Where it has several values, the test
 * may be there to replace just those that are wrong.
 */
export function isMended({ sourceCode }: VulkanModel, { node, value }: Slot): boolean {
  if (choicesIn(value) === 0) return false;
  const home = homeOf(node);
  const variable = home?.root.type === 'Identifier' ? variableAt(sourceCode, home.root) : undefined;
  if (variable === undefined || home?.member === undefined) return false;
  return variable.references.some(({ identifier }) => {
    const member = memberTakenOf(identifier);
    if (member === undefined || memberName(member) !== home.member || !isTarget(member)) return false;
    const { parent } = withTypes(member);
    return parent?.type === 'AssignmentExpression' && parent.operator === '=' && isBehindTest(parent, node);
  });
}

/** Whether a test decides in a function, once `since` has run, if a later node does. */
function isBehindTest(node: TSESTree.Node, since: TSESTree.Node): boolean {
  if (node.range[0] < since.range[1]) return false;
  let child = node;
  for (let { parent } = node; parent && !isFunction(parent); { parent } = parent) {
    if (contains(parent, since)) return false;
    if (testBefore(child, parent) !== undefined) return true;
    child = parent;
  }
  return false;
}

/** Whether a slot is for the results of a function that is declared to give an enum which has -1 for an error. */
function isNamedResult({ type, owner, node }: Slot): boolean {
  if (owner.kind !== 'declared' || type.constants?.byValue.has(-1) !== true) return false;
  const { parent } = withBranches(node);
  const callee = parent?.type === 'ReturnStatement' ? functionAround(parent) : parent;
  if (callee === undefined || !isFunction(callee)) return false;
  const said = typeOfResult(callee);
  return said !== undefined && !saysNumber(said);
}

/** `this.format = x`, where the class starts the field with something else. */
function isOfStartedField({ fields }: VulkanModel, given: TSESTree.Node): boolean {
  const { parent } = withTypes(given);
  const member = parent?.type === 'AssignmentExpression' ? memberWritten(parent) : undefined;
  const body = member && fields.ownerOf(member);
  const name = member && fieldName(member);
  return body !== undefined && name !== undefined && propertyDefinition(body, name, false)?.value != null;
}

/** Whether a function gives a value back that its callers are not seen to hand on to Vulkan as it is. */
function isGivenForNothing(model: VulkanModel, value: TSESTree.Node): boolean {
  const { parent } = withBranches(value);
  const callee = parent?.type === 'ReturnStatement' ? functionAround(parent) : parent;
  if (callee === undefined || !isFunction(callee)) return false;
  const { functions } = model;
  const calls = functions.callsOf(callee);
  return functions.isKnownElsewhere(callee) || calls.length === 0 || !isHandedOn(model, calls.map(resultOf));
}

/** Whether all that is done with what some expressions read is to hand it on to Vulkan. */
function isHandedOn(model: VulkanModel, reads: readonly TSESTree.Node[]): boolean {
  const { nodes, isAskedFor } = readersOf(reads, model.variables);
  return !isAskedFor && nodes.every((node) => isOfVulkan(model.slotAt(withBranches(node))));
}

function isOfVulkan(slot: Slot | undefined): boolean {
  return slot !== undefined && slot.owner.kind !== 'declared';
}

/** Whether the code knows that there may be nothing: `format === -1`, `format < 0`. */
function isComparedWithMinusOne(model: VulkanModel, use: TSESTree.Node): boolean {
  const node = withTypes(use);
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression') return false;
  const { operator, left, right } = parent;
  if (EQUALITIES.has(operator)) return Number(exactOf(model.evaluate(left === node ? right : left))) === -1;
  return left === node && (operator === '<' || operator === '>=') && right.type === 'Literal' && right.value === 0;
}

function isCut({ left, operator }: TSESTree.AssignmentExpression, variable: TSESTree.Node): boolean {
  return left === variable && operator === '&=';
}

/** `variable = x`, which takes nothing of what is there. */
function isAssigned(use: TSESTree.Node): boolean {
  const { parent } = use;
  if (parent?.type === 'VariableDeclarator') return parent.id === use;
  return parent?.type === 'AssignmentExpression' && parent.left === use && parent.operator === '=';
}

/** `x & variable`, `x & ~variable`, `x &= variable`, also where it has another name: that of a parameter. */
function selects(model: VulkanModel, use: TSESTree.Node, depth = 0): boolean {
  const node = withTypes(use);
  const { parent } = node;
  if (parent?.type === 'UnaryExpression') return parent.operator === '~' && selects(model, parent, depth);
  if (parent?.type === 'BinaryExpression') return parent.operator === '&';
  if (parent?.type === 'AssignmentExpression' && parent.operator === '&=') return parent.right === node;
  const uses = depth < DEPTH ? (usesOfGiven(model, node) ?? []) : [];
  return uses.length > 0 && uses.every((each) => selects(model, each, depth + 1));
}

/** So many names of one value are followed. */
const DEPTH = 4;

/** The variable (or `this`) that holds the struct of a slot, and the member as the code names it. */
function homeOf(node: TSESTree.Node): { root: TSESTree.Node; member: string | undefined } | undefined {
  let member: string | undefined;
  for (let child = node; child.parent; child = child.parent) {
    const { parent } = child;
    switch (parent.type) {
      case 'Property':
        member ??= propertyName(parent);
        break;
      case 'AssignmentExpression': {
        const target = memberWritten(parent);
        if (target === undefined) return { root: parent.left, member };
        member ??= memberName(target);
        return { root: rootOf(target), member };
      }
      case 'VariableDeclarator':
        return { root: parent.id, member };
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'NewExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
        break;
      case 'CallExpression':
        // `VkX({ ... })` builds; any other call takes the value as it is.
        if (parent.callee.type !== 'Identifier' && parent.callee.type !== 'MemberExpression') return undefined;
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** Whether a use of the holder gives the member another value, or may do so out of sight. */
function mayFillIn(
  identifier: TSESTree.Node,
  member: string | undefined,
  node: TSESTree.Node,
  model: VulkanModel,
): boolean {
  const whole = withTypes(identifier);
  let use = whole;
  let last: string | undefined;
  for (let taken = memberTakenOf(use); taken !== undefined; taken = memberTakenOf(taken)) {
    use = withTypes(taken);
    last = memberName(taken);
  }
  const { parent } = use;
  if (isTarget(use)) {
    const isOwn = parent?.type === 'AssignmentExpression' && parent.right === node;
    return !isOwn && (last === member || last === undefined || member === undefined);
  }
  if (parent?.type !== 'CallExpression') return false;
  if (parent.callee === use) return use !== whole;
  const entity = model.names.at(parent.callee)?.entity;
  return entity?.kind !== 'command' && entity?.kind !== 'struct';
}
