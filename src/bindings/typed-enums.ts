import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../registry/index.js';
import { variableAt } from '../syntax/scopes.js';
import type { Dialect } from './dialect.js';
import { bindingOfModule } from './dialects.js';
import type { Settings } from './settings.js';
import {
  behindAlias,
  typeServicesOf,
  type Checker,
  type Services,
  type TypeSymbol,
  type Type,
} from './type-services.js';

type Variable = TSESLint.Scope.Variable;

/** An enum of a binding, as a type says it. */
export interface TypedEnum {
  readonly type: SlotType;
  readonly dialect: Dialect;
}

/** An enum that is expected somewhere. */
export interface ExpectedEnum extends TypedEnum {
  /** What takes it is called, where that is a parameter with a name. */
  readonly parameter?: string;
}

interface Parameters {
  /** Those whose types do not depend on the call, from the first on. */
  readonly list: readonly TypeSymbol[];
  /** Whether they are all. */
  readonly isWhole: boolean;
}

/** Which enum of a binding an expression is given to, by types: only where the parser has a program at hand. */
export class TypedEnums {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #services: Services;
  readonly #settings: Settings;
  readonly #enums = new Map<TypeSymbol, TypedEnum | undefined>();
  readonly #parameters = new Map<TypeSymbol, TypedEnum | undefined>();
  /** The parameters of what is called, and of what is constructed. */
  readonly #called = new Map<TypeSymbol, Parameters>();
  readonly #constructed = new Map<TypeSymbol, Parameters>();
  /** What the variables of the file stand for: a helper is called more often than it is imported. */
  readonly #symbols = new Map<Variable, TypeSymbol | undefined>();

  private constructor(sourceCode: Readonly<TSESLint.SourceCode>, services: Services, settings: Settings) {
    this.#sourceCode = sourceCode;
    this.#services = services;
    this.#settings = settings;
  }

  /** Undefined where the parser has no types. */
  static of(sourceCode: Readonly<TSESLint.SourceCode>, settings: Settings): TypedEnums | undefined {
    const services = typeServicesOf(sourceCode);
    return services && new TypedEnums(sourceCode, services, settings);
  }

  /**
   * The enum that is expected where an expression stands.
   *
   * @returns undefined where that is anything else, or where it may be anything else
   */
  expectedAt(node: TSESTree.Expression): ExpectedEnum | undefined {
    const { program, esTreeNodeToTSNodeMap } = this.#services;
    const checker = program.getTypeChecker();
    const parameter = this.#parameterAt(node, checker);
    if (parameter === null) return undefined;
    if (parameter === undefined) {
      return this.#enumIn(checker.getContextualType(esTreeNodeToTSNodeMap.get(node) as never), checker);
    }
    if (!this.#parameters.has(parameter)) {
      this.#parameters.set(parameter, this.#enumIn(checker.getTypeOfSymbol(parameter), checker));
    }
    const expected = this.#parameters.get(parameter);
    // TypeScript calls a pattern `__0`.
    return expected === undefined || /^__\d/u.test(parameter.name)
      ? expected
      : { ...expected, parameter: parameter.name };
  }

  /**
   * The parameter that an argument is given for, null where there is none. To ask for the contextual type has TypeScript
   * check all arguments of each call, so that this is left (undefined) to what is overloaded, generic or no argument.
   */
  #parameterAt(node: TSESTree.Expression, checker: Checker): TypeSymbol | null | undefined {
    const { parent } = node;
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return undefined;
    const index = parent.arguments.indexOf(node);
    if (index < 0 || parent.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')) return undefined;
    const callee = this.#symbolOf(parent.callee, checker);
    if (callee === undefined) return undefined;
    const known = parent.type === 'CallExpression' ? this.#called : this.#constructed;
    let parameters = known.get(callee);
    if (parameters === undefined) known.set(callee, (parameters = parametersOf(callee, checker, parent.type)));
    return parameters.list[index] ?? (parameters.isWhole ? null : undefined);
  }

  #symbolOf(callee: TSESTree.Expression, checker: Checker): TypeSymbol | undefined {
    const variable = callee.type === 'Identifier' ? variableAt(this.#sourceCode, callee) : undefined;
    if (variable !== undefined && this.#symbols.has(variable)) return this.#symbols.get(variable);
    const symbol = checker.getSymbolAtLocation(this.#services.esTreeNodeToTSNodeMap.get(callee));
    if (variable !== undefined) this.#symbols.set(variable, symbol);
    return symbol;
  }

  #enumIn(expected: Type | undefined, checker: Checker): TypedEnum | undefined {
    const symbol = expected && enumOf(checker.getNonNullableType(expected));
    if (symbol === undefined) return undefined;
    if (!this.#enums.has(symbol)) this.#enums.set(symbol, this.#read(symbol));
    return this.#enums.get(symbol);
  }

  /** An enum is a binding's by the package that declares it, whatever it is imported as. */
  #read(symbol: TypeSymbol): TypedEnum | undefined {
    for (const declaration of symbol.declarations ?? []) {
      for (const module of modulesOf(declaration)) {
        if (this.#settings.isExcluded(module)) return undefined;
        const dialect = this.#settings.dialectOf(module) ?? bindingOfModule(module)?.dialect;
        const entity = dialect?.entityOf(symbol.name);
        const type = entity?.kind === 'slotType' ? entity.type : undefined;
        if (dialect !== undefined && type !== undefined) return { type, dialect };
      }
    }
    return undefined;
  }
}

/** The parameters of what a symbol stands for. */
function parametersOf(symbol: TypeSymbol, checker: Checker, by: 'CallExpression' | 'NewExpression'): Parameters {
  const type = checker.getTypeOfSymbol(behindAlias(checker, symbol));
  const [signature, ...more] = by === 'CallExpression' ? type.getCallSignatures() : type.getConstructSignatures();
  // What is not known to be called tells nothing of its arguments.
  if (signature === undefined) return { list: [], isWhole: !type.isUnion() };
  if (type.isUnion() || more.length > 0 || (signature.getTypeParameters()?.length ?? 0) > 0) return OPEN;
  const list = signature.getParameters();
  const open = list.findIndex(({ valueDeclaration }) => valueDeclaration === undefined || isRest(valueDeclaration));
  return open < 0 ? { list, isWhole: true } : { list: list.slice(0, open), isWhole: false };
}

const OPEN: Parameters = { list: [], isWhole: false };

function isRest(declaration: NonNullable<TypeSymbol['valueDeclaration']>): boolean {
  return 'dotDotDotToken' in declaration && declaration.dotDotDotToken !== undefined;
}

/**
 * The one enum that a type is, or a part of it. Told by what is declared and not by the flags of types, whose numbers
 * change with TypeScript.
 */
function enumOf(type: Type): TypeSymbol | undefined {
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
function enumBehind(symbol: TypeSymbol | undefined): TypeSymbol | undefined {
  if (symbol === undefined || isEnum(symbol)) return symbol;
  const { parent } = symbol as TypeSymbol & { readonly parent?: TypeSymbol };
  return parent !== undefined && isEnum(parent) ? parent : undefined;
}

function isEnum({ valueDeclaration, exports }: TypeSymbol): boolean {
  // Classes have members too, but what they export are their static ones.
  return valueDeclaration !== undefined && 'members' in valueDeclaration && (exports?.size ?? 0) > 0;
}

/** The names of the modules that a declaration is in: `declare module 'nvk'` around it, and the package of its file. */
function modulesOf(declaration: NonNullable<TypeSymbol['declarations']>[number]): readonly string[] {
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
