/**
 * A struct member or command parameter that takes an external handle type, and the types it takes. That a member "must
 * be defined as an NT handle or a global share handle" is a sentence and two tables of the specification; here it is a
 * list. `validusage.json` gives the VUIDs.
 */
import type { HandleFamily } from './facts.js';

/**
 * What a position does with the type. `query` asks what the device can do with it, `properties` asks about one handle,
 * `capability` is an answer of the implementation, `resource` declares what an image, buffer or tensor may be bound to.
 */
export type HandlePurpose = 'import' | 'get' | 'export' | 'resource' | 'properties' | 'query' | 'capability';

/** Further statements about a position, each by its role. */
export interface PositionVuids {
  /** The type is an enumerant at all. */
  readonly parameter?: string;
  /** Not more than one bit. */
  readonly oneBit?: string;
  /** The type is among those that the object was created with. */
  readonly exported?: string;
  /** The handle is one of this type. */
  readonly handle?: string;
  /** No name with a type that has none. */
  readonly name?: string;
  /** Without a handle there is a name. */
  readonly named?: string;
  /** A type with copy transference is imported temporarily. */
  readonly temporary?: string;
  /** An NT handle is asked for once. */
  readonly once?: string;
}

/** A member of a struct, or a parameter of a command, that takes a handle type. */
export interface HandlePosition {
  /** The struct or command. */
  readonly owner: string;
  readonly member: string;
  readonly family: HandleFamily;
  readonly purpose: HandlePurpose;
  /** The types it takes, canonical names; undefined when every type of the family is legal. */
  readonly accepts: readonly string[] | undefined;
  /** The statement that a type outside `accepts` violates. */
  readonly vuid: string | undefined;
  /** The types that `vuid` speaks of, when it does not speak of all that are refused. */
  readonly vuidNames: readonly string[] | undefined;
  /** Reads after "takes": "a POSIX file descriptor type". Empty when every type is legal. */
  readonly takes: string;
  readonly vuids: PositionVuids;
  /** A combination of types is legal. */
  readonly takesMask: boolean;
  /** The C type is a Flags type and still only one bit is legal (three NV positions). */
  readonly atMostOneBit: boolean;
  readonly zeroAllowed: boolean;
  /** The member or parameter that holds the handle itself. */
  readonly handleMember: string | undefined;
  /** The member that can name the object in place of the handle. */
  readonly nameMember: string | undefined;
  readonly api: 'vulkan' | 'vulkansc';
}

/** What many positions of Windows take, in words. */
export const WIN32 = 'an NT handle or global share (KMT) handle type';
/** What those of file descriptors take. */
export const POSIX = 'a POSIX file descriptor type';

type Rest = Partial<Omit<HandlePosition, 'owner' | 'member' | 'family' | 'purpose' | 'vuids'>> & {
  /** VUIDs without their `VUID-owner-` part. */
  readonly vuids?: PositionVuids;
};

/** One position: what most have in common, and the rest. */
export function position(
  family: HandleFamily,
  purpose: HandlePurpose,
  owner: string,
  member: string,
  rest: Rest = {},
): HandlePosition {
  const full = (short: string | undefined): string | undefined => short && `VUID-${owner}-${short}`;
  const shorts = Object.entries((rest.vuids ?? {}) as Record<string, string>);
  const vuids = Object.fromEntries(shorts.map(([role, short]) => [role, full(short)]));
  return {
    accepts: undefined,
    vuidNames: undefined,
    takes: '',
    takesMask: false,
    atMostOneBit: false,
    zeroAllowed: false,
    handleMember: undefined,
    nameMember: undefined,
    api: 'vulkan',
    ...rest,
    owner,
    member,
    family,
    purpose,
    vuid: full(rest.vuid),
    vuids,
  };
}

/** The statement that the type is an enumerant at all. */
export const parameter = 'handleType-parameter';
/** A member that is a combination of types. */
export const MASK = { takesMask: true, zeroAllowed: true, vuids: { parameter: 'handleTypes-parameter' } } as const;
/** A combination that the implementation answers with. */
export const RETURNED_MASK = { takesMask: true, zeroAllowed: true } as const;
