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
   * (`$$`); or it is the index of the element itself (`#`), or no path but a number.
   */
  readonly root: 'owner' | 'element' | 'other' | 'index' | 'number';
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

/** One relation that a statement asks for, or that it has as a condition. */
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
  /** With another one, it is no more than a third: an offset and a size in what they are of. None of them is negative. */
  | { readonly op: 'fits'; readonly path: Path; readonly more: Path; readonly other: Path }
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

/** Relations, joined by `and` and `or`. */
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
