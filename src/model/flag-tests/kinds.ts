import type { TSESTree } from '@typescript-eslint/utils';
import type { Constant } from '../../registry/index.js';

/** A test of the bits of a mask, or of an enumerant. */
export type FlagTest =
  /** `(x & A) === B`, `(x & A) >= B`; and `case B` of `switch (x & A)`, where the node is B. */
  | {
      readonly kind: 'comparison';
      readonly node: TSESTree.Expression;
      readonly sides: readonly [TSESTree.Node, TSESTree.Node];
      readonly operator: string;
      readonly width: 32 | 64;
    }
  /** `x & A`, where only true and false count. */
  | {
      readonly kind: 'truth';
      readonly node: TSESTree.BinaryExpression;
      readonly width: 32 | 64;
      /** `x === A | B`: what is joined with the outcome of a comparison, and makes it true. */
      readonly joined?: Joined | undefined;
    }
  /** `!x & A`, `!x === A`: `!` makes a boolean of the mask first. */
  | { readonly kind: 'negated'; readonly node: TSESTree.BinaryExpression; readonly negation: TSESTree.UnaryExpression }
  /** `mask & !A`, `mask &= !A`: `!` makes false of the bits that were to be taken away. */
  | {
      readonly kind: 'negatedBits';
      readonly node: TSESTree.BinaryExpression | TSESTree.AssignmentExpression;
      readonly negation: TSESTree.UnaryExpression;
    }
  /** `x & A === B`: the comparison comes first. */
  | {
      readonly kind: 'comparedFirst';
      readonly node: TSESTree.BinaryExpression;
      readonly comparison: TSESTree.BinaryExpression;
    }
  /** `x === A || B`, `x & A && B`: the constant is compared with nothing; `like` is the test before it. */
  | {
      readonly kind: 'alone';
      readonly node: TSESTree.Node;
      readonly constant: Constant;
      readonly like: { readonly test: TSESTree.BinaryExpression; readonly constant: Constant };
    }
  /** `x && A`: the constant is compared with nothing, not even with the value before it. */
  | {
      readonly kind: 'apart';
      readonly node: TSESTree.Node;
      readonly constant: Constant;
      readonly logical: TSESTree.LogicalExpression;
    }
  /** `x !== A || x !== B`, `x === A && x === B`: a value is not two constants at once. */
  | {
      readonly kind: 'neverBoth';
      readonly node: TSESTree.LogicalExpression;
      readonly value: TSESTree.Node;
      readonly first: Constant;
      readonly second: Constant;
      /** Where all comparisons of the value with constants are joined, from the inside out. */
      readonly joints: readonly TSESTree.LogicalExpression[];
    }
  /** `A || B`, `A && B`, `(A, B)`: always the same one of the two. */
  | {
      readonly kind: 'oneOfTwo';
      readonly node: TSESTree.LogicalExpression | TSESTree.SequenceExpression;
      readonly first: Constant;
      readonly second: Constant;
    };

/** What `|` joins with the outcome of a comparison. */
export interface Joined {
  readonly comparison: TSESTree.BinaryExpression;
  readonly others: readonly TSESTree.Expression[];
}

/** A test whose outcome is computed from known bits. */
export type ComputedTest = FlagTest & { readonly kind: 'comparison' | 'truth' };
