/** From an expression to the object or array literal that it stands for, and what of that may be changed. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { isNumbers, isObjectCall } from '../../syntax/builtins.js';
import { fieldName, rootOf } from '../../syntax/members.js';
import { isDecorated } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import type { Aliases } from './aliases.js';
import type { ChangedParts } from './changed-parts.js';
import type { Fields } from './fields.js';
import type { Keys } from './keys.js';
import { asLiteral, partIn, type Literal, type LiteralMadeBy } from './literals.js';
import { isExported, propertyDefinition, type Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** The objects and lists of one file that are written down, by the expressions that stand for them. */
export class Tables {
  readonly #variables: Variables;
  readonly #aliases: Aliases;
  readonly #keys: Keys;
  readonly #literalMadeBy: LiteralMadeBy;
  readonly #fields: Fields;
  /** By what the variables begin with. */
  readonly #changes = new Map<TSESTree.Node, ChangedParts>();

  constructor(of: {
    readonly variables: Variables;
    readonly fields: Fields;
    readonly aliases: Aliases;
    readonly keys: Keys;
    readonly literalMadeBy: LiteralMadeBy;
  }) {
    this.#variables = of.variables;
    this.#fields = of.fields;
    this.#aliases = of.aliases;
    this.#keys = of.keys;
    this.#literalMadeBy = of.literalMadeBy;
  }

  /** The literal that a struct or a list is built from, when it is written in this file and nothing of it is changed. */
  literalBehind(node: TSESTree.Expression): Literal | undefined {
    const literal = this.tableBehind(node);
    if (literal === undefined || literal === withoutTypes(node)) return literal;
    return this.#changesAround(literal)?.isIn(literal) === true ? undefined : literal;
  }

  /** The same where some of it may be changed: what is asked of a part is to be asked of {@link isChanged} as well. */
  tableBehind(node: TSESTree.Expression): Literal | undefined {
    return asLiteral(this.#literalOf(node));
  }

  /** The numbers of a typed array that an expression names, `const stages = new Int32Array([...])`, if nothing changes them. */
  numbersBehind(node: TSESTree.Expression): TSESTree.ArrayExpression | undefined {
    const variable = node.type === 'Identifier' ? this.#variables.of(node) : undefined;
    if (variable === undefined || isExported(variable)) return undefined;
    const start = this.#variables.initializerOf(variable);
    if (start === undefined || !isNumbers(start)) return undefined;
    const [list] = start.arguments;
    return list?.type === 'ArrayExpression' && !this.areNumbersChanged(variable, start) ? list : undefined;
  }

  /** Whether others are put in the place of the numbers that a variable begins with: `new Int32Array(list)`. */
  areNumbersChanged(variable: Variable, start: TSESTree.NewExpression): boolean {
    return this.#changesOf(variable, start).isIn(start);
  }

  /** The literal whose members are copied where it is spread or assigned, when it is certainly as it is written. */
  copiedFrom(source: TSESTree.Expression): TSESTree.ObjectExpression | undefined {
    const expression = withoutTypes(source);
    const variable = expression.type === 'Identifier' ? this.#variables.of(expression) : undefined;
    if (variable !== undefined && isExported(variable)) return undefined;
    const literal = this.literalBehind(expression);
    return literal?.type === 'ObjectExpression' ? literal : undefined;
  }

  /** What may be changed of the literal that a variable begins with. */
  #changesOf({ references }: Variable, start: TSESTree.Expression): ChangedParts {
    return this.#changesBy(start, () =>
      references.filter(({ init }) => init !== true).map(({ identifier }) => identifier as TSESTree.Node),
    );
  }

  #changesBy(start: TSESTree.Expression, usesOf: () => readonly TSESTree.Node[]): ChangedParts {
    let changes = this.#changes.get(start);
    if (changes === undefined) this.#changes.set(start, (changes = this.#aliases.changesOf(start, usesOf(), true)));
    return changes;
  }

  /** What a class begins a member of its own with, `static readonly base = { ... }`, if other files do not get at it. */
  #ofClass(member: TSESTree.MemberExpression): TSESTree.Expression | undefined {
    const name = member.object.type === 'Identifier' ? fieldName(member) : undefined;
    const body = name === undefined ? undefined : this.#fields.ownerOf(member);
    const property = body && propertyDefinition(body, name!, true);
    if (property?.value == null || isDecorated(property)) return undefined;
    const { value } = property;
    const isPrivate = property.key.type === 'PrivateIdentifier' || property.accessibility === 'private';
    const names = this.#fields.classes.namesOf(body!);
    if (!isPrivate && (names.length === 0 || names.some(isExported))) return undefined;
    // What has the class by another name has its members by that: `const self = this`, `this.constructor`.
    if (this.#fields.isOpen(body!) || this.#fields.uses(body!, 'constructor').length > 0) return undefined;
    if (!names.every(({ references }) => references.every(({ identifier }) => isOfClass(identifier)))) return undefined;
    const uses = this.#fields.uses(body!, name!);
    return uses.some(isTarget) || this.#changesBy(value, () => uses).has(value) ? undefined : value;
  }

  /** What may be changed of the literal that a part is in, if a variable holds that. */
  #changesAround(part: TSESTree.Node): ChangedParts | undefined {
    let node = part;
    for (let { parent } = part; parent && parent.type !== 'BlockStatement'; { parent } = parent) {
      if (parent.type === 'VariableDeclarator' || parent.type === 'PropertyDefinition') return this.#changes.get(node);
      node = parent;
    }
    return undefined;
  }

  /** Whether something else may stand in the place of a part of a table. */
  isChanged(part: TSESTree.Node): boolean {
    return this.#changesAround(part)?.has(part) === true;
  }

  /** The object or array literal behind an expression: itself, frozen, held in a constant, or part of another one. */
  #literalOf(node: TSESTree.Expression, from = 0): TSESTree.Expression | undefined {
    let expression: TSESTree.Expression | undefined = node;
    // `const a = b.c, b = a.d` leads from one to the other without end.
    for (let depth = from; expression !== undefined && depth < DEPTH; depth++) {
      expression = withoutTypes(expression);
      if (expression.type === 'Identifier') {
        const variable = this.#variables.of(expression);
        const start = variable && this.#variables.initializerOf(variable);
        // Most variables begin with something else, whatever becomes of them.
        if (start === undefined || !mayBeLiteral(start)) return undefined;
        if (this.#changesOf(variable!, start).has(start)) return undefined;
        expression = start;
      } else if (expression.type === 'MemberExpression' && expression.object.type !== 'ThisExpression') {
        const own = this.#ofClass(expression);
        if (own !== undefined) {
          expression = own;
          continue;
        }
        const name = this.#keys.onlyOf(expression);
        const whole = name === undefined ? undefined : asLiteral(this.#literalOf(expression.object, depth + 1));
        expression = whole && partIn(whole, name!, (property) => this.#keys.ofProperty(property));
        if (expression !== undefined && this.isChanged(expression)) return undefined;
        // What has a name of its own may be read by that name, too.
        if (expression?.type === 'Identifier') return undefined;
      } else if (isObjectCall(expression, 'freeze')) {
        const [argument] = expression.arguments;
        expression = argument?.type === 'SpreadElement' ? undefined : argument;
      } else if (isCall(expression)) {
        return this.#literalMadeBy(expression);
      } else {
        return expression;
      }
    }
    return undefined;
  }
}

/** Whether an expression can lead to a literal that is written somewhere. */
function mayBeLiteral(node: TSESTree.Expression): boolean {
  const expression = withoutTypes(node);
  switch (expression.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'Identifier':
    case 'CallExpression':
      return true;
    case 'MemberExpression': {
      // What is taken out of a literal that has no name has this one alone, by which it may be changed.
      const { type } = rootOf(expression);
      return type !== 'ObjectExpression' && type !== 'ArrayExpression';
    }
    default:
      return false;
  }
}

/** Whether a class is named for a member of it, to make an object, or by a type: not as a value that has another name then. */
function isOfClass(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type === 'MemberExpression') return parent.object === name && fieldName(parent) !== undefined;
  return parent?.type === 'NewExpression' ? parent.callee === name : parent?.type.startsWith('TS') === true;
}

function isCall(node: TSESTree.Expression): node is TSESTree.CallExpression {
  return node.type === 'CallExpression';
}

/** How many names and members are followed to a literal. */
const DEPTH = 16;
