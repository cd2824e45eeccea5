/**
 * The text form of a constraint, one line each:
 *
 *     flags-00918 m flags any VK_A,VK_B => flags all VK_C
 *
 * VUID (without `VUID-owner-` where it starts so), scope (`m`ask, member`s`, `c`hain; capital: features take part),
 * then `each PATH :` if the statement is made for each element of an array, `CONDITION =>` if it has one, and what
 * must hold, parts joined by ` ; `. Conditions nest with `( & )` and `( | )`. A class of formats stands in braces.
 * Of an array, `[*]` is each element, `[?]` some element, `[0]` one of them, `[$.index]` the one that a value names.
 * With `each`, paths that start with `$` start at the element, with `$$` at another one; `#` is its index.
 * `buffer^VkBufferCreateInfo.usage` is the usage of the struct that the object in `buffer` was created from.
 * `offset fits size buffer^VkBufferCreateInfo.size` is that the first two together are no more than the third, which may
 * be a number.
 *
 * `<srcImage|dstImage>` in a path stands for each of its words, with a row for each: where the same stands more than
 * once in a row, it is the same word there.
 */
import type { Atom, Condition, Constraint, ConstraintScope, Operand, Path, Step } from './constraint.js';
import { constantOf } from './enums.js';
import { formatClass } from './formats.js';
import { apiConstant } from './tables.js';

const SCOPES: Readonly<Record<string, ConstraintScope>> = { m: 'mask', s: 'members', c: 'chain' };
const STEP = /^(?:(Vk\w+)::)?(\w+)(?:\[(.+)\])?(?:\^(Vk\w+))?$/;
/** The names in a path: an index in brackets may be a path, too. */
const NAMES = /(?:\[(?:\[[^\]]*\]|[^[\]])*\]|[^.[])+/g;
const NUMBER = /^\d+$/;
const ROOTS: Readonly<Record<string, Path['root']>> = { $: 'element', $$: 'other', '#': 'index' };
const MASK_OPS = new Set(['any', 'all', 'none', 'lacks', 'only']);
const NUMBER_OPS = new Set(['<', '<=', '>', '>=', 'multiple']);
const OTHER_OPS = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'access', 'disjoint']);
const PLAIN_OPS = new Set(['one', 'max1', 'unset', 'pow2']);

const paths = new Map<string, Path>();

/** Reads `pStages[*].stage`, `$.layout`, `VkX::flags`, `pAttachments[$.attachment].format`. The same text is the same object. */
export function parsePath(text: string): Path {
  let path = paths.get(text);
  if (path === undefined) paths.set(text, (path = readPath(text)));
  return path;
}

function readPath(text: string): Path {
  if (NUMBER.test(text)) return { text, root: 'number', isOfElement: false, steps: [] };
  const names = text.match(NAMES) ?? [];
  const root = ROOTS[names[0] ?? ''];
  const steps = names.slice(root === undefined ? 0 : 1).map((name) => parseStep(name, text));
  const isOfElement =
    root !== undefined || steps.some(({ element }) => typeof element === 'object' && element.isOfElement);
  return { text, root: root ?? 'owner', isOfElement, steps };
}

function parseStep(name: string, path: string): Step {
  const match = STEP.exec(name);
  if (match === null) throw new Error(`"${path}" is no path`);
  return { member: match[2] ?? '', chained: match[1], element: parseElement(match[3]), made: match[4] };
}

function parseElement(text: string | undefined): Step['element'] {
  if (text === undefined) return undefined;
  if (text === '*') return 'each';
  if (text === '?') return 'some';
  return /^\d+$/.test(text) ? Number(text) : parsePath(text);
}

/** A constant whose value is looked up when it is asked for: most statements are settled before that. */
class NamedOperand implements Operand {
  #value: bigint | number | undefined;

  constructor(readonly text: string) {}

  get value(): bigint | number {
    return (this.#value ??= valueOf(this.text));
  }
}

const operands = new Map<string, Operand>();

/** A constant by name, or a number as it stands. The same text is the same object. */
function parseOperand(text: string): Operand {
  let operand = operands.get(text);
  if (operand === undefined) operands.set(text, (operand = new NamedOperand(text)));
  return operand;
}

/** "is one of", "is none of": constants and numbers one by one, a class of formats as a whole. */
function valueAtom(op: 'is' | 'not', path: Path, texts: readonly string[]): Atom {
  const [first = ''] = texts;
  const named = texts.length === 1 ? formatClass(first) : undefined;
  if (named === undefined) return { op, path, operands: texts.map(parseOperand) };
  const { words, names, isComplement } = named;
  const other = op === 'is' ? 'not' : 'is';
  return {
    op: isComplement ? other : op,
    path,
    operands: names.map(parseOperand),
    said: { op, words },
  };
}

/** The macros of a version, which vk.xml has no values for. */
const API_VERSION = /^VK_API_VERSION_(\d+)_(\d+)$/;

function valueOf(text: string): bigint | number {
  if (text === 'NULL' || text === 'VK_NULL_HANDLE') return 0n;
  if (/^-?\d+$/.test(text)) return BigInt(text);
  if (/^-?\d*\.\d+$/.test(text)) return Number(text);
  const version = API_VERSION.exec(text);
  if (version !== null) return (BigInt(version[1]!) << 22n) | (BigInt(version[2]!) << 12n);
  const value = constantOf(text)?.value ?? apiConstant(text)?.value;
  if (value === undefined) throw new Error(`"${text}" is no constant of the registry`);
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
}

/** What stands in parentheses: many rows begin with the same. The same text is the same object. */
const terms = new Map<string, Condition>();

/** Reads a row word by word. */
class RowReader {
  readonly #tokens: readonly string[];
  #at: number;

  constructor(
    readonly row: string,
    start: number,
  ) {
    this.#tokens = row.split(' ');
    this.#at = start;
  }

  /** Takes a word if it comes next. */
  takes(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at++;
    return true;
  }

  path(): Path {
    return parsePath(this.#next());
  }

  condition(): Condition {
    const of = [this.#term()];
    const sign = this.#peek();
    while ((sign === '&' || sign === '|') && this.takes(sign)) of.push(this.#term());
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { op: sign === '&' ? 'and' : 'or', of };
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.fail(`"${this.#peek()}" is left over`);
  }

  fail(why: string): never {
    throw new Error(`"${this.row}" is no row: ${why}`);
  }

  #peek(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? '';
  }

  #list(): string[] {
    return this.#next().split(',');
  }

  #term(): Condition {
    if (!this.takes('(')) return this.#atom();
    const start = this.#at;
    const end = this.#closing();
    const text = this.#tokens.slice(start, end).join(' ');
    let condition = terms.get(text);
    if (condition === undefined) {
      condition = this.condition();
      if (this.#at !== end) this.fail(`"${this.#peek()}" is left over`);
      terms.set(text, condition);
    }
    this.#at = end + 1;
    return condition;
  }

  /** Where the parenthesis is closed that has just been opened. */
  #closing(): number {
    let depth = 1;
    for (let i = this.#at; i < this.#tokens.length; i++) {
      if (this.#tokens[i] === '(') depth++;
      else if (this.#tokens[i] === ')' && --depth === 0) return i;
    }
    return this.fail('a parenthesis is open');
  }

  #atom(): Atom {
    const first = this.#next();
    if (first === 'enabled' || first === 'disabled') return { op: first, features: this.#list() };
    if (first === 'with' || first === 'lacking') return { op: first, providers: this.#list() };
    const path = parsePath(first);
    const op = this.#next();
    if (MASK_OPS.has(op)) return { op: op as 'any', path, operands: this.#list().map(parseOperand) };
    if (op === 'is' || op === 'not') return valueAtom(op, path, this.#list());
    if (NUMBER_OPS.has(op)) return { op: op as '<', path, operand: parseOperand(this.#next()) };
    if (op === 'fits') return { op, path, more: this.path(), other: this.path() };
    if (OTHER_OPS.has(op)) return { op: op as 'eq', path, other: this.path() };
    if (PLAIN_OPS.has(op)) return { op: op as 'one', path };
    if (op === 'lists' || op === 'omits') {
      return { op, path, elements: parsePath(`${path.text}[*]`), names: this.#list() };
    }
    if (op === 'valid') return { op, path, type: this.#next() };
    if (op === 'has' || op === 'without') return { op, path, structs: this.#list() };
    return this.fail(`"${op}" is no relation`);
  }
}

/** A condition that stands alone, in the words of a row. */
export function parseCondition(text: string): Condition {
  const reader = new RowReader(text, 0);
  const condition = reader.condition();
  reader.end();
  return condition;
}

const ALTERNATIVES = /<([^ <>]*\|[^ <>]*)>/;

/** The rows that a line of the table stands for. */
export function rowsIn(line: string): string[] {
  const [text, words] = ALTERNATIVES.exec(line) ?? [];
  if (text === undefined || words === undefined) return [line];
  return words.split('|').flatMap((word) => rowsIn(line.replaceAll(text, word)));
}

/** One row of the table. Throws on a row that the generator cannot have written. */
export function parseRow(owner: string, row: string): Constraint {
  const reader = new RowReader(row, 2);
  let each: Path | undefined;
  if (reader.takes('each')) {
    each = reader.path();
    reader.takes(':');
  }
  let condition: Condition | undefined;
  const then = [reader.condition()];
  if (reader.takes('=>')) {
    condition = then.pop();
    then.push(reader.condition());
  }
  while (reader.takes(';')) then.push(reader.condition());
  reader.end();
  const [vuid = '', letter = ''] = row.split(' ', 2);
  const scope = SCOPES[letter.toLowerCase()] ?? reader.fail(`"${letter}" is no scope`);
  return {
    vuid: vuid.startsWith('VUID-') ? vuid : `VUID-${owner}-${vuid}`,
    owner,
    scope,
    member: scope === 'mask' ? (firstMember(then[0]) ?? firstMember(condition)) : undefined,
    gated: letter !== letter.toLowerCase(),
    each,
    ofPairs: row.includes('$$'),
    if: condition,
    then,
  };
}

/** The member that a constraint within one mask is about: all of its paths start there. */
function firstMember(condition: Condition | undefined): string | undefined {
  if (condition === undefined) return undefined;
  if ('of' in condition) return firstMember(condition.of[0]);
  return 'path' in condition ? condition.path.steps[0]?.member : undefined;
}
