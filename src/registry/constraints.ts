/**
 * Valid usage as data: the statements of the specification that constants decide, as rows of
 * `tables/constraints.txt` (written by `scripts/usage`). A row is read when its owner is first asked for.
 */
import { readFileSync } from 'node:fs';
import type { Constraint } from './constraint.js';
import { parseRow, rowsIn } from './constraint-rows.js';

/** A row of the table, and the statement in it once that was asked for. */
interface Row {
  readonly text: string;
  readonly isGated: boolean;
  constraint?: Constraint;
}

let blocks: Map<string, string> | undefined;
let version = '';
const rows = new Map<string, readonly Row[]>();
const ofObjects = new Map<string, boolean>();

/** One block of lines per owner; the first block is the header. */
function blockOf(owner: string): string | undefined {
  if (blocks === undefined) {
    blocks = new Map();
    const text = readFileSync(new URL('./tables/constraints.txt', import.meta.url), 'latin1');
    for (let start = 0; start < text.length;) {
      let end = text.indexOf('\n\n', start);
      if (end < 0) end = text.length;
      const line = text.indexOf('\n', start);
      if (start === 0) version = /^Vulkan ([\d.]+)/.exec(text.slice(0, line))?.[1] ?? '';
      else if (line > 0 && line < end) blocks.set(text.slice(start, line), text.slice(line + 1, end));
      start = end + 2;
    }
  }
  return blocks.get(owner);
}

function rowsOf(owner: string): readonly Row[] {
  let found = rows.get(owner);
  if (found === undefined) {
    const lines = blockOf(owner)?.split('\n') ?? [];
    const texts = lines.filter((line) => line !== '').flatMap(rowsIn);
    found = texts.map((text) => ({ text, isGated: GATED.test(text) }));
    rows.set(owner, found);
  }
  return found;
}

/** The letter of a scope, behind the VUID, is a capital. */
const GATED = /^\S+ [A-Z]/;

/**
 * The statements of a struct or command by its canonical name, in the order of the specification.
 *
 * @param gated - also those in which enabled features take part, which are not even read else
 */
export function constraintsOf(owner: string, gated = true): readonly Constraint[] {
  const found: Constraint[] = [];
  for (const row of rowsOf(owner)) {
    if (gated || !row.isGated) found.push((row.constraint ??= parseRow(owner, row.text)));
  }
  return found;
}

/** Statements about a struct or command that hold with a feature, or without it. */
export interface FeatureStatements {
  /** The features that some statements ask to be enabled, and some not to be. */
  readonly features: readonly string[];
  /** The statements that ask for one of them. */
  readonly statements: ReadonlySet<Constraint>;
}

const ofFeatures = new Map<string, FeatureStatements>();

/** The statements about a struct or command of which some hold with a feature, and some without it. */
export function featureStatementsOf(owner: string): FeatureStatements {
  let found = ofFeatures.get(owner);
  if (found === undefined) ofFeatures.set(owner, (found = findFeatureStatements(owner)));
  return found;
}

function findFeatureStatements(owner: string): FeatureStatements {
  const asked = { enabled: new Set<string>(), disabled: new Set<string>() };
  const gated = rowsOf(owner).filter(({ isGated }) => isGated);
  for (const { text } of gated)
    for (const { which, features } of askedIn(text)) for (const each of features) asked[which].add(each);
  const features = [...asked.enabled].filter((each) => asked.disabled.has(each));
  const rowsOfThem = gated.filter(({ text }) =>
    askedIn(text).some((each) => each.features.some((one) => features.includes(one))),
  );
  return { features, statements: new Set(rowsOfThem.map((row) => (row.constraint ??= parseRow(owner, row.text)))) };
}

/** The features that a row asks for. */
function askedIn(text: string): { readonly which: 'enabled' | 'disabled'; readonly features: readonly string[] }[] {
  return [...text.matchAll(FEATURES)].map(([, which, names = '']) => ({
    which: which === 'enabled' ? 'enabled' : 'disabled',
    features: names.split(','),
  }));
}

const FEATURES = /\b(enabled|disabled) ([\w:,]+)/gu;

/** Whether a statement about a struct or command asks what an object was created from. */
export function asksOfObjects(owner: string): boolean {
  let asks = ofObjects.get(owner);
  if (asks === undefined) ofObjects.set(owner, (asks = blockOf(owner)?.includes('^') === true));
  return asks;
}

/** The statements within one mask: those that this member or parameter alone decides (enabled features aside). */
export function maskConstraintsOf(owner: string, member: string, gated = true): readonly Constraint[] {
  return constraintsOf(owner, gated).filter((each) => each.scope === 'mask' && each.member === member);
}

/** Canonical names of all structs and commands that have a statement. */
export function constraintOwners(): readonly string[] {
  blockOf('');
  return [...(blocks?.keys() ?? [])];
}

/** The version of the specification that the statements are from, e.g. `1.4.359`. */
export function constraintsVersion(): string {
  blockOf('');
  return version;
}

const DEVICE_LAYERS =
  'Device layers are deprecated and ignored: tutorials of years ago give the device the layers of the instance.';

/** Statements that no implementation minds, by the reason: news only to who wants to hear of everything. */
export const LEGACY_STATEMENTS: ReadonlyMap<string, string> = new Map([
  ['VUID-VkDeviceCreateInfo-enabledLayerCount-12384', DEVICE_LAYERS],
  ['VUID-VkDeviceCreateInfo-ppEnabledLayerNames-12385', DEVICE_LAYERS],
]);
