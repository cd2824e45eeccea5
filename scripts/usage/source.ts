/** validusage.json -> its statements, and where in it something is wrong. */
import ts from 'typescript';

export interface SourceStatement {
  readonly vuid: string;
  /** The struct or command of the specification's page. */
  readonly page: string;
  readonly html: string;
}

/** Keys and indices that lead to a place in the file. */
type Path = readonly (string | number)[];

/** What is wrong with a validusage.json, and where: a path or, where that is not known, an offset. */
export class UsageError extends Error {
  constructor(
    private readonly place: Path | number,
    what: string,
  ) {
    super(what);
    this.name = 'UsageError';
  }

  /** `file:line: what`. */
  within(file: string, json: string): string {
    const offset = typeof this.place === 'number' ? this.place : offsetOf(json, this.place);
    return `${file}:${json.slice(0, offset).split('\n').length}: ${this.message}`;
  }
}

/**
 * Every statement of the file that is not generated from vk.xml, those are numbered, and those about the lengths of
 * arrays, which have conditions of their own. Throws a {@link UsageError} at the first place that has another shape.
 */
export function readStatements(json: string): {
  version: string;
  statements: SourceStatement[];
  /** How many statements there are of each kind: `numbered`, `parameter`, `sType`, ... */
  counts: ReadonlyMap<string, number>;
} {
  const file = objectAt([], parsed(json));
  const info = objectAt(['version info'], file['version info']);
  const version = textAt(['version info', 'api version'], info['api version']);
  const statements: SourceStatement[] = [];
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const [page, blocks] of Object.entries(objectAt(['validation'], file['validation']))) {
    for (const [block, list] of Object.entries(objectAt(['validation', page], blocks))) {
      for (const [index, item] of listAt(['validation', page, block], list).entries()) {
        const path = ['validation', page, block, index];
        const { vuid: name, text } = objectAt(path, item);
        const vuid = textAt([...path, 'vuid'], name);
        if (!vuid.startsWith('VUID-')) wrong([...path, 'vuid'], name, 'a VUID');
        const html = textAt([...path, 'text'], text, ` of ${vuid}`);
        // Older files hold one list per set of extensions: the same statement may stand in several.
        if (seen.has(vuid)) continue;
        seen.add(vuid);
        const ending = vuid.slice(vuid.lastIndexOf('-') + 1);
        const kind = /^\d+$/.test(ending) ? 'numbered' : ending;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (kind === 'numbered' || kind === 'arraylength') statements.push({ vuid, page, html });
      }
    }
  }
  if (seen.size === 0) throw new UsageError(['validation'], 'there is no statement in it.');
  return { version, statements, counts };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Not every Node tells where in its message.
    const found = ts.parseConfigFileTextToJson('', json).error;
    const why = found === undefined ? String(error) : ts.flattenDiagnosticMessageText(found.messageText, ' ');
    throw new UsageError(found?.start ?? 0, `it is no JSON: ${why}`);
  }
}

function objectAt(path: Path, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong(path, value, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function listAt(path: Path, value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(path, value, 'a list of statements');
}

function textAt(path: Path, value: unknown, of = ''): string {
  return typeof value === 'string' ? value : wrong(path, value, `a text${of}`);
}

function wrong(path: Path, value: unknown, expected: string): never {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const is = value === undefined ? 'is missing' : `is ${JSON.stringify(value).slice(0, 40)}`;
  throw new UsageError(path, `${name.slice(1) || 'the file'} ${is}, where ${expected} is expected.`);
}

/** Where a value begins, or the last one on the way to it that is there. */
function offsetOf(json: string, path: Path): number {
  const source = ts.parseJsonText('', json);
  let node: ts.Node | undefined = source.statements[0]?.expression;
  let offset = 0;
  for (const key of path) {
    node = node && valueOf(node, key);
    if (node === undefined) break;
    offset = node.getStart(source);
  }
  return offset;
}

function valueOf(node: ts.Node, key: string | number): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(key)];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find(
    ({ name }) => name !== undefined && ts.isStringLiteral(name) && name.text === key,
  );
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
