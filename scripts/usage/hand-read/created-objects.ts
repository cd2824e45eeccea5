/** What queries, pipelines, layouts, descriptors, memory and command buffers were created with. */
import { identity, said, type Said } from './said.js';
import type { HandRead } from './types.js';

const CREATED = 'what an object was created with';

const POOL = 'queryPool^VkQueryPoolCreateInfo';

/** One query, and a range of them. */
const ONE_QUERY = ['19373eac', `s query lt ${POOL}.queryCount`] as const;
const QUERIES: readonly Said[] = [
  ['firstQuery-09436', '8f235baf', `s firstQuery lt ${POOL}.queryCount`],
  ['firstQuery-09437', '6123c7f9', `s firstQuery fits queryCount ${POOL}.queryCount`],
];

/** Only queries of streams have an index. */
const INDEX = [
  '76769bce',
  `s ${POOL}.queryType not VK_QUERY_TYPE_TRANSFORM_FEEDBACK_STREAM_EXT,VK_QUERY_TYPE_PRIMITIVES_GENERATED_EXT => index is 0`,
] as const;

/** A pipeline is of the kind of what it was created from: that is said of stages that each such pipeline has. */
const KINDS = {
  GRAPHICS:
    'each pipeline^VkGraphicsPipelineCreateInfo.pStages : $.stage is VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_FRAGMENT_BIT',
  COMPUTE: 'pipeline^VkComputePipelineCreateInfo.stage.stage is VK_SHADER_STAGE_COMPUTE_BIT',
  RAY_TRACING_KHR:
    'each pipeline^VkRayTracingPipelineCreateInfoKHR.pStages : $.stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
};

function notOf(kind: keyof typeof KINDS): string[] {
  const others = Object.entries(KINDS).filter(([name]) => name !== kind);
  return others.map(([, stage]) => `s ${stage} => pipelineBindPoint not VK_PIPELINE_BIND_POINT_${kind}`);
}

/** Pipelines that are made as libraries. */
const WITH_LIBRARIES = ['VkGraphicsPipelineCreateInfo', 'VkRayTracingPipelineCreateInfoKHR'];

/** Of the layouts of descriptor sets, those of each two of the first four. */
const PAIRS = [0, 1, 2, 3].flatMap((one) => [0, 1, 2, 3].filter((other) => other > one).map((other) => [one, other]));

const PUSHED = 'flags any VK_DESCRIPTOR_SET_LAYOUT_CREATE_PUSH_DESCRIPTOR_BIT';

const RANGES = 'layout^VkPipelineLayoutCreateInfo.pPushConstantRanges';

const STAGES = ['VERTEX', 'TESSELLATION_CONTROL', 'TESSELLATION_EVALUATION', 'GEOMETRY', 'FRAGMENT', 'COMPUTE'].map(
  (stage) => `VK_SHADER_STAGE_${stage}_BIT`,
);

/** Where there is one range, from the start on, what is pushed is in it; all stages of a range are named. */
const INFO_PUSHES: readonly Said[] = [
  [
    'offset-01795',
    'd01876a7',
    `s layout^VkPipelineLayoutCreateInfo.pushConstantRangeCount is 1 & ${RANGES}[0].offset is 0 => offset fits size ${RANGES}[0].size`,
  ],
  [
    'offset-01796',
    'e727db3a',
    ...STAGES.map(
      (stage) =>
        `s each ${RANGES} : $.offset eq offset & size > 0 & $.size > 0 & $.stageFlags any ${stage} => stageFlags all ${stage}`,
    ),
  ],
];

/** Each stage has a range: said of the call, before which nobody adds one any more. */
const PUSHES: readonly Said[] = INFO_PUSHES.map((each): Said =>
  each[0] === 'offset-01795'
    ? [...each, ...STAGES.map((stage) => `s stageFlags any ${stage} => ${RANGES}[?].stageFlags any ${stage}`)]
    : each,
);

const BUFFER_BINDINGS: readonly Said[] = [
  [
    'buffer-01030',
    '42ebdedb',
    's buffer^VkBufferCreateInfo.flags none VK_BUFFER_CREATE_SPARSE_BINDING_BIT,VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT,VK_BUFFER_CREATE_SPARSE_ALIASED_BIT',
  ],
  [
    'memory-01508',
    '322ae383',
    's memory^VkMemoryAllocateInfo.VkMemoryDedicatedAllocateInfo::buffer not VK_NULL_HANDLE => memoryOffset is 0',
  ],
  ['memory-10925', 'ec9fa14d', 's memory^VkMemoryAllocateInfo.VkMemoryDedicatedAllocateInfo::image is VK_NULL_HANDLE'],
];

const IMAGE_BINDINGS: readonly Said[] = [
  [
    'image-01045',
    '7040931d',
    's image^VkImageCreateInfo.flags none VK_IMAGE_CREATE_SPARSE_BINDING_BIT,VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT,VK_IMAGE_CREATE_SPARSE_ALIASED_BIT',
  ],
  ['memory-10926', '0b1ed3bb', 's memory^VkMemoryAllocateInfo.VkMemoryDedicatedAllocateInfo::buffer is VK_NULL_HANDLE'],
];

const WRITES: readonly Said[] = [
  [
    'descriptorType-00336',
    'caf924b5',
    `s descriptorType is VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT => ${identity('pImageInfo[*].imageView')}`,
  ],
  [
    'descriptorType-08765',
    '9b3185b3',
    's descriptorType is VK_DESCRIPTOR_TYPE_UNIFORM_TEXEL_BUFFER => pTexelBufferView[*]^VkBufferViewCreateInfo.buffer^VkBufferCreateInfo.usage all VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT',
  ],
  [
    'descriptorType-08766',
    '4df741cc',
    's descriptorType is VK_DESCRIPTOR_TYPE_STORAGE_TEXEL_BUFFER => pTexelBufferView[*]^VkBufferViewCreateInfo.buffer^VkBufferCreateInfo.usage all VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT',
  ],
];

export const CREATED_OBJECTS: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...said('vkCmdBeginQuery', CREATED, [['query-00802', ...ONE_QUERY]]),
  ...said('vkCmdBeginQueryIndexedEXT', CREATED, [
    ['query-00802', ...ONE_QUERY],
    ['queryType-06692', ...INDEX],
  ]),
  ...said('vkCmdEndQuery', CREATED, [['query-00810', ...ONE_QUERY]]),
  ...said('vkCmdEndQueryIndexedEXT', CREATED, [
    ['query-02343', ...ONE_QUERY],
    ['queryType-06695', ...INDEX],
  ]),
  ...said('vkCmdWriteTimestamp', CREATED, [['query-04904', ...ONE_QUERY]]),
  ...said('vkCmdWriteTimestamp2', CREATED, [['query-04903', ...ONE_QUERY]]),
  ...said('vkCmdResetQueryPool', CREATED, QUERIES),
  ...said('vkResetQueryPool', CREATED, QUERIES),
  ...said('vkGetQueryPoolResults', CREATED, QUERIES),
  ...said('vkCmdCopyQueryPoolResultsToMemoryKHR', CREATED, QUERIES),
  ...said('vkCmdCopyQueryPoolResults', CREATED, QUERIES),
  ...said('vkCmdBindPipeline', CREATED, [
    ['pipelineBindPoint-00779', 'fe225bb8', ...notOf('COMPUTE')],
    ['pipelineBindPoint-00780', '521be19e', ...notOf('GRAPHICS')],
    ['pipelineBindPoint-02392', '6d5d234a', ...notOf('RAY_TRACING_KHR')],
    [
      'pipeline-03382',
      '519b6da8',
      ...WITH_LIBRARIES.map((struct) => `s pipeline^${struct}.flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR`),
    ],
  ]),
  ...said('VkPipelineLibraryCreateInfoKHR', CREATED, [
    [
      'pLibraries-03381',
      '2bb61d58',
      ...WITH_LIBRARIES.map((struct) => `s pLibraries[*]^${struct}.flags all VK_PIPELINE_CREATE_LIBRARY_BIT_KHR`),
    ],
  ]),
  ...said('VkPipelineLayoutCreateInfo', CREATED, [
    [
      'pSetLayouts-00293',
      '04219ab9',
      ...PAIRS.map(
        ([one, other]) =>
          `s pSetLayouts[${one}]^VkDescriptorSetLayoutCreateInfo.${PUSHED} => pSetLayouts[${other}]^VkDescriptorSetLayoutCreateInfo.${PUSHED.replace('any', 'none')}`,
      ),
    ],
  ]),
  ...said('vkCmdBindDescriptorSets', CREATED, [
    [
      'firstSet-00360',
      '247496ab',
      's firstSet fits descriptorSetCount layout^VkPipelineLayoutCreateInfo.setLayoutCount',
    ],
  ]),
  ...said('VkBindDescriptorSetsInfo', CREATED, [
    [
      'firstSet-00360',
      '247496ab',
      's firstSet fits descriptorSetCount layout^VkPipelineLayoutCreateInfo.setLayoutCount',
    ],
  ]),
  ...said('vkCmdPushConstants', CREATED, PUSHES),
  ...said('VkPushConstantsInfo', CREATED, INFO_PUSHES),
  ...said('vkBindBufferMemory', CREATED, BUFFER_BINDINGS),
  ...said('VkBindBufferMemoryInfo', CREATED, BUFFER_BINDINGS),
  ...said('vkBindImageMemory', CREATED, IMAGE_BINDINGS),
  ...said('VkBindImageMemoryInfo', CREATED, IMAGE_BINDINGS),
  ...said('VkWriteDescriptorSet', CREATED, WRITES),
  ...said('vkBeginCommandBuffer', CREATED, [
    [
      'commandBuffer-00051',
      'e204355c',
      's commandBuffer^VkCommandBufferAllocateInfo.level is VK_COMMAND_BUFFER_LEVEL_SECONDARY => pBeginInfo.pInheritanceInfo not NULL',
    ],
    [
      'commandBuffer-02840',
      '95ce21f0',
      's commandBuffer^VkCommandBufferAllocateInfo.level is VK_COMMAND_BUFFER_LEVEL_PRIMARY => pBeginInfo.flags lacks VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT,VK_COMMAND_BUFFER_USAGE_SIMULTANEOUS_USE_BIT',
    ],
  ]),
  ...said('VkBufferViewCreateInfo', CREATED, [
    ['offset-00931', '41f8cbab', 's range not VK_WHOLE_SIZE => offset fits range buffer^VkBufferCreateInfo.size'],
  ]),
  ...said('vkCmdBindVertexBuffers', CREATED, [
    ['pOffsets-00626', '365dac2c', 's each pOffsets : $ lt pBuffers[#]^VkBufferCreateInfo.size'],
  ]),
  ...said('VkSpecializationInfo', 'a sum', [
    ['pMapEntries-00774', '2c7c6099', 's each pMapEntries : $.offset fits $.size dataSize'],
  ]),
]);
