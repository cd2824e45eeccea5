/** What becomes of one of several objects behind the place where it is read, by which it need not be what counts there. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { PARAMETER, VARIABLE } from '../../syntax/definitions.js';
import { fieldName, isWrittenInto, memberName, memberTakenOf, writtenText } from '../../syntax/members.js';
import { methodOfList } from '../../syntax/methods.js';
import { isTarget } from '../../syntax/targets.js';
import { hasSpreadBehind, type Names } from '../build/sights.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Functions } from '../values/functions.js';
import { namesAfter } from '../values/literals.js';
import type { Variables } from '../values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** Looks at what a file does behind the places where one of several objects is read, and how these were chosen. */
export class Reworked {
  readonly #variables: Variables;
  readonly #functions: Functions;
  readonly #evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#variables = evaluator.variables;
    this.#functions = evaluator.functions;
  }

  /**
   * The members that what is made of a read may be given again: the struct is built, and then completed; or its copy is
   * changed. What stood there before may only have kept the place, in those of the objects in which it is no good.
   */
  membersBehind(read: TSESTree.Node): Names {
    const names = new Set<string>();
    return this.#addBehind(read, names, false, new Set()) ? names : 'all';
  }

  /**
   * Whether a look-up may leave some of a table out: by a type of its keys that is not known, by a list of keys of which
   * some are left out, by a function that chooses.
   */
  isOfChosenKey(read: TSESTree.Node): boolean {
    if (read.type === 'CallExpression' && read.callee.type === 'MemberExpression') {
      const [key] = read.arguments;
      return memberName(read.callee) === 'get' && key !== undefined && this.#isChosen(key);
    }
    for (let node = read; node.type === 'MemberExpression'; node = withoutTypes(node.object)) {
      if (node.computed && this.#evaluator.keys.of(node) === undefined && this.#isChosen(node.property)) return true;
    }
    return false;
  }

  /** Takes down what is given again; false where that may be any member. */
  #addBehind(read: TSESTree.Node, names: Set<string>, isMade: boolean, seen: Set<Variable>): boolean {
    let node = withTypes(read);
    for (let { parent } = node; parent; { parent } = node) {
      switch (parent.type) {
        case 'ConditionalExpression':
          if (parent.test === node) return true;
          break;
        case 'LogicalExpression':
        case 'AwaitExpression':
          break;
        case 'SpreadElement': {
          const whole = parent.parent;
          if (whole.type !== 'ObjectExpression') return true;
          const index = whole.properties.indexOf(parent);
          if (hasSpreadBehind(whole, index)) return false;
          for (const name of namesAfter(whole, index, names)) names.add(name);
          isMade = true;
          parent = whole;
          break;
        }
        case 'NewExpression':
          if (parent.callee === node) return true;
          isMade = true;
          break;
        case 'CallExpression': {
          const index = parent.arguments.indexOf(node as TSESTree.Expression);
          if (isObjectCall(parent, 'assign')) {
            if (index < parent.arguments.length - 1) return false;
            const [target] = parent.arguments;
            const holder = target?.type === 'Identifier' ? this.#variables.of(target) : undefined;
            if (holder !== undefined && !this.#addWrites(holder, names, seen)) return false;
            isMade = true;
          } else if (!isObjectCall(parent, 'freeze')) {
            return !isMade || this.#addByCall(parent, index, names, seen);
          }
          break;
        }
        case 'VariableDeclarator':
        case 'AssignmentExpression': {
          const target = parent.type === 'VariableDeclarator' ? parent.id : parent.left;
          const holder = target.type === 'Identifier' ? this.#variables.of(target) : undefined;
          // What only has the name of the object is read by that.
          return !isMade || holder === undefined || this.#addWrites(holder, names, seen);
        }
        default:
          return true;
      }
      node = withTypes(parent);
    }
    return true;
  }

  /** The same of what a function of the file is given, which it may complete. */
  #addByCall(call: TSESTree.CallExpression, index: number, names: Set<string>, seen: Set<Variable>): boolean {
    const parameter = index < 0 ? undefined : this.#functions.calledBy(call)?.params[index];
    const holder = parameter?.type === 'Identifier' ? this.#variables.of(parameter) : undefined;
    return holder === undefined || this.#addWrites(holder, names, seen);
  }

  /** The same of what a variable holds. */
  #addWrites(variable: Variable, names: Set<string>, seen: Set<Variable>): boolean {
    if (seen.has(variable)) return true;
    seen.add(variable);
    if (seen.size > MANY_NAMES) return false;
    for (const { init, identifier } of variable.references) {
      if (init === true || isTarget(identifier)) continue;
      const member = memberTakenOf(identifier);
      if (member === undefined) {
        if (!this.#addBehind(identifier, names, true, seen)) return false;
      } else if (isTarget(member) || isWrittenInto(member)) {
        const name = fieldName(member);
        if (name === undefined) return false;
        names.add(name);
      }
    }
    return true;
  }

  /** Whether a key is not just any of those that there are. */
  #isChosen(node: TSESTree.Node, depth = 0): boolean {
    const key = withoutTypes(node as TSESTree.Expression);
    switch (key.type) {
      case 'ConditionalExpression':
        return true;
      case 'LogicalExpression':
        return this.#isChosen(key.left, depth) || this.#isChosen(key.right, depth);
      case 'CallExpression':
        return (
          leavesOut(key) ||
          this.#functions.calledBy(key) !== undefined ||
          (key.callee.type === 'MemberExpression' && this.#isChosen(key.callee.object, depth))
        );
      case 'MemberExpression':
        return this.#isChosen(key.object, depth);
      case 'Identifier': {
        const variable = this.#variables.of(key);
        return variable !== undefined && depth < DEPTH && this.#isChosenFor(variable, depth + 1);
      }
      default:
        return false;
    }
  }

  #isChosenFor(variable: Variable, depth: number): boolean {
    const [definition] = variable.defs;
    if (definition === undefined) return false;
    if (variable.references.some(({ init, identifier }) => init !== true && isTarget(identifier))) return true;
    const { name } = definition;
    // A missing annotation is null in some parsers.
    const said = (name.type === 'Identifier' && name.typeAnnotation?.typeAnnotation) || undefined;
    if (said !== undefined && this.#evaluator.keys.isOfSome(said)) return true;
    if (definition.type === VARIABLE) {
      const declarator = definition.node as TSESTree.VariableDeclarator;
      const around: TSESTree.Node = declarator.parent.parent;
      const from = around.type === 'ForOfStatement' ? around.right : declarator.init;
      return from !== null && this.#isChosen(from, depth);
    }
    return definition.type === PARAMETER && this.#isParameterChosen(definition, depth);
  }

  /** The same of what a function is given by all who call it. */
  #isParameterChosen({ name, node }: TSESLint.Scope.Definition, depth: number): boolean {
    const callee = node as TSESTree.FunctionLike;
    if (callee.parent.type === 'CallExpression') return this.#isCalledForSome(callee.parent, callee, depth);
    const index = callee.params.findIndex((each) => each === name);
    if (index < 0 || this.#functions.isKnownElsewhere(callee)) return false;
    const uses = this.#functions.referencesTo(callee).filter((use) => use.parent?.type !== 'VariableDeclarator');
    return (
      uses.length > 0 &&
      uses.length <= MANY_USES &&
      uses.every((use) => {
        const { parent } = use;
        if (parent?.type !== 'CallExpression') return false;
        if (parent.callee !== use) return this.#isCalledForSome(parent, use, depth);
        const given = parent.arguments[index];
        return given !== undefined && (writtenText(given) !== undefined || this.#isChosen(given, depth));
      })
    );
  }

  /** Whether a method of a list, of which something is left out, calls a function for each of what there still is. */
  #isCalledForSome(
    { callee: method, arguments: [first] }: TSESTree.CallExpression,
    callee: TSESTree.Node,
    depth: number,
  ) {
    if (first !== callee || method.type !== 'MemberExpression') return false;
    return methodOfList(memberName(method))?.calls !== undefined && this.#isChosen(method.object, depth);
  }
}

/** Whether a method of a list gives some of it, which a function chooses: `keys.filter(isOwn)`, `keys.find(isOwn)`. */
function leavesOut({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === 'MemberExpression' && methodOfList(memberName(callee))?.calls === 'ask';
}

/** Through so many names nobody follows an object. */
const MANY_NAMES = 64;
/** Of so many calls some are for any key. */
const MANY_USES = 16;
/** So many names are followed to where a key comes from. */
const DEPTH = 4;
