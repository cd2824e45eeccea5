/**
 * Statements that were read by hand, because their sentence is of no form that the parser knows, says something else
 * than it means, or uses terms that the specification defines elsewhere.
 */

export interface HandRead {
  /** Why the parser cannot or must not read it. */
  readonly reason: string;
  /** Fingerprint of the sentence that was read: when the sentence changes, the reading is not used any more. */
  readonly read: string;
  /** Owner, then the row as in `src/registry/constraint-rows.ts` without the VUID. */
  readonly rows: readonly string[];
}

/** An image has as many levels as its longest side can be halved: a row for each number of levels. */
const MIP_LEVELS = Array.from({ length: 16 }, (_, index) => {
  const side = 2 ** (index + 1);
  const isShort = ['width', 'height', 'depth'].map((name) => `extent.${name} < ${side}`).join(' & ');
  return `VkImageCreateInfo s ${isShort} => mipLevels <= ${index + 1}`;
});

const IN_NO_LIST = 'the list stands in another chapter; these layouts are in it for no extension';

/** Layouts in which no descriptor can be read or written. */
const MOVED = [
  'VK_IMAGE_LAYOUT_PREINITIALIZED',
  'VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL',
  'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL',
  'VK_IMAGE_LAYOUT_PRESENT_SRC_KHR',
  'VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL',
].join(',');

function descriptorRow(type: string, layouts: string): string {
  return `VkWriteDescriptorSet s descriptorType is ${type} => pImageInfo[*].imageLayout not ${layouts}`;
}

export const HAND_READ: Readonly<Record<string, HandRead>> = {
  'VUID-VkApplicationInfo-apiVersion-04010': {
    reason: 'VK_API_VERSION_1_0 is a macro',
    read: 'ff63335a',
    rows: ['VkApplicationInfo s apiVersion not 0 => apiVersion >= 4194304'],
  },
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-queryCount-09438': {
    reason: 'a slip of the specification, read as it is meant: the stride is that of pDstRange',
    read: '497f63e0',
    rows: ['vkCmdCopyQueryPoolResultsToMemoryKHR s queryCount > 1 => pDstRange.stride not 0'],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-10893': {
    reason: 'the parser does not know the form of the sentence',
    read: '232bd8a3',
    rows: [
      'vkBuildAccelerationStructuresKHR s pInfos[*].pGeometries[*].geometryType not VK_GEOMETRY_TYPE_DENSE_GEOMETRY_FORMAT_TRIANGLES_AMDX ; pInfos[*].ppGeometries[*].geometryType not VK_GEOMETRY_TYPE_DENSE_GEOMETRY_FORMAT_TRIANGLES_AMDX',
    ],
  },
  'VUID-VkDataGraphPipelineShaderModuleCreateInfoARM-pNext-09873': {
    reason: 'the chain is that of the struct both extend',
    read: '67de302c',
    rows: [
      'VkDataGraphPipelineCreateInfoARM c pNext has VkShaderModuleCreateInfo => VkDataGraphPipelineShaderModuleCreateInfoARM::module is VK_NULL_HANDLE',
    ],
  },
  'VUID-VkMemoryAllocateInfo-allocationSize-07897': {
    reason: 'it uses a term that is defined elsewhere in the specification (import and export operations)',
    read: '8fe94b52',
    rows: [
      'VkMemoryAllocateInfo c pNext without VkImportMemoryWin32HandleInfoKHR,VkImportMemoryWin32HandleInfoNV,VkImportMemoryFdInfoKHR,VkImportMemoryHostPointerInfoEXT,VkImportMemoryZirconHandleInfoFUCHSIA,VkImportMemoryMetalHandleInfoEXT,VkImportAndroidHardwareBufferInfoANDROID,VkImportMemoryBufferCollectionFUCHSIA,VkImportScreenBufferInfoQNX,VkImportNativeBufferInfoOHOS,VkImportMetalBufferInfoEXT,VkExportMemoryAllocateInfo,VkExportMemoryAllocateInfoNV,VkExportMemoryWin32HandleInfoKHR,VkExportMemoryWin32HandleInfoNV => allocationSize > 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-None-06657': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '93f4425b',
    rows: [
      'VkMemoryAllocateInfo c VkImportMemoryWin32HandleInfoKHR::handleType not 0 => ( pNext without VkImportMemoryFdInfoKHR | VkImportMemoryFdInfoKHR::handleType is 0 ) ; ( pNext without VkImportMemoryHostPointerInfoEXT | VkImportMemoryHostPointerInfoEXT::handleType is 0 ) ; ( pNext without VkImportMemoryZirconHandleInfoFUCHSIA | VkImportMemoryZirconHandleInfoFUCHSIA::handleType is 0 ) ; ( pNext without VkImportMemoryMetalHandleInfoEXT | VkImportMemoryMetalHandleInfoEXT::handleType is 0 ) ; ( pNext without VkImportAndroidHardwareBufferInfoANDROID | VkImportAndroidHardwareBufferInfoANDROID::buffer is NULL ) ; ( pNext without VkImportScreenBufferInfoQNX | VkImportScreenBufferInfoQNX::buffer is NULL ) ; pNext without VkImportMemoryBufferCollectionFUCHSIA',
      'VkMemoryAllocateInfo c VkImportMemoryFdInfoKHR::handleType not 0 => ( pNext without VkImportMemoryHostPointerInfoEXT | VkImportMemoryHostPointerInfoEXT::handleType is 0 ) ; ( pNext without VkImportMemoryZirconHandleInfoFUCHSIA | VkImportMemoryZirconHandleInfoFUCHSIA::handleType is 0 ) ; ( pNext without VkImportMemoryMetalHandleInfoEXT | VkImportMemoryMetalHandleInfoEXT::handleType is 0 ) ; ( pNext without VkImportAndroidHardwareBufferInfoANDROID | VkImportAndroidHardwareBufferInfoANDROID::buffer is NULL ) ; ( pNext without VkImportScreenBufferInfoQNX | VkImportScreenBufferInfoQNX::buffer is NULL ) ; pNext without VkImportMemoryBufferCollectionFUCHSIA',
      'VkMemoryAllocateInfo c VkImportMemoryHostPointerInfoEXT::handleType not 0 => ( pNext without VkImportMemoryZirconHandleInfoFUCHSIA | VkImportMemoryZirconHandleInfoFUCHSIA::handleType is 0 ) ; ( pNext without VkImportMemoryMetalHandleInfoEXT | VkImportMemoryMetalHandleInfoEXT::handleType is 0 ) ; ( pNext without VkImportAndroidHardwareBufferInfoANDROID | VkImportAndroidHardwareBufferInfoANDROID::buffer is NULL ) ; ( pNext without VkImportScreenBufferInfoQNX | VkImportScreenBufferInfoQNX::buffer is NULL ) ; pNext without VkImportMemoryBufferCollectionFUCHSIA',
      'VkMemoryAllocateInfo c VkImportMemoryZirconHandleInfoFUCHSIA::handleType not 0 => ( pNext without VkImportMemoryMetalHandleInfoEXT | VkImportMemoryMetalHandleInfoEXT::handleType is 0 ) ; ( pNext without VkImportAndroidHardwareBufferInfoANDROID | VkImportAndroidHardwareBufferInfoANDROID::buffer is NULL ) ; ( pNext without VkImportScreenBufferInfoQNX | VkImportScreenBufferInfoQNX::buffer is NULL ) ; pNext without VkImportMemoryBufferCollectionFUCHSIA',
      'VkMemoryAllocateInfo c VkImportMemoryMetalHandleInfoEXT::handleType not 0 => ( pNext without VkImportAndroidHardwareBufferInfoANDROID | VkImportAndroidHardwareBufferInfoANDROID::buffer is NULL ) ; ( pNext without VkImportScreenBufferInfoQNX | VkImportScreenBufferInfoQNX::buffer is NULL ) ; pNext without VkImportMemoryBufferCollectionFUCHSIA',
      'VkMemoryAllocateInfo c VkImportAndroidHardwareBufferInfoANDROID::buffer not NULL => ( pNext without VkImportScreenBufferInfoQNX | VkImportScreenBufferInfoQNX::buffer is NULL ) ; pNext without VkImportMemoryBufferCollectionFUCHSIA',
      'VkMemoryAllocateInfo c VkImportScreenBufferInfoQNX::buffer not NULL => pNext without VkImportMemoryBufferCollectionFUCHSIA',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-06383': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: 'e24c2d0a',
    rows: [
      'VkMemoryAllocateInfo c pNext has VkImportMemoryBufferCollectionFUCHSIA => pNext has VkMemoryDedicatedAllocateInfo ; ( VkMemoryDedicatedAllocateInfo::image not VK_NULL_HANDLE | VkMemoryDedicatedAllocateInfo::buffer not VK_NULL_HANDLE )',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-02805': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '7519d3b8',
    rows: [
      'VkMemoryAllocateInfo c VkImportMemoryHostPointerInfoEXT::handleType is VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_ALLOCATION_BIT_EXT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT => ( pNext without VkDedicatedAllocationMemoryAllocateInfoNV | VkDedicatedAllocationMemoryAllocateInfoNV::image is VK_NULL_HANDLE ) ; ( pNext without VkDedicatedAllocationMemoryAllocateInfoNV | VkDedicatedAllocationMemoryAllocateInfoNV::buffer is VK_NULL_HANDLE )',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-02806': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '9f9fc175',
    rows: [
      'VkMemoryAllocateInfo c VkImportMemoryHostPointerInfoEXT::handleType is VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_ALLOCATION_BIT_EXT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_MAPPED_FOREIGN_MEMORY_BIT_EXT => ( pNext without VkMemoryDedicatedAllocateInfo | VkMemoryDedicatedAllocateInfo::image is VK_NULL_HANDLE ) ; ( pNext without VkMemoryDedicatedAllocateInfo | VkMemoryDedicatedAllocateInfo::buffer is VK_NULL_HANDLE )',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-10397': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '59ff0ed1',
    rows: [
      'VkMemoryAllocateInfo c VkImportMemoryMetalHandleInfoEXT::handleType is VK_EXTERNAL_MEMORY_HANDLE_TYPE_MTLTEXTURE_BIT_EXT & VkMemoryDedicatedAllocateInfo::image not VK_NULL_HANDLE => allocationSize is 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-opaqueCaptureAddress-03333': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '44b5a636',
    rows: [
      'VkMemoryAllocateInfo c ( VkImportMemoryWin32HandleInfoKHR::handleType not 0 | VkImportMemoryFdInfoKHR::handleType not 0 | VkImportMemoryHostPointerInfoEXT::handleType not 0 | VkImportMemoryZirconHandleInfoFUCHSIA::handleType not 0 | VkImportMemoryMetalHandleInfoEXT::handleType not 0 | VkImportAndroidHardwareBufferInfoANDROID::buffer not NULL | VkImportScreenBufferInfoQNX::buffer not NULL | pNext has VkImportMemoryBufferCollectionFUCHSIA ) => VkMemoryOpaqueCaptureAddressAllocateInfo::opaqueCaptureAddress is 0',
    ],
  },
  'VUID-VkExportMetalObjectsInfoEXT-pNext-06794': {
    reason: 'the parser does not know the form of the sentence',
    read: '8118718a',
    rows: [
      'VkExportMetalObjectsInfoEXT c pNext has VkExportMetalTextureInfoEXT => ( VkExportMetalTextureInfoEXT::image not VK_NULL_HANDLE | VkExportMetalTextureInfoEXT::imageView not VK_NULL_HANDLE | VkExportMetalTextureInfoEXT::bufferView not VK_NULL_HANDLE ) ; ( VkExportMetalTextureInfoEXT::image is VK_NULL_HANDLE | VkExportMetalTextureInfoEXT::imageView is VK_NULL_HANDLE ) ; ( VkExportMetalTextureInfoEXT::image is VK_NULL_HANDLE | VkExportMetalTextureInfoEXT::bufferView is VK_NULL_HANDLE ) ; ( VkExportMetalTextureInfoEXT::imageView is VK_NULL_HANDLE | VkExportMetalTextureInfoEXT::bufferView is VK_NULL_HANDLE )',
    ],
  },
  'VUID-VkExportMetalObjectsInfoEXT-pNext-06804': {
    reason: 'the parser does not know the form of the sentence',
    read: 'a4fa747a',
    rows: [
      'VkExportMetalObjectsInfoEXT c pNext has VkExportMetalSharedEventInfoEXT => ( VkExportMetalSharedEventInfoEXT::semaphore not VK_NULL_HANDLE | VkExportMetalSharedEventInfoEXT::event not VK_NULL_HANDLE ) ; ( VkExportMetalSharedEventInfoEXT::semaphore is VK_NULL_HANDLE | VkExportMetalSharedEventInfoEXT::event is VK_NULL_HANDLE )',
    ],
  },
  'VUID-VkFenceGetWin32HandleInfoKHR-handleType-01452': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '3c55cf1a',
    rows: [
      'VkFenceGetWin32HandleInfoKHR m handleType is VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
    ],
  },
  'VUID-VkFenceGetFdInfoKHR-handleType-01456': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '70b8950c',
    rows: [
      'VkFenceGetFdInfoKHR m handleType is VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT,VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT',
    ],
  },
  'VUID-VkImportFenceWin32HandleInfoKHR-handleType-01457': {
    reason: 'it refers to a table of the specification (handle types)',
    read: 'bc19eb2e',
    rows: [
      'VkImportFenceWin32HandleInfoKHR m handleType is VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
    ],
  },
  'VUID-VkImportFenceFdInfoKHR-handleType-01464': {
    reason: 'it refers to a table of the specification (handle types)',
    read: 'b7d0c978',
    rows: [
      'VkImportFenceFdInfoKHR m handleType is VK_EXTERNAL_FENCE_HANDLE_TYPE_OPAQUE_FD_BIT,VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT',
    ],
  },
  'VUID-VkImportFenceFdInfoKHR-handleType-07306': {
    reason: 'it refers to a table of the specification (handle types)',
    read: 'a101717f',
    rows: [
      'VkImportFenceFdInfoKHR s handleType is VK_EXTERNAL_FENCE_HANDLE_TYPE_SYNC_FD_BIT => flags all VK_FENCE_IMPORT_TEMPORARY_BIT',
    ],
  },
  'VUID-VkSemaphoreGetWin32HandleInfoKHR-handleType-01131': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '3c55cf1a',
    rows: [
      'VkSemaphoreGetWin32HandleInfoKHR m handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT',
    ],
  },
  'VUID-VkImportSemaphoreWin32HandleInfoKHR-handleType-01140': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '060a478a',
    rows: [
      'VkImportSemaphoreWin32HandleInfoKHR m handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE_BIT',
    ],
  },
  'VUID-VkSemaphoreGetFdInfoKHR-handleType-01136': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '70b8950c',
    rows: [
      'VkSemaphoreGetFdInfoKHR m handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT,VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT',
    ],
  },
  'VUID-VkImportSemaphoreFdInfoKHR-handleType-01143': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '06f8acf4',
    rows: [
      'VkImportSemaphoreFdInfoKHR m handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD_BIT,VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT',
    ],
  },
  'VUID-VkImportSemaphoreFdInfoKHR-handleType-07307': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '48515eb7',
    rows: [
      'VkImportSemaphoreFdInfoKHR s handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_SYNC_FD_BIT => flags all VK_SEMAPHORE_IMPORT_TEMPORARY_BIT',
    ],
  },
  'VUID-VkSemaphoreGetZirconHandleInfoFUCHSIA-handleType-04762': {
    reason: 'it refers to a table of the specification (handle types)',
    read: 'd2055997',
    rows: [
      'VkSemaphoreGetZirconHandleInfoFUCHSIA m handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_ZIRCON_EVENT_BIT_FUCHSIA',
    ],
  },
  'VUID-VkImportSemaphoreZirconHandleInfoFUCHSIA-handleType-04765': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '40aeb3f9',
    rows: [
      'VkImportSemaphoreZirconHandleInfoFUCHSIA m handleType is VK_EXTERNAL_SEMAPHORE_HANDLE_TYPE_ZIRCON_EVENT_BIT_FUCHSIA',
    ],
  },
  'VUID-VkImportMemoryWin32HandleInfoKHR-handleType-00660': {
    reason: 'it refers to a table of the specification (handle types)',
    read: 'b56d7356',
    rows: [
      'VkImportMemoryWin32HandleInfoKHR m handleType is 0,VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT',
    ],
  },
  'VUID-VkMemoryGetWin32HandleInfoKHR-handleType-00664': {
    reason: 'it refers to a table of the specification (handle types)',
    read: '3c55cf1a',
    rows: [
      'VkMemoryGetWin32HandleInfoKHR m handleType is VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_TEXTURE_KMT_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE_BIT',
    ],
  },
  'VUID-vkGetMemoryWin32HandlePropertiesKHR-handleType-00666': {
    reason: 'it refers to a table of the specification (handle types)',
    read: 'c54c9fad',
    rows: [
      'vkGetMemoryWin32HandlePropertiesKHR m handleType not VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_BIT,VK_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT_BIT',
    ],
  },
  'VUID-VkCommandBufferBeginInfo-flags-06003': {
    reason: 'the parser does not know the form of the sentence',
    read: '5be855c5',
    rows: [
      'VkCommandBufferBeginInfo c flags any VK_COMMAND_BUFFER_USAGE_RENDER_PASS_CONTINUE_BIT & pInheritanceInfo.renderPass is VK_NULL_HANDLE & pInheritanceInfo.pNext has VkAttachmentSampleCountInfoAMD => pInheritanceInfo.VkAttachmentSampleCountInfoAMD::colorAttachmentCount eq pInheritanceInfo.VkCommandBufferInheritanceRenderingInfo::colorAttachmentCount',
    ],
  },
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
  'VUID-vkCmdPipelineBarrier-srcAccessMask-02815': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '5053a61f',
    rows: ['vkCmdPipelineBarrier s pMemoryBarriers[*].srcAccessMask access srcStageMask'],
  },
  'VUID-vkCmdPipelineBarrier-dstAccessMask-02816': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '79d1343d',
    rows: ['vkCmdPipelineBarrier s pMemoryBarriers[*].dstAccessMask access dstStageMask'],
  },
  'VUID-vkCmdPipelineBarrier-pBufferMemoryBarriers-02817': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '48b81236',
    rows: [
      'vkCmdPipelineBarrier s each pBufferMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.srcAccessMask access srcStageMask',
    ],
  },
  'VUID-vkCmdPipelineBarrier-pBufferMemoryBarriers-02818': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '2e8660f8',
    rows: [
      'vkCmdPipelineBarrier s each pBufferMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.dstAccessMask access dstStageMask',
    ],
  },
  'VUID-vkCmdPipelineBarrier-pImageMemoryBarriers-02819': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: '121b0cee',
    rows: [
      'vkCmdPipelineBarrier s each pImageMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.srcAccessMask access srcStageMask',
    ],
  },
  'VUID-vkCmdPipelineBarrier-pImageMemoryBarriers-02820': {
    reason:
      'it refers to a table of the specification (supported access types); the part about the queue family of the command buffer cannot be known',
    read: 'bf4fb5a2',
    rows: [
      'vkCmdPipelineBarrier s each pImageMemoryBarriers : $.srcQueueFamilyIndex eq $.dstQueueFamilyIndex => $.dstAccessMask access dstStageMask',
    ],
  },
  'VUID-VkSubpassDependency-srcAccessMask-00868': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '936d8f89',
    rows: ['VkSubpassDependency s srcAccessMask access srcStageMask'],
  },
  'VUID-VkSubpassDependency-dstAccessMask-00869': {
    reason: 'it refers to a table of the specification (supported access types)',
    read: '32b466f6',
    rows: ['VkSubpassDependency s dstAccessMask access dstStageMask'],
  },
  'VUID-VkSubpassDependency2-srcAccessMask-03088': {
    reason:
      'it refers to a table of the specification (supported access types); a chained VkMemoryBarrier2 replaces the masks',
    read: '936d8f89',
    rows: ['VkSubpassDependency2 c pNext without VkMemoryBarrier2 => srcAccessMask access srcStageMask'],
  },
  'VUID-VkSubpassDependency2-dstAccessMask-03089': {
    reason:
      'it refers to a table of the specification (supported access types); a chained VkMemoryBarrier2 replaces the masks',
    read: '32b466f6',
    rows: ['VkSubpassDependency2 c pNext without VkMemoryBarrier2 => dstAccessMask access dstStageMask'],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06091': {
    reason: 'the parser does not know the form of the sentence',
    read: '74cab4a4',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageLayout not VK_IMAGE_LAYOUT_DEPTH_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06097': {
    reason: 'the parser does not know the form of the sentence',
    read: '3e144c34',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageLayout not VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06101': {
    reason: 'the parser does not know the form of the sentence',
    read: '68362956',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE & $.resolveMode not VK_RESOLVE_MODE_NONE => $.resolveImageLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pColorAttachments-11515': {
    reason: 'the parser does not know the form of the sentence',
    read: '8653b9f4',
    rows: [
      'VkRenderingInfo s pColorAttachments[?].resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT | pDepthAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT | pStencilAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT => flags all VK_RENDERING_CUSTOM_RESOLVE_BIT_EXT',
    ],
  },
  'VUID-VkRenderingInfo-flags-11516': {
    reason: 'the parser does not know the form of the sentence',
    read: 'af2eca22',
    rows: [
      'VkRenderingInfo s flags any VK_RENDERING_CUSTOM_RESOLVE_BIT_EXT => pColorAttachments[*].resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT,VK_RESOLVE_MODE_NONE ; pDepthAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT,VK_RESOLVE_MODE_NONE ; pStencilAttachment.resolveMode is VK_RESOLVE_MODE_CUSTOM_BIT_EXT,VK_RESOLVE_MODE_NONE',
    ],
  },
  'VUID-VkRenderingAttachmentInfo-pNext-11753': {
    reason: 'the flags are those of the chained struct',
    read: '4c9bfe29',
    rows: [
      'VkRenderingAttachmentInfo c VkRenderingAttachmentFlagsInfoKHR::flags any VK_RENDERING_ATTACHMENT_RESOLVE_SKIP_TRANSFER_FUNCTION_BIT_KHR,VK_RENDERING_ATTACHMENT_RESOLVE_ENABLE_TRANSFER_FUNCTION_BIT_KHR => resolveMode is VK_RESOLVE_MODE_AVERAGE_BIT',
    ],
  },
  'VUID-VkSubpassDescription-flags-03341': {
    reason: 'it uses a term that is defined elsewhere in the specification (resolve attachment)',
    read: 'fa537481',
    rows: [
      'VkSubpassDescription s flags any VK_SUBPASS_DESCRIPTION_CUSTOM_RESOLVE_BIT_EXT & pResolveAttachments not NULL => pResolveAttachments[*].attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription2-flags-04907': {
    reason: 'it uses a term that is defined elsewhere in the specification (resolve attachment)',
    read: 'fa537481',
    rows: [
      'VkSubpassDescription2 s flags any VK_SUBPASS_DESCRIPTION_CUSTOM_RESOLVE_BIT_EXT & pResolveAttachments not NULL => pResolveAttachments[*].attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDescription2-flags-04908': {
    reason: 'it uses a term that is defined elsewhere in the specification (resolve attachment)',
    read: '115be63e',
    rows: [
      'VkSubpassDescription2 c flags any VK_SUBPASS_DESCRIPTION_CUSTOM_RESOLVE_BIT_EXT & VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment not NULL => VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment.attachment is VK_ATTACHMENT_UNUSED',
    ],
  },
  'VUID-VkSubpassDependency-srcSubpass-02243': {
    reason: 'it uses a term that is defined elsewhere in the specification (framebuffer-space stages)',
    read: 'e5495937',
    rows: [
      'VkSubpassDependency s srcSubpass eq dstSubpass & srcStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT & dstStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT => dependencyFlags all VK_DEPENDENCY_BY_REGION_BIT',
    ],
  },
  'VUID-VkSubpassDependency2-srcSubpass-02245': {
    reason:
      'it uses a term that is defined elsewhere in the specification (framebuffer-space stages); a chained VkMemoryBarrier2 replaces the masks',
    read: 'e5495937',
    rows: [
      'VkSubpassDependency2 c pNext without VkMemoryBarrier2 & srcSubpass eq dstSubpass & srcStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT & dstStageMask any VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT,VK_PIPELINE_STAGE_EARLY_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_LATE_FRAGMENT_TESTS_BIT,VK_PIPELINE_STAGE_COLOR_ATTACHMENT_OUTPUT_BIT => dependencyFlags all VK_DEPENDENCY_BY_REGION_BIT',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-viewMask-03059': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f9a72908',
    rows: [
      'VkRenderPassCreateInfo2 s pSubpasses[*].viewMask is 0 => pDependencies[*].dependencyFlags none VK_DEPENDENCY_VIEW_LOCAL_BIT',
    ],
  },
  'VUID-VkSubpassDescription2-attachment-02801': {
    reason: 'said of each element, without saying so',
    read: 'c5d86401',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.aspectMask none VK_IMAGE_ASPECT_METADATA_BIT',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pDepthStencilResolveAttachment-03178': {
    reason: 'the parser does not know the form of the sentence',
    read: 'bc8f3424',
    rows: [
      'VkSubpassDescriptionDepthStencilResolve s pDepthStencilResolveAttachment not NULL & pDepthStencilResolveAttachment.attachment not VK_ATTACHMENT_UNUSED => ( depthResolveMode not VK_RESOLVE_MODE_NONE | stencilResolveMode not VK_RESOLVE_MODE_NONE )',
    ],
  },
  'VUID-VkSubpassDescriptionDepthStencilResolve-pNext-06873': {
    reason: 'the parser does not know the form of the sentence',
    read: 'b7c63669',
    rows: [
      'VkSubpassDescription2 c VkMultisampledRenderToSingleSampledInfoEXT::multisampledRenderToSingleSampledEnable is VK_TRUE & pDepthStencilAttachment not NULL & pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => ( VkSubpassDescriptionDepthStencilResolve::depthResolveMode not VK_RESOLVE_MODE_NONE | VkSubpassDescriptionDepthStencilResolve::stencilResolveMode not VK_RESOLVE_MODE_NONE )',
    ],
  },
  'VUID-VkFramebufferCreateInfo-flags-03191': {
    reason: 'the parser does not know the form of the sentence',
    read: '764bf327',
    rows: [
      'VkFramebufferCreateInfo c flags any VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT => ( VkFramebufferAttachmentsCreateInfo::attachmentImageInfoCount is 0 | VkFramebufferAttachmentsCreateInfo::attachmentImageInfoCount eq attachmentCount )',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08402': {
    reason: 'the parser does not know the form of the sentence',
    read: 'ba52c0fb',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : pCreateInfos[?].flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $.stage is VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_FRAGMENT_BIT => $.flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT',
    ],
  },
  'VUID-vkCreateShadersEXT-pCreateInfos-08403': {
    reason: 'the parser does not know the form of the sentence',
    read: 'fc487575',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : pCreateInfos[?].flags any VK_SHADER_CREATE_LINK_STAGE_BIT_EXT & $.stage is VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT => $.flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT',
    ],
  },
  'VUID-vkCreateShadersEXT-flags-11472': {
    reason: 'the parser does not know the form of the sentence',
    read: '3f8cc74d',
    rows: [
      'vkCreateShadersEXT s each pCreateInfos : pCreateInfos[?].flags all VK_SHADER_CREATE_LINK_STAGE_BIT_EXT,VK_SHADER_CREATE_DESCRIPTOR_HEAP_BIT_EXT & $.stage is VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT,VK_SHADER_STAGE_FRAGMENT_BIT => $.flags all VK_SHADER_CREATE_DESCRIPTOR_HEAP_BIT_EXT',
    ],
  },
  'VUID-vkCreateComputePipelines-binaryCount-09622': {
    reason: 'the parser does not know the form of the sentence',
    read: '83f43be3',
    rows: [
      'vkCreateComputePipelines c each pCreateInfos : $.VkPipelineBinaryInfoKHR::binaryCount not 0 => $.flags none VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-vkCreateGraphicsPipelines-binaryCount-09622': {
    reason: 'the parser does not know the form of the sentence',
    read: '83f43be3',
    rows: [
      'vkCreateGraphicsPipelines c each pCreateInfos : $.VkPipelineBinaryInfoKHR::binaryCount not 0 => $.flags none VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesKHR-binaryCount-09622': {
    reason: 'the parser does not know the form of the sentence',
    read: '83f43be3',
    rows: [
      'vkCreateRayTracingPipelinesKHR c each pCreateInfos : $.VkPipelineBinaryInfoKHR::binaryCount not 0 => $.flags none VK_PIPELINE_CREATE_FAIL_ON_PIPELINE_COMPILE_REQUIRED_BIT',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesNV-pNext-10150': {
    reason: 'the parser does not know the form of the sentence',
    read: '2b64a3eb',
    rows: [
      'vkCreateRayTracingPipelinesNV c each pCreateInfos : $.pNext has VkPipelineCreateFlags2CreateInfo => $.VkPipelineCreateFlags2CreateInfo::flags none VK_PIPELINE_CREATE_2_CAPTURE_DATA_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-stage-03425': {
    reason: 'only decided where there are no libraries',
    read: '0f8ceaa7',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR & pLibraryInfo is NULL => pStages[?].stage is VK_SHADER_STAGE_RAYGEN_BIT_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-03470': {
    reason: 'the parser does not know the form of the sentence',
    read: '2360e714',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : flags any VK_PIPELINE_CREATE_RAY_TRACING_NO_NULL_ANY_HIT_SHADERS_BIT_KHR & $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_TRIANGLES_HIT_GROUP_KHR,VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => $.anyHitShader not VK_SHADER_UNUSED_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-03471': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f7a4e7d1',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s each pGroups : flags any VK_PIPELINE_CREATE_RAY_TRACING_NO_NULL_CLOSEST_HIT_SHADERS_BIT_KHR & $.type is VK_RAY_TRACING_SHADER_GROUP_TYPE_TRIANGLES_HIT_GROUP_KHR,VK_RAY_TRACING_SHADER_GROUP_TYPE_PROCEDURAL_HIT_GROUP_KHR => $.closestHitShader not VK_SHADER_UNUSED_KHR',
    ],
  },
  'VUID-VkRayTracingPipelineCreateInfoKHR-flags-08700': {
    reason: 'the parser does not know the form of the sentence',
    read: 'afc9a09b',
    rows: [
      'VkRayTracingPipelineCreateInfoKHR s flags none VK_PIPELINE_CREATE_LIBRARY_BIT_KHR & ( pLibraryInfo is NULL | pLibraryInfo.libraryCount is 0 ) => groupCount not 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-allocationSize-07899': {
    reason: 'it uses a term that is defined elsewhere in the specification (export operation)',
    read: '42178aa2',
    rows: [
      'VkMemoryAllocateInfo c pNext without VkImportMemoryWin32HandleInfoKHR,VkImportMemoryWin32HandleInfoNV,VkImportMemoryFdInfoKHR,VkImportMemoryHostPointerInfoEXT,VkImportMemoryZirconHandleInfoFUCHSIA,VkImportMemoryMetalHandleInfoEXT,VkImportAndroidHardwareBufferInfoANDROID,VkImportMemoryBufferCollectionFUCHSIA,VkImportScreenBufferInfoQNX,VkImportNativeBufferInfoOHOS,VkImportMetalBufferInfoEXT & VkExportMemoryAllocateInfo::handleTypes not 0 & VkExportMemoryAllocateInfo::handleTypes none VK_EXTERNAL_MEMORY_HANDLE_TYPE_ANDROID_HARDWARE_BUFFER_BIT_ANDROID => allocationSize > 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-01874': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '293e9f0e',
    rows: [
      'VkMemoryAllocateInfo c pNext without VkImportMemoryWin32HandleInfoKHR,VkImportMemoryWin32HandleInfoNV,VkImportMemoryFdInfoKHR,VkImportMemoryHostPointerInfoEXT,VkImportMemoryZirconHandleInfoFUCHSIA,VkImportMemoryMetalHandleInfoEXT,VkImportAndroidHardwareBufferInfoANDROID,VkImportMemoryBufferCollectionFUCHSIA,VkImportScreenBufferInfoQNX,VkImportNativeBufferInfoOHOS,VkImportMetalBufferInfoEXT & VkExportMemoryAllocateInfo::handleTypes any VK_EXTERNAL_MEMORY_HANDLE_TYPE_ANDROID_HARDWARE_BUFFER_BIT_ANDROID & VkMemoryDedicatedAllocateInfo::image not VK_NULL_HANDLE => allocationSize is 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-07900': {
    reason: 'it uses a term that is defined elsewhere in the specification (export operation)',
    read: 'ed3b6c02',
    rows: [
      'VkMemoryAllocateInfo c pNext without VkImportMemoryWin32HandleInfoKHR,VkImportMemoryWin32HandleInfoNV,VkImportMemoryFdInfoKHR,VkImportMemoryHostPointerInfoEXT,VkImportMemoryZirconHandleInfoFUCHSIA,VkImportMemoryMetalHandleInfoEXT,VkImportAndroidHardwareBufferInfoANDROID,VkImportMemoryBufferCollectionFUCHSIA,VkImportScreenBufferInfoQNX,VkImportNativeBufferInfoOHOS,VkImportMetalBufferInfoEXT & VkExportMemoryAllocateInfo::handleTypes is VK_EXTERNAL_MEMORY_HANDLE_TYPE_ANDROID_HARDWARE_BUFFER_BIT_ANDROID & pNext without VkMemoryDedicatedAllocateInfo => allocationSize > 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-07901': {
    reason: 'it uses a term that is defined elsewhere in the specification (export operation)',
    read: 'c40a53c4',
    rows: [
      'VkMemoryAllocateInfo c pNext without VkImportMemoryWin32HandleInfoKHR,VkImportMemoryWin32HandleInfoNV,VkImportMemoryFdInfoKHR,VkImportMemoryHostPointerInfoEXT,VkImportMemoryZirconHandleInfoFUCHSIA,VkImportMemoryMetalHandleInfoEXT,VkImportAndroidHardwareBufferInfoANDROID,VkImportMemoryBufferCollectionFUCHSIA,VkImportScreenBufferInfoQNX,VkImportNativeBufferInfoOHOS,VkImportMetalBufferInfoEXT & VkExportMemoryAllocateInfo::handleTypes is VK_EXTERNAL_MEMORY_HANDLE_TYPE_ANDROID_HARDWARE_BUFFER_BIT_ANDROID & VkMemoryDedicatedAllocateInfo::buffer not VK_NULL_HANDLE => allocationSize > 0',
    ],
  },
  'VUID-VkMemoryAllocateInfo-pNext-10395': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: 'f9d9840e',
    rows: [
      'VkMemoryAllocateInfo c VkImportMemoryMetalHandleInfoEXT::handleType is VK_EXTERNAL_MEMORY_HANDLE_TYPE_MTLTEXTURE_BIT_EXT => pNext has VkMemoryDedicatedAllocateInfo ; VkMemoryDedicatedAllocateInfo::image not VK_NULL_HANDLE',
    ],
  },
  'VUID-VkMemoryAllocateInfo-allocationSize-07902': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '289df88f',
    rows: [
      'VkMemoryAllocateInfo c VkImportMemoryZirconHandleInfoFUCHSIA::handleType is VK_EXTERNAL_MEMORY_HANDLE_TYPE_ZIRCON_VMO_BIT_FUCHSIA => allocationSize > 0',
    ],
  },
  'VUID-VkExportMetalObjectsInfoEXT-pNext-06798': {
    reason: 'the parser does not know the form of the sentence',
    read: '02d83955',
    rows: [
      'VkExportMetalObjectsInfoEXT c VkExportMetalTextureInfoEXT::image not VK_NULL_HANDLE | VkExportMetalTextureInfoEXT::imageView not VK_NULL_HANDLE => VkExportMetalTextureInfoEXT::plane is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkMemoryAllocateFlagsInfo-flags-10760': {
    reason: 'it uses a term that is defined elsewhere in the specification (import operation)',
    read: '172533ff',
    rows: [
      'VkMemoryAllocateInfo c ( VkImportMemoryWin32HandleInfoKHR::handleType not 0 | VkImportMemoryFdInfoKHR::handleType not 0 | VkImportMemoryHostPointerInfoEXT::handleType not 0 | VkImportMemoryZirconHandleInfoFUCHSIA::handleType not 0 | VkImportMemoryMetalHandleInfoEXT::handleType not 0 | VkImportAndroidHardwareBufferInfoANDROID::buffer not NULL | VkImportScreenBufferInfoQNX::buffer not NULL | pNext has VkImportMemoryBufferCollectionFUCHSIA ) => VkMemoryAllocateFlagsInfo::flags none VK_MEMORY_ALLOCATE_ZERO_INITIALIZE_BIT_EXT',
    ],
  },
  'VUID-VkBufferCreateInfo-pNext-01571': {
    reason: 'the parser does not know the form of the sentence',
    read: 'fd5193d0',
    rows: [
      'VkBufferCreateInfo c VkDedicatedAllocationBufferCreateInfoNV::dedicatedAllocation is VK_TRUE => flags none VK_BUFFER_CREATE_SPARSE_BINDING_BIT,VK_BUFFER_CREATE_SPARSE_RESIDENCY_BIT,VK_BUFFER_CREATE_SPARSE_ALIASED_BIT',
    ],
  },
  'VUID-VkBufferCreateInfo-flags-09641': {
    reason: 'it uses a term that is defined elsewhere in the specification (effective usage)',
    read: 'a73c4e11',
    rows: [
      'VkBufferCreateInfo s flags any VK_BUFFER_CREATE_PROTECTED_BIT => usage only VK_BUFFER_USAGE_TRANSFER_SRC_BIT,VK_BUFFER_USAGE_TRANSFER_DST_BIT,VK_BUFFER_USAGE_UNIFORM_TEXEL_BUFFER_BIT,VK_BUFFER_USAGE_STORAGE_TEXEL_BUFFER_BIT,VK_BUFFER_USAGE_UNIFORM_BUFFER_BIT,VK_BUFFER_USAGE_STORAGE_BUFFER_BIT,VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT,VK_BUFFER_USAGE_2_VIDEO_DECODE_SRC_BIT_KHR,VK_BUFFER_USAGE_2_VIDEO_ENCODE_DST_BIT_KHR,VK_BUFFER_USAGE_2_DESCRIPTOR_HEAP_BIT_EXT',
    ],
  },
  'VUID-VkImageCreateInfo-samples-02257': {
    reason: 'one part of it depends on the device',
    read: '18f89082',
    rows: [
      'VkImageCreateInfo s samples not VK_SAMPLE_COUNT_1_BIT => imageType is VK_IMAGE_TYPE_2D ; flags none VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT ; mipLevels is 1',
    ],
  },
  'VUID-VkImageCreateInfo-flags-02259': {
    reason: 'one part of it depends on the device',
    read: '91a73abd',
    rows: [
      'VkImageCreateInfo s flags any VK_IMAGE_CREATE_SPLIT_INSTANCE_BIND_REGIONS_BIT => mipLevels is 1 ; arrayLayers is 1 ; imageType is VK_IMAGE_TYPE_2D',
    ],
  },
  'VUID-VkImageCreateInfo-flags-02557': {
    reason: 'a slip of the specification, read as it is meant: the bit is one of usage',
    read: '5ec2e10b',
    rows: [
      'VkImageCreateInfo s usage any VK_IMAGE_USAGE_FRAGMENT_DENSITY_MAP_BIT_EXT => imageType is VK_IMAGE_TYPE_2D',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-01443': {
    reason: 'the parser does not know the form of the sentence',
    read: 'c01d2de0',
    rows: [
      'VkImageCreateInfo c VkExternalMemoryImageCreateInfo::handleTypes not 0 | VkExternalMemoryImageCreateInfoNV::handleTypes not 0 => initialLayout is VK_IMAGE_LAYOUT_UNDEFINED',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-06784': {
    reason: 'the parser does not know the form of the sentence',
    read: '57f855af',
    rows: [
      'VkImageCreateInfo c pNext has VkImportMetalTextureInfoEXT => VkImportMetalTextureInfoEXT::plane is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06419': {
    reason: 'it uses a term that is defined elsewhere in the specification (multi-planar aspect)',
    read: '4e8fee35',
    rows: [
      'VkDeviceImageMemoryRequirements s pCreateInfo.flags any VK_IMAGE_CREATE_DISJOINT_BIT & pCreateInfo.tiling is VK_IMAGE_TILING_LINEAR,VK_IMAGE_TILING_OPTIMAL => planeAspect is VK_IMAGE_ASPECT_PLANE_0_BIT,VK_IMAGE_ASPECT_PLANE_1_BIT,VK_IMAGE_ASPECT_PLANE_2_BIT',
    ],
  },
  'VUID-VkDeviceImageMemoryRequirements-pCreateInfo-06420': {
    reason: 'it uses a term that is defined elsewhere in the specification (memory plane)',
    read: '78f40375',
    rows: [
      'VkDeviceImageMemoryRequirements s pCreateInfo.tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT => planeAspect is VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06395': {
    reason: 'the parser does not know the form of the sentence',
    read: '30f84419',
    rows: ['VkImageConstraintsInfoFUCHSIA s pFormatConstraints[*].requiredFormatFeatures not 0'],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06396': {
    reason: 'said of each element, without saying so',
    read: 'b5a062c3',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_SAMPLED_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_SAMPLED_IMAGE_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06397': {
    reason: 'said of each element, without saying so',
    read: '32a2afcf',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_STORAGE_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_STORAGE_IMAGE_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06398': {
    reason: 'said of each element, without saying so',
    read: 'cc14344a',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_COLOR_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06399': {
    reason: 'said of each element, without saying so',
    read: '703475b2',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT => $.requiredFormatFeatures all VK_FORMAT_FEATURE_DEPTH_STENCIL_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkImageConstraintsInfoFUCHSIA-pFormatConstraints-06400': {
    reason: 'said of each element, without saying so',
    read: '6a3ffec2',
    rows: [
      'VkImageConstraintsInfoFUCHSIA s each pFormatConstraints : $.imageCreateInfo.usage any VK_IMAGE_USAGE_INPUT_ATTACHMENT_BIT => $.requiredFormatFeatures any VK_FORMAT_FEATURE_COLOR_ATTACHMENT_BIT,VK_FORMAT_FEATURE_DEPTH_STENCIL_ATTACHMENT_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-flags-03000': {
    reason: 'it uses a term that is defined elsewhere in the specification (binding flags)',
    read: '90d8ae31',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[?] any VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT => flags all VK_DESCRIPTOR_SET_LAYOUT_CREATE_UPDATE_AFTER_BIND_POOL_BIT',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-descriptorType-03001': {
    reason: 'it uses a term that is defined elsewhere in the specification (binding flags)',
    read: 'c3115858',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c VkDescriptorSetLayoutBindingFlagsCreateInfo::pBindingFlags[?] any VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT => pBindings[*].descriptorType not VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER_DYNAMIC,VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC',
    ],
  },
  'VUID-VkDescriptorSetLayoutBinding-descriptorCount-09465': {
    reason: 'the parser does not know the form of the sentence',
    read: '12f1c758',
    rows: ['VkDescriptorSetLayoutBinding s descriptorCount not 0 => stageFlags valid VkShaderStageFlagBits'],
  },
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-flags-13077': {
    reason: 'the parser does not know the form of the sentence',
    read: 'bdb67de7',
    rows: [
      'vkCmdCopyQueryPoolResultsToMemoryKHR s queryResultFlags none VK_QUERY_RESULT_64_BIT => pDstRange.address multiple 4 ; pDstRange.stride multiple 4',
    ],
  },
  'VUID-vkCmdCopyQueryPoolResultsToMemoryKHR-flags-13078': {
    reason: 'the parser does not know the form of the sentence',
    read: '84bb9af1',
    rows: [
      'vkCmdCopyQueryPoolResultsToMemoryKHR s queryResultFlags any VK_QUERY_RESULT_64_BIT => pDstRange.address multiple 8 ; pDstRange.stride multiple 8',
    ],
  },
  'VUID-vkCmdClearColorImage-aspectMask-02498': {
    reason: 'the parser does not know the form of the sentence',
    read: '3711565d',
    rows: ['vkCmdClearColorImage s pRanges[*].aspectMask only VK_IMAGE_ASPECT_COLOR_BIT'],
  },
  'VUID-vkCmdClearDepthStencilImage-aspectMask-02824': {
    reason: 'the parser does not know the form of the sentence',
    read: '302e60fa',
    rows: [
      'vkCmdClearDepthStencilImage s pRanges[*].aspectMask only VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkCopyMemoryToImageIndirectInfoKHR-aspectMask-07662': {
    reason: 'the parser does not know the form of the sentence',
    read: '23fa9c35',
    rows: ['VkCopyMemoryToImageIndirectInfoKHR s pImageSubresources[*].aspectMask one'],
  },
  'VUID-vkCmdCopyMemoryToImageIndirectNV-aspectMask-07662': {
    reason: 'the parser does not know the form of the sentence',
    read: '23fa9c35',
    rows: ['vkCmdCopyMemoryToImageIndirectNV s pImageSubresources[*].aspectMask one'],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-shaderStages-11110': {
    reason: 'the parser does not know the form of the sentence',
    read: 'a429cb37',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s shaderStages is VK_SHADER_STAGE_COMPUTE_BIT => pTokens[*].type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_DISPATCH_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_EXECUTION_SET_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_CONSTANT_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_SEQUENCE_INDEX_EXT',
    ],
  },
  'VUID-VkIndirectCommandsLayoutTokenEXT-type-11333': {
    reason: 'a slip of the specification, read as it is meant: the struct is reached through data',
    read: '14388f7d',
    rows: [
      'VkIndirectCommandsLayoutTokenEXT s type is VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_PUSH_DATA_SEQUENCE_INDEX_EXT => data.pPushConstant.updateRange.stageFlags is VK_SHADER_STAGE_ALL',
    ],
  },
  'VUID-VkDisplaySurfaceCreateInfoKHR-alphaMode-01254': {
    reason: 'the parser does not know the form of the sentence',
    read: '06363d7b',
    rows: [
      'VkDisplaySurfaceCreateInfoKHR s alphaMode is VK_DISPLAY_PLANE_ALPHA_GLOBAL_BIT_KHR => globalAlpha >= 0 ; globalAlpha <= 1',
    ],
  },
  'VUID-VkSwapchainCreateInfoKHR-flags-03168': {
    reason: 'the parser does not know the form of the sentence',
    read: '44493aee',
    rows: [
      'VkSwapchainCreateInfoKHR c flags any VK_SWAPCHAIN_CREATE_MUTABLE_FORMAT_BIT_KHR => pNext has VkImageFormatListCreateInfo ; VkImageFormatListCreateInfo::viewFormatCount > 0 ; VkImageFormatListCreateInfo::pViewFormats[?] eq imageFormat',
    ],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-mode-01298': {
    reason: 'one part of it depends on the device',
    read: '437d8b19',
    rows: ['VkDeviceGroupPresentInfoKHR s mode is VK_DEVICE_GROUP_PRESENT_MODE_LOCAL_BIT_KHR => pDeviceMasks[*] one'],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-mode-01299': {
    reason: 'one part of it depends on the device',
    read: '43c147f8',
    rows: ['VkDeviceGroupPresentInfoKHR s mode is VK_DEVICE_GROUP_PRESENT_MODE_REMOTE_BIT_KHR => pDeviceMasks[*] one'],
  },
  'VUID-VkDeviceGroupPresentInfoKHR-mode-01303': {
    reason: 'one part of it depends on the swapchain',
    read: '9558abff',
    rows: ['VkDeviceGroupPresentInfoKHR m mode one'],
  },
  'VUID-VkVideoSessionCreateInfoKHR-flags-10399': {
    reason: 'it uses a term that is defined elsewhere in the specification (decode operation)',
    read: 'add3fc8a',
    rows: [
      'VkVideoSessionCreateInfoKHR s flags any VK_VIDEO_SESSION_CREATE_INLINE_SESSION_PARAMETERS_BIT_KHR => pVideoProfile.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_DECODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_AV1_BIT_KHR,VK_VIDEO_CODEC_OPERATION_DECODE_VP9_BIT_KHR',
    ],
  },
  'VUID-VkVideoSessionCreateInfoKHR-flags-10265': {
    reason: 'it uses a term that is defined elsewhere in the specification (encode operation)',
    read: '8499fe64',
    rows: [
      'VkVideoSessionCreateInfoKHR s flags any VK_VIDEO_SESSION_CREATE_ALLOW_ENCODE_QUANTIZATION_DELTA_MAP_BIT_KHR,VK_VIDEO_SESSION_CREATE_ALLOW_ENCODE_EMPHASIS_MAP_BIT_KHR => pVideoProfile.videoCodecOperation is VK_VIDEO_CODEC_OPERATION_ENCODE_H264_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_H265_BIT_KHR,VK_VIDEO_CODEC_OPERATION_ENCODE_AV1_BIT_KHR',
    ],
  },
  'VUID-vkCmdEncodeVideoKHR-pEncodeInfo-10840': {
    reason: 'the parser does not know the form of the sentence',
    read: 'd6f74992',
    rows: [
      'vkCmdEncodeVideoKHR c pEncodeInfo.flags any VK_VIDEO_ENCODE_INTRA_REFRESH_BIT_KHR => pEncodeInfo.VkVideoEncodeIntraRefreshInfoKHR::intraRefreshCycleDuration not 0',
    ],
  },
  'VUID-vkCmdEncodeVideoKHR-pNext-10842': {
    reason: 'the parser does not know the form of the sentence',
    read: '5c0279cd',
    rows: [
      'vkCmdEncodeVideoKHR c pEncodeInfo.pReferenceSlots[?].VkVideoReferenceIntraRefreshInfoKHR::dirtyIntraRefreshRegions not 0 => pEncodeInfo.flags all VK_VIDEO_ENCODE_INTRA_REFRESH_BIT_KHR',
    ],
  },
  'VUID-VkVideoEncodeRateControlInfoKHR-rateControlMode-08356': {
    reason: 'the parser does not know the form of the sentence',
    read: '9c1e623a',
    rows: [
      'VkVideoEncodeRateControlInfoKHR s each pLayers : rateControlMode is VK_VIDEO_ENCODE_RATE_CONTROL_MODE_CBR_BIT_KHR => $.averageBitrate eq $.maxBitrate',
    ],
  },
  'VUID-VkRenderPassCreateInfo-fragmentDensityMapAttachment-10648': {
    reason:
      'a slip of the specification, read as it is meant: the attachment is a member of fragmentDensityMapAttachment',
    read: 'd2769b65',
    rows: [
      'VkRenderPassCreateInfo c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => VkRenderPassTileShadingCreateInfoQCOM::flags none VK_TILE_SHADING_RENDER_PASS_ENABLE_BIT_QCOM',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-fragmentDensityMapAttachment-10651': {
    reason:
      'a slip of the specification, read as it is meant: the attachment is a member of fragmentDensityMapAttachment',
    read: 'd2769b65',
    rows: [
      'VkRenderPassCreateInfo2 c VkRenderPassFragmentDensityMapCreateInfoEXT::fragmentDensityMapAttachment.attachment not VK_ATTACHMENT_UNUSED => VkRenderPassTileShadingCreateInfoQCOM::flags none VK_TILE_SHADING_RENDER_PASS_ENABLE_BIT_QCOM',
    ],
  },
  'VUID-vkCreateRayTracingPipelinesKHR-flags-03816': {
    reason: 'a slip of the specification, read as it is meant: the flags are those of pCreateInfos',
    read: '928f3504',
    rows: ['vkCreateRayTracingPipelinesKHR s pCreateInfos[*].flags none VK_PIPELINE_CREATE_DISPATCH_BASE_BIT'],
  },
  'VUID-vkCreateRayTracingPipelinesNV-flags-03816': {
    reason: 'a slip of the specification, read as it is meant: the flags are those of pCreateInfos',
    read: '928f3504',
    rows: ['vkCreateRayTracingPipelinesNV s pCreateInfos[*].flags none VK_PIPELINE_CREATE_DISPATCH_BASE_BIT'],
  },
  'VUID-vkCmdCopyImage-srcSubresource-10214': {
    reason: 'said of each element, without saying so',
    read: 'dbb00fd8',
    rows: [
      'vkCmdCopyImage s each pRegions : $.srcSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.dstSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-vkCmdCopyImage-dstSubresource-10215': {
    reason: 'said of each element, without saying so',
    read: '92f2d47a',
    rows: [
      'vkCmdCopyImage s each pRegions : $.dstSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.srcSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkExecutionGraphPipelineCreateInfoAMDX-None-09497': {
    reason: 'VkPipelineCreateFlags2CreateInfo cannot be in its chain',
    read: '959a28eb',
    rows: ['VkExecutionGraphPipelineCreateInfoAMDX m flags valid VkPipelineCreateFlagBits'],
  },
  'VUID-vkCreateDataGraphPipelinesARM-deferredOperation-09916': {
    reason: 'a slip of the specification, read as it is meant: the bit of the 64-bit flags',
    read: '21db93a7',
    rows: [
      'vkCreateDataGraphPipelinesARM s deferredOperation not VK_NULL_HANDLE => pCreateInfos[*].flags none VK_PIPELINE_CREATE_2_EARLY_RETURN_ON_FAILURE_BIT',
    ],
  },
  'VUID-VkImageResolve2-maintenance10-10994': {
    reason: 'a slip of the specification, read as it is meant: the bits are those of aspectMask',
    read: '7f48551c',
    rows: [
      'VkImageResolve2 S disabled maintenance10 => srcSubresource.aspectMask none VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT ; dstSubresource.aspectMask none VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-srcSubpass-02526': {
    reason:
      'a slip of the specification, read as it is meant: VK_SUBPASS_EXTERNAL is no index, as VkRenderPassCreateInfo says',
    read: 'ec62a09e',
    rows: [
      'VkRenderPassCreateInfo2 s each pDependencies : $.srcSubpass not VK_SUBPASS_EXTERNAL => $.srcSubpass lt subpassCount',
    ],
  },
  'VUID-VkRenderPassCreateInfo2-dstSubpass-02527': {
    reason:
      'a slip of the specification, read as it is meant: VK_SUBPASS_EXTERNAL is no index, as VkRenderPassCreateInfo says',
    read: 'de876904',
    rows: [
      'VkRenderPassCreateInfo2 s each pDependencies : $.dstSubpass not VK_SUBPASS_EXTERNAL => $.dstSubpass lt subpassCount',
    ],
  },
  'VUID-vkGetDeviceFaultReportsKHR-pFaultCounts-arraylength': {
    reason: 'the count is behind a pointer',
    read: '210043fb',
    rows: ['vkGetDeviceFaultReportsKHR s pFaultInfo not NULL => pFaultCounts[0] > 0'],
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
  'VUID-VkDeviceQueueCreateInfo-pQueuePriorities-00383': {
    reason: 'the parser does not know the form of the sentence',
    read: '12a3ea16',
    rows: ['VkDeviceQueueCreateInfo s pQueuePriorities[*] >= 0 ; pQueuePriorities[*] <= 1'],
  },
  'VUID-VkImageCreateInfo-mipLevels-00958': {
    reason: 'it is a matter of arithmetic',
    read: 'b30e4fab',
    rows: MIP_LEVELS,
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04149': {
    reason: IN_NO_LIST,
    read: '62f28293',
    rows: [descriptorRow('VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE', MOVED)],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04150': {
    reason: IN_NO_LIST,
    read: 'a9783867',
    rows: [descriptorRow('VK_DESCRIPTOR_TYPE_COMBINED_IMAGE_SAMPLER', MOVED)],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04151': {
    reason: IN_NO_LIST,
    read: '9993c514',
    rows: [descriptorRow('VK_DESCRIPTOR_TYPE_INPUT_ATTACHMENT', MOVED)],
  },
  'VUID-VkWriteDescriptorSet-descriptorType-04152': {
    reason: IN_NO_LIST,
    read: '784c6859',
    rows: [
      descriptorRow(
        'VK_DESCRIPTOR_TYPE_STORAGE_IMAGE',
        `${MOVED},VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL`,
      ),
    ],
  },
  'VUID-VkInputAttachmentAspectReference-aspectMask-02250': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkInputAttachmentAspectReference m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkClearAttachment-aspectMask-02246': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkClearAttachment m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkImageSubresourceLayers-aspectMask-02247': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkImageSubresourceLayers m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkImageSubresourceRange-aspectMask-02278': {
    reason: 'it names constants by a pattern',
    read: 'fa404068',
    rows: [
      'VkImageSubresourceRange m aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06090': {
    reason: 'it calls imageLayout layout',
    read: 'ee8b454c',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE => $.imageLayout not VK_IMAGE_LAYOUT_DEPTH_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pDepthAttachment-06092': {
    reason: 'it calls imageLayout layout',
    read: '42f9d74e',
    rows: [
      'VkRenderingInfo s pDepthAttachment not NULL & pDepthAttachment.imageView not VK_NULL_HANDLE => pDepthAttachment.imageLayout not VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-pStencilAttachment-06094': {
    reason: 'it calls imageLayout layout',
    read: '9c7d36f3',
    rows: [
      'VkRenderingInfo s pStencilAttachment not NULL & pStencilAttachment.imageView not VK_NULL_HANDLE => pStencilAttachment.imageLayout not VK_IMAGE_LAYOUT_COLOR_ATTACHMENT_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06096': {
    reason: 'it calls imageLayout layout',
    read: '8d8e7d5e',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE => $.imageLayout not VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkRenderingInfo-colorAttachmentCount-06100': {
    reason: 'it calls imageLayout layout',
    read: 'a3721d66',
    rows: [
      'VkRenderingInfo s each pColorAttachments : colorAttachmentCount not 0 & $.imageView not VK_NULL_HANDLE => $.imageLayout not VK_IMAGE_LAYOUT_DEPTH_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_DEPTH_READ_ONLY_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_ATTACHMENT_OPTIMAL,VK_IMAGE_LAYOUT_STENCIL_READ_ONLY_OPTIMAL',
    ],
  },
  'VUID-VkPipelineColorBlendAttachmentState-colorBlendOp-01406': {
    reason: 'it uses a term that is defined elsewhere in the specification (advanced blend operation)',
    read: 'e29c3e3d',
    rows: [
      'VkPipelineColorBlendAttachmentState s ( colorBlendOp not VK_BLEND_OP_ADD,VK_BLEND_OP_SUBTRACT,VK_BLEND_OP_REVERSE_SUBTRACT,VK_BLEND_OP_MIN,VK_BLEND_OP_MAX | alphaBlendOp not VK_BLEND_OP_ADD,VK_BLEND_OP_SUBTRACT,VK_BLEND_OP_REVERSE_SUBTRACT,VK_BLEND_OP_MIN,VK_BLEND_OP_MAX ) => colorBlendOp eq alphaBlendOp',
    ],
  },
  'VUID-VkSubpassDependency-srcSubpass-00864': {
    reason: 'the parser does not know the form of the sentence',
    read: '842f0c51',
    rows: [
      'VkSubpassDependency s srcSubpass not VK_SUBPASS_EXTERNAL & dstSubpass not VK_SUBPASS_EXTERNAL => srcSubpass le dstSubpass',
    ],
  },
  'VUID-VkSubpassDependency2-srcSubpass-03084': {
    reason: 'the parser does not know the form of the sentence',
    read: '842f0c51',
    rows: [
      'VkSubpassDependency2 s srcSubpass not VK_SUBPASS_EXTERNAL & dstSubpass not VK_SUBPASS_EXTERNAL => srcSubpass le dstSubpass',
    ],
  },
  'VUID-VkImageBlit-layerCount-08800': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f51027ec',
    rows: [
      'VkImageBlit s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkImageBlit2-layerCount-08800': {
    reason: 'the parser does not know the form of the sentence',
    read: 'f51027ec',
    rows: [
      'VkImageBlit2 s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-vkCmdClearAttachments-rect-02682': {
    reason: 'the parser does not know the form of the sentence',
    read: '84a128df',
    rows: ['vkCmdClearAttachments s pRects[*].rect.extent.width > 0'],
  },
  'VUID-vkCmdClearAttachments-rect-02683': {
    reason: 'the parser does not know the form of the sentence',
    read: 'ca19dbef',
    rows: ['vkCmdClearAttachments s pRects[*].rect.extent.height > 0'],
  },
  'VUID-VkSwapchainCreateInfoKHR-imageArrayLayers-01275': {
    reason: 'the other part is a matter of the surface',
    read: 'f8f83072',
    rows: ['VkSwapchainCreateInfoKHR s imageArrayLayers > 0'],
  },
  'VUID-VkImageCreateInfo-pNext-01975': {
    reason: 'VkExternalFormatOHOS, which is newer, gives a format as well',
    read: '64facde4',
    rows: [
      'VkImageCreateInfo c ( pNext without VkExternalFormatANDROID | VkExternalFormatANDROID::externalFormat is 0 ) & ( pNext without VkExternalFormatOHOS | VkExternalFormatOHOS::externalFormat is 0 ) => format not VK_FORMAT_UNDEFINED',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-ycbcrModel-01655': {
    reason: 'the rest is a matter of the format',
    read: '8342264a',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s ycbcrModel not VK_SAMPLER_YCBCR_MODEL_CONVERSION_RGB_IDENTITY => components.r not VK_COMPONENT_SWIZZLE_ZERO,VK_COMPONENT_SWIZZLE_ONE ; components.g not VK_COMPONENT_SWIZZLE_ZERO,VK_COMPONENT_SWIZZLE_ONE ; components.b not VK_COMPONENT_SWIZZLE_ZERO,VK_COMPONENT_SWIZZLE_ONE',
    ],
  },
  'VUID-vkCmdEndTransformFeedbackEXT-pCounterBuffer-02379': {
    reason: 'pCounterBuffer is a slip for pCounterBuffers',
    read: 'c6e57d64',
    rows: ['vkCmdEndTransformFeedbackEXT s pCounterBuffers is NULL => pCounterBufferOffsets is NULL'],
  },
  'VUID-VkCopyImageInfo2-srcSubresource-10214': {
    reason: 'it speaks of the elements of pRegions without saying so',
    read: 'dbb00fd8',
    rows: [
      'VkCopyImageInfo2 s each pRegions : $.srcSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.dstSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkCopyImageInfo2-dstSubresource-10215': {
    reason: 'it speaks of the elements of pRegions without saying so',
    read: '92f2d47a',
    rows: [
      'VkCopyImageInfo2 s each pRegions : $.dstSubresource.aspectMask is VK_IMAGE_ASPECT_COLOR_BIT => $.srcSubresource.aspectMask lacks VK_IMAGE_ASPECT_DEPTH_BIT,VK_IMAGE_ASPECT_STENCIL_BIT',
    ],
  },
  'VUID-VkPhysicalDeviceImageFormatInfo2-tiling-02249': {
    reason: 'the parser does not know the form of the sentence',
    read: 'e1d37dd0',
    rows: [
      'VkPhysicalDeviceImageFormatInfo2 c tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT => pNext has VkPhysicalDeviceImageDrmFormatModifierInfoEXT',
      'VkPhysicalDeviceImageFormatInfo2 c pNext has VkPhysicalDeviceImageDrmFormatModifierInfoEXT => tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT',
    ],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-pBindings-07303': {
    reason: 'the rest is a matter of counting',
    read: '54e8f46c',
    rows: [
      'VkDescriptorSetLayoutCreateInfo c pBindings[?].descriptorType is VK_DESCRIPTOR_TYPE_MUTABLE_EXT => pNext has VkMutableDescriptorTypeCreateInfoEXT',
    ],
  },
  'VUID-VkDescriptorPoolCreateInfo-pPoolSizes-09424': {
    reason: 'the parser does not know the form of the sentence',
    read: '91a90287',
    rows: [
      'VkDescriptorPoolCreateInfo c pPoolSizes[?].type is VK_DESCRIPTOR_TYPE_INLINE_UNIFORM_BLOCK => pNext has VkDescriptorPoolInlineUniformBlockCreateInfo ; VkDescriptorPoolInlineUniformBlockCreateInfo::maxInlineUniformBlockBindings not 0',
    ],
  },
  'VUID-VkBufferCreateInfo-usage-04813': {
    reason: 'the rest is a matter of the elements of pProfiles',
    read: '15ed6683',
    rows: [
      'VkBufferCreateInfo c usage any VK_BUFFER_USAGE_VIDEO_DECODE_SRC_BIT_KHR,VK_BUFFER_USAGE_VIDEO_DECODE_DST_BIT_KHR & flags none VK_BUFFER_CREATE_VIDEO_PROFILE_INDEPENDENT_BIT_KHR => pNext has VkVideoProfileListInfoKHR ; VkVideoProfileListInfoKHR::profileCount > 0',
    ],
  },
  'VUID-VkIndirectCommandsLayoutCreateInfoEXT-shaderStages-11109': {
    reason: 'it speaks of stages by their kind',
    read: '0beefc9f',
    rows: [
      'VkIndirectCommandsLayoutCreateInfoEXT s shaderStages any VK_SHADER_STAGE_VERTEX_BIT,VK_SHADER_STAGE_TESSELLATION_CONTROL_BIT,VK_SHADER_STAGE_TESSELLATION_EVALUATION_BIT,VK_SHADER_STAGE_GEOMETRY_BIT,VK_SHADER_STAGE_FRAGMENT_BIT,VK_SHADER_STAGE_TASK_BIT_EXT,VK_SHADER_STAGE_MESH_BIT_EXT => pTokens[*].type not VK_INDIRECT_COMMANDS_TOKEN_TYPE_TRACE_RAYS2_EXT,VK_INDIRECT_COMMANDS_TOKEN_TYPE_DISPATCH_EXT',
    ],
  },
  'VUID-VkDataGraphProcessingEngineCreateInfoARM-pProcessingEngines-11843': {
    reason: 'the parser does not know the form of the sentence',
    read: '929e0499',
    rows: [
      'VkDataGraphProcessingEngineCreateInfoARM s each pProcessingEngines : $.type is VK_PHYSICAL_DEVICE_DATA_GRAPH_PROCESSING_ENGINE_TYPE_NEURAL_QCOM,VK_PHYSICAL_DEVICE_DATA_GRAPH_PROCESSING_ENGINE_TYPE_COMPUTE_QCOM & $.isForeign is VK_TRUE => processingEngineCount is 1',
    ],
  },
  'VUID-VkSubpassDescription2-attachment-04563': {
    reason: 'it names constants by a pattern',
    read: '5c83f963',
    rows: [
      'VkSubpassDescription2 s each pInputAttachments : $.attachment not VK_ATTACHMENT_UNUSED => $.aspectMask none VK_IMAGE_ASPECT_MEMORY_PLANE_0_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_1_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_2_BIT_EXT,VK_IMAGE_ASPECT_MEMORY_PLANE_3_BIT_EXT',
    ],
  },
  'VUID-VkSubpassDescription-pDepthStencilAttachment-04438': {
    reason: 'the parser does not know the form of the sentence',
    read: '4a52b583',
    rows: [
      'VkSubpassDescription s pDepthStencilAttachment.attachment not VK_ATTACHMENT_UNUSED => pColorAttachments[*].attachment ne pDepthStencilAttachment.attachment',
    ],
  },
  'VUID-VkImageCreateInfo-pNext-01974': {
    reason: '"the format"',
    read: 'c0cfeba0',
    rows: ['VkImageCreateInfo c VkExternalFormatANDROID::externalFormat not 0 => format is VK_FORMAT_UNDEFINED'],
  },
  'VUID-VkImageCreateInfo-format-06410': {
    reason:
      'it uses a term that is defined elsewhere in the specification (formats that require a conversion: those with _422, _420 or several planes, 444 among them)',
    read: '92500471',
    rows: ['VkImageCreateInfo s ( format is {422/420} | format is {multi-planar} ) => mipLevels is 1'],
  },
  'VUID-VkImageCreateInfo-format-06411': {
    reason:
      'it uses a term that is defined elsewhere in the specification (formats that require a conversion: those with _422, _420 or several planes, 444 among them)',
    read: '4d4601d8',
    rows: [
      'VkImageCreateInfo s ( format is {422/420} | format is {multi-planar} ) => samples is VK_SAMPLE_COUNT_1_BIT',
    ],
  },
  'VUID-VkImageCreateInfo-format-06412': {
    reason:
      'it uses a term that is defined elsewhere in the specification (formats that require a conversion: those with _422, _420 or several planes, 444 among them)',
    read: '0ba154bc',
    rows: ['VkImageCreateInfo s ( format is {422/420} | format is {multi-planar} ) => imageType is VK_IMAGE_TYPE_2D'],
  },
  'VUID-VkImageCreateInfo-tiling-02261': {
    reason: 'of "exactly one of" only that there is one',
    read: 'ccc5409e',
    rows: [
      'VkImageCreateInfo c tiling is VK_IMAGE_TILING_DRM_FORMAT_MODIFIER_EXT => pNext has VkImageDrmFormatModifierListCreateInfoEXT,VkImageDrmFormatModifierExplicitCreateInfoEXT',
    ],
  },
  'VUID-VkImageViewCreateInfo-imageViewType-04973': {
    reason: 'a semicolon between two conditions',
    read: '78a6b1c2',
    rows: [
      'VkImageViewCreateInfo s viewType is VK_IMAGE_VIEW_TYPE_1D,VK_IMAGE_VIEW_TYPE_2D,VK_IMAGE_VIEW_TYPE_3D & subresourceRange.layerCount not VK_REMAINING_ARRAY_LAYERS => subresourceRange.layerCount is 1',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02581': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '7386d78a',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.g is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_G',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02582': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: 'cf7f35bc',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.a is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_A,VK_COMPONENT_SWIZZLE_ONE,VK_COMPONENT_SWIZZLE_ZERO',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02583': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: 'cdf9ff5d',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R,VK_COMPONENT_SWIZZLE_B',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02584': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '81b07752',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} => components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B,VK_COMPONENT_SWIZZLE_R',
    ],
  },
  'VUID-VkSamplerYcbcrConversionCreateInfo-components-02585': {
    reason: 'it uses a term that is defined elsewhere in the specification (identity swizzle)',
    read: '46fa7bd5',
    rows: [
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} & components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R => components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B',
      'VkSamplerYcbcrConversionCreateInfo s format is {422/420} & components.b is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_B => components.r is VK_COMPONENT_SWIZZLE_IDENTITY,VK_COMPONENT_SWIZZLE_R',
    ],
  },
  'VUID-VkDescriptorUpdateTemplateEntry-descriptor-02226': {
    reason: 'it writes descriptorType as two words',
    read: 'a558dee7',
    rows: [
      'VkDescriptorUpdateTemplateEntry s descriptorType is VK_DESCRIPTOR_TYPE_INLINE_UNIFORM_BLOCK => dstArrayElement multiple 4',
    ],
  },
  'VUID-vkCmdWriteTimestamp2-stage-03859': {
    reason: '"only a single pipeline stage"',
    read: '1a3a2943',
    rows: ['vkCmdWriteTimestamp2 m stage max1'],
  },
  'VUID-VkImageBlit-aspectMask-00238': {
    reason: '"must match"',
    read: '9647fbc1',
    rows: ['VkImageBlit s srcSubresource.aspectMask eq dstSubresource.aspectMask'],
  },
  'VUID-VkImageBlit2-aspectMask-00238': {
    reason: '"must match"',
    read: '9647fbc1',
    rows: ['VkImageBlit2 s srcSubresource.aspectMask eq dstSubresource.aspectMask'],
  },
  'VUID-VkImageResolve-layerCount-08803': {
    reason: '"neither of the layerCount members"; as VkImageBlit-layerCount-08800',
    read: '33efafec',
    rows: [
      'VkImageResolve s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkImageResolve2-layerCount-08803': {
    reason: '"neither of the layerCount members"; as VkImageBlit-layerCount-08800',
    read: '33efafec',
    rows: [
      'VkImageResolve2 s srcSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS & dstSubresource.layerCount not VK_REMAINING_ARRAY_LAYERS => srcSubresource.layerCount eq dstSubresource.layerCount',
    ],
  },
  'VUID-VkBufferImageCopy-bufferRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f43c38e8',
    rows: ['VkBufferImageCopy s bufferRowLength not 0 => bufferRowLength ge imageExtent.width'],
  },
  'VUID-VkBufferImageCopy-bufferImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '46aa87a7',
    rows: ['VkBufferImageCopy s bufferImageHeight not 0 => bufferImageHeight ge imageExtent.height'],
  },
  'VUID-VkBufferImageCopy2-bufferRowLength-09101': {
    reason: '"0, or greater than or equal to the width member of"',
    read: 'f43c38e8',
    rows: ['VkBufferImageCopy2 s bufferRowLength not 0 => bufferRowLength ge imageExtent.width'],
  },
  'VUID-VkBufferImageCopy2-bufferImageHeight-09102': {
    reason: '"0, or greater than or equal to the width member of"',
    read: '46aa87a7',
    rows: ['VkBufferImageCopy2 s bufferImageHeight not 0 => bufferImageHeight ge imageExtent.height'],
  },
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
  'VUID-VkSwapchainCreateInfoKHR-imageExtent-01689': {
    reason: '"members width and height must both be non-zero"',
    read: 'c447dbc1',
    rows: ['VkSwapchainCreateInfoKHR s imageExtent.width > 0 ; imageExtent.height > 0'],
  },
  'VUID-VkPresentRegionsKHR-swapchainCount-01260': {
    reason: 'it says in a clause what it is chained to',
    read: '6eea930e',
    rows: ['VkPresentInfoKHR c VkPresentRegionsKHR::swapchainCount eq swapchainCount'],
  },
  'VUID-VkPresentIdKHR-swapchainCount-04998': {
    reason: 'it says in a clause what it is chained to',
    read: 'e28fd20d',
    rows: ['VkPresentInfoKHR c VkPresentIdKHR::swapchainCount eq swapchainCount'],
  },
  'VUID-VkD3D12FenceSubmitInfoKHR-waitSemaphoreValuesCount-00079': {
    reason: 'it says in a clause what it is chained to',
    read: '862aa21a',
    rows: ['VkSubmitInfo c VkD3D12FenceSubmitInfoKHR::waitSemaphoreValuesCount eq waitSemaphoreCount'],
  },
  'VUID-VkD3D12FenceSubmitInfoKHR-signalSemaphoreValuesCount-00080': {
    reason: 'it says in a clause what it is chained to',
    read: '1313ad86',
    rows: ['VkSubmitInfo c VkD3D12FenceSubmitInfoKHR::signalSemaphoreValuesCount eq signalSemaphoreCount'],
  },
  'VUID-vkCmdTraceRaysKHR-size-04023': {
    reason: 'pRayGenShaderBindingTable is a slip for pRaygenShaderBindingTable',
    read: '47a83e4b',
    rows: ['vkCmdTraceRaysKHR s pRaygenShaderBindingTable.size eq pRaygenShaderBindingTable.stride'],
  },
  'VUID-VkPipelineTessellationStateCreateInfo-patchControlPoints-01214': {
    reason: 'a limit of the device is said in the same sentence',
    read: '2eb6941e',
    rows: ['VkPipelineTessellationStateCreateInfo s patchControlPoints > 0'],
  },
  'VUID-VkPipelineMultisampleStateCreateInfo-minSampleShading-00786': {
    reason: '"in the range"',
    read: '217059f3',
    rows: ['VkPipelineMultisampleStateCreateInfo s minSampleShading >= 0 ; minSampleShading <= 1'],
  },
  'VUID-VkVideoSessionCreateInfoKHR-maxDpbSlots-04850': {
    reason: '"if either is 0, both must be"',
    read: '2b8b1f65',
    rows: [
      'VkVideoSessionCreateInfoKHR s maxDpbSlots is 0 => maxActiveReferencePictures is 0',
      'VkVideoSessionCreateInfoKHR s maxActiveReferencePictures is 0 => maxDpbSlots is 0',
    ],
  },
  'VUID-VkOpticalFlowSessionCreateInfoNV-outputGridSize-07586': {
    reason: '"exactly one of the bits"',
    read: '575b13bc',
    rows: ['VkOpticalFlowSessionCreateInfoNV m outputGridSize one'],
  },
  'VUID-VkPipelineDynamicStateCreateInfo-pDynamicStates-01442': {
    reason: '"each element must be unique"',
    read: '8a63aa4d',
    rows: ['VkPipelineDynamicStateCreateInfo s pDynamicStates[*] unlike pDynamicStates[*]'],
  },
  'VUID-VkDescriptorSetLayoutCreateInfo-binding-00279': {
    reason: 'it compares elements of an array with each other',
    read: '45acf585',
    rows: [
      'VkDescriptorSetLayoutCreateInfo s flags none VK_DESCRIPTOR_SET_LAYOUT_CREATE_PER_STAGE_BIT_NV => pBindings[*].binding unlike pBindings[*].binding',
    ],
  },
  'VUID-VkPipelineVertexInputStateCreateInfo-pVertexBindingDescriptions-00616': {
    reason: 'it compares elements of an array with each other',
    read: 'abf22eff',
    rows: [
      'VkPipelineVertexInputStateCreateInfo s pVertexBindingDescriptions[*].binding unlike pVertexBindingDescriptions[*].binding',
    ],
  },
  'VUID-VkPipelineVertexInputStateCreateInfo-pVertexAttributeDescriptions-00617': {
    reason: 'it compares elements of an array with each other',
    read: '8867edaf',
    rows: [
      'VkPipelineVertexInputStateCreateInfo s pVertexAttributeDescriptions[*].location unlike pVertexAttributeDescriptions[*].location',
    ],
  },
};
