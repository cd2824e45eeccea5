import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { EnumType } from '../registry/index.js';
import type { Evaluator } from './evaluate.js';
import { propertyName, withTypes } from './syntax.js';
import { fieldName, membersOf, type Fields } from './fields.js';
import { isFunction, parametersOf } from './flow.js';
import { calledName, type Functions } from './functions.js';
import type { Slot } from './types.js';
import { fieldParameterOf } from './variables.js';
import { forEachFollowed, forEachLeaf, type Value } from './value.js';

type Variable = TSESLint.Scope.Variable;

/** An expression that goes into a slot through a parameter, a field or a function without a type of its own. */
export interface Source {
  readonly node: TSESTree.Expression;
  /** One of the slots that it goes into. */
  readonly slot: Slot;
  /** What the author calls the parameter, field or function. */
  readonly name: string;
}

/** A parameter, a field or a function that gives slots their value. */
interface Carrier {
  readonly name: string;
  readonly slot: Slot;
  readonly type: EnumType | undefined;
  /** Where it is read, in slots of that type. */
  readonly reads: Set<TSESTree.Node>;
  /** All of its reads, and the expressions that it is given; undefined when they are not all known. */
  readonly uses: () =>
    { readonly reads: readonly TSESTree.Node[]; readonly given: readonly TSESTree.Expression[] } | undefined;
}

/**
 * Finds what parameters and fields are given, and functions return, that serve only slots of one enum. In plain
 * JavaScript nothing declares them: `setLayout(layout) { barrier.newLayout = layout; }` takes a VkImageLayout all the
 * same.
 */
export class Inference {
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #fields: Fields;
  readonly #carriers = new Map<unknown, Carrier>();
  readonly #mixed = new Set<unknown>();
  readonly #told = new Set<Carrier>();

  constructor(evaluator: Evaluator, functions: Functions, fields: Fields) {
    this.#evaluator = evaluator;
    this.#functions = functions;
    this.#fields = fields;
  }

  /** The expressions behind the slots from `start` on. */
  sourcesOf(slots: readonly Slot[], start: number): readonly Source[] {
    const before = this.#carriers.size;
    for (let i = start; i < slots.length; i++) this.#read(slots[i]!);
    if (this.#carriers.size === before && start > 0) return [];
    const sources: Source[] = [];
    for (const [key, carrier] of this.#carriers) {
      if (this.#mixed.has(key) || this.#told.has(carrier)) continue;
      const uses = carrier.uses();
      if (uses === undefined || !uses.reads.every((read) => carrier.reads.has(read))) continue;
      this.#told.add(carrier);
      for (const node of uses.given) sources.push({ node, slot: carrier.slot, name: carrier.name });
    }
    return sources;
  }

  #read(slot: Slot): void {
    // A name or a number carries nothing.
    const { value } = slot;
    if (slot.isNamed || value.kind === 'number') return;
    forEachLeaf(value, (leaf, role) => {
      if (role !== 'amount') this.#leaf(leaf, slot);
    });
  }

  #leaf({ kind, node }: Value, slot: Slot): void {
    if (kind !== 'unknown') return;
    switch (node.type) {
      case 'Identifier': {
        const variable = this.#evaluator.variables.of(node);
        if (variable?.defs[0]?.type === PARAMETER && !isField(variable.defs[0].name)) {
          this.#carry(variable, variable.name, node, slot, () => this.#usesOfParameter(variable));
        }
        break;
      }
      case 'MemberExpression': {
        const name = fieldName(node);
        const body = name === undefined ? undefined : this.#fields.ownerOf(node);
        if (body === undefined) return;
        const uses = this.#fields.uses(body, name!);
        this.#carry(uses, name!, node, slot, () => this.#usesOfField(body, name!, uses));
        break;
      }
      case 'CallExpression': {
        const callee = this.#functions.calledBy(node);
        const name = callee && calledName(node);
        if (name === undefined) return;
        const carrier = this.#carry(callee, name, node, slot, () => this.#usesOfFunction(callee!));
        // `const usage = usageFor(kind)`: what is read is the variable.
        forEachFollowed(slot.value, (read) => carrier.reads.add(read));
        break;
      }
      default:
    }
  }

  #carry(key: unknown, name: string, read: TSESTree.Node, slot: Slot, uses: Carrier['uses']): Carrier {
    const type = slot.type.constants;
    const carrier = this.#carriers.get(key) ?? { name, slot, type, reads: new Set(), uses };
    if (carrier.type !== type) this.#mixed.add(key);
    carrier.reads.add(read);
    this.#carriers.set(key, carrier);
    return carrier;
  }

  #usesOfFunction(callee: TSESTree.FunctionLike): ReturnType<Carrier['uses']> {
    if (callee.async || callee.generator) return undefined;
    if (!saysOnlyNumber(callee.returnType)) return undefined;
    const calls = this.#functions.callsOf(callee);
    const uses = this.#functions.referencesTo(callee).filter(isUse);
    // What has it as a value may call it for anything.
    if (uses.length !== calls.length) return undefined;
    const { variables } = this.#evaluator;
    const defaults = parametersOf(callee).filter(({ type }) => type !== 'Identifier');
    // Calls may give something else in its place.
    const readsDefault = (result: TSESTree.Node): boolean =>
      defaults.some((parameter) => variables.isReadIn(callee, parameter, result));
    return {
      reads: calls.flatMap((call) => this.#readsOf(call)),
      given: this.#functions.resultsOf(callee).filter((result) => !isNegative(result) && !readsDefault(result)),
    };
  }

  /** Where the value of a call is read: where the variable is that it is held in, if there is one. */
  #readsOf(call: TSESTree.Node): readonly TSESTree.Node[] {
    const { parent } = withTypes(call);
    const variable =
      parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
        ? this.#evaluator.variables.declaredBy(parent)
        : undefined;
    if (variable === undefined) return [call];
    return variable.references.filter((each) => each.isRead()).map((each) => each.identifier as TSESTree.Node);
  }

  #usesOfField(
    body: TSESTree.ClassBody,
    name: string,
    members: readonly TSESTree.MemberExpression[],
  ): ReturnType<Carrier['uses']> {
    const uses = usesOfField(members);
    const parameter = fieldParameterOf(body, name);
    const variable = parameter && this.#evaluator.variables.of(parameter);
    if (uses !== undefined && variable !== undefined) {
      const own = this.#usesOfParameter(variable);
      return own && { reads: [...uses.reads, ...own.reads], given: [...uses.given, ...own.given] };
    }
    if (uses === undefined || uses.given.length > 0) return uses;
    if (this.#fields.isReplaced(body, name) || this.#fields.isOpen(body)) return uses;
    return { ...uses, given: membersOf(body, name).flatMap((member) => this.#startsOf(member)) };
  }

  /** What a member of a class holds that nothing is assigned to. */
  #startsOf(member: TSESTree.ClassElement): readonly TSESTree.Expression[] {
    switch (member.type) {
      case 'PropertyDefinition':
        return member.value !== null && saysOnlyNumber(member.typeAnnotation) ? [member.value] : [];
      case 'MethodDefinition': {
        const { value: callee, kind } = member;
        const isGetter = kind === 'get' && isFunction(callee) && saysOnlyNumber(callee.returnType);
        return isGetter ? this.#functions.resultsOf(callee) : [];
      }
      default:
        return [];
    }
  }

  #usesOfParameter(variable: Variable): ReturnType<Carrier['uses']> {
    const [definition] = variable.defs;
    const callee = definition?.node as TSESTree.Node | undefined;
    if (callee === undefined || !isFunction(callee) || variable.defs.length > 1) return undefined;
    // Assigned anew, it is no longer what the caller gave.
    if (variable.references.some((each) => each.isWrite() && each.init !== true)) return undefined;
    const reads = variable.references.filter((each) => each.isRead()).map((each) => each.identifier as TSESTree.Node);
    const name = definition!.name as TSESTree.Identifier;
    if (!saysOnlyNumber(name.typeAnnotation)) return undefined;
    let target: TSESTree.Node & { readonly parent: TSESTree.Node } =
      name.parent.type === 'AssignmentPattern' ? name.parent : name;
    if (target.parent.type === 'TSParameterProperty') target = target.parent;
    if (target.parent === callee) return { reads, given: this.#functions.givenFor(target) };
    // `function build({ usage })`, called with an object literal.
    const property = target.parent;
    if (property.type !== 'Property') return undefined;
    const pattern = property.parent.parent.type === 'AssignmentPattern' ? property.parent.parent : property.parent;
    const key = propertyName(property);
    if (pattern.parent !== callee || key === undefined) return undefined;
    return { reads, given: this.#functions.givenFor(pattern).flatMap((object) => propertyOf(object, key) ?? []) };
  }
}

/** Whether a reference to a function may do anything with it: not where it is declared, exported or asked for its type. */
function isUse(reference: TSESTree.Node): boolean {
  const { parent } = reference;
  if (parent?.type === 'VariableDeclarator') return parent.id !== reference;
  return parent?.type !== 'ExportSpecifier' && parent?.type !== 'TSTypeQuery';
}

/** Whether the name of a parameter is that of a field, too, which others read. */
function isField(name: TSESTree.Node): boolean {
  const target = name.parent?.type === 'AssignmentPattern' ? name.parent : name;
  return target.parent?.type === 'TSParameterProperty';
}

/** `return -1`: nothing was found. */
function isNegative(result: TSESTree.Expression): boolean {
  return result.type === 'UnaryExpression' && result.operator === '-';
}

const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];

/** Whether a type, if there is one, says nothing but that a value is a number, or none. */
function saysOnlyNumber(annotation: TSESTree.TSTypeAnnotation | undefined): boolean {
  return !annotation || isNumberType(annotation.typeAnnotation);
}

function isNumberType(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSUnionType':
      return type.types.every(isNumberType);
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return true;
    default:
      return false;
  }
}

function propertyOf(object: TSESTree.Expression, name: string): TSESTree.Expression | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  if (object.properties.some((each) => each.type === 'SpreadElement')) return undefined;
  const property = object.properties.find((each) => each.type === 'Property' && propertyName(each) === name);
  return property?.type === 'Property' && property.kind === 'init'
    ? (property.value as TSESTree.Expression)
    : undefined;
}

function usesOfField(members: readonly TSESTree.MemberExpression[]): ReturnType<Carrier['uses']> {
  const reads: TSESTree.Node[] = [];
  const given: TSESTree.Expression[] = [];
  for (const member of members) {
    const { parent } = member;
    if (parent.type !== 'AssignmentExpression' || parent.left !== member) {
      // Compared or counted, it is more than a value for slots.
      if (parent.type === 'UpdateExpression') return undefined;
      reads.push(member);
    } else if (parent.operator === '=' || parent.operator === '|=') {
      given.push(parent.right);
    } else {
      return undefined;
    }
  }
  return { reads, given };
}
