/**
 * What is known of an external handle type: what it is a handle to, which API takes it, who closes it. vk.xml holds only
 * their names and numbers; the rest is the text of the specification: `VkExternalMemoryHandleTypeFlagBits(NV)`,
 * `VkExternalSemaphoreHandleTypeFlagBits`, `VkExternalFenceHandleTypeFlagBits`, "Importing Semaphore Payloads",
 * "Importing Fence Payloads" and the issues of VK_NV_external_memory_win32 and VK_KHR_external_memory_win32.
 */

/** The four enums of handle types. NV memory types share no meaning with the memory types of the same number. */
export type HandleFamily = 'memoryNV' | 'memory' | 'semaphore' | 'fence';

/** What kind of value the handle is. Two types of different form never name the same handle. */
export type HandleForm =
  | 'ntHandle'
  | 'kmt'
  | 'fd'
  | 'hostPointer'
  | 'ahb'
  | 'zircon'
  | 'rdma'
  | 'sciBuf'
  | 'sciSync'
  | 'screenBuffer'
  | 'ohos'
  | 'metal';

/** When the memory needs a dedicated allocation: what implementations are required to report for the type. */
export type DedicatedAllocation = 'always' | 'images' | 'never' | 'whenReported';

/** One external handle type. Every name in here is canonical. */
export interface HandleTypeFacts {
  readonly name: string;
  readonly family: HandleFamily;
  readonly value: number;
  readonly form: HandleForm;
  /** Reads after "is": "an NT handle to a Direct3D 12 heap". */
  readonly what: string;
  /** `vulkansc` types are in no desktop header; they stand here so that their names are never misread. */
  readonly api: 'vulkan' | 'vulkansc';
  readonly importStructs: readonly string[];
  /** Commands that import a payload; memory has none, its import structs are chained to VkMemoryAllocateInfo. */
  readonly importCommands: readonly string[];
  readonly getCommands: readonly string[];
  readonly getStructs: readonly string[];
  readonly propertiesQueries: readonly string[];
  /** What returns such a handle: Vulkan commands, and `Interface.Method` or a function of the platform. */
  readonly origins: readonly string[];
  /** True: after a successful import the handle is the driver's. Undefined: the specification does not say. */
  readonly importTransfersOwnership: boolean | undefined;
  /** What releases a handle that the application owns; undefined when there is nothing to release. */
  readonly closedBy: string | undefined;
  readonly dedicated: DedicatedAllocation;
  /** Copy transference: an import must be temporary (SYNC_FD), an export needs a pending signal. */
  readonly temporaryOnly: boolean;
  /** The same handle type of the other memory enum. */
  readonly equivalents: { readonly nv?: string; readonly khr?: string };
}

/** The API of one platform and family; a type overrides what is not open to it. */
export type Route = Pick<
  HandleTypeFacts,
  'importStructs' | 'importCommands' | 'getCommands' | 'getStructs' | 'propertiesQueries'
>;

/** How handles of one form live and die. */
export type Lifetime = Pick<HandleTypeFacts, 'importTransfersOwnership' | 'closedBy'>;

/** Where an API of its own takes the type, or none. */
export const NO_ROUTE: Route = {
  importStructs: [],
  importCommands: [],
  getCommands: [],
  getStructs: [],
  propertiesQueries: [],
};

/** "Importing memory from Windows handles does not transfer ownership of the handle to the Vulkan implementation." */
export const NT_HANDLE: Lifetime = {
  importTransfersOwnership: false,
  closedBy: 'CloseHandle',
};
/** A global share handle adds no reference and is no kernel handle: it cannot be closed. */
export const KMT: Lifetime = {
  importTransfersOwnership: false,
  closedBy: undefined,
};
/** "Importing memory from a file descriptor transfers ownership of the file descriptor." */
export const FD: Lifetime = { importTransfersOwnership: true, closedBy: 'close' };
/** A handle of Fuchsia goes to the implementation as well. */
export const ZIRCON: Lifetime = {
  importTransfersOwnership: true,
  closedBy: 'zx_handle_close',
};
/** Of objects of NvSci nothing is said. */
export const SCI: Lifetime = {
  importTransfersOwnership: undefined,
  closedBy: undefined,
};

type Rest = Partial<HandleTypeFacts> & Pick<HandleTypeFacts, 'name' | 'value' | 'form' | 'what' | 'origins'>;

/** One handle type: what its family, platform and form have in common, and the rest. */
export function handleType(family: HandleFamily, route: Route, life: Lifetime, rest: Rest): HandleTypeFacts {
  return {
    family,
    api: 'vulkan',
    dedicated: 'whenReported',
    temporaryOnly: false,
    equivalents: {},
    ...route,
    ...life,
    ...rest,
  };
}
