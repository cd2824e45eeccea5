/** The slots, structs and calls of a snippet as lines of text. */
import { namesOf } from '../../src/bindings/names.js';
import { settingsOf } from '../../src/bindings/settings.js';
import { VulkanModel } from '../../src/model/model.js';
import type { Owner } from '../../src/model/types.js';
import { sourceCodeOf } from '../snippets.js';

/** The model of a snippet. */
export function modelOf(code: string): VulkanModel {
  const sourceCode = sourceCodeOf(code);
  return new VulkanModel(sourceCode, namesOf(sourceCode, settingsOf({})));
}

/** Each slot as `4: VkFormat in VkImageCreateInfo.format`, in the order of the file; its use stands before the type. */
export function slotsIn(code: string): string[] {
  const model = modelOf(code);
  return model.slots
    .slice()
    .sort((a, b) => a.node.range[0] - b.node.range[0])
    .map(({ node, use, type, owner }) => {
      const prefix = use === 'value' ? '' : `${use} `;
      return `${model.sourceCode.getText(node)}: ${prefix}${type.name} in ${ownerText(owner)}`;
    });
}

function ownerText(owner: Owner): string {
  switch (owner.kind) {
    case 'member':
      return `${owner.struct.name}.${owner.member.name}`;
    case 'param':
      return `${owner.command.name}(${owner.member.name})`;
    case 'declared':
      return owner.name;
  }
}
