/** What the scripts say of arguments that they cannot use. They write nothing then. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { parseTable, printTable, withList } from '../../scripts/bindings/table.js';
import { projectRoot } from '../../scripts/project.js';

/** What a script ends with instead of ending the process. */
class Exit extends Error {
  constructor(readonly status: unknown) {
    super(`exit ${String(status)}`);
  }
}

let runs = 0;

/**
 * What a script prints when it fails: with how to call it where it was called the wrong way, and then with status 2. It
 * is run in this process, where it is loaded at once; `test/e2e/scripts.test.ts` starts each as a process of its own.
 */
async function said(script: string, ...args: string[]): Promise<string> {
  const printed = { log: '', error: '' };
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((text: string) => void (printed[stream] += `${text}\n`));
  }
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Exit(status);
  });
  const { argv } = process;
  process.argv = [process.execPath, join(projectRoot, 'scripts', script), ...args];
  let end: unknown;
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(process.argv[1]!).href}?${String(runs++)}`);
  } catch (error) {
    end = error;
  } finally {
    process.argv = argv;
    vi.restoreAllMocks();
  }
  if (!(end instanceof Exit)) throw end instanceof Error ? end : new Error('It did what it was called for.');
  expect([end.status, printed.log]).toEqual([printed.error.includes('\n\n') ? 2 : 1, '']);
  return printed.error;
}

test.each([
  ['demo.ts', ['extra'], 'Unknown argument "extra".'],
  ['bundle.ts', ['--minify'], 'Unknown argument "--minify".'],
  ['exports.ts', ['--foo'], 'Unknown argument "--foo".'],
  ['coverage.ts', ['--write'], 'Unknown argument "--write".'],
  ['coverage.ts', ['--check', 'VUID-VkX-a-1'], 'Unknown argument "VUID-VkX-a-1".'],
  ['coverage.ts', ['--show'], 'The VUID behind --show is missing.'],
  ['new.ts', ['no-foo', 'extra'], 'Unknown argument "extra".'],
  ['new.ts', [], 'The name of the rule is missing.'],
  ['new.ts', ['Foo'], '"Foo" is no name for a rule.'],
  ['new.ts', ['--force'], 'Unknown argument "--force".'],
  ['docs.ts', ['--chek'], 'Unknown argument "--chek".'],
  ['handle-samples/write.ts', ['--chek'], 'Unknown argument "--chek".'],
  ['generate.ts', ['--chek', 'vk.xml'], 'Unknown argument "--chek".'],
  ['generate.ts', ['vk.xml', '--out='], 'Unknown argument "--out=".'],
  ['generate.ts', ['vk.xml', 'a.json', 'b.json'], 'Unknown argument "b.json".'],
  ['generate.ts', [], 'PATH/vk.xml is missing.'],
])('%s %j', async (script, args, message) => {
  expect(await said(script, ...args)).toMatch(new RegExp(`^${message}\n\n[A-Z]`));
});

test('a binding is only taken for a list that there is, and when it is one', async () => {
  const path = join(projectRoot, 'src/bindings/tables/exports.txt');
  const before = readFileSync(path, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    const part = join(folder, 'index.d.ts');
    writeFileSync(part, 'declare interface VkOffset2DConstructor {}\nexport const VK_TRUE = 1;\n');
    const cases: [string[], string][] = [
      [['foo', 'foo 1', part], 'No dialect names a list "foo". Known lists: nvk, vulkan-api, vulkan-node, '],
      [['nvk'], 'RELEASE and FILE are missing.'],
      [['nvk', 'nvk 1'], 'FILE is missing.'],
      [['nvk', 'nvk 1', folder], `${folder} cannot be read: `],
      [['nvk', 'nvk 1', 'README.md'], 'README.md: 1 constants and 0 types, so this is no binding.'],
      [['nvk', 'nvk 1', part], 'names that the table has of nvk: this is not the whole binding. Nothing is written.'],
    ];
    for (const [args, message] of cases) expect(await said('exports.ts', ...args)).toContain(message);
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
