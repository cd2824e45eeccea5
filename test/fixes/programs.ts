/** Programs with two hundred different literals, one for each way of importing a binding. */
import { enumTypeOf } from '../../src/registry/index.js';
import { exportList } from '../../src/bindings/exports.js';

export interface Program {
  readonly file: string;
  readonly code: string;
}

/** Values of VkFormat that every binding has: with five a line, forty lines of forty images. */
const formats = enumTypeOf('VkFormat')!
  .constants.filter(({ name, value }) => Number(value) < 1000 && exportList('bunbox')!.has(name) === 'yes')
  .map(({ value }) => Number(value))
  .slice(0, 168);

/** The literals, as members of structs that `create` makes. */
function body(create: (struct: string, members: string) => string, semicolon = ';'): string {
  const lines = formats.map(
    (format, index) => `const i${index} = ${create('VkImageCreateInfo', `format: ${format}`)}${semicolon}`,
  );
  for (let bit = 0; bit < 8; bit++) {
    lines.push(`const u${bit} = ${create('VkImageCreateInfo', `usage: 1 << ${bit}`)}${semicolon}`);
  }
  for (let bit = 0; bit < 9; bit++) {
    lines.push(`const b${bit} = ${create('VkBufferCreateInfo', `usage: 0x${(1 << bit).toString(16)}`)}${semicolon}`);
  }
  const sampler = (name: string, member: string, count: number): void => {
    for (let value = 0; value < count; value++) {
      lines.push(`const ${name}${value} = ${create('VkSamplerCreateInfo', `${member}: ${value}`)}${semicolon}`);
    }
  };
  sampler('c', 'compareOp', 8);
  sampler('d', 'borderColor', 6);
  sampler('f', 'magFilter', 1);
  return lines.join('\n');
}

const construct = (prefix: string) => (struct: string, members: string) => `new ${prefix}${struct}({ ${members} })`;
const structs = ['VkImageCreateInfo', 'VkBufferCreateInfo', 'VkSamplerCreateInfo'];

/** How many literals each program has. */
export const LITERALS = formats.length + 8 + 9 + 15;

export const PROGRAMS: readonly Program[] = [
  { file: 'namespace.ts', code: `import * as vk from 'nvk';\n${body(construct('vk.'))}\n` },
  { file: 'default.ts', code: `import vk from 'nvk';\n${body(construct('vk.'))}\n` },
  { file: 'named.ts', code: `import { ${structs.join(', ')} } from 'nvk';\n${body(construct(''))}\n` },
  {
    file: 'named-lines.ts',
    code: `import {\n${structs.map((name) => `  ${name},\n`).join('')}} from "nvk";\n${body(construct(''))}\n`,
  },
  {
    file: 'named-lines-without-comma.ts',
    code: `import {\n  ${structs.join(',\n  ')} // the last of all\n} from "nvk"\n${body(construct(''), '')}\n`,
  },
  {
    file: 'named-crlf.ts',
    code: `// One.\nimport {\n  ${structs.join(',\n  ')},\n} from 'nvk';\n${body(construct(''))}\n`.replace(
      /\n/g,
      '\r\n',
    ),
  },
  {
    file: 'beside-types.ts',
    code:
      `#!/usr/bin/env node\n'use strict';\nimport type { VkInstance } from 'nvk';\nimport { ${structs.join(', ')} } from 'nvk';\n` +
      `export type Instance = VkInstance;\n${body(construct(''))}\n`,
  },
  {
    file: 'types-only.ts',
    code:
      `/* Types. */\nimport type { ${structs.join(', ')} } from 'nvk'; // no values\n\n/** The images. */\n` +
      body((struct, members) => `({ ${members} } as ${struct})`).replace(/^const/, 'export const') +
      '\n',
  },
  { file: 'globals.js', code: `${body(construct(''))}\n` },
  {
    file: 'calls.js',
    code: `import nvk from 'nvk';\nObject.assign(globalThis, nvk);\n${body((struct, members) => `${struct}({ ${members} })`)}\n`,
  },
  { file: 'require.cjs', code: `const vk = require('nvk');\n${body(construct('vk.'))}\n` },
  {
    file: 'require-pattern.cjs',
    code: `'use strict';\nconst { ${structs.join(', ')} } = require('nvk');\n${body(construct(''))}\n`,
  },
  {
    file: 'enum-objects.ts',
    code: `import { ${structs.join(', ')}, VkFilter } from 'nvk';\nconst filter = VkFilter.VK_FILTER_LINEAR;\n${body(construct(''))}\n`,
  },
  { file: 'vulkan-node.ts', code: `import * as vk from 'vulkan-node';\n${body(construct('vk.'))}\n` },
  {
    file: 'vulkan-node-js.js',
    code: `import { default as V } from './deps/vulkan.node.js/index.js';\n${body(construct('V.'))}\n`,
  },
  {
    file: 'deno.ts',
    code: `import * as vk from 'https://deno.land/x/vulkan/mod.ts';\n${body((struct, members) => `new vk.${struct.slice(2)}({ ${members} })`)}\n`,
  },
  {
    file: 'vulkan4bun.ts',
    code: `import { VkStructureType } from 'vulkan4bun';\n${body((struct, members) => `{ sType: VkStructureType.${sType(struct)}, ${members} }`)}\n`,
  },
  {
    file: 'bunbox.ts',
    code:
      `import { ${structs.map((name) => `vk${name.slice(2)}`).join(', ')} } from '@bunbox/vk';\nimport { instantiate } from '@bunbox/struct';\n` +
      `${body((struct, members) => `instantiate(vk${struct.slice(2)}, { ${members} })`)}\n`,
  },
];

function sType(struct: string): string {
  return `VK_STRUCTURE_TYPE_${struct
    .slice(2)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase()}`;
}
