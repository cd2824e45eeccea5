/** Acceleration structures and micromaps. */
import type { HandRead } from './types.js';

export const ACCELERATION_STRUCTURES: Readonly<Record<string, HandRead>> = {
  'VUID-VkAccelerationStructureCreateInfoKHR-createFlags-04954': {
    reason: '"one member of the pNext chain must be a pointer to a valid instance"',
    read: '5eea4b27',
    rows: [
      'VkAccelerationStructureCreateInfoKHR c createFlags any VK_ACCELERATION_STRUCTURE_CREATE_MOTION_BIT_NV & type is VK_ACCELERATION_STRUCTURE_TYPE_TOP_LEVEL_KHR => pNext has VkAccelerationStructureMotionInfoNV',
    ],
  },
  'VUID-VkGeometryTrianglesNV-indexOffset-02432': {
    reason: 'the size of a type: a row for each',
    read: '85702ddc',
    rows: [
      'VkGeometryTrianglesNV s indexType is VK_INDEX_TYPE_UINT32 => indexOffset multiple 4',
      'VkGeometryTrianglesNV s indexType is VK_INDEX_TYPE_UINT16 => indexOffset multiple 2',
    ],
  },
  'VUID-VkGeometryTrianglesNV-indexData-02435': {
    reason: 'the condition comes last',
    read: 'b575516e',
    rows: ['VkGeometryTrianglesNV s indexType not VK_INDEX_TYPE_NONE_KHR => indexData not VK_NULL_HANDLE'],
  },
  'VUID-VkGeometryTrianglesNV-vertexStride-03818': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: '666384e4',
    rows: ['VkGeometryTrianglesNV s vertexStride <= 4294967295'],
  },
  'VUID-VkAccelerationStructureGeometryTrianglesDataKHR-vertexStride-03819': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: '666384e4',
    rows: ['VkAccelerationStructureGeometryTrianglesDataKHR s vertexStride <= 4294967295'],
  },
  'VUID-VkAccelerationStructureGeometryAabbsDataKHR-stride-03820': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: 'aebcdf1b',
    rows: ['VkAccelerationStructureGeometryAabbsDataKHR s stride <= 4294967295'],
  },
  'VUID-VkAccelerationStructureGeometryLinearSweptSpheresDataNV-vertexStride-10422': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: '4be0b3f2',
    rows: [
      'VkAccelerationStructureGeometryLinearSweptSpheresDataNV s vertexStride <= 4294967295 ; radiusStride <= 4294967295',
    ],
  },
  'VUID-VkAccelerationStructureGeometrySpheresDataNV-vertexStride-10432': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: '4be0b3f2',
    rows: ['VkAccelerationStructureGeometrySpheresDataNV s vertexStride <= 4294967295 ; radiusStride <= 4294967295'],
  },
  'VUID-VkAccelerationStructureTrianglesOpacityMicromapKHR-indexStride-11573': {
    reason: 'the size of a type: a row for each',
    read: 'dda25259',
    rows: [
      'VkAccelerationStructureTrianglesOpacityMicromapKHR s indexType is VK_INDEX_TYPE_UINT32 => indexStride multiple 4',
      'VkAccelerationStructureTrianglesOpacityMicromapKHR s indexType is VK_INDEX_TYPE_UINT16 => indexStride multiple 2',
    ],
  },
  'VUID-VkAccelerationStructureTrianglesOpacityMicromapKHR-indexStride-11574': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: '89794deb',
    rows: [
      'VkAccelerationStructureTrianglesOpacityMicromapKHR s indexType not VK_INDEX_TYPE_NONE_KHR => indexStride <= 4294967295',
    ],
  },
  'VUID-VkAccelerationStructureTrianglesOpacityMicromapEXT-indexType-10722': {
    reason: 'the size of a type: a row for each',
    read: 'f16157dd',
    rows: [
      'VkAccelerationStructureTrianglesOpacityMicromapEXT s indexType is VK_INDEX_TYPE_UINT32 => indexStride multiple 4',
      'VkAccelerationStructureTrianglesOpacityMicromapEXT s indexType is VK_INDEX_TYPE_UINT16 => indexStride multiple 2',
    ],
  },
  'VUID-VkAccelerationStructureTrianglesOpacityMicromapEXT-indexType-10723': {
    reason: '2 to the power of 32, which the text of the file writes as 232',
    read: '7b2cec10',
    rows: [
      'VkAccelerationStructureTrianglesOpacityMicromapEXT s indexType not VK_INDEX_TYPE_NONE_KHR => indexStride <= 4294967295',
    ],
  },
  'VUID-VkWriteDescriptorSetPartitionedAccelerationStructureNV-accelerationStructureCount-10511': {
    reason: '"the extended structure"',
    read: '00f7daaa',
    rows: [
      'VkWriteDescriptorSet c VkWriteDescriptorSetPartitionedAccelerationStructureNV::accelerationStructureCount eq descriptorCount',
    ],
  },
  'VUID-VkAccelerationStructureBuildGeometryInfoKHR-type-03792': {
    reason: 'it compares elements of an array with each other',
    read: 'e63e40f9',
    rows: [
      'VkAccelerationStructureBuildGeometryInfoKHR s each pGeometries : type is VK_ACCELERATION_STRUCTURE_TYPE_BOTTOM_LEVEL_KHR => $.geometryType eq $$.geometryType',
      'VkAccelerationStructureBuildGeometryInfoKHR s each ppGeometries : type is VK_ACCELERATION_STRUCTURE_TYPE_BOTTOM_LEVEL_KHR => $.geometryType eq $$.geometryType',
    ],
  },
  'VUID-VkAccelerationStructureInfoNV-type-02786': {
    reason: 'it compares elements of an array with each other',
    read: '1cfce01e',
    rows: [
      'VkAccelerationStructureInfoNV s each pGeometries : type is VK_ACCELERATION_STRUCTURE_TYPE_BOTTOM_LEVEL_KHR => $.geometryType eq $$.geometryType',
    ],
  },
  'VUID-VkAccelerationStructureBuildGeometryInfoKHR-type-10884': {
    reason: '"either pGeometries or ppGeometries"',
    read: 'e15668cb',
    rows: [
      'VkAccelerationStructureBuildGeometryInfoKHR s type is VK_ACCELERATION_STRUCTURE_TYPE_BOTTOM_LEVEL_KHR & pGeometries[?].geometryType is VK_GEOMETRY_TYPE_DENSE_GEOMETRY_FORMAT_TRIANGLES_AMDX => geometryCount is 1',
      'VkAccelerationStructureBuildGeometryInfoKHR s type is VK_ACCELERATION_STRUCTURE_TYPE_BOTTOM_LEVEL_KHR & ppGeometries[?].geometryType is VK_GEOMETRY_TYPE_DENSE_GEOMETRY_FORMAT_TRIANGLES_AMDX => geometryCount is 1',
    ],
  },
  'VUID-VkAccelerationStructureGeometryKHR-micromap-11568': {
    reason: '"a single ... structure"',
    read: 'fa0575a6',
    rows: [
      'VkAccelerationStructureGeometryKHR c geometryType is VK_GEOMETRY_TYPE_MICROMAP_KHR => pNext has VkAccelerationStructureGeometryMicromapDataKHR',
    ],
  },
  'VUID-VkAccelerationStructureDenseGeometryFormatTrianglesDataAMDX-format-10888': {
    reason: 'a constant with its value in brackets',
    read: 'bea9bdb7',
    rows: [
      'VkAccelerationStructureDenseGeometryFormatTrianglesDataAMDX s format is VK_COMPRESSED_TRIANGLE_FORMAT_DGF1_AMDX => dataSize multiple 128',
    ],
  },
  'VUID-VkPartitionedAccelerationStructureWriteInstanceDataNV-instanceMask-10566': {
    reason: '"the most significant bits"',
    read: '5426c3c8',
    rows: ['VkPartitionedAccelerationStructureWriteInstanceDataNV s instanceMask <= 255'],
  },
  'VUID-VkPartitionedAccelerationStructureWriteInstanceDataNV-instanceContributionToHitGroupIndex-10567': {
    reason: '"the most significant bits"',
    read: '47fe06ab',
    rows: ['VkPartitionedAccelerationStructureWriteInstanceDataNV s instanceContributionToHitGroupIndex <= 16777215'],
  },
  'VUID-VkPartitionedAccelerationStructureUpdateInstanceDataNV-instanceContributionToHitGroupIndex-10571': {
    reason: '"the most significant bits"',
    read: '47fe06ab',
    rows: ['VkPartitionedAccelerationStructureUpdateInstanceDataNV s instanceContributionToHitGroupIndex <= 16777215'],
  },
  'VUID-vkWriteAccelerationStructuresPropertiesKHR-queryType-03448': {
    reason: 'the size of VkDeviceSize: 8',
    read: 'bbbd9430',
    rows: [
      'vkWriteAccelerationStructuresPropertiesKHR s queryType is VK_QUERY_TYPE_ACCELERATION_STRUCTURE_COMPACTED_SIZE_KHR => stride multiple 8',
    ],
  },
  'VUID-vkWriteAccelerationStructuresPropertiesKHR-queryType-03450': {
    reason: 'the size of VkDeviceSize: 8',
    read: 'f3ccde55',
    rows: [
      'vkWriteAccelerationStructuresPropertiesKHR s queryType is VK_QUERY_TYPE_ACCELERATION_STRUCTURE_SERIALIZATION_SIZE_KHR => stride multiple 8',
    ],
  },
  'VUID-vkWriteAccelerationStructuresPropertiesKHR-queryType-06731': {
    reason: 'the size of VkDeviceSize: 8',
    read: 'ae02a312',
    rows: [
      'vkWriteAccelerationStructuresPropertiesKHR s queryType is VK_QUERY_TYPE_ACCELERATION_STRUCTURE_SIZE_KHR => stride multiple 8',
    ],
  },
  'VUID-vkWriteAccelerationStructuresPropertiesKHR-queryType-06733': {
    reason: 'the size of VkDeviceSize: 8',
    read: '0c3ec5cc',
    rows: [
      'vkWriteAccelerationStructuresPropertiesKHR s queryType is VK_QUERY_TYPE_ACCELERATION_STRUCTURE_SERIALIZATION_BOTTOM_LEVEL_POINTERS_KHR => stride multiple 8',
    ],
  },
  'VUID-vkWriteMicromapsPropertiesEXT-queryType-10071': {
    reason: 'the size of VkDeviceSize: 8',
    read: 'd025942e',
    rows: [
      'vkWriteMicromapsPropertiesEXT s queryType is VK_QUERY_TYPE_MICROMAP_SERIALIZATION_SIZE_EXT,VK_QUERY_TYPE_MICROMAP_COMPACTED_SIZE_EXT => stride multiple 8',
    ],
  },
  'VUID-vkWriteAccelerationStructuresPropertiesKHR-dataSize-03452': {
    reason: 'a product, for the case of one',
    read: 'cb5f0ec0',
    rows: ['vkWriteAccelerationStructuresPropertiesKHR s accelerationStructureCount is 1 => dataSize ge stride'],
  },
  'VUID-vkWriteMicromapsPropertiesEXT-dataSize-07576': {
    reason: 'a product, for the case of one',
    read: '9d4991fd',
    rows: ['vkWriteMicromapsPropertiesEXT s micromapCount is 1 => dataSize ge stride'],
  },
  'VUID-VkMicromapBuildInfoEXT-format-11652': {
    reason: 'a number that is a value of an enum',
    read: '13d96d18',
    rows: [
      'VkMicromapBuildInfoEXT s type is VK_MICROMAP_TYPE_OPACITY_MICROMAP_EXT => pUsageCounts[*].format valid VkOpacityMicromapFormatEXT',
      'VkMicromapBuildInfoEXT s type is VK_MICROMAP_TYPE_OPACITY_MICROMAP_EXT => ppUsageCounts[*].format valid VkOpacityMicromapFormatEXT',
    ],
  },
  'VUID-VkMicromapBuildInfoEXT-format-11653': {
    reason: 'a number that is a value of an enum',
    read: 'b26ebb9f',
    rows: [
      'VkMicromapBuildInfoEXT s type is VK_MICROMAP_TYPE_DISPLACEMENT_MICROMAP_NV => pUsageCounts[*].format valid VkDisplacementMicromapFormatNV',
      'VkMicromapBuildInfoEXT s type is VK_MICROMAP_TYPE_DISPLACEMENT_MICROMAP_NV => ppUsageCounts[*].format valid VkDisplacementMicromapFormatNV',
    ],
  },
  'VUID-vkGetAccelerationStructureBuildSizesKHR-pMaxPrimitiveCounts-11612': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '04edd40c',
    rows: [
      'vkGetAccelerationStructureBuildSizesKHR s pBuildInfo.geometryCount not 0 & pBuildInfo.type not VK_ACCELERATION_STRUCTURE_TYPE_OPACITY_MICROMAP_KHR => pMaxPrimitiveCounts not NULL',
    ],
  },
  'VUID-VkAccelerationStructureBuildGeometryInfoKHR-pGeometries-03788': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '9bf90e71',
    rows: [
      'VkAccelerationStructureBuildGeometryInfoKHR s geometryCount not 0 & pGeometries is NULL => ppGeometries not NULL',
      'VkAccelerationStructureBuildGeometryInfoKHR s geometryCount not 0 & pGeometries not NULL => ppGeometries is NULL',
    ],
  },
  'VUID-VkAccelerationStructureTrianglesOpacityMicromapEXT-pUsageCounts-07335': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '9256496f',
    rows: ['VkAccelerationStructureTrianglesOpacityMicromapEXT s pUsageCounts not NULL => ppUsageCounts is NULL'],
  },
  'VUID-VkAccelerationStructureTrianglesDisplacementMicromapNV-pUsageCounts-07992': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '9256496f',
    rows: ['VkAccelerationStructureTrianglesDisplacementMicromapNV s pUsageCounts not NULL => ppUsageCounts is NULL'],
  },
  'VUID-VkAccelerationStructureGeometryMicromapDataKHR-pUsageCounts-11642': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '9256496f',
    rows: ['VkAccelerationStructureGeometryMicromapDataKHR s pUsageCounts not NULL => ppUsageCounts is NULL'],
  },
  'VUID-VkMicromapBuildInfoEXT-pUsageCounts-07516': {
    reason: 'of a valid pointer it can be told that it is not NULL',
    read: '9256496f',
    rows: ['VkMicromapBuildInfoEXT s pUsageCounts not NULL => ppUsageCounts is NULL'],
  },
  'VUID-VkAccelerationStructureCaptureDescriptorDataInfoEXT-accelerationStructureNV-12431': {
    reason: 'it asks for an extension or a version',
    read: 'd1d3d447',
    rows: [
      'VkAccelerationStructureCaptureDescriptorDataInfoEXT S lacking VK_NV_ray_tracing => accelerationStructureNV is VK_NULL_HANDLE',
    ],
  },
};
