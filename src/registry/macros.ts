/** What the headers define beside types, constants and commands: macros, function pointers. */
import { extra, headsOf, rowAt, Table } from './text.js';
import { withoutTag } from './vendors.js';

/** The macro that stands for no object of any handle type. */
export const NULL_HANDLE = 'VK_NULL_HANDLE';

/**
 * Whether the headers have a macro or a function pointer of a name. Every extension has two macros, and each enum a
 * `_MAX_ENUM`, without a row of their own.
 */
export function isHeaderName(name: string): boolean {
  return names.has(name) || isExtensionMacro(name) || /^VK_[A-Z0-9_]+_MAX_ENUM$/.test(withoutTag(name));
}

/** The extension whose name a macro stands for: `VK_KHR_SWAPCHAIN_EXTENSION_NAME` -> `VK_KHR_swapchain`. */
export function extensionOfMacro(macro: string): string | undefined {
  const stem = /^(VK_\w+)_EXTENSION_NAME$/.exec(macro)?.[1];
  if (stem === undefined) return undefined;
  const macros = macrosOfExtensions();
  // A few have kept an older macro: `VK_KHR_MAINTENANCE1_EXTENSION_NAME`.
  return (
    macros.get(stem) ??
    (names.has(macro) ? [...macros.values()].find((name) => name.toUpperCase() === stem) : undefined)
  );
}

/** `VK_KHR_SWAPCHAIN_SPEC_VERSION` and `VK_KHR_SWAPCHAIN_EXTENSION_NAME`. */
function isExtensionMacro(name: string): boolean {
  const stem = /^(VK_\w+)_(?:SPEC_VERSION|EXTENSION_NAME)$/.exec(name)?.[1];
  return stem !== undefined && macrosOfExtensions().has(stem);
}

function macrosOfExtensions(): ReadonlyMap<string, string> {
  macros ??= new Map(
    headsOf('providers').map((offset) => {
      const { fields } = rowAt(offset);
      const [name = ''] = fields;
      const macro = extra(fields, 3, 'macro');
      return [macro === '=' ? name.toUpperCase() : (macro ?? ''), name];
    }),
  );
  return macros;
}

const names = new Table('names', ({ fields: [name] }) => name);
let macros: Map<string, string> | undefined;
