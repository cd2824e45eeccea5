import type { TSESTree } from '@typescript-eslint/utils';
import { EQUALITIES, isFunction, isNull } from '../../syntax/nodes.js';
import { exits } from './jumps.js';

/** So many guards of one variable that each read of it counts as guarded. */
const MANY = 64;

/** What a test leaves of a value: all but 0, or nobody knows what. */
export type Left = 'nonzero' | 'some';

/** The same, with what a test for truth alone tells. */
type Told = Left | 'true' | 'false';

/** What is left of a value where a test holds, and where it does not. */
interface Outcomes {
  readonly whenTrue: Told;
  readonly whenFalse: Told;
}

/** A stretch of the file, from a test to the end of what depends on it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly left: Told;
}

/** Where the code tests a variable or a member: behind that, it may no longer have every value that it was given. */
export class Guards {
  readonly #stretches: Stretch[] = [];

  /** @param reads - all places where it is read, in any order */
  constructor(reads: readonly TSESTree.Node[]) {
    for (const read of reads) this.#add(read);
  }

  /** What a read has left that comes only after tests: in a branch, behind `&&`, or behind `if (...) return`. */
  leftAt(read: TSESTree.Node): Left | undefined {
    if (this.#stretches.length > MANY) return 'some';
    const around = this.#around(read);
    // A mask that is true is not 0.
    const isNonzero = ({ left }: Stretch): boolean => left === 'nonzero' || left === 'true';
    return around.length === 0 ? undefined : around.every(isNonzero) ? 'nonzero' : 'some';
  }

  /** Whether what a read has is true or not, where only tests that tell lead there. */
  truthAt(read: TSESTree.Node): boolean | undefined {
    if (this.#stretches.length > MANY) return undefined;
    const around = this.#around(read).filter(({ start, end }) => !isHoistedIn(read, start, end));
    const isTrue = around.some(({ left }) => left === 'true');
    return isTrue === around.some(({ left }) => left === 'false') ? undefined : isTrue;
  }

  #around(read: TSESTree.Node): readonly Stretch[] {
    return this.#stretches.filter(({ start, end }) => start <= read.range[0] && read.range[1] <= end);
  }

  #add(read: TSESTree.Node): void {
    let child = read;
    let outcomes = TRUTH;
    for (let { parent } = read; parent && !isFunction(parent); { parent } = parent) {
      this.#addTest(parent, child, outcomes);
      if (parent.type.endsWith('Statement') || parent.type.endsWith('Declaration')) return;
      outcomes =
        child === read && parent.type === 'BinaryExpression' ? ofComparison(parent, read) : through(parent, outcomes);
      child = parent;
    }
  }

  /** The stretches in which the way through `parent` depends on its part `child`. */
  #addTest(parent: TSESTree.Node, child: TSESTree.Node, { whenTrue, whenFalse }: Outcomes): void {
    switch (parent.type) {
      case 'IfStatement': {
        if (parent.test !== child) return;
        const { consequent, alternate } = parent;
        this.#stretch(consequent, whenTrue);
        if (alternate) this.#stretch(alternate, whenFalse);
        const [, end] = parent.parent.range;
        if (exits(consequent)) this.#stretches.push({ start: parent.range[1], end, left: whenFalse });
        if (alternate && exits(alternate)) this.#stretches.push({ start: parent.range[1], end, left: whenTrue });
        break;
      }
      case 'ConditionalExpression':
        if (parent.test !== child) return;
        this.#stretch(parent.consequent, whenTrue);
        this.#stretch(parent.alternate, whenFalse);
        break;
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
        if (parent.test === child)
          this.#stretches.push({ start: child.range[1], end: parent.range[1], left: whenTrue });
        break;
      case 'LogicalExpression':
        if (parent.left !== child) return;
        this.#stretch(
          parent.right,
          parent.operator === '&&' ? whenTrue : parent.operator === '||' ? whenFalse : 'some',
        );
        break;
      case 'SwitchStatement':
        if (parent.discriminant === child)
          this.#stretches.push({ start: child.range[1], end: parent.range[1], left: 'some' });
        break;
      default:
    }
  }

  #stretch({ range: [start, end] }: TSESTree.Node, left: Told): void {
    this.#stretches.push({ start, end, left });
  }
}

const TRUTH: Outcomes = { whenTrue: 'true', whenFalse: 'false' };
const NONZERO: Outcomes = { whenTrue: 'nonzero', whenFalse: 'some' };
const UNKNOWN: Outcomes = { whenTrue: 'some', whenFalse: 'some' };

/** Whether a place is in a function that a stretch declares: whoever is outside of the stretch may call it before. */
function isHoistedIn(place: TSESTree.Node, start: number, end: number): boolean {
  for (let node: TSESTree.Node | undefined = place; node != null && node.range[0] >= start; node = node.parent) {
    if (node.type === 'FunctionDeclaration' && node.range[1] <= end) return true;
  }
  return false;
}

/** What a comparison with 0 leaves of the value that is compared. */
function ofComparison({ operator, left, right }: TSESTree.BinaryExpression, value: TSESTree.Node): Outcomes {
  const other = left === value ? right : left;
  if (!isZero(other)) return UNKNOWN;
  if (EQUALITIES.has(operator)) {
    return operator.startsWith('!') ? NONZERO : { whenTrue: 'some', whenFalse: 'nonzero' };
  }
  return operator === (left === value ? '>' : '<') ? NONZERO : UNKNOWN;
}

/** The same for an expression around a test. */
function through(around: TSESTree.Node, { whenTrue, whenFalse }: Outcomes): Outcomes {
  switch (around.type) {
    case 'UnaryExpression':
      return around.operator === '!' ? { whenTrue: whenFalse, whenFalse: whenTrue } : UNKNOWN;
    case 'LogicalExpression':
      if (around.operator === '&&') return { whenTrue, whenFalse: 'some' };
      return around.operator === '||' ? { whenTrue: 'some', whenFalse } : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** The variable of which a test asks no more than whether it is 0: `usage`, `!usage`, `usage === 0`, `usage > 0`. */
export function askedForNothing(test: TSESTree.Node): TSESTree.Identifier | undefined {
  if (test.type === 'Identifier') return test;
  if (test.type === 'UnaryExpression') return test.operator === '!' ? askedForNothing(test.argument) : undefined;
  if (test.type !== 'BinaryExpression') return undefined;
  for (const side of [test.left, test.right]) {
    if (side.type === 'Identifier' && ofComparison(test, side) !== UNKNOWN) return side;
  }
  return undefined;
}

/** Whether a variable is only asked whether it is 0 or not there, which says nothing of what it is. */
export function isAskedForNothing(variable: TSESTree.Node): boolean {
  if (isComparedWithNull(variable)) return true;
  let node = variable;
  while (node.parent?.type === 'UnaryExpression' || node.parent?.type === 'BinaryExpression') node = node.parent;
  const isTest = node.parent !== undefined && 'test' in node.parent && node.parent.test === node;
  return (node !== variable || isTest) && askedForNothing(node) === variable;
}

/** `usage === undefined`, `null != usage` */
function isComparedWithNull(value: TSESTree.Node): boolean {
  const { parent } = value;
  if (parent?.type !== 'BinaryExpression' || !EQUALITIES.has(parent.operator)) return false;
  return isNull(parent.left === value ? parent.right : parent.left);
}

function isZero(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && (node.value === 0 || node.value === 0n);
}
