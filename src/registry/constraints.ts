/**
 * Valid usage as data: the statements of the specification that constants decide, as rows of
 * `tables/constraints.txt` (written by `scripts/usage`). A row is read when its owner is first asked for.
 */
import { readFileSync } from 'node:fs';
import { parseRow } from './constraint-rows.js';

/** Where a statement looks: within one mask, over members or arguments, or along a pNext chain. */
export type ConstraintScope = 'mask' | 'members' | 'chain';

/** One name in a path. */
export interface Step {
  readonly member: string;
  /** Set when the member is read from this struct of the pNext chain instead of the struct itself. */
  readonly chained: string | undefined;
  /** Elements of an array: each of them, at least one of them, or the one with this index, which a value may give. */
  readonly element: 'each' | 'some' | number | Path | undefined;
  /** Of an object: the struct that it was created from, where the path goes on. */
  readonly made: string | undefined;
}

/** From the owner (or, in a constraint with `each`, from the element) to a value. */
export interface Path {
  /** As in the table: `pStages[*].stage`, `VkExportMemoryAllocateInfo::handleTypes`, `image^VkImageCreateInfo.usage`. */
  readonly text: string;
  /**
   * Where it starts: at the owner, at the element of {@link Constraint.each} (`$`), at another element of the same array
   * (`$$`); or it is the index of the element itself (`#`).
   */
  readonly root: 'owner' | 'element' | 'other' | 'index';
  /** Whether the element decides what it leads to: where it starts there, or where an index does. */
  readonly isOfElement: boolean;
  readonly steps: readonly Step[];
}

/** A constant or number of a statement. */
export interface Operand {
  /** Canonical constant name or the number as written (`0`, `-1`, `1.0`, `NULL`). */
  readonly text: string;
  /** Unsigned for bits and 32-bit limits, `0n` for NULL handles; a `number` only for fractions. */
  readonly value: bigint | number;
}

export type Atom =
  /** Of these constants, the mask has: at least one, each, none, not all; or has no bit that none of them has. */
  | {
      readonly op: 'any' | 'all' | 'none' | 'lacks' | 'only';
      readonly path: Path;
      readonly operands: readonly Operand[];
    }
  /** Exactly one bit, at most one bit. */
  | { readonly op: 'one' | 'max1'; readonly path: Path }
  /** Equal to one of the operands, to none of them. */
  | {
      readonly op: 'is' | 'not';
      readonly path: Path;
      readonly operands: readonly Operand[];
      /** How it is said where the operands are a class of values, or all that are not in it: is `a color format`. */
      readonly said?: { readonly op: 'is' | 'not'; readonly words: string };
    }
  /** NULL or 0, or left out of a struct that nothing else fills in. */
  | { readonly op: 'unset'; readonly path: Path }
  /** 1, 2, 4, 8 and so on. */
  | { readonly op: 'pow2'; readonly path: Path }
  /** An array of strings has one of these, has none of them. */
  | { readonly op: 'lists' | 'omits'; readonly path: Path; readonly elements: Path; readonly names: readonly string[] }
  | { readonly op: '<' | '<=' | '>' | '>=' | 'multiple'; readonly path: Path; readonly operand: Operand }
  | { readonly op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'; readonly path: Path; readonly other: Path }
  /** Two masks have no bit in common. */
  | { readonly op: 'disjoint'; readonly path: Path; readonly other: Path }
  /** Each access flag of a mask is one that some stage of the other mask supports: see `sync.ts`. */
  | { readonly op: 'access'; readonly path: Path; readonly other: Path }
  /** A value of this enum, or a combination of the bits of this FlagBits type. */
  | { readonly op: 'valid'; readonly path: Path; readonly type: string }
  /** The chain that starts at this pNext includes one of the structs, includes none of them. */
  | { readonly op: 'has' | 'without'; readonly path: Path; readonly structs: readonly string[] }
  /** One of the features is enabled, none of them is. `name` or `VkPhysicalDevice...Features::name`. */
  | { readonly op: 'enabled' | 'disabled'; readonly features: readonly string[] }
  /** One of the extensions or versions is enabled, none of them is: `VK_KHR_swapchain`, `VK_VERSION_1_3`. */
  | { readonly op: 'with' | 'lacking'; readonly providers: readonly string[] };

export type Condition = Atom | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] };

/** One statement, seen from the struct or command where all of its paths start. */
export interface Constraint {
  readonly vuid: string;
  /** Canonical name of the struct or command that the paths start from. */
  readonly owner: string;
  readonly scope: ConstraintScope;
  /** The own member, for scope `mask`. */
  readonly member: string | undefined;
  /** Whether enabled features, extensions or versions take part: never certain without settings. */
  readonly gated: boolean;
  /** An array member, or one in each struct of an array: the statement is made for each of its elements. */
  readonly each: Path | undefined;
  /** Whether it is made for each element together with each other one of the same array. */
  readonly ofPairs: boolean;
  readonly if: Condition | undefined;
  readonly then: readonly Condition[];
}

/** A line of the table, and the statement in it once that was asked for. */
interface Row {
  readonly text: string;
  readonly isGated: boolean;
  constraint?: Constraint;
}

let blocks: Map<string, string> | undefined;
let version = '';
const rows = new Map<string, readonly Row[]>();
const ofObjects = new Map<string, boolean>();

/** One block of lines per owner; the first block is the header. */
function blockOf(owner: string): string | undefined {
  if (blocks === undefined) {
    blocks = new Map();
    const text = readFileSync(new URL('./tables/constraints.txt', import.meta.url), 'latin1');
    for (let start = 0; start < text.length;) {
      let end = text.indexOf('\n\n', start);
      if (end < 0) end = text.length;
      const line = text.indexOf('\n', start);
      if (start === 0) version = /^Vulkan ([\d.]+)/.exec(text.slice(0, line))?.[1] ?? '';
      else if (line > 0 && line < end) blocks.set(text.slice(start, line), text.slice(line + 1, end));
      start = end + 2;
    }
  }
  return blocks.get(owner);
}

function rowsOf(owner: string): readonly Row[] {
  let found = rows.get(owner);
  if (found === undefined) {
    const texts = blockOf(owner)?.split('\n') ?? [];
    found = texts.filter((text) => text !== '').map((text) => ({ text, isGated: GATED.test(text) }));
    rows.set(owner, found);
  }
  return found;
}

/** The letter of a scope, behind the VUID, is a capital. */
const GATED = /^\S+ [A-Z]/;

/**
 * The statements of a struct or command by its canonical name, in the order of the specification.
 *
 * @param gated - also those in which enabled features take part, which are not even read else
 */
export function constraintsOf(owner: string, gated = true): readonly Constraint[] {
  const found: Constraint[] = [];
  for (const row of rowsOf(owner)) {
    if (gated || !row.isGated) found.push((row.constraint ??= parseRow(owner, row.text)));
  }
  return found;
}

/** Whether a statement about a struct or command asks what an object was created from. */
export function asksOfObjects(owner: string): boolean {
  let asks = ofObjects.get(owner);
  if (asks === undefined) ofObjects.set(owner, (asks = blockOf(owner)?.includes('^') === true));
  return asks;
}

/** The statements within one mask: those that this member or parameter alone decides (enabled features aside). */
export function maskConstraintsOf(owner: string, member: string, gated = true): readonly Constraint[] {
  return constraintsOf(owner, gated).filter((each) => each.scope === 'mask' && each.member === member);
}

/** Canonical names of all structs and commands that have a statement. */
export function constraintOwners(): readonly string[] {
  blockOf('');
  return [...(blocks?.keys() ?? [])];
}

/** The version of the specification that the statements are from, e.g. `1.4.359`. */
export function constraintsVersion(): string {
  blockOf('');
  return version;
}

const DEVICE_LAYERS =
  'Device layers are deprecated and ignored: tutorials of years ago give the device the layers of the instance.';

/** Statements that no implementation minds, by the reason: news only to who wants to hear of everything. */
export const LEGACY_STATEMENTS: ReadonlyMap<string, string> = new Map([
  ['VUID-VkDeviceCreateInfo-enabledLayerCount-12384', DEVICE_LAYERS],
  ['VUID-VkDeviceCreateInfo-ppEnabledLayerNames-12385', DEVICE_LAYERS],
]);
