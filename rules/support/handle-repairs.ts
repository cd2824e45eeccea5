/** Suggestions that put another handle type or struct in the place of one. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { NameOrigin } from '../../src/bindings/occurrences.js';
import { renameStruct, replaceByType } from '../../src/fixes/handle-types.js';
import { addConstants } from '../../src/fixes/replace.js';
import type { HandleTypeFault } from '../../src/model/handle-type-faults.js';
import type { HandleFinding, HandleRepair } from '../../src/model/handles.js';
import type { VulkanModel } from '../../src/model/model.js';
import { buildOf } from '../../src/model/positions.js';
import type { StructBuild } from '../../src/model/types.js';
import { constantOf, structOf } from '../../src/registry/index.js';
import { suggestionOf } from './suggest.js';
import { replacementText } from './text.js';

export const handleRepairMessages = {
  useType: 'Use {{constants}}.',
  useTypeWith: 'Use {{constants}}, with {{flag}} in flags.',
  addType: 'Add {{constants}}.',
  useStruct: 'Use {{struct}}, which takes it.',
} as const;

type Suggestion = TSESLint.SuggestionReportDescriptor<keyof typeof handleRepairMessages>;

/** The types and the structs that can stand where a type is not taken. */
export function repairsOfType(model: VulkanModel, { slot, place, types, structs }: HandleTypeFault): Suggestion[] {
  if (types.length + structs.length === 0) return [];
  const build = buildOf(model, slot);
  return [
    ...types.flatMap((name) => useType(model, slot.origin, place.node, name, build)),
    ...structs.flatMap((name) => useStruct(model, build, name)),
  ];
}

/** What the analysis proposes, the first four of it; none where the file cannot write the constant. */
export function repairsOfHandle(model: VulkanModel, { repairs = [], origin }: HandleFinding): Suggestion[] {
  return repairs.slice(0, 4).flatMap((repair) => repaired(model, origin, repair));
}

function repaired(
  model: VulkanModel,
  origin: NameOrigin,
  { kind, at, constant: name, build }: HandleRepair,
): Suggestion[] {
  if (kind === 'replace') return useType(model, origin, at, name, build);
  const constant = constantOf(name);
  const added = constant && addConstants(model, at, [constant], origin);
  return added === undefined ? [] : [suggestionOf(model, 'addType', added)];
}

function useType(
  model: VulkanModel,
  origin: NameOrigin,
  node: TSESTree.Node,
  name: string,
  build: StructBuild | undefined,
): Suggestion[] {
  const constant = constantOf(name);
  const replacement = constant && replaceByType(model, node, constant, origin, build);
  if (replacement === undefined) return [];
  const { type, flag } = replacement;
  if (flag === undefined) return [suggestionOf(model, 'useType', type)];
  const data = { constants: replacementText(type.text), flag: replacementText(flag.text) };
  return [suggestionOf(model, 'useTypeWith', type, data, [flag])];
}

function useStruct(model: VulkanModel, build: StructBuild | undefined, name: string): Suggestion[] {
  const struct = structOf(name);
  const replacement = build && struct && renameStruct(model, build, struct);
  return replacement === undefined ? [] : [suggestionOf(model, 'useStruct', replacement, { struct: name })];
}
