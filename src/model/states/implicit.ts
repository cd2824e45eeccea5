import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { classAround } from '../../syntax/class-fields.js';
import { writtenText } from '../../syntax/members.js';
import { isDecorated } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { type Variables } from '../values/variables.js';

/** What of a file's code runs where nothing calls it. */
interface Found {
  /** Members that run code where they are read or written. */
  readonly accessors: Set<string>;
  /** Any member may do so. */
  hasOthers: boolean;
  /** An object may run code where it becomes a string or a number. */
  converts: boolean;
  /** An object may run code where it is gone through. */
  iterates: boolean;
}

/** Finds where the code of a file runs although nothing calls it: getters and setters, conversions, iterators. */
export class ImplicitCalls {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #variables: Variables;
  #found: Found | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames, variables: Variables) {
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#variables = variables;
  }

  /** Whether any access to a member may run code. */
  get areAnywhere(): boolean {
    return this.#all.hasOthers;
  }

  /** Whether what is given to a function may run code of its own there: `String(x)`, `new Set(x)`. */
  get areInArguments(): boolean {
    return this.#all.converts || this.#all.iterates;
  }

  /** Whether one may happen at a node itself, whatever is inside of it. */
  isAt(node: TSESTree.Node): boolean {
    switch (node.type) {
      case 'MemberExpression':
        return (this.#hasAccessors && this.#isAccessor(memberKey(node))) || this.#isOfForeignBase(node);
      case 'Property':
        return node.parent.type === 'ObjectPattern' && this.#isAccessor(keyOf(node.key, node.computed));
      case 'RestElement':
        return node.parent.type === 'ObjectPattern' ? this.#hasAccessors : this.#all.iterates;
      case 'SpreadElement':
        return node.parent.type === 'ObjectExpression' ? this.#hasAccessors : this.#all.iterates;
      case 'ArrayPattern':
        return this.#all.iterates;
      case 'TemplateLiteral':
        return this.#all.converts && node.expressions.some((each) => this.#mayBeObject(each));
      case 'BinaryExpression':
        return this.#all.converts && (this.#mayBeObject(node.left) || this.#mayBeObject(node.right));
      case 'UnaryExpression':
        return this.#all.converts && this.#mayBeObject(node.argument);
      default:
        return false;
    }
  }

  /** Whether going through a list or another object runs code with each step. */
  get areInLoops(): boolean {
    return this.#all.iterates;
  }

  /** Whether an object may stand there that becomes a string or a number. */
  #mayBeObject(node: TSESTree.Node): boolean {
    switch (node.type) {
      case 'Literal':
      case 'TemplateLiteral':
      case 'BinaryExpression':
      case 'UnaryExpression':
      case 'UpdateExpression':
        return false;
      default:
        return this.#names.at(node) === undefined;
    }
  }

  get #hasAccessors(): boolean {
    return this.#all.accessors.size > 0;
  }

  #isAccessor(name: string | undefined): boolean {
    return this.#hasAccessors && (name === undefined || this.#all.accessors.has(name));
  }

  /** Whether a member is written that the class around does not declare, and its base of another file may. */
  #isOfForeignBase(node: TSESTree.MemberExpression): boolean {
    const { type } = node.object;
    if ((type !== 'ThisExpression' && type !== 'Super') || !isTarget(node)) return false;
    const name = memberKey(node);
    for (let body = classAround(node); body !== undefined;) {
      if (name !== undefined && declares(body, name)) return false;
      const base: TSESTree.Expression | null = body.parent.superClass;
      if (base === null) return false;
      const definition = base.type === 'Identifier' ? this.#variables.of(base)?.defs[0] : undefined;
      const declaration = definition?.node as TSESTree.Node | undefined;
      if (declaration?.type !== 'ClassDeclaration') return true;
      ({ body } = declaration);
    }
    return false;
  }

  get #all(): Found {
    this.#found ??= this.#find();
    return this.#found;
  }

  #find(): Found {
    const hasOthers = REDEFINED.test(this.#sourceCode.text);
    const found: Found = { accessors: new Set(), hasOthers, converts: false, iterates: false };
    for (const { block } of this.#sourceCode.scopeManager?.scopes ?? []) {
      const node = block as TSESTree.Node;
      if ('superClass' in node) for (const member of node.body.body) addDecorated(member, found);
      if ('generator' in node && node.generator) found.iterates = true;
      const holder = node.type === 'TSMethodSignature' ? node : (node.parent as TSESTree.Node | null | undefined);
      if (holder) addFunction(holder, found);
    }
    return found;
  }
}

/** What makes accessors of members that are not written as such; but for the mark of a module that was transpiled. */
const REDEFINED = /\bdefinePropert(?:y(?!\s*\(\s*exports\b)|ies)\b|\b__define[GS]etter__\b|\bProxy\b/u;

/** Takes down what a function is for, by what holds it. */
function addFunction(holder: TSESTree.Node, found: Found): void {
  let name: string | undefined;
  switch (holder.type) {
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
    case 'TSAbstractMethodDefinition':
    case 'TSMethodSignature':
      name = keyOf(holder.key, holder.computed);
      if ('kind' in holder && (holder.kind === 'get' || holder.kind === 'set')) addAccessor(name, found);
      break;
    case 'AssignmentExpression':
      if (holder.left.type === 'MemberExpression') name = memberKey(holder.left);
      break;
    default:
  }
  if (name === undefined) return;
  if (CONVERSIONS.has(name)) found.converts = true;
  if (ITERATORS.has(name)) found.iterates = true;
}

/** A decorator may put a getter and a setter in place of a field. */
function addDecorated(member: TSESTree.ClassElement, found: Found): void {
  if (isDecorated(member) && 'key' in member) addAccessor(keyOf(member.key, member.computed), found);
}

function addAccessor(name: string | undefined, found: Found): void {
  if (name === undefined) found.hasOthers = true;
  else found.accessors.add(name);
}

const CONVERSIONS: ReadonlySet<string> = new Set(['toString', 'valueOf', 'toJSON', 'Symbol.toPrimitive']);
const ITERATORS: ReadonlySet<string> = new Set(['Symbol.iterator', 'Symbol.asyncIterator']);

/** Whether a class has a plain field of a name. */
function declares({ body }: TSESTree.ClassBody, name: string): boolean {
  return body.some((each) => each.type === 'PropertyDefinition' && keyOf(each.key, each.computed) === name);
}

function memberKey({ property, computed }: TSESTree.MemberExpression): string | undefined {
  return keyOf(property, computed);
}

/** What a key comes to: `flat`, `#flat`, `0`, `Symbol.iterator`; undefined where that is computed. */
function keyOf(key: TSESTree.Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Identifier' && !computed) return key.name;
  if (key.type === 'Literal') return String(key.value);
  if (key.type !== 'MemberExpression') return writtenText(key);
  const { object, property } = key;
  const isSymbol = object.type === 'Identifier' && object.name === 'Symbol' && property.type === 'Identifier';
  return isSymbol ? `Symbol.${property.name}` : undefined;
}
