/** One `<member>` or `<param>`: C declaration and attributes. */
import type { MemberRow } from './model.js';
import { child, listOf, RegistryError, textOf } from './xml.js';
import type { XmlElement } from './xml.js';

/**
 * Reads a declaration such as `const <type>VkFoo</type>* <name>pFoos</name>`. `constantOf` resolves the aliases in
 * `values=`.
 */
export function readMember(
  element: XmlElement,
  file: string,
  constantOf: (name: string) => string | undefined,
): MemberRow {
  const type = child(element, 'type');
  const name = child(element, 'name');
  if (!type || !name) {
    throw new RegistryError(file, element.line, `<${element.name}> has no ${type ? '<name>' : '<type>'}.`);
  }
  const [before, between, after] = declarator(element, type, name);
  const { attributes } = element;
  const values = attributes['values'];
  return {
    // The `alias=` of a <name> says which struct had the member first; the text is the member's own name.
    name: textOf(name),
    typeName: textOf(type),
    isConst: /\bconst\b/.test(before),
    pointer: between.split('*').length - 1,
    array: Array.from(after.matchAll(/\[([^\]]+)\]/g), (match) => match[1] ?? ''),
    // What follows is about that which a pointer leads to.
    optional: listOf(element, 'optional')[0] === 'true',
    noAutoValidity: attributes['noautovalidity'] === 'true',
    len: lenOf(element),
    values: values === undefined ? undefined : (constantOf(values) ?? values),
    replacedBy: listOf(element, 'flagsextend'),
    deprecated: attributes['deprecated'],
  };
}

/** The text before the type, between type and name, and after the name. */
function declarator(element: XmlElement, type: XmlElement, name: XmlElement): [string, string, string] {
  const parts: [string, string, string] = ['', '', ''];
  let part: 0 | 1 | 2 = 0;
  for (const item of element.content) {
    if (item === type) part = 1;
    else if (item === name) part = 2;
    else if (typeof item === 'string') parts[part] += item;
    else if (item.name !== 'comment') parts[part] += textOf(item);
  }
  return parts;
}

/** A latexmath length has its C form in `altlen=`, which may hold no comma list. */
function lenOf(element: XmlElement): string[] {
  const { len, altlen } = element.attributes;
  if (len?.startsWith('latexmath:')) return altlen === undefined ? [] : [altlen];
  return listOf(element, 'len');
}
