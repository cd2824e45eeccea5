/** TypeScript's own types, as the parser hands them on: only where it has a program at hand. */
import type { ParserServices, TSESLint } from '@typescript-eslint/utils';

/** The services of a parser that has a program. */
export type Services = ParserServices & { readonly program: NonNullable<ParserServices['program']> };
/** What TypeScript says of types; its own declarations are not at hand, so these are derived from the services. */
export type Checker = ReturnType<Services['program']['getTypeChecker']>;
/** A type as it has it. */
export type Type = NonNullable<ReturnType<Checker['getContextualType']>>;
/** What a name stands for, which is not JavaScript's `Symbol`. */
export type TypeSymbol = NonNullable<ReturnType<Type['getSymbol']>>;

/** The services of a file; undefined where the parser has no types. */
export function typeServicesOf({ parserServices }: Readonly<TSESLint.SourceCode>): Services | undefined {
  return parserServices?.program ? (parserServices as Services) : undefined;
}

/** `SymbolFlags.Alias` of TypeScript, which is not there at run time unless the user has it. */
const ALIAS = 2_097_152;

/** What an imported name stands for, which is an alias of it in the file. */
export function behindAlias(checker: Checker, symbol: TypeSymbol): TypeSymbol {
  return (symbol.flags & ALIAS) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}
