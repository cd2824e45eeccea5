/** Expressions that lead to what is written in a literal: what of it they hand on. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { propertyName } from '../../syntax/members.js';
import { contains } from '../../syntax/nodes.js';
import { isPlain, type Literal } from './literals.js';

/** A name of a member, or the number of an element; undefined for any of them. */
export type Step = string | undefined;

/** How an expression leads to something that is written in a literal. */
export interface Held {
  /** What leads there from what the expression gives. */
  readonly path: readonly Step[];
  /** The objects and lists, as they are written, of which it may be one. */
  readonly parts: readonly TSESTree.Expression[];
  /** The expression begins with the name that the whole was given first. */
  readonly isOwn: boolean;
}

/** What of a literal may be something else by the time that it is read. */
export class ChangedParts {
  readonly #root: TSESTree.Node;
  readonly #changed = new Set<TSESTree.Node>();
  readonly #around = new Set<TSESTree.Node>();

  /** @param root - the literal, with all that is around it in the expression */
  constructor(root: TSESTree.Node) {
    this.#root = root;
  }

  /** Takes down that a part is changed; what the literal has from elsewhere stands for all of it. */
  add(part: TSESTree.Node): void {
    const changed = contains(this.#root, part) ? part : this.#root;
    this.#changed.add(changed);
    for (let node = changed; node !== this.#root; node = node.parent!) this.#around.add(node.parent!);
  }

  /** Whether a part is changed, or what it is in. */
  has(part: TSESTree.Node): boolean {
    if (this.#changed.size === 0) return false;
    for (let node = part; ; node = node.parent!) {
      if (this.#changed.has(node)) return true;
      if (node === this.#root || !node.parent) return false;
    }
  }

  /** Whether a part is changed, or something in it. */
  isIn(part: TSESTree.Node): boolean {
    return this.#around.has(part) || this.has(part);
  }
}

/** What is written in the literals of one file, part by part. */
export class WrittenParts {
  readonly #names: FileNames;
  readonly #literalMadeBy: (call: TSESTree.CallExpression) => Literal | undefined;

  constructor(names: FileNames, literalMadeBy: (call: TSESTree.CallExpression) => Literal | undefined) {
    this.#names = names;
    this.#literalMadeBy = literalMadeBy;
  }

  /** What a member or an element of something is; undefined where that is nothing that can be changed. */
  taken(held: Held, name: Step): Held | undefined {
    const [step, ...path] = held.path;
    if (held.path.length > 0) {
      return step === undefined || name === undefined || step === name ? { ...held, path } : undefined;
    }
    const parts = held.parts.flatMap((part) => this.under(part, name).flatMap((each) => this.objectsIn(each)));
    return parts.length === 0 ? undefined : { ...held, parts };
  }

  /** The same by where another object has it that is given all members: `{ ...image }`. */
  copied(held: Held): readonly Held[] {
    if (held.path.length > 0) return [held];
    return [...new Set(held.parts.flatMap((part) => this.#namesIn(part)))].flatMap((name) => {
      const part = this.taken(held, name);
      return part === undefined ? [] : inside(part, name);
    });
  }

  #namesIn(part: TSESTree.Expression): readonly Step[] {
    const literal = this.#literalIn(part);
    if (literal?.type !== 'ObjectExpression') return [undefined];
    return literal.properties.map((each) => (each.type === 'Property' ? propertyName(each) : undefined));
  }

  /** What is written in an object or list under a name. */
  under(part: TSESTree.Expression, name: Step): readonly TSESTree.Expression[] {
    const literal = this.#literalIn(part);
    if (literal?.type === 'ArrayExpression') return this.#elementsOf(literal, name);
    return (literal?.properties ?? []).flatMap((each) => {
      if (each.type === 'SpreadElement') return this.under(each.argument, name);
      const key = propertyName(each);
      const isMeant = key === undefined || name === undefined || key === name;
      return isMeant && isPlain(each) ? (each.value as TSESTree.Expression) : [];
    });
  }

  #elementsOf({ elements }: TSESTree.ArrayExpression, index: Step): readonly TSESTree.Expression[] {
    const isCounted = index !== undefined && !elements.some((each) => each?.type === 'SpreadElement');
    return elements.flatMap((each, i) => {
      if (each === null || (isCounted && String(i) !== index)) return [];
      return each.type === 'SpreadElement' ? this.under(each.argument, undefined) : each;
    });
  }

  /** The objects and lists that an expression may give, as they are written. */
  objectsIn(node: TSESTree.Expression): readonly TSESTree.Expression[] {
    const expression = withoutTypes(node);
    switch (expression.type) {
      case 'ConditionalExpression':
        return [...this.objectsIn(expression.consequent), ...this.objectsIn(expression.alternate)];
      case 'LogicalExpression':
        return [...this.objectsIn(expression.left), ...this.objectsIn(expression.right)];
      default: {
        const frozen = isObjectCall(expression, 'freeze') ? expression.arguments[0] : undefined;
        if (frozen !== undefined && frozen.type !== 'SpreadElement') return this.objectsIn(frozen);
        return this.#literalIn(expression) === undefined ? [] : [expression];
      }
    }
  }

  /** The literal that an object or a struct is made of. */
  #literalIn(part: TSESTree.Expression): Literal | undefined {
    const expression = withoutTypes(part);
    switch (expression.type) {
      case 'ObjectExpression':
      case 'ArrayExpression':
        return expression;
      case 'NewExpression':
      case 'CallExpression': {
        const [argument] = expression.arguments;
        if (this.isStruct(expression.callee)) return argument?.type === 'ObjectExpression' ? argument : undefined;
        return expression.type === 'CallExpression' ? this.#literalMadeBy(expression) : undefined;
      }
      default:
        return undefined;
    }
  }

  /** Whether a name is one of a struct of Vulkan's. */
  isStruct(name: TSESTree.Node): boolean {
    return this.#names.at(name)?.entity.kind === 'struct';
  }
}

/** What has something under a name. */
export function inside(held: Held, name: Step): Held {
  return { ...held, path: [name, ...held.path] };
}
