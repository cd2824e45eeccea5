import type { Slot } from '../../src/model/types.js';
import type { Constant } from '../../src/registry/index.js';
import { handleTypeFacts, sameNumber } from '../../src/registry/handle-types.js';

/** For an external handle type given as a number: what the same number means in the enum that it is mistaken for. */
export function collisionText(slot: Slot, constants: readonly Constant[]): string {
  const [constant] = constants;
  if (constant === undefined || constants.length > 1 || !slot.type.name.startsWith('VkExternalMemory')) return '';
  const facts = handleTypeFacts(constant.name);
  if (facts === undefined) return '';
  const other = sameNumber(constant.name).find(
    ({ family }) => family === (facts.family === 'memoryNV' ? 'memory' : 'memoryNV'),
  );
  return other === undefined
    ? ''
    : ` The same number is ${other.name} in the ${other.family === 'memoryNV' ? 'NV' : 'KHR'} enum.`;
}
