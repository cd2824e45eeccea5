/** Barriers, events, and what stages and queues they name. */
import type { HandRead } from './types.js';

export const SYNCHRONIZATION: Readonly<Record<string, HandRead>> = {
  'VUID-vkCmdWaitEvents2-dependencyFlags-10394': {
    reason: 'a slip of the specification, read as it is meant: the parameter is pDependencyInfos',
    read: '6f359b85',
    rows: [
      'vkCmdWaitEvents2 s pDependencyInfos[*].dependencyFlags none VK_DEPENDENCY_BY_REGION_BIT,VK_DEPENDENCY_DEVICE_GROUP_BIT,VK_DEPENDENCY_VIEW_LOCAL_BIT,VK_DEPENDENCY_FEEDBACK_LOOP_BIT_EXT',
    ],
  },
  'VUID-vkCmdWaitEvents-srcAccessMask-02815': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '5053a61f',
    rows: ['vkCmdWaitEvents s pMemoryBarriers[*].srcAccessMask access srcStageMask'],
  },
  'VUID-vkCmdWaitEvents-dstAccessMask-02816': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '79d1343d',
    rows: ['vkCmdWaitEvents s pMemoryBarriers[*].dstAccessMask access dstStageMask'],
  },
  'VUID-vkCmdWaitEvents-pBufferMemoryBarriers-02817': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '48b81236',
    rows: [
      'vkCmdWaitEvents s each pBufferMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.srcAccessMask access srcStageMask',
    ],
  },
  'VUID-vkCmdWaitEvents-pBufferMemoryBarriers-02818': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '2e8660f8',
    rows: [
      'vkCmdWaitEvents s each pBufferMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.dstAccessMask access dstStageMask',
    ],
  },
  'VUID-vkCmdWaitEvents-pImageMemoryBarriers-02819': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '121b0cee',
    rows: [
      'vkCmdWaitEvents s each pImageMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.srcAccessMask access srcStageMask',
    ],
  },
  'VUID-vkCmdWaitEvents-pImageMemoryBarriers-02820': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: 'bf4fb5a2',
    rows: [
      'vkCmdWaitEvents s each pImageMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.dstAccessMask access dstStageMask',
    ],
  },
  'VUID-VkImageMemoryBarrier-newLayout-01198': {
    reason:
      'it uses a term that is defined elsewhere in the specification: layouts are ignored only where they are equal',
    read: '8fa97c40',
    rows: [
      'VkImageMemoryBarrier s oldLayout ne newLayout => newLayout not VK_IMAGE_LAYOUT_UNDEFINED,VK_IMAGE_LAYOUT_ZERO_INITIALIZED_EXT,VK_IMAGE_LAYOUT_PREINITIALIZED',
    ],
  },
  'VUID-VkImageMemoryBarrier2-newLayout-01198': {
    reason:
      'it uses a term that is defined elsewhere in the specification: layouts are ignored only where they are equal',
    read: '8fa97c40',
    rows: [
      'VkImageMemoryBarrier2 s oldLayout ne newLayout => newLayout not VK_IMAGE_LAYOUT_UNDEFINED,VK_IMAGE_LAYOUT_ZERO_INITIALIZED_EXT,VK_IMAGE_LAYOUT_PREINITIALIZED',
    ],
  },
  'VUID-vkCmdWriteTimestamp2-stage-03859': {
    reason: '"only a single pipeline stage"',
    read: '1a3a2943',
    rows: ['vkCmdWriteTimestamp2 m stage max1'],
  },
  'VUID-vkCmdWaitEvents-srcAccessMask-06257': {
    reason: 'speaks of the memory barriers without naming the parameter',
    read: 'e2e47aad',
    rows: [
      'vkCmdWaitEvents S each pMemoryBarriers : disabled rayQuery & $.srcAccessMask any VK_ACCESS_ACCELERATION_STRUCTURE_READ_BIT_KHR => srcStageMask any VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR,VK_PIPELINE_STAGE_ACCELERATION_STRUCTURE_BUILD_BIT_KHR,VK_PIPELINE_STAGE_ALL_COMMANDS_BIT',
    ],
  },
  'VUID-vkCmdWaitEvents-dstAccessMask-06257': {
    reason: 'speaks of the memory barriers without naming the parameter',
    read: '5aa6c28a',
    rows: [
      'vkCmdWaitEvents S each pMemoryBarriers : disabled rayQuery & $.dstAccessMask any VK_ACCESS_ACCELERATION_STRUCTURE_READ_BIT_KHR => dstStageMask any VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR,VK_PIPELINE_STAGE_ACCELERATION_STRUCTURE_BUILD_BIT_KHR,VK_PIPELINE_STAGE_ALL_COMMANDS_BIT',
    ],
  },
  'VUID-VkImageMemoryBarrier2-srcStageMask-03855': {
    reason: 'it uses a term that is defined elsewhere in the specification (image layout transition)',
    read: 'c335548a',
    rows: [
      'VkImageMemoryBarrier2 s srcStageMask any VK_PIPELINE_STAGE_2_HOST_BIT & oldLayout ne newLayout => oldLayout is VK_IMAGE_LAYOUT_PREINITIALIZED,VK_IMAGE_LAYOUT_ZERO_INITIALIZED_EXT,VK_IMAGE_LAYOUT_UNDEFINED,VK_IMAGE_LAYOUT_GENERAL',
    ],
  },
  'VUID-VkMemoryMarkerInfoAMD-stage-13038': {
    reason: '"only a single pipeline stage"',
    read: '30cca2ef',
    rows: ['VkMemoryMarkerInfoAMD m stage max1'],
  },
  'VUID-vkCmdWriteBufferMarker2AMD-stage-03894': {
    reason: '"only a single pipeline stage"',
    read: '30cca2ef',
    rows: ['vkCmdWriteBufferMarker2AMD m stage max1'],
  },
  'VUID-VkSemaphoreSubmitInfo-stageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: '16e5e5d8',
    rows: [
      'VkSemaphoreSubmitInfo S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkSubmitInfo-pWaitDstStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: 'f315e82f',
    rows: [
      'VkSubmitInfo S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => pWaitDstStageMask[*] none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdResetEvent2-stageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: '16e5e5d8',
    rows: [
      'vkCmdResetEvent2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdResetEvent-stageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '3e853b1c',
    rows: [
      'vkCmdResetEvent S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdWaitEvents-srcStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '85c8300f',
    rows: [
      'vkCmdWaitEvents S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdWaitEvents-dstStageMask-07949': {
    reason: 'it asks for an extension or a version',
    read: '2f2d4ead',
    rows: [
      'vkCmdWaitEvents S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkMemoryBarrier2-srcStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'dfe858ad',
    rows: [
      'VkMemoryBarrier2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkMemoryBarrier2-dstStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'd809e601',
    rows: [
      'VkMemoryBarrier2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkMemoryRangeBarrierKHR-srcStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'dfe858ad',
    rows: [
      'VkMemoryRangeBarrierKHR S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkMemoryRangeBarrierKHR-dstStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'd809e601',
    rows: [
      'VkMemoryRangeBarrierKHR S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkBufferMemoryBarrier2-srcStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'dfe858ad',
    rows: [
      'VkBufferMemoryBarrier2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkBufferMemoryBarrier2-dstStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'd809e601',
    rows: [
      'VkBufferMemoryBarrier2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkImageMemoryBarrier2-srcStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'dfe858ad',
    rows: [
      'VkImageMemoryBarrier2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => srcStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkImageMemoryBarrier2-dstStageMask-07946': {
    reason: 'it asks for an extension or a version',
    read: 'd809e601',
    rows: [
      'VkImageMemoryBarrier2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => dstStageMask none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdWriteTimestamp2-stage-07946': {
    reason: 'it asks for an extension or a version',
    read: '4b76a51d',
    rows: [
      'vkCmdWriteTimestamp2 S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stage none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkMemoryMarkerInfoAMD-stage-07946': {
    reason: 'it asks for an extension or a version',
    read: '4b76a51d',
    rows: [
      'VkMemoryMarkerInfoAMD S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stage none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdWriteBufferMarker2AMD-stage-07946': {
    reason: 'it asks for an extension or a version',
    read: '4b76a51d',
    rows: [
      'vkCmdWriteBufferMarker2AMD S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => stage none VK_PIPELINE_STAGE_2_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdWriteTimestamp-rayTracingPipeline-07943': {
    reason: 'it asks for an extension or a version',
    read: 'd051996b',
    rows: [
      'vkCmdWriteTimestamp S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => pipelineStage not VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-vkCmdWriteBufferMarkerAMD-rayTracingPipeline-07943': {
    reason: 'it asks for an extension or a version',
    read: 'd051996b',
    rows: [
      'vkCmdWriteBufferMarkerAMD S disabled rayTracingPipeline & lacking VK_NV_ray_tracing => pipelineStage not VK_PIPELINE_STAGE_RAY_TRACING_SHADER_BIT_KHR',
    ],
  },
  'VUID-VkMemoryRangeBarrierKHR-None-09097': {
    reason: 'it asks for an extension or a version',
    read: 'e872e7c8',
    rows: [
      'VkMemoryRangeBarrierKHR S lacking VK_KHR_external_memory,VK_VERSION_1_1 => srcQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkMemoryRangeBarrierKHR-None-09098': {
    reason: 'it asks for an extension or a version',
    read: '47317130',
    rows: [
      'VkMemoryRangeBarrierKHR S lacking VK_KHR_external_memory,VK_VERSION_1_1 => dstQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkBufferMemoryBarrier2-None-09097': {
    reason: 'it asks for an extension or a version',
    read: 'e872e7c8',
    rows: [
      'VkBufferMemoryBarrier2 S lacking VK_KHR_external_memory,VK_VERSION_1_1 => srcQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkBufferMemoryBarrier2-None-09098': {
    reason: 'it asks for an extension or a version',
    read: '47317130',
    rows: [
      'VkBufferMemoryBarrier2 S lacking VK_KHR_external_memory,VK_VERSION_1_1 => dstQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkBufferMemoryBarrier-None-09097': {
    reason: 'it asks for an extension or a version',
    read: 'e872e7c8',
    rows: [
      'VkBufferMemoryBarrier S lacking VK_KHR_external_memory,VK_VERSION_1_1 => srcQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkBufferMemoryBarrier-None-09098': {
    reason: 'it asks for an extension or a version',
    read: '47317130',
    rows: [
      'VkBufferMemoryBarrier S lacking VK_KHR_external_memory,VK_VERSION_1_1 => dstQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkImageMemoryBarrier2-None-09097': {
    reason: 'it asks for an extension or a version',
    read: 'e872e7c8',
    rows: [
      'VkImageMemoryBarrier2 S lacking VK_KHR_external_memory,VK_VERSION_1_1 => srcQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkImageMemoryBarrier2-None-09098': {
    reason: 'it asks for an extension or a version',
    read: '47317130',
    rows: [
      'VkImageMemoryBarrier2 S lacking VK_KHR_external_memory,VK_VERSION_1_1 => dstQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkImageMemoryBarrier-None-09097': {
    reason: 'it asks for an extension or a version',
    read: 'e872e7c8',
    rows: [
      'VkImageMemoryBarrier S lacking VK_KHR_external_memory,VK_VERSION_1_1 => srcQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkImageMemoryBarrier-None-09098': {
    reason: 'it asks for an extension or a version',
    read: '47317130',
    rows: [
      'VkImageMemoryBarrier S lacking VK_KHR_external_memory,VK_VERSION_1_1 => dstQueueFamilyIndex not VK_QUEUE_FAMILY_EXTERNAL',
    ],
  },
  'VUID-VkMemoryRangeBarrierKHR-srcQueueFamilyIndex-09099': {
    reason: 'it asks for an extension or a version',
    read: '27397b6b',
    rows: [
      'VkMemoryRangeBarrierKHR S lacking VK_EXT_queue_family_foreign => srcQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkMemoryRangeBarrierKHR-dstQueueFamilyIndex-09100': {
    reason: 'it asks for an extension or a version',
    read: '7f3dfa60',
    rows: [
      'VkMemoryRangeBarrierKHR S lacking VK_EXT_queue_family_foreign => dstQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkBufferMemoryBarrier2-srcQueueFamilyIndex-09099': {
    reason: 'it asks for an extension or a version',
    read: '27397b6b',
    rows: [
      'VkBufferMemoryBarrier2 S lacking VK_EXT_queue_family_foreign => srcQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkBufferMemoryBarrier2-dstQueueFamilyIndex-09100': {
    reason: 'it asks for an extension or a version',
    read: '7f3dfa60',
    rows: [
      'VkBufferMemoryBarrier2 S lacking VK_EXT_queue_family_foreign => dstQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkBufferMemoryBarrier-srcQueueFamilyIndex-09099': {
    reason: 'it asks for an extension or a version',
    read: '27397b6b',
    rows: [
      'VkBufferMemoryBarrier S lacking VK_EXT_queue_family_foreign => srcQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkBufferMemoryBarrier-dstQueueFamilyIndex-09100': {
    reason: 'it asks for an extension or a version',
    read: '7f3dfa60',
    rows: [
      'VkBufferMemoryBarrier S lacking VK_EXT_queue_family_foreign => dstQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkImageMemoryBarrier2-srcQueueFamilyIndex-09099': {
    reason: 'it asks for an extension or a version',
    read: '27397b6b',
    rows: [
      'VkImageMemoryBarrier2 S lacking VK_EXT_queue_family_foreign => srcQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkImageMemoryBarrier2-dstQueueFamilyIndex-09100': {
    reason: 'it asks for an extension or a version',
    read: '7f3dfa60',
    rows: [
      'VkImageMemoryBarrier2 S lacking VK_EXT_queue_family_foreign => dstQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkImageMemoryBarrier-srcQueueFamilyIndex-09099': {
    reason: 'it asks for an extension or a version',
    read: '27397b6b',
    rows: [
      'VkImageMemoryBarrier S lacking VK_EXT_queue_family_foreign => srcQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
  'VUID-VkImageMemoryBarrier-dstQueueFamilyIndex-09100': {
    reason: 'it asks for an extension or a version',
    read: '7f3dfa60',
    rows: [
      'VkImageMemoryBarrier S lacking VK_EXT_queue_family_foreign => dstQueueFamilyIndex not VK_QUEUE_FAMILY_FOREIGN_EXT',
    ],
  },
};
