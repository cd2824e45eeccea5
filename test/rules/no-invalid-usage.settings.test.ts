/** What the settings say of extensions, versions and features that the program runs with. */
import { testRule } from './harness.js';

testRule('no-invalid-usage', {
  valid: [
    {
      name: 'without settings nothing is known of extensions',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_CUBIC_EXT });',
    },
    {
      name: 'a constant of an extension that is enabled',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_CUBIC_EXT });',
      settings: { vulkan: { extensions: ['VK_EXT_filter_cubic'] } },
    },
    {
      name: 'a constant of one of two extensions',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_CUBIC_EXT });',
      settings: { vulkan: { extensions: ['VK_IMG_filter_cubic'] } },
    },
    {
      name: 'a constant of an extension that another one depends on',
      code: 'new VkSwapchainCreateInfoKHR({ presentMode: VK_PRESENT_MODE_FIFO_KHR });',
      settings: { vulkan: { extensions: ['VK_KHR_swapchain'] } },
    },
    {
      name: 'a constant of Vulkan 1.0',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_LINEAR });',
      settings: { vulkan: { extensions: [], apiVersion: '1.0' } },
    },
    {
      name: 'a constant of the version that is used',
      code: 'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL });',
      settings: { vulkan: { extensions: [], apiVersion: '1.2' } },
    },
    {
      name: 'a constant of a version that is not named',
      code: 'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL });',
      settings: { vulkan: { extensions: [] } },
    },
    {
      name: 'a constant of an extension that a later version has taken up, without a version',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR });',
      settings: { vulkan: { extensions: ['VK_KHR_acceleration_structure'] } },
    },
    {
      name: 'a constant of an extension that the version has taken up',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR });',
      settings: { vulkan: { extensions: ['VK_KHR_acceleration_structure'], apiVersion: '1.3' } },
    },
  ],
  invalid: [
    {
      name: 'a constant of an extension that only a later version has taken up',
      code: 'new VkMemoryBarrier2({ srcStageMask: VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR });',
      settings: { vulkan: { extensions: ['VK_KHR_acceleration_structure'], apiVersion: '1.2' } },
      errors: [
        {
          messageId: 'notEnabled',
          at: '1:38-1:94',
          data: {
            constant: 'VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR',
            place: 'VkMemoryBarrier2.srcStageMask',
            providers: 'the extension VK_KHR_synchronization2',
            which: 'which is not',
            vuid: ' (VUID-VkMemoryBarrier2-srcStageMask-parameter)',
          },
        },
      ],
    },
    {
      name: 'a constant of an extension that is not enabled',
      code: 'new VkSamplerCreateInfo({ magFilter: VK_FILTER_CUBIC_EXT });',
      settings: { vulkan: { extensions: ['VK_KHR_swapchain'] } },
      errors: [
        {
          messageId: 'notEnabled',
          at: '1:38-1:57',
          data: {
            constant: 'VK_FILTER_CUBIC_EXT',
            place: 'VkSamplerCreateInfo.magFilter',
            providers: 'the extension VK_IMG_filter_cubic or the extension VK_EXT_filter_cubic',
            which: 'neither of which is',
            vuid: ' (VUID-VkSamplerCreateInfo-magFilter-parameter)',
          },
        },
      ],
    },
    {
      name: 'a constant of a later version',
      code: 'new VkImageMemoryBarrier({ newLayout: VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL });',
      settings: { vulkan: { extensions: [], apiVersion: '1.0' } },
      errors: [
        {
          messageId: 'notEnabled',
          at: '1:39-1:79',
          data: {
            constant: 'VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL',
            place: 'VkImageMemoryBarrier.newLayout',
            providers: 'Vulkan 1.2 or the extension VK_KHR_separate_depth_stencil_layouts',
            which: 'neither of which is',
            vuid: ' (VUID-VkImageMemoryBarrier-newLayout-parameter)',
          },
        },
      ],
    },
  ],
});
