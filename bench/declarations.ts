/**
 * The largest files that hold Vulkan names are the type declarations of bindings: a million characters of nothing else.
 */
import type { Linter } from 'eslint';
import { allCommands, allEnumTypes, allStructs } from '../src/registry/index.js';
import type { Member } from '../src/registry/index.js';
import { lintTimes } from './measure.js';
import { ms, msOf, percentOf, ratioOf } from './report.js';

/** The row of the table: what a declaration file of that size costs. */
export function declarationFile(
  variants: Readonly<Record<'magic' | 'strict', Linter.Config[]>>,
  size: number,
  rounds: number,
): (string | number)[][] {
  const text = declarations(size);
  const { parse, floor, cost } = lintTimes(text, variants, rounds);
  const { magic, strict } = cost;
  const whole = parse + floor;
  return [
    [text.split('\n').length, ratioOf(strict, magic), percentOf(strict, whole), ms(whole), msOf(magic), msOf(strict)],
  ];
}

/** About `size` characters in the form of nvk's index.d.ts: enums, constants, classes with accessors, commands. */
export function declarations(size: number): string {
  const parts: string[] = [];
  let length = 0;
  // The registry once is less than nvk says of it; a second module has it again, as releases for two systems do.
  while (length < size) {
    for (const part of all()) {
      if (length >= size) break;
      parts.push(part);
      length += part.length;
    }
  }
  return parts.join('');
}

function* all(): Generator<string> {
  for (const { name, constants } of allEnumTypes()) {
    yield `declare enum ${name} {\n${constants.map((each) => `  ${each.name} = ${String(each.value)},\n`).join('')}}\n\n`;
    yield constants.map((each) => `export declare const ${each.name}: ${name};\n`).join('');
  }
  for (const { name, members } of allStructs()) {
    const list = members.map((member) => [member.name, typeOf(member)] as const);
    yield `interface ${name}Initializer {\n${list.map(([key, type]) => `  ${key}?: ${type};\n`).join('')}}\n\n`;
    yield `export declare class ${name} {\n  constructor(opts?: ${name}Initializer);\n${list
      .map(([key, type]) => `  /**\n   * ${name}.${key}\n   */\n  ${key}: ${type};\n`)
      .join('')}  flush(): boolean;\n  reflect(): boolean;\n  readonly memoryBuffer: ArrayBuffer;\n}\n\n`;
  }
  for (const { name, params } of allCommands()) {
    const list = params.map((param) => `${param.name}: ${typeOf(param)}`);
    yield `export declare function ${name}(${list.join(', ')}): VkResult;\n\n`;
  }
}

function typeOf({ typeName, pointer, array, slot }: Member): string {
  const plain = typeName === 'char' ? 'string' : typeName.startsWith('Vk') ? typeName : 'number';
  const base = slot?.kind === 'flags' ? `${slot.constants?.name ?? 'number'} | number` : plain;
  return (pointer > 0 || array.length > 0) && plain !== 'string' ? `(${base})[] | null` : `${base} | null`;
}
