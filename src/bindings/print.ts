import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Constant, SlotType } from '../registry/index.js';
import { hasOwnType } from '../syntax/asserted.js';
import { declaredAt, declaredNames } from '../syntax/scopes.js';
import { arrivalOf, Arrivals, type Arrival } from './arrivals.js';
import { availabilityOf, enumObjectOf, isOutdated } from './availability.js';
import type { ModuleBinding } from './module-binding.js';
import { exportsOf, hasModule, type FileNames, type NameOrigin } from './occurrences.js';
import type { OwnName } from './own-names.js';

type Variable = TSESLint.Scope.Variable;

/** A constant as a file writes it, and the import without which it would not be there. */
export interface Printed {
  readonly text: string;
  readonly needs: ImportNeed | undefined;
}

/** A name that has to be imported from a module. */
export interface ImportNeed {
  readonly module: ModuleBinding;
  /** The exported name. */
  readonly name: string;
  /** What it is called in the file: the name itself, unless that is taken. */
  readonly local: string;
  /** Where it is used: an import has to be visible there. */
  readonly place: TSESTree.Node;
}

/** A file, by its code and the names of Vulkan in it. */
interface NamedFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly names: FileNames;
}

const printers = new WeakMap<FileNames, ConstantPrinter>();

/** The printer of a file: one for all rules. */
export function printerOf({ sourceCode, names }: NamedFile): ConstantPrinter {
  let printer = printers.get(names);
  if (printer === undefined) {
    printer = new ConstantPrinter(sourceCode, names);
    printers.set(names, printer);
  }
  return printer;
}

/** Writes constants the way one file writes them. */
export class ConstantPrinter {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #names: FileNames;
  readonly #arrivals: Arrivals;
  readonly #locals = new Map<ModuleBinding, Map<string, string>>();
  readonly #arrivalOf = new Map<Variable, Arrival | undefined>();
  /** Names that fixes have made. */
  readonly #taken = new Set<string>();
  #globals: Arrival | undefined;
  #spellings: Set<string> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, names: FileNames) {
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#arrivals = new Arrivals(sourceCode);
  }

  /**
   * The text of a constant at a place.
   *
   * @param constant - what to write
   * @param origin - where the Vulkan name came from that the constant goes with
   * @param place - the node that it replaces or stands beside
   * @param type - what is expected there
   * @returns undefined when the file has no way to name it there, or the binding does not have it
   */
  print(constant: Constant, origin: NameOrigin, place: TSESTree.Node, type?: SlotType): Printed | undefined {
    const written = this.#ownName(constant, place) ?? this.#from(origin, constant, place, type);
    if (written !== undefined) return written;
    // Beside a name that comes from nowhere: from where the file has its other constants.
    const elsewhere = this.#constantsOrigin();
    const there = elsewhere && this.#from(elsewhere, constant, place, type);
    return there ?? this.#definedName(constant, place);
  }

  /** The text of a constant under one of its registry names. */
  printAs(name: string, constant: Constant, origin: NameOrigin, place: TSESTree.Node): Printed | undefined {
    return this.#from(origin, constant, place, undefined, name);
  }

  /** Whether the binding of an origin has a constant under none of its names but with another value. */
  isWrong(constant: Constant, origin: NameOrigin): boolean {
    const list = exportsOf(origin);
    if (list === undefined) return false;
    const answers = [constant.name, ...constant.aliases].map((name) => list.has(name));
    return answers.includes('wrong') && !answers.includes('yes') && !isOutdated(this.#names, list);
  }

  /** What the constants of 64-bit masks are, where a name comes from; undefined when it is not known. */
  flags64(origin: NameOrigin): 'number' | 'bigint' | undefined {
    const { flags64 } = this.#sourceOf(origin)?.dialect ?? origin.dialect;
    return this.#names.settings.flags64 ?? (flags64 === 'any' ? undefined : flags64);
  }

  /** The name that the settings give to a constant, where the file has it. */
  #ownName(wanted: Constant, place: TSESTree.Node): Printed | undefined {
    return this.#among(this.#names.ownNames, wanted, place);
  }

  /** A constant that the file has defined itself before. */
  #definedName(wanted: Constant, place: TSESTree.Node): Printed | undefined {
    const before = this.#names.definedNames.filter(({ constant, variable }) => {
      return constant === wanted && (variable?.defs[0]?.node.range[1] ?? Infinity) <= place.range[0];
    });
    return this.#among(before, wanted, place);
  }

  #among(names: readonly OwnName[], wanted: Constant, place: TSESTree.Node): Printed | undefined {
    for (const { constant, path, variable } of names) {
      if (constant !== wanted || !this.#isSet(variable, place)) continue;
      const root = path.split('.', 1)[0]!;
      if (declaredAt(this.#sourceCode, root, place) === variable) return { text: path, needs: undefined };
    }
    return undefined;
  }

  #from(
    origin: NameOrigin,
    constant: Constant,
    place: TSESTree.Node,
    type: SlotType | undefined,
    name?: string,
  ): Printed | undefined {
    if (origin.kind === 'own') return undefined;
    const path = this.#spell(constant, origin, type?.alias, name);
    if (path === undefined) return undefined;
    switch (origin.kind) {
      case 'namespace':
        if (origin.typeOnly) return this.#fromModule(path, origin.module, place);
        return (
          // An enum object that has a name by itself has it for this; a constant may have been imported for another place.
          (path.length > 1 ? this.#imported(path, origin.module, place) : undefined) ??
          this.#takenOut(path, origin.module, place) ??
          this.#member(origin.variable, path, place) ??
          this.#memberOfField(origin.module, path, place) ??
          this.#inNamespaces(path, origin.module, place)
        );
      case 'named':
        return this.#fromModule(path, origin.module, place);
      case 'global':
        // A type says nothing of what there is at run time.
        if (!this.#names.hasGlobals || !this.#hasGlobals(place)) return undefined;
        if (declaredAt(this.#sourceCode, path[0]!, place) !== undefined) return undefined;
        return { text: path.join('.'), needs: undefined };
    }
  }

  /** Where constants come from that go with a name of an origin. */
  #sourceOf(origin: NameOrigin): NameOrigin | undefined {
    return origin.kind === 'own' || origin.dialect.id === 'ffi' ? this.#constantsOrigin() : origin;
  }

  #constantsOrigin(): NameOrigin | undefined {
    const { occurrences, namespaces } = this.#names;
    const found = occurrences.find(({ entity, origin }) => entity.kind === 'constant' && origin.kind !== 'own');
    if (found !== undefined) return found.origin;
    return namespaces.find(({ typeOnly }) => !typeOnly) ?? occurrences.find(({ origin }) => hasModule(origin))?.origin;
  }

  /**
   * How the binding of an origin writes a constant: by the name that the file uses, else the canonical one.
   *
   * @param alias - the alias of its type that it is wanted for
   */
  #spell(
    constant: Constant,
    origin: NameOrigin,
    alias: string | undefined,
    wanted: string | undefined,
  ): readonly string[] | undefined {
    const own = alias !== undefined && exportsOf(origin)?.hasOwnEnum(alias) === true ? alias : undefined;
    const inEnumObject = own !== undefined || this.#names.usesEnumObjects(origin);
    for (const name of wanted === undefined ? this.#namesOf(constant) : [wanted]) {
      const object = own ?? enumObjectOf(this.#names, origin, constant, name);
      const path = origin.dialect.spell(constant, { name, object, inEnumObject });
      if (path === undefined || !this.#isExpected(constant, origin, path)) continue;
      const { kind } = availabilityOf(this.#names, origin, name, path);
      if (kind === 'yes' || kind === 'unknown') return path;
    }
    return undefined;
  }

  /** Whether a module is to be expected to have a constant: it has them all, or the file has this one from it. */
  #isExpected(constant: Constant, origin: NameOrigin, path: readonly string[]): boolean {
    if (origin.kind === 'global' || origin.kind === 'own' || origin.module.isWhole) return true;
    const { module } = origin;
    return (
      this.#names.typed.has(module, path) === true ||
      module.named.has(path[0]!) ||
      this.#names.occurrences.some(
        (each) =>
          each.entity.kind === 'constant' &&
          each.entity.constant === constant &&
          each.origin.kind !== 'global' &&
          each.origin.kind !== 'own' &&
          each.origin.module === module,
      )
    );
  }

  #fromModule(path: readonly string[], module: ModuleBinding, place: TSESTree.Node): Printed | undefined {
    const [name, ...members] = path as [string, ...string[]];
    const there =
      this.#imported(path, module, place) ??
      this.#takenOut(path, module, place) ??
      this.#inNamespaces(path, module, place) ??
      this.#memberOfField(module, path, place);
    if (there !== undefined) return there;
    const local = this.#localOf(module, name);
    return { text: [local, ...members].join('.'), needs: { module, name, local, place } };
  }

  /** A name that has been imported by itself. */
  #imported(
    [name = '', ...members]: readonly string[],
    module: ModuleBinding,
    place: TSESTree.Node,
  ): Printed | undefined {
    const imported = module.named.get(name);
    return imported === undefined || imported.typeOnly ? undefined : this.#member(imported.variable, members, place);
  }

  /** A name that has been taken out of the module. */
  #takenOut(
    [name = '', ...members]: readonly string[],
    module: ModuleBinding,
    place: TSESTree.Node,
  ): Printed | undefined {
    for (const taken of this.#names.taken) {
      if (taken.module !== module || taken.name !== name) continue;
      const own = this.#member(taken.variable, members, place);
      if (own !== undefined) return own;
    }
    return undefined;
  }

  #inNamespaces(path: readonly string[], module: ModuleBinding, place: TSESTree.Node): Printed | undefined {
    for (const namespace of this.#names.namespaces) {
      if (namespace.module !== module || namespace.typeOnly) continue;
      const member = this.#member(namespace.variable, path, place);
      if (member !== undefined) return member;
    }
    return undefined;
  }

  /** What a newly imported name is called: itself, or with a number where any scope of the file has the name already. */
  #localOf(module: ModuleBinding, name: string): string {
    let locals = this.#locals.get(module);
    if (locals === undefined) {
      locals = new Map();
      this.#locals.set(module, locals);
    }
    let local = locals.get(name);
    if (local === undefined) {
      local = name;
      for (let number = 2; this.#isTaken(local); number++) local = `${name}_${String(number)}`;
      locals.set(name, local);
      this.#taken.add(local);
    }
    return local;
  }

  /** Whether any scope of the file declares a name, or a fix has taken it for a name of another module. */
  #isTaken(name: string): boolean {
    return this.#taken.has(name) || declaredNames(this.#sourceCode).has(name);
  }

  #member(variable: Variable, path: readonly string[], place: TSESTree.Node): Printed | undefined {
    const isSeen = declaredAt(this.#sourceCode, variable.name, place) === variable;
    const declaration = variable.defs[0]?.node as TSESTree.Node | undefined;
    const isOfOwnType = declaration?.type === 'VariableDeclarator' && hasOwnType(declaration);
    if (!isSeen || isOfOwnType || !this.#isSet(variable, place)) return undefined;
    return { text: [variable.name, ...path].join('.'), needs: undefined };
  }

  /** A constant of a module that a field holds, where the code around it has used that before. */
  #memberOfField(module: ModuleBinding, path: readonly string[], place: TSESTree.Node): Printed | undefined {
    for (const field of this.#names.fields) {
      if (field.module !== module || field.isOfOwnType) continue;
      const use = calledAround(place, field.uses);
      if (use !== undefined) return { text: [this.#sourceCode.getText(use), ...path].join('.'), needs: undefined };
    }
    return undefined;
  }

  /** Whether a variable has its value when a place runs. */
  #isSet(variable: Variable | undefined, place: TSESTree.Node): boolean {
    if (variable === undefined) return true;
    if (!this.#arrivalOf.has(variable)) this.#arrivalOf.set(variable, arrivalOf(variable));
    const arrival = this.#arrivalOf.get(variable);
    return arrival === undefined || this.#arrivals.isThere(arrival, place);
  }

  /** Whether the globals are there when a place runs. */
  #hasGlobals(place: TSESTree.Node): boolean {
    const { globalsFrom, occurrences } = this.#names;
    if (globalsFrom === undefined) return true;
    this.#globals ??= {
      node: globalsFrom,
      uses: () => occurrences.filter(({ origin }) => origin.kind === 'global').map(({ node }) => node),
    };
    return this.#arrivals.isThere(this.#globals, place);
  }

  /** The registry names of a constant: those that the file already uses, then the canonical one, then the others. */
  #namesOf(constant: Constant): readonly string[] {
    if (constant.aliases.length === 0) return [constant.name];
    if (this.#spellings === undefined) {
      this.#spellings = new Set();
      for (const module of this.#names.modules) for (const name of module.named.keys()) this.#spellings.add(name);
      for (const { entity } of this.#names.occurrences) {
        if (entity.kind === 'constant') this.#spellings.add(entity.spelling);
      }
    }
    const spellings = this.#spellings;
    const names = [constant.name, ...constant.aliases];
    return [...names.filter((name) => spellings.has(name)), ...names];
  }
}

/** The one of some nodes of which a member is called with a place in the arguments: `new this.vk.VkX({ usage: 4 })`. */
function calledAround(place: TSESTree.Node, among: ReadonlySet<TSESTree.Node>): TSESTree.Node | undefined {
  for (let { parent } = place; parent && !FUNCTIONS.has(parent.type); { parent } = parent) {
    if (parent.type !== 'NewExpression' && parent.type !== 'CallExpression') continue;
    const { callee } = parent;
    if (callee.type === 'MemberExpression' && among.has(callee.object)) return callee.object;
  }
  return undefined;
}

/** What is written in one of these runs later, or with another `this`. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
]);
