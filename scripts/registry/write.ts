/**
 * {@link RegistryModel} -> the text of `src/registry/tables/registry.txt`. Read by `src/registry/text.ts`; the two
 * change together.
 *
 * The first line names the source. Then sections, each headed by `@name`. A row is one line that starts with `#`, its
 * fields separated by tabs, the name first; the lines below it that start with a tab are its own (constants, members).
 * The rows of a section are sorted by name, so that a name is found by bisection and no index need be built; an alias
 * is a row of its own, `ALIAS` and `=NAME`. What belongs to a row keeps the order of the registry, and there an alias
 * follows its constant. Fields of the form `key:value` are there only when needed. `#` and `@` stand nowhere else.
 */
import type {
  CommandRow,
  ConstantRow,
  EnumRow,
  FlagsRow,
  MemberRow,
  NamedRow,
  ProviderRow,
  RegistryModel,
  StructRow,
} from './model.js';

/** The whole file; the same model gives the same text. */
export function writeRegistry(model: RegistryModel): string {
  const sections: [string, string[]][] = [
    ['providers', model.providers.map(providerRow)],
    ['enums', model.enums.flatMap((row) => [enumRows(row).join('\n'), ...aliasRows(row)])],
    ['flags', model.flags.flatMap((row) => [flagsRow(row), ...aliasRows(row)])],
    ['structs', model.structs.flatMap((row) => [structRows(row).join('\n'), ...aliasRows(row)])],
    ['commands', model.commands.flatMap((row) => [commandRows(row).join('\n'), ...aliasRows(row)])],
    ['handles', model.handles.flatMap((row) => [head(row.name, providers(row), aliases(row)), ...aliasRows(row)])],
    [
      'constants',
      model.apiConstants.flatMap((row) => [head(row.name, row.type, row.value, aliases(row)), ...aliasRows(row)]),
    ],
    ['sync', model.sync.map(({ name, bits }) => head(name, `0x${bits.toString(16)}`))],
    ['tags', model.tags.map((tag) => head(tag))],
    ['names', model.otherNames.map(({ name, category }) => head(name, category))],
  ];
  const title = `Vulkan ${model.version}, written from vk.xml by "npm run generate": do not edit`;
  // By code units, as the reader compares; no two rows of a section have the same name.
  const sorted = sections.flatMap(([name, rows]) => [`@${name}`, ...rows.toSorted()]);
  return [title, ...sorted, '@end', ''].join('\n');
}

function aliasRows(row: Names): string[] {
  return row.aliases.map((alias) => head(alias, `=${row.name}`));
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
  );
}

function enumRows(row: EnumRow): string[] {
  const all = row.constants.flatMap((constant) => [constant.name, ...constant.aliases]);
  const kind = row.kind === 'enum' ? 'e' : 'b';
  const own = head(row.name, kind, row.width, providers(row), commonPrefix(all), aliases(row));
  return [own, ...row.constants.flatMap((constant) => constantRows(constant, row))];
}

/** `VK_FORMAT_`: what all names have in common, up to an underscore; empty when there are no names. */
function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let end = first.lastIndexOf('_') + 1;
  while (end > 0 && !others.every((name) => name.startsWith(first.slice(0, end)))) {
    end = first.lastIndexOf('_', end - 2) + 1;
  }
  return first.slice(0, end);
}

/** The providers of a constant are left out when they are those of its type. */
function constantRows(row: ConstantRow, type: EnumRow): string[] {
  const by = providers(row) === providers(type) ? undefined : providers(row);
  const own = owned(row.name, row.value, pair('by', by), pair('deprecated', row.deprecated));
  return [own, ...row.aliases.map((alias) => owned(alias, `=${row.name}`))];
}

function flagsRow(row: FlagsRow): string {
  return head(row.name, row.width, row.bits ?? '-', providers(row), aliases(row));
}

function structRows(row: StructRow): string[] {
  const own = head(
    row.name,
    row.kind === 'union' ? 'u' : 's',
    providers(row),
    aliases(row),
    pair('extends', list(row.structExtends)),
    row.allowDuplicate && 'duplicate:',
    row.returnedOnly && 'returned:',
    pair('deprecated', row.deprecated),
    pair('superseded', row.supersededBy),
  );
  return [own, ...row.members.map(memberRow)];
}

function commandRows(row: CommandRow): string[] {
  const own = head(
    row.name,
    row.returnType,
    providers(row),
    aliases(row),
    pair('deprecated', row.deprecated),
    pair('superseded', row.supersededBy),
  );
  return [own, ...row.params.map(memberRow)];
}

/**
 * Third field: `c` const, `*` per pointer, `o` optional, `n` no auto validity; left out when nothing of it and nothing
 * more is to be said. An sType with one legal value has nothing but that value, less its prefix, behind a `=`.
 */
function memberRow(row: MemberRow): string {
  const shape = [
    row.isConst ? 'c' : '',
    '*'.repeat(row.pointer),
    row.optional ? 'o' : '',
    row.noAutoValidity ? 'n' : '',
  ].join('');
  const more = [
    pair('array', list(row.array)),
    pair('len', list(row.len)),
    pair('values', row.values),
    pair('replaced', list(row.replacedBy)),
    pair('deprecated', row.deprecated),
  ].filter((field) => field !== false);
  const sType = /^values:VK_STRUCTURE_TYPE_(\w+)$/.exec(more[0] ?? '')?.[1];
  if (row.name === 'sType' && row.typeName === 'VkStructureType' && sType && more.length === 1 && !shape) {
    return owned(row.name, `=${sType}`);
  }
  return owned(row.name, row.typeName, shape || (more.length > 0 && '-'), ...more);
}

type Names = Pick<NamedRow, 'name' | 'aliases'>;

function aliases(row: Names): string | false {
  return pair('aliases', list(row.aliases));
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
  const bad = text.find((field) => /[^\x20-\x7e]|[#@]/.test(String(field)));
  if (bad !== undefined) throw new Error(`A field of the tables cannot hold ${JSON.stringify(bad)}`);
  return text.join('\t');
}
