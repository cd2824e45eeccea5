import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { counterpartOf, familyOfEnum, HANDLE_ENUMS } from '../../src/registry/handle-types.js';
import {
  bitCount,
  constantOf,
  constantOfStem,
  enumTypeOf,
  type Constant,
  type EnumType,
} from '../../src/registry/index.js';
import { nameGivenTo } from '../../src/syntax/members.js';

/** What the comment beside a number, or the name that it is given, says. */
export interface Said {
  readonly by: 'comment' | 'name';
  /** Its own words. */
  readonly said: string;
  /** The constants of the slot's type that they mean; none where that has nothing like it. */
  readonly constants: readonly Constant[];
}

/**
 * What the comment beside an expression says against its value: inside it, right before it, at the end of its line, or
 * alone on the line above. Undefined when it does more than name constants, or when the expression has what it names:
 * of "not LINEAR", "was LINEAR" and "NEVER change this" no program knows what they say of the value.
 *
 * @param actual - the constants that the expression is
 * @param isOnly - whether nothing else in its line can be meant
 */
export function contradictingComment(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
  type: EnumType,
  actual: readonly Constant[],
  isOnly: boolean,
): Said | undefined {
  const constants = new Map<Constant, string>();
  let isWhole = false;
  for (const comment of commentsBeside(sourceCode, node, isOnly)) {
    if (!saysNoMore(comment, type)) continue;
    for (const word of wordsOf(comment)) {
      const constant = meant(word, type);
      if (constant === undefined || constants.has(constant)) continue;
      constants.set(constant, word);
      isWhole ||= word.startsWith('VK_');
    }
  }
  if (constants.size === 0 || (type.kind === 'enum' && constants.size > 1)) return undefined;
  const all = [...constants.keys()];
  const isSaid = all.every((constant) => actual.includes(constant));
  // Shortened words may leave some out; full names are meant to be all.
  if (isSaid && (!isWhole || all.length === actual.length)) return undefined;
  const sorted = all.sort((a, b) => (a.value < b.value ? -1 : 1));
  return { by: 'comment', said: [...constants.values()].join(', '), constants: sorted };
}

/**
 * What the name that an expression is given says against its value: `const D3D11_IMAGE = 8`. Undefined when it names no
 * constant, or the one that the expression is. What several constants are called together is the author's own.
 *
 * @param actual - the constants that the expression is
 */
export function contradictingName(node: TSESTree.Node, type: EnumType, actual: readonly Constant[]): Said | undefined {
  const name = nameGivenTo(node);
  if (name === undefined || !WORD.test(name) || actual.length !== 1) return undefined;
  if (named(name, type) === undefined) return undefined;
  const constant = meant(name, type);
  if (constant === actual[0] || (constant !== undefined && bitCount(BigInt(constant.value)) > 1)) return undefined;
  return { by: 'name', said: name, constants: constant === undefined ? [] : [constant] };
}

const WORD = /^[A-Z][A-Z0-9_]{2,}$/u;

function commentsBeside(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
  isOnly: boolean,
): readonly TSESTree.Comment[] {
  const { start, end } = node.loc;
  const comments = commentsOf(sourceCode);
  const above = comments.get(start.line - 1)?.at(-1);
  const isHeading = isOnly && above !== undefined && isAlone(sourceCode, above) && /^\s*VK_\w+\s*$/u.test(above.value);
  const beside = isHeading && speaksOf(sourceCode, above, start.line) ? [above] : [];
  let line = start.line;
  while (line <= end.line && !comments.has(line)) line++;
  // Most lines have no comment: asking for tokens costs more than this.
  if (line > end.line) return beside;
  const near = [...sourceCode.getCommentsInside(node), ...sourceCode.getCommentsBefore(node)];
  near.push(...sourceCode.getCommentsAfter(node));
  const after = sourceCode.getTokenAfter(node);
  const last = comments.get(end.line)?.at(-1);
  // Only what ends the line speaks of the whole of it.
  if (last !== undefined && !near.includes(last) && last.range[0] >= node.range[1]) {
    const next = after !== null && /^[,;]$/u.test(after.value) ? sourceCode.getTokenAfter(after) : after;
    const isNext = after !== next && (next === null || next.loc.start.line > end.line);
    if (isNext || (isOnly && endsLine(sourceCode, last) && speaksOf(sourceCode, last, end.line))) near.push(last);
  }
  return [...beside, ...near.filter(({ loc }) => loc.start.line <= end.line && loc.end.line >= start.line)];
}

const byLine = new WeakMap<TSESTree.Program, ReadonlyMap<number, readonly TSESTree.Comment[]>>();

/** The comments of a file by the lines in which they begin and end. */
function commentsOf(sourceCode: Readonly<TSESLint.SourceCode>): ReadonlyMap<number, readonly TSESTree.Comment[]> {
  let lines = byLine.get(sourceCode.ast);
  if (lines === undefined) {
    const found = new Map<number, TSESTree.Comment[]>();
    for (const comment of sourceCode.getAllComments()) {
      for (const line of new Set([comment.loc.start.line, comment.loc.end.line])) {
        const others = found.get(line);
        if (others === undefined) found.set(line, [comment]);
        else others.push(comment);
      }
    }
    lines = found;
    byLine.set(sourceCode.ast, lines);
  }
  return lines;
}

/** Whether a comment has its line for itself. */
function isAlone(sourceCode: Readonly<TSESLint.SourceCode>, comment: TSESTree.Comment): boolean {
  const { line, column } = comment.loc.start;
  return sourceCode.lines[line - 1]!.slice(0, column).trim() === '' && endsLine(sourceCode, comment);
}

/** Whether a comment may speak of a number in a line: not of what the line has by its name. */
function speaksOf({ lines }: Readonly<TSESLint.SourceCode>, comment: TSESTree.Comment, line: number): boolean {
  const isInLine = comment.loc.start.line === line;
  const code = lines[line - 1]!.slice(0, isInLine ? comment.loc.start.column : undefined);
  return !wordsOf(comment).some((word) => code.includes(word));
}

function wordsOf({ value }: TSESTree.Comment): readonly string[] {
  return value.match(/\b[A-Z][A-Z0-9_]{2,}\b/gu) ?? [];
}

/** Whether all that a comment has are names of constants of a type, and what stands between such. */
function saysNoMore({ value }: TSESTree.Comment, type: EnumType): boolean {
  return !/[^\s*|&,;:+/()=]/u.test(value.replace(/\w+/gu, (word) => (isBeside(word) || meant(word, type) ? '' : word)));
}

/** `NV`, `bit`: what says no more of a constant beside it. */
function isBeside(word: string): boolean {
  return /^(?:NV|KHR|EXT|and|bits?|flags?|handle|only|or|type)$/u.test(word);
}

function endsLine({ lines }: Readonly<TSESLint.SourceCode>, { loc: { end } }: TSESTree.Comment): boolean {
  return lines[end.line - 1]!.slice(end.column).trim() === '';
}

/** The constant of a type that a word means; a handle type of another family means its counterpart. */
function meant(word: string, type: EnumType): Constant | undefined {
  const constant = named(word, type);
  const family = familyOfEnum(type.name);
  if (constant === undefined || constant.type === type || family === undefined) return constant;
  const counterpart = counterpartOf(constant.name, family);
  return counterpart === undefined ? undefined : constantOf(counterpart);
}

/** The constant that a word names: of a type, or a handle type of another family than that is of. */
function named(word: string, type: EnumType): Constant | undefined {
  const constant = word.startsWith('VK_') ? constantOf(word) : constantOfStem(word, type);
  if (constant?.type === type) return constant;
  if (familyOfEnum(type.name) === undefined) return undefined;
  const other = constant ?? otherFamilies(type.name).flatMap((each) => constantOfStem(word, each) ?? [])[0];
  return other !== undefined && familyOfEnum(other.type.name) !== undefined ? other : undefined;
}

function otherFamilies(typeName: string): readonly EnumType[] {
  return Object.values(HANDLE_ENUMS).flatMap((name) => (name === typeName ? [] : (enumTypeOf(name) ?? [])));
}
