/** What the example uses of Windows and Direct3D 11: as much as a binding of yours would have. */

export interface Texture {
  readonly width: number;
  readonly height: number;
  /** IDXGIResource: a global share handle. No kernel handle: nobody closes it. */
  GetSharedHandle(): bigint;
  /** IDXGIResource1: an NT handle, for the caller to close. */
  CreateSharedHandle(attributes: null, access: number, name: string | null): bigint;
}

export interface Fence {
  /** ID3D11Fence: an NT handle, for the caller to close. */
  CreateSharedHandle(attributes: null, access: number, name: string | null): bigint;
}

export declare const kernel32: {
  CloseHandle(handle: bigint): boolean;
  GetCurrentProcess(): bigint;
  DuplicateHandle(
    sourceProcess: bigint,
    source: bigint,
    targetProcess: bigint,
    target: { $: bigint },
    access: number,
    inherit: boolean,
    options: number,
  ): boolean;
};

export const GENERIC_ALL = 0x10000000;
export const SAME_ACCESS = 2;
