import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { classAround } from '../../syntax/class-fields.js';
import { PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { fieldName, rootOf } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import type { VulkanModel } from '../model.js';
import { isCreation, isOutput, type Argument } from '../sources/mentions.js';
import type { Call } from '../types.js';
import { membersOf } from '../values/classes.js';
import { calledName } from '../values/functions.js';
import { isExported } from '../values/variables.js';

/** How many parameters and members are followed. */
const DEPTH = 8;

/** What a command is given to create objects in. */
interface Output extends Argument {
  readonly output: TSESTree.Expression;
}

/**
 * Tells where a file has one object under one name alone. Bindings hold handles in objects, and a command that creates
 * one may write to an object that is also known by another name: what that was created with is not known then.
 */
export class DistinctObjects {
  readonly #model: VulkanModel;
  readonly #types = new Map<string, boolean>();
  #found: readonly Output[] | undefined;
  #byVariable: ReadonlyMap<unknown, ReadonlySet<Call>> | undefined;

  constructor(model: VulkanModel) {
    this.#model = model;
  }

  /** Whether each command that creates objects of a type writes to something that begins as a new one. */
  areOf(handle: string): boolean {
    let areDistinct = this.#types.get(handle);
    if (areDistinct === undefined) {
      areDistinct = this.#outputs.every(
        ({ param, output }) => param.typeName !== handle || this.#isDistinct(output, DEPTH),
      );
      this.#types.set(handle, areDistinct);
    }
    return areDistinct;
  }

  /** Whether at most one command of the file creates what a variable holds, so that it is the same wherever it is used. */
  isCreatedOnce(expression: TSESTree.Expression): boolean {
    const variable = this.#variableOf(expression);
    return variable === undefined || (this.#commands.get(variable)?.size ?? 0) < 2;
  }

  /** What the commands of the file create objects in. */
  get #outputs(): readonly Output[] {
    return (this.#found ??= this.#model.calls.flatMap((call) => (isCreation(call) ? outputsOf(call) : [])));
  }

  /** The commands that create what a variable holds. */
  get #commands(): ReadonlyMap<unknown, ReadonlySet<Call>> {
    if (this.#byVariable !== undefined) return this.#byVariable;
    const byVariable = new Map<unknown, Set<Call>>();
    for (const { call, output } of this.#outputs) {
      for (const each of output.type === 'ArrayExpression' ? output.elements : [output]) {
        const variable = each === null ? undefined : this.#variableOf(each);
        if (variable === undefined) continue;
        const commands = byVariable.get(variable);
        if (commands === undefined) byVariable.set(variable, new Set([call]));
        else commands.add(call);
      }
    }
    return (this.#byVariable = byVariable);
  }

  #variableOf(expression: TSESTree.Node): unknown {
    const node = withoutTypes(expression as TSESTree.Expression);
    const root = node.type === 'MemberExpression' ? rootOf(node) : node;
    return root.type === 'Identifier' ? this.#model.variables.of(root) : undefined;
  }

  /** Whether what an expression names began as a new object, with no other name. */
  #isDistinct(expression: TSESTree.Node, depth: number): boolean {
    const node = withoutTypes(expression as TSESTree.Expression);
    if (depth === 0) return false;
    switch (node.type) {
      case 'Identifier':
        return this.#isDistinctVariable(node, depth - 1);
      case 'MemberExpression':
        return this.#isDistinctMember(node, depth - 1);
      case 'ArrayExpression':
        return node.elements.every((each) => each !== null && this.#isDistinct(each, depth));
      case 'ObjectExpression':
        return node.properties.every((each) => each.type === 'Property' && this.#isDistinct(each.value, depth));
      default:
        return isNew(node);
    }
  }

  #isDistinctVariable(identifier: TSESTree.Identifier, depth: number): boolean {
    const variable = this.#model.variables.of(identifier);
    const [definition, ...more] = variable?.defs ?? [];
    if (variable === undefined || definition === undefined || more.length > 0) return false;
    const declaration = definition.node as TSESTree.Node;
    if (definition.type === PARAMETER) return this.#isDistinctParameter(identifier, declaration, depth);
    if (definition.type !== VARIABLE || declaration.type !== 'VariableDeclarator') return false;
    if (declaration.id.type !== 'Identifier' || declaration.parent.parent.type.startsWith('For')) return false;
    return (
      (declaration.init === null || isNew(declaration.init)) &&
      variable.references.every(({ identifier: mention, init }) => init === true || isKeptNew(mention as TSESTree.Node))
    );
  }

  /** Whether a variable is an object or an array that is written down: what a class has under a name is not seen. */
  #isOfParts(identifier: TSESTree.Identifier): boolean {
    const declarator = this.#model.variables.of(identifier)?.defs[0]?.node as TSESTree.Node | undefined;
    const init =
      declarator?.type === 'VariableDeclarator' && declarator.init !== null ? withoutTypes(declarator.init) : undefined;
    return init?.type === 'ObjectExpression' || init?.type === 'ArrayExpression';
  }

  /** A parameter, by what all calls of its function give. */
  #isDistinctParameter({ name }: TSESTree.Identifier, callee: TSESTree.Node, depth: number): boolean {
    if (!isFunction(callee)) return false;
    const { functions, sourceCode } = this.#model;
    const index = callee.params.findIndex((param) => param.type === 'Identifier' && param.name === name);
    const calls = functions.callsOf(callee);
    const isOpen = sourceCode.getDeclaredVariables(callee).some((variable) => isExported(variable));
    if (index < 0 || calls.length === 0 || isOpen) return false;
    return calls.every(({ arguments: args }) => {
      const argument = args[index];
      return argument !== undefined && argument.type !== 'SpreadElement' && this.#isDistinct(argument, depth);
    });
  }

  /** `this.buffer`, by what the class gives it; `pool[0]`, by what the variable is given. */
  #isDistinctMember(member: TSESTree.MemberExpression, depth: number): boolean {
    if (member.object.type !== 'ThisExpression') {
      const root = rootOf(member);
      return root.type === 'Identifier' && this.#isOfParts(root) && this.#isDistinctVariable(root, depth);
    }
    const name = fieldName(member);
    const body = classAround(member);
    if (name === undefined || body === undefined) return false;
    const declared = membersOf(body, name);
    const uses = this.#model.fields.uses(body, name);
    // What another class declares may have been given anything there.
    const isOwn = declared.length > 0 || uses.some(isTarget);
    const isNewFromTheStart = declared.every(
      (each) => each.type === 'PropertyDefinition' && (each.value === null || isNew(each.value)),
    );
    return isOwn && isNewFromTheStart && uses.every(isKeptNew);
  }
}

/** Whether an expression makes a new object, or none: `new VkBuffer()`, `[new VkBuffer()]`, `{ $: 0n }`, `Buffer.alloc(8)`. */
function isNew(expression: TSESTree.Node): boolean {
  const node = withoutTypes(expression as TSESTree.Expression);
  switch (node.type) {
    case 'NewExpression':
      return true;
    case 'Literal':
      return typeof node.value !== 'string';
    case 'Identifier':
      return node.name === 'undefined';
    case 'ArrayExpression':
      return node.elements.every((each) => each === null || isNew(each));
    case 'ObjectExpression':
      return node.properties.every((each) => each.type === 'Property' && isNew(each.value));
    case 'CallExpression':
      return /alloc/iu.test(calledName(node) ?? '');
    default:
      return false;
  }
}

/** Whether a mention of a variable or field, or of something in it, gives it nothing but new objects. */
function isKeptNew(mention: TSESTree.Node): boolean {
  let node = withTypes(mention);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = withTypes(node.parent);
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression' && parent.left === node) {
    return parent.operator === '=' && isNew(parent.right);
  }
  return !isTarget(node);
}

function outputsOf(call: Call): Output[] {
  return call.command.params.flatMap((param) => {
    const output = isOutput(param) ? call.args.get(param.name) : undefined;
    return output === undefined ? [] : [{ call, param, output }];
  });
}
