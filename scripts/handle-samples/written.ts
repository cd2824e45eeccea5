/**
 * Programs for the statements that connect two places of a file: where a handle or an object comes from, and what is
 * done with it.
 */
import type { Pair } from './pages.js';
import { bindings } from './written/bindings.js';
import { chains } from './written/chains.js';
import { gets, twice } from './written/exports.js';
import { imports } from './written/imports.js';
import { memories } from './written/memories.js';
import { semaphores } from './written/semaphores.js';

/** The programs that are written by hand, by statement. */
export const writtenPairs: Readonly<Record<string, Pair>> = {
  ...gets,
  ...twice,
  ...imports,
  ...semaphores,
  ...bindings,
  ...memories,
  ...chains,
};
