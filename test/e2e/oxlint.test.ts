/** oxlint with the shipped preset, against ESLint with `recommended`: the same findings, messages and fixes. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { denseSource } from '../../bench/sources.js';
import { loadBuiltPlugin, programsIn, projectRoot } from '../../scripts/project.js';
import { parseRulePage } from '../../scripts/rule-pages.js';
import { caseFiles, readCases } from '../cases/harness.js';
import { install } from './install.js';
import { applyEdits, LanguageClient } from './language-client.js';
import { FINDINGS, FIXED_PROGRAM, PROGRAM, UserProject } from './user-project.js';

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
  ...['docs/examples', 'test/fixtures'].flatMap((folder) =>
    programsIn(folder).map((file) => [
      `${folder}/${file}`.replaceAll(/[\\/]/g, '-'),
      readFileSync(join(projectRoot, folder, file), 'utf8'),
    ]),
  ),
  ...['typescript', 'javascript'].map((name) => [
    `robustness-${name}.ts`,
    readFileSync(join(projectRoot, `test/rules/programs/${name}.txt`), 'utf8'),
  ]),
  ['dense.ts', denseSource(1000)],
]) as Record<string, string>;

/** What is to be found in the program of the tests, in the file `a.ts`. */
const FOUND = FINDINGS.map((finding) => `a.ts:${finding}`).sort();

interface Diagnostic {
  readonly message: string;
  readonly code?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly offset: number } }[];
}

describe('over every program of the tests', () => {
  let project: UserProject;
  let eslint: (options: { fix: boolean }) => (file: string, text: string) => Promise<ESLint.LintResult>;

  beforeAll(async () => {
    const { recommended } = (await loadBuiltPlugin()).configs;
    const overrideConfig = [{ files: ['**/*.ts'], languageOptions: { parser } }, recommended];
    project = new UserProject(inject('installs')['10'], { '.oxlintrc.json': PRESET, ...programs });
    eslint = ({ fix }) => {
      const engine = new ESLint({ cwd: project.folder, overrideConfigFile: true, overrideConfig, fix });
      return async (file, text) => {
        const [result] = await engine.lintText(text, { filePath: join(project.folder, file) });
        if (result === undefined) throw new Error(`${file} is ignored.`);
        return result;
      };
    };
  });

  test('finds what ESLint finds', async () => {
    const lint = eslint({ fix: false });
    const expected: string[] = [];
    for (const [file, text] of Object.entries(programs)) {
      for (const { ruleId, line, column, message } of (await lint(file, text)).messages) {
        if (ruleId !== null) expected.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
    expect(oxlintFindings(project)).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(500);
  });

  test('fixes what ESLint fixes, within two runs', async () => {
    const lint = eslint({ fix: true });
    project.run(OXLINT, ['--fix', '.']);
    project.run(OXLINT, ['--fix', '.']);
    for (const [file, text] of Object.entries(programs)) {
      expect(project.read(file), file).toBe((await lint(file, text)).output ?? text);
    }
  });
});

test('the preset finds each mistake of the program at its place', () => {
  const project = new UserProject(inject('installs')['10'], { '.oxlintrc.json': PRESET, 'a.ts': PROGRAM });
  expect(placesIn(oxlintFindings(project))).toEqual(FOUND);
});

test('the oldest oxlint that the README names finds them too, without an ESLint, which is not installed with it', () => {
  const [, oldest = ''] =
    /of oxlint (\d+\.\d+) or later/.exec(readFileSync(join(projectRoot, 'README.md'), 'utf8')) ?? [];
  const folder = mkdtempSync(join(dirname(inject('tarball')), 'oxlint-'));
  install(folder, { oxlint: `${oldest}.0`, 'eslint-plugin-vulkan': `file:${inject('tarball')}` });
  expect(readdirSync(join(folder, 'node_modules'))).not.toContain('eslint');
  const project = new UserProject(folder, { '.oxlintrc.json': PRESET, 'a.ts': PROGRAM });
  expect(placesIn(oxlintFindings(project, 'oxlint/bin/oxlint'))).toEqual(FOUND);
});

test('the language server of oxlint shows the findings and fixes them', async () => {
  const { folder } = new UserProject(inject('installs')['10'], { '.oxlintrc.json': PRESET, 'a.ts': PROGRAM });
  const client = await LanguageClient.start(OXLINT, ['--lsp'], folder, { run: 'onType' });
  const uri = pathToFileURL(join(folder, 'a.ts')).href;
  client.open(uri, 'typescript', PROGRAM);
  const diagnostics = await client.published(uri);
  const places = diagnostics.map(({ range: { start }, code }) => {
    return `${start.line + 1}:${start.character + 1} ${String(code).replace('(', '/').replace(')', '')}`;
  });
  expect(places.sort()).toEqual([...FINDINGS].sort());
  const raw = diagnostics.find(({ code }) => code === 'vulkan(prefer-named-constant)');
  if (raw === undefined) throw new Error('The raw number was not found.');
  const actions = await client.codeActions(uri, raw.range, [raw]);
  const fix = actions.find(({ title }) => title.startsWith('Fix vulkan/prefer-named-constant'));
  if (fix === undefined) throw new Error('There is no quick fix.');
  expect(applyEdits(PROGRAM, await client.editsOf(fix))).toBe(FIXED_PROGRAM);
  await client.stop();
});

/** Findings without their messages. */
function placesIn(findings: readonly string[]): string[] {
  return findings.map((finding) => finding.split(' ', 2).join(' ')).sort();
}

function oxlintFindings(project: UserProject, oxlint = OXLINT): string[] {
  const run = project.run(oxlint, ['--format', 'json', '.']);
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Diagnostic[] };
  return diagnostics
    .filter(({ code }) => code?.startsWith('vulkan(') === true)
    .map(({ filename, code, labels, message }) => {
      const place = placeOf(project.read(filename), labels[0]?.span.offset ?? 0);
      return `${filename}:${place} ${(code ?? '').replace('(', '/').replace(')', '')} ${message}`;
    })
    .sort();
}

/** Line and column as ESLint counts them, in UTF-16 units, of an offset that counts bytes. */
function placeOf(text: string, offset: number): string {
  const lines = Buffer.from(text)
    .subarray(0, offset)
    .toString()
    .split(/\r\n|\r|\n|\u2028|\u2029/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
