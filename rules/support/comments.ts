import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { constantOf, type Constant, type EnumType } from '../../src/registry/index.js';

/**
 * The constants of a type that the comment beside an expression names: inside it, right before it, or at the end of its
 * line. Undefined when it names none.
 */
export function commentedConstants(
  sourceCode: Readonly<TSESLint.SourceCode>,
  node: TSESTree.Node,
  type: EnumType,
): readonly Constant[] | undefined {
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
  const constants: Constant[] = [];
  for (const comment of beside) {
    if (comment.loc.start.line > line || comment.loc.end.line < node.loc.start.line) continue;
    for (const [name] of comment.value.matchAll(/\bVK_[A-Z0-9_]+\b/gu)) {
      const constant = constantOf(name);
      if (constant?.type === type && !constants.includes(constant)) constants.push(constant);
    }
  }
  if (constants.length === 0 || (type.kind === 'enum' && constants.length > 1)) return undefined;
  return constants.sort((a, b) => (a.value < b.value ? -1 : 1));
}
