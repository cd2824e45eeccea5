import type { ParserServices, TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ModuleBinding } from './names.js';

type Services = ParserServices & { readonly program: NonNullable<ParserServices['program']> };
type Checker = ReturnType<Services['program']['getTypeChecker']>;
type Symbol = NonNullable<ReturnType<Checker['getSymbolAtLocation']>>;

/** `SymbolFlags.Alias` and `TypeFlags.Any` of TypeScript, which is not there at run time unless the user has it. */
const ALIAS = 2_097_152;
const ANY = 1;

/** What modules really export, by their types: only where the parser has a program at hand. */
export class TypedExports {
  readonly #services: Services | undefined;
  readonly #exports = new Map<ModuleBinding, ReadonlyMap<string, Symbol> | undefined>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    const services = sourceCode.parserServices;
    this.#services = services?.program ? (services as Services) : undefined;
  }

  /** Whether the parser has types at all. */
  get isThere(): boolean {
    return this.#services !== undefined;
  }

  /**
   * Whether a module exports a name, or a member of one.
   *
   * @param path - the name, outermost first: `['VkFormat', 'VK_FORMAT_UNDEFINED']`
   * @returns undefined when there are no types for it
   */
  has(module: ModuleBinding, path: readonly string[]): boolean | undefined {
    const services = this.#services;
    if (services === undefined) return undefined;
    let exports = this.#exports.get(module);
    if (!this.#exports.has(module)) {
      exports = exportsOf(services, module);
      this.#exports.set(module, exports);
    }
    if (exports === undefined) return undefined;
    const checker = services.program.getTypeChecker();
    const [name = '', member] = path;
    const symbol = exports.get(name);
    if (symbol === undefined) {
      const root = exports.get('default');
      // A binding that exports one object: its members are the names.
      return root === undefined ? false : hasMember(checker, root, name);
    }
    return member === undefined ? true : hasMember(checker, symbol, member);
  }
}

function exportsOf(services: Services, module: ModuleBinding): ReadonlyMap<string, Symbol> | undefined {
  const checker = services.program.getTypeChecker();
  const specifier = module.declarations.find((each): each is TSESTree.ImportDeclaration => 'source' in each)?.source;
  const symbol = specifier && checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(specifier));
  if (symbol === undefined) return undefined;
  const exports = checker.getExportsOfModule(symbol);
  // `declare module 'x';` says nothing.
  return exports.length === 0 ? undefined : new Map(exports.map((each) => [each.name, each]));
}

/** What an imported name stands for. */
export function behindAlias(checker: Checker, symbol: Symbol): Symbol {
  return (symbol.flags & ALIAS) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function hasMember(checker: Checker, symbol: Symbol, member: string): boolean | undefined {
  const target = behindAlias(checker, symbol);
  if (target.exports?.has(member as never) === true) return true;
  const type = checker.getTypeOfSymbol(target);
  if ((type.flags & ANY) !== 0) return undefined;
  return checker.getPropertyOfType(type, member) !== undefined;
}
