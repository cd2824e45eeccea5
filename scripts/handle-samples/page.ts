/** The page docs/external-handles-samples.md: two programs for each statement about external handles that code decides. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SAMPLES_PAGE = fileURLToPath(new URL('../../docs/external-handles-samples.md', import.meta.url));

export interface Statement {
  readonly id: string;
  readonly class: 'constant' | 'struct' | 'chain' | 'origin' | 'notDecidable';
  readonly partly?: boolean;
}

/** Two programs, in names as the registry has them. */
export interface Pair {
  readonly violating: string;
  readonly satisfying: string;
}

/** The statements that code decides, at least for some programs. */
export function decidableStatements(): readonly Statement[] {
  const file = new URL('../../test/registry/external-statements.json', import.meta.url);
  const statements = JSON.parse(readFileSync(file, 'utf8')) as readonly Statement[];
  return statements.filter((statement) => statement.class !== 'notDecidable');
}

/** The page for programs that are known to be right. */
export function samplesPage(pairs: ReadonlyMap<string, Pair>): string {
  const sections = [...pairs].map(
    ([id, { violating, satisfying }]) => `
## ${id}

\`\`\`ts
${violating}\`\`\`

Silent:

\`\`\`ts
${satisfying}\`\`\`
`,
  );
  return `# External handles: the samples

Two programs for each of the ${pairs.size} statements of [External handles](external-handles.md) that code decides: the first
violates the statement and is reported with its name, the second satisfies it and is not reported at all, both by the
\`strict\` config. The tests run all of them. Names without an import are those of the registry, as most real files have
them; \`device\` and the like are the program's own.

<!-- prettier-ignore-start -->
${sections.join('')}
<!-- prettier-ignore-end -->
`;
}

/** The programs that stand on the page, by statement. */
export function samplesOnPage(): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  const section = /^## (VUID-\S+)\n\n```ts\n([^]*?)^```\n\nSilent:\n\n```ts\n([^]*?)^```$/gmu;
  for (const [, id = '', violating = '', satisfying = ''] of readFileSync(SAMPLES_PAGE, 'utf8').matchAll(section)) {
    pairs.set(id, { violating, satisfying });
  }
  return pairs;
}
