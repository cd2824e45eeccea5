import type { TSESTree } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { isNumbers, isObjectCall } from '../../syntax/builtins.js';
import { propertyName } from '../../syntax/members.js';
import { containerOf, type Alias, type PartName } from './alias.js';
import { isPlain, type Literal, type LiteralMadeBy } from './literals.js';

/** What is written in the literals of one file, part by part. */
export class WrittenParts {
  readonly #names: FileNames;
  readonly #literalMadeBy: LiteralMadeBy;

  constructor(names: FileNames, literalMadeBy: LiteralMadeBy) {
    this.#names = names;
    this.#literalMadeBy = literalMadeBy;
  }

  /**
   * The alias that a member or an element of an alias is: `config.image`, by what `config` is. Undefined where it is
   * nothing that can be changed.
   */
  taken(alias: Alias, name: PartName): Alias | undefined {
    const [step, ...path] = alias.path;
    if (alias.path.length > 0) {
      return step === undefined || name === undefined || step === name ? { ...alias, path } : undefined;
    }
    const parts = alias.parts.flatMap((part) => this.under(part, name).flatMap((each) => this.objectsIn(each)));
    return parts.length === 0 ? undefined : { ...alias, parts };
  }

  /** The aliases that a copy of an object is, one by one for what it has in it: `{ ...config }`, by what `config` is. */
  copied(alias: Alias): readonly Alias[] {
    if (alias.path.length > 0) return [alias];
    return [...new Set(alias.parts.flatMap((part) => this.#namesIn(part)))].flatMap((name) => {
      const part = this.taken(alias, name);
      return part === undefined ? [] : containerOf(part, name);
    });
  }

  #namesIn(part: TSESTree.Expression): readonly PartName[] {
    const literal = this.#literalIn(part);
    if (literal?.type !== 'ObjectExpression') return [undefined];
    return literal.properties.map((each) => (each.type === 'Property' ? propertyName(each) : undefined));
  }

  /** What is written in an object or list under a name. */
  under(part: TSESTree.Expression, name: PartName): readonly TSESTree.Expression[] {
    const literal = this.#literalIn(part);
    if (literal?.type === 'ArrayExpression') return this.#elementsOf(literal, name);
    return (literal?.properties ?? []).flatMap((each) => {
      if (each.type === 'SpreadElement') return this.#underSpread(each, name);
      const key = propertyName(each);
      const isMeant = key === undefined || name === undefined || key === name;
      return isMeant && isPlain(each) ? (each.value as TSESTree.Expression) : [];
    });
  }

  /** Whether an object has members that are written elsewhere: `{ ...DEFAULTS, usage }`. */
  hasSpread(part: TSESTree.Expression): boolean {
    const literal = this.#literalIn(part);
    return literal?.type === 'ObjectExpression' && literal.properties.some(({ type }) => type === 'SpreadElement');
  }

  #elementsOf({ elements }: TSESTree.ArrayExpression, index: PartName): readonly TSESTree.Expression[] {
    const isCounted = index !== undefined && !elements.some((each) => each?.type === 'SpreadElement');
    return elements.flatMap((each, i) => {
      if (each === null || (isCounted && String(i) !== index)) return [];
      return each.type === 'SpreadElement' ? this.#underSpread(each, undefined) : each;
    });
  }

  /** The same of what is spread in an object or a list: `...(isDepth ? [depth] : [])`, `...new Set([depth])`. */
  #underSpread({ argument }: TSESTree.SpreadElement, name: PartName): readonly TSESTree.Expression[] {
    const expression = withoutTypes(argument);
    const isSet = expression.type === 'NewExpression' && isNamed(expression.callee, 'Set');
    const [list] = isSet ? expression.arguments : [expression];
    if (list === undefined || list.type === 'SpreadElement') return [];
    return this.objectsIn(list).flatMap((part) => this.under(part, name));
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
        return isNumbers(expression) || this.#literalIn(expression) !== undefined ? [expression] : [];
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
        if (isNumbers(expression)) return argument?.type === 'ArrayExpression' ? argument : undefined;
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

function isNamed(node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
