import type { TSESTree } from '@typescript-eslint/utils';
import { typeAt, typeInside, type TypeStep } from '../model/build/type-parts.js';
import { parametersOf } from '../syntax/callables.js';
import type { VulkanModel } from '../model/model.js';
import { isConstAssertion } from '../model/values/literals.js';
import { withoutTypes } from '../syntax/asserted.js';
import { classAround } from '../syntax/class-fields.js';
import { TYPE } from '../syntax/definitions.js';
import { keyName, pathOf, propertyName, rootOf } from '../syntax/members.js';
import { childrenOf, functionAround, isFunction } from '../syntax/nodes.js';
import { variableAt } from '../syntax/scopes.js';

type Node = TSESTree.Node;

/**
 * Whether a constant can stand where a number stands, as far as annotations tell: what is a number or of a type of
 * Vulkan's takes one; `0 | 1`, `keyof T`, an enum of the author's and a type of another file may not.
 */
export function takesConstants(model: VulkanModel, node: Node): boolean {
  return typesAround(model, node).every(({ type: whole, path }) => {
    const type = typeAt(model.sourceCode, whole, path);
    let takes = judged.get(type);
    if (takes === undefined) {
      takes = isOpen(model, type, new Set());
      judged.set(type, takes);
    }
    return takes;
  });
}

/** A long table has one annotation for all its numbers. */
const judged = new WeakMap<Node, boolean>();

/** Whether an annotation says what an expression is given to. */
export function isAnnotated(model: VulkanModel, node: Node): boolean {
  return typesAround(model, node).length > 0;
}

/** Whether an author may say of what type an expression is, around it or where it goes. */
export function mayBeTyped(model: VulkanModel, node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.typeAnnotation !== undefined;
    case 'ReturnStatement':
      return isOfType(functionAround(parent));
    case 'ArrowFunctionExpression':
      return isOfType(parent);
    case 'CallExpression':
    case 'NewExpression':
      return model.names.at(parent.callee) === undefined && !isTakenUntyped(model, node, parent);
    case 'Property':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return mayBeTyped(model, parent);
    default:
      return parent?.type.startsWith('TS') === true;
  }
}

function isOfType(callee: Node | undefined): boolean {
  return callee !== undefined && 'returnType' in callee && callee.returnType !== undefined;
}

/** Whether a function of the file takes what it is given for a parameter that says nothing of its type. */
function isTakenUntyped(
  model: VulkanModel,
  node: Node,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): boolean {
  const callee = call.type === 'CallExpression' ? model.functions.calledBy(call) : undefined;
  const parameter = callee?.params[call.arguments.indexOf(node as TSESTree.CallExpressionArgument)];
  return parameter?.type === 'Identifier' && parameter.typeAnnotation === undefined;
}

interface TypeAround {
  readonly type: Node;
  /** Where the expression stands in what the type is of, from the outside in. */
  readonly path: readonly TypeStep[];
}

/** The annotations that an expression is given to, by itself or in an object or a list, from the inside out. */
function typesAround(model: VulkanModel, node: Node): readonly TypeAround[] {
  const types: TypeAround[] = [];
  let path: readonly TypeStep[] = [];
  let child = node;
  for (let { parent } = child; parent; child = parent, { parent } = child) {
    switch (parent.type) {
      case 'ArrayExpression':
        path = [parent.elements.indexOf(child as TSESTree.Expression), ...path];
        break;
      case 'TSNonNullExpression':
      case 'ObjectExpression':
      case 'LogicalExpression':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        break;
      case 'SpreadElement':
        path = OUT_OF_SIGHT;
        break;
      case 'TSSatisfiesExpression':
        types.push({ type: parent.typeAnnotation, path });
        break;
      case 'TSAsExpression':
      case 'TSTypeAssertion':
        if (!isConstAssertion(parent)) return [...types, { type: parent.typeAnnotation, path }];
        break;
      case 'ConditionalExpression':
        if (parent.test === child) return types;
        break;
      case 'Property':
        if (parent.value !== child || parent.parent.type === 'ObjectPattern') return types;
        path = [propertyName(parent), ...path];
        break;
      case 'CallExpression':
      case 'NewExpression': {
        const taken = parent.type === 'CallExpression' ? takenByRest(model, parent, child, path) : undefined;
        if (taken !== undefined) types.push(taken);
        return [...types, ...(parent.typeArguments?.params ?? []).map((type) => ({ type, path: [] }))];
      }
      case 'ReturnStatement':
        parent = functionAround(parent);
        if (parent === undefined) return types;
        break;
      default: {
        const member = parent.type === 'AssignmentExpression' ? memberAssigned(model, parent, child) : undefined;
        if (member !== undefined) return [...types, { type: member.type, path: [...member.path, ...path] }];
        const type = annotationOf(model, parent, child);
        // A missing annotation is null in some parsers.
        return type ? [...types, { type, path: isOfPattern(parent) ? [] : path }] : types;
      }
    }
    if (isFunction(parent)) {
      if (parent.returnType) return [...types, { type: parent.returnType, path }];
      path = OUT_OF_SIGHT;
    }
  }
  return types;
}

/** The annotation of the rest parameter of the file's own function that an argument is given to. */
function takenByRest(
  model: VulkanModel,
  call: TSESTree.CallExpression,
  argument: Node,
  path: readonly TypeStep[],
): TypeAround | undefined {
  const callee = model.functions.calledBy(call);
  const parameters = callee === undefined ? [] : parametersOf(callee);
  const index = call.arguments.findIndex((each) => each === argument) - parameters.length + 1;
  const rest = parameters.at(-1);
  return rest?.type === 'RestElement' && rest.typeAnnotation && index >= 0
    ? { type: rest.typeAnnotation, path: [index, ...path] }
    : undefined;
}

/** The annotation of the variable that has a member which is assigned: `info.format = 44`. */
function memberAssigned(
  model: VulkanModel,
  { operator, left, right }: TSESTree.AssignmentExpression,
  value: Node,
): TypeAround | undefined {
  const member = withoutTypes(left);
  if (operator !== '=' || right !== value || member.type !== 'MemberExpression') return undefined;
  const root = rootOf(member);
  const name = root.type === 'Identifier' ? model.variables.of(root)?.defs[0]?.name : undefined;
  if (name?.type !== 'Identifier' || !name.typeAnnotation) return undefined;
  const path = pathOf(member);
  if (path === undefined) return { type: name.typeAnnotation, path: OUT_OF_SIGHT };
  // What a type of another file has under a name, only TypeScript can have told.
  const type = typeInside(model.sourceCode, name.typeAnnotation, path);
  return type && { type, path: [] };
}

/** What no step leads to: all of the type counts. */
const OUT_OF_SIGHT: readonly TypeStep[] = [undefined];

/** Whether the annotation stands on a pattern around what holds the value. */
function isOfPattern(holder: Node): boolean {
  return holder.type === 'AssignmentPattern' && !holder.left.typeAnnotation;
}

/** The annotation of what holds a value: a variable, a parameter, a field. */
function annotationOf(model: VulkanModel, holder: Node, value: Node): Node | undefined {
  switch (holder.type) {
    case 'VariableDeclarator':
      return holder.id.typeAnnotation;
    case 'PropertyDefinition':
      return holder.value === value ? holder.typeAnnotation : undefined;
    case 'AssignmentPattern':
      return holder.right === value ? patternType(holder.left) : undefined;
    case 'AssignmentExpression': {
      if (holder.operator !== '=' || holder.right !== value) return undefined;
      const { left } = holder;
      if (left.type === 'Identifier') {
        const name = model.variables.of(left)?.defs[0]?.name;
        return name?.type === 'Identifier' ? name.typeAnnotation : undefined;
      }
      if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') return undefined;
      const name = keyName(left.property, left.computed);
      const field = classAround(left)?.body.find(
        (each) => each.type === 'PropertyDefinition' && keyName(each.key, each.computed) === name,
      );
      return field?.type === 'PropertyDefinition' ? field.typeAnnotation : undefined;
    }
    default:
      return undefined;
  }
}

/** The annotation of a pattern, or of the one around it. */
function patternType(pattern: Node): Node | undefined {
  let node = pattern;
  while (!('typeAnnotation' in node) || !node.typeAnnotation) {
    const { parent }: Node = node;
    if (parent === undefined || !PATTERNS.has(parent.type)) return undefined;
    node = parent;
  }
  return node.typeAnnotation;
}

const PATTERNS: ReadonlySet<string> = new Set(['AssignmentPattern', 'Property', 'ObjectPattern', 'ArrayPattern']);

/** Whether a type holds any number, or values of Vulkan's types, wherever it holds numbers. */
function isOpen(model: VulkanModel, type: Node, seen: Set<Node>): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  switch (type.type) {
    case 'TSLiteralType':
      return type.literal.type === 'Literal' && !('bigint' in type.literal) && typeof type.literal.value !== 'number';
    case 'TSTypeQuery':
      return model.names.at(type.exprName) !== undefined;
    case 'TSTypeParameter':
      // What an alias is given for it is looked at where it is given.
      if (type.parent.parent.type !== 'TSTypeAliasDeclaration') return false;
      break;
    case 'TSTypeOperator':
      if (type.operator === 'keyof') return false;
      break;
    case 'TSTypeReference': {
      const { typeName } = type;
      if (model.names.at(typeName) !== undefined) return true;
      if (typeName.type !== 'Identifier') return false;
      // What the file neither declares nor imports is of the language: `Record`, `Partial`.
      const definitions = variableAt(model.sourceCode, typeName)?.defs ?? [];
      if (!definitions.every(({ type: kind, node }) => kind === TYPE && isOpen(model, node, seen))) return false;
      break;
    }
    default:
  }
  return childrenOf(type, model.sourceCode).every((part) => isOpen(model, part, seen));
}
