import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;
type RuleModule = TSESLint.RuleModule<string, readonly unknown[]>;
type Report = TSESLint.ReportDescriptor<string>;
type Fix = TSESLint.ReportFixFunction;

/** A file as a linter had it, and what was said of it. */
interface LintedFile {
  readonly text: string;
  readonly parser: unknown;
  /** All else that decides what the file means, as JSON. */
  readonly configuration: string;
  /** The reports of a rule, by its id and options. */
  readonly reports: Map<string, readonly Report[]>;
}

/** The files that were linted last, by name, the newest behind: as many as are worked on at a time. */
const recent = new Map<string, LintedFile>();
const KEPT = 8;

/** The one for each file that is being linted; undefined where reports follow from more than the file. */
const current = new WeakMap<TSESTree.Program, LintedFile | undefined>();

/**
 * What a rule listens to in a file; where it has judged the very file before, to say so again. An editor lints a file
 * that is saved once more to fix it, and once more when that is done. The same text with the same parser and
 * configuration has the same reports, since they follow from the file alone. With types they follow from other files
 * too, and nothing is kept.
 *
 * @param rule - one that judges a file at its `Program`
 * @returns a listener that reports the same as that of the rule, with the same fixes and suggestions
 */
export function remembering({ create }: Pick<RuleModule, 'create'>, context: Context): TSESLint.RuleListener {
  const file = fileOf(context);
  if (file === undefined) return create(context);
  const key = `${context.id} ${JSON.stringify(context.options)}`;
  const known = file.reports.get(key);
  if (known !== undefined) {
    return {
      Program() {
        for (const report of known) context.report(report);
      },
    };
  }
  const reports: KeptReport[] = [];
  const report = (given: Report): void => {
    const kept = new KeptReport(given);
    reports.push(kept);
    context.report(kept.whileAsked());
  };
  const listener = create(Object.create(context, { report: { value: report } }) as Context);
  const { Program: judge } = listener;
  if (judge === undefined || Object.keys(listener).length > 1) return listener;
  return {
    Program(node) {
      judge(node);
      // A linter that takes no fixes has not asked for them.
      if (reports.every(({ isWhole }) => isWhole)) {
        file.reports.set(
          key,
          reports.map((each) => each.again()),
        );
      }
    },
  };
}

function fileOf(context: Context): LintedFile | undefined {
  const { ast } = context.sourceCode;
  if (!current.has(ast)) current.set(ast, linted(context));
  return current.get(ast);
}

function linted({ sourceCode, filename, languageOptions, settings }: Context): LintedFile | undefined {
  if (sourceCode.parserServices?.program) return undefined;
  const { text } = sourceCode;
  const { parser, ...options } = languageOptions;
  const configuration = asJson([options, settings['vulkan']]);
  if (configuration === undefined) return undefined;
  let file = recent.get(filename);
  if (file?.text !== text || file.parser !== parser || file.configuration !== configuration) {
    file = { text, parser, configuration, reports: new Map() };
  }
  recent.delete(filename);
  recent.set(filename, file);
  if (recent.size > KEPT) recent.delete([...recent.keys()][0]!);
  return file;
}

/** A value as JSON; undefined where that would not tell it from another: it has functions or maps in it, or itself. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, each: unknown) => {
      if (!isPlain(each)) throw new TypeError('not a value of JSON');
      return each;
    });
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object') return typeof value !== 'function' && typeof value !== 'symbol';
  if (value === null || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A report whose edits are kept once they are asked for, and in the end without the file that it was made of. */
class KeptReport {
  readonly #report: Report;
  readonly #edits = new Map<Fix, readonly TSESLint.RuleFix[]>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Whether all that it edits has been asked for. */
  get isWhole(): boolean {
    const { fix, suggest } = this.#report;
    return (!fix || this.#edits.has(fix)) && (suggest ?? []).every((each) => this.#edits.has(each.fix));
  }

  /** The report as the rule made it. */
  whileAsked(): Report {
    return withFixes(this.#report, (fix) => (fixer) => {
      const made = fix(fixer) ?? [];
      const edits = Symbol.iterator in made ? [...made] : [made];
      this.#edits.set(fix, edits);
      return edits;
    });
  }

  /** The same report once more. */
  again(): Report {
    const report = withFixes(this.#report, (fix) => giving(this.#edits.get(fix)!));
    if (!('node' in report)) return report;
    // Of the node, what a linter asks for: the rest of it is the whole tree.
    const { type, range, loc } = report.node;
    return { ...report, node: { type, range, loc } as TSESTree.Node };
  }
}

/** A function of its own: one that is made inside of another keeps all that this one sees, the file with it. */
function giving(edits: readonly TSESLint.RuleFix[]): Fix {
  return () => edits;
}

function withFixes(report: Report, of: (fix: Fix) => Fix): Report {
  const { fix, suggest } = report;
  return {
    ...report,
    fix: fix ? of(fix) : null,
    suggest: suggest ? suggest.map((each) => ({ ...each, fix: of(each.fix) })) : null,
  };
}
