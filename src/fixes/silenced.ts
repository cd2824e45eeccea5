import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ImportNeed } from '../bindings/print.js';
import type { Replacement } from './replace.js';

/** Which imports each fix of a file brings along. */
export interface ImportPlan {
  /** The imports that the fix of one replacement makes. */
  for(replacement: Replacement): readonly ImportNeed[];
}

/**
 * Fixes that touch the same import overlap, and only one of them lands in a pass. So the first one brings the imports
 * of all, and in the next pass the others find their names there: a file converges in two passes.
 *
 * @param replacements - in the order of the file, without those whose report a directive silences
 */
export function importNeeds(replacements: readonly (Replacement | undefined)[]): ImportPlan {
  const first = replacements.find((each) => each !== undefined && each.needs.length > 0);
  const all = replacements.flatMap((each) => each?.needs ?? []);
  return { for: (replacement) => (replacement === first ? all : replacement.needs) };
}

/** What linters know of their directives. */
interface WithDirectives {
  getDisableDirectives?(): {
    readonly directives: readonly {
      readonly type: string;
      readonly node: Pick<TSESTree.Comment, 'range' | 'loc'>;
      readonly value: string;
    }[];
  };
}

/**
 * Whether a comment such as `eslint-disable-next-line` silences a rule at a node. Linters do not agree on what is one:
 * for ESLint, `// eslint-disable` is none. The first oxlints do not say, and then all reports count as made.
 */
export function silencedLines(
  sourceCode: Readonly<TSESLint.SourceCode>,
  ruleId: string,
): (node: TSESTree.Node) => boolean {
  if (!/(?:eslint|oxlint)-(?:disable|enable)/u.test(sourceCode.text)) return () => false;
  const { directives = [] } = (sourceCode as WithDirectives).getDisableDirectives?.() ?? {};
  const own = directives.filter(({ value }) => value === '' || value.split(/[\s,]+/u).includes(ruleId));
  return (node) => {
    const { line } = node.loc.start;
    let silenced = false;
    let onLine = false;
    for (const { node: comment, type } of own) {
      if (type === 'disable-next-line') onLine ||= comment.loc.end.line + 1 === line;
      else if (type === 'disable-line') onLine ||= comment.loc.start.line === line;
      else if (comment.range[0] < node.range[0]) silenced = type === 'disable';
    }
    return silenced || onLine;
  };
}
