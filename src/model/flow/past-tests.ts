/** Which values of a name come past the tests of it to a place. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { contains, EQUALITIES, isLoop, isNull } from '../../syntax/nodes.js';
import { isGlobal } from '../../syntax/runtime-calls.js';
import { isWrittenOut } from '../../syntax/shown.js';
import type { Variables } from '../values/variables.js';
import { neverReturns, saysFailure } from './jumps.js';

/** A test of what a name holds. */
export interface TestOf<Content> {
  /** What is true or false by it; a whole `switch`. */
  readonly node: TSESTree.Node;
  /** Undefined where nobody knows. */
  readonly outcome: (held: Content) => boolean | undefined;
  /** Of a `switch`: the case that is taken, by its number, -1 for none; undefined where nobody knows. */
  readonly taken?: (held: Content) => number | undefined;
}

/** What is known of the tests of one name, and of where it is given something else. */
export class PastTests<Content> {
  readonly #tests: ReadonlyMap<TSESTree.Node, TestOf<Content>>;
  readonly #writes: readonly TSESTree.Node[];
  readonly #variables: Variables;
  /** The variables that are being asked for. */
  readonly #asked = new Set<unknown>();

  constructor(tests: readonly TestOf<Content>[], writes: readonly TSESTree.Node[], variables: Variables) {
    this.#tests = new Map(tests.map((test) => [test.node, test]));
    this.#writes = writes;
    this.#variables = variables;
  }

  /**
   * Whether nothing depends on a test but which way the code goes, or what is written there: no function is told of it,
   * and nothing keeps it.
   *
   * @param isShown - whether a property is one of Vulkan's
   */
  isPlain(test: TSESTree.Node, isShown: (property: TSESTree.Property) => boolean): boolean {
    let node = withTypes(test);
    if (node.type === 'SwitchStatement') return true;
    for (let { parent } = node; parent; { parent } = parent) {
      switch (parent.type) {
        case 'UnaryExpression':
          if (parent.operator !== '!') return false;
          break;
        case 'ConditionalExpression':
          if (parent.test === node) return true;
          break;
        case 'LogicalExpression':
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'TSSatisfiesExpression':
          break;
        case 'CallExpression':
          if (isGlobal(parent.callee, 'Boolean', this.#variables)) break;
          return isWrittenOut(node, this.#variables);
        case 'VariableDeclarator': {
          const variable = parent.id.type === 'Identifier' ? this.#variables.of(parent.id) : undefined;
          if (variable === undefined || this.#variables.initializerOf(variable) === undefined) return false;
          return variable.references.every(
            ({ init, identifier }) => init === true || this.isPlain(identifier, isShown),
          );
        }
        case 'Property':
          return parent.parent.type === 'ObjectExpression' && isShown(parent);
        case 'ArrowFunctionExpression':
        case 'ExpressionStatement':
        case 'ReturnStatement':
        case 'TemplateLiteral':
          return true;
        default:
          return 'test' in parent && parent.test === node;
      }
      node = parent;
    }
    return false;
  }

  /** Whether no test keeps a value from a place, and nothing else is given to the name on the way. */
  comesTo(place: TSESTree.Node, held: Content): boolean {
    let node = place;
    for (let { parent } = place; parent; { parent } = parent) {
      switch (parent.type) {
        case 'BlockStatement':
        case 'Program':
          if (this.#leavesBefore(parent.body, node, held)) return false;
          break;
        case 'IfStatement':
        case 'ConditionalExpression': {
          const truth = node === parent.test ? undefined : this.#truth(parent.test, held);
          if (truth === 'unsure') return false;
          if (truth !== undefined && node !== (truth ? parent.consequent : parent.alternate)) return false;
          break;
        }
        case 'LogicalExpression':
          if (node === parent.right && parent.operator !== '??') {
            const truth = this.#truth(parent.left, held);
            if (truth !== undefined && truth !== (parent.operator === '&&')) return false;
          }
          break;
        case 'SwitchCase':
          if (!this.#comesToCase(parent, node, held)) return false;
          break;
        default:
          if (isLoop(parent) && 'test' in parent && parent.test && node === parent.body) {
            if (parent.type !== 'DoWhileStatement' && this.#truth(parent.test, held) === false) return false;
          }
      }
      node = parent;
    }
    return true;
  }

  /** Whether a value is what a test asks for, behind which the name is given another one: `if (x === 0) x = VK_A`. */
  isReplaced(held: Content): boolean {
    return this.#writes.some((write) => this.#isBehindTest(write) && this.comesTo(write, held));
  }

  #isBehindTest(place: TSESTree.Node): boolean {
    for (let node = place, { parent } = node; parent; node = parent, { parent } = node) {
      const test =
        parent.type === 'LogicalExpression'
          ? parent.left
          : parent.type === 'SwitchStatement'
            ? parent.discriminant
            : 'test' in parent && parent.type !== 'SwitchCase'
              ? parent.test
              : undefined;
      if (test && test !== node && this.#isAsked(parent, test)) return true;
    }
    return false;
  }

  #isAsked(around: TSESTree.Node, test: TSESTree.Node): boolean {
    return [...this.#tests.keys()].some((each) => each === around || contains(test, each));
  }

  #leavesBefore(statements: readonly TSESTree.Node[], place: TSESTree.Node, held: Content): boolean {
    for (const each of statements) {
      if (each === place) break;
      // What is called in any case gives control back, whatever it is called.
      const isCall = each.type === 'ExpressionStatement' && each.expression.type === 'CallExpression';
      if (isCall ? this.#isWritten(each) : this.#leaves(each, held)) return true;
    }
    return false;
  }

  #comesToCase(node: TSESTree.SwitchCase, place: TSESTree.Node, held: Content): boolean {
    if (node.test === place) return true;
    const { cases } = node.parent;
    const index = cases.indexOf(node);
    const start = this.#start(node.parent, held);
    if (start !== undefined) {
      if (start === -1 || start > index) return false;
      // One case falls through into the next one.
      for (const each of cases.slice(start, index)) {
        if (each.consequent.some((one) => one.type === 'BreakStatement' || this.#leaves(one, held))) return false;
      }
    }
    return !this.#leavesBefore(node.consequent, place, held);
  }

  /** The number of the case at which a `switch` begins; -1 where it does nothing. */
  #start(node: TSESTree.SwitchStatement, held: Content): number | undefined {
    const taken = this.#tests.get(node)?.taken?.(held);
    return taken === -1 ? node.cases.findIndex(({ test }) => test === null) : taken;
  }

  /** Whether control does not come out at the end of a statement, or may not, or with another value of the name. */
  #leaves(node: TSESTree.Node, held: Content): boolean {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return true;
      case 'BlockStatement':
        return node.body.some((each) => this.#leaves(each, held));
      case 'IfStatement': {
        if (this.#isWritten(node.test)) return true;
        const truth = this.#truth(node.test, held);
        const ifFalse = (): boolean => node.alternate !== null && this.#leaves(node.alternate, held);
        if (truth === 'unsure') return ifFalse() || this.#leaves(node.consequent, held);
        if (truth !== undefined) return truth ? this.#leaves(node.consequent, held) : ifFalse();
        return ifFalse() && this.#leaves(node.consequent, held);
      }
      case 'SwitchStatement':
        return this.#leavesSwitch(node, held);
      case 'TryStatement':
        return [node.block, node.finalizer].some((each) => each !== null && this.#leaves(each, held));
      case 'ExpressionStatement':
        return this.#isWritten(node) || this.#fails(node.expression, held);
      case 'LabeledStatement':
        return this.#leaves(node.body, held);
      case 'ForStatement':
      case 'WhileStatement':
        if (node.test && this.#truth(node.test, held) === false) return false;
        return this.#isWritten(node) || this.#leaves(node.body, held);
      case 'DoWhileStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
        return this.#isWritten(node) || this.#leaves(node.body, held);
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return false;
      default:
        return this.#isWritten(node);
    }
  }

  #leavesSwitch(node: TSESTree.SwitchStatement, held: Content): boolean {
    const start = this.#start(node, held);
    if (start === -1) return false;
    if (start === undefined) {
      // One of them is taken, or none.
      return (
        node.cases.some(({ test }) => test === null) && node.cases.every((_, i) => this.#leavesFrom(node, i, held))
      );
    }
    return this.#leavesFrom(node, start, held);
  }

  #leavesFrom({ cases }: TSESTree.SwitchStatement, start: number, held: Content): boolean {
    for (const { consequent } of cases.slice(start)) {
      for (const each of consequent) {
        if (each.type === 'BreakStatement') return false;
        const last = each.type === 'BlockStatement' ? each.body.at(-1) : undefined;
        if (last?.type === 'BreakStatement') {
          return (each as TSESTree.BlockStatement).body.slice(0, -1).some((one) => this.#leaves(one, held));
        }
        if (this.#leaves(each, held)) return true;
      }
    }
    return false;
  }

  /** `x !== 3 || fail()`, `fail()` */
  #fails(node: TSESTree.Expression, held: Content): boolean {
    if (node.type === 'LogicalExpression') {
      const truth = node.operator === '??' ? undefined : this.#truth(node.left, held);
      const isAsked = truth === 'unsure' || truth === (node.operator === '&&');
      return isAsked && this.#fails(node.right, held);
    }
    return node.type === 'CallExpression' && (neverReturns(node) || saysFailure(node));
  }

  #isWritten(node: TSESTree.Node): boolean {
    return this.#writes.some((write) => contains(node, write));
  }

  /** What a condition comes to where the name holds something; undefined where other things decide. */
  #truth(expression: TSESTree.Expression, held: Content): Outcome {
    const node = withoutTypes(expression);
    const test = this.#tests.get(node);
    if (test !== undefined) return test.outcome(held);
    switch (node.type) {
      case 'UnaryExpression': {
        const truth = node.operator === '!' ? this.#truth(node.argument, held) : undefined;
        return typeof truth === 'boolean' ? !truth : truth;
      }
      case 'LogicalExpression': {
        if (node.operator === '??') return undefined;
        const left = this.#truth(node.left, held);
        const right = this.#truth(node.right, held);
        const decisive = node.operator === '||';
        if (left === decisive || right === decisive) return decisive;
        if (left === 'unsure' || right === 'unsure') return 'unsure';
        return left === undefined || right === undefined ? undefined : !decisive;
      }
      case 'CallExpression': {
        const [argument] = isGlobal(node.callee, 'Boolean', this.#variables) ? node.arguments : [];
        return argument && argument.type !== 'SpreadElement' ? this.#truth(argument, held) : undefined;
      }
      case 'BinaryExpression': {
        const sides = [node.left, node.right];
        const given = sides.flatMap((side) => (side.type === 'Identifier' ? this.#givenBehindTests(side, held) : []));
        if (given.length === 0) return undefined;
        const isMissing =
          EQUALITIES.has(node.operator) && sides.some((side) => isNull(side)) && !given.some(isMissingValue);
        return isMissing ? node.operator.startsWith('!') : 'unsure';
      }
      case 'Identifier': {
        const variable = this.#variables.of(node);
        const start = variable && this.#variables.initializerOf(variable);
        if (start !== undefined) return start === expression ? undefined : this.#truth(start, held);
        const given = this.#givenBehindTests(node, held);
        if (given.length === 0) return undefined;
        const truths = new Set(given.map((each) => (each?.type === 'Literal' ? Boolean(each.value) : 'unsure')));
        return truths.size === 1 ? [...truths][0] : 'unsure';
      }
      default:
        return undefined;
    }
  }

  /** What a variable is given because of what the name holds: `if (x === 3) isSpecial = true`. */
  #givenBehindTests(name: TSESTree.Identifier, held: Content): readonly (TSESTree.Expression | undefined)[] {
    const variable = this.#variables.of(name);
    if (variable === undefined || this.#asked.has(variable)) return [];
    this.#asked.add(variable);
    const writes = this.#variables
      .writesOf(variable)
      .all.filter(({ node }) => this.#isBehindTest(node) && this.comesTo(node, held));
    this.#asked.delete(variable);
    return writes.map(({ value }) => value);
  }
}

/** What a condition comes to: nobody knows, or not whether it does so because of what the name holds. */
type Outcome = boolean | 'unsure' | undefined;

function isMissingValue(value: TSESTree.Expression | undefined): boolean {
  return value === undefined || isNull(value);
}
