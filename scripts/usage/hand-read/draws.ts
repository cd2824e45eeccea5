/** Draws and dispatches. */
import type { HandRead } from './types.js';

const SIZES =
  'sizeof of a struct: a number; of more than one draw, that there is room for one and for what is before it';

/** Draws by structs of this size: the last one is behind the stride of each other one. */
function sizeRows(command: string, count: string, size: number): string[] {
  const room = 'pInfo.addressRange.size';
  return [
    `${command} s pInfo.${count} is 1 => ${room} >= ${size}`,
    `${command} s pInfo.${count} > 1 => ${room} >= ${size} ; ${room} gt pInfo.addressRange.stride`,
  ];
}

export const DRAWS: Readonly<Record<string, HandRead>> = {
  'VUID-vkCmdDrawIndirect-drawCount-00476': {
    reason: 'sizeof of a struct: a number',
    read: '79726552',
    rows: ['vkCmdDrawIndirect s drawCount > 1 => stride multiple 4 ; stride >= 16'],
  },
  'VUID-vkCmdDrawIndexedIndirect-drawCount-00528': {
    reason: 'sizeof of a struct: a number',
    read: '6cc35770',
    rows: ['vkCmdDrawIndexedIndirect s drawCount > 1 => stride multiple 4 ; stride >= 20'],
  },
  'VUID-vkCmdDispatchTileQCOM-None-10669': {
    reason: '"must enabled": a slip of the specification',
    read: 'b9c2fe4c',
    rows: ['vkCmdDispatchTileQCOM S enabled tileShadingDispatchTile'],
  },
  'VUID-vkCmdDrawIndirectCount-stride-03110': {
    reason: 'sizeof of a struct: a number',
    read: '9e6f632b',
    rows: ['vkCmdDrawIndirectCount s stride multiple 4 ; stride >= 16'],
  },
  'VUID-vkCmdDrawIndexedIndirectCount-stride-03142': {
    reason: 'sizeof of a struct: a number',
    read: '521c39b0',
    rows: ['vkCmdDrawIndexedIndirectCount s stride multiple 4 ; stride >= 20'],
  },
  'VUID-vkCmdDrawMeshTasksIndirectCountNV-stride-02182': {
    reason: 'sizeof of a struct: a number',
    read: '579754df',
    rows: ['vkCmdDrawMeshTasksIndirectCountNV s stride multiple 4 ; stride >= 8'],
  },
  'VUID-vkCmdDrawMeshTasksIndirectCountEXT-stride-07096': {
    reason: 'sizeof of a struct: a number',
    read: 'd489d1f4',
    rows: ['vkCmdDrawMeshTasksIndirectCountEXT s stride multiple 4 ; stride >= 12'],
  },
  'VUID-vkCmdDecompressMemoryIndirectCountEXT-stride-11767': {
    reason: 'sizeof of a struct: a number',
    read: '31f14912',
    rows: ['vkCmdDecompressMemoryIndirectCountEXT s stride multiple 4 ; stride >= 32'],
  },
  'VUID-vkCmdDecompressMemoryIndirectCountNV-stride-11770': {
    reason: 'sizeof of a struct: a number',
    read: '0f322938',
    rows: ['vkCmdDecompressMemoryIndirectCountNV s stride multiple 4 ; stride >= 40'],
  },
  'VUID-vkCmdDrawMultiEXT-drawCount-09628': {
    reason: 'sizeof of a struct: a number',
    read: '3a5c7bc5',
    rows: ['vkCmdDrawMultiEXT s drawCount > 1 => stride multiple 4 ; stride >= 8'],
  },
  'VUID-vkCmdDrawMultiIndexedEXT-drawCount-09629': {
    reason: 'sizeof of a struct: a number',
    read: 'ca8888ef',
    rows: ['vkCmdDrawMultiIndexedEXT s drawCount > 1 => stride multiple 4 ; stride >= 12'],
  },
  'VUID-vkCmdDrawMeshTasksIndirectNV-drawCount-02146': {
    reason: 'sizeof of a struct: a number',
    read: 'b216ee8a',
    rows: ['vkCmdDrawMeshTasksIndirectNV s drawCount > 1 => stride multiple 4 ; stride >= 8'],
  },
  'VUID-vkCmdDrawMeshTasksIndirectEXT-drawCount-07088': {
    reason: 'sizeof of a struct: a number',
    read: '5b512e86',
    rows: ['vkCmdDrawMeshTasksIndirectEXT s drawCount > 1 => stride multiple 4 ; stride >= 12'],
  },
  'VUID-vkCmdDrawIndirect2KHR-pInfo-13112': {
    reason: 'sizeof of a struct: a number',
    read: '28cf3732',
    rows: ['vkCmdDrawIndirect2KHR s pInfo.addressRange.stride not 0 => pInfo.addressRange.stride >= 16'],
  },
  'VUID-vkCmdDrawIndirectCount2KHR-pInfo-13112': {
    reason: 'sizeof of a struct: a number',
    read: '28cf3732',
    rows: ['vkCmdDrawIndirectCount2KHR s pInfo.addressRange.stride not 0 => pInfo.addressRange.stride >= 16'],
  },
  'VUID-vkCmdDrawIndexedIndirect2KHR-pInfo-13112': {
    reason: 'sizeof of a struct: a number',
    read: '8e93c2e2',
    rows: ['vkCmdDrawIndexedIndirect2KHR s pInfo.addressRange.stride not 0 => pInfo.addressRange.stride >= 20'],
  },
  'VUID-vkCmdDrawIndexedIndirectCount2KHR-pInfo-13112': {
    reason: 'sizeof of a struct: a number',
    read: '8e93c2e2',
    rows: ['vkCmdDrawIndexedIndirectCount2KHR s pInfo.addressRange.stride not 0 => pInfo.addressRange.stride >= 20'],
  },
  'VUID-vkCmdDrawIndirect2KHR-pInfo-13110': {
    reason: SIZES,
    read: '10402176',
    rows: sizeRows('vkCmdDrawIndirect2KHR', 'drawCount', 16),
  },
  'VUID-vkCmdDrawIndexedIndirect2KHR-pInfo-13110': {
    reason: SIZES,
    read: '257c97ab',
    rows: sizeRows('vkCmdDrawIndexedIndirect2KHR', 'drawCount', 20),
  },
  'VUID-vkCmdDrawIndirectCount2KHR-pInfo-13110': {
    reason: SIZES,
    read: '90670ed4',
    rows: sizeRows('vkCmdDrawIndirectCount2KHR', 'maxDrawCount', 16),
  },
  'VUID-vkCmdDrawIndexedIndirectCount2KHR-pInfo-13110': {
    reason: SIZES,
    read: '4ae3d281',
    rows: sizeRows('vkCmdDrawIndexedIndirectCount2KHR', 'maxDrawCount', 20),
  },
  'VUID-vkCmdDispatchIndirect2KHR-pInfo-13050': {
    reason: 'sizeof of a struct: a number',
    read: 'ccab7f0c',
    rows: ['vkCmdDispatchIndirect2KHR s pInfo.addressRange.size >= 12'],
  },
  'VUID-vkCmdDrawIndirectByteCount2EXT-pInfo-13062': {
    reason: 'it calls pCounterInfo pInfo',
    read: '8b3a98fd',
    rows: ['vkCmdDrawIndirectByteCount2EXT s pCounterInfo.addressRange.address multiple 4'],
  },
  'VUID-vkCmdDrawMultiEXT-drawCount-04935': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '312b512f',
    rows: ['vkCmdDrawMultiEXT s drawCount > 0 => pVertexInfo not NULL'],
  },
  'VUID-vkCmdDrawMultiIndexedEXT-drawCount-04940': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '1d73ad89',
    rows: ['vkCmdDrawMultiIndexedEXT s drawCount > 0 => pIndexInfo not NULL'],
  },
  'VUID-vkCmdDrawIndirectCount2KHR-drawIndirectCount-13119': {
    reason: 'it asks for an extension or a version',
    read: '80517386',
    rows: [
      'vkCmdDrawIndirectCount2KHR S enabled drawIndirectCount | with VK_KHR_draw_indirect_count,VK_AMD_draw_indirect_count',
    ],
  },
  'VUID-vkCmdDrawIndirectCount-None-04445': {
    reason: 'it asks for an extension or a version',
    read: '80517386',
    rows: [
      'vkCmdDrawIndirectCount S enabled drawIndirectCount | with VK_KHR_draw_indirect_count,VK_AMD_draw_indirect_count',
    ],
  },
  'VUID-vkCmdDrawIndexedIndirectCount2KHR-drawIndirectCount-13120': {
    reason: 'it asks for an extension or a version',
    read: '80517386',
    rows: [
      'vkCmdDrawIndexedIndirectCount2KHR S enabled drawIndirectCount | with VK_KHR_draw_indirect_count,VK_AMD_draw_indirect_count',
    ],
  },
  'VUID-vkCmdDrawIndexedIndirectCount-None-04445': {
    reason: 'it asks for an extension or a version',
    read: '80517386',
    rows: [
      'vkCmdDrawIndexedIndirectCount S enabled drawIndirectCount | with VK_KHR_draw_indirect_count,VK_AMD_draw_indirect_count',
    ],
  },
  'VUID-vkCmdDrawMeshTasksIndirectCountNV-None-04445': {
    reason: 'it asks for an extension or a version',
    read: '80517386',
    rows: [
      'vkCmdDrawMeshTasksIndirectCountNV S enabled drawIndirectCount | with VK_KHR_draw_indirect_count,VK_AMD_draw_indirect_count',
    ],
  },
  'VUID-vkCmdDrawMeshTasksIndirectCountEXT-None-04445': {
    reason: 'it asks for an extension or a version',
    read: '80517386',
    rows: [
      'vkCmdDrawMeshTasksIndirectCountEXT S enabled drawIndirectCount | with VK_KHR_draw_indirect_count,VK_AMD_draw_indirect_count',
    ],
  },
  'VUID-vkCmdBindIndexBuffer2-size-08767': {
    reason: 'the size of a type',
    read: '3dcab246',
    rows: [
      'vkCmdBindIndexBuffer2 s indexType is VK_INDEX_TYPE_UINT16 & size not VK_WHOLE_SIZE => size multiple 2',
      'vkCmdBindIndexBuffer2 s indexType is VK_INDEX_TYPE_UINT32 & size not VK_WHOLE_SIZE => size multiple 4',
    ],
  },
  'VUID-VkBindIndexBuffer3InfoKHR-addressRange-13052': {
    reason: 'the size of a type',
    read: 'fa52fc3d',
    rows: [
      'VkBindIndexBuffer3InfoKHR s indexType is VK_INDEX_TYPE_UINT16 => addressRange.address multiple 2',
      'VkBindIndexBuffer3InfoKHR s indexType is VK_INDEX_TYPE_UINT32 => addressRange.address multiple 4',
    ],
  },
};
