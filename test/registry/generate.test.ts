/** The generator on small registries made by hand, and on the whole one where it is at hand. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generate, type Generation } from '../../scripts/generate-tables.js';
import { readRegistry } from '../../scripts/registry/read.js';
import { projectRoot } from '../../scripts/project.js';
import { VK_XML } from './sources.js';

if (!existsSync(VK_XML)) console.log('generate.test.ts: left out the whole registry, there is no vk.xml.');

/** A registry in which each part can be replaced; every `<require>` goes into VK_VERSION_1_0. */
function registry(parts: {
  types?: string;
  enums?: string;
  commands?: string;
  require?: string;
  more?: string;
}): string {
  return `<?xml version="1.0"?>
<registry><tags><tag name="NV" author="One" contact="a@b"/></tags>
<types>
<type category="define">#define <name>VK_HEADER_VERSION</name> 7</type>
<type category="define">#define <name>VK_HEADER_VERSION_COMPLETE</name> <type>VK_MAKE_API_VERSION</type>(0, 1, 9, VK_HEADER_VERSION)</type>
<type name="void"/><type name="char"/><type name="int"/>
<type category="basetype">typedef <type>int</type> <name>VkFlags</name>;</type>
<type category="basetype">typedef <type>int</type> <name>VkFlags64</name>;</type>
<type name="VkThing" category="enum"/>
${parts.types ?? ''}
</types>
<enums name="API Constants" type="constants"><enum type="uint32_t" value="(~0U)" name="VK_ALL"/></enums>
<enums name="VkThing" type="enum"><enum value="0" name="VK_THING_ZERO"/></enums>
${parts.enums ?? ''}
<commands>
<command><proto><type>void</type> <name>vkFirst</name></proto></command>
${parts.commands ?? ''}
</commands>
<feature api="vulkan,vulkansc" apitype="internal" name="VK_BASE_VERSION_1_0"><require>
<type name="VkThing"/><command name="vkFirst"/>
${parts.require ?? ''}
</require></feature>
${parts.more ?? ''}
</registry>
`;
}

function read(parts: Parameters<typeof registry>[0]) {
  return readRegistry(registry(parts), 'vk.xml');
}

function constantsOf(parts: Parameters<typeof registry>[0], type = 'VkThing') {
  const found = read(parts).enums.find(({ name }) => name === type);
  return found?.constants.map(({ name, value }) => [name, value]);
}

describe('reading a registry', () => {
  it('takes the version from the macros', () => {
    expect(read({}).version).toBe('1.9.7');
  });

  it('reads the four ways to write a value', () => {
    expect(
      constantsOf({
        require: `<enum extends="VkThing" value="-3" name="VK_A"/>
          <enum extends="VkThing" bitpos="4" name="VK_B"/>
          <enum extends="VkThing" extnumber="12" offset="4" name="VK_C"/>
          <enum extends="VkThing" extnumber="12" offset="4" dir="-" name="VK_D"/>
          <enum extends="VkThing" value="0x11" name="VK_E"/>`,
      }),
    ).toEqual([
      ['VK_THING_ZERO', 0n],
      ['VK_A', -3n],
      ['VK_B', 16n],
      ['VK_C', 1000011004n],
      ['VK_D', -1000011004n],
      ['VK_E', 17n],
    ]);
  });

  it('counts an offset from the number of the extension, and skips what is disabled or of another api', () => {
    const extension = (name: string, number: number, attributes: string) =>
      `<extension name="${name}" number="${number}" ${attributes}><require>
        <enum extends="VkThing" offset="1" name="VK_THING_${number}"/></require></extension>`;
    const more = `<extensions>
      ${extension('VK_X_on', 3, 'supported="vulkan,vulkansc" type="device"')}
      ${extension('VK_X_off', 4, 'supported="disabled"')}
      ${extension('VK_X_sc', 5, 'supported="vulkansc"')}</extensions>`;
    expect(constantsOf({ more })).toEqual([
      ['VK_THING_ZERO', 0n],
      ['VK_THING_3', 1000002001n],
    ]);
    expect(read({ more }).providers.map(({ name, id }) => [name, id])).toEqual([
      ['VK_VERSION_1_0', '1.0'],
      ['VK_X_on', '3'],
    ]);
  });

  it('follows an alias of an alias, and joins those who provide either', () => {
    const more = `<extensions><extension name="VK_X_a" number="9" supported="vulkan"><require>
      <enum extends="VkThing" name="VK_OLDEST" alias="VK_OLD"/>
      <enum extends="VkThing" name="VK_OLD" alias="VK_THING_ZERO"/></require></extension></extensions>`;
    expect(read({ more }).enums[0]?.constants).toEqual([
      expect.objectContaining({
        name: 'VK_THING_ZERO',
        aliases: ['VK_OLDEST', 'VK_OLD'],
        providers: ['1.0', '9'],
      }),
    ]);
  });

  it('leaves out enumerants, members and commands of another api', () => {
    const model = read({
      types: `<type category="struct" name="VkS">
        <member api="vulkansc"><type>VkThing</type> <name>a</name></member>
        <member api="vulkan,vulkanbase" optional="true"><type>VkThing</type>* <name>a</name></member></type>
        <type category="struct" name="VkSc" api="vulkansc"><member><type>int</type> <name>a</name></member></type>`,
      commands: `<command api="vulkansc"><proto><type>VkThing</type> <name>vkTwo</name></proto></command>
        <command api="vulkan"><proto><type>void</type> <name>vkTwo</name></proto></command>`,
      require: `<type name="VkS"/><command name="vkTwo"/>
        <enum api="vulkansc" extends="VkThing" value="1" name="VK_SC"/>`,
    });
    expect(model.structs).toHaveLength(1);
    expect(model.structs[0]?.members).toEqual([expect.objectContaining({ name: 'a', pointer: 1, optional: true })]);
    expect(model.commands.find(({ name }) => name === 'vkTwo')?.returnType).toBe('void');
    expect(model.enums[0]?.constants).toHaveLength(1);
  });

  it('leaves out what nothing requires', () => {
    const types = '<type category="struct" name="VkLost"><member><type>int</type> <name>a</name></member></type>';
    expect(read({ types }).structs).toEqual([]);
  });

  it('links Flags to FlagBits in 32 and 64 bits, and knows bits that have no block', () => {
    const model = read({
      types: `<type requires="VkABits" category="bitmask">typedef <type>VkFlags</type> <name>VkA</name>;</type>
        <type bitvalues="VkBBits" category="bitmask">typedef <type>VkFlags64</type> <name>VkB</name>;</type>
        <type category="bitmask">typedef <type>VkFlags</type> <name>VkC</name>;</type>
        <type name="VkABits" category="enum"/><type name="VkBBits" category="enum"/>`,
      require: ['VkA', 'VkB', 'VkC', 'VkABits', 'VkBBits'].map((name) => `<type name="${name}"/>`).join(''),
    });
    expect(model.flags.map(({ name, width, bits }) => [name, width, bits])).toEqual([
      ['VkA', 32, 'VkABits'],
      ['VkB', 64, 'VkBBits'],
      ['VkC', 32, undefined],
    ]);
    expect(model.enums.map(({ name, kind, width }) => [name, kind, width])).toEqual([
      ['VkThing', 'enum', 32],
      ['VkABits', 'flagBits', 32],
      ['VkBBits', 'flagBits', 64],
    ]);
  });

  it('reads a declaration, and the C form of a formula', () => {
    const { structs } = read({
      types: `<type category="struct" name="VkS" structextends="VkS,VkLost" returnedonly="true">
        <member len="n,null-terminated" optional="false,true">const <type>char</type>* const* <name>p</name><comment>x*</comment></member>
        <member len="latexmath:[\\over 4]" altlen="n / 4"><type>int</type>* <name>q</name></member>
        <member><type>int</type> <name>m</name>[<enum>VK_ALL</enum>][4]</member>
        <member noautovalidity="true"><type>int</type> <name alias="VkT::b">b</name>:24</member></type>
        <type category="struct" name="VkLost"/>`,
      require: '<type name="VkS"/>',
    });
    expect(structs[0]?.members).toEqual([
      expect.objectContaining({
        name: 'p',
        isConst: true,
        pointer: 2,
        len: ['n', 'null-terminated'],
        optional: false,
      }),
      expect.objectContaining({ name: 'q', isConst: false, pointer: 1, len: ['n / 4'] }),
      expect.objectContaining({ name: 'm', array: ['VK_ALL', '4'], pointer: 0 }),
      expect.objectContaining({ name: 'b', noAutoValidity: true }),
    ]);
    expect(structs[0]).toMatchObject({ structExtends: ['VkS'], returnedOnly: true, allowDuplicate: false });
  });

  it('reads what stages stand for, and which can use an access flag', () => {
    const names = ['HOST', 'COPY', 'ALL_TRANSFER', 'ALL_COMMANDS'].map((name) => `VK_PIPELINE_STAGE_2_${name}_BIT`);
    const [host, copy, transfer, commands] = names;
    const { sync } = read({
      types: '<type name="VkStage" category="enum"/>',
      enums: `<enums name="VkStage" type="bitmask">${names.map((name, bit) => `<enum bitpos="${bit}" name="${name}"/>`).join('')}
        <enum bitpos="4" name="VK_ACCESS_2_A"/><enum bitpos="5" name="VK_ACCESS_2_B"/></enums>`,
      require: '<type name="VkStage"/>',
      more: `<sync>
        <syncstage name="${host}"/><syncstage name="${copy}"/><syncstage name="${commands}"/>
        <syncstage name="${transfer}"><syncequivalent stage="${copy}"/></syncstage>
        <syncstage name="VK_PIPELINE_STAGE_2_OF_NOBODY"/>
        <syncaccess name="VK_ACCESS_2_A"><syncsupport stage="${copy}"/></syncaccess>
        <syncaccess name="VK_ACCESS_2_B"/></sync>`,
    });
    expect(sync).toEqual([
      { name: commands, bits: 0b1110n },
      { name: transfer, bits: 0b0110n },
      { name: 'VK_ACCESS_2_A', bits: 0b1110n },
    ]);
  });

  it('reads the form of an extension before depends= had operators', () => {
    const more = '<extensions><extension name="VK_X" number="2" requires="VK_A,VK_B" supported="vulkan"/></extensions>';
    expect(read({ more }).providers[1]?.depends).toBe('VK_A+VK_B');
  });
});

describe('a registry that cannot be used', () => {
  it.each([
    ['is not closed', '<registry>\n<types>\n', /^vk\.xml:3: unclosed tag: types/],
    ['closes the wrong tag', '<registry>\n<types>\n</type></registry>', /^vk\.xml:3: unexpected close tag/],
    ['is text', 'hello', /^vk\.xml:1: /],
    ['is empty', '', /^vk\.xml:1: /],
    ['is another document', '<?xml version="1.0"?>\n\n<html><body/></html>', /^vk\.xml:3: the root element is <html>/],
    ['has no types', '<registry>\n</registry>', /^vk\.xml:1: no <types>/],
    [
      'is the registry of another api',
      '<registry><types><type>typedef int <name>GLint</name>;</type></types><commands><command><proto><name>glX</name></proto></command></commands><feature api="gl" name="GL_VERSION_1_0"/></registry>',
      /^vk\.xml:1: no <feature> of api "vulkan"/,
    ],
    ['has no tags', registry({}).replace(/<tags>.*<\/tags>/, ''), /^vk\.xml:2: no <tags>/],
  ])('%s', (_, xml, message) => {
    expect(() => readRegistry(xml, 'vk.xml')).toThrow(message);
  });

  it.each([
    ['has no value', '<enum extends="VkThing" name="VK_A"/>', '"VK_A" of VkThing has no value that can be read.'],
    [
      'has no number',
      '<enum extends="VkThing" name="VK_A" value="x"/>',
      '"VK_A" of VkThing has no value that can be read.',
    ],
    [
      'has two values',
      '<enum extends="VkThing" name="VK_THING_ZERO" value="1"/>',
      '"VK_THING_ZERO" of VkThing has two different values.',
    ],
    [
      'is an alias of nothing',
      '<enum extends="VkThing" name="VK_A" alias="VK_B"/>',
      '"VK_A" of VkThing is an alias of an unknown "VK_B".',
    ],
    [
      'extends nothing',
      '<enum extends="VkNone" name="VK_A" value="1"/>',
      'an enumerant extends the unknown enum "VkNone".',
    ],
    ['is a type that is not there', '<type name="VkNone"/>', 'the required type "VkNone" is not in the file.'],
    ['is a command that is not there', '<command name="vkNone"/>', 'the required command "vkNone" is not in the file.'],
  ])('requires something that %s, and the line is named', (_, require, message) => {
    const xml = registry({ require });
    const line = xml.slice(0, xml.indexOf(require)).split('\n').length;
    expect(() => readRegistry(xml, 'vk.xml')).toThrow(`vk.xml:${line}: ${message}`);
  });

  it.each([
    [
      'a member without a name',
      '<type category="struct" name="VkS"><member><type>int</type></member></type>',
      '<member> has no <name>.',
    ],
    [
      'a member without a type',
      '<type category="struct" name="VkS"><member><name>a</name></member></type>',
      '<member> has no <type>.',
    ],
    [
      'an alias of nothing',
      '<type category="struct" name="VkS" alias="VkNone"/>',
      '"VkS" is an alias of an unknown "VkNone".',
    ],
  ])('has %s, and the line is named', (_, types, message) => {
    const xml = registry({ types, require: '<type name="VkS"/>' });
    const line = xml.slice(0, xml.indexOf(types)).split('\n').length;
    expect(() => readRegistry(xml, 'vk.xml')).toThrow(`vk.xml:${line}: ${message}`);
  });

  const mask = (attributes: string) =>
    `<type category="bitmask" ${attributes}>typedef <type>VkFlags</type> <name>VkMask</name>;</type>`;
  const struct = (members: string) => `<type category="struct" name="VkS">${members}</type>`;

  it.each<[string, Partial<Record<'types' | 'enums' | 'commands' | 'more', string>>, string]>([
    [
      'the bits of a mask',
      { types: mask('requires="VkNopeFlagBits"') },
      'the type "VkNopeFlagBits" is not in the file.',
    ],
    ['the bits of a wide mask', { types: mask('bitvalues="VkNope"') }, 'the type "VkNope" is not in the file.'],
    ['bits that are none', { types: mask('requires="VkThing"') }, '"VkThing" is no type of bits, but type="enum".'],
    [
      'bits that are no enum',
      { types: mask('requires="VkFlags"') },
      '"VkFlags" is of category "basetype", where "enum" is expected.',
    ],
    [
      'the width of a mask',
      { types: '<type category="bitmask">typedef <type>VkFlags46</type> <name>VkMask</name>;</type>' },
      'the type "VkFlags46" is not in the file.',
    ],
    [
      'a struct that is extended',
      { types: '<type category="struct" name="VkS" structextends="VkS,VkNope"/>' },
      'the type "VkNope" is not in the file.',
    ],
    [
      'the type of a member',
      { types: struct('<member><type>VkNope</type> <name>a</name></member>') },
      'the type "VkNope" is not in the file.',
    ],
    [
      'the value of a member',
      { types: struct('<member values="VK_NOPE"><type>VkThing</type> <name>a</name></member>') },
      'the constant "VK_NOPE" is not in the file.',
    ],
    [
      'what a command returns',
      { commands: '<command><proto><type>VkNope</type> <name>vkTwo</name></proto></command>' },
      'the type "VkNope" is not in the file.',
    ],
    [
      'the type of a parameter',
      {
        commands:
          '<command><proto><type>void</type> <name>vkTwo</name></proto><param><type>VkNope</type> <name>a</name></param></command>',
      },
      'the type "VkNope" is not in the file.',
    ],
    [
      'a result',
      { commands: '<command errorcodes="VK_NOPE"><proto><type>void</type> <name>vkTwo</name></proto></command>' },
      'the constant "VK_NOPE" is not in the file.',
    ],
    [
      'an enum of constants',
      { enums: '<enums name="VkNope" type="enum"><enum name="VK_A" value="1"/></enums>' },
      'the type "VkNope" is not in the file.',
    ],
    [
      'an extension',
      {
        more: '<extensions><extension name="VK_X" number="1" supported="vulkan" depends="VK_VERSION_9_9"/></extensions>',
      },
      'depends= names the unknown "VK_VERSION_9_9".',
    ],
  ])('refers to something that is not there, %s, and the line is named', (_, part, message) => {
    expect(messageOf(part)).toBe(message);
  });

  it.each<[string, Partial<Record<'types' | 'enums' | 'commands' | 'more', string>>, string]>([
    [
      'a word of an attribute',
      { enums: '<enums name="VkBits" type="bitmsk"/>' },
      'type="bitmsk" is unknown. Known: enum, bitmask, constants.',
    ],
    [
      'a word of a list',
      { types: struct('<member optional="true,flase"><type>int</type> <name>a</name></member>') },
      'optional="flase" is unknown. Known: true, false.',
    ],
    [
      'an element',
      { types: struct('<memer><type>int</type> <name>a</name></memer>') },
      '<memer> is unknown in <type>. Known: name, type, proto, param, member, apientry.',
    ],
    ['a block without a type', { enums: '<enums name="VkBits"/>' }, '<enums> "VkBits" has no "type".'],
  ])('has a word that nobody knows, %s, and the known ones are named', (_, part, message) => {
    expect(messageOf(part)).toBe(message);
  });

  it.each<[string, Partial<Record<'types' | 'enums' | 'commands' | 'more', string>>, string]>([
    ['a struct', { types: `${struct('')}\n${struct('')}` }, '"VkS" is there twice, first in line 10.'],
    [
      'a command',
      { commands: '\n<command><proto><type>int</type> <name>vkFirst</name></proto></command>' },
      '"vkFirst" is there twice, first in line 16.',
    ],
    [
      'constants of an enum',
      { enums: '\n<enums name="VkThing" type="enum"/>' },
      '<enums> "VkThing" is there twice, first in line 13.',
    ],
    [
      'a member',
      {
        types: struct(
          '<member><type>int</type> <name>a</name></member>\n<member><type>char</type> <name>a</name></member>',
        ),
      },
      '<member> "VkS::a" is there twice, first in line 10.',
    ],
  ])('has something twice, %s, and both lines are named', (_, part, message) => {
    const [text = ''] = Object.values(part);
    expect(messageOf(part, text.lastIndexOf('\n') + 1)).toBe(message);
  });

  it.each([
    ['a bit', 'bitpos="33"', 8589934592n],
    ['a bit of no mask at all', 'bitpos="99"', 1n << 99n],
    ['a value', 'value="0x100000000"', 4294967296n],
    ['a value below', 'value="-1"', -1n],
  ])('has %s that does not fit into its mask, and what fits is said', (_, value, number) => {
    const types = `${mask('requires="VkBits"')}<type name="VkBits" category="enum"/>`;
    const require = `<type name="VkMask"/><type name="VkBits"/><enum extends="VkBits" name="VK_A" ${value}/>`;
    const message = `"VK_A" of VkBits is ${number}, where 0 to 4294967295 is expected.`;
    expect(() => read({ types, require })).toThrow(message);
    expect(() => read({ types, require: require.replace(value, 'bitpos="31"') })).not.toThrow();
  });

  it('has an alias with two targets', () => {
    const require = `<enum extends="VkThing" name="VK_B" value="1"/>
      <enum extends="VkThing" name="VK_A" alias="VK_B"/><enum extends="VkThing" name="VK_A" alias="VK_THING_ZERO"/>`;
    expect(() => read({ require })).toThrow('"VK_A" of VkThing is an alias of "VK_B" elsewhere.');
  });

  it('may refer to what is of another api, or disabled', () => {
    const types = `${mask('requires="VkBits"')}<type name="VkBits" category="enum"/>
      <type category="struct" name="VkSc" api="vulkansc"/>
      <type category="struct" name="VkS" structextends="VkSc"/>`;
    const more = `<extensions><extension name="VK_X_off" number="2" supported="disabled"/>
      <extension name="VK_X" number="3" supported="vulkan" depends="VK_X_off"/></extensions>`;
    const model = read({ types, more, require: '<type name="VkMask"/><type name="VkS"/>' });
    expect(model.flags[0]?.bits).toBeUndefined();
    expect(model.structs[0]?.structExtends).toEqual([]);
  });

  /** What is said of a registry with a part that is wrong at some place in it, less the file and the line. */
  function messageOf(parts: Parameters<typeof registry>[0], at = 0): string {
    const xml = registry(parts);
    const [part = ''] = Object.values(parts);
    const line = xml.slice(0, xml.indexOf(part) + at).split('\n').length;
    try {
      readRegistry(xml, 'vk.xml');
    } catch (error) {
      const place = `vk.xml:${line}: `;
      const { message } = error as Error;
      return message.startsWith(place) ? message.slice(place.length) : message;
    }
    return '';
  }
});

describe('npm run generate', () => {
  let folder = '';
  const said: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'generate-'));
    said.length = 0;
    for (const stream of ['log', 'error'] as const) {
      vi.spyOn(console, stream).mockImplementation((text: string) => void said.push(text));
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  function run(xml: string, options: Pick<Generation, 'usage' | 'check'> = {}): boolean {
    const input = join(folder, 'vk.xml');
    writeFileSync(input, xml);
    return generate({ registry: input, out: folder, ...options });
  }

  function tables(): string {
    return readFileSync(join(folder, 'registry.txt'), 'utf8');
  }

  it('writes the tables, the same ones each time', () => {
    expect(run(registry({}))).toBe(true);
    const first = tables();
    expect(first).toMatch(/^Vulkan 1\.9\.7, /);
    expect(run(registry({}))).toBe(true);
    expect(tables()).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(['registry.txt', 'vk.xml']);
    expect(said.at(-1)).toBe('no difference');
  });

  it('keeps the old tables when the file is broken', () => {
    run(registry({}));
    const before = tables();
    expect(run('<registry>\n<types>')).toBe(false);
    expect(said.at(-1)).toMatch(/vk\.xml:2: unclosed tag: types/);
    expect(run('<svg/>')).toBe(false);
    expect(tables()).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['registry.txt', 'vk.xml']);
  });

  it('writes both tables, or none when one of the files cannot be used', { timeout: 60_000 }, () => {
    const usage = join(folder, 'validusage.json');
    const statements = (version: string, more = ''): string => `{
      "version info": { "api version": "${version}" },
      "validation": { "VkS": { "core": [{ "vuid": "VUID-VkS-a-1" ${more} }] } } }`;
    const rows = () => readdirSync(folder).filter((name) => !/^(?:vk\.xml|validusage\.json)$/.test(name));
    writeFileSync(usage, statements('1.9.7'));
    expect(run(registry({}), { usage })).toBe(false);
    expect(said.at(-1)).toContain(`${usage}:3: validation.VkS.core[0].text is missing`);
    expect(rows()).toEqual([]);
    writeFileSync(usage, statements('1.9.6', ', "text": "a"'));
    expect(run(registry({}), { usage })).toBe(false);
    expect(said.at(-1)).toBe(`${usage}:2: it is of Vulkan 1.9.6, and vk.xml of 1.9.7: both have to be of one release.`);
    expect(run(registry({}), { usage: join(folder, 'none.json') })).toBe(false);
    expect(said.at(-1)).toContain('none.json cannot be read');
    expect(rows()).toEqual([]);
    writeFileSync(usage, statements('1.9.7', ', "text": "a"'));
    expect(run(registry({}), { usage })).toBe(true);
    expect(rows().sort()).toEqual(['constraints.txt', 'registry.txt']);
    expect(said.slice(-4)).toEqual([
      expect.stringContaining('registry.txt: Vulkan 1.9.7'),
      'new',
      expect.stringContaining('constraints.txt: Vulkan 1.9.7, 0 valid-usage statements of 1'),
      'new',
    ]);
  });

  it('says what changed', () => {
    run(registry({}));
    run(registry({ require: '<enum extends="VkThing" name="VK_THING_A" value="1"/>' }));
    expect(said.at(-1)).toBe('+ enums VkThing VK_THING_A');
    run(registry({ require: '<enum extends="VkThing" name="VK_THING_A" value="2"/>' }));
    expect(said.at(-1)).toBe('~ enums VkThing VK_THING_A');
    run(registry({}));
    expect(said.at(-1)).toBe('- enums VkThing VK_THING_A');
  });

  it('compares and writes nothing with --check', () => {
    expect(run(registry({}), { check: true })).toBe(false);
    expect(said.at(-1)).toContain('does not exist');
    run(registry({}));
    const before = tables();
    expect(run(registry({}), { check: true })).toBe(true);
    expect(run(registry({ require: '<enum extends="VkThing" name="VK_THING_A" value="1"/>' }), { check: true })).toBe(
      false,
    );
    expect(said.at(-1)).toMatch(/is not what this vk\.xml gives:\n\+ enums VkThing VK_THING_A$/);
    expect(tables()).toBe(before);
  });

  it('says which file is not there', () => {
    expect(generate({ registry: join(folder, 'absent.xml'), out: folder })).toBe(false);
    expect(said.at(-1)).toContain('absent.xml cannot be read');
  });

  it.runIf(existsSync(VK_XML))('gives the committed tables for the whole registry, byte for byte', () => {
    expect(generate({ registry: VK_XML, out: join(projectRoot, 'src/registry/tables'), check: true })).toBe(true);
  });
});
