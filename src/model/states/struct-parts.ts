import type { Builds } from './builds.js';
import type { Holders } from './holders.js';
import type { Lives } from './lives.js';
import type { Moments } from './moments.js';
import type { Results } from './results.js';
import type { Starts } from './starts.js';
import type { Wholes } from './wholes.js';

/** What is known of the structs of a file whichever call they are looked at for. */
export interface StructParts {
  readonly builds: Builds;
  readonly lives: Lives;
  readonly holders: Holders;
  readonly moments: Moments;
  readonly results: Results;
  readonly starts: Starts;
  readonly wholes: Wholes;
}
