import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Entity } from '../bindings/entities.js';
import type { NameOrigin, Occurrence } from '../bindings/occurrences.js';
import { printerOf } from '../bindings/print.js';
import type { VulkanModel } from '../model/model.js';
import type { Constant } from '../registry/index.js';
import { VARIABLE } from '../syntax/definitions.js';
import { declaredAt, declaredNames } from '../syntax/scopes.js';
import { hasRest, type Edit } from './imports.js';
import { isShorthand, type Replacement } from './replace.js';

type Variable = TSESLint.Scope.Variable;

/** A place where a name is written; what it stands for is undefined where there is no such thing. */
export type NamedPlace = Pick<Occurrence, 'node' | 'origin' | 'path'> & { readonly entity: Entity | undefined };

/**
 * The edits that write another registry name of the same thing in the place of a name.
 *
 * @param name - the registry name to write; undefined when there is none that means the same
 * @returns undefined when the name stands where it cannot be replaced alone
 */
export function renameAt(occurrence: NamedPlace, name: string | undefined): readonly Edit[] | undefined {
  const { node } = occurrence;
  if (name === undefined) return undefined;
  const last = lastName(node);
  const spelled = spelledAs(occurrence, name);
  if (last === undefined || spelled === undefined || isShorthand(node)) return undefined;
  return [{ range: last.range, text: last.type === 'Literal' ? quoted(last, spelled) : spelled }];
}

/**
 * Writes a constant in the place of a name.
 *
 * @param name - the registry name to write; without one, any that the binding has
 * @returns undefined when the file cannot name it there, or has it so already
 */
export function nameAs(
  model: VulkanModel,
  node: TSESTree.Node,
  origin: NameOrigin,
  constant: Constant,
  name: string | undefined,
): Replacement | undefined {
  const printer = printerOf(model);
  const printed =
    name === undefined ? printer.print(constant, origin, node) : printer.printAs(name, constant, origin, node);
  if (printed === undefined || printed.text === model.sourceCode.getText(node)) return undefined;
  const { text, needs } = printed;
  return { text, edit: { range: node.range, text }, needs: needs ? [needs] : [] };
}

/** What an imported name is renamed by: where it is imported, and in all its uses. */
export interface ImportRename {
  /** The specifier. */
  readonly node: TSESTree.Node;
  readonly edits: readonly Edit[] | undefined;
}

/** What renames a name that an import or a pattern brings; undefined when the occurrence is no such name. */
export function renameImport(
  model: VulkanModel,
  occurrence: NamedPlace,
  name: string | undefined,
): ImportRename | undefined {
  const { origin, path } = occurrence;
  const named = origin.kind === 'named' ? origin.module.named : undefined;
  if (path.length > 1) return undefined;
  const variable = named === undefined ? ownName(model, occurrence) : named.get(path[0]!)?.variable;
  const node = variable && specifierOf(variable);
  if (variable === undefined || node === undefined) return undefined;
  if (!variable.references.some(({ identifier }) => (identifier as TSESTree.Node) === occurrence.node))
    return undefined;
  const spelled = name === undefined ? undefined : spelledAs(occurrence, name);
  // What a pattern names is not in its rest.
  const isInRest = node.parent.type === 'ObjectPattern' && hasRest(node.parent);
  if (spelled === undefined || isInRest) return { node, edits: undefined };
  const present = named?.get(spelled);
  if (present !== undefined && isSeenByUsesOf(model, variable, present.variable)) {
    // The specifier is left without uses, for another rule to remove.
    return { node, edits: present.typeOnly ? undefined : usesRenamed(variable, node, present.variable.name) };
  }
  const imported = node.type === 'ImportSpecifier' ? node.imported : node.key;
  const isShort = variable.name === path[0];
  if (!isShort) return { node, edits: [{ range: imported.range, text: spelled }] };
  const as = node.type === 'ImportSpecifier' ? ' as ' : ': ';
  if (declaredNames(model.sourceCode).has(spelled)) {
    return { node, edits: [{ range: imported.range, text: `${spelled}${as}${variable.name}` }] };
  }
  return { node, edits: [{ range: imported.range, text: spelled }, ...usesRenamed(variable, node, spelled)] };
}

/** The author's own name for something of a namespace: `const { VkX } = vk`, `const X = vk.VkX`. */
export function ownName(model: VulkanModel, { origin, node }: NamedPlace): Variable | undefined {
  if (origin.kind !== 'namespace' || node.type !== 'Identifier') return undefined;
  const variable = model.variables.of(node);
  return variable?.defs[0]?.type === VARIABLE ? variable : undefined;
}

function usesRenamed(variable: Variable, specifier: TSESTree.Node, name: string): Edit[] {
  const edits = new Map<number, Edit>();
  for (const { identifier } of variable.references) {
    const node = identifier as TSESTree.Node;
    if (node.range[0] >= specifier.range[0] && node.range[1] <= specifier.range[1]) continue;
    edits.set(node.range[0], { range: node.range, text: useOf(node, variable.name, name) });
  }
  return [...edits.values()];
}

/** Whether all uses of a variable would find another one by its name. */
function isSeenByUsesOf({ sourceCode }: VulkanModel, variable: Variable, other: Variable): boolean {
  return variable.references.every(
    ({ identifier }) => declaredAt(sourceCode, other.name, identifier as TSESTree.Node) === other,
  );
}

function useOf(node: TSESTree.Node, before: string, name: string): string {
  if (isShorthand(node)) return `${before}: ${name}`;
  const { parent } = node;
  const isExported = parent?.type === 'ExportSpecifier' && parent.local.range[0] === parent.exported.range[0];
  return isExported ? `${name} as ${before}` : name;
}

/** The specifier or the property of a pattern that declares a variable. */
function specifierOf(variable: Variable): TSESTree.ImportSpecifier | TSESTree.Property | undefined {
  const [definition] = variable.defs;
  const node = definition?.node as TSESTree.Node | undefined;
  if (node?.type === 'ImportSpecifier') return node;
  const property = (definition?.name as TSESTree.Node | undefined)?.parent;
  return property?.type === 'Property' && property.value === definition?.name ? property : undefined;
}

/** Another registry name as the binding spells it where this one stands. */
function spelledAs({ entity, origin, path }: NamedPlace, name: string): string | undefined {
  const { dialect } = origin;
  if (entity?.kind !== 'constant') return dialect.respell?.(name) ?? name;
  const { constant } = entity;
  const object = constant.type.name;
  return dialect.spell(constant, { name, object, inEnumObject: path.length > 1 })?.at(-1);
}

/** The part of an expression or a qualified type name that names the member. */
function lastName(node: TSESTree.Node): TSESTree.Identifier | TSESTree.StringLiteral | undefined {
  switch (node.type) {
    case 'Identifier':
      return node;
    case 'MemberExpression':
      if (node.property.type === 'Identifier' && !node.computed) return node.property;
      return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property : undefined;
    case 'TSQualifiedName':
      return node.right;
    default:
      return undefined;
  }
}

/** The edit that writes another name in a string, which may have more behind the name: `VK_KHR_surface\0`. */
export function respelled(node: TSESTree.Node, name: string, other: string): Edit | undefined {
  const raw = node.type === 'TemplateLiteral' ? node.quasis[0]?.value.raw : 'raw' in node ? node.raw : undefined;
  const at = raw?.indexOf(name) ?? -1;
  if (at < 0) return undefined;
  const start = node.range[0] + at + (node.type === 'TemplateLiteral' ? 1 : 0);
  return { range: [start, start + name.length], text: other };
}

function quoted(node: TSESTree.StringLiteral, name: string): string {
  const quote = node.raw[0] ?? "'";
  return quote + name + quote;
}
