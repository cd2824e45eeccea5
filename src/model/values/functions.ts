import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isTypedArray } from '../../syntax/builtins.js';
import { parametersOf } from '../../syntax/callables.js';
import { classAround } from '../../syntax/class-fields.js';
import { PARAMETER } from '../../syntax/definitions.js';
import { findInText } from '../../syntax/find.js';
import { fieldName, keyName, memberName, memberTakenOf } from '../../syntax/members.js';
import { handsElementsOn, visitsElements } from '../../syntax/methods.js';
import { functionAround, isDecorated, isFunction, isReturn } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import { type Scopes } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { isCounted } from '../flow/counting.js';
import { isChangedByDecorator, membersOf } from './classes.js';
import { type Fields } from './fields.js';
import {
  HeldObjects,
  isLastOfItsName,
  isOfMember,
  membersByName,
  namesOf,
  patternGiven,
  type MembersByName,
} from './held-objects.js';
import { propertyIn } from './literals.js';
import { isOverloaded } from './members.js';
import { isExported, type Variables } from './variables.js';

const NO_USES: readonly TSESTree.MemberExpression[] = [];

type Variable = TSESLint.Scope.Variable;
/** A call of a function of the file. */
export type LocalCall = TSESTree.CallExpression | TSESTree.NewExpression;

/** The name that a call is made by. */
export function calledName({ callee }: TSESTree.CallExpression): string | undefined {
  if (callee.type === 'MemberExpression') return fieldName(callee);
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** What a call comes to for its caller, who may wait for it: `await pick()`. */
export function resultOf(call: TSESTree.Node): TSESTree.Node {
  const { parent } = withTypes(call);
  return parent?.type === 'AwaitExpression' ? parent : call;
}

/** The functions of one file: who calls them, what they return. */
export class Functions {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #fields: Fields;
  readonly #calls = new Map<TSESTree.Node, readonly LocalCall[]>();
  readonly #onlyCalled = new Map<TSESTree.Node, boolean>();
  readonly #heldIn = new Map<Variable, TSESTree.FunctionLike | undefined>();
  readonly #namespaces = new Map<Variable, MembersByName>();
  /** The return statements of functions, which are asked for at each call of one. */
  readonly #returns = new Map<TSESTree.Node, readonly TSESTree.ReturnStatement[]>();
  /** The objects that are written in the file, and what is done with them. */
  readonly objects: HeldObjects;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, variables: Variables, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#fields = fields;
    this.objects = new HeldObjects(variables);
  }

  /**
   * The calls of a function, a method (`this.method()`, `object.method()`) or a class (`new Class()`) that this file is
   * seen to make; of methods there may be more.
   */
  callsOf(callee: TSESTree.FunctionLike): readonly LocalCall[] {
    let calls = this.#calls.get(callee);
    if (calls === undefined) {
      const references = this.referencesTo(callee);
      // What is assigned another function may call that one.
      const isKept = !references.some(isTarget);
      calls = (isKept ? references : []).flatMap((node) => {
        const call = node.parent;
        return (call?.type === 'CallExpression' || call?.type === 'NewExpression') && call.callee === node ? call : [];
      });
      this.#calls.set(callee, calls);
    }
    return calls;
  }

  /**
   * Those of them that certainly run it: of a method an heir may have another one, a decorator may have changed it, and
   * what is declared to be of several classes may not have it.
   */
  certainCallsOf(callee: TSESTree.FunctionLike): readonly LocalCall[] {
    const calls = this.callsOf(callee);
    const { parent: member } = callee;
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return calls;
    if (member.type === 'MethodDefinition' && member.kind === 'constructor')
      return isDecorated(member.parent.parent) ? [] : calls;
    const name = keyName(member.key, member.computed);
    return calls.filter(({ callee: use }) => {
      return (
        name !== undefined && use.type === 'MemberExpression' && this.#fields.isAsWritten(member.parent, name, use)
      );
    });
  }

  /** What certainly is what a function gives back: its calls, the call of one where it is written, the reads of a getter. */
  givenBackBy(callee: TSESTree.FunctionLike): readonly TSESTree.Node[] {
    const { parent } = callee;
    if (parent.type === 'CallExpression' && parent.callee === callee) return [parent];
    if (parent.type !== 'MethodDefinition' || parent.kind !== 'get') return this.certainCallsOf(callee);
    const name = keyName(parent.key, parent.computed);
    // What is put there goes through a setter.
    if (name === undefined || membersOf(parent.parent, name).length > 1) return [];
    return this.#fields
      .havingMember(parent.parent, name)
      .flatMap((body) => this.#fields.uses(body, name).filter((use) => this.#fields.isAsWritten(body, name, use)));
  }

  /** Whether all that is done with a function here is to call it: what has it as a value may call it for anything. */
  isOnlyCalled(callee: TSESTree.FunctionLike): boolean {
    let isOne = this.#onlyCalled.get(callee);
    if (isOne === undefined) {
      isOne = this.referencesTo(callee).filter(isUse).length === this.callsOf(callee).length;
      this.#onlyCalled.set(callee, isOne);
    }
    return isOne;
  }

  /** Whether a function has what it is given by another name than that of its parameters: `arguments[0]`. */
  namesArguments(callee: TSESTree.FunctionLike): boolean {
    // That of an arrow function is what the function around it is given.
    const given = this.#sourceCode.scopeManager?.acquire(callee, true)?.set.get('arguments');
    if (given === undefined || given.defs.length > 0) return false;
    return given.references.some(({ identifier }) => {
      const member = memberTakenOf(identifier);
      return member === undefined || memberName(member) !== 'length';
    });
  }

  /** Whether others may call a function that are not seen to: those of other files, and who has an object with it. */
  isKnownElsewhere(callee: TSESTree.FunctionLike): boolean {
    const { parent } = callee;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property') {
      return parent.key.type !== 'PrivateIdentifier';
    }
    const declaration = parent.type === 'VariableDeclarator' ? parent : callee;
    return this.#sourceCode.getDeclaredVariables(declaration).some(isExported);
  }

  /** The function of the file that a call runs: one with a name, a method of a class or of an object in a variable. */
  calledBy({ callee }: TSESTree.CallExpression): TSESTree.FunctionLike | undefined {
    const name = callee.type === 'MemberExpression' ? fieldName(callee) : undefined;
    if (callee.type === 'MemberExpression') {
      const body = this.#fields.ownerOf(callee);
      if (name === undefined) return undefined;
      return body === undefined ? this.#methodOfObject(callee.object, name) : this.#methodOfClass(body, name);
    }
    return this.named(callee);
  }

  /**
   * The same where it certainly runs that one: a method of an heir, here or where that is not seen, or of whoever has the
   * object as well, may be there in its place.
   */
  certainlyCalledBy(call: TSESTree.CallExpression): TSESTree.FunctionLike | undefined {
    const callee = this.calledBy(call);
    return callee === undefined || this.#mayRunAnother(call) ? undefined : callee;
  }

  #mayRunAnother({ callee }: TSESTree.CallExpression): boolean {
    const name = callee.type === 'MemberExpression' ? fieldName(callee) : undefined;
    if (callee.type !== 'MemberExpression' || name === undefined) return false;
    const body = this.#fields.ownerOf(callee);
    if (body !== undefined) return !this.#fields.isCertainlyAsWritten(body, name, callee);
    const variable = callee.object.type === 'Identifier' ? this.#variables.of(callee.object) : undefined;
    return variable !== undefined && isExported(variable);
  }

  /** Whether a method is one of a class of the file, or of an object that is written in it. */
  isOwnMethod(callee: TSESTree.MemberExpression): boolean {
    if (this.#fields.ownerOf(callee) !== undefined) return true;
    const object = withoutTypes(callee.object);
    const name = fieldName(callee);
    // Of a class that has one, this may be an instance.
    if (name !== undefined && object.type !== 'ArrayExpression' && this.#fields.isMethodSomewhere(name)) return true;
    const variable = object.type === 'Identifier' ? this.#variables.of(object) : undefined;
    const start = variable && this.#variables.initializerOf(variable);
    return start !== undefined && withoutTypes(start).type === 'ObjectExpression';
  }

  /** The function of the file that a name stands for, and nothing else. */
  named(name: TSESTree.Node): TSESTree.FunctionLike | undefined {
    const variable = name.type === 'Identifier' ? this.#variables.of(name) : undefined;
    if (variable === undefined) return undefined;
    if (!this.#heldIn.has(variable)) this.#heldIn.set(variable, this.#functionOf(variable));
    return this.#heldIn.get(variable);
  }

  /** The function that a variable always holds. */
  #functionOf(variable: Variable): TSESTree.FunctionLike | undefined {
    if (variable.defs.length !== 1 || variable.references.some((each) => each.isWrite() && each.init !== true)) {
      return undefined;
    }
    // The node of a parameter is the function that has it.
    if (variable.defs[0]!.type === PARAMETER) return this.#givenAs(variable.defs[0]!);
    const declaration = variable.defs[0]!.node as TSESTree.Node;
    return functionIn(declaration.type === 'VariableDeclarator' ? declaration.init : declaration);
  }

  /** The constructor of a class of the file that makes an object. */
  constructorCalledBy({ callee }: TSESTree.NewExpression): TSESTree.FunctionLike | undefined {
    const definition = callee.type === 'Identifier' ? this.#variables.of(callee)?.defs[0] : undefined;
    const declaration = definition?.node as TSESTree.Node | undefined;
    const members = declaration?.type === 'ClassDeclaration' ? declaration.body.body : [];
    const made = members.find((each) => each.type === 'MethodDefinition' && each.kind === 'constructor');
    return made?.type === 'MethodDefinition' ? functionIn(made.value) : undefined;
  }

  #methodOfClass(body: TSESTree.ClassBody, name: string): TSESTree.FunctionLike | undefined {
    const [member, ...more] = membersOf(body, name);
    if (member === undefined || more.length > 0 || this.#fields.isReplaced(body, name)) return undefined;
    if (isChangedByDecorator(body, name)) return undefined;
    if (member.type === 'PropertyDefinition') return functionIn(member.value);
    return member.type === 'MethodDefinition' && member.kind === 'method' ? functionIn(member.value) : undefined;
  }

  #methodOfObject(object: TSESTree.Expression, name: string): TSESTree.FunctionLike | undefined {
    const variable = object.type === 'Identifier' ? this.#variables.of(object) : undefined;
    const start = variable && this.#variables.initializerOf(variable);
    // Who has the whole object may put another method in its place.
    if (start === undefined || !variable!.references.every(isOfMember)) return undefined;
    const literal = withoutTypes(start);
    const property = literal.type === 'ObjectExpression' ? propertyIn(literal, name) : undefined;
    return property?.kind === 'init' ? functionIn(property.value) : undefined;
  }

  /** The expressions that a function may give back; an empty `return` gives none. */
  resultsOf(callee: TSESTree.FunctionLike): readonly TSESTree.Expression[] {
    if (callee.body == null) return [];
    if (callee.body.type !== 'BlockStatement') return [callee.body];
    return this.returnsOf(callee).flatMap(({ argument }) => argument ?? []);
  }

  /** Whether all that a function gives back is made where it is returned. */
  makesAnew(callee: TSESTree.FunctionLike, isMade: (result: TSESTree.Expression) => boolean): boolean {
    const results = this.resultsOf(callee);
    return !callee.generator && results.length > 0 && results.every((each) => isMade(withoutTypes(each)));
  }

  /** The expressions that a function may be given for one of its parameters, by the calls that this file is seen to make. */
  givenFor(parameter: TSESTree.Node): readonly TSESTree.Expression[] {
    return this.#givenFor(parameter, (callee) => this.callsOf(callee));
  }

  /** Those of them that it is certainly given. */
  certainlyGivenFor(parameter: TSESTree.Node): readonly TSESTree.Expression[] {
    return this.#givenFor(parameter, (callee) => this.certainCallsOf(callee));
  }

  /** What a function is certainly given for the last parameter, which takes all that is left. */
  restGivenFor(parameter: TSESTree.RestElement): readonly TSESTree.CallExpressionArgument[] {
    const callee = parameter.parent;
    if (!isFunction(callee)) return [];
    const before = parametersOf(callee).length - 1;
    return this.certainCallsOf(callee).flatMap(({ arguments: given }) =>
      given.slice(0, before).some(({ type }) => type === 'SpreadElement') ? [] : given.slice(before),
    );
  }

  #givenFor(
    parameter: TSESTree.Node,
    callsOf: (callee: TSESTree.FunctionLike) => readonly LocalCall[],
  ): readonly TSESTree.Expression[] {
    const callee = parameter.parent;
    if (callee === undefined || !isFunction(callee)) return [];
    const index = parametersOf(callee).findIndex((each) => each === parameter);
    if (index < 0) return [];
    const given = callsOf(callee).flatMap((call) => argumentAt(call.arguments, index) ?? []);
    return index === 0 ? [...given, ...writtenElements(this.listVisitedBy(callee), this.#variables)] : given;
  }

  /**
   * The list of which a method gives a function each element: `list.map((each) => ...)`. Undefined where it hands them on,
   * and what comes of that is counted.
   */
  listVisitedBy(callee: TSESTree.FunctionLike): TSESTree.Expression | undefined {
    const { parent } = callee;
    if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return undefined;
    const method = memberName(parent.callee);
    const [first, second] = parent.arguments;
    if (second === callee && method === 'from' && isListType(parent.callee.object, this.#variables)) {
      // `Array.from(list, (each) => ...)`
      const isList = first !== undefined && first.type !== 'SpreadElement' && !this.#isCounted(parent);
      return isList ? withoutTypes(first) : undefined;
    }
    if (first !== callee) return undefined;
    if (!visitsElements(method) || (handsElementsOn(method) && this.#isCounted(parent))) return undefined;
    return withoutTypes(parent.callee.object);
  }

  #isCounted(call: TSESTree.CallExpression): boolean {
    return isCounted(call, { variables: this.#variables, fields: this.#fields });
  }

  /** Where a parameter with a plain name is used. */
  usesOfParameter(parameter: TSESTree.Identifier): readonly TSESTree.Node[] {
    return this.#variables.of(parameter)?.references.map(({ identifier }) => identifier) ?? [];
  }

  /** The return statements of a function, not those of functions inside it. */
  returnsOf(callee: TSESTree.FunctionLike): readonly TSESTree.ReturnStatement[] {
    let returns = this.#returns.get(callee);
    if (returns === undefined) this.#returns.set(callee, (returns = this.#findOwn(callee, 'return', isReturn)));
    return returns;
  }

  /** What a generator yields, in the same way. */
  yieldsOf(callee: TSESTree.FunctionLike): readonly TSESTree.YieldExpression[] {
    return this.#findOwn(callee, 'yield', isYield);
  }

  #findOwn<T extends TSESTree.Node>(
    callee: TSESTree.FunctionLike,
    word: string,
    isWanted: (node: TSESTree.Node) => node is T,
  ): readonly T[] {
    if (callee.body?.type !== 'BlockStatement') return [];
    return findInText(this.#sourceCode, callee.body, word, isWanted).filter((node) => functionAround(node) === callee);
  }

  /** The patterns that take an object literal apart: where it is written, by its name, where a function has returned it. */
  patternsOfMember(property: TSESTree.Property): readonly TSESTree.ObjectPattern[] {
    if (!isLastOfItsName(property)) return [];
    const literal = property.parent;
    const { parent } = withTypes(literal);
    if (parent?.type === 'VariableDeclarator' && parent.id.type !== 'Identifier') return patternGiven(literal);
    const held = this.objects.heldIn(literal);
    if (held !== undefined) return held.isOnlyAsked ? held.patterns : [];
    const callee = parent?.type === 'ReturnStatement' ? functionAround(parent) : parent;
    if (callee === undefined || !isFunction(callee) || this.resultsOf(callee).length !== 1) return [];
    return this.certainCallsOf(callee).flatMap(patternGiven);
  }

  /** All signatures of an overloaded function, of which one is given; none of another function. */
  overloadsOf(callee: TSESTree.Node): readonly TSESTree.TSDeclareFunction[] {
    if (callee.type !== 'TSDeclareFunction' || callee.id === null) return [];
    const declarations = this.#variables.of(callee.id)?.defs.map(({ node }) => node) ?? [];
    const signatures = declarations.filter((each) => each.type === 'TSDeclareFunction');
    return declarations.length > 1 ? signatures : [];
  }

  /** What stands for a function, a method or the constructor of a class; of methods there may be more. */
  referencesTo(callee: TSESTree.FunctionLike): readonly TSESTree.Node[] {
    const outside = this.#referencesOutside(callee);
    if (callee.type !== 'FunctionExpression' || callee.id === null) return outside;
    // `const f = function g() { g(); }`
    const own = this.#sourceCode.getDeclaredVariables(callee).find(({ defs }) => defs[0]?.name === callee.id);
    return [...outside, ...(own?.references ?? []).map((reference) => reference.identifier as TSESTree.Node)];
  }

  /** The same without methods of what may be of another class, which has its own. */
  ownReferencesTo(callee: TSESTree.FunctionLike): readonly TSESTree.Node[] {
    const references = this.referencesTo(callee);
    const { parent: body } = callee.parent;
    if (body?.type !== 'ClassBody') return references;
    return references.filter((use) => use.type !== 'MemberExpression' || this.#fields.isOwn(body, use));
  }

  #referencesOutside(callee: TSESTree.FunctionLike): readonly TSESTree.Node[] {
    const { parent } = callee;
    switch (parent.type) {
      case 'PropertyDefinition': {
        const name = keyName(parent.key, parent.computed);
        return name === undefined ? [] : this.#fields.uses(parent.parent, name);
      }
      case 'MethodDefinition':
      case 'TSAbstractMethodDefinition': {
        const name = keyName(parent.key, parent.computed);
        if (name === undefined || isOverloaded(parent)) return [];
        return parent.kind === 'constructor'
          ? [...this.#constructionsOf(parent.parent.parent), ...this.#constructedByHeirs(parent)]
          : this.#fields.uses(parent.parent, name);
      }
      case 'Property':
        return this.objects.usesOfMember(parent);
      default:
    }
    const id =
      callee.type === 'FunctionDeclaration' || callee.type === 'TSDeclareFunction'
        ? callee.id
        : parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
          ? parent.id
          : null;
    if (id === null) return parent.type === 'CallExpression' ? this.#namesInCallee(callee, parent) : [];
    const variable = this.#variables.of(id);
    if (variable === undefined || variable.defs.length !== 1) return [];
    const names = variable.references.map((reference) => reference.identifier as TSESTree.Node);
    return [
      ...names,
      ...this.#namesOutsideNamespace(parent.type === 'VariableDeclarator' ? parent.parent : callee, id),
    ];
  }

  /** `Namespace.name` of what a namespace exports under a name. */
  #namesOutsideNamespace(declaration: TSESTree.Node, { name }: TSESTree.Identifier): readonly TSESTree.Node[] {
    const { parent } = declaration;
    const block = parent?.type === 'ExportNamedDeclaration' ? parent.parent : undefined;
    // What may be replaced may be another function.
    const isFixed =
      block?.type === 'TSModuleBlock' && (declaration.type !== 'VariableDeclaration' || declaration.kind === 'const');
    const namespace = isFixed ? block.parent : undefined;
    const variable = namespace?.id.type === 'Identifier' ? this.#variables.of(namespace.id) : undefined;
    if (variable?.defs.length !== 1) return NO_USES;
    let members = this.#namespaces.get(variable);
    if (members === undefined) this.#namespaces.set(variable, (members = membersByName(namesOf(variable))));
    const uses = members.get(name) ?? NO_USES;
    return uses.some(isTarget) ? NO_USES : uses;
  }

  /** The names that a function has which is written where another one is given it: `update((info) => ...)`. */
  #namesInCallee(given: TSESTree.FunctionLike, call: TSESTree.CallExpression): readonly TSESTree.Node[] {
    const callee = this.calledBy(call);
    const index = call.arguments.findIndex((each) => each === given);
    const parameter = callee && parametersOf(callee)[index];
    const variable = parameter?.type === 'Identifier' ? this.#variables.of(parameter) : undefined;
    if (variable?.defs.length !== 1 || this.#givenAs(variable.defs[0]!) !== given) return [];
    if (variable.references.some((each) => each.isWrite())) return [];
    return variable.references.map((reference) => reference.identifier as TSESTree.Node);
  }

  /** The function that a parameter is, where the one call of the function that has it gives it one. */
  #givenAs({ name, node }: TSESLint.Scope.Definition): TSESTree.FunctionLike | undefined {
    const callee = node as TSESTree.Node;
    if (!isFunction(callee) || !isFunction((name as TSESTree.Node).parent!)) return undefined;
    const [call, ...others] = this.callsOf(callee);
    if (call === undefined || others.length > 0 || !this.isOnlyCalled(callee) || this.isKnownElsewhere(callee))
      return undefined;
    const given = argumentAt(call.arguments, parametersOf(callee).indexOf(name as TSESTree.Parameter));
    return given === undefined || this.namesArguments(callee) ? undefined : functionIn(given);
  }

  /** What the classes that extend one give its constructor: `super` in `super(1)`, and `Heir` in `new Heir(1)`. */
  #constructedByHeirs(
    constructor: TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition,
  ): readonly TSESTree.Node[] {
    const { parent: body } = constructor;
    return this.#fields.classes.heirsOf(body).flatMap((heir) => {
      if (this.#fields.classes.constructedBy(heir) !== body) return [];
      const supers = findInText(this.#sourceCode, heir, 'super', isSuperCall);
      const own = supers.filter((each) => classAround(each) === heir);
      return membersOf(heir, 'constructor').length > 0 ? own : this.#constructionsOf(heir.parent);
    });
  }

  /** The class in `new Class()`. */
  #constructionsOf(declaration: TSESTree.Node): readonly TSESTree.Node[] {
    return this.#sourceCode
      .getDeclaredVariables(declaration)
      .flatMap((variable) => variable.references.map((reference) => reference.identifier as TSESTree.Node))
      .filter(({ parent }) => parent?.type === 'NewExpression');
  }
}

/** The argument at an index, where the ones before it are written out. */
function argumentAt(args: TSESTree.CallExpression['arguments'], index: number): TSESTree.Expression | undefined {
  const before = args.slice(0, index + 1);
  const argument = before[index];
  if (argument === undefined || argument.type === 'SpreadElement') return undefined;
  return before.some((each) => each.type === 'SpreadElement') ? undefined : argument;
}

/** The elements of a list that is written where each of them is taken, or in a constant that is read nowhere else. */
export function writtenElements(
  list: TSESTree.Expression | undefined,
  variables: Variables,
): readonly TSESTree.Expression[] {
  const variable = list?.type === 'Identifier' ? variables.of(list) : undefined;
  const isHeld = variable !== undefined && !isExported(variable);
  const held = list?.type === 'Identifier' ? (isHeld ? variables.readOnce(list) : undefined) : list;
  const literal = held && withoutTypes(held);
  if (literal?.type !== 'ArrayExpression') return [];
  return literal.elements.filter((each): each is TSESTree.Expression => each !== null && each.type !== 'SpreadElement');
}

function isListType(node: TSESTree.Expression, scopes: Scopes): boolean {
  return isTypedArray(node) || isGlobal(node, 'Array', scopes);
}

/** Whether a reference to a function may do anything with it: not where it is declared, exported or asked for its type. */
function isUse(reference: TSESTree.Node): boolean {
  const { parent } = reference;
  if (parent?.type === 'VariableDeclarator') return parent.id !== reference;
  return parent?.type !== 'ExportSpecifier' && parent?.type !== 'TSTypeQuery';
}

function functionIn(node: TSESTree.Node | null): TSESTree.FunctionLike | undefined {
  return node !== null && isFunction(node) ? node : undefined;
}

function isSuperCall(node: TSESTree.Node): node is TSESTree.Super {
  return node.type === 'Super' && node.parent.type === 'CallExpression';
}

function isYield(node: TSESTree.Node): node is TSESTree.YieldExpression {
  return node.type === 'YieldExpression';
}
