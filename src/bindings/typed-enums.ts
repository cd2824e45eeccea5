import type { ParserServices, TSESLint, TSESTree } from '@typescript-eslint/utils';
import { slotTypeOf, type SlotType } from '../registry/index.js';
import { bindingOfModule, type Dialect } from './dialects.js';
import type { Settings } from './settings.js';

type Services = ParserServices & { readonly program: NonNullable<ParserServices['program']> };
type Checker = ReturnType<Services['program']['getTypeChecker']>;
type Type = NonNullable<ReturnType<Checker['getContextualType']>>;
type Symbol = NonNullable<ReturnType<Type['getSymbol']>>;

/** An enum of a binding, as a type says it. */
export interface TypedEnum {
  readonly type: SlotType;
  readonly dialect: Dialect;
}

/** Which enum of a binding an expression is given to, by types: only where the parser has a program at hand. */
export class TypedEnums {
  readonly #services: Services;
  readonly #settings: Settings;
  readonly #enums = new Map<Symbol, TypedEnum | undefined>();

  private constructor(services: Services, settings: Settings) {
    this.#services = services;
    this.#settings = settings;
  }

  /** Undefined where the parser has no types. */
  static of(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings): TypedEnums | undefined {
    const services = sourceCode.parserServices;
    return services?.program ? new TypedEnums(services as Services, settings) : undefined;
  }

  /**
   * The enum that is expected where an expression stands.
   *
   * @returns undefined where that is anything else, or where it may be anything else
   */
  expectedAt(node: TSESTree.Expression): TypedEnum | undefined {
    const { program, esTreeNodeToTSNodeMap } = this.#services;
    const checker = program.getTypeChecker();
    const expected = checker.getContextualType(esTreeNodeToTSNodeMap.get(node) as never);
    const symbol = expected && enumOf(checker.getNonNullableType(expected));
    if (symbol === undefined) return undefined;
    if (!this.#enums.has(symbol)) this.#enums.set(symbol, this.#read(symbol));
    return this.#enums.get(symbol);
  }

  /** An enum is a binding's by the package that declares it, whatever it is imported as. */
  #read(symbol: Symbol): TypedEnum | undefined {
    for (const declaration of symbol.declarations ?? []) {
      for (const module of modulesOf(declaration)) {
        if (this.#settings.isExcluded(module)) return undefined;
        const dialect = this.#settings.dialectOf(module) ?? bindingOfModule(module)?.dialect;
        const entity = dialect?.entityOf(symbol.name);
        const type = entity?.kind === 'slotType' ? slotTypeOf(entity.type.name) : undefined;
        if (dialect !== undefined && type !== undefined) return { type, dialect };
      }
    }
    return undefined;
  }
}

/**
 * The one enum that a type is, or a part of it. Told by what is declared and not by the flags of types, whose numbers
 * change with TypeScript.
 */
function enumOf(type: Type): Symbol | undefined {
  let found = enumBehind(type.getSymbol());
  if (found !== undefined || !type.isUnion()) return found;
  for (const part of type.types) {
    const symbol = enumBehind(part.getSymbol());
    if (symbol === undefined || (found !== undefined && symbol !== found)) return undefined;
    found = symbol;
  }
  return found;
}

/** The enum that a symbol is, or is a member of. */
function enumBehind(symbol: Symbol | undefined): Symbol | undefined {
  if (symbol === undefined || isEnum(symbol)) return symbol;
  const { parent } = symbol as Symbol & { readonly parent?: Symbol };
  return parent !== undefined && isEnum(parent) ? parent : undefined;
}

function isEnum({ valueDeclaration, exports }: Symbol): boolean {
  // Classes have members too, but what they export are their static ones.
  return valueDeclaration !== undefined && 'members' in valueDeclaration && (exports?.size ?? 0) > 0;
}

/** The names of the modules that a declaration is in: `declare module 'nvk'` around it, and the package of its file. */
function modulesOf(declaration: NonNullable<Symbol['declarations']>[number]): readonly string[] {
  const modules: string[] = [];
  let node = declaration.parent as typeof declaration.parent | undefined;
  while (node !== undefined) {
    const name = (node as { readonly name?: { readonly text?: unknown } }).name?.text;
    if (typeof name === 'string' && bindingOfModule(name) !== undefined) modules.push(name);
    node = node.parent;
  }
  const { fileName } = declaration.getSourceFile();
  const inside = fileName.split('/node_modules/').slice(1).at(-1);
  const name = inside === undefined ? undefined : /^(?:@[^/]+\/)?[^/]+/u.exec(inside)?.[0];
  if (name !== undefined) modules.push(name);
  return modules;
}
