import type { TSESLint } from '@typescript-eslint/utils';
import type { FileNames } from '../../bindings/occurrences.js';
import type { KnownTypes } from '../build/known-types.js';
import type { Objects } from '../objects.js';
import type { Joins } from '../places/joins.js';
import type { Call, StructBuild } from '../types.js';
import type { Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import type { Builds } from './builds.js';
import type { Lives } from './lives.js';
import type { Moments } from './moments.js';
import type { PassedValues } from './passed.js';
import type { Results } from './results.js';
import type { Starts } from './starts.js';
import type { Wholes } from './wholes.js';

/** What is known of a file, of which its states are made. */
export interface StatesContext {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
  readonly fields: Fields;
  readonly functions: Functions;
  readonly types: KnownTypes;
  readonly joins: Joins;
  readonly structs: readonly StructBuild[];
  readonly calls: readonly Call[];
  readonly passed: PassedValues;
  readonly objects: Objects;
}

/** What is known of the structs of a file whichever call they are looked at for. */
export interface StructParts {
  readonly builds: Builds;
  readonly lives: Lives;
  readonly moments: Moments;
  readonly results: Results;
  readonly starts: Starts;
  readonly wholes: Wholes;
}
