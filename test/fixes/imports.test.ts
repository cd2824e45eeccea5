/** Where the imports go that a fix needs: each case is a file, and what two passes make of it. */
import { describe, expect, test } from 'vitest';
import { pass } from './passes.js';

interface Case {
  readonly name: string;
  readonly code: string;
  /** Undefined where nothing is to be fixed. */
  readonly fixed?: string;
  readonly file?: string;
  readonly settings?: object;
}

const CASES: readonly Case[] = [
  {
    name: 'a type-only namespace gets a second import',
    code: `import type * as vk from 'nvk';
export function f(s: vk.VkSamplerCreateInfo) { s.magFilter = 1; }`,
    fixed: `import type * as vk from 'nvk';
import { VK_FILTER_LINEAR } from 'nvk';
export function f(s: vk.VkSamplerCreateInfo) { s.magFilter = VK_FILTER_LINEAR; }`,
  },
  {
    name: 'a name that any scope of the file has is imported under another',
    code: `import { VkSamplerCreateInfo } from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: 1 });
function f(VK_FILTER_LINEAR) { return new VkSamplerCreateInfo({ magFilter: 1, maxLod: VK_FILTER_LINEAR }); }`,
    fixed: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR as VK_FILTER_LINEAR_2 } from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR_2 });
function f(VK_FILTER_LINEAR) { return new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR_2, maxLod: VK_FILTER_LINEAR }); }`,
  },
  {
    name: 'no name joins those that the module exports',
    code: `export const { VkSamplerCreateInfo, VK_FILTER_NEAREST } = await import('nvk');
export const s = new VkSamplerCreateInfo({ magFilter: 1, minFilter: VK_FILTER_NEAREST });`,
  },
  {
    name: 'a required name that is taken',
    file: 'a.cjs',
    code: `const { VkSamplerCreateInfo } = require('nvk');
const VK_FILTER_LINEAR = 'linear';
module.exports = [new VkSamplerCreateInfo({ minFilter: 1 }), VK_FILTER_LINEAR];`,
    fixed: `const { VkSamplerCreateInfo, VK_FILTER_LINEAR: VK_FILTER_LINEAR_2 } = require('nvk');
const VK_FILTER_LINEAR = 'linear';
module.exports = [new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR_2 }), VK_FILTER_LINEAR];`,
  },
  {
    name: 'a name that is only imported as a type',
    code: `import type { VkSamplerCreateInfo, VK_FILTER_LINEAR } from "nvk"
export function f(s: VkSamplerCreateInfo, t: typeof VK_FILTER_LINEAR) { s.magFilter = 1 }`,
    fixed: `import type { VkSamplerCreateInfo, VK_FILTER_LINEAR } from "nvk"
import { VK_FILTER_LINEAR as VK_FILTER_LINEAR_2 } from "nvk"
export function f(s: VkSamplerCreateInfo, t: typeof VK_FILTER_LINEAR) { s.magFilter = VK_FILTER_LINEAR_2 }`,
  },
  {
    name: 'a type among values does not keep a value out',
    code: `import { type VkSamplerCreateInfo } from 'nvk';
export function f(s: VkSamplerCreateInfo) { s.magFilter = 1; }`,
    fixed: `import { type VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
export function f(s: VkSamplerCreateInfo) { s.magFilter = VK_FILTER_LINEAR; }`,
  },
  {
    name: 'imports that bring nothing are left alone',
    code: `import {} from 'nvk';
import 'nvk';
import nvk, { VkSamplerCreateInfo } from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: 1 });`,
    fixed: `import {} from 'nvk';
import 'nvk';
import nvk, { VkSamplerCreateInfo } from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: nvk.VK_FILTER_LINEAR });`,
  },
  {
    name: 'patterns of two functions get what each function needs',
    code: `async function a() { const { VkSamplerCreateInfo } = await import('nvk'); return new VkSamplerCreateInfo({ minFilter: 1 }); }
async function b() { const { VkFenceCreateInfo } = await import('nvk'); return new VkFenceCreateInfo({ flags: 1 }); }`,
    fixed: `async function a() { const { VkSamplerCreateInfo, VK_FILTER_LINEAR } = await import('nvk'); return new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR }); }
async function b() { const { VkFenceCreateInfo, VK_FENCE_CREATE_SIGNALED_BIT } = await import('nvk'); return new VkFenceCreateInfo({ flags: VK_FENCE_CREATE_SIGNALED_BIT }); }`,
  },
  {
    name: 'a pattern with a rest, which would lose the name',
    file: 'a.cjs',
    code: `const { VkSamplerCreateInfo, ...rest } = require('nvk');
const g = new VkSamplerCreateInfo({ minFilter: 1, magFilter: rest.VK_FILTER_LINEAR });`,
  },
  {
    name: 'what a single member brings cannot be added to',
    file: 'a.cjs',
    code: `const VkSamplerCreateInfo = require('nvk').VkSamplerCreateInfo;
const g = new VkSamplerCreateInfo({ minFilter: 1 });`,
  },
  {
    name: 'comments stay with the names that they stand behind',
    code: `import {
  VkSamplerCreateInfo, // samplers
  VkFenceCreateInfo // fences
} from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: 1 });`,
    fixed: `import {
  VkSamplerCreateInfo, // samplers
  VkFenceCreateInfo, // fences
  VK_FILTER_LINEAR
} from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR });`,
  },
  {
    name: 'names of several a line',
    code: `import {
  VkSamplerCreateInfo, VkFenceCreateInfo,
  VkImageCreateInfo, VkBufferCreateInfo } from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: 1 });`,
    fixed: `import {
  VkSamplerCreateInfo, VkFenceCreateInfo,
  VkImageCreateInfo, VkBufferCreateInfo, VK_FILTER_LINEAR } from 'nvk';
const g = new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR });`,
  },
  {
    name: 'comments behind and between imports, and more on the same line',
    code: `#!/usr/bin/env node
'use strict';
// Types.
import type { VkSamplerCreateInfo } from 'nvk'; /* a */ // b
// Files.
import fs from 'fs'; /* c */ // d

// The program.
export function f(s: VkSamplerCreateInfo) { s.magFilter = 1; }`,
    fixed: `#!/usr/bin/env node
'use strict';
// Types.
import type { VkSamplerCreateInfo } from 'nvk'; /* a */ // b
// Files.
import fs from 'fs'; /* c */ // d
import { VK_FILTER_LINEAR } from 'nvk';

// The program.
export function f(s: VkSamplerCreateInfo) { s.magFilter = VK_FILTER_LINEAR; }`,
  },
  {
    name: 'a statement on the line of the last import',
    code: `import type { VkSamplerCreateInfo } from 'nvk'; start();
export function f(s: VkSamplerCreateInfo) { s.magFilter = 1; }`,
    fixed: `import type { VkSamplerCreateInfo } from 'nvk';
import { VK_FILTER_LINEAR } from 'nvk'; start();
export function f(s: VkSamplerCreateInfo) { s.magFilter = VK_FILTER_LINEAR; }`,
  },
  {
    name: 'a silenced finding brings no import',
    code: `import { VkSamplerCreateInfo } from 'nvk';
// eslint-disable-next-line vulkan/prefer-named-constant
const g = new VkSamplerCreateInfo({ minFilter: 1 });
const h = new VkSamplerCreateInfo({ mipmapMode: 1 });
/* eslint-disable vulkan/prefer-named-constant */
const i = new VkSamplerCreateInfo({ addressModeU: 1 });
/* eslint-enable vulkan/prefer-named-constant */
const j = new VkSamplerCreateInfo({ compareOp: 1 }); // eslint-disable-line
const k = new VkSamplerCreateInfo({ compareOp: 3 }); // eslint-disable-line no-var -- not vulkan/prefer-named-constant`,
    fixed: `import { VkSamplerCreateInfo, VK_SAMPLER_MIPMAP_MODE_LINEAR, VK_COMPARE_OP_LESS_OR_EQUAL } from 'nvk';
// eslint-disable-next-line vulkan/prefer-named-constant
const g = new VkSamplerCreateInfo({ minFilter: 1 });
const h = new VkSamplerCreateInfo({ mipmapMode: VK_SAMPLER_MIPMAP_MODE_LINEAR });
/* eslint-disable vulkan/prefer-named-constant */
const i = new VkSamplerCreateInfo({ addressModeU: 1 });
/* eslint-enable vulkan/prefer-named-constant */
const j = new VkSamplerCreateInfo({ compareOp: 1 }); // eslint-disable-line
const k = new VkSamplerCreateInfo({ compareOp: VK_COMPARE_OP_LESS_OR_EQUAL }); // eslint-disable-line no-var -- not vulkan/prefer-named-constant`,
  },
  {
    name: 'a finding before brings no import for one that a line silences',
    code: `import { VkSamplerCreateInfo } from 'nvk';
const g = new VkSamplerCreateInfo({ mipmapMode: 1 });
const h = new VkSamplerCreateInfo({ minFilter: 1 }); // eslint-disable-line vulkan/prefer-named-constant -- as measured
// eslint-disable-next-line vulkan/prefer-named-constant
const i = new VkSamplerCreateInfo({ compareOp: 1 });`,
    fixed: `import { VkSamplerCreateInfo, VK_SAMPLER_MIPMAP_MODE_LINEAR } from 'nvk';
const g = new VkSamplerCreateInfo({ mipmapMode: VK_SAMPLER_MIPMAP_MODE_LINEAR });
const h = new VkSamplerCreateInfo({ minFilter: 1 }); // eslint-disable-line vulkan/prefer-named-constant -- as measured
// eslint-disable-next-line vulkan/prefer-named-constant
const i = new VkSamplerCreateInfo({ compareOp: 1 });`,
  },
  {
    name: 'a comment that ESLint takes for no directive silences nothing',
    code: `import { VkSamplerCreateInfo } from 'nvk';
// eslint-disable vulkan/prefer-named-constant
const g = new VkSamplerCreateInfo({ minFilter: 1 });
const h = new VkSamplerCreateInfo({ mipmapMode: 1 });
const i = new VkSamplerCreateInfo({ compareOp: 3 });`,
    fixed: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR, VK_SAMPLER_MIPMAP_MODE_LINEAR, VK_COMPARE_OP_LESS_OR_EQUAL } from 'nvk';
// eslint-disable vulkan/prefer-named-constant
const g = new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR });
const h = new VkSamplerCreateInfo({ mipmapMode: VK_SAMPLER_MIPMAP_MODE_LINEAR });
const i = new VkSamplerCreateInfo({ compareOp: VK_COMPARE_OP_LESS_OR_EQUAL });`,
  },
  {
    name: 'two bindings in one file, each in its own way',
    code: `import * as vk from 'nvk';
import { VkFenceCreateInfo } from 'vulkan-node';
import { SamplerCreateInfo } from 'https://deno.land/x/vulkan/mod.ts';
const all = [new vk.VkSamplerCreateInfo({ minFilter: 1 }), new VkFenceCreateInfo({ flags: 1 }), new SamplerCreateInfo({ minFilter: 1 })];`,
    fixed: `import * as vk from 'nvk';
import { VkFenceCreateInfo, VkFenceCreateFlagBits } from 'vulkan-node';
import { SamplerCreateInfo, Filter } from 'https://deno.land/x/vulkan/mod.ts';
const all = [new vk.VkSamplerCreateInfo({ minFilter: vk.VK_FILTER_LINEAR }), new VkFenceCreateInfo({ flags: VkFenceCreateFlagBits.VK_FENCE_CREATE_SIGNALED_BIT }), new SamplerCreateInfo({ minFilter: Filter.LINEAR })];`,
  },
  {
    name: 'a namespace that a parameter hides, by its other name',
    code: `import * as vk from 'nvk';
const make = (vk_) => { const vk2 = vk; return function (vk) { return new vk2.VkSamplerCreateInfo({ minFilter: 1 }); }; };`,
    fixed: `import * as vk from 'nvk';
const make = (vk_) => { const vk2 = vk; return function (vk) { return new vk2.VkSamplerCreateInfo({ minFilter: vk2.VK_FILTER_LINEAR }); }; };`,
  },
  {
    name: 'a module that the settings name',
    settings: { modules: { './gpu/*': 'deno' } },
    code: `import { SamplerCreateInfo } from './gpu/vk.ts';
const g = new SamplerCreateInfo({ minFilter: 1 });`,
    fixed: `import { SamplerCreateInfo, Filter } from './gpu/vk.ts';
const g = new SamplerCreateInfo({ minFilter: Filter.LINEAR });`,
  },
  {
    name: 'the same name from two modules is called otherwise from the second',
    code: `import { VkSamplerCreateInfo } from 'nvk';
import { VkSamplerCreateInfo as Info } from 'vulkan-api';
const g = [new VkSamplerCreateInfo({ minFilter: 1 }), new Info({ minFilter: 1 })];`,
    fixed: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
import { VkSamplerCreateInfo as Info, VK_FILTER_LINEAR as VK_FILTER_LINEAR_2 } from 'vulkan-api';
const g = [new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR }), new Info({ minFilter: VK_FILTER_LINEAR_2 })];`,
  },
  {
    name: 'a namespace that cannot be seen from there',
    code: `import { VkSamplerCreateInfo } from 'nvk';
function f() { const vk = require('nvk'); return new vk.VkSamplerCreateInfo({ minFilter: 1 }); }
const g = new VkSamplerCreateInfo({ minFilter: 1 });`,
    fixed: `import { VkSamplerCreateInfo, VK_FILTER_LINEAR } from 'nvk';
function f() { const vk = require('nvk'); return new vk.VkSamplerCreateInfo({ minFilter: vk.VK_FILTER_LINEAR }); }
const g = new VkSamplerCreateInfo({ minFilter: VK_FILTER_LINEAR });`,
  },
  {
    name: 'constants without a prefix',
    settings: { modules: { './gpu': 'nvk' }, constantsPrefix: '' },
    code: `import { VkSamplerCreateInfo } from './gpu';
const g = new VkSamplerCreateInfo({ minFilter: 1 });`,
    fixed: `import { VkSamplerCreateInfo, FILTER_LINEAR } from './gpu';
const g = new VkSamplerCreateInfo({ minFilter: FILTER_LINEAR });`,
  },
  {
    name: "constants under the author's own names",
    settings: {
      modules: { './structs.ts': 'ffi' },
      constants: { 'Filter.Linear': 'VK_FILTER_LINEAR', 'Filter.Nearest': 'VK_FILTER_NEAREST' },
    },
    code: `import { VkSamplerCreateInfo } from './structs.ts';
import { Filter } from './constants.ts';
const g = VkSamplerCreateInfo.make({ minFilter: 1, magFilter: Filter.Nearest });`,
    fixed: `import { VkSamplerCreateInfo } from './structs.ts';
import { Filter } from './constants.ts';
const g = VkSamplerCreateInfo.make({ minFilter: Filter.Linear, magFilter: Filter.Nearest });`,
  },
  {
    name: 'an import that stands below the number is none to go after',
    code: `import type { VkSamplerCreateInfo } from 'nvk';
export function f(s: VkSamplerCreateInfo) { s.magFilter = 1; }
import fs from 'node:fs';
export function g(s: VkSamplerCreateInfo) { s.magFilter = 1; }`,
    fixed: `import type { VkSamplerCreateInfo } from 'nvk';
import { VK_FILTER_LINEAR } from 'nvk';
export function f(s: VkSamplerCreateInfo) { s.magFilter = VK_FILTER_LINEAR; }
import fs from 'node:fs';
export function g(s: VkSamplerCreateInfo) { s.magFilter = VK_FILTER_LINEAR; }`,
  },
  {
    name: 'own names of which the file imports none',
    settings: { modules: { './structs.ts': 'ffi' }, constants: { 'Filter.Linear': 'VK_FILTER_LINEAR' } },
    code: `import { VkSamplerCreateInfo } from './structs.ts';
const g = VkSamplerCreateInfo.make({ minFilter: 1 });`,
  },
];

describe('imports', () => {
  test.each(CASES)('$name', ({ code, fixed = code, file = 'a.ts', settings }) => {
    const second = pass(pass(code, file, settings), file, settings);
    expect(second).toBe(fixed);
    expect(pass(second, file, settings)).toBe(second);
  });
});
