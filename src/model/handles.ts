/** What a file does with external handles, and what is certainly wrong with it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { isAboutHandleTypes } from '../registry/handle-types.js';
import { judgeBoundMemory } from './handles/bound-memory.js';
import { judgeExports } from './handles/exports.js';
import type { HandleContext, HandleFinding } from './handles/findings.js';
import { judgeImports } from './handles/imports.js';
import { judgeLeaks } from './handles/leaks.js';
import { judgeLives } from './handles/life.js';
import { judgeMemory } from './handles/memory.js';
import { Order } from './handles/order.js';
import { judgePayloads } from './handles/payloads.js';
import type { VulkanModel } from './model.js';

export type { CreatedFor, HandleFinding, HandleRepair } from './handles/findings.js';

const found = new WeakMap<VulkanModel, readonly HandleFinding[]>();

/** The faults of a file in the use of external handles, in the order in which they were found. Computed once. */
export function handleFindingsOf(model: VulkanModel): readonly HandleFinding[] {
  let findings = found.get(model);
  if (findings === undefined) {
    findings = find(model);
    found.set(model, findings);
  }
  return findings;
}

/** Structs that no handle type goes with, and that are judged by themselves. */
const WITHOUT_TYPES: ReadonlySet<string> = new Set([
  'VkBufferCollectionBufferCreateInfoFUCHSIA',
  'VkBufferCollectionImageCreateInfoFUCHSIA',
  'VkImportMemoryBufferCollectionFUCHSIA',
  'VkWin32KeyedMutexAcquireReleaseInfoKHR',
]);

/** Whether a struct or a command has to do with handles. */
function isExternal(name: string): boolean {
  return isAboutHandleTypes(name) || WITHOUT_TYPES.has(name);
}

function isAboutHandles({ structs, calls, sourceCode }: VulkanModel): boolean {
  return (
    structs.some(({ struct }) => isExternal(struct.name)) ||
    calls.some(({ command }) => isExternal(command.name)) ||
    /\b(?:Close|Duplicate)Handle\b/u.test(sourceCode.text)
  );
}

function find(model: VulkanModel): readonly HandleFinding[] {
  if (!isAboutHandles(model)) return [];
  const findings: HandleFinding[] = [];
  const seen = new Map<TSESTree.Node, Set<string>>();
  const { origins, objects } = model;
  const context: HandleContext = {
    model,
    origins,
    objects,
    order: new Order(model),
    add: (finding) => {
      const kinds = seen.get(finding.node) ?? new Set();
      if (kinds.has(finding.kind)) return;
      seen.set(finding.node, kinds.add(finding.kind));
      findings.push(finding);
    },
  };
  judgeImports(context);
  judgeExports(context);
  judgeBoundMemory(context);
  judgePayloads(context);
  judgeMemory(context);
  judgeLives(context);
  judgeLeaks(context);
  return findings;
}
