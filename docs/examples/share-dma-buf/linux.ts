/** What the example uses of Linux: as much as a binding of yours would have. */

export interface Plane {
  readonly fd: number;
  readonly size: bigint;
}

/** A second descriptor of the same file. */
export declare function dup(fd: number): number;

/** The fence that is attached to a dma-buf, as a sync file for the caller to close. */
export declare function exportSyncFile(dmaBuf: number): number;
