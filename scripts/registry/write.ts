/**
 * {@link RegistryModel} -> the text of `src/registry/tables/registry.txt`. Read by `src/registry/text.ts`; the two
 * change together.
 *
 * The first line names the source. Then sections, each headed by `== name`. A row is one line, its fields separated by
 * tabs; the lines below it that start with a tab are its own (constants, members). The first field is the canonical
 * name, with its aliases behind it, each after a `=`. Fields of the form `key:value` are there only when needed.
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
  const sections: [string, string[]][] = [
    ['providers', model.providers.map(providerRow)],
    ['enums', model.enums.flatMap(enumRows)],
    ['flags', model.flags.map((row) => line(names(row), row.width, row.bits ?? '-', providers(row)))],
    ['structs', model.structs.flatMap(structRows)],
    ['commands', model.commands.flatMap(commandRows)],
    ['handles', model.handles.map((row) => line(names(row), providers(row)))],
    ['constants', model.apiConstants.map((row) => line(names(row), row.type, row.value))],
    ['names', [...model.otherNames]],
  ];
  const head = `Vulkan ${model.version}, written from vk.xml by "npm run generate": do not edit`;
  return [head, ...sections.flatMap(([name, rows]) => [`== ${name}`, ...rows]), '== end', ''].join('\n');
}

function providerRow(row: ProviderRow): string {
  return line(
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
  return [
    line(names(row), row.kind === 'enum' ? 'e' : 'b', row.width, providers(row)),
    ...row.constants.map((constant) => constantRow(constant, row)),
  ];
}

/** The providers of a constant are left out when they are those of its type. */
function constantRow(row: ConstantRow, type: EnumRow): string {
  const own = providers(row) === providers(type) ? undefined : providers(row);
  return `\t${line(names(row), row.value, pair('by', own), pair('deprecated', row.deprecated))}`;
}

function structRows(row: StructRow): string[] {
  const head = line(
    names(row),
    row.kind === 'union' ? 'u' : 's',
    providers(row),
    pair('extends', list(row.structExtends)),
    row.allowDuplicate && 'duplicate:',
    row.returnedOnly && 'returned:',
    pair('deprecated', row.deprecated),
    pair('superseded', row.supersededBy),
  );
  return [head, ...row.members.map(memberRow)];
}

function commandRows(row: CommandRow): string[] {
  const head = line(
    names(row),
    row.returnType,
    providers(row),
    pair('success', list(row.successCodes)),
    pair('error', list(row.errorCodes)),
    pair('queues', list(row.queues)),
    pair('deprecated', row.deprecated),
    pair('superseded', row.supersededBy),
  );
  return [head, ...row.params.map(memberRow)];
}

/** Third field: `c` const, `*` per pointer, `o`/`m` per item of `optional=` (m: false), `n` no auto validity. */
function memberRow(row: MemberRow): string {
  const shape = [
    row.isConst ? 'c' : '',
    '*'.repeat(row.pointer),
    row.optional.map((optional) => (optional ? 'o' : 'm')).join(''),
    row.noAutoValidity ? 'n' : '',
  ].join('');
  return `\t${line(
    row.name,
    row.typeName,
    shape || (hasMore(row) ? '-' : false),
    pair('array', list(row.array)),
    pair('bits', row.bitfield?.toString()),
    pair('len', list(row.len)),
    pair('values', row.values),
    pair('replaced', list(row.replacedBy)),
    pair('selector', row.selector),
    pair('selection', list(row.selection)),
    pair('deprecated', row.deprecated),
  )}`;
}

function hasMore(row: MemberRow): boolean {
  const lists = [row.array, row.len, row.replacedBy, row.selection];
  const singles = [row.bitfield, row.values, row.selector, row.deprecated];
  return lists.some((each) => each.length > 0) || singles.some((each) => each !== undefined);
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

function line(...fields: (string | number | bigint | false)[]): string {
  return fields.filter((field) => field !== false).join('\t');
}
