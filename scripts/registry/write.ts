/**
 * {@link RegistryModel} -> the text of `src/registry/tables/registry.txt`. Read by `src/registry/text.ts`; the two
 * change together.
 *
 * The first line names the source. Then sections, each headed by `== name`. A row is one line that starts with `#`, its
 * fields separated by tabs; the lines below it that start with a tab are its own (constants, members). The first field
 * is the canonical name, with its aliases behind it, each after a `=`. Fields of the form `key:value` are there only
 * when needed. The `#` stands nowhere else, so that the heads are found without reading the lines between them.
 */
import type {
  CommandRow,
  ConstantRow,
  EnumRow,
  MemberRow,
  NamedRow,
  ProviderRow,
  RegistryModel,
  StructRow,
} from './model.js';

/** The whole file; the same model gives the same text. */
export function writeRegistry(model: RegistryModel): string {
  const codes = new Map(
    model.enums.find(({ name }) => name === 'VkResult')?.constants.map(({ name, value }) => [name, value.toString()]),
  );
  const sections: [string, string[]][] = [
    ['providers', model.providers.map(providerRow)],
    ['enums', model.enums.flatMap(enumRows)],
    ['flags', model.flags.map((row) => head(names(row), row.width, row.bits ?? '-', providers(row)))],
    ['structs', model.structs.flatMap(structRows)],
    ['commands', model.commands.flatMap((row) => commandRows(row, codes))],
    ['handles', model.handles.map((row) => head(names(row), providers(row)))],
    ['constants', model.apiConstants.map((row) => head(names(row), row.type, row.value))],
    ['names', model.otherNames.map((name) => head(name))],
  ];
  const title = `Vulkan ${model.version}, written from vk.xml by "npm run generate": do not edit`;
  return [title, ...sections.flatMap(([name, rows]) => [`== ${name}`, ...rows]), '== end', ''].join('\n');
}

function providerRow(row: ProviderRow): string {
  return head(
    row.name,
    row.id,
    row.type,
    pair('macro', row.macro === row.name.toUpperCase() ? '=' : row.macro),
    pair('promoted', row.promotedTo),
    pair('deprecated', row.deprecatedBy),
    pair('obsoleted', row.obsoletedBy),
    pair('depends', row.depends),
    pair('platform', row.platform),
    row.provisional && 'provisional:',
  );
}

function enumRows(row: EnumRow): string[] {
  const own = head(names(row), row.kind === 'enum' ? 'e' : 'b', row.width, providers(row));
  return [own, ...row.constants.map((constant) => constantRow(constant, row))];
}

/** The providers of a constant are left out when they are those of its type. */
function constantRow(row: ConstantRow, type: EnumRow): string {
  const own = providers(row) === providers(type) ? undefined : providers(row);
  return owned(names(row), row.value, pair('by', own), pair('deprecated', row.deprecated));
}

function structRows(row: StructRow): string[] {
  const own = head(
    names(row),
    row.kind === 'union' ? 'u' : 's',
    providers(row),
    pair('extends', list(row.structExtends)),
    row.allowDuplicate && 'duplicate:',
    row.returnedOnly && 'returned:',
    pair('deprecated', row.deprecated),
    pair('superseded', row.supersededBy),
  );
  return [own, ...row.members.map(memberRow)];
}

/** Result codes are written by value: the names are many and long. */
function commandRows(row: CommandRow, codes: ReadonlyMap<string, string>): string[] {
  const values = (names: readonly string[]): string | undefined => list(names.map((name) => codes.get(name) ?? name));
  const own = head(
    names(row),
    row.returnType,
    providers(row),
    pair('success', values(row.successCodes)),
    pair('error', values(row.errorCodes)),
    pair('queues', list(row.queues)),
    pair('deprecated', row.deprecated),
    pair('superseded', row.supersededBy),
  );
  return [own, ...row.params.map(memberRow)];
}

/**
 * Third field: `c` const, `*` per pointer, `o`/`m` per item of `optional=` (m: false), `n` no auto validity; left out
 * when nothing of it and nothing more is to be said. An sType with one legal value has nothing but that value, less its
 * prefix, behind a `=`.
 */
function memberRow(row: MemberRow): string {
  const shape = [
    row.isConst ? 'c' : '',
    '*'.repeat(row.pointer),
    row.optional.map((optional) => (optional ? 'o' : 'm')).join(''),
    row.noAutoValidity ? 'n' : '',
  ].join('');
  const more = [
    pair('array', list(row.array)),
    pair('bits', row.bitfield?.toString()),
    pair('len', list(row.len)),
    pair('values', row.values),
    pair('replaced', list(row.replacedBy)),
    pair('selector', row.selector),
    pair('selection', list(row.selection)),
    pair('deprecated', row.deprecated),
  ].filter((field) => field !== false);
  const sType = /^values:VK_STRUCTURE_TYPE_(\w+)$/.exec(more[0] ?? '')?.[1];
  if (row.name === 'sType' && row.typeName === 'VkStructureType' && sType && more.length === 1 && !shape) {
    return owned(row.name, `=${sType}`);
  }
  return owned(row.name, row.typeName, shape || (more.length > 0 && '-'), ...more);
}

function names(row: Pick<NamedRow, 'name' | 'aliases'>): string {
  return [row.name, ...row.aliases].join('=');
}

function providers(row: NamedRow): string {
  return row.providers.join(',');
}

function list(items: readonly string[]): string | undefined {
  return items.length > 0 ? items.join(',') : undefined;
}

function pair(key: string, value: string | undefined): string | false {
  return value !== undefined && `${key}:${value}`;
}

type Field = string | number | bigint | false;

function head(...fields: Field[]): string {
  return `#${line(fields)}`;
}

function owned(...fields: Field[]): string {
  return `\t${line(fields)}`;
}

function line(fields: readonly Field[]): string {
  const text = fields.filter((field) => field !== false);
  const bad = text.find((field) => /[^\x20-\x7e]|#/.test(String(field)));
  if (bad !== undefined) throw new Error(`A field of the tables cannot hold ${JSON.stringify(bad)}`);
  return text.join('\t');
}
