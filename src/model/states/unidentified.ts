import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { functionOfThis } from '../../syntax/class-fields.js';
import { findInText } from '../../syntax/find.js';
import { memberName } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import type { KnownTypes } from '../build/known-types.js';
import type { Builds } from './builds.js';

/** Writes to members of objects of which the file does not tell what they are: each may be one of its structs. */
export class UnidentifiedWrites {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #types: KnownTypes;
  readonly #builds: Builds;
  readonly #written = new Map<string, boolean>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, types: KnownTypes, builds: Builds) {
    this.#sourceCode = sourceCode;
    this.#types = types;
    this.#builds = builds;
  }

  /** Whether the file writes a member of this name of such an object. */
  has(name: string): boolean {
    let written = this.#written.get(name);
    if (written === undefined) {
      const { text, ast } = this.#sourceCode;
      const isWrite = (node: TSESTree.Node): node is TSESTree.Node => this.#isWrite(node, name);
      written = findInText(this.#sourceCode, ast, placesTaken(text, name), isWrite).length > 0;
      this.#written.set(name, written);
    }
    return written;
  }

  #isWrite(node: TSESTree.Node, name: string): boolean {
    const { parent } = node;
    if (parent?.type !== 'MemberExpression' || parent.property !== node || memberName(parent) !== name) return false;
    const object = withoutTypes(parent.object);
    if (!isTarget(parent)) return false;
    if (object.type === 'ThisExpression') return this.#isCallers(object);
    return this.#types.of(object) === undefined && this.#builds.heldBy(object) === undefined;
  }

  /** Whether `this` is what a caller says, as in `fill.call(info)`: not that of a class, or of an object with the function. */
  #isCallers(node: TSESTree.ThisExpression): boolean {
    const callee = functionOfThis(node);
    switch (callee?.parent.type) {
      case undefined:
      case 'MethodDefinition':
      case 'Property':
      case 'PropertyDefinition':
        return false;
      case 'AssignmentExpression':
        return callee.parent.left.type === 'Identifier';
      case 'VariableDeclarator':
        return !this.#isConstructor(callee.parent);
      default:
        return callee!.id === null || !this.#isConstructor(callee!);
    }
  }

  /** `function Renderer() { this.usage = usage; }` */
  #isConstructor(declaration: TSESTree.Node): boolean {
    const [named] = this.#sourceCode.getDeclaredVariables(declaration);
    return named?.references.some(({ identifier }) => identifier.parent.type === 'NewExpression') === true;
  }
}

/** Where a text has a name as that of a member, `.name` or `['name']`, however it is broken. */
function placesTaken(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
    let before = i - 1;
    while (/\s/u.test(text.charAt(before))) before--;
    if (text.charAt(before) === '.') places.push(i);
    else if (before === i - 1 && QUOTES.includes(text.charAt(before))) places.push(before);
  }
  return places;
}

const QUOTES = ['"', "'", '`'];
