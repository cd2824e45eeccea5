/** A project of a user: a folder with files, and the tools run in it as processes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One finding, as `file:line:column rule`. */
export type Finding = string;

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
}

export class UserProject {
  readonly folder: string;

  /** Makes a folder in `parent` (whose node_modules it uses) with these files in it. */
  constructor(parent: string, files: Readonly<Record<string, string>>) {
    this.folder = mkdtempSync(join(parent, 'project-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Runs a script with Node: of an installed package, or by its full path. */
  run(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Run {
    const path = resolve(dirname(this.folder), 'node_modules', script);
    return spawnSync(process.execPath, [path, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 2 ** 28,
    });
  }

  eslint(...args: string[]): Run {
    return this.run('eslint/bin/eslint.js', args);
  }

  /** What ESLint finds in the project, in the order of its report. */
  findings(...args: string[]): Finding[] {
    const run = this.eslint('--format', 'json', ...args, '.');
    if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
    return (JSON.parse(run.stdout) as FileResult[]).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, message }) => {
        if (ruleId === null) throw new Error(message);
        return `${filePath.slice(this.folder.length + 1)}:${line}:${column} ${ruleId}`;
      }),
    );
  }
}

/** A program with one mistake for each rule of the first kind, at known places. */
export const PROGRAM = `import * as vk from 'nvk';

const buffer = new vk.VkBufferCreateInfo({
  size: 4096,
  usage: 130,
  sharingMode: vk.VK_SHARING_MODE_EXCLUSIVE,
});

const image = new vk.VkImageCreateInfo({
  samples: vk.VK_SAMPLE_COUNT_1_BIT | vk.VK_SAMPLE_COUNT_4_BIT,
  tiling: vk.VK_FILTER_LINEAR,
});

const imported = new vk.VkImportMemoryWin32HandleInfoKHR({
  handleType: vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_IMAGE_BIT_NV,
});

export { buffer, image, imported };
`;

/** What is to be found in {@link PROGRAM}, as `line:column rule`. */
export const FINDINGS = [
  '5:10 vulkan/prefer-named-constant',
  '10:12 vulkan/no-invalid-flags',
  '11:11 vulkan/no-foreign-constant',
  '15:15 vulkan/no-mismatched-handle-type',
];

export const FIXED_PROGRAM = PROGRAM.replace(
  '130',
  'vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT | vk.VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
);
