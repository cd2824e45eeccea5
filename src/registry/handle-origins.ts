/**
 * Where external handles come from: which command, method or member returns one, and which handle types it may be
 * imported as. The Vulkan side is the text of the handle type enums; the Direct3D side is Microsoft's reference of
 * IDXGIResource::GetSharedHandle ("this handle is not an NT handle"), IDXGIResource1::CreateSharedHandle,
 * ID3D12Device::CreateSharedHandle and OpenSharedHandleByName, ID3D11Fence::CreateSharedHandle; Electron's is its
 * `OffscreenSharedTexture` and `SharedTextureHandle` structures.
 *
 * Names are matched exactly, in the spelling of their API: a `getSharedHandle` is anybody's method, and says nothing.
 */
import { allHandleTypes, handleTypeFacts } from './handle-types.js';
import type { HandleForm, HandlePosition, HandleTypeFacts } from './handle-types.js';

/** What gives a handle, and what is known of the handle by that. */
export interface HandleOrigin {
  /** `IDXGIResource.GetSharedHandle`, `vkGetMemoryFdKHR`, `electron.ntHandle`, or the name of a configured source. */
  readonly id: string;
  /** What such a handle is. */
  readonly gives: GivenHandle;
  /**
   * Every type that such a handle may be imported as, in all families, canonical names. What is not in here contradicts
   * the origin; where the origin is ambiguous the list holds every possibility. Empty: it has no handle type at all.
   */
  readonly types: readonly string[];
}

/** What a handle is by its origin. */
export type GivenHandle =
  /** What a reference calls it; reads after "is": "a global share (KMT) handle to a Direct3D 11 texture". */
  | { readonly kind: 'called'; readonly what: string }
  /** A handle of one of some types. */
  | { readonly kind: 'types'; readonly of: readonly HandleTypeFacts[] }
  /** A handle of Vulkan in one of some forms. */
  | { readonly kind: 'forms'; readonly of: readonly HandleForm[] };

/** That a handle cannot be of the type that it is imported as. */
export interface Contradiction {
  /** The violated statement about the handle, where the position has one. */
  readonly vuid: string | undefined;
}

/** A function that releases or copies a handle. */
export interface HandleOperation {
  readonly name: string;
  /** The only form of handle that it works on. */
  readonly form: HandleForm;
  /** The argument that holds the handle. */
  readonly argument: number;
}

const MEMORY = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';
const D3D12_FENCE = 'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT';
const D3D11_NT = [`${MEMORY}D3D11_TEXTURE_BIT`, `${MEMORY}D3D11_IMAGE_BIT_NV`];
const D3D11_KMT = [`${MEMORY}D3D11_TEXTURE_KMT_BIT`, `${MEMORY}D3D11_IMAGE_KMT_BIT_NV`];
const D3D12 = [`${MEMORY}D3D12_HEAP_BIT`, `${MEMORY}D3D12_RESOURCE_BIT`, D3D12_FENCE];
/** All that are NT handles. */
const NT = [
  ...D3D11_NT,
  ...D3D12,
  `${MEMORY}OPAQUE_WIN32_BIT`,
  `${MEMORY}OPAQUE_WIN32_BIT_NV`,
  'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
  'VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT',
];
const DMA_BUF = [`${MEMORY}DMA_BUF_BIT_EXT`];

/** An origin that is no part of Vulkan, and what its reference calls the handle. */
function called(id: string, what: string, types: readonly string[]): HandleOrigin {
  return { id, gives: { kind: 'called', what }, types };
}

const methods = new Map<string, HandleOrigin>(
  [
    called('GetSharedHandle', 'a global share (KMT) handle to a Direct3D 11 texture', D3D11_KMT),
    // IDXGIResource1, ID3D11Fence and ID3D12Device all have one; a method name does not say which.
    called('CreateSharedHandle', 'an NT handle to a Direct3D resource, heap or fence', [...D3D11_NT, ...D3D12]),
    // Objects of all Direct3D versions and of Vulkan share their names.
    called('OpenSharedHandleByName', 'an NT handle', NT),
    called('gbm_bo_get_fd', 'a file descriptor of a Linux dma-buf', DMA_BUF),
    called('gbm_bo_get_fd_for_plane', 'a file descriptor of a Linux dma-buf', DMA_BUF),
    called('drmPrimeHandleToFD', 'a file descriptor of a Linux dma-buf', DMA_BUF),
    called('zx_vmo_create', 'a Zircon handle to a VMO', [`${MEMORY}ZIRCON_VMO_BIT_FUCHSIA`]),
    called('zx_event_create', 'a Zircon handle to an event', [
      'VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_ZIRCON_EVENT_BIT_FUCHSIA',
    ]),
  ].map((origin) => [origin.id, origin]),
);

/** Electron's members, by the tail of the path that leads to the handle. `*` is an index. */
const members: readonly { readonly path: readonly string[]; readonly origin: HandleOrigin }[] = [
  {
    path: ['handle', 'ntHandle'],
    origin: called('electron.ntHandle', 'an NT handle to a Direct3D 11 texture', D3D11_NT),
  },
  {
    // Before `handle` there was one member for Windows and macOS; it holds an NT handle or an IOSurfaceRef.
    path: ['textureInfo', 'sharedTextureHandle'],
    origin: called('electron.sharedTextureHandle', 'an NT handle to a Direct3D 11 texture', D3D11_NT),
  },
  {
    path: ['handle', 'ioSurface'],
    origin: called(
      'electron.ioSurface',
      'an IOSurface, which has no handle type and is imported with VkImportMetalIOSurfaceInfoEXT',
      [],
    ),
  },
  {
    path: ['nativePixmap', 'planes', '*', 'fd'],
    origin: called('electron.planes.fd', 'a file descriptor of a Linux dma-buf', DMA_BUF),
  },
  {
    path: ['textureInfo', 'planes', '*', 'fd'],
    origin: called('electron.planes.fd', 'a file descriptor of a Linux dma-buf', DMA_BUF),
  },
];

/**
 * The origin of what a method or function outside Vulkan returns (or writes to its last argument):
 * `GetSharedHandle` -> a KMT handle to a Direct3D 11 texture. Undefined for a name that says nothing.
 */
export function originOfMethod(name: string): HandleOrigin | undefined {
  return methods.get(name);
}

/**
 * The origin of a member, by the names on the way to it: `['frame', 'handle', 'ntHandle']`, with `*` for an index:
 * `['nativePixmap', 'planes', '*', 'fd']`. Undefined when the tail is none of Electron's shared texture info.
 */
export function originOfMember(path: readonly string[]): HandleOrigin | undefined {
  return members.find(({ path: tail }) => tail.every((name, index) => path.at(index - tail.length) === name))?.origin;
}

/**
 * The origin of what a Vulkan get command returns, for the type that it was asked for; with no known type, for any type
 * that the command can return. `('vkGetMemoryFdKHR', '..._DMA_BUF_BIT_EXT')` -> a dma-buf. Undefined for other commands.
 */
export function originOfGetCommand(command: string, requested?: string): HandleOrigin | undefined {
  const returned = allHandleTypes().filter((facts) => facts.getCommands.includes(command));
  if (returned.length === 0) return undefined;
  const asked = requested === undefined ? undefined : handleTypeFacts(requested);
  if (asked && !returned.includes(asked)) return undefined;
  const possible = asked ? [asked] : returned;
  return {
    id: command,
    gives: asked
      ? { kind: 'types', of: [asked] }
      : { kind: 'forms', of: [...new Set(returned.map(({ form }) => form))] },
    types: [...new Set(possible.flatMap(importableAs))],
  };
}

/** What a source that the user configured returns: the types it is declared to be, by any of their names. */
export function configuredOrigin(name: string, types: readonly string[]): HandleOrigin {
  const facts = types.flatMap((type) => handleTypeFacts(type) ?? []);
  return {
    id: name,
    gives: { kind: 'types', of: facts },
    types: [...new Set(facts.flatMap(importableAs))],
  };
}

/** What `DuplicateHandle` makes of a handle that nothing is known of: some NT handle. */
export function unknownNtHandle(): HandleOrigin {
  return called('DuplicateHandle', 'an NT handle', NT);
}

/** The form of a handle of this origin, when all its types have the same one. */
function formOfOrigin(origin: HandleOrigin): HandleForm | undefined {
  const forms = new Set(origin.types.map((name) => handleTypeFacts(name)?.form));
  return forms.size === 1 ? [...forms][0] : undefined;
}

/**
 * That a handle of an origin cannot stand in a position under a type, or undefined when it can, or when the type is no
 * handle type: `(GetSharedHandle, ..._OPAQUE_WIN32_BIT, VkImportMemoryWin32HandleInfoKHR.handleType)` -> a KMT handle is
 * no NT handle, with VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00661.
 */
export function importContradiction(
  origin: HandleOrigin,
  typeName: string,
  position: HandlePosition,
): Contradiction | undefined {
  const facts = handleTypeFacts(typeName);
  if (!facts || origin.types.includes(facts.name)) return undefined;
  return { vuid: position.vuids.handle };
}

const closers: readonly HandleOperation[] = [
  { name: 'CloseHandle', form: 'ntHandle', argument: 0 },
  { name: 'close', form: 'fd', argument: 0 },
  { name: 'closeSync', form: 'fd', argument: 0 },
  { name: 'zx_handle_close', form: 'zircon', argument: 0 },
];

const duplicators: readonly HandleOperation[] = [
  // DuplicateHandle(sourceProcess, sourceHandle, targetProcess, targetHandle, ...)
  { name: 'DuplicateHandle', form: 'ntHandle', argument: 1 },
  { name: 'dup', form: 'fd', argument: 0 },
  { name: 'dup2', form: 'fd', argument: 0 },
  { name: 'dup3', form: 'fd', argument: 0 },
  { name: 'zx_handle_duplicate', form: 'zircon', argument: 0 },
];

/** What a function closes, by its exact name, or undefined. `CloseHandle` -> NT handles, its first argument. */
export function closerOf(name: string): HandleOperation | undefined {
  return closers.find((closer) => closer.name === name);
}

/** What a function duplicates, by its exact name, or undefined. The copy has the type of its source. */
export function duplicatorOf(name: string): HandleOperation | undefined {
  return duplicators.find((duplicator) => duplicator.name === name);
}

/**
 * Whether a handle must not be closed or duplicated by an operation; no when it may, or when the origin does not tell:
 * `(CloseHandle, GetSharedHandle)` -> yes, a global share (KMT) handle is no NT handle.
 */
export function refusesHandle(operation: HandleOperation, origin: HandleOrigin): boolean {
  const form = formOfOrigin(origin);
  return form !== undefined && form !== operation.form;
}

/**
 * What does to a handle of an origin what an operation does to others; undefined where nothing does, or the origin does
 * not tell: `(CloseHandle, vkGetMemoryFdKHR)` -> `close`.
 */
export function operationInstead(operation: HandleOperation, origin: HandleOrigin): HandleOperation | undefined {
  const form = formOfOrigin(origin);
  return (closers.includes(operation) ? closers : duplicators).find((each) => each.form === form);
}

/** Whether a handle is a global share (KMT) handle, which is neither closed nor duplicated. */
export function isGlobalShare(origin: HandleOrigin): boolean {
  return formOfOrigin(origin) === 'kmt';
}

/** Methods of Buffer and DataView that read a handle out of the bytes it is stored in: they keep its origin. */
export function readsHandle(method: string): boolean {
  return /^(?:read|get)(?:Big)?U?[iI]nt(?:32|64)(?:LE|BE)?$/.test(method);
}

/**
 * The types under which a handle of one type may be imported: itself, its NV or KHR equivalent (the same object under
 * another enum), and for a sync file also the type of the other synchronization object.
 */
function importableAs(facts: HandleTypeFacts): string[] {
  const { nv, khr } = facts.equivalents;
  const names = [facts.name, ...(nv ? [nv] : []), ...(khr ? [khr] : [])];
  if (facts.name.endsWith('_SYNC_FD_BIT')) {
    names.push('VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT', 'VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT');
  }
  return [...new Set(names)];
}
