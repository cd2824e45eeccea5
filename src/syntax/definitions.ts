/**
 * What a variable is defined by, as its definitions say it. The enum of these is in a package that would have to be
 * loaded at run time for a few strings; it is used as a type only.
 */
import type { TSESLint } from '@typescript-eslint/utils';

type DefinitionType = TSESLint.Scope.Definition['type'];

/** `class A {}`, in its scope and around it. */
export const CLASS = 'ClassName' as DefinitionType;
/** TypeScript's `enum`. */
export const ENUM = 'TSEnumName' as DefinitionType;
/** A member of one, as the others can name it without the enum: `Both = Color | Depth`. */
export const ENUM_MEMBER = 'TSEnumMemberName' as DefinitionType;
/** A function, by its own name. */
export const FUNCTION = 'FunctionName' as DefinitionType;
/** What an `import` names. */
export const IMPORT = 'ImportBinding' as DefinitionType;
/** TypeScript's `namespace`. */
export const NAMESPACE = 'TSModuleName' as DefinitionType;
/** What a function is given. */
export const PARAMETER = 'Parameter' as DefinitionType;
/** `type`, `interface` and parameters of types. */
export const TYPE = 'Type' as DefinitionType;
/** `const`, `let` and `var`. */
export const VARIABLE = 'Variable' as DefinitionType;
