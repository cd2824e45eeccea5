import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../bindings/occurrences.js';
import { printerOf, type ImportNeed } from '../bindings/print.js';
import type { VulkanModel } from '../model/model.js';
import { isConstAssertion } from '../model/values/literals.js';
import type { Constant, SlotType } from '../registry/index.js';
import { takesConstants } from './annotated.js';
import { hasEffects } from './effects.js';
import { canImport, importEdits, type Edit } from './imports.js';
import { isBesideConstant, isGiven, isOnlyGiven, numberTypeOf } from './wide-masks.js';

/** One expression replaced by constants. */
export interface Replacement {
  readonly edit: Edit;
  /** The constants as text, without parentheses: what a message shows. */
  readonly text: string;
  readonly needs: readonly ImportNeed[];
}

/**
 * Replaces an expression by an `|` of constants.
 *
 * @param type - what is expected there
 * @returns undefined when the file cannot name one of them there, when something inside the expression would be lost, or
 *   when a type around it takes no constant
 */
export function replaceByConstants(
  model: VulkanModel,
  expression: TSESTree.Node,
  constants: readonly Constant[],
  origin: NameOrigin,
  type?: SlotType,
): Replacement | undefined {
  const node = replaceable(model, expression);
  const names = node && namesAt(model, node, constants, origin, type);
  if (node === undefined || names === undefined) return undefined;
  const { text } = names;
  let written = converted(model, node, constants, origin, text);
  if (written === undefined) return undefined;
  const isMask = written === text && constants.length > 1;
  if (isMask && bindsTighter(node) && !isParenthesized(model.sourceCode, node)) written = `(${text})`;
  return { ...names, edit: { range: node.range, text: asWord(model, node, written) } };
}

/** Replaces an expression by the 0 of a mask: a number or a bigint, whichever the binding has there. */
export function replaceByZero(
  model: VulkanModel,
  expression: TSESTree.Node,
  width: 32 | 64,
  origin: NameOrigin,
): Replacement | undefined {
  const node = replaceable(model, expression);
  if (node === undefined) return undefined;
  const type = numberTypeOf(node) ?? (width === 64 ? printerOf(model).flags64(origin) : 'number');
  const text = type === 'bigint' ? '0n' : '0';
  return type && { text, needs: [], edit: { range: node.range, text: asWord(model, node, text) } };
}

/** What is replaced with an expression; undefined where something would be lost with it, or nothing else fits there. */
function replaceable(model: VulkanModel, expression: TSESTree.Node): TSESTree.Node | undefined {
  // `as const` is for literals alone.
  const node = expression.parent && isConstAssertion(expression.parent) ? expression.parent : expression;
  if (hasComments(model.sourceCode, node) || hasEffects(node, model.sourceCode)) return undefined;
  return takesConstants(model, node) ? node : undefined;
}

function hasComments(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  // Most are short, and to look for comments is to look through the tokens of the file.
  return sourceCode.getText(node).includes('/') && sourceCode.getCommentsInside(node).length > 0;
}

/** What is written in the place of a node, so that it stands there as a word of its own. */
function asWord({ sourceCode }: VulkanModel, node: TSESTree.Node, text: string): string {
  const before = sourceCode.text[node.range[0] - 1];
  // `return-1` and `case-1` are two words without a space.
  const word = before !== undefined && /[\w$]/u.test(before) ? ` ${text}` : text;
  return isShorthand(node) ? `${sourceCode.getText(node)}: ${word}` : word;
}

/**
 * Adds constants to a mask.
 *
 * @returns undefined when the file cannot name one of them there
 */
export function addConstants(
  model: VulkanModel,
  node: TSESTree.Node,
  constants: readonly Constant[],
  origin: NameOrigin,
): Replacement | undefined {
  if (node.type === 'Literal' && Number(node.value) === 0) return replaceByConstants(model, node, constants, origin);
  const names = namesAt(model, node, constants, origin);
  if (names === undefined) return undefined;
  const source = model.sourceCode.getText(node);
  const sum = `${isOperand(node) ? source : `(${source})`} | ${names.text}`;
  return { ...names, edit: { range: node.range, text: isShorthand(node) ? `${source}: ${sum}` : sum } };
}

/** Constants as an `|`, the way the file writes them at a place. */
function namesAt(
  model: VulkanModel,
  place: TSESTree.Node,
  constants: readonly Constant[],
  origin: NameOrigin,
  type?: SlotType,
): Omit<Replacement, 'edit'> | undefined {
  const printer = printerOf(model);
  const texts: string[] = [];
  const needs: ImportNeed[] = [];
  for (const constant of constants) {
    const printed = printer.print(constant, origin, place, type);
    if (printed === undefined || (printed.needs && !canImport(model.sourceCode, printed.needs))) return undefined;
    texts.push(printed.text);
    if (printed.needs !== undefined) needs.push(printed.needs);
  }
  return { text: texts.join(' | '), needs };
}

/**
 * The same constants as a number or a bigint, whichever the expression is that they replace: JavaScript takes no `|` of
 * both, and cuts an `|` of numbers to 32 bits.
 *
 * @returns undefined when the value would not be kept, or nobody knows whether it would
 */
function converted(
  model: VulkanModel,
  node: TSESTree.Node,
  constants: readonly Constant[],
  origin: NameOrigin,
  text: string,
): string | undefined {
  const isWide = constants[0]?.type.width === 64;
  const written = numberTypeOf(node);
  const type = isWide ? printerOf(model).flags64(origin) : 'number';
  const isCut = isWide && constants.length > 1 && constants.some(({ value }) => value >= 0x8000_0000n);
  if (isCut && (type === 'number' || (type === undefined && written !== 'bigint'))) return undefined;
  const isOfConstants = isBesideConstant(model.names, node);
  if (type === undefined) return isOfConstants || isOnlyGiven(model, node) ? text : undefined;
  if (written === undefined || written === type) return text;
  // Where a number is all that there may be, a bigint was none.
  if ((origin.dialect.slots64 === 'both' || !isWide) && isGiven(model, node)) return text;
  if (isOfConstants) return text;
  return written === 'number' ? `Number(${text})` : `BigInt(${text})`;
}

/** A fix that makes edits and the imports that they need, as one. */
export function applyEdits(
  model: VulkanModel,
  fixer: TSESLint.RuleFixer,
  edits: readonly Edit[],
  needs: readonly ImportNeed[],
): TSESLint.RuleFix[] | null {
  const imports = importEdits(model.sourceCode, needs);
  // Nowhere to import the names from.
  if (imports === undefined) return null;
  return [...imports, ...edits].map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
}

/** Whether the operator around a node binds tighter than `|`, so that an `|` in its place needs parentheses. */
function bindsTighter(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator !== '|';
    case 'UnaryExpression':
    case 'AwaitExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return true;
    case 'MemberExpression':
      return parent.object === node;
    default:
      return false;
  }
}

/** Whether parentheses stand around an operand. */
export function isParenthesized(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  const before = sourceCode.getTokenBefore(node);
  const after = sourceCode.getTokenAfter(node);
  return before?.value === '(' && after?.value === ')';
}

/** Whether an expression can stand beside an `|` as it is. */
function isOperand(node: TSESTree.Node): boolean {
  return (
    node.type === 'Literal' ||
    node.type === 'Identifier' ||
    node.type === 'MemberExpression' ||
    (node.type === 'BinaryExpression' && node.operator === '|')
  );
}

/** Whether a name is the whole of a property: `{ usage }`, which goes on as `{ usage: x }` when another takes its place. */
export function isShorthand(node: TSESTree.Node): boolean {
  return node.parent?.type === 'Property' && node.parent.shorthand;
}
