/** Each case under the ESLint before, which the plugin supports as well. */
import { Linter } from 'eslint-9';
import { testCases } from './releases.js';

testCases(Linter as never);
