/** What the plugin keeps and what it takes at most, in processes of their own that lint many files. */
import { pluginUrl, run } from './fresh-process.js';
import { median } from './measure.js';
import { denseSource, ordinarySource } from './sources.js';

/** A row for each amount of files: heap in use in the end, and the most that the process had, over ESLint alone. */
export function memory(rounds: number, quick: boolean): string[][] {
  const cases: [string, string, number][] = [
    ['100 without Vulkan, 100 lines each', ordinarySource(100), 100],
    ['1 with Vulkan, 1,000 lines', denseSource(1_000), 1],
    ['10 with Vulkan, 1,000 lines each', denseSource(1_000), 10],
    ...(quick ? [] : [['100 with Vulkan, 1,000 lines each', denseSource(1_000), 100] as [string, string, number]]),
  ];
  return cases.map(([label, text, count]) => {
    const heap: number[] = [];
    const peak: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const [heapWithout = NaN, peakWithout = NaN] = run(script(text, count, false));
      const [heapWith = NaN, peakWith = NaN] = run(script(text, count, true));
      heap.push(heapWith - heapWithout);
      peak.push(peakWith - peakWithout);
    }
    return [label, megabytes(median(heap)), megabytes(median(peak))];
  });
}

/** The peak of a process moves by some megabytes from run to run. */
function megabytes(value: number): string {
  return value < 0.5 ? 'below 0.5 MB' : `${value.toFixed(1)} MB`;
}

/** Prints [heap in use after a full collection, peak resident size], both in MB. */
function script(text: string, count: number, withPlugin: boolean): string {
  return `
    import { Linter } from 'eslint';
    import * as parser from '@typescript-eslint/parser';
    const base = { files: ['**/*.ts'], languageOptions: { parser }, rules: { 'no-debugger': 'error' } };
    const configs = ${withPlugin ? `[base, (await import(${JSON.stringify(pluginUrl)})).default.configs.strict]` : '[base]'};
    const linter = new Linter();
    const text = ${JSON.stringify(text)};
    for (let i = 0; i < ${count}; i++) linter.verify(text + '// ' + i, configs, { filename: 'a.ts' });
    linter.verify('', configs, { filename: 'a.ts' });
    gc();
    console.log(JSON.stringify([process.memoryUsage().heapUsed / 2 ** 20, process.resourceUsage().maxRSS / 2 ** 10]));
  `;
}
