import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { PARAMETER } from '../../syntax/definitions.js';
import { fieldName, pathOf, rootOf, writtenText } from '../../syntax/members.js';
import { isFunction, isNull } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { PartReads, placeOf } from '../places/part-reads.js';
import type { VkType } from '../types.js';
import { type Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { partAt } from '../values/literals.js';
import { isExported, type Variables } from '../values/variables.js';
import { annotationOf, isReplaceable, saysOnlyNumber, type Carried, type Carriers, type Uses } from './carried.js';

/** A parameter, and the names that lead to a part of what it takes; none for all of it. */
interface Part {
  readonly parameter: TSESTree.Node;
  readonly path: readonly string[];
}

/** Parameters, and parts of what they take: `usage` of `info.usage`. */
export class ParameterCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #functions: Functions;
  readonly #fields: Fields;
  readonly #partReads: PartReads;
  /** The parts of parameters: what they are told apart by. */
  readonly #parts = new Map<TSESTree.Node, Map<string, Part>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, variables: Variables, functions: Functions, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#functions = functions;
    this.#fields = fields;
    this.#partReads = new PartReads(variables);
  }

  at(read: TSESTree.Node): Carried | undefined {
    if (read.type !== 'Identifier' && read.type !== 'MemberExpression') return undefined;
    const part = this.#partAt(read);
    if (part === undefined) return undefined;
    const name = (read.type === 'MemberExpression' && fieldName(read)) || this.#sourceCode.getText(read);
    const since = isReplaceable(part.parameter.parent, this.#fields) ? undefined : part.parameter;
    return {
      key: part,
      name,
      since,
      isTestable: () => this.#isTestable(part),
      uses: (type) => this.usesOf(part, type),
    };
  }

  /** Whether a function gets at what it is given by the names of its parameters alone. */
  #isTestable({ parameter }: Part): boolean {
    const callee = parameter.parent?.type === 'TSParameterProperty' ? parameter.parent.parent : parameter.parent;
    return callee !== undefined && isFunction(callee) && !this.#functions.namesArguments(callee);
  }

  /** The part of a parameter that an expression reads. */
  #partAt(read: TSESTree.Identifier | TSESTree.MemberExpression): Part | undefined {
    let path: readonly string[] = [];
    let node: TSESTree.Expression = read;
    // `const { info } = info` begins with itself.
    const seen = new Set<unknown>();
    for (;;) {
      if (node.type === 'MemberExpression') {
        const own = pathOf(node);
        if (own === undefined) return undefined;
        path = [...own, ...path];
        node = rootOf(node);
      }
      const variable = node.type === 'Identifier' ? this.#variables.of(node) : undefined;
      const [definition] = variable?.defs ?? [];
      const place = definition && variable?.defs.length === 1 ? placeOf(definition.name) : undefined;
      if (place === undefined || seen.has(variable)) return undefined;
      seen.add(variable);
      path = [...place.path, ...path];
      const { parent } = place.target;
      if (definition?.type === PARAMETER) {
        // What is a field, too, is read by others.
        return parent?.type === 'TSParameterProperty' ? undefined : this.#part(place.target, path);
      }
      // `const { usage } = info`
      if (parent?.type !== 'VariableDeclarator' || parent.init === null) return undefined;
      node = withoutTypes(parent.init);
    }
  }

  #part(parameter: TSESTree.Node, path: readonly string[]): Part {
    let parts = this.#parts.get(parameter);
    if (parts === undefined) this.#parts.set(parameter, (parts = new Map<string, Part>()));
    const key = path.join('.');
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = { parameter, path }));
    return part;
  }

  /** The reads of a part of a parameter that holds values of a type, and what calls give for it. */
  usesOf({ parameter, path }: Part, type: VkType): Uses | undefined {
    const place = parameter.parent?.type === 'TSParameterProperty' ? parameter.parent : parameter;
    if (!place.parent || !isFunction(place.parent)) return undefined;
    const isDeclared = !saysOnlyNumber(this.#sourceCode, annotationOf(parameter), type, path);
    if (isDeclared && type.kind !== 'slot') return undefined;
    const reads = this.#partReads.ofTarget(parameter, path);
    const targets = reads?.filter(isTarget) ?? [];
    // Assigned anew, it is no longer what the caller gave, but for what it is where that is nothing.
    const instead = targets.map((target) => this.#givenInstead(target));
    if (reads === undefined || !instead.every((each) => each !== undefined)) return undefined;
    const isWhole = path.length === 0 && type.kind === 'slot';
    const given = this.#functions
      .certainlyGivenFor(place)
      .flatMap((each) => (isWhole ? each : (this.#givenIn(each, path) ?? [])));
    if (targets.length === 0) return { reads, given, isDeclared };
    return { reads: reads.filter((read) => !targets.includes(read)), given: [...given, ...instead], isDeclared };
  }

  /** What an assignment gives where there is nothing, and only there: `x = x || A`, `x ??= A`, `if (!x) x = A`. */
  #givenInstead(target: TSESTree.Node): TSESTree.Expression | undefined {
    const { parent } = target;
    if (parent?.type !== 'AssignmentExpression' || parent.left !== target) return undefined;
    const { operator, right } = parent;
    if (operator === '||=' || operator === '??=') return right;
    if (operator !== '=') return undefined;
    const isSame = (node: TSESTree.Node): boolean =>
      this.#sourceCode.getText(node) === this.#sourceCode.getText(target);
    if (right.type === 'LogicalExpression')
      return right.operator !== '&&' && isSame(right.left) ? right.right : undefined;
    const test = onlyTestOf(parent);
    return test !== undefined && isMissing(test, isSame) ? right : undefined;
  }

  /** A part of an object that a call is given, which nothing else has in its hands. */
  #givenIn(argument: TSESTree.Expression, path: readonly string[]): TSESTree.Expression | undefined {
    let whole: TSESTree.Expression | undefined = withoutTypes(argument);
    if (whole.type === 'Identifier') {
      const variable = this.#variables.of(whole);
      whole = variable && !isExported(variable) ? this.#variables.readOnce(whole) : undefined;
    }
    const part = whole && partAt(whole, path);
    return part && withoutTypes(part);
  }
}

/** The test on which an assignment depends, and on nothing else. */
function onlyTestOf({ parent: statement }: TSESTree.AssignmentExpression): TSESTree.Expression | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const { parent } = statement;
  const branch = parent.type === 'BlockStatement' && parent.body.length === 1 ? parent : statement;
  const around = branch.parent;
  return around.type === 'IfStatement' && around.consequent === branch ? around.test : undefined;
}

/** `!x`, `x === undefined`, `x == null`, `typeof x === 'undefined'` */
function isMissing(test: TSESTree.Expression, isSame: (node: TSESTree.Node) => boolean): boolean {
  if (test.type === 'UnaryExpression') return test.operator === '!' && isSame(test.argument);
  if (test.type !== 'BinaryExpression' || (test.operator !== '===' && test.operator !== '==')) return false;
  const { left, right } = test;
  if (left.type === 'UnaryExpression' && left.operator === 'typeof') {
    return isSame(left.argument) && writtenText(right) === 'undefined';
  }
  return isSame(left) && isNull(right);
}
