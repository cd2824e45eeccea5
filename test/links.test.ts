/** What the texts of the project point to is there: files, headings, scripts, and all that they are to name. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../scripts/project.js';

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = ['.', 'docs', 'bench', 'src/model', 'test/fixtures', 'test/cases'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: folder === 'docs', encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

test('there are pages', () => {
  expect(pages).toContain('README.md');
  expect(pages.length).toBeGreaterThan(15);
});

test.each(pages)('%s', (page) => {
  const text = readFileSync(join(projectRoot, page), 'utf8');
  const prose = text.replaceAll(/^```[^]*?^```$/gm, '');
  const broken = [...prose.matchAll(/\]\((?!https?:)([^()\s]*)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !leadsSomewhere(join(projectRoot, page), link));
  expect(broken).toEqual([]);
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the map of src/model names each of its files, and no other', () => {
  const folder = join(projectRoot, 'src/model');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const named = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/`([\w/-]+\.ts)`/g)];
  expect([...new Set(named.map(([, name]) => name))].sort()).toEqual(
    files.map((file) => file.replaceAll('\\', '/')).sort(),
  );
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : resolve(dirname(page), path);
  if (!existsSync(target)) return false;
  return heading === undefined || (statSync(target).isFile() && headingsOf(target).has(heading));
}

/** The headings of a page as GitHub makes anchors of them. */
function headingsOf(path: string): ReadonlySet<string> {
  const headings = readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
