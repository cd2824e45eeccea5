/** docs/settings.md speaks of every setting, and of none that does not exist; its examples are taken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../scripts/project.js';
import { dialects } from '../src/bindings/dialects.js';
import { settingsOf } from '../src/bindings/settings.js';

const page = readFileSync(join(projectRoot, 'docs/settings.md'), 'utf8');
const sections = [...page.matchAll(/^## `(\w+)`\n([^]*?)(?=^## |(?![^]))/gm)].map(([, name = '', text = '']) => ({
  name,
  text,
}));

test('there is a section for each setting', () => {
  expect(() => settingsOf({ vulkan: { nothing: 1 } })).toThrow(
    `Known settings: ${sections.map(({ name }) => name).join(', ')}.`,
  );
});

test('every dialect is named', () => {
  const text = sections.find(({ name }) => name === 'modules')?.text;
  for (const { id } of dialects) expect(text).toContain(`\`${id}\``);
});

describe.each(sections)('$name', ({ name, text }) => {
  test('has an example that is accepted', () => {
    const [, json = ''] = /```json\n([^]*?)```/.exec(text) ?? [];
    const settings = JSON.parse(json) as Record<string, unknown>;
    expect(Object.keys(settings)).toEqual([name]);
    expect(() => settingsOf({ vulkan: settings })).not.toThrow();
  });
});
