/**
 * The statements that an access flag needs one of some stages. They leave out stages that the table of supported access
 * types has, and some that stand for those they name: what either of them allows is right.
 */
import { constantOf, enumTypeOf } from '../../src/registry/index.js';
import { stagesWith, supportingStages } from '../../src/registry/sync.js';
import type { Row } from './rows.js';

const FORM = /^(\S+) [sS] (\w+AccessMask any (\S+))( & (enabled|disabled) \w+)? => (\w+StageMask) (?:any|all) (\S+)$/;

/**
 * A row with all stages that are right. What is asked for where a feature is enabled is asked for in any case, if it is
 * all that the table supports; where the feature is disabled, only what is supported elsewhere is left to speak of.
 */
export function withSupportingStages(row: Row): Row {
  const match = FORM.exec(row.text);
  if (match === null) return row;
  const [, vuid = '', access = '', flags = '', feature = '', state, mask = '', list = ''] = match;
  const flag = bitsOf(flags);
  const supported = supportingStages().reduce((all, each) => ((each.flag & flag) === 0n ? all : all | each.stages), 0n);
  // A vk.xml from before there was such a table.
  if (supported === 0n) return row;
  const own = stagesWith(bitsOf(list));
  const missing = supported & ~own;
  const text = (letter: string, when: string, stages: bigint): string => {
    const names = new Set([...list.split(','), ...namesOf(stages & ~bitsOf(list))]);
    return `${vuid} ${letter} ${access}${when} => ${mask} ${names.size > 1 ? 'any' : 'all'} ${[...names].join(',')}`;
  };
  if (state === undefined) return { ...row, text: text('s', '', own | supported) };
  if (missing === 0n) return { ...row, text: text('s', '', own) };
  return { ...row, text: text('S', `${feature} & ${mask} any ${namesOf(missing).join(',')}`, own) };
}

function bitsOf(names: string): bigint {
  return names.split(',').reduce((all, name) => all | BigInt(constantOf(name)?.value ?? 0), 0n);
}

function namesOf(stages: bigint): string[] {
  const all = enumTypeOf('VkPipelineStageFlagBits2')?.constants ?? [];
  return all.filter(({ value }) => (BigInt(value) & stages) !== 0n).map(({ name }) => name);
}
