/** What object and array literals have in them. */
import type { TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { propertyName } from '../../syntax/members.js';
import { elementAt } from './variables.js';

/** An object or a list, as it is written. */
export type Literal = TSESTree.ObjectExpression | TSESTree.ArrayExpression;

/** The object or list that a call makes, where a function of the file makes it for nobody else. */
export type LiteralMadeBy = (call: TSESTree.CallExpression) => Literal | undefined;

/** An expression that is one; undefined for any other. */
export function asLiteral(node: TSESTree.Expression | undefined): Literal | undefined {
  return node?.type === 'ObjectExpression' || node?.type === 'ArrayExpression' ? node : undefined;
}

/** Under which name a property is found; undefined where that is not known. */
export type NameOfProperty = (property: TSESTree.Property) => string | undefined;

/**
 * The property of an object that has a name; undefined where it has none, and where it may be another one.
 *
 * @param nameOf - tells more names than are written there
 */
export function propertyIn(
  literal: TSESTree.ObjectExpression,
  name: string,
  nameOf?: NameOfProperty,
): TSESTree.Property | undefined {
  let known = certainIn.get(literal);
  if (known === undefined) certainIn.set(literal, (known = certainPropertiesOf(literal, propertyName)));
  const property = known.get(name);
  if (property !== undefined || nameOf === undefined || !literal.properties.some(isComputed)) return property;
  return certainPropertiesOf(literal, nameOf).get(name);
}

const certainIn = new WeakMap<TSESTree.ObjectExpression, ReadonlyMap<string, TSESTree.Property>>();

/** The properties of an object behind the last thing in it whose names are not known. */
function certainPropertiesOf(
  { properties }: TSESTree.ObjectExpression,
  nameOf: NameOfProperty,
): ReadonlyMap<string, TSESTree.Property> {
  const certain = new Map<string, TSESTree.Property>();
  for (let i = properties.length - 1; i >= 0; i--) {
    const property = properties[i]!;
    const key = property.type === 'SpreadElement' ? undefined : nameOf(property);
    if (property.type === 'SpreadElement' || key === undefined) break;
    if (!certain.has(key)) certain.set(key, property);
  }
  return certain;
}

function isComputed(property: TSESTree.Property | TSESTree.SpreadElement): boolean {
  return property.type === 'Property' && property.computed;
}

/** What stands under a name of an object, or at a number of a list. */
export function partIn(whole: Literal, name: string, nameOf?: NameOfProperty): TSESTree.Expression | undefined {
  if (whole.type === 'ArrayExpression') return elementAt(whole, Number(name));
  const property = propertyIn(whole, name, nameOf);
  return property === undefined || !isPlain(property) ? undefined : (property.value as TSESTree.Expression);
}

/** What stands at the end of a path into an expression, where all of it is written there: `4` for `a.b` of `{ a: { b: 4 } }`. */
export function partAt(whole: TSESTree.Expression, path: readonly string[]): TSESTree.Expression | undefined {
  let part: TSESTree.Expression | undefined = whole;
  for (const name of path) {
    const literal = withoutTypes(part);
    if (literal.type !== 'ObjectExpression' && literal.type !== 'ArrayExpression') return undefined;
    part = partIn(literal, name);
    if (part === undefined) return undefined;
  }
  return part;
}

/**
 * What may stand under a name of an object: the last that gives it, and before that, where something else is spread in it,
 * what is under the name there.
 *
 * @param literalOf - the object that is spread, where it is known and nobody else has it
 */
export function partsUnder(
  { properties }: TSESTree.ObjectExpression,
  name: string,
  literalOf: (spread: TSESTree.Expression) => Literal | undefined,
): readonly TSESTree.Expression[] {
  const parts: TSESTree.Expression[] = [];
  for (const property of properties.toReversed()) {
    if (property.type === 'Property') {
      const key = propertyName(property);
      if (key === name && isPlain(property)) parts.push(property.value as TSESTree.Expression);
      if (key === name || key === undefined) break;
    } else {
      const spread = literalOf(property.argument);
      if (spread?.type === 'ObjectExpression') parts.push(...partsUnder(spread, name, literalOf));
    }
  }
  return parts;
}

/** Whether a property holds what stands behind its name, and does not compute it. */
export function isPlain({ kind, method }: TSESTree.Property): boolean {
  return kind === 'init' && !method;
}

/**
 * What an object or a list holds; undefined where some of it is not written there.
 *
 * @param isAsked - whether to take what has a name, or in a list a number; all that there is where it is not given
 */
export function entriesOf(
  table: Literal,
  isAsked: (name: string) => boolean = () => true,
): readonly TSESTree.Expression[] | undefined {
  const entries: TSESTree.Expression[] = [];
  const parts = table.type === 'ArrayExpression' ? table.elements : table.properties;
  for (let i = 0; i < parts.length; i++) {
    const each = parts[i];
    if (each == null || each.type === 'SpreadElement') return undefined;
    const name = each.type === 'Property' ? propertyName(each) : String(i);
    if (name !== undefined && !isAsked(name)) continue;
    if (each.type !== 'Property') entries.push(each);
    else if (isPlain(each)) entries.push(each.value as TSESTree.Expression);
    else return undefined;
  }
  return entries;
}

export const NO_NAMES: ReadonlySet<string> = new Set();

/** The members that are given behind a place in a literal, and those that are replaced anyway. */
export function namesAfter(
  literal: TSESTree.ObjectExpression,
  index: number,
  replaced: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set(replaced);
  for (const property of literal.properties.slice(index + 1)) {
    const name = property.type === 'Property' ? propertyName(property) : undefined;
    if (name !== undefined) names.add(name);
  }
  return names;
}

type Names = readonly (string | undefined)[];

/** The names of the properties of a literal; undefined for those that have none. */
export function namesIn({ properties }: TSESTree.ObjectExpression): Names {
  const names: (string | undefined)[] = [];
  for (let i = 0; i < properties.length; i++) {
    const property = properties[i]!;
    names.push(property.type === 'Property' ? propertyName(property) : undefined);
  }
  return names;
}

/** Whether a property after the one at an index gives the same name again. */
export function isGivenAgain(names: Names, index: number): boolean {
  return names.includes(names[index], index + 1);
}

/** `1 as const`, `<const>1` */
export function isConstAssertion(node: TSESTree.Node): boolean {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  const { typeAnnotation: type } = node;
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

/** `{ ... } as const`, of which nothing may be changed. */
export function isAsConst(node: TSESTree.Expression): boolean {
  return node.type === 'TSSatisfiesExpression' ? isAsConst(node.expression) : isConstAssertion(node);
}

/** `{ ... } as const`, `Object.freeze({ ... })` */
export function isFixed(node: TSESTree.Expression): boolean {
  if (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') return isConstAssertion(node);
  return node.type === 'TSSatisfiesExpression' ? isFixed(node.expression) : isObjectCall(node, 'freeze');
}
