import type { Settings } from '../../bindings/settings.js';
import { originOfMember, originOfMethod } from '../../registry/handle-origins.js';
import type { MemberPath } from './source.js';

/** How the source of a value is told from its name. */
export interface Producers {
  /** Whether a function of this name returns a handle, or writes one to its last argument. */
  readonly isProducer: (name: string) => boolean;
  /** Whether the author says so in the settings: then it counts for functions of the file as well. */
  readonly isConfigured: (name: string) => boolean;
  /** Whether a member with this path holds a handle. */
  readonly isHandleMember: (path: MemberPath) => boolean;
}

/** What is known to produce handles, and what the settings add to it. */
export function producersBy({ handleSources }: Settings): Producers {
  return {
    isConfigured: (name) => handleSources.has(name),
    isProducer: (name) => handleSources.has(name) || originOfMethod(name) !== undefined,
    isHandleMember: (path) => originOfMember(path) !== undefined,
  };
}
