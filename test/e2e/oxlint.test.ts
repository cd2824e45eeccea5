/** oxlint with the shipped preset, against ESLint with `recommended`: the same findings, messages and fixes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { denseSource } from '../../bench/sources.js';
import { loadBuiltPlugin, projectRoot } from '../../scripts/project.js';
import { parseRulePage } from '../../scripts/rule-pages.js';
import { caseFiles, readCases } from '../cases/harness.js';
import { FINDINGS, PROGRAM, UserProject } from './user-project.js';

const OXLINT = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
const PRESET = JSON.stringify({
  extends: ['../node_modules/eslint-plugin-vulkan/oxlint.json'],
  categories: { correctness: 'off' },
});

/** Every program that the tests of the project have: name of a file and its text. */
const programs: Readonly<Record<string, string>> = Object.fromEntries([
  ...caseFiles().flatMap((file) => readCases(file).map(({ id, code }) => [`case-${id}.ts`, code])),
  ...readdirSync(join(projectRoot, 'docs/rules')).flatMap((file) => {
    const { incorrect, correct } = parseRulePage(readFileSync(join(projectRoot, 'docs/rules', file), 'utf8'));
    const samples = [...incorrect, ...correct].filter(({ settings }) => Object.keys(settings).length === 0);
    return samples.map(({ line, code, language }) => [`page-${file}-${line}.${language}`, code]);
  }),
  ...['broken', 'fixed'].map((name) => [
    `example-${name}.ts`,
    readFileSync(join(projectRoot, `docs/examples/share-d3d11-texture/${name}.ts`), 'utf8'),
  ]),
  ['dense.ts', denseSource(1000)],
]) as Record<string, string>;

interface Diagnostic {
  readonly message: string;
  readonly code?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

describe('over every program of the tests', () => {
  let eslint: ESLint;
  let project: UserProject;

  beforeAll(async () => {
    const { recommended } = (await loadBuiltPlugin()).configs;
    project = new UserProject(inject('installs')['10'], { '.oxlintrc.json': PRESET, ...programs });
    eslint = new ESLint({
      cwd: project.folder,
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, recommended],
      fix: true,
    });
  });

  test('finds what ESLint finds', async () => {
    const expected: string[] = [];
    for (const [file, text] of Object.entries(programs)) expected.push(...(await eslintFindings(file, text)));
    expect(oxlintFindings(project)).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(500);
  });

  test('fixes what ESLint fixes, within two runs', async () => {
    project.run(OXLINT, ['--fix', '.']);
    project.run(OXLINT, ['--fix', '.']);
    for (const [file, text] of Object.entries(programs)) {
      const [result] = await eslint.lintText(text, { filePath: join(project.folder, file) });
      expect(project.read(file), file).toBe(result?.output ?? text);
    }
  });

  async function eslintFindings(file: string, text: string): Promise<string[]> {
    const unfixed = new ESLint({
      cwd: project.folder,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser } },
        (await loadBuiltPlugin()).configs.recommended,
      ],
    });
    const [result] = await unfixed.lintText(text, { filePath: join(project.folder, file) });
    return (result?.messages ?? [])
      .filter(({ ruleId }) => ruleId !== null)
      .map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${String(ruleId)} ${message}`);
  }
});

test('the preset finds each mistake of the program at its place', () => {
  const project = new UserProject(inject('installs')['10'], { '.oxlintrc.json': PRESET, 'a.ts': PROGRAM });
  const places = oxlintFindings(project).map((finding) => finding.split(' ', 2).join(' '));
  expect(places.sort()).toEqual(FINDINGS.map((finding) => `a.ts:${finding}`).sort());
});

function oxlintFindings(project: UserProject): string[] {
  const run = project.run(OXLINT, ['--format', 'json', '.']);
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Diagnostic[] };
  return diagnostics
    .filter(({ code }) => code?.startsWith('vulkan(') === true)
    .map(({ filename, code, labels, message }) => {
      const { line, column } = labels[0]?.span ?? { line: 0, column: 0 };
      return `${filename}:${line}:${column} ${(code ?? '').replace('(', '/').replace(')', '')} ${message}`;
    })
    .sort();
}
