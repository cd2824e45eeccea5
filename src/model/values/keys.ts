/** Under which names a member expression may look: `T.usage`, `T[KEY]`, `T[back ? 1 : 2]`. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { IMPORT } from '../../syntax/definitions.js';
import { propertyName, rootOf, stepName, writtenText } from '../../syntax/members.js';
import { declaredAt } from '../../syntax/scopes.js';
import { exactOf, type Value } from './value.js';
import { isExported, type Variables } from './variables.js';

type Variable = TSESLint.Scope.Variable;

/** A variable, and where in what it holds another one is. */
export interface Origin {
  readonly variable: Variable;
  /** Where it is named for that; undefined where there is no other one. */
  readonly name: TSESTree.Identifier | undefined;
  readonly path: readonly string[];
}

/** How many names are followed, of types and of variables. */
const DEPTH = 4;

/** Finds the names behind the keys of one file's look-ups. */
export class Keys {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #evaluate: (node: TSESTree.Node) => Value;

  /** @param evaluate - computes what a key is */
  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    variables: Variables,
    evaluate: (node: TSESTree.Node) => Value,
  ) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#evaluate = evaluate;
  }

  /** All names that a member may have; undefined where the file does not tell them. */
  of(member: TSESTree.MemberExpression): readonly string[] | undefined {
    const name = stepName(member);
    if (name !== undefined) return [name];
    const { property } = member;
    if (property.type === 'PrivateIdentifier') return undefined;
    return namesIn(this.#evaluate(property)) ?? this.#namesByType(property);
  }

  /** The one name that a member has; undefined where it may have several, or the file does not tell it. */
  onlyOf(member: TSESTree.MemberExpression): string | undefined {
    const names = this.of(member);
    return names?.length === 1 ? names[0] : undefined;
  }

  /** The variable that stands for what an expression names, and for nothing else; undefined where others may have it. */
  secondNameFor(place: TSESTree.Node): Variable | undefined {
    const node = withTypes(place);
    const { parent } = node;
    if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier')
      return undefined;
    const variable = this.#variables.of(parent.id);
    const isOne = variable !== undefined && this.#variables.initializerOf(variable) === parent.init;
    return isOne && !isExported(variable) ? variable : undefined;
  }

  /**
   * What a variable is a second name of: the variable that begins with something else than a name, and the names that lead
   * from there to what it is. Undefined where one of them is not known, or others have it.
   */
  originOf(variable: Variable): Origin | undefined {
    let origin: Origin = { variable, name: undefined, path: [] };
    for (let depth = 0; depth < DEPTH && !isExported(origin.variable); depth++) {
      const held = this.#variables.initializerOf(origin.variable);
      if (held === undefined) return undefined;
      const start = withoutTypes(held);
      if (start.type !== 'Identifier' && start.type !== 'MemberExpression') return origin;
      const before = start.type === 'MemberExpression' ? this.#pathOf(start) : [];
      const name = start.type === 'MemberExpression' ? rootOf(start) : start;
      const holder = name.type === 'Identifier' ? this.#variables.of(name) : undefined;
      if (before === undefined || holder === undefined) return undefined;
      origin = { variable: holder, name: name as TSESTree.Identifier, path: [...before, ...origin.path] };
    }
    return undefined;
  }

  /** The names by which a member is taken out of a variable. */
  #pathOf(member: TSESTree.MemberExpression): readonly string[] | undefined {
    const object = withoutTypes(member.object);
    const before = object.type === 'MemberExpression' ? this.#pathOf(object) : [];
    const name = this.onlyOf(member);
    return before === undefined || name === undefined ? undefined : [...before, name];
  }

  /** The name of a property, also where it is a constant: `[Usage.Color]: { layout }`. */
  ofProperty(property: TSESTree.Property): string | undefined {
    const name = propertyName(property);
    if (name !== undefined || !property.computed) return name;
    const names = namesIn(this.#evaluate(property.key));
    return names?.length === 1 ? names[0] : undefined;
  }

  /** Whether a look-up whose names are not known may be one of a name: one of `Cull` at the end for `${pass}Cull`. */
  mayBe({ property }: TSESTree.MemberExpression, name: string): boolean {
    if (property.type === 'PrivateIdentifier') return true;
    const key = withoutTypes(property);
    const variable = key.type === 'Identifier' ? this.#variables.of(key) : undefined;
    const written = (variable && this.#variables.initializerOf(variable)) ?? key;
    if (written.type !== 'TemplateLiteral') return true;
    const start = written.quasis[0]?.value.cooked ?? '';
    const end = written.quasis.at(-1)?.value.cooked ?? '';
    return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
  }

  /** The names that the author says a member has, where the run may know better: `T[key as 'cull']`. */
  assertedOf({ property }: TSESTree.MemberExpression): readonly string[] | undefined {
    const isAsserted = property.type === 'TSAsExpression' || property.type === 'TSTypeAssertion';
    return isAsserted ? this.#namesOfType(property.typeAnnotation) : undefined;
  }

  /**
   * Whether the key of a look-up is said to be of a type that is not written out here, which may leave some of the names of
   * the table out: `(use: ImageUse) => USAGES[use]`. A table that is said to be of all of them has no others.
   */
  isLimitedElsewhere(member: TSESTree.MemberExpression): boolean {
    const key = member.property;
    if (!member.computed || key.type === 'PrivateIdentifier') return false;
    const isAsserted = key.type === 'TSAsExpression' || key.type === 'TSTypeAssertion';
    const type = isAsserted ? key.typeAnnotation : this.#typeOf(key);
    if (type === undefined || !this.#isElsewhere(type)) return false;
    const said = this.#typeOf(rootOf(member));
    const text = this.#sourceCode.getText(type);
    const table = said && this.#sourceCode.getText(said);
    return !(table?.includes(`<${text},`) === true || table?.includes(` in ${text}]`) === true);
  }

  /** Whether the names that a type has are not told by the file. */
  #isElsewhere(type: TSESTree.TypeNode, depth = 0): boolean {
    switch (type.type) {
      case 'TSUnionType':
        return type.types.some((each) => this.#isElsewhere(each, depth));
      case 'TSIndexedAccessType':
        return true;
      case 'TSTypeReference': {
        const { typeName } = type;
        if (typeName.type !== 'Identifier') return true;
        const definition = declaredAt(this.#sourceCode, typeName.name, typeName)?.defs[0];
        if (definition === undefined || definition.type === IMPORT) return true;
        const aliased = depth > DEPTH ? undefined : this.#aliased(type);
        return aliased !== undefined && this.#isElsewhere(aliased, depth + 1);
      }
      default:
        return false;
    }
  }

  /** Whether a type that has a name is one of some keys alone, as far as the file tells: `Exclude<keyof typeof T, 'a'>`. */
  isOfSome(type: TSESTree.TypeNode): boolean {
    let said: TSESTree.TypeNode | undefined = type;
    for (let depth = 0; said?.type === 'TSTypeReference' && depth < DEPTH; depth++) said = this.#aliased(said);
    return said === undefined || said.type === 'TSTypeReference';
  }

  /** `(key: 'cull' | 'front') => ...` */
  #namesByType(key: TSESTree.Expression): readonly string[] | undefined {
    const type = this.#typeOf(key);
    return type && this.#namesOfType(type);
  }

  /** What the variable is declared as that a key is. */
  #typeOf(key: TSESTree.Expression): TSESTree.TypeNode | undefined {
    const variable = withoutTypes(key);
    const name = variable.type === 'Identifier' ? this.#variables.of(variable)?.defs[0]?.name : undefined;
    // A missing annotation is null in some parsers.
    return (name?.type === 'Identifier' && name.typeAnnotation?.typeAnnotation) || undefined;
  }

  /** What a name of a type stands for in the file. */
  #aliased({ typeName }: TSESTree.TSTypeReference): TSESTree.TypeNode | undefined {
    const variable = typeName.type === 'Identifier' ? declaredAt(this.#sourceCode, typeName.name, typeName) : undefined;
    const declaration = variable?.defs[0]?.node as TSESTree.Node | undefined;
    if (declaration?.type !== 'TSTypeAliasDeclaration' || declaration.typeParameters) return undefined;
    return declaration.typeAnnotation;
  }

  #namesOfType(type: TSESTree.TypeNode, depth = 0): readonly string[] | undefined {
    switch (type.type) {
      case 'TSLiteralType': {
        const { literal } = type;
        const name = writtenText(literal);
        if (name !== undefined) return [name];
        return literal.type === 'Literal' && typeof literal.value === 'number' ? [String(literal.value)] : undefined;
      }
      case 'TSUnionType': {
        const names: string[] = [];
        for (const each of type.types) {
          const some = this.#namesOfType(each, depth);
          if (some === undefined) return undefined;
          names.push(...some);
        }
        return names;
      }
      case 'TSTypeReference': {
        const aliased = depth > DEPTH ? undefined : this.#aliased(type);
        return aliased && this.#namesOfType(aliased, depth + 1);
      }
      default:
        return undefined;
    }
  }
}

/** The names that the value of a key stands for; undefined where it may be another one. */
function namesIn(value: Value): readonly string[] | undefined {
  switch (value.kind) {
    case 'followed':
      return namesIn(value.value);
    case 'choice': {
      const names: string[] = [];
      for (const each of value.of) {
        const some = namesIn(each.value);
        if (some === undefined) return undefined;
        names.push(...some);
      }
      return names;
    }
    case 'other':
      return value.known.kind === 'string' ? [value.known.value] : undefined;
    default: {
      const exact = exactOf(value);
      return exact === undefined ? undefined : [String(exact)];
    }
  }
}
