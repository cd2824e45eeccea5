import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { PARAMETER } from '../../syntax/definitions.js';
import { fieldName, pathOf, rootOf } from '../../syntax/members.js';
import { isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { PartReads, placeOf } from '../places/part-reads.js';
import type { VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { type Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { asLiteral, isPlain, partAt, partsUnder, type Literal } from '../values/literals.js';
import { mayBeMeant } from '../values/of-type.js';
import { isOfNames } from '../values/reads.js';
import { isExported, type Variables } from '../values/variables.js';
import {
  annotationOf,
  isReplaceable,
  saysOnlyNumber,
  usesOfMembers,
  type Carried,
  type Carriers,
  type Uses,
} from './carried.js';

type Variable = TSESLint.Scope.Variable;

/** A parameter, or a literal that a variable begins with, and the names that lead to a part of it; none for all of it. */
interface Part {
  readonly whole: TSESTree.Node;
  readonly path: readonly string[];
}

/**
 * Parameters, and parts of what they take, `usage` of `info.usage`; and the same of objects that a variable begins with, and
 * that are changed later, or begin with what others say: `const info = { ...DEFAULTS, ...options };`
 */
export class ParameterCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #variables: Variables;
  readonly #functions: Functions;
  readonly #fields: Fields;
  readonly #partReads: PartReads;
  /** The parts of parameters: what they are told apart by. */
  readonly #parts = new Map<TSESTree.Node, Map<string, Part>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, evaluator: Evaluator, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#variables = evaluator.variables;
    this.#functions = evaluator.functions;
    this.#fields = fields;
    this.#partReads = new PartReads(evaluator.variables);
  }

  at(read: TSESTree.Node): Carried | undefined {
    if (read.type !== 'Identifier' && read.type !== 'MemberExpression') return undefined;
    const part = this.#partAt(read);
    if (part === undefined) return undefined;
    const name = (read.type === 'MemberExpression' && fieldName(read)) || this.#sourceCode.getText(read);
    const since =
      part.whole.type === 'ObjectExpression' || isReplaceable(part.whole.parent, this.#fields) ? undefined : part.whole;
    return { key: part, name, since, from: part.whole, uses: (type) => this.#usesOfPart(part, type) };
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
      if (node.type === 'ObjectExpression') return path.length === 0 ? undefined : this.#part(node, path);
    }
  }

  #part(whole: TSESTree.Node, path: readonly string[]): Part {
    let parts = this.#parts.get(whole);
    if (parts === undefined) this.#parts.set(whole, (parts = new Map<string, Part>()));
    const key = path.join('.');
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = { whole, path }));
    return part;
  }

  #usesOfPart({ whole, path }: Part, type: VkType): Uses | undefined {
    return whole.type === 'ObjectExpression' ? this.#usesOfLiteral(whole, path, type) : this.usesOf(whole, path, type);
  }

  /** The same of an object that a variable begins with, or that a pattern takes apart, and nothing has as a whole. */
  #usesOfLiteral(literal: TSESTree.ObjectExpression, path: readonly string[], type: VkType): Uses | undefined {
    const { parent: declarator } = withTypes(literal);
    if (declarator?.type !== 'VariableDeclarator' || type.kind !== 'slot') return undefined;
    if (!saysOnlyNumber(this.#sourceCode, annotationOf(declarator.id), type, path)) return undefined;
    if (this.#sourceCode.getDeclaredVariables(declarator).some(isExported)) return undefined;
    // A method may read its members by another name.
    if (!literal.properties.every(isPlainOrSpread)) return undefined;
    const parts = this.#partReads.ofTarget(declarator.id, path);
    const uses = parts && usesOfMembers(parts);
    if (uses === undefined) return undefined;
    // What it begins with may be replaced before anybody reads it.
    if (uses.given.length > 0) return uses;
    const [name, ...rest] = path;
    const written = partsUnder(literal, name!, (spread) => this.#literalOf(spread))
      .flatMap((each) => partAt(each, rest) ?? [])
      // Others may be given in the place of what is no value at all.
      .filter((each) => mayBeMeant(this.#evaluator.evaluate(each), type.slot));
    return { ...uses, given: written };
  }

  /** An object that is spread where it is written, or that a constant holds for this one place. */
  #literalOf(spread: TSESTree.Expression): Literal | undefined {
    const expression = withoutTypes(spread);
    const variable = expression.type === 'Identifier' ? this.#variables.of(expression) : undefined;
    const isHeld = variable !== undefined && !isExported(variable);
    const held = isHeld ? this.#variables.readOnce(expression as TSESTree.Identifier) : undefined;
    const literal = asLiteral(expression.type === 'Identifier' ? held && withoutTypes(held) : expression);
    // A method may change what it stands beside.
    const isOfValues = literal?.type !== 'ObjectExpression' || literal.properties.every(isPlainOrSpread);
    return isOfValues ? literal : undefined;
  }

  /** The reads of a part of a parameter that holds values of a type, and what calls give for it. */
  usesOf(parameter: TSESTree.Node, path: readonly string[], type: VkType): Uses | undefined {
    const place = parameter.parent?.type === 'TSParameterProperty' ? parameter.parent : parameter;
    if (!place.parent || !isFunction(place.parent) || this.#functions.namesArguments(place.parent)) return undefined;
    const isDeclared = !saysOnlyNumber(this.#sourceCode, annotationOf(parameter), type, path);
    if (isDeclared && type.kind !== 'slot') return undefined;
    const reads = this.#partReads.ofTarget(parameter, path);
    const targets = reads?.filter(isTarget) ?? [];
    // Assigned anew, it is no longer what the caller gave, but for what it is where that is nothing.
    const instead = targets.map((target) => givenInstead(target));
    if (reads === undefined || !instead.every((each) => each !== undefined)) return undefined;
    const isWhole = path.length === 0 && type.kind === 'slot';
    const given = this.#functions
      .certainlyGivenFor(place)
      .flatMap((each) => (isWhole ? each : this.#givenIn(each, path)));
    // A default that is one value is known where it is read.
    const start = !isWhole && parameter.type === 'AssignmentPattern' ? this.#givenIn(parameter.right, path) : [];
    return {
      reads: reads.filter((read) => !targets.includes(read)),
      given: [...given, ...start, ...instead],
      isDeclared,
    };
  }

  /** A part of an object that a call is given, which nothing else has in its hands. */
  #givenIn(
    argument: TSESTree.Expression,
    path: readonly string[],
    seen: readonly TSESTree.Node[] = [],
  ): readonly TSESTree.Expression[] {
    let whole: TSESTree.Expression | undefined = withoutTypes(argument);
    if (whole.type === 'Identifier') {
      const variable = this.#variables.of(whole);
      const passed = variable && this.#onlyPassed(variable);
      if (passed !== undefined && !seen.includes(passed.target)) {
        return this.#functions
          .certainlyGivenFor(passed.target)
          .flatMap((each) => this.#givenIn(each, [...passed.path, ...path], [...seen, passed.target]));
      }
      whole = variable && !isExported(variable) ? this.#variables.readOnce(whole) : undefined;
    } else if (whole.type === 'MemberExpression' && path.length > 0) {
      const taken = this.#takenOnce(whole);
      const part = taken && partAt(taken.whole, [...taken.path, ...path]);
      return part ? [withoutTypes(part)] : [];
    }
    const part = whole && partAt(whole, path);
    return part ? [withoutTypes(part)] : [];
  }

  /** An object that a constant holds, and the names that lead to a part of it, where nothing else takes that part. */
  #takenOnce(
    member: TSESTree.MemberExpression,
  ): { readonly whole: TSESTree.Expression; readonly path: readonly string[] } | undefined {
    const path = pathOf(member);
    const root = rootOf(member);
    const variable = root.type === 'Identifier' ? this.#variables.of(root) : undefined;
    const whole = variable && this.#variables.initializerOf(variable);
    if (path === undefined || whole === undefined || isExported(variable!)) return undefined;
    const isElsewhere = variable!.references.every(({ init, identifier }) => {
      if (init === true || identifier === root || isOfNames(identifier)) return true;
      return this.#partReads.of(identifier, path)?.length === 0;
    });
    return isElsewhere ? { whole: withoutTypes(whole), path } : undefined;
  }

  /** The part of a parameter that a variable is which does nothing but pass it on: `(options) => create(options)`. */
  #onlyPassed({ defs: [definition, ...more], references }: Variable): ReturnType<typeof placeOf> {
    if (definition?.type !== PARAMETER || more.length > 0 || references.length !== 1) return undefined;
    return placeOf(definition.name);
  }
}

/** What an assignment gives where there is nothing, and only there: `x ??= A`, `x ||= A`. */
function givenInstead({ parent }: TSESTree.Node): TSESTree.Expression | undefined {
  if (parent?.type !== 'AssignmentExpression') return undefined;
  return parent.operator === '||=' || parent.operator === '??=' ? parent.right : undefined;
}

function isPlainOrSpread(property: TSESTree.ObjectLiteralElement): boolean {
  return property.type === 'SpreadElement' || isPlain(property);
}
