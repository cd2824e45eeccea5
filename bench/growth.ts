/** Programs made to find a quadratic path: twice the size must cost about twice the time. */
import type { Linter } from 'eslint';
import { costOf, lintTime, noRule } from './measure.js';
import { msOf, ratioWithin } from './report.js';
import { longChainSource, longFunctionSource, longMaskSource } from './sources.js';

/** A row for each program: the larger size, its cost over that of half of it, and its cost. */
export function growth(strict: Linter.Config[], quick: boolean): (string | number)[][] {
  const scale = quick ? 0.1 : 1;
  const cases: [string, (count: number) => string, number][] = [
    ['statements in one function', longFunctionSource, 10_000 * scale],
    ['structs in one chain', longChainSource, 2_500 * scale],
    ['operands in one mask', longMaskSource, 500 * (quick ? 0.5 : 1)],
  ];
  return cases.map(([label, source, count]) => {
    const texts = [source(count), source(count * 2)] as const;
    const added = [[], []] as [number[], number[]];
    for (let round = -2; round < (quick ? 5 : 9); round++) {
      for (const [index, text] of texts.entries()) {
        const without = lintTime(text, noRule);
        const difference = lintTime(text, strict) - without;
        if (round >= 0) added[index as 0 | 1].push(difference);
      }
    }
    const [once, twice] = added.map(costOf) as [ReturnType<typeof costOf>, ReturnType<typeof costOf>];
    return [label, count * 2, ratioWithin(twice, once), msOf(twice)];
  });
}
