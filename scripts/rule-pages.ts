/**
 * The form of a rule page, read by the docs generator (which writes its head) and by the tests (which run its samples).
 *
 *     # vulkan/rule-name            the head, everything above the first section, is generated from the rule's meta
 *     ## Why / Incorrect / Correct / Options / Limits / When not to use it
 *
 * Samples are the fenced blocks under "Incorrect" and "Correct". Words after the language say more about a block:
 * `fixed`: what `--fix` makes of the sample above; `suggested`: what one of its suggestions makes of it;
 * `eslint={"options": [...], "settings": {...}}`: how the rule is configured for this sample.
 *
 * The quotation below an incorrect sample is what the rule reports of it; it is generated, too.
 */

export const SECTIONS = ['Why', 'Incorrect', 'Correct', 'Options', 'Limits', 'When not to use it'] as const;

export interface Sample {
  /** Line of the opening fence on the page, from 1. */
  readonly line: number;
  readonly language: 'ts' | 'js';
  readonly code: string;
  readonly options: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** What `--fix` writes, when the page shows it. */
  readonly fixed: string | undefined;
  /** What suggestions write, as far as the page shows it. */
  readonly suggested: readonly string[];
}

export interface RulePage {
  /** Everything above the first `##`. */
  readonly head: string;
  /** Text of each section, by heading. */
  readonly sections: ReadonlyMap<string, string>;
  readonly incorrect: readonly Sample[];
  readonly correct: readonly Sample[];
}

interface Fence {
  readonly line: number;
  readonly info: string;
  readonly code: string;
}

/** Reads a rule page. Throws with the line of a block whose info string is not understood. */
export function parseRulePage(markdown: string): RulePage {
  const lines = markdown.split('\n');
  const sections = new Map<string, string>();
  const fences = new Map<string, Fence[]>();
  let heading = '';
  let head = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.startsWith('## ')) {
      heading = line.slice(3).trim();
      sections.set(heading, '');
      continue;
    }
    const from = index;
    if (line.startsWith('```')) {
      do index++;
      while (index < lines.length && lines[index] !== '```');
      const code = lines.slice(from + 1, index).join('\n') + '\n';
      fences.set(heading, [...(fences.get(heading) ?? []), { line: from + 1, info: line.slice(3).trim(), code }]);
    }
    const text = lines.slice(from, index + 1).join('\n') + '\n';
    if (heading === '') head += text;
    else sections.set(heading, (sections.get(heading) ?? '') + text);
  }
  return {
    head,
    sections,
    incorrect: samplesOf(fences.get('Incorrect') ?? []),
    correct: samplesOf(fences.get('Correct') ?? []),
  };
}

function samplesOf(fences: readonly Fence[]): Sample[] {
  const samples: (Sample & { fixed: string | undefined; suggested: string[] })[] = [];
  for (const { line, info, code } of fences) {
    const match = /^(ts|js)(?: (fixed|suggested))?(?: eslint=(\{.*\}))?$/.exec(info);
    if (!match) throw new Error(`Line ${line}: the block's info string "${info}" is not understood.`);
    const [, language, role, configuration] = match;
    const sample = samples.at(-1);
    if (role) {
      if (!sample) throw new Error(`Line ${line}: a "${role}" block needs a sample above it.`);
      if (role === 'suggested') sample.suggested.push(code);
      else if (sample.fixed === undefined) sample.fixed = code;
      else throw new Error(`Line ${line}: the sample above has its "fixed" block already.`);
      continue;
    }
    const { options = [], settings = {} } = (configuration ? JSON.parse(configuration) : {}) as Partial<Sample>;
    samples.push({
      line,
      language: language === 'js' ? 'js' : 'ts',
      code,
      options,
      settings,
      fixed: undefined,
      suggested: [],
    });
  }
  return samples;
}
