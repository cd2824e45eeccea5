/** What holds the devices of a file, and where else these may come from than the one call that makes one. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isGlobalObject } from '../../syntax/builtins.js';
import { IMPORT, PARAMETER } from '../../syntax/definitions.js';
import { fieldName, isWrittenInto, memberTakenOf, memberWritten, propertyName } from '../../syntax/members.js';
import { contains, functionAround, isFunction, isNull } from '../../syntax/nodes.js';
import type { VulkanModel } from '../model.js';
import { placeOf } from '../places/part-reads.js';
import { membersOf } from '../values/classes.js';
import { isExported, fieldParameterOf } from '../values/variables.js';

type Node = TSESTree.Node;
type Expression = TSESTree.Expression;
type Variable = TSESLint.Scope.Variable;
type Reference = TSESLint.Scope.Reference;

/** A variable or a member of what it holds, a field of a class, or a global: one piece for each. */
interface Holder {
  /** Undefined for globals. */
  readonly root: Variable | TSESTree.ClassBody | undefined;
  /** The members that lead from a variable to it, the name of a field, or that of a global with its members. */
  readonly path: readonly string[];
}

/** A function, a class, or the whole file. */
export type Code = TSESTree.FunctionLike | TSESTree.ClassBody | TSESTree.Program;

interface Contents {
  readonly given: readonly Expression[];
  /** Whether others are seen to give it something. */
  readonly isOpen: boolean;
  /** The function or class that is given it by whoever calls or has it. */
  readonly code?: Code | undefined;
}

/** Finds out which code of a file may have another device than the one that a call makes. */
export class DeviceHolders {
  readonly #model: VulkanModel;
  readonly #kept = new Map<unknown, Map<string, Holder>>();
  readonly #made: Holder | undefined;
  /** Whether it may hold another device, and the code that has it then. */
  readonly #known = new Map<Holder, ReadonlySet<Code> | undefined>();

  /** @param made - what the call takes to put the device in */
  constructor(model: VulkanModel, made: Expression | undefined) {
    this.#model = model;
    this.#made = made && this.#holderOf(made);
  }

  /** Whether an expression is a name of what the device is put in. */
  isMade(expression: Expression): boolean {
    return this.#made !== undefined && this.#holderOf(expression) === this.#made;
  }

  /** Whether a variable is what holds what the device is put in. */
  isRootOfMade(variable: Variable): boolean {
    return this.#made?.root === variable;
  }

  /** Where the file names what the device is put in. */
  get namesOfMade(): readonly Node[] {
    const holder = this.#made;
    if (holder === undefined) return [];
    if (holder.root !== undefined && 'type' in holder.root)
      return this.#model.fields.uses(holder.root, holder.path[0]!);
    return this.#referencesOf(holder).map(({ reference }) => reference.identifier as Node);
  }

  /** The code that has a device which others may have given it, from the expression on back to where that comes in. */
  codeOfAny(expression: Expression): ReadonlySet<Code> | undefined {
    return this.#codeGiven(expression, true);
  }

  /** @param isOneOfSeveral - whether there are other values: what makes all of them may as well make it empty */
  #codeGiven(expression: Expression, isOneOfSeveral: boolean): ReadonlySet<Code> | undefined {
    const node = withoutTypes(expression);
    switch (node.type) {
      case 'Identifier':
      case 'MemberExpression': {
        if (isNull(node)) return undefined;
        const holder = this.#holderOf(node);
        return holder && this.#codeWith(holder);
      }
      case 'AwaitExpression':
        return this.#codeGiven(node.argument, isOneOfSeveral);
      case 'AssignmentExpression':
        return this.#codeGiven(node.right, isOneOfSeveral);
      case 'ConditionalExpression':
        return union([this.#codeGiven(node.consequent, true), this.#codeGiven(node.alternate, true)]);
      case 'LogicalExpression':
        return union([this.#codeGiven(node.left, true), this.#codeGiven(node.right, true)]);
      case 'CallExpression': {
        const callee = this.#model.functions.calledBy(node);
        if (callee === undefined) return isOneOfSeveral && this.isCallElsewhere(node) ? new Set() : undefined;
        const results = this.#model.functions.resultsOf(callee);
        return union(results.map((each) => this.#codeGiven(each, isOneOfSeveral || results.length > 1)));
      }
      default:
        return undefined;
    }
  }

  #codeWith(holder: Holder): ReadonlySet<Code> | undefined {
    if (this.#known.has(holder)) return this.#known.get(holder);
    // What is given to itself is nothing new.
    this.#known.set(holder, undefined);
    const { given, isOpen, code } = this.#contentsOf(holder);
    const values = given.filter((each) => !isEmpty(withoutTypes(each)));
    const found = values.map((each) => this.#codeGiven(each, values.length > 1));
    const isGiven = isOpen || (code !== undefined && this.#isOfOtherFiles(code));
    // A function that is called with the one that is made runs on it, whoever else may call it.
    const isOther = code === undefined ? found.some((each) => each !== undefined) : isOfAll(found);
    const all = isGiven || isOther ? union([new Set([code ?? this.#scopeOf(holder)]), ...found]) : undefined;
    this.#known.set(holder, all);
    return all;
  }

  #keep(root: Holder['root'], path: readonly string[]): Holder {
    let holders = this.#kept.get(root);
    if (holders === undefined) this.#kept.set(root, (holders = new Map<string, Holder>()));
    const key = path.join('.');
    let holder = holders.get(key);
    if (holder === undefined) holders.set(key, (holder = { root, path }));
    return holder;
  }

  /** What holds an expression, or what that is taken out of: the field of `this.context.device`. */
  #holderOf(expression: Expression): Holder | undefined {
    const node = withoutTypes(expression);
    if (node.type === 'AwaitExpression') return this.#holderOf(node.argument);
    if (node.type === 'Identifier') {
      const variable = this.#model.variables.of(node);
      return variable?.defs.length ? this.#keep(variable, []) : this.#keep(undefined, [node.name]);
    }
    if (node.type !== 'MemberExpression') return undefined;
    const name = fieldName(node);
    const body = name === undefined ? undefined : this.#model.fields.ownerOf(node);
    if (body !== undefined) return this.#keep(body, [name!]);
    const object = withoutTypes(node.object);
    if (this.#isGlobalObject(object)) return name === undefined ? undefined : this.#keep(undefined, [name]);
    const holder = this.#holderOf(object);
    const isOfClass = holder?.root !== undefined && 'type' in holder.root;
    return holder === undefined || isOfClass || name === undefined
      ? holder
      : this.#keep(holder.root, [...holder.path, name]);
  }

  #isGlobalObject(node: Node): boolean {
    return node.type === 'Identifier' && isGlobalObject(node) && !this.#model.variables.of(node)?.defs.length;
  }

  /** What the file gives a holder, and what other files may. */
  #contentsOf(holder: Holder): Contents {
    const { root } = holder;
    if (root === undefined) return this.#contentsOfGlobal(holder);
    return 'type' in root ? this.#contentsOfField(root, holder) : this.#contentsOfVariable(root, holder);
  }

  #contentsOfVariable(variable: Variable, holder: Holder): Contents {
    const given = this.#writesTo(holder).map(({ value }) => value);
    const [definition] = variable.defs;
    const node = definition?.node as Node | undefined;
    if (definition?.type === IMPORT) return { given, isOpen: !this.isRootOfMade(variable) && !isWritten(variable) };
    if (definition?.type !== PARAMETER || node === undefined || !isFunction(node)) return { given, isOpen: false };
    const parameter = node.params.find((each) => contains(each, definition.name as Node));
    const path = placeOf(definition.name)?.path;
    const wholes = parameter === undefined ? [] : this.#model.functions.givenFor(parameter);
    const passed = path === undefined ? wholes : wholes.flatMap((each) => partOf(each, [...path, ...holder.path]));
    const isConstructor = node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor';
    const code = isConstructor ? (node.parent.parent as TSESTree.ClassBody) : node;
    return { given: [...passed, ...given], isOpen: false, code };
  }

  #contentsOfField(body: TSESTree.ClassBody, holder: Holder): Contents {
    const [name] = holder.path;
    const { fields } = this.#model;
    // What a pattern gives it is not looked for.
    let isOpen = fields.isOpen(body);
    const given: Expression[] = [];
    for (const use of fields.uses(body, name!)) {
      const { parent } = withTypes(use);
      if (parent?.type === 'AssignmentExpression' && memberWritten(parent) === use) given.push(parent.right);
      else if (parent?.type === 'Property' && parent.parent.type === 'ObjectPattern') isOpen = true;
    }
    const loose = fields.looselyGivenTo(body, name!);
    given.push(...loose.values);
    isOpen ||= loose.isOpen;
    for (const member of membersOf(body, name!)) {
      if (member.type === 'PropertyDefinition' && member.value !== null) given.push(member.value);
    }
    const parameter = fieldParameterOf(body, name!);
    if (parameter !== undefined) given.push(parameter);
    // What the class never gives itself it is given.
    const isLeft = given.length === 0 && holder !== this.#made;
    return { given, isOpen: isOpen || (isLeft && this.#isOfOtherFiles(body)) };
  }

  #contentsOfGlobal(holder: Holder): Contents {
    const writes = this.#writesTo(holder);
    const isOwn = writes.some(({ isCertain }) => isCertain) || holder === this.#made;
    return { given: writes.map(({ value }) => value), isOpen: !isOwn || writes.some(({ isCertain }) => !isCertain) };
  }

  /** What is assigned to a variable or a global, or to a member of it. */
  #writesTo(holder: Holder): readonly Given[] {
    return this.#referencesOf(holder).flatMap(({ reference, path }): Given | readonly Given[] => {
      let node = reference.identifier as Node;
      for (let i = 0; ; i++) {
        const { parent } = withTypes(node);
        if (parent?.type === 'AssignmentExpression' && withoutTypes(parent.left) === node) {
          const isCertain = parent.operator === '=';
          return partOf(parent.right, path.slice(i)).map((value) => ({ value, isCertain }));
        }
        const written = i === 0 && reference.isWrite() ? (reference.writeExpr as Expression | null | undefined) : null;
        if (written) return partOf(written, path).map((value) => ({ value, isCertain: true }));
        const member = memberTakenOf(node);
        if (member === undefined || fieldName(member) !== path[i]) return [];
        node = member;
      }
    });
  }

  /** The references to a variable or a global, each with the members that lead on to the holder. */
  #referencesOf({ root, path }: Holder): readonly { reference: Reference; path: readonly string[] }[] {
    if (root !== undefined) return 'type' in root ? [] : root.references.map((reference) => ({ reference, path }));
    const globals = this.#model.sourceCode.scopeManager?.globalScope;
    // Those that the runtime is known to have are variables without a definition.
    const known = globals?.variables.filter(({ defs }) => defs.length === 0) ?? [];
    const through = [...(globals?.through ?? []), ...known.flatMap(({ references }) => references)];
    return through.flatMap((reference) => {
      const node = reference.identifier as Node;
      if (this.#isGlobalObject(node)) return { reference, path };
      return node.type === 'Identifier' && node.name === path[0] ? { reference, path: path.slice(1) } : [];
    });
  }

  /** The code that can get at a holder. */
  #scopeOf({ root }: Holder): Code {
    if (root === undefined) return this.#model.sourceCode.ast;
    if ('type' in root) return root;
    const name = root.defs[0]?.name as Node | undefined;
    const around = name && functionAround(name);
    return around !== undefined && isFunction(around) ? around : this.#model.sourceCode.ast;
  }

  /** Whether other files call a function or construct a class, and this one does not. */
  #isOfOtherFiles(code: Code): boolean {
    if (code.type === 'Program') return true;
    const { parent } = code;
    if (code.type === 'ClassBody') {
      const [variable] = this.#model.sourceCode.getDeclaredVariables(parent);
      if (variable === undefined) return true;
      return isHandedOut(variable) && !variable.references.some(({ identifier }) => isConstructed(identifier));
    }
    if (this.#model.functions.callsOf(code).length > 0) return false;
    const { id } = parent.type === 'VariableDeclarator' ? parent : code;
    if (id?.type === 'Identifier') {
      const variable = this.#model.variables.of(id);
      return variable !== undefined && isHandedOut(variable);
    }
    return true;
  }

  /** Whether a call is one of a function of another file: what this file makes, such a function does not know. */
  isCallElsewhere({ callee }: TSESTree.CallExpression): boolean {
    if (callee.type === 'MemberExpression') return callee.object.type !== 'ThisExpression';
    if (callee.type !== 'Identifier') return false;
    const [definition] = this.#model.variables.of(callee)?.defs ?? [];
    return definition === undefined || definition.type === IMPORT;
  }
}

interface Given {
  readonly value: Expression;
  /** Whether it takes the place of what was there: `??=` may leave that. */
  readonly isCertain: boolean;
}

/** The part of a value that members lead to; the whole of it, where that is not written there. */
function partOf(value: Expression, [name, ...path]: readonly string[]): readonly Expression[] {
  const literal = withoutTypes(value);
  if (name === undefined || literal.type !== 'ObjectExpression') return [value];
  return literal.properties.flatMap((each) => {
    if (each.type === 'SpreadElement') return each.argument;
    return propertyName(each) === name ? partOf(each.value as Expression, path) : [];
  });
}

/** Whether the file writes a member of what a variable holds. */
export function isWritten({ references }: Variable): boolean {
  return references.some(({ identifier }) => {
    const member = memberTakenOf(identifier);
    return member !== undefined && isWrittenInto(member);
  });
}

/** Whether an expression is nothing that others have: `null`, `new VkDevice()`. */
function isEmpty(node: Expression): boolean {
  return isNull(node) || node.type === 'NewExpression' || node.type === 'Literal';
}

function isOfAll(found: readonly (ReadonlySet<Code> | undefined)[]): boolean {
  return found.length > 0 && found.every((each) => each !== undefined);
}

function union(sets: readonly (ReadonlySet<Code> | undefined)[]): ReadonlySet<Code> | undefined {
  const given = sets.filter((each) => each !== undefined);
  return given.length === 0 ? undefined : new Set(given.flatMap((each) => [...each]));
}

/** Whether a function, a class or an object has other uses than calls and members that the file is seen to take. */
function isHandedOut(variable: Variable): boolean {
  if (isExported(variable)) return true;
  return variable.references.some(({ init, identifier }) => {
    const node = identifier as Node;
    const { parent } = node;
    const isCalled = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
    return init !== true && !isCalled && memberTakenOf(node) === undefined && parent?.type !== 'TSTypeReference';
  });
}

function isConstructed(identifier: Node): boolean {
  const { parent } = identifier;
  return parent?.type === 'NewExpression' && parent.callee === identifier;
}
