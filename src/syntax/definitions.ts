/**
 * What a variable is defined by, as its definitions say it. The enum of these is in a package that would have to be
 * loaded at run time for a few strings; it is used as a type only.
 */
import type { TSESLint } from '@typescript-eslint/utils';

type DefinitionType = TSESLint.Scope.Definition['type'];

export const CLASS = 'ClassName' as DefinitionType;
export const ENUM = 'TSEnumName' as DefinitionType;
export const FUNCTION = 'FunctionName' as DefinitionType;
export const IMPORT = 'ImportBinding' as DefinitionType;
export const NAMESPACE = 'TSModuleName' as DefinitionType;
export const PARAMETER = 'Parameter' as DefinitionType;
export const TYPE = 'Type' as DefinitionType;
export const VARIABLE = 'Variable' as DefinitionType;
