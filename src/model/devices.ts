/** Whether code of a file runs on the device that the file makes, or on one that comes from elsewhere. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { IMPORT, PARAMETER } from '../bindings/definitions.js';
import { isFunction } from './flow.js';
import type { VulkanModel } from './model.js';
import { withoutTypes } from './syntax.js';
import type { Call } from './types.js';
import { isExported } from './variables.js';

/** Whether a command is given a device that is certainly no name for the one that a call makes. */
export function usesAnotherDevice(model: VulkanModel, creation: Call): boolean {
  const made = creation.args.get('pDevice');
  if (made === undefined) return false;
  return devicesGiven(model).some((given) => isAnother(model, given, withoutTypes(made)));
}

/** The exported functions whose device other files give: it may be the one that a call makes, or another. */
export function functionsOfAnyDevice(model: VulkanModel, creation: Call): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const made = creation.args.get('pDevice');
  const own = made && variableOf(model, withoutTypes(made));
  const devices = new Set(devicesGiven(model).map((given) => variableOf(model, given)));
  for (const variable of devices) {
    const [definition] = variable?.defs ?? [];
    const callee = definition?.node as TSESTree.Node | undefined;
    if (variable === own || callee === undefined || definition?.type !== PARAMETER || !isFunction(callee)) continue;
    const parameter = callee.params.find((each) => each === definition.name);
    for (const given of parameter ? model.functions.givenFor(parameter) : []) {
      devices.add(variableOf(model, withoutTypes(given)));
    }
    if (isOfOtherFiles(model, callee)) found.push(callee);
  }
  return found;
}

/** The devices that commands are given. */
function devicesGiven(model: VulkanModel): TSESTree.Expression[] {
  return model.calls.flatMap(({ command: { params }, args }) => {
    const given = params[0]?.typeName === 'VkDevice' ? args.get(params[0].name) : undefined;
    return given === undefined ? [] : withoutTypes(given);
  });
}

/** The variable that an expression is, or is taken out of. */
function variableOf(model: VulkanModel, expression: TSESTree.Expression): TSESLint.Scope.Variable | undefined {
  if (expression.type === 'MemberExpression') return variableOf(model, withoutTypes(expression.object));
  return expression.type === 'Identifier' ? model.variables.of(expression) : undefined;
}

/** Whether other files call a function, and this one does not. */
function isOfOtherFiles(model: VulkanModel, callee: TSESTree.FunctionLike): boolean {
  const { id } = callee.parent.type === 'VariableDeclarator' ? callee.parent : callee;
  if (model.functions.callsOf(callee).length > 0) return false;
  if (id?.type !== 'Identifier') return callee.parent.type === 'ExportDefaultDeclaration';
  const variable = model.variables.of(id);
  return variable !== undefined && isExported(variable);
}

function isAnother(model: VulkanModel, given: TSESTree.Expression, made: TSESTree.Expression): boolean {
  if (given.type === 'AwaitExpression') return isAnother(model, withoutTypes(given.argument), made);
  if (given.type === 'CallExpression') return isCallElsewhere(model, given);
  if (given.type !== 'Identifier') return false;
  const variable = model.variables.of(given);
  const start = variable && model.variables.initializerOf(variable);
  if (start === undefined) return false;
  if (start.type !== 'NewExpression') return isAnother(model, withoutTypes(start), made);
  return made.type !== 'Identifier' || model.variables.of(made) !== variable;
}

/** Whether a call is one of a function of another file: what this file makes, such a function does not know. */
function isCallElsewhere(model: VulkanModel, { callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'MemberExpression') return callee.object.type !== 'ThisExpression';
  if (callee.type !== 'Identifier') return false;
  const [definition] = model.variables.of(callee)?.defs ?? [];
  return definition === undefined || definition.type === IMPORT;
}
