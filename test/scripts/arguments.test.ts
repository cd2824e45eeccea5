/** What the scripts say of arguments that they cannot use. They write nothing then. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTable, printTable, withList } from '../../scripts/bindings/table.js';
import { projectRoot } from '../../scripts/project.js';

/** What a script prints when it fails: with how to call it where it was called the wrong way, and then with status 2. */
function said(script: string, ...args: string[]): string {
  const argv = ['--import', 'tsx', join('scripts', script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: projectRoot, encoding: 'utf8' });
  expect([status, stdout]).toEqual([stderr.includes('\n\n') ? 2 : 1, '']);
  return stderr;
}

test.each([
  ['demo.ts', ['extra'], 'Unknown argument "extra".'],
  ['coverage.ts', ['--write'], 'Unknown argument "--write".'],
  ['coverage.ts', ['--check', 'VUID-VkX-a-1'], 'Unknown argument "VUID-VkX-a-1".'],
  ['coverage.ts', ['--show'], 'The VUID behind --show is missing.'],
  ['new.ts', ['no-foo', 'extra'], 'Unknown argument "extra".'],
  ['new.ts', [], 'The name of the rule is missing.'],
  ['new.ts', ['Foo'], '"Foo" is no name for a rule.'],
  ['new.ts', ['--force'], 'Unknown argument "--force".'],
  ['docs.ts', ['--chek'], 'Unknown argument "--chek".'],
  ['handle-samples/write.ts', ['--chek'], 'Unknown argument "--chek".'],
  ['generate.ts', ['--chek', 'vk.xml'], "Unknown option '--chek'."],
  ['generate.ts', [], 'One vk.xml is expected, and at most one validusage.json.'],
])('%s %j', { timeout: 60_000 }, (script, args, message) => {
  expect(said(script, ...args)).toMatch(new RegExp(`^${message}\n\n[A-Z]`));
});

test('a binding is only taken for a list that there is, and when it is one', { timeout: 60_000 }, () => {
  const path = join(projectRoot, 'src/bindings/tables/exports.txt');
  const before = readFileSync(path, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    const part = join(folder, 'index.d.ts');
    writeFileSync(part, 'declare interface VkOffset2DConstructor {}\nexport const VK_TRUE = 1;\n');
    const cases: [string[], string][] = [
      [['foo', 'foo 1', part], 'No dialect names a list "foo". Known lists: nvk, vulkan-api, vulkan-node, '],
      [['nvk', 'nvk 1'], 'RELEASE and FILE are missing.'],
      [['nvk', 'nvk 1', folder], `${folder} cannot be read: `],
      [['nvk', 'nvk 1', 'README.md'], 'README.md: 1 constants and 0 types, so this is no binding.'],
      [['nvk', 'nvk 1', part], 'names that the table has of nvk: this is not the whole binding. Nothing is written.'],
    ];
    for (const [args, message] of cases) expect(said('exports.ts', ...args)).toContain(message);
    expect(readFileSync(path, 'utf8')).toBe(before);
  } finally {
    if (readFileSync(path, 'utf8') !== before) writeFileSync(path, before);
    rmSync(folder, { recursive: true });
  }
});

test('a list that was taken out of the table begins anew', () => {
  const table = parseTable('\n@nvk\ta\tnvk 1\tgenerated\n@names\nVK_FILTER_LINEAR\ta\nVK_FILTER_NEAREST\ta\n');
  const names = new Map([['VK_FILTER_LINEAR', true]]);
  const written = printTable(withList({ ...table, lists: [] }, 'nvk', 'nvk 2', { names, objects: new Map() }));
  expect(written).toMatch(/@nvk\ta\tnvk 2\tgenerated\n@names\nVK_FILTER_LINEAR\ta\n$/);
});
