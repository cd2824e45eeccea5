import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../bindings/find.js';
import { memberName } from '../bindings/names.js';

/** `Object.assign(this`, `this[`, `self = this`, `(this as any)`. */
const OPEN = /\bassign\s*\(\s*this\b|\bthis\s*(?:\[|!|as\b)|(?:(?<![=!])=|>)\s*this\b(?!\s*[.?])/u;
/** What may stand between two tokens. */
const GAP = String.raw`(?:\s|/\*[^]*?\*/|//.*)*`;

/** The fields of the classes of one file. No scope knows `this`, so they are found in the text. */
export class Fields {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #open = new Map<TSESTree.ClassBody, boolean>();
  readonly #found = new Map<TSESTree.ClassBody, Map<string, readonly TSESTree.MemberExpression[]>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** Every `this.name` (or `this.#name`) in a class. */
  uses(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    let byName = this.#found.get(body);
    if (byName === undefined) {
      byName = new Map();
      this.#found.set(body, byName);
    }
    let uses = byName.get(name);
    if (uses === undefined) {
      uses = this.#find(body, name);
      byName.set(name, uses);
    }
    return uses;
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

  #find(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    const escaped = name.replace(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);
    const pattern = new RegExp(String.raw`\bthis${GAP}\??\.${GAP}#?${escaped}(?![\p{ID_Continue}$])`, 'gu');
    return findInText(this.#sourceCode, body, pattern, isThis)
      .map(({ parent }) => parent)
      .filter(
        (parent): parent is TSESTree.MemberExpression =>
          parent.type === 'MemberExpression' && parent.object.type === 'ThisExpression' && fieldName(parent) === name,
      )
      .filter((member) => classAround(member) === body);
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
