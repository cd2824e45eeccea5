/** How figures are written: tables in Markdown, printed as they come and kept for the page. */
import type { Cost } from './measure.js';

export const output: string[] = [];

/** Prints a paragraph, and keeps it for the page. */
export function print(text: string): void {
  console.log(text);
  output.push(text);
}

/** Prints a table under a heading of its own. */
export function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  print(`## ${title}\n`);
  print([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') + '\n');
}

const BELOW_NOISE = 'below noise';

/** Whether a cost can be told from nothing. */
export function isNoise({ value, noise }: Cost): boolean {
  return value <= noise;
}

/** A cost in milliseconds. */
export function msOf(cost: Cost): string {
  return isNoise(cost) ? BELOW_NOISE : ms(cost.value);
}

/** One cost as a multiple of another; nothing is said where either is noise. */
export function ratioOf(cost: Cost, of: Cost): string {
  return isNoise(cost) ? BELOW_NOISE : isNoise(of) ? '-' : ratio(cost.value, of.value);
}

/** The same with its bounds, where the noise leaves it open by more than a fifth. */
export function ratioWithin(cost: Cost, of: Cost): string {
  if (isNoise(cost) || isNoise(of)) return ratioOf(cost, of);
  const value = cost.value / of.value;
  const noise = value * Math.hypot(cost.noise / cost.value, of.noise / of.value);
  if (noise <= value / 5) return ratio(cost.value, of.value);
  return `${ratio(Math.max(0, value - noise), 1)} to ${ratio(value + noise, 1)}`;
}

/** A cost as a part of a time. */
export function percentOf(cost: Cost, of: number): string {
  return isNoise(cost) ? `below ${percent(cost.noise, of)}` : percent(cost.value, of);
}

/** Milliseconds: `9.56`. */
export function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** The same in microseconds. */
export function us(milliseconds: number): string {
  return (milliseconds * 1000).toFixed(2);
}

/** `13.02x` */
export function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)}x`;
}

function percent(value: number, of: number): string {
  return `${((100 * value) / of).toFixed(2)}%`;
}
