/** What becomes of values that are read: the places that they come to in the end, by whichever variables. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isTypeOnly } from '../../syntax/asserted.js';
import { handsOn } from '../../syntax/branches.js';
import { isWrittenOut } from '../../syntax/shown.js';
import { isAskedForNothing } from '../flow/guards.js';
import { isExported, type Variables } from '../values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** The places that some values come to. */
export interface Readers {
  /** Where they, or the variables that they are given to, are read for anything but another variable. */
  readonly nodes: readonly TSESTree.Node[];
  /** Whether code asks for them to be there: `format || VK_A`, and of {@link Readers.nodes} those that only ask. */
  readonly isAskedFor: boolean;
}

/**
 * Where what is read comes to: for `format` in `const taken = format ?? VK_A` the reads of `taken`.
 *
 * @param reads - expressions that read it
 */
export function readersOf(reads: readonly TSESTree.Node[], variables: Variables): Readers {
  const found = new Found(variables);
  for (const read of reads) found.add(read);
  return found;
}

class Found implements Readers {
  readonly nodes: TSESTree.Node[] = [];
  isAskedFor = false;
  readonly #variables: Variables;
  readonly #seen = new Set<Variable>();

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  add(read: TSESTree.Node): void {
    if (isWrittenOut(read, this.#variables)) return;
    if (isAskedForNothing(read)) this.isAskedFor = true;
    let node = read;
    for (let { parent } = read; parent !== undefined; { parent } = node) {
      switch (parent.type) {
        case 'LogicalExpression':
          if (parent.left === node && parent.operator !== '??') this.isAskedFor = true;
          if (!handsOn(parent, node)) return;
          break;
        case 'BinaryExpression':
          if (!MASKS.has(parent.operator)) return void this.nodes.push(read);
          break;
        case 'UnaryExpression':
          if (parent.operator !== '~') return void this.nodes.push(read);
          break;
        case 'AssignmentExpression':
          if (parent.left === node && parent.operator === '||=') this.isAskedFor = true;
          if (parent.right !== node || !HANDING_ON.has(parent.operator)) return void this.nodes.push(read);
          // What is no variable keeps it, and has readers of its own.
          if (parent.left.type !== 'Identifier') return void this.nodes.push(read);
          this.#held(parent.left, read);
          if (parent.parent.type === 'ExpressionStatement') return;
          break;
        case 'VariableDeclarator':
        case 'AssignmentPattern': {
          const target = parent.type === 'AssignmentPattern' ? parent.left : parent.id;
          if (target.type === 'Identifier') this.#held(target, read);
          else this.nodes.push(read);
          return;
        }
        default:
          if (!isTypeOnly(parent) && !handsOn(parent, node)) return void this.nodes.push(read);
      }
      node = parent;
    }
  }

  #held(target: TSESTree.Identifier, read: TSESTree.Node): void {
    const variable = this.#variables.of(target);
    if (variable === undefined || isExported(variable)) this.nodes.push(read);
    if (variable === undefined || this.#seen.has(variable)) return;
    this.#seen.add(variable);
    for (const reference of variable.references) if (reference.isRead()) this.add(reference.identifier);
  }
}

const MASKS: ReadonlySet<string> = new Set(['|', '&', '^']);
const HANDING_ON: ReadonlySet<string> = new Set(['=', '|=', '&=', '??=', '||=', '&&=']);
