/** What becomes of a value that is written: what is done with the variable, parameter, field or result that is given it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { withBranches } from '../../syntax/branches.js';
import { classAround } from '../../syntax/class-fields.js';
import { fieldName, keyName, memberName, memberTakenOf, propertyName } from '../../syntax/members.js';
import { methodNamed } from '../../syntax/methods.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { parametersOf } from '../../syntax/callables.js';
import type { VulkanModel } from '../model.js';
import { resultOf } from '../values/functions.js';

type Uses = readonly TSESTree.Node[];

/**
 * What is done with what an expression is given to, whether it starts it or is assigned later; empty where it is given to
 * nothing of the author's.
 *
 * @returns the reads and the other writes; undefined where not all of them are seen, as of a member of any object
 */
export function usesOfGiven(model: VulkanModel, node: TSESTree.Node): Uses | undefined {
  const given = withBranches(node);
  const { parent } = given;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return usesOfNamed(model, parent.id);
    case 'AssignmentPattern':
      return parent.right === given ? usesOfNamed(model, parent.left) : [];
    case 'PropertyDefinition':
      return model.fields.uses(parent.parent, keyName(parent.key, parent.computed) ?? '');
    case 'AssignmentExpression':
      return parent.right === given && parent.operator === '=' ? usesOfTarget(model, withoutTypes(parent.left)) : [];
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === given ? [] : usesOfArgument(model, parent, given, undefined);
    case 'ArrayExpression':
      return undefined;
    case 'Property':
      return usesOfProperty(model, parent);
    case 'ArrowFunctionExpression':
      return usesOfResult(model, parent);
    case 'ReturnStatement':
      return usesOfResult(model, functionAround(parent));
    default:
      return [];
  }
}

/** The same as far as it is seen: of what a function gives back that others may call, the calls of this file. */
export function usesSeenOf(model: VulkanModel, node: TSESTree.Node): Uses {
  const uses = usesOfGiven(model, node);
  if (uses !== undefined) return uses;
  const { parent } = withBranches(node);
  const callee = parent?.type === 'ReturnStatement' ? functionAround(parent) : parent;
  return callee === undefined || !isFunction(callee) ? [] : model.functions.callsOf(callee).map(resultOf);
}

function usesOfNamed(model: VulkanModel, target: TSESTree.Node): Uses {
  if (target.type === 'TSParameterProperty') return usesOfNamed(model, target.parameter);
  const name = target.type === 'AssignmentPattern' ? target.left : target;
  if (name.type !== 'Identifier') return [];
  const references = model.variables.of(name)?.references ?? [];
  const uses = references.map(({ identifier }) => identifier as TSESTree.Node).filter((use) => use !== name);
  // `constructor(private format = -1)`
  const whole = name.parent.type === 'AssignmentPattern' ? name.parent : name;
  const body = whole.parent.type === 'TSParameterProperty' ? classAround(name) : undefined;
  return body === undefined ? uses : [...uses, ...model.fields.uses(body, name.name)];
}

function usesOfTarget(model: VulkanModel, target: TSESTree.Node): Uses | undefined {
  if (target.type === 'Identifier') return usesOfNamed(model, target);
  const name = target.type === 'MemberExpression' ? fieldName(target) : undefined;
  const body = name === undefined ? undefined : model.fields.ownerOf(target as TSESTree.MemberExpression);
  return body && model.fields.uses(body, name!).filter((use) => use !== target);
}

/** Whether a method keeps what it is given, for others to read: that of a map or a list. */
function isKeeping(callee: TSESTree.Expression): boolean {
  return callee.type === 'MemberExpression' && methodNamed(memberName(callee))?.arguments === 'kept';
}

/** @param key - the member of an object in the call that is meant, for one that the parameter takes apart */
function usesOfArgument(
  model: VulkanModel,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: TSESTree.Node,
  key: string | undefined,
): Uses | undefined {
  const { functions } = model;
  const callee = call.type === 'NewExpression' ? functions.constructorCalledBy(call) : functions.calledBy(call);
  if (callee === undefined) return key !== undefined || isKeeping(call.callee) ? undefined : [];
  const index = call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
  if (call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')) return undefined;
  const parameter = parametersOf(callee)[index];
  if (parameter === undefined) return [];
  if (key === undefined) return usesOfNamed(model, parameter);
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (pattern.type !== 'ObjectPattern') return undefined;
  const property = pattern.properties.find((each) => each.type === 'Property' && propertyName(each) === key);
  return property?.type === 'Property' ? usesOfNamed(model, property.value) : undefined;
}

/** Of a member of a literal: of a table that is only looked up in, or of what a function takes apart. */
function usesOfProperty(model: VulkanModel, property: TSESTree.Property): Uses | undefined {
  const key = propertyName(property);
  if (key === undefined) return undefined;
  const whole = withTypes(property.parent);
  const { parent } = whole;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression')
    return usesOfArgument(model, parent, whole, key);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const uses: TSESTree.Node[] = [];
  for (const { init, identifier } of model.variables.of(parent.id)?.references ?? []) {
    if (init === true) continue;
    const member = memberTakenOf(identifier);
    if (member === undefined) return undefined;
    const name = fieldName(member);
    if (name === undefined || name === key) uses.push(member);
  }
  return uses;
}

function usesOfResult({ functions }: VulkanModel, callee: TSESTree.Node | undefined): Uses | undefined {
  if (callee === undefined || !isFunction(callee) || functions.isKnownElsewhere(callee)) return undefined;
  return functions.callsOf(callee).map(resultOf);
}
