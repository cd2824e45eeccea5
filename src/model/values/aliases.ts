/** Other names of what is written in a literal: who changes it by one of them, here or where that is not seen. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall, isTypedArray } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { keyName, memberName, propertyName, rootOf } from '../../syntax/members.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { parametersOf } from '../flow/flow.js';
import { isShown } from '../states/looks.js';
import { isReadBy, outputsByName } from './calls.js';
import { pathOf, stepName, type Fields } from './fields.js';
import { handsElementsOn, visitsElements, type Functions } from './functions.js';
import { ChangedParts, inside, type Held, type Step, type WrittenParts } from './held.js';
import { isConstant } from './literals.js';
import { type Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;
type AnyCall = TSESTree.CallExpression | TSESTree.NewExpression;

/** What is known of a file, to follow its objects. */
interface FileParts {
  readonly names: FileNames;
  readonly variables: Variables;
  readonly fields: Fields;
  readonly functions: Functions;
  readonly written: WrittenParts;
}

/** The names that the objects of one file go by. */
export class Aliases {
  readonly #file: FileParts;

  constructor(file: FileParts) {
    this.#file = file;
  }

  /**
   * What may be changed of a literal.
   *
   * @param start - the literal, or an expression that gives it
   * @param uses - where what holds it is used
   * @param isWhole - whether all of it counts as changed where one part is, by the name of what holds it
   */
  changesOf(start: TSESTree.Expression, uses: readonly TSESTree.Node[], isWhole: boolean): ChangedParts {
    return new Walk(start, this.#file).from(uses, isWhole);
  }
}

class Walk {
  readonly #start: TSESTree.Expression;
  readonly #file: FileParts;
  readonly #written: WrittenParts;
  readonly #changed: ChangedParts;
  /** What is followed already, by the variables that hold it. */
  readonly #seen = new Map<Variable, Set<string>>();
  #steps = 0;

  constructor(start: TSESTree.Expression, file: FileParts) {
    this.#start = start;
    this.#file = file;
    this.#written = file.written;
    this.#changed = new ChangedParts(start);
  }

  from(uses: readonly TSESTree.Node[], isOwn: boolean): ChangedParts {
    const parts = isConstant(this.#start) ? [] : this.#written.objectsIn(this.#start);
    if (parts.length > 0) for (const use of uses) this.#follow(use, { path: [], parts, isOwn });
    return this.#changed;
  }

  /** Takes what is done with an expression. */
  #follow(expression: TSESTree.Node, held: Held | undefined): void {
    if (held === undefined) return;
    if (++this.#steps > STEPS) {
      this.#changed.add(this.#start);
      return;
    }
    const node = withTypes(expression);
    const { parent } = node;
    switch (parent?.type) {
      case 'MemberExpression':
        if (parent.object === node) this.#member(parent, held);
        break;
      case 'VariableDeclarator':
        this.#give(parent.id, held);
        break;
      case 'AssignmentPattern':
        this.#give(parent.left, held);
        break;
      case 'AssignmentExpression':
        if (parent.right !== node) break;
        this.#give(parent.left, held);
        this.#follow(parent, held);
        break;
      case 'PropertyDefinition':
        if (parent.value === node) this.#giveField(parent.parent, keyName(parent.key, parent.computed), held);
        break;
      case 'Property':
        if (parent.value === node) this.#follow(parent.parent, inside(held, propertyName(parent)));
        break;
      case 'ArrayExpression':
        this.#follow(parent, inside(held, undefined));
        break;
      case 'SpreadElement':
        this.#spread(parent, held);
        break;
      case 'ForOfStatement':
        if (parent.right === node) this.#give(targetOf(parent), this.#elementsOf(held));
        break;
      case 'ReturnStatement':
        this.#return(functionAround(parent), held);
        break;
      case 'ArrowFunctionExpression':
        this.#return(parent, held);
        break;
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee !== node) this.#pass(node, parent, held);
        break;
      case 'ConditionalExpression':
        if (parent.test !== node) this.#follow(parent, held);
        break;
      case 'LogicalExpression':
        if (parent.operator !== '&&' || parent.right === node) this.#follow(parent, held);
        break;
      case 'SequenceExpression':
        if (parent.expressions.at(-1) === node) this.#follow(parent, held);
        break;
      case 'AwaitExpression':
        this.#follow(parent, held);
        break;
      default:
        if (parent === undefined || !(LOOKS.has(parent.type) || parent.type.startsWith('TS'))) this.#lose(held);
    }
  }

  /** A member is written, called as a method, or taken out. */
  #member(member: TSESTree.MemberExpression, held: Held): void {
    const use = withTypes(member);
    const name = stepName(member);
    if (isTarget(use)) this.#write(held, name);
    else if (use.parent?.type === 'CallExpression' && use.parent.callee === use) this.#call(use.parent, name, held);
    else this.#follow(member, this.#taken(held, name));
  }

  /** What a member is. Whoever takes the memory of a typed array may write to it. */
  #taken(held: Held, name: Step): Held | undefined {
    if (name === 'buffer' && held.path.length === 0) {
      this.#lose({ ...held, parts: held.parts.filter(({ type }) => type === 'ArrayExpression') });
    }
    return this.#written.taken(held, name);
  }

  #write({ path, parts, isOwn }: Held, name: Step): void {
    if (path.length > 0) return;
    // What is filled in by its own name is not yet what it is to be.
    if (isOwn) this.#changed.add(this.#start);
    else {
      const open = parts.filter((part) => !isFrozen(part));
      for (const part of open) for (const each of this.#written.under(part, name)) this.#changed.add(each);
    }
  }

  /** A method is called. */
  #call(call: TSESTree.CallExpression, name: string | undefined, held: Held): void {
    if (visitsElements(name)) {
      this.#visit(call, 0, held);
      const elements = handsElementsOn(name) ? this.#elementsOf(held) : undefined;
      this.#follow(call, name === 'filter' ? listOf(elements) : elements);
    } else if (name === 'reduce') this.#visit(call, 1, held);
    else if (name === 'at') this.#follow(call, this.#elementsOf(held));
    else if (name === 'entries') this.#follow(call, listOf(pairWith(this.#elementsOf(held))));
    else if (COPYING.has(name)) this.#follow(call, listOf(this.#elementsOf(held)));
    else if (name === 'flat') this.#lose(this.#elementsOf(held));
    else if (!READING.has(name)) {
      this.#write(held, undefined);
      this.#lose(held);
    }
  }

  /** A function is called with each element, as one of its parameters. */
  #visit({ arguments: [callback] }: TSESTree.CallExpression, index: number, held: Held): void {
    const elements = this.#elementsOf(held);
    const callee = callback && (isFunction(callback) ? callback : this.#file.functions.named(callback));
    if (callee === undefined) {
      this.#lose(elements);
      return;
    }
    const parameters = parametersOf(callee);
    if (parameters.some(({ type }) => type === 'RestElement')) this.#lose(held);
    if (parameters[index] !== undefined) this.#give(parameters[index], elements);
    if (parameters[index + 2] !== undefined) this.#give(parameters[index + 2]!, held);
  }

  /** `{ ...image }`, `[...list]`, `load(...list)` */
  #spread(spread: TSESTree.SpreadElement, held: Held): void {
    const { parent } = spread;
    if (parent.type === 'ObjectExpression') for (const copy of this.#written.copied(held)) this.#follow(parent, copy);
    else if (parent.type === 'ArrayExpression') this.#follow(parent, listOf(this.#elementsOf(held)));
    else this.#lose(this.#elementsOf(held));
  }

  /** A function gives it back. */
  #return(callee: TSESTree.Node | undefined, held: Held): void {
    if (callee === undefined || !isFunction(callee)) return;
    const { parent } = callee;
    if (parent.type === 'CallExpression') {
      const method = parent.callee.type === 'MemberExpression' ? memberName(parent.callee) : undefined;
      if (parent.callee === callee) this.#follow(parent, held);
      else if (method === 'map' || method === 'flatMap') this.#follow(parent, listOf(held));
      else if (!visitsElements(method)) this.#lose(held);
      return;
    }
    const { functions } = this.#file;
    const isGetter = parent.type === 'MethodDefinition' && parent.kind === 'get';
    if (functions.isKnownElsewhere(callee) || (!isGetter && !functions.isOnlyCalled(callee))) this.#lose(held);
    else {
      const uses = isGetter ? functions.referencesTo(callee) : functions.callsOf(callee);
      for (const use of uses) this.#follow(use, held);
    }
  }

  /** A call is given it. */
  #pass(node: TSESTree.Node, call: AnyCall, held: Held): void {
    const index = call.arguments.findIndex((each) => each === node);
    const callee = this.#functionCalled(call);
    if (callee !== undefined) {
      const parameters = parametersOf(callee);
      const isCounted = !call.arguments.slice(0, index).some((each) => each.type === 'SpreadElement');
      const parameter = isCounted ? parameters[index] : undefined;
      if (parameter !== undefined) this.#give(parameter, held);
      else if (!isCounted || parameters.at(-1)?.type === 'RestElement') this.#lose(held);
    } else if (isObjectCall(call, 'assign')) this.#assign(index, call, held);
    else if (isObjectCall(call, 'freeze')) this.#follow(call, held);
    else if (isObjectCall(call, 'values')) this.#follow(call, listOf(this.#elementsOf(held)));
    else if (isObjectCall(call, 'entries')) this.#follow(call, listOf(pairWith(this.#elementsOf(held))));
    else if (isCollection(call)) this.#lose(this.#elementsOf(held));
    else if (!this.#isReadBy(call, node)) this.#fill(call, held);
  }

  /** A call fills it in: a command that takes its arguments by name fills in those that it has results for. */
  #fill(call: AnyCall, held: Held): void {
    const outputs = outputsByName(call, this.#file.names);
    if (outputs === undefined) this.#lose(held);
    else for (const name of outputs) this.#lose(this.#taken(held, name));
  }

  /** Whether a call only reads what it is given, and keeps nothing of it. */
  #isReadBy(call: AnyCall, argument: TSESTree.Node): boolean {
    if (this.#written.isStruct(call.callee)) return true;
    if (call.type === 'NewExpression') return isTypedArray(call.callee);
    return isShown(argument) || isSerialized(call) || isReadBy(call, argument, this.#file.names);
  }

  /** `Object.assign(target, source)` */
  #assign(index: number, call: TSESTree.CallExpression, held: Held): void {
    const [target, ...sources] = call.arguments;
    if (index === 0) {
      for (const source of sources) {
        const names = source.type === 'ObjectExpression' ? source.properties.map(nameOf) : [undefined];
        for (const name of names) this.#write(held, name);
      }
      this.#follow(call, held);
    } else {
      for (const copy of this.#written.copied(held)) {
        this.#follow(call, copy);
        if (target !== undefined && target.type !== 'SpreadElement') this.#store(withoutTypes(target), copy);
      }
    }
  }

  /** A variable, a pattern, a field or a member takes it. */
  #give(target: TSESTree.Node, held: Held | undefined): void {
    if (held === undefined) return;
    switch (target.type) {
      case 'Identifier': {
        const variable = this.#file.variables.of(target);
        if (variable === undefined) this.#lose(held);
        else this.#giveVariable(variable, held);
        break;
      }
      case 'AssignmentPattern':
        this.#give(target.left, held);
        break;
      case 'RestElement':
        this.#give(target.argument, held);
        break;
      case 'TSParameterProperty': {
        const { parameter } = target;
        const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
        this.#give(name, held);
        this.#giveField(classAround(target), name.name, held);
        break;
      }
      case 'ObjectPattern':
        for (const each of target.properties) {
          if (each.type === 'Property') this.#give(each.value, this.#taken(held, propertyName(each)));
          else for (const copy of this.#written.copied(held)) this.#give(each, copy);
        }
        break;
      case 'ArrayPattern':
        for (const [index, each] of target.elements.entries()) {
          if (each?.type === 'RestElement') this.#give(each, listOf(this.#elementsOf(held)));
          else if (each !== null) this.#give(each, this.#written.taken(held, String(index)));
        }
        break;
      case 'MemberExpression':
        this.#store(target, held);
        break;
      default:
        this.#lose(held);
    }
  }

  #giveVariable(variable: Variable, held: Held): void {
    let seen = this.#seen.get(variable);
    if (seen === undefined) this.#seen.set(variable, (seen = new Set<string>()));
    const key = `${held.path.join('.')} ${held.parts.map(({ range }) => range[0]).join(' ')}`;
    if (seen.has(key)) return;
    seen.add(key);
    const reads = variable.references.filter((each) => each.isRead());
    for (const { identifier } of reads) this.#follow(identifier, { ...held, isOwn: false });
  }

  #giveField(body: TSESTree.ClassBody | undefined, name: string | undefined, held: Held): void {
    const uses = body === undefined || name === undefined ? undefined : this.#file.fields.uses(body, name);
    if (uses === undefined) this.#lose(held);
    else for (const use of uses) this.#follow(use, { ...held, isOwn: false });
  }

  /** Another object gets it, at the end of a path. */
  #store(place: TSESTree.Expression, held: Held): void {
    const steps = place.type === 'MemberExpression' ? (pathOf(place) ?? [undefined]) : [];
    const root = place.type === 'MemberExpression' ? rootOf(place) : place;
    const path = [...steps, ...held.path];
    const variable = root.type === 'Identifier' ? this.#file.variables.of(root) : undefined;
    if (root.type === 'ThisExpression') this.#giveField(classAround(place), path[0], { ...held, path: path.slice(1) });
    else if (variable !== undefined && this.#holdsStruct(variable)) return;
    else if (variable?.defs[0]?.type === VARIABLE) this.#giveVariable(variable, { ...held, path });
    else if (root.type !== 'ObjectExpression') this.#lose(held);
  }

  /** Whether a variable holds a struct of Vulkan's, which has its own copy of what it is given. */
  #holdsStruct({ defs: [definition] }: Variable): boolean {
    const name = definition?.name as TSESTree.Node | undefined;
    const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
    if (type?.type === 'TSTypeReference') return this.#written.isStruct(type.typeName);
    const { init } = (definition?.node ?? {}) as Partial<TSESTree.VariableDeclarator>;
    const start = init ? withoutTypes(init) : undefined;
    return (
      (start?.type === 'NewExpression' || start?.type === 'CallExpression') && this.#written.isStruct(start.callee)
    );
  }

  /** Others have it, and may change all of it. */
  #lose(held: Held | undefined): void {
    for (const part of held?.parts ?? []) {
      if (isFrozen(part)) this.#lose(this.#elementsOf({ path: [], parts: [part], isOwn: false }));
      else this.#changed.add(part);
    }
  }

  #elementsOf(held: Held): Held | undefined {
    return this.#written.taken(held, undefined);
  }

  /** The function of the file that a call runs, be it one that is written there or the constructor of a class. */
  #functionCalled(call: AnyCall): TSESTree.FunctionLike | undefined {
    const { callee } = call;
    if (call.type === 'CallExpression') return isFunction(callee) ? callee : this.#file.functions.calledBy(call);
    return this.#file.functions.constructorCalledBy(call);
  }
}

/** Of what goes through so many hands nothing is followed. */
const STEPS = 1000;

/** Where an object is only looked at. What other files do with it is asked elsewhere. */
const LOOKS: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'DoWhileStatement',
  'ExportDefaultDeclaration',
  'ExportSpecifier',
  'ExpressionStatement',
  'ForInStatement',
  'ForStatement',
  'IfStatement',
  'SwitchCase',
  'SwitchStatement',
  'TemplateLiteral',
  'UnaryExpression',
  'UpdateExpression',
  'WhileStatement',
]);

/** Methods of lists that give a list of the same elements. */
const COPYING: ReadonlySet<string | undefined> = new Set(['concat', 'slice', 'toReversed', 'toSorted', 'values']);

/** Methods that change nothing, and give nothing back that can be changed. */
const READING: ReadonlySet<string | undefined> = new Set([
  'hasOwnProperty',
  'includes',
  'indexOf',
  'join',
  'keys',
  'toString',
]);

/** Whether nothing can take the place of what an object has in it: `Object.freeze({ image })`. */
function isFrozen(part: TSESTree.Node): boolean {
  const { parent } = withTypes(part);
  return parent !== undefined && isObjectCall(parent, 'freeze');
}

function listOf(element: Held | undefined): Held | undefined {
  return element && inside(element, undefined);
}

function pairWith(value: Held | undefined): Held | undefined {
  return value && inside(value, '1');
}

function targetOf({ left }: TSESTree.ForOfStatement): TSESTree.Node {
  return left.type === 'VariableDeclaration' ? left.declarations[0].id : left;
}

function nameOf(property: TSESTree.ObjectLiteralElement): Step {
  return property.type === 'Property' ? propertyName(property) : undefined;
}

/** `new Set(list)`, `new Map(pairs)`: what is in it, and not the list itself. */
function isCollection({ type, callee }: AnyCall): boolean {
  return type === 'NewExpression' && callee.type === 'Identifier' && (callee.name === 'Set' || callee.name === 'Map');
}

/** `structuredClone(image)`, `JSON.stringify(image)` */
function isSerialized({ callee }: AnyCall): boolean {
  if (callee.type === 'Identifier') return callee.name === 'structuredClone';
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'JSON';
}
