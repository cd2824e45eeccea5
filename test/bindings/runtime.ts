/** Runs a program on a stand-in for its binding, and keeps what the program gives to Vulkan. */
import ts from 'typescript';

/** Everything that a program has built and called, in order. */
export type Log = unknown[];

/**
 * Runs `render` of a program.
 *
 * @param constants - what the binding exports of constants; all else is made up as it is asked for
 */
export function run(code: string, constants: Readonly<Record<string, unknown>>): Log {
  const log: Log = [];
  const binding = moduleOf(constants, log);
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const exports: { render?: (...values: unknown[]) => unknown } = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the program under test is run, that is the test
  const body = new Function(
    'exports',
    'require',
    'globalThis',
    `with (globalThis) { ${strippedOfStrict(outputText)} }`,
  ) as (...values: unknown[]) => void;
  // What `Object.assign` copies are the constants; structs and commands are made up here as well.
  const globals = new Proxy<Record<string | symbol, unknown>>(
    {},
    {
      has: (target, name) => name in target || /^[Vv]k[A-Z]/.test(String(name)),
      get: (target, name): unknown => (typeof name === 'symbol' ? undefined : (target[name] ?? binding[name])),
    },
  );
  body(exports, () => binding, globals);
  const result = exports.render?.('first', 'second', 'third', 'fourth');
  log.push(result);
  return JSON.parse(
    JSON.stringify(log, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
  ) as Log;
}

/** `with` is how globals are looked up here, and strict code has none. */
function strippedOfStrict(code: string): string {
  return code.replace(/^\s*['"]use strict['"];/, '');
}

/**
 * The module of a binding. Its parts serve as structs, commands, objects of commands and loaders, however they are
 * used.
 */
function moduleOf(constants: Readonly<Record<string, unknown>>, log: Log): Readonly<Record<string, unknown>> {
  return new Proxy(
    { ...constants },
    {
      get: (target: Record<string, unknown>, name): unknown => {
        if (name === '__esModule') return true;
        if (name === 'default') return moduleOf(constants, log);
        return target[String(name)] ?? part(String(name), log);
      },
    },
  );
}

function part(name: string, log: Log): object {
  return new Proxy(function () {}, {
    construct: (_, values: unknown[]) => built(values) as object,
    apply: (_, __, values: unknown[]) => {
      if (name === 'instantiate' || name === 'make' || /^Vk\w+Info$/.test(name)) return built(values);
      if (name === 'load' || name === 'func') return part(name === 'func' ? 'vk' : 'lib', log);
      if (name.startsWith('vk') || name === 'CmdBindPipeline') log.push(values);
      return undefined;
    },
    get: (_, member) => part(String(member), log),
  });
}

/** A struct, a list of them, or a number. */
function built(values: readonly unknown[]): unknown {
  const given = values.find((value) => typeof value === 'object' && value !== null);
  if (Array.isArray(given)) return given.map((each) => built([each]));
  if (typeof values[0] === 'number') return values[0] === 1 ? [built([])] : Object(values[0]);
  const struct: Record<string, unknown> = {};
  const take = (members: object): void => {
    for (const [key, value] of Object.entries(members)) struct[key.replace(/:.*/, '')] = value;
  };
  for (const method of ['set', 'update']) Object.defineProperty(struct, method, { value: take });
  if (given !== undefined && typeof given === 'object') take(given);
  return struct;
}
