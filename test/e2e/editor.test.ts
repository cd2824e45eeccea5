/** The plugin in an editor: the language server of the ESLint extension of VS Code, spoken to over stdio. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { denseSource } from '../../bench/sources.js';
import { projectRoot } from '../../scripts/project.js';
import { keystrokes } from './keystrokes.js';
import type { Diagnostic } from './language-client.js';
import { applyEdits, LanguageClient } from './language-client.js';
import { FINDINGS, FIXED_PROGRAM, PROGRAM, UserProject } from './user-project.js';

const SERVER = join(projectRoot, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server');
const CONFIG = `import parser from '@typescript-eslint/parser';
import vulkan from 'eslint-plugin-vulkan';
export default [{ files: ['**/*.ts'], languageOptions: { parser } }, vulkan.configs.strict];
`;

describe.each(['9', '10'] as const)('with ESLint %s', (major) => {
  let client: LanguageClient;
  let folder: string;

  beforeAll(async () => {
    const files = { 'package.json': '{ "type": "module" }', 'eslint.config.js': CONFIG };
    ({ folder } = new UserProject(inject('installs')[major], files));
    client = await LanguageClient.start(SERVER, ['--stdio'], folder, settings(folder));
  });

  afterAll(() => client.stop());

  test('underlines the value that is wrong, and links to the page of the rule', async () => {
    const diagnostics = await opened('underline.ts', PROGRAM);
    expect(diagnostics.map(place)).toEqual(FINDINGS);
    expect(diagnostics.map(({ range }) => textAt(PROGRAM, range))).toEqual([
      '130',
      'vk.VK_SAMPLE_COUNT_1_BIT | vk.VK_SAMPLE_COUNT_4_BIT',
      'vk.VK_FILTER_LINEAR',
      'vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV',
    ]);
    for (const { code, codeDescription } of diagnostics) {
      const rule = String(code).replace('vulkan/', '');
      expect(codeDescription?.href).toMatch(new RegExp(`^https://.*/docs/rules/${rule}\\.md$`));
    }
  });

  test('offers the name as a quick fix', async () => {
    const [raw] = await opened('fix.ts', PROGRAM);
    if (raw === undefined) throw new Error('Nothing was found.');
    const actions = await client.codeActions(uri('fix.ts'), raw.range, [raw]);
    const fix = actions.find(({ title }) => title === 'Fix this vulkan/prefer-named-constant problem');
    if (fix === undefined) throw new Error('There is no quick fix.');
    expect(applyEdits(PROGRAM, await client.editsOf(fix))).toBe(FIXED_PROGRAM);
  });

  test('offers the handle type that means the same as a suggestion', async () => {
    const diagnostics = await opened('suggest.ts', PROGRAM);
    const handle = diagnostics.find(({ code }) => code === 'vulkan/no-mismatched-handle-type');
    if (handle === undefined) throw new Error('Nothing was found.');
    const actions = await client.codeActions(uri('suggest.ts'), handle.range, [handle]);
    const edited = await Promise.all(
      actions
        .filter(({ title }) => title.startsWith('Use '))
        .map(async (action) => applyEdits(PROGRAM, await client.editsOf(action))),
    );
    expect(edited[0]).toBe(PROGRAM.replace('D3D11_IMAGE_BIT_NV', 'D3D11_TEXTURE_BIT'));
  });

  test('fixes on save, and a second save changes nothing', async () => {
    const first = await saved('save.ts', PROGRAM);
    expect(first).toBe(FIXED_PROGRAM);
    expect(await saved('saved.ts', first)).toBe(first);
  });

  test('keeps still while a struct is typed into a long file', async () => {
    const file = denseSource(300);
    const typed = `
const info = new VkBufferCreateInfo({ usage: 1 << 2 | VK_BUFFER_USAGE_TRANSFER_DST_BIT, flags: (0x1) });
info.sharingMode = 1; vkCreateBuffer(device, info, null, [buffer]) === 0;
`;
    const before = (await opened('typed.ts', file)).length;
    for (let length = 1; length <= typed.length; length++) {
      client.change(uri('typed.ts'), length + 1, file + typed.slice(0, length));
      await client.diagnostics(uri('typed.ts'));
    }
    expect(await client.diagnostics(uri('typed.ts'))).toHaveLength(before + 4);
    expect(client.complaints).toEqual([]);
  });

  test('keeps still while a whole file of 300 lines is typed', async () => {
    const texts = [...keystrokes(denseSource(300))];
    client.open(uri('whole.ts'), 'typescript', '');
    let parsed = 0;
    // A prime, so that the sample has no favourite place in a line; typing.test.ts has every keystroke.
    for (let at = 0; at < texts.length; at += 41) {
      client.change(uri('whole.ts'), at + 2, texts[at] ?? '');
      const diagnostics = await client.diagnostics(uri('whole.ts'));
      if (diagnostics.every(({ code }) => String(code).startsWith('vulkan/'))) parsed++;
    }
    client.change(uri('whole.ts'), texts.length + 2, denseSource(300));
    const typed = await client.diagnostics(uri('whole.ts'));
    expect(typed.map(place)).toEqual((await opened('opened.ts', denseSource(300))).map(place));
    expect(typed.length).toBeGreaterThan(0);
    expect(parsed).toBeGreaterThan(texts.length / 41 / 2);
    expect(client.complaints).toEqual([]);
  });

  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;

  async function opened(name: string, text: string): Promise<readonly Diagnostic[]> {
    client.open(uri(name), 'typescript', text);
    return client.diagnostics(uri(name));
  }

  /** What a file is after the editor has run `source.fixAll.eslint` on it. */
  async function saved(name: string, text: string): Promise<string> {
    const diagnostics = await opened(name, text);
    const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
    const actions = await client.codeActions(uri(name), whole, diagnostics, 'source.fixAll.eslint');
    const edits = await Promise.all(actions.map((action) => client.editsOf(action)));
    return applyEdits(text, edits.flat());
  }
});

/** What VS Code sends for a project without settings of its own. */
function settings(folder: string): object {
  return {
    validate: 'on',
    packageManager: 'npm',
    useESLintClass: true,
    experimental: { useFlatConfig: false },
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { enable: true, mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workspaceFolder: { uri: pathToFileURL(folder).href, name: 'project' },
  };
}

function place({ range, code }: Diagnostic): string {
  return `${range.start.line + 1}:${range.start.character + 1} ${String(code)}`;
}

function textAt(text: string, { start, end }: Diagnostic['range']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  return lines.join('\n').slice(start.character, end.line === start.line ? end.character : undefined);
}
