import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { availabilityOf } from '../../src/bindings/availability.js';
import type { NameOrigin } from '../../src/bindings/occurrences.js';
import type { ImportNeed } from '../../src/bindings/print.js';
import { mayBeTyped } from '../../src/fixes/annotated.js';
import { addConstants, replaceByConstants } from '../../src/fixes/replace.js';
import type { HandleRepair } from '../../src/model/handles.js';
import type { VulkanModel } from '../../src/model/model.js';
import { buildOf } from '../../src/model/positions.js';
import type { Slot, StructBuild } from '../../src/model/types.js';
import { constantOf, structOf, type StructType } from '../../src/registry/index.js';
import { declaredNames } from '../../src/syntax/scopes.js';
import { suggestionOf } from './suggest.js';
import { flagsBeside } from './temporary-imports.js';
import { replacementText } from './text.js';

/** The messages of suggestions that put another handle type or struct in the place of one. */
export const repairMessages = {
  useType: 'Use {{constants}}.',
  useTypeWith: 'Use {{constants}}, with {{flag}} in flags.',
  addType: 'Add {{constants}}.',
  useStruct: 'Use {{struct}}, which takes it.',
} as const;

type Suggestion = TSESLint.SuggestionReportDescriptor<keyof typeof repairMessages>;

/**
 * Each of several constants in the place of an expression.
 *
 * @param build - the struct that is given it: what another member has to be beside the constant is written with it
 */
export function useTypes(
  model: VulkanModel,
  origin: NameOrigin,
  node: TSESTree.Node,
  names: readonly string[],
  build?: StructBuild,
): Suggestion[] {
  return names.flatMap((name): Suggestion[] => {
    const constant = constantOf(name);
    const replacement = constant && replaceByConstants(model, node, [constant], origin);
    const beside = build === undefined ? [] : flagsBeside(model, build, node, name);
    if (replacement === undefined || beside === undefined) return [];
    const [flag] = beside;
    if (flag === undefined) return [suggestionOf(model, 'useType', replacement)];
    const data = { constants: replacementText(replacement.text), flag: replacementText(flag.text) };
    return [suggestionOf(model, 'useTypeWith', replacement, data, beside)];
  });
}

/** A repair of the analysis as a suggestion; none where the file cannot write the constant. */
export function repaired(model: VulkanModel, origin: NameOrigin, repair: HandleRepair): Suggestion[] {
  const { kind, at, constant: name } = repair;
  if (kind === 'replace') return useTypes(model, origin, at, [name], repair.build);
  const constant = constantOf(name);
  const added = constant && addConstants(model, at, [constant], origin);
  return added === undefined ? [] : [suggestionOf(model, 'addType', added)];
}

/**
 * The struct that takes a type, in the place of the one that does not: where the name of the struct is all that there
 * is to change. A struct that a command expects cannot be another one, and what holds other members cannot either.
 */
export function useStructs(model: VulkanModel, slot: Slot, names: readonly string[]): Suggestion[] {
  const build = buildOf(model, slot);
  const callee = build && calleeOf(build);
  if (build === undefined || callee === undefined || mayBeTyped(model, build.node)) return [];
  return names.flatMap((name): Suggestion[] => {
    const other = structOf(name);
    if (other === undefined || other === build.struct || !canBe(model, build, other)) return [];
    const written = writtenName(model, build, callee, other);
    if (written === undefined) return [];
    const replacement = { ...written, edit: { range: callee.range, text: written.text } };
    return [suggestionOf(model, 'useStruct', replacement, { struct: other.name })];
  });
}

/** The identifier that names the struct, where it is written as the registry has it. */
function calleeOf({ node, struct }: StructBuild): TSESTree.Identifier | undefined {
  if (node.type === 'ObjectExpression') return undefined;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee;
  return name.type === 'Identifier' && name.name === struct.name ? name : undefined;
}

/** Whether one struct can stand where another does, with all that is written in it. */
function canBe(model: VulkanModel, build: StructBuild, other: StructType): boolean {
  const { struct } = build;
  if (struct.structExtends.length === 0 || struct.structExtends.join() !== other.structExtends.join()) return false;
  return model.states.moments.of(build).every(({ at }) =>
    struct.members.every((member) => {
      if (member.name === 'pNext' || model.states.given(build, member.name, at)?.length === 0) return true;
      return member.name !== 'sType' && other.member(member.name) !== undefined;
    }),
  );
}

function writtenName(
  model: VulkanModel,
  { origin }: StructBuild,
  callee: TSESTree.Identifier,
  other: StructType,
): { readonly text: string; readonly needs: readonly ImportNeed[] } | undefined {
  if (availabilityOf(model.names, origin, other.name, [other.name]).kind === 'no') return undefined;
  if (origin.kind !== 'named') return { text: other.name, needs: [] };
  const imported = origin.module.named.get(other.name);
  if (imported !== undefined) return imported.typeOnly ? undefined : { text: imported.variable.name, needs: [] };
  if (declaredNames(model.sourceCode).has(other.name)) return undefined;
  const need = { module: origin.module, name: other.name, local: other.name, place: callee };
  return { text: other.name, needs: [need] };
}
