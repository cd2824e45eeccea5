/** From where on others may change a struct that a variable holds. */
import { describe, expect, test } from 'vitest';
import { Builds } from '../../../src/model/states/builds.js';
import type { Life } from '../../../src/model/states/life.js';
import { Lives } from '../../../src/model/states/lives.js';
import { ReceivedStructs } from '../../../src/model/states/received.js';
import { Evaluator } from '../../../src/model/values/evaluate.js';
import { modelOf } from '../slots.js';

const BEGIN = 'const info = new VkBufferCreateInfo(); ';

/** How the struct in `info` lives in a snippet; undefined where that is not followed. */
function lifeIn(code: string): Life | undefined {
  const model = modelOf(BEGIN + code);
  const evaluator = new Evaluator(model.sourceCode, model.names, model.fields);
  const builds = new Builds(model, evaluator, new ReceivedStructs(model, evaluator));
  const build = model.structs.find(({ node }) => node.range[0] === BEGIN.indexOf('new'));
  return new Lives(model, evaluator, builds).of(build!);
}

/** What lets others get at it: a piece of the snippet, or all that is before. */
function escapeIn(code: string): string | undefined {
  const life = lifeIn(code);
  if (life === undefined) throw new Error('It is not followed.');
  const range = life.escape?.range.map((at) => at - BEGIN.length);
  return range && (range[0]! < 0 ? 'from the start' : code.slice(...range));
}

describe('a struct that nobody else gets at', () => {
  test.each([
    [''],
    ['info.usage = 1;'],
    ['info.usage = 1; use(info.usage);'],
    ['if (info) f();'],
    ['console.log(info);'],
    // A command reads what it is given, and keeps nothing.
    ['vkCreateBuffer(device, info, null, buffer);'],
    ['vkCreateBuffer(device, [info], null, buffer);'],
    ['vkCreateBuffer(device, info as any, null, buffer);'],
    ['Object.assign(info, { usage: 1 });'],
    ['info.set({ usage: 1 });'],
    // Part of a struct that nobody gets at.
    ['vkCreateImage(device, new VkImageCreateInfo({ pNext: info }), null, image);'],
    ['const list = [info]; vkCreateBuffer(device, list, null, buffer);'],
    ['const other = new VkImageCreateInfo({ pNext: info }); vkCreateImage(device, other, null, image);'],
    ['const other = new VkImageCreateInfo(); other.pNext = info; vkCreateImage(device, other, null, image);'],
    ['const copy = new VkBufferCreateInfo(info); fill(copy);'],
    ['const copy = { ...info }; fill(copy);'],
  ])('%s', (code) => {
    expect(escapeIn(code)).toBeUndefined();
  });
});

describe('a struct that somebody gets', () => {
  test.each([
    ['fill(info);', 'info'],
    ['new Holder(info);', 'info'],
    ['list.push(info);', 'info'],
    ['vkCreateBuffer(device, info, null, buffer); fill(info);', 'info'],
    ['const other = info;', 'info'],
    ['holder.info = info;', 'info'],
    ['const holder = { info };', 'info'],
    ['const list = [info]; fill(list);', 'info'],
    // The command writes to it.
    ['vkGetBufferMemoryRequirements(device, buffer, info);', 'info'],
    // What it is put into gets away.
    ['const other = new VkImageCreateInfo({ pNext: info }); fill(other);', 'other'],
    ['const other = new VkImageCreateInfo(); fill(other); other.pNext = info;', 'info'],
    // What gives it back is handed on.
    ['fill(Object.assign(info, { usage: 1 }));', 'fill(Object.assign(info, { usage: 1 }))'],
    ['const a = () => info;', 'from the start'],
    ['function f() { fill(info); }', 'from the start'],
  ])('%s', (code, expected) => {
    expect(escapeIn(code)).toBe(expected);
  });

  test('gets it at the first place of several, which are all uses', () => {
    const life = lifeIn('use(1, info); use(2, info);');
    const places = [BEGIN.length + 'use(1, '.length, BEGIN.length + 'use(1, info); use(2, '.length];
    expect(life?.escape?.range[0]).toBe(places[0]);
    expect(life?.uses.map(({ range }) => range[0])).toEqual(places);
  });
});

describe('a struct that is not followed', () => {
  test.each([['info[key] = 1;'], ['Object.assign(info, rest);'], ['info.set(...all);']])('%s', (code) => {
    expect(lifeIn(code)).toBeUndefined();
  });
});
