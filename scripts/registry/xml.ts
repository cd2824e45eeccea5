/** vk.xml as a tree that knows its lines, so that every complaint about it can say where. */
import { SaxesParser } from 'saxes';

/** One element: its attributes, and its content in document order (text as strings). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
  /** Line of the tag's end, from 1. */
  readonly line: number;
}

/** What is wrong with the input, and where. `message` is `file:line: what`. */
export class RegistryError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.name = 'RegistryError';
  }
}

/**
 * Reads XML into a tree and returns its root element. Throws a {@link RegistryError} at the first place that is not
 * well-formed.
 */
export function parseXml(text: string, file: string): XmlElement {
  type Open = XmlElement & { content: (XmlElement | string)[] };
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ position: true, xmlns: false });
  parser.on('opentag', (tag) => {
    const element: Open = { name: tag.name, attributes: tag.attributes, content: [], line: parser.line };
    open.at(-1)?.content.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('text', (chunk) => open.at(-1)?.content.push(chunk));
  parser.on('cdata', (chunk) => open.at(-1)?.content.push(chunk));
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    // saxes starts its messages with line:column.
    throw new RegistryError(file, parser.line, error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.write(text).close();
  if (!root) throw new RegistryError(file, 1, 'no element in the file.');
  return root;
}

/** The child elements, or those of one name. */
export function children(element: XmlElement, name?: string): XmlElement[] {
  return element.content.filter(
    (item): item is XmlElement => typeof item !== 'string' && (!name || item.name === name),
  );
}

/** The first child element of a name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return children(element, name)[0];
}

/** All text within an element, that of `<comment>` aside. */
export function textOf(element: XmlElement): string {
  return element.content
    .map((item) => (typeof item === 'string' ? item : item.name === 'comment' ? '' : textOf(item)))
    .join('');
}

/** An attribute that is a comma list, as its items; empty when it is absent. */
export function listOf(element: XmlElement, attribute: string): string[] {
  return element.attributes[attribute]?.split(',') ?? [];
}

/** `api=` is a comma list; a thing without it belongs to every api. */
export function isVulkan(element: XmlElement): boolean {
  return element.attributes['api'] === undefined || listOf(element, 'api').includes('vulkan');
}
