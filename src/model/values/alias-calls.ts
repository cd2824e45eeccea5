/** What calls do with an object that is written in a literal, and what they hand on of it. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall, isTypedArray, makesTypedArray } from '../../syntax/builtins.js';
import { memberName, propertyName } from '../../syntax/members.js';
import { methodNamed, methodOfList, onlyLooks, visitsElements } from '../../syntax/methods.js';
import { isFunction } from '../../syntax/nodes.js';
import { deedOf, isGlobal } from '../../syntax/runtime-calls.js';
import type { Scopes } from '../../syntax/scopes.js';
import { parametersOf, type AnyCall } from '../../syntax/callables.js';
import { containerOf, listWith, type Alias, type PartName } from './alias.js';
import { isReadBy, outputsByName } from './calls.js';
import type { Fields } from './fields.js';
import type { Functions } from './functions.js';
import type { Variables } from './variables.js';
import type { WrittenParts } from './written-parts.js';

/** What is known of a file, to follow its objects. */
export interface AliasContext {
  readonly names: FileNames;
  readonly variables: Variables;
  readonly fields: Fields;
  readonly functions: Functions;
  readonly written: WrittenParts;
}

/** The way of one literal through a file: what calls make of it goes on there. */
export interface AliasWalk {
  /** Takes what is done with an expression that is an alias. */
  follow(expression: TSESTree.Node, alias: Alias | undefined): void;
  /** Takes that a variable, a pattern, a field or a member is given an alias. */
  give(target: TSESTree.Node, alias: Alias | undefined): void;
  /** Takes that the object in an expression gets an alias in it. */
  store(place: TSESTree.Expression, alias: Alias): void;
  /** Takes that a member of an alias is written; any of them without a name. */
  write(alias: Alias, name: PartName): void;
  /** Takes that others have an alias, and may change all of it. */
  lose(alias: Alias | undefined): void;
  /** Whether what structs are given is followed to where they go. */
  readonly isInStructs: boolean;
  /** The aliases that a copy of an alias is. */
  copied(alias: Alias): readonly Alias[];
  /** The alias that a member of an alias is. */
  taken(alias: Alias, name: PartName): Alias | undefined;
  /** The alias that each element of an alias is. */
  elementsOf(alias: Alias): Alias | undefined;
}

/** Calls that an alias is an argument, the object or the result of. */
export class AliasCalls {
  readonly #file: AliasContext;
  readonly #walk: AliasWalk;

  constructor(file: AliasContext, walk: AliasWalk) {
    this.#file = file;
    this.#walk = walk;
  }

  /** Takes the call of a method of an alias: `list.map(...)`, `image.set(...)`. */
  method(call: TSESTree.CallExpression, name: string | undefined, alias: Alias): void {
    // Structs are kept in maps as well.
    const method = this.#walk.isInStructs ? methodNamed(name) : methodOfList(name);
    const elements = (): Alias | undefined => this.#walk.elementsOf(alias);
    if (visitsElements(name)) this.#visit(call, 0, alias);
    else if (method?.calls === 'fold') this.#visit(call, 1, alias);
    if (!onlyLooks(method)) {
      this.#walk.write(alias, undefined);
      this.#walk.lose(alias);
    } else if (method?.gives === 'element') this.#walk.follow(call, elements());
    else if (method?.gives === 'list') this.#walk.follow(call, listWith(elements()));
    else if (method?.gives === 'pairs') this.#walk.follow(call, listWith(pairWith(elements())));
    else if (method?.gives === 'inner') this.#walk.lose(elements());
  }

  /** A function is called with each element, as one of its parameters. */
  #visit({ arguments: [callback] }: TSESTree.CallExpression, index: number, alias: Alias): void {
    const elements = this.#walk.elementsOf(alias);
    const callee = callback && (isFunction(callback) ? callback : this.#file.functions.named(callback));
    if (callee === undefined || this.#file.functions.namesArguments(callee)) {
      this.#walk.lose(callee === undefined ? elements : alias);
      return;
    }
    const parameters = parametersOf(callee);
    if (parameters.some(({ type }) => type === 'RestElement')) this.#walk.lose(alias);
    if (parameters[index] !== undefined) this.#walk.give(parameters[index], elements);
    if (parameters[index + 2] !== undefined) this.#walk.give(parameters[index + 2]!, alias);
  }

  /** Takes an alias that a function gives back: each call of that is one. */
  returned(callee: TSESTree.Node | undefined, alias: Alias): void {
    if (callee === undefined || !isFunction(callee)) return;
    const { parent } = callee;
    if (parent.type === 'CallExpression') {
      const method = parent.callee.type === 'MemberExpression' ? memberName(parent.callee) : undefined;
      if (parent.callee === callee) this.#walk.follow(parent, alias);
      else if (method === 'map' || method === 'flatMap') this.#walk.follow(parent, listWith(alias));
      else if (!visitsElements(method)) this.#walk.lose(alias);
      return;
    }
    const { functions } = this.#file;
    const isGetter = parent.type === 'MethodDefinition' && parent.kind === 'get';
    const isLost = functions.isKnownElsewhere(callee) || (!isGetter && !functions.isOnlyCalled(callee));
    if (isLost) this.#walk.lose(alias);
    if (!isLost || this.#walk.isInStructs) {
      const uses = isGetter ? functions.referencesTo(callee) : functions.callsOf(callee);
      for (const use of uses) this.#walk.follow(use, alias);
    }
  }

  /** Takes an alias that is an argument of a call. */
  argument(node: TSESTree.Node, call: AnyCall, alias: Alias): void {
    const index = call.arguments.findIndex((each) => each === node);
    const callee = this.#functionCalled(call);
    if (callee !== undefined) {
      // Another method may be there in the place of this one.
      if (this.#mayRunAnother(call)) this.#walk.lose(alias);
      const parameters = parametersOf(callee);
      const isCounted = !call.arguments.slice(0, index).some((each) => each.type === 'SpreadElement');
      const last = parameters.at(-1);
      if (!isCounted || this.#file.functions.namesArguments(callee)) this.#walk.lose(alias);
      else if (last?.type === 'RestElement' && index >= parameters.length - 1) this.#walk.give(last, listWith(alias));
      else if (parameters[index] !== undefined) this.#walk.give(parameters[index], alias);
    } else if (isWritten(node, call, this.#file.variables) || (this.#walk.isInStructs && this.#isView(call))) {
      this.#walk.write(alias, undefined);
      this.#walk.lose(alias);
    } else if (this.#walk.isInStructs && this.#file.written.isStruct(call.callee)) this.#build(call, alias);
    else if (this.#walk.isInStructs && isStored(call)) this.#keep(call, alias);
    else if (!this.#isReadBy(call, node)) this.#given(index, call, alias);
  }

  /** Takes an alias that is an argument of a call that does more than read it. */
  #given(index: number, call: AnyCall, alias: Alias): void {
    const { variables } = this.#file;
    const elements = this.#walk.elementsOf(alias);
    switch (call.type === 'CallExpression' ? deedOf(call, variables) : undefined) {
      case 'returns':
        this.#walk.follow(call, alias);
        break;
      case 'lists':
        this.#walk.follow(call, listWith(isObjectCall(call, 'entries') ? pairWith(elements) : elements));
        break;
      case 'copies':
        this.#assign(index, call as TSESTree.CallExpression, alias);
        break;
      default:
        if (isCollection(call, variables)) this.#collect(call, alias);
        else this.#fill(call, alias);
    }
  }

  /** `new Set(list)`, `new Map(pairs)`: what is in it, and not the list itself. */
  #collect(call: AnyCall, list: Alias): void {
    const elements = this.#walk.elementsOf(list);
    if (!this.#walk.isInStructs || elements === undefined) {
      this.#walk.lose(elements);
      return;
    }
    // Of a map the pairs are gone through, and the values are what its methods give.
    this.#walk.follow(call, listWith(elements));
    if (isGlobal(call.callee, 'Map', this.#file.variables))
      this.#walk.follow(call, listWith(this.#walk.elementsOf(elements)));
  }

  /** A struct is made of what has it in it, or of the object itself: that is as good as a copy. */
  #build(call: AnyCall, alias: Alias): void {
    if (alias.path.length > 0) this.#walk.follow(call, alias);
    else for (const copy of this.#walk.copied(alias)) this.#walk.follow(call, copy);
  }

  /** `list.push(info)`, `map.set(key, info)` */
  #keep({ callee }: AnyCall, alias: Alias): void {
    const { object } = callee as TSESTree.MemberExpression;
    this.#walk.store(withoutTypes(object), containerOf(alias, undefined));
    this.#walk.store(withoutTypes(object), containerOf(pairWith(alias)!, undefined));
  }

  /** Whether a call makes a view of the memory that it is given, by which that may be written. */
  #isView({ type, callee }: AnyCall): boolean {
    if (type !== 'NewExpression') return false;
    return isTypedArray(callee) || isGlobal(callee, 'DataView', this.#file.variables);
  }

  /** A call fills it in: a command that takes its arguments by name fills in those that it has results for. */
  #fill(call: AnyCall, alias: Alias): void {
    const outputs = outputsByName(call, this.#file.names);
    if (outputs === undefined) this.#walk.lose(alias);
    else for (const name of outputs) this.#walk.lose(this.#walk.taken(alias, name));
  }

  /** Whether a call only reads what it is given, and keeps nothing of it. */
  #isReadBy(call: AnyCall, argument: TSESTree.Node): boolean {
    if (this.#file.written.isStruct(call.callee)) return true;
    if (makesTypedArray(call)) return true;
    return call.type !== 'NewExpression' && isReadBy(call, argument, this.#file);
  }

  /** `Object.assign(target, source)` */
  #assign(index: number, call: TSESTree.CallExpression, alias: Alias): void {
    const [target, ...sources] = call.arguments;
    if (index === 0) {
      for (const source of sources) {
        const names = source.type === 'ObjectExpression' ? source.properties.map(nameOf) : [undefined];
        for (const name of names) this.#walk.write(alias, name);
      }
      this.#walk.follow(call, alias);
    } else {
      for (const copy of this.#walk.copied(alias)) {
        this.#walk.follow(call, copy);
        if (target !== undefined && target.type !== 'SpreadElement') this.#walk.store(withoutTypes(target), copy);
      }
    }
  }

  /** The function of the file that a call runs, be it one that is written there or the constructor of a class. */
  #functionCalled(call: AnyCall): TSESTree.FunctionLike | undefined {
    const { callee } = call;
    if (call.type === 'CallExpression') return isFunction(callee) ? callee : this.#file.functions.calledBy(call);
    return this.#file.functions.constructorCalledBy(call);
  }

  #mayRunAnother(call: AnyCall): boolean {
    if (call.type !== 'CallExpression' || isFunction(call.callee)) return false;
    return this.#file.functions.certainlyCalledBy(call) === undefined;
  }
}

function pairWith(value: Alias | undefined): Alias | undefined {
  return value && containerOf(value, '1');
}

function nameOf(property: TSESTree.ObjectLiteralElement): PartName {
  return property.type === 'Property' ? propertyName(property) : undefined;
}

/** `new Set(list)`, `new Map(pairs)` */
function isCollection({ type, callee }: AnyCall, scopes: Scopes): boolean {
  return type === 'NewExpression' && (isGlobal(callee, 'Set', scopes) || isGlobal(callee, 'Map', scopes));
}

/** Whether a call writes to an object: `Object.defineProperty(info, ...)`, `new Proxy(info, handler)`. */
function isWritten(node: TSESTree.Node, call: AnyCall, scopes: Scopes): boolean {
  if (call.arguments[0] !== node) return false;
  return call.type === 'NewExpression' ? isGlobal(call.callee, 'Proxy', scopes) : deedOf(call, scopes) === 'writes';
}

/** Whether a list or a map gets an element: `list.push(info)`. */
function isStored({ callee }: AnyCall): boolean {
  const method = callee.type === 'MemberExpression' ? methodNamed(memberName(callee)) : undefined;
  return method?.changes === true && method.arguments === 'kept';
}
