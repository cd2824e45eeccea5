/** Whether code of a file runs on the device that the file makes, or on one that comes from elsewhere. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { classAround } from '../../syntax/class-fields.js';
import { IMPORT, PARAMETER } from '../../syntax/definitions.js';
import { isWrittenInto, memberTakenOf, rootOf } from '../../syntax/members.js';
import { contains, isFunction } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import type { Call } from '../types.js';
import { fieldName, membersOf } from '../values/fields.js';
import { fieldParameterOf, isExported } from '../values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** Whether a command is given a device that is certainly no name for the one that a call makes. */
export function usesAnotherDevice(model: VulkanModel, creation: Call): boolean {
  const made = creation.args.get('pDevice');
  if (made === undefined) return false;
  return devicesGiven(model).some((given) => isAnother(model, given, withoutTypes(made)));
}

/** The functions and classes whose device other files give: it may be the one that a call makes, or another. */
export function codeOfAnyDevice(model: VulkanModel, creation: Call): readonly TSESTree.Node[] {
  const found = new Set<TSESTree.Node>();
  const made = creation.args.get('pDevice');
  const seen = new Set<Holder | undefined>([undefined, made && holderOf(model, made)]);
  const holders: Holder[] = [];
  const add = (given: TSESTree.Expression): void => {
    const holder = holderOf(model, given);
    if (holder === undefined || seen.has(holder)) return;
    seen.add(holder);
    holders.push(holder);
  };
  for (const given of devicesGiven(model, OF_DEVICES)) add(given);
  for (const holder of holders) {
    const { given, code } = contentsOf(model, holder);
    for (const each of given) add(each);
    if (code !== undefined && isOfOtherFiles(model, code)) found.add(code);
  }
  return [...found];
}

/** The devices that commands are given, or what belongs to one of them. */
function devicesGiven(model: VulkanModel, types: ReadonlySet<string> = DEVICES): TSESTree.Expression[] {
  return model.calls.flatMap(({ command: { params }, args }) => {
    const [first] = params;
    const given = first !== undefined && types.has(first.typeName) ? args.get(first.name) : undefined;
    return given === undefined ? [] : withoutTypes(given);
  });
}

const DEVICES: ReadonlySet<string> = new Set(['VkDevice']);
const OF_DEVICES: ReadonlySet<string> = new Set([...DEVICES, 'VkCommandBuffer', 'VkQueue']);

/** A variable, or the name of a field of a class, kept in one piece for each. */
type Holder = Variable | Field;

interface Field {
  readonly body: TSESTree.ClassBody;
  readonly name: string;
}

const fieldsOfClasses = new WeakMap<TSESTree.ClassBody, Map<string, Field>>();

/** What holds an expression, or what that is taken out of: `context` of `context.device`, the field of `this.device`. */
function holderOf(model: VulkanModel, expression: TSESTree.Expression): Holder | undefined {
  const node = withoutTypes(expression);
  if (node.type === 'Identifier') return model.variables.of(node);
  if (node.type === 'AwaitExpression') return holderOf(model, node.argument);
  if (node.type !== 'MemberExpression') return undefined;
  if (withoutTypes(node.object).type !== 'ThisExpression') return holderOf(model, node.object);
  const body = classAround(node);
  const name = fieldName(node);
  if (body === undefined || name === undefined) return undefined;
  let fields = fieldsOfClasses.get(body);
  if (fields === undefined) fieldsOfClasses.set(body, (fields = new Map<string, Field>()));
  let field = fields.get(name);
  if (field === undefined) fields.set(name, (field = { body, name }));
  return field;
}

interface Contents {
  readonly given: readonly TSESTree.Expression[];
  /** The function or class that is given it by whoever calls or has it. */
  readonly code: Code | undefined;
}

type Code = TSESTree.FunctionLike | TSESTree.ClassBody;

/** What the file gives a holder, and what other files may. */
function contentsOf(model: VulkanModel, holder: Holder): Contents {
  if (!('defs' in holder)) return contentsOfField(model, holder);
  const [definition] = holder.defs;
  const node = definition?.node as TSESTree.Node | undefined;
  if (node?.type === 'VariableDeclarator') return { given: node.init ? [node.init] : [], code: undefined };
  if (definition?.type !== PARAMETER || node === undefined || !isFunction(node)) return NOTHING;
  const parameter = node.params.find((each) => contains(each, definition.name as TSESTree.Node));
  const isConstructor = node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor';
  return {
    given: parameter === undefined ? [] : model.functions.givenFor(parameter),
    code: isConstructor ? (node.parent.parent as TSESTree.ClassBody) : node,
  };
}

const NOTHING: Contents = { given: [], code: undefined };

function contentsOfField(model: VulkanModel, { body, name }: Field): Contents {
  const given = model.fields.uses(body, name).flatMap(({ parent }) => {
    return parent.type === 'AssignmentExpression' && fieldOf(parent.left) === name ? parent.right : [];
  });
  for (const member of membersOf(body, name)) {
    if (member.type === 'PropertyDefinition' && member.value !== null) given.push(member.value);
  }
  const parameter = fieldParameterOf(body, name);
  if (parameter !== undefined) given.push(parameter);
  // What the class never gives itself it is given.
  return { given, code: given.length === 0 ? body : undefined };
}

function fieldOf(target: TSESTree.Node): string | undefined {
  return target.type === 'MemberExpression' && target.object.type === 'ThisExpression' ? fieldName(target) : undefined;
}

/** Whether other files call a function or construct a class, and this one does not. */
function isOfOtherFiles(model: VulkanModel, code: Code): boolean {
  const { parent } = code;
  if (code.type === 'ClassBody') {
    const [variable] = model.sourceCode.getDeclaredVariables(parent);
    if (variable === undefined) return true;
    return isHandedOut(variable) && !variable.references.some(({ identifier }) => isConstructed(identifier));
  }
  if (model.functions.callsOf(code).length > 0) return false;
  const { id } = parent.type === 'VariableDeclarator' ? parent : code;
  if (id?.type === 'Identifier') {
    const variable = model.variables.of(id);
    return variable !== undefined && isHandedOut(variable);
  }
  return true;
}

/** Whether a function, a class or an object has other uses than calls and members that the file is seen to take. */
function isHandedOut(variable: Variable): boolean {
  if (isExported(variable)) return true;
  return variable.references.some(({ init, identifier }) => {
    const node = identifier as TSESTree.Node;
    const { parent } = node;
    const isCalled = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
    return init !== true && !isCalled && memberTakenOf(node) === undefined && parent?.type !== 'TSTypeReference';
  });
}

function isConstructed(identifier: TSESTree.Node): boolean {
  const { parent } = identifier;
  return parent?.type === 'NewExpression' && parent.callee === identifier;
}

function isAnother(model: VulkanModel, given: TSESTree.Expression, made: TSESTree.Expression): boolean {
  switch (given.type) {
    case 'AwaitExpression':
      return isAnother(model, withoutTypes(given.argument), made);
    case 'CallExpression':
      return isCallElsewhere(model, given);
    case 'MemberExpression': {
      const root = rootOf(given);
      return root.type === 'Identifier' && isOfImport(model, root, made);
    }
    case 'Identifier': {
      const variable = model.variables.of(given);
      const start = variable && model.variables.initializerOf(variable);
      if (start === undefined) return isOfImport(model, given, made);
      if (start.type !== 'NewExpression') return isAnother(model, withoutTypes(start), made);
      return made.type !== 'Identifier' || model.variables.of(made) !== variable;
    }
    default:
      return false;
  }
}

/** Whether a name is imported, and neither what is made is a part of it nor does the file write one. */
function isOfImport(model: VulkanModel, name: TSESTree.Identifier, made: TSESTree.Expression): boolean {
  const variable = model.variables.of(name);
  if (variable?.defs[0]?.type !== IMPORT || holderOf(model, made) === variable) return false;
  return !variable.references.some(({ identifier }) => {
    const member = memberTakenOf(identifier);
    return member !== undefined && isWrittenInto(member);
  });
}

/** Whether a call is one of a function of another file: what this file makes, such a function does not know. */
function isCallElsewhere(model: VulkanModel, { callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'MemberExpression') return callee.object.type !== 'ThisExpression';
  if (callee.type !== 'Identifier') return false;
  const [definition] = model.variables.of(callee)?.defs ?? [];
  return definition === undefined || definition.type === IMPORT;
}
