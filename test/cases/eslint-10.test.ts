/** Each case under the ESLint that the project itself is linted with. */
import { Linter } from 'eslint';
import { testCases } from './releases.js';

testCases(Linter);
