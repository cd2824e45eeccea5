/** What is paid once a process: measured in processes of their own, without the loader that runs the benchmark. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { projectRoot } from '../scripts/project.js';
import type { Cost } from './measure.js';
import { costOf } from './measure.js';
import { denseSource, ordinarySource } from './sources.js';

/** The built plugin, as a process without a loader imports it. */
export const pluginUrl = pathToFileURL(join(projectRoot, 'dist/index.js')).href;

export interface FirstCosts {
  /** Importing the plugin where ESLint is loaded already, ms. */
  readonly importPlugin: Cost;
  /** Loading the rules: the first file, one without Vulkan, over the same run without the plugin, ms. */
  readonly firstFile: Cost;
  /** The registry's first answers, ms, its modules loaded. */
  readonly registry: Cost;
  /** The first file with Vulkan in it (20 lines) over the same run without the plugin, ms. */
  readonly firstVulkanFile: Cost;
}

/** Medians over `rounds` processes of each kind. */
export function firstCosts(rounds: number): FirstCosts {
  const costs = { importPlugin: [], firstFile: [], registry: [], firstVulkanFile: [] } as Record<
    keyof FirstCosts,
    number[]
  >;
  const registry = bundledRegistry();
  for (let round = 0; round < rounds; round++) {
    const without = run(lintScript(false));
    const with_ = run(lintScript(true));
    costs.importPlugin.push(with_[0] ?? NaN);
    costs.firstFile.push((with_[1] ?? NaN) - (without[1] ?? NaN));
    costs.firstVulkanFile.push((with_[2] ?? NaN) - (without[2] ?? NaN));
    costs.registry.push(run(registryScript(registry))[0] ?? NaN);
  }
  rmSync(registry, { recursive: true });
  return Object.fromEntries(
    Object.entries(costs).map(([name, values]) => [name, costOf(values)]),
  ) as unknown as FirstCosts;
}

/** Runs a module in a process of its own; returns the list of numbers that it prints. */
export function run(script: string): number[] {
  const args = ['--expose-gc', '--input-type=module', '-e', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' })) as number[];
}

/** Prints [import ms, first ordinary file ms, first Vulkan file ms]. */
function lintScript(withPlugin: boolean): string {
  const texts = [ordinarySource(20), denseSource(20)];
  return `
    import { Linter } from 'eslint';
    import * as parser from '@typescript-eslint/parser';
    // One rule of ESLint's own, so that what ESLint loads for its first rule is not counted as the plugin's.
    const base = { files: ['**/*.ts'], languageOptions: { parser }, rules: { 'no-debugger': 'error' } };
    const linter = new Linter();
    const texts = ${JSON.stringify(texts)};
    for (const text of texts) {
      const messages = linter.verify(text, [base], { filename: 'a.ts' });
      if (messages.length > 0) throw new Error(messages[0].message);
    }
    let begin = performance.now();
    const configs = ${withPlugin ? `[base, (await import(${JSON.stringify(pluginUrl)})).default.configs.strict]` : '[base]'};
    const times = [performance.now() - begin];
    for (const text of texts) {
      begin = performance.now();
      linter.verify(text, configs, { filename: 'a.ts' });
      times.push(performance.now() - begin);
    }
    console.log(JSON.stringify(times));
  `;
}

/** A folder with the registry alone, as one module with its tables beside it: that is how it is in the plugin. */
function bundledRegistry(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vulkan-bench-'));
  buildSync({
    entryPoints: [join(projectRoot, 'src/registry/index.ts')],
    outfile: join(folder, 'registry.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  cpSync(join(projectRoot, 'dist/tables'), join(folder, 'tables'), { recursive: true });
  return folder;
}

/** Prints [ms of the first answers]. */
function registryScript(folder: string): string {
  return `
    const registry = await import(${JSON.stringify(pathToFileURL(join(folder, 'registry.mjs')).href)});
    const begin = performance.now();
    registry.structOf('VkBufferCreateInfo').member('usage').slot.constants.constants.length;
    registry.constantOf('VK_FORMAT_R8G8B8A8_UNORM').value;
    registry.commandOf('vkCmdPipelineBarrier').params.length;
    console.log(JSON.stringify([performance.now() - begin]));
  `;
}
