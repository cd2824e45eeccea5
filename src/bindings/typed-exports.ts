import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ModuleBinding } from './module-binding.js';
import { behindAlias, typeServicesOf, type Checker, type Services, type TypeSymbol } from './type-services.js';

/** `TypeFlags.Any` of TypeScript, which is not there at run time unless the user has it. */
const ANY = 1;

/** What modules really export, by their types: only where the parser has a program at hand. */
export class TypedExports {
  readonly #services: Services | undefined;
  readonly #modules = new Map<ModuleBinding, TypeSymbol | undefined>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#services = typeServicesOf(sourceCode);
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
    const checker = services.program.getTypeChecker();
    if (!this.#modules.has(module)) this.#modules.set(module, symbolOf(services, checker, module));
    const exporter = this.#modules.get(module);
    if (exporter === undefined) return undefined;
    const [name = '', member] = path;
    const symbol = checker.tryGetMemberInModuleExports(name, exporter);
    if (symbol === undefined) {
      const root = checker.tryGetMemberInModuleExports('default', exporter);
      // A binding that exports one object: its members are the names.
      if (root !== undefined) return hasMember(checker, root, name);
      // `declare module 'x';` says nothing.
      return checker.getExportsOfModule(exporter).length === 0 ? undefined : false;
    }
    return member === undefined ? true : hasMember(checker, symbol, member);
  }
}

function symbolOf(
  { esTreeNodeToTSNodeMap }: Services,
  checker: Checker,
  module: ModuleBinding,
): TypeSymbol | undefined {
  const specifier = module.declarations.find((each): each is TSESTree.ImportDeclaration => 'source' in each)?.source;
  return specifier && checker.getSymbolAtLocation(esTreeNodeToTSNodeMap.get(specifier));
}

function hasMember(checker: Checker, symbol: TypeSymbol, member: string): boolean | undefined {
  const target = behindAlias(checker, symbol);
  if (target.exports?.has(member as never) === true) return true;
  const type = checker.getTypeOfSymbol(target);
  if ((type.flags & ANY) !== 0) return undefined;
  return checker.getPropertyOfType(type, member) !== undefined;
}
