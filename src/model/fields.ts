import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInText } from '../bindings/find.js';
import { writesOf } from '../bindings/modules.js';
import { memberName } from '../bindings/modules.js';
import { memberTakenOf, withoutTypes } from './syntax.js';

/** `Object.assign(this`, `this[`, `self = this`, `(this as any)`. */
const OPEN = /\bassign\s*\(\s*this\b|\bthis\s*(?:\[|!|as\b)|(?:(?<![=!])=|>)\s*this\b(?!\s*[.?])/u;
const NONE: readonly TSESTree.MemberExpression[] = [];

/** Members of a class that are used from outside of it, by their names. */
interface Outside {
  readonly ofClass: Map<string, TSESTree.MemberExpression[]>;
  readonly ofInstances: Map<string, TSESTree.MemberExpression[]>;
}

/** The fields of the classes of one file. No scope knows `this`, so they are found in the text. */
export class Fields {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #open = new Map<TSESTree.ClassBody, boolean>();
  readonly #private = new Map<TSESTree.ClassBody, Map<string, readonly TSESTree.MemberExpression[]>>();
  readonly #outside = new Map<TSESTree.ClassBody, Outside>();
  #members: ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** Every use of a member that the file tells: `this.name` in the class, `Class.name`, `instance.name`. */
  uses(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    this.#members ??= this.#find();
    const inside = this.#members.get(body)?.get(name) ?? NONE;
    const { ofClass, ofInstances } = this.#usesOutside(body);
    const outside = (isStatic(body, name) ? ofClass : ofInstances).get(name);
    return outside === undefined ? inside : [...inside, ...outside];
  }

  /** Every use of a private field in its class, of this instance or another: no other code gets at it. */
  usesOfPrivate(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    let fields = this.#private.get(body);
    if (fields === undefined)
      this.#private.set(body, (fields = new Map<string, readonly TSESTree.MemberExpression[]>()));
    let uses = fields.get(name);
    if (uses === undefined) {
      const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
      const pattern = new RegExp(String.raw`(?<![\p{ID_Continue}$])#?${escaped}(?![\p{ID_Continue}$])`, 'gu');
      uses = findInText(this.#sourceCode, body, pattern, isProperty).map(({ parent }) => parent);
      fields.set(name, uses);
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

  /** `Class.name`, and `instance.name` where a variable holds one instance from the start. */
  #usesOutside(body: TSESTree.ClassBody): Outside {
    let outside = this.#outside.get(body);
    if (outside !== undefined) return outside;
    outside = { ofClass: new Map(), ofInstances: new Map() };
    this.#outside.set(body, outside);
    const { ofClass, ofInstances } = outside;
    const { parent } = body.parent;
    const declaration = parent.type === 'VariableDeclarator' && parent.init === body.parent ? parent : body.parent;
    for (const { references } of this.#sourceCode.getDeclaredVariables(declaration)) {
      for (const { identifier } of references) {
        addMember(ofClass, identifier);
        const created = (identifier as TSESTree.Node).parent;
        if (created?.type !== 'NewExpression' || created.callee !== identifier) continue;
        addMember(ofInstances, created);
        const holder = created.parent;
        if (holder.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') continue;
        const [instance] = this.#sourceCode.getDeclaredVariables(holder);
        if (instance === undefined || writesOf(instance) !== 1) continue;
        for (const reference of instance.references) addMember(ofInstances, reference.identifier);
      }
    }
    return outside;
  }

  /** All of them at once: most files that ask for one field ask for more. */
  #find(): ReadonlyMap<TSESTree.ClassBody, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> {
    const classes = new Map<TSESTree.ClassBody, Map<string, TSESTree.MemberExpression[]>>();
    for (const node of findInText(this.#sourceCode, this.#sourceCode.ast, /\bthis\b/gu, isThis)) {
      const body = memberTakenOf(node) === undefined ? undefined : classAround(node);
      if (body === undefined) continue;
      let members = classes.get(body);
      if (members === undefined) classes.set(body, (members = new Map<string, TSESTree.MemberExpression[]>()));
      addMember(members, node);
    }
    return classes;
  }
}

function isStatic({ body }: TSESTree.ClassBody, name: string): boolean {
  return body.some((each) => {
    if (!('key' in each) || !each.static) return false;
    const { key } = each;
    return (key.type === 'Identifier' || key.type === 'PrivateIdentifier') && key.name === name;
  });
}

/** Takes down which member of an object is used. */
function addMember(members: Map<string, TSESTree.MemberExpression[]>, object: TSESTree.Node): void {
  const member = memberTakenOf(object);
  const name = member && fieldName(member);
  if (name === undefined) return;
  const uses = members.get(name);
  if (uses === undefined) members.set(name, [member!]);
  else uses.push(member!);
}

/** The name of a field that a member expression names; private ones without their `#`. */
export function fieldName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === 'PrivateIdentifier' ? node.property.name : memberName(node);
}

/** The name of a member, or the number of an element: `pair[0]`; undefined where it is computed. */
export function stepName(node: TSESTree.MemberExpression): string | undefined {
  return isElement(node) ? String((node.property as TSESTree.NumberLiteral).value) : fieldName(node);
}

/** The names by which a member expression goes from what it starts at; undefined where one is computed. */
export function pathOf(node: TSESTree.MemberExpression): readonly string[] | undefined {
  const name = stepName(node);
  const object = withoutTypes(node.object);
  const before = object.type === 'MemberExpression' ? pathOf(object) : [];
  return name === undefined || before === undefined ? undefined : [...before, name];
}

/** Whether a member expression takes out an element by its number. */
export function isElement({ computed, property }: TSESTree.MemberExpression): boolean {
  return computed && property.type === 'Literal' && typeof property.value === 'number';
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

function isProperty(node: TSESTree.Node): node is TSESTree.Node & { readonly parent: TSESTree.MemberExpression } {
  return node.parent?.type === 'MemberExpression' && node.parent.property === node && !node.parent.computed;
}

function isThis(node: TSESTree.Node): node is TSESTree.ThisExpression {
  return node.type === 'ThisExpression';
}
