/**
 * Every statement about external handles that code decides: a program that violates it is reported with its VUID, and
 * one that satisfies it is not reported at all. The programs stand on the page docs/external-handles-samples.md, which
 * is written by `npx vitest run test/rules/handles-statements.test.ts --update`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../index.js';
import { generatedPair, type Pair } from './handles-samples/generated.js';
import { writtenPairs } from './handles-samples/written.js';

interface Statement {
  readonly id: string;
  readonly class: 'constant' | 'struct' | 'chain' | 'origin' | 'notDecidable';
  readonly partly?: boolean;
}

const PAGE = fileURLToPath(new URL('../../docs/external-handles-samples.md', import.meta.url));
const statements = JSON.parse(
  readFileSync(new URL('../registry/external-statements.json', import.meta.url), 'utf8'),
) as readonly Statement[];
const decidable = statements.filter((statement) => statement.class !== 'notDecidable');

const linter = new Linter();
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.strict];

function lint(code: string): readonly Linter.LintMessage[] {
  return linter.verify(code, config, { filename: 'sample.ts' });
}

function pairOf(id: string): Pair {
  const pair = writtenPairs[id] ?? generatedPair(id);
  if (pair === undefined) throw new Error(`There is no program for ${id}.`);
  return pair;
}

/** The message that names a statement. */
function reportOf(id: string, code: string): Linter.LintMessage | undefined {
  return lint(code).find(({ message }) => message.includes(`(${id})`));
}

it('speaks of statements of the list alone', () => {
  const known = new Set(decidable.map(({ id }) => id));
  expect(Object.keys(writtenPairs).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(decidable.map(({ id }) => id))('%s', (id) => {
  const { violating, satisfying } = pairOf(id);

  it('is reported where it is violated', () => {
    expect(reportOf(id, violating)?.ruleId, JSON.stringify(lint(violating), undefined, 1)).toMatch(/^vulkan\//);
  });

  it('is silent where it is satisfied', () => {
    expect(lint(satisfying).map(({ line, ruleId, message }) => `${line} ${String(ruleId)} ${message}`)).toEqual([]);
  });
});

it('the programs stand on a page', async () => {
  const sections = decidable.map(({ id }) => {
    const { violating, satisfying } = pairOf(id);
    const ruleId = reportOf(id, violating)?.ruleId;
    const rule = String(ruleId).replace('vulkan/', '');
    return `
## ${id}

Reported by [${rule}](rules/${rule}.md):

\`\`\`ts
${violating}\`\`\`

Silent:

\`\`\`ts
${satisfying}\`\`\`
`;
  });
  const page = `# External handles: the samples

Two programs for each of the ${decidable.length} statements of [External handles](external-handles.md) that code decides: the
first violates the statement and is reported with its name, the second satisfies it and is not reported at all, both by
the \`strict\` config. Names without an import are those of the registry, as most real files have them; \`device\` and the
like are the program's own. A test runs them all, and writes this page.

<!-- prettier-ignore-start -->
${sections.join('')}
<!-- prettier-ignore-end -->
`;
  await expect(page).toMatchFileSnapshot(PAGE);
});
