import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../bindings/find.js';
import { memberName } from '../bindings/names.js';

/** `Object.assign(this`, `this[`, `self = this`, `(this as any)`. */
const OPEN = /\bassign\s*\(\s*this\b|\bthis\s*(?:\[|!|as\b)|(?:(?<![=!])=|>)\s*this\b(?!\s*[.?])/u;
const NONE: readonly TSESTree.MemberExpression[] = [];

/** The fields of the classes of one file. No scope knows `this`, so they are found in the text. */
export class Fields {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #open = new Map<TSESTree.ClassBody, boolean>();
  #members: ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** Every `this.name` (or `this.#name`) in a class. */
  uses(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    this.#members ??= this.#find();
    return this.#members.get(body)?.get(name) ?? NONE;
  }

  /** Whether a class changes fields of itself that it does not name: `Object.assign(this, options)`, `this[key] = x`. */
  isOpen(body: TSESTree.ClassBody): boolean {
    let open = this.#open.get(body);
    if (open === undefined) {
      open = OPEN.test(this.#sourceCode.getText(body));
      this.#open.set(body, open);
    }
    return open;
  }

  /** All of them at once: most files that ask for one field ask for more. */
  #find(): ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> {
    const classes = new Map<TSESTree.ClassBody, Map<string, TSESTree.MemberExpression[]>>();
    for (const node of findInText(this.#sourceCode, this.#sourceCode.ast, /\bthis\b/gu, isThis)) {
      const { parent } = node;
      if (parent.type !== 'MemberExpression' || parent.object !== node) continue;
      const name = fieldName(parent);
      const body = name === undefined ? undefined : classAround(node);
      if (name === undefined || body === undefined) continue;
      let members = classes.get(body);
      if (members === undefined) classes.set(body, (members = new Map<string, TSESTree.MemberExpression[]>()));
      const uses = members.get(name);
      if (uses === undefined) members.set(name, [parent]);
      else uses.push(parent);
    }
    return classes;
  }
}

/** The name of a field that a member expression names; private ones without their `#`. */
export function fieldName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === 'PrivateIdentifier' ? node.property.name : memberName(node);
}

/** The class whose instance `this` is at a node. */
export function classAround(node: TSESTree.Node): TSESTree.ClassBody | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'ClassBody') return parent;
    // `this` of a plain function is another one.
    if (parent.type === 'FunctionDeclaration') return undefined;
    if (parent.type === 'FunctionExpression' && parent.parent.type !== 'MethodDefinition') return undefined;
  }
  return undefined;
}

function isThis(node: TSESTree.Node): node is TSESTree.ThisExpression {
  return node.type === 'ThisExpression';
}
