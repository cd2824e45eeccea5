import type { TSESLint } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import type { KnownTypes } from '../build/known-types.js';
import type { Joins } from '../places/joins.js';
import type { Call, StructBuild } from '../types.js';
import type { Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';

/** What is known of a file, of which the lives of its structs are made. */
export interface StatesContext {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
  readonly fields: Fields;
  readonly functions: Functions;
  readonly types: KnownTypes;
  readonly joins: Joins;
  readonly structs: readonly StructBuild[];
  readonly calls: readonly Call[];
}
