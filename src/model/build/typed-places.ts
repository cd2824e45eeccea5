import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Dialect } from '../../bindings/dialect.js';
import type { FileNames, NameOrigin } from '../../bindings/occurrences.js';
import { TypedEnums } from '../../bindings/typed-enums.js';
import type { SlotType } from '../../registry/index.js';
import { findInText } from '../../syntax/find.js';

/** An expression that a type says to be of an enum. */
export interface TypedPlace {
  readonly node: TSESTree.Expression;
  readonly type: SlotType;
  /** What takes it is called, be it after its type. */
  readonly name: string;
  readonly origin: NameOrigin;
}

/**
 * Places that no name in the file tells to be Vulkan's, and types do: `makeBuffer(0x10)` with a helper of another file.
 * Only numbers and constants are asked about, and only where syntax has left open what they are given to.
 *
 * @param isKnown - whether the model knows what an expression is given to
 */
export function typedPlaces(
  sourceCode: Readonly<TSESLint.SourceCode>,
  names: FileNames,
  isKnown: (node: TSESTree.Node) => boolean,
): readonly TypedPlace[] {
  const enums = TypedEnums.of(sourceCode, names.settings);
  if (enums === undefined) return [];
  const places = new Map<TSESTree.Node, TypedPlace>();
  const seen = new Set<TSESTree.Node>();
  const ask = (part: TSESTree.Expression): void => {
    const node = wholeOf(part, isKnown);
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    const expected = isGiven(node) ? enums.expectedAt(node) : undefined;
    if (expected === undefined) return;
    const { type, parameter = type.name, dialect } = expected;
    places.set(node, { node, type, name: parameter, origin: originOf(names, dialect) });
  };
  for (const number of findInText(sourceCode, sourceCode.ast, /(?<![\p{ID_Continue}$])\.?\d/gu, isNumber)) ask(number);
  for (const { entity, node } of names.occurrences) {
    if (entity.kind === 'constant' && isExpression(node)) ask(node);
  }
  return [...places.values()];
}

/** How a file writes the names of a binding, whether it has written one yet or not. */
function originOf({ namespaces, occurrences, modules }: FileNames, dialect: Dialect): NameOrigin {
  const namespace = namespaces.find((each) => each.dialect === dialect);
  const written = namespace ?? occurrences.find(({ origin }) => origin.dialect === dialect)?.origin;
  if (written !== undefined) return written;
  const module = modules.find((each) => each.dialect === dialect);
  return module === undefined ? { kind: 'own', dialect } : { kind: 'named', dialect, module };
}

/** The expression that a part of a mask goes into; undefined where the model knows it already. */
function wholeOf(
  part: TSESTree.Expression,
  isKnown: (node: TSESTree.Node) => boolean,
): TSESTree.Expression | undefined {
  let node = part;
  for (;;) {
    if (isKnown(node)) return undefined;
    const { parent } = node;
    if (
      (parent.type === 'BinaryExpression' && ARITHMETIC.has(parent.operator)) ||
      (parent.type === 'UnaryExpression' && (parent.operator === '-' || parent.operator === '~')) ||
      (parent.type === 'ConditionalExpression' && parent.test !== node)
    ) {
      node = parent;
    } else return node;
  }
}

const ARITHMETIC = new Set(['|', '&', '^', '<<', '+', '-', '*']);

/** Whether an expression is handed to something, and not just computed with. */
function isGiven(node: TSESTree.Expression): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'ArrayExpression':
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return parent.right === node && (parent.type === 'AssignmentPattern' || parent.operator === '=');
    default:
      return false;
  }
}

function isNumber(node: TSESTree.Node): node is TSESTree.NumberLiteral | TSESTree.BigIntLiteral {
  return node.type === 'Literal' && (typeof node.value === 'number' || typeof node.value === 'bigint');
}

function isExpression(node: TSESTree.Node): node is TSESTree.Identifier | TSESTree.MemberExpression {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}
