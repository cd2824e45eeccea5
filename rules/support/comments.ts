import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { counterpartOf, familyOfEnum, HANDLE_ENUMS } from '../../src/registry/handle-types.js';
import { constantOf, constantOfStem, enumTypeOf, type Constant, type EnumType } from '../../src/registry/index.js';

/** What the comment beside a number says. */
export interface Commented {
  /** Its own words. */
  readonly said: string;
  /** The constants of the slot's type that they mean. */
  readonly constants: readonly Constant[];
}

/**
 * What the comment beside an expression says against its value: inside it, right before it, or at the end of its line.
 * Undefined when it names no constant, or when the expression has what it names.
 *
 * @param actual - the constants that the expression is
 */
export function contradictingComment(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
  type: EnumType,
  actual: readonly Constant[],
): Commented | undefined {
  const line = node.loc.end.line;
  const { text } = sourceCode;
  const from = text.lastIndexOf('\n', node.range[0] - 1) + 1;
  const to = text.indexOf('\n', node.range[1]);
  // Most lines have no comment: asking for tokens costs more than this.
  if (!/\/[/*]|\*\//u.test(text.slice(from, to < 0 ? undefined : to))) return undefined;
  const beside = [...sourceCode.getCommentsInside(node), ...sourceCode.getCommentsBefore(node)];
  beside.push(...sourceCode.getCommentsAfter(node));
  const after = sourceCode.getTokenAfter(node);
  // Only what ends the line speaks of the whole of it.
  if (after !== null && (after.value === ',' || after.value === ';')) {
    const next = sourceCode.getTokenAfter(after);
    if (next === null || next.loc.start.line > line) beside.push(...sourceCode.getCommentsAfter(after));
  }
  const constants = new Map<Constant, string>();
  let isWhole = false;
  for (const comment of beside) {
    if (comment.loc.start.line > line || comment.loc.end.line < node.loc.start.line) continue;
    for (const [word] of comment.value.matchAll(/\b[A-Z][A-Z0-9_]{2,}\b/gu)) {
      const constant = meant(word, type);
      if (constant === undefined || constants.has(constant)) continue;
      constants.set(constant, word);
      isWhole ||= word.startsWith('VK_');
    }
  }
  if (constants.size === 0 || (type.kind === 'enum' && constants.size > 1)) return undefined;
  const named = [...constants.keys()];
  const isSaid = named.every((constant) => actual.includes(constant));
  // Shortened words may leave some out; full names are meant to be all.
  if (isSaid && (!isWhole || named.length === actual.length)) return undefined;
  return { said: [...constants.values()].join(', '), constants: named.sort((a, b) => (a.value < b.value ? -1 : 1)) };
}

/** The constant of a type that a word of a comment means; a handle type of another family means its counterpart. */
function meant(word: string, type: EnumType): Constant | undefined {
  const constant = word.startsWith('VK_') ? constantOf(word) : constantOfStem(word, type);
  if (constant?.type === type) return constant;
  const family = familyOfEnum(type.name);
  if (family === undefined) return undefined;
  const other = constant ?? otherFamilies(type.name).flatMap((each) => constantOfStem(word, each) ?? [])[0];
  const counterpart = other && counterpartOf(other.name, family);
  return counterpart === undefined ? undefined : constantOf(counterpart);
}

function otherFamilies(typeName: string): readonly EnumType[] {
  return Object.values(HANDLE_ENUMS).flatMap((name) => (name === typeName ? [] : (enumTypeOf(name) ?? [])));
}
