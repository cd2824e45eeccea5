/** The tags of those who add to Vulkan, at the end of a name. */
const TAGS =
  'KHR|EXT|NV|NVX|AMD|AMDX|ARM|INTEL|QCOM|ANDROID|FUCHSIA|GOOGLE|HUAWEI|IMG|QNX|SEC|VALVE|MESA|OHOS|GGP|LUNARG|MSFT|NN|MVK';

/** `_EXT` of `VK_FORMAT_R1_EXT`. */
export const CONSTANT_TAG = new RegExp(`_(?:${TAGS})$`, 'u');

/** `KHR` of `VkPresentModeKHR`. */
export const TYPE_TAG = new RegExp(`(?:${TAGS})$`, 'u');
