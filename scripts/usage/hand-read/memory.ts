/** Memory, and the handles of memory, fences and semaphores that come from elsewhere. */
import type { HandRead } from './types.js';

/**
 * The planes that an image can have: of a tiling with a modifier those of memory, of the others those of the format.
 */
const PLANES = [0, 1, 2]
  .map((plane) => `VK_IMAGE_ASPECT_PLANE_${plane}_BIT`)
  .concat([0, 1, 2, 3].map((plane) => `VK_IMAGE_ASPECT_MEMORY_PLANE_${plane}_BIT_EXT`))
  .join(',');

export const MEMORY: Readonly<Record<string, HandRead>> = {
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
  'VUID-VkMemoryDedicatedAllocateInfo-image-01432': {
    reason: '"at least one of them"',
    read: '6ff9971d',
    rows: ['VkMemoryDedicatedAllocateInfo s image not VK_NULL_HANDLE => buffer is VK_NULL_HANDLE'],
  },
  'VUID-VkDedicatedAllocationMemoryAllocateInfoNV-image-00649': {
    reason: '"at least one of them"',
    read: '6ff9971d',
    rows: ['VkDedicatedAllocationMemoryAllocateInfoNV s image not VK_NULL_HANDLE => buffer is VK_NULL_HANDLE'],
  },
  'VUID-VkBindImagePlaneMemoryInfo-planeAspect-02283': {
    reason: 'of which kind the plane is depends on the tiling of an image made elsewhere',
    read: '9866eb84',
    rows: [`VkBindImagePlaneMemoryInfo m planeAspect is ${PLANES}`],
  },
  'VUID-VkImagePlaneMemoryRequirementsInfo-planeAspect-02281': {
    reason: 'of which kind the plane is depends on the tiling of an image made elsewhere',
    read: '9866eb84',
    rows: [`VkImagePlaneMemoryRequirementsInfo m planeAspect is ${PLANES}`],
  },
  'VUID-VkBindImageMemoryDeviceGroupInfo-deviceIndexCount-01633': {
    reason: '"at least one of them"',
    read: '50fe4a6f',
    rows: ['VkBindImageMemoryDeviceGroupInfo s deviceIndexCount not 0 => splitInstanceBindRegionCount is 0'],
  },
};
