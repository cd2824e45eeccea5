/** What a CI shows: the findings through the formatters that code hosts read. */
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectRoot } from '../../scripts/project.js';
import { FINDINGS, PROGRAM, UserProject } from './user-project.js';

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly locations: readonly [
        {
          readonly physicalLocation: { readonly region: { readonly startLine: number; readonly startColumn: number } };
        },
      ];
    }[];
  }[];
}

const project = new UserProject(inject('installs')['10'], {
  'package.json': '{ "type": "module" }',
  'eslint.config.js': `import vulkan from 'eslint-plugin-vulkan';\nexport default [vulkan.configs.strict];\n`,
  'a.js': PROGRAM,
});

test('SARIF carries rule, place, message and page', () => {
  const formatter = join(projectRoot, 'node_modules/@microsoft/eslint-formatter-sarif/sarif.js');
  const { stdout } = project.eslint('--format', formatter, 'a.js');
  const [run] = (JSON.parse(stdout) as Sarif).runs;
  if (run === undefined) throw new Error(stdout);
  const places = run.results.map(({ ruleId, locations: [{ physicalLocation }] }) => {
    const { startLine, startColumn } = physicalLocation.region;
    return `${startLine}:${startColumn} ${ruleId}`;
  });
  expect(places).toEqual(FINDINGS);
  for (const { message } of run.results) expect(message.text).toMatch(/^\S.* .*\.$/);
  for (const { id, helpUri } of run.tool.driver.rules) expect(helpUri).toMatch(new RegExp(`${id.slice(7)}\\.md$`));
});

test('GitHub annotates the lines', () => {
  const formatter = join(projectRoot, 'node_modules/eslint-formatter-gha/dist/src/index.js');
  const env = { GITHUB_ACTIONS: 'true', SONARSCANNER: '' };
  const { stdout } = project.run('eslint/bin/eslint.js', ['--format', formatter, 'a.js'], env);
  const annotations = [...stdout.matchAll(/^::error file=.*\/a\.js,line=(\d+),col=(\d+)::.*\((vulkan\/[\w-]+)\)/gm)];
  expect(annotations.map(([, line, column, rule]) => `${line}:${column} ${rule}`)).toEqual(FINDINGS);
});
