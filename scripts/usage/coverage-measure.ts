/**
 * Lints a program that violates a statement and one that satisfies it, and says whether the plugin tells them apart.
 */
import { Linter } from 'eslint';
import plugin from '../../index.js';
import { featureNamed, featuresLike } from '../../src/bindings/features.js';
import type { SampleStruct } from './samples.js';
import { programOf } from './coverage-program.js';

export const KINDS = [
  'parameter',
  'requiredbitmask',
  'zerobitmask',
  'sType',
  'unique',
  'pNext',
  'arraylength',
  'explicit',
  'featureGated',
] as const;

/** One statement, seen from one struct or command. */
export interface Case {
  readonly vuid: string;
  readonly kind: (typeof KINDS)[number];
  readonly violating: SampleStruct | undefined;
  readonly satisfying: SampleStruct | undefined;
  /** The settings of either program, where the statement asks for what is enabled. */
  readonly settings?: readonly [Settings, Settings];
}

/** What is enabled, as settings have it. */
export interface Settings {
  readonly features: readonly string[];
  readonly extensions?: readonly string[];
  readonly apiVersion?: string;
}

const linter = new Linter();

/** Undefined when the statement is checked in this case, else why it is not. */
export function failureOf({ vuid, violating, satisfying, settings }: Case): string | undefined {
  if (violating === undefined || satisfying === undefined) return 'no sample was found';
  const [wrong, right] = settings ?? [undefined, undefined];
  if (!reportedIn(programOf(violating), wrong).has(vuid)) return 'the program that violates it is not reported with it';
  if (reportedIn(programOf(satisfying), right).has(vuid)) return 'the program that satisfies it is reported';
  return undefined;
}

function reportedIn(code: string, settings: Settings | undefined): ReadonlySet<string> {
  return new Set(reportsOn(code, settings).flatMap(({ message }) => message.match(/VUID-[\w:-]*\w/g) ?? []));
}

/** A statement names a feature alone that the settings want with one of its structs. */
function withStructs({ features, ...settings }: Settings): Settings {
  return { ...settings, features: features.map((each) => featureNamed(each) ?? featuresLike(each)[0] ?? each) };
}

/** What all rules of the strict config say of a program. */
export function reportsOn(code: string, settings: Settings | undefined): Linter.LintMessage[] {
  const config: Linter.Config[] = [plugin.configs.strict];
  if (settings !== undefined) config.push({ settings: { vulkan: withStructs(settings) } });
  const messages = linter.verify(code, config, 'program.js');
  const broken = messages.find(({ fatal }) => fatal === true);
  if (broken !== undefined) throw new Error(`${broken.message}\n${code}`);
  return messages;
}
