/** Builds of acceleration structures: what stands in their geometries. */
import type { HandRead } from './types.js';

export const ACCELERATION_BUILDS: Readonly<Record<string, HandRead>> = {
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-10893': {
    reason: 'the parser does not know the form of the sentence',
    read: '232bd8a3',
    rows: [
      'vkBuildAccelerationStructuresKHR s pInfos[*].pGeometries[*].geometryType not VK_GEOMETRY_TYPE_DENSE_GEOMETRY_FORMAT_TRIANGLES_AMDX ; pInfos[*].ppGeometries[*].geometryType not VK_GEOMETRY_TYPE_DENSE_GEOMETRY_FORMAT_TRIANGLES_AMDX',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03804': {
    reason: 'the elements of an array in each element of another',
    read: '9fd0e1d4',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03804': {
    reason: 'the elements of an array in each element of another',
    read: '9fd0e1d4',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03806': {
    reason: 'the elements of an array in each element of another',
    read: '7c7ee891',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.indexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.indexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03806': {
    reason: 'the elements of an array in each element of another',
    read: '7c7ee891',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.indexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.indexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03810': {
    reason: 'the elements of an array in each element of another',
    read: '32fadf7c',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.transformData.deviceAddress multiple 16',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.transformData.deviceAddress multiple 16',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03810': {
    reason: 'the elements of an array in each element of another',
    read: '32fadf7c',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.transformData.deviceAddress multiple 16',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.transformData.deviceAddress multiple 16',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03811': {
    reason: 'the elements of an array in each element of another',
    read: 'f9fa16e6',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03811': {
    reason: 'the elements of an array in each element of another',
    read: 'f9fa16e6',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03714': {
    reason: 'the elements of an array in each element of another',
    read: '6c4d0f6e',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress multiple 8',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress multiple 8',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03714': {
    reason: 'the elements of an array in each element of another',
    read: '6c4d0f6e',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress multiple 8',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_AABBS_KHR => $.geometry.aabbs.data.deviceAddress multiple 8',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03813': {
    reason: 'the elements of an array in each element of another',
    read: 'd703191a',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR => $.geometry.instances.data.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR => $.geometry.instances.data.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03813': {
    reason: 'the elements of an array in each element of another',
    read: 'd703191a',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR => $.geometry.instances.data.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR => $.geometry.instances.data.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03715': {
    reason: 'the elements of an array in each element of another',
    read: 'cf8f5472',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_FALSE => $.geometry.instances.data.deviceAddress multiple 16',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_FALSE => $.geometry.instances.data.deviceAddress multiple 16',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03715': {
    reason: 'the elements of an array in each element of another',
    read: 'cf8f5472',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_FALSE => $.geometry.instances.data.deviceAddress multiple 16',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_FALSE => $.geometry.instances.data.deviceAddress multiple 16',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-03716': {
    reason: 'the elements of an array in each element of another',
    read: '28855875',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_TRUE => $.geometry.instances.data.deviceAddress multiple 8',
      'vkCmdBuildAccelerationStructuresKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_TRUE => $.geometry.instances.data.deviceAddress multiple 8',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-03716': {
    reason: 'the elements of an array in each element of another',
    read: '28855875',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_TRUE => $.geometry.instances.data.deviceAddress multiple 8',
      'vkCmdBuildAccelerationStructuresIndirectKHR s each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_INSTANCES_KHR & $.geometry.instances.arrayOfPointers is VK_TRUE => $.geometry.instances.data.deviceAddress multiple 8',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-10904': {
    reason: 'the elements of an array in each element of another',
    read: '4ef4e019',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType is VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress is 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType is VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress is 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-10904': {
    reason: 'the elements of an array in each element of another',
    read: '4ef4e019',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType is VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress is 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType is VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress is 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-10892': {
    reason: 'the elements of an array in each element of another',
    read: 'e2dd390c',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType is VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.hostAddress is 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType is VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.hostAddress is 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-10905': {
    reason: 'the elements of an array in each element of another',
    read: '4171cb14',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-10905': {
    reason: 'the elements of an array in each element of another',
    read: '4171cb14',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.deviceAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11821': {
    reason: 'the elements of an array in each element of another',
    read: 'c39e953d',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR & $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexType not VK_INDEX_TYPE_NONE_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapEXT::indexBuffer.hostAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11846': {
    reason: 'the elements of an array in each element of another',
    read: 'd9ef8917',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress is 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress is 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11846': {
    reason: 'the elements of an array in each element of another',
    read: 'd9ef8917',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress is 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress is 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11847': {
    reason: 'the elements of an array in each element of another',
    read: 'a451968f',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11847': {
    reason: 'the elements of an array in each element of another',
    read: 'a451968f',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11848': {
    reason: 'the elements of an array in each element of another',
    read: 'a27ac3ab',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11848': {
    reason: 'the elements of an array in each element of another',
    read: 'a27ac3ab',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11849': {
    reason: 'the elements of an array in each element of another',
    read: '051cf914',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::radiusData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::radiusData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11849': {
    reason: 'the elements of an array in each element of another',
    read: '051cf914',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::radiusData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::radiusData.deviceAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11822': {
    reason: 'the elements of an array in each element of another',
    read: '6bf0e444',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.hostAddress is 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.hostAddress is 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11823': {
    reason: 'the elements of an array in each element of another',
    read: '6b06d295',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV & $.VkAccelerationStructureGeometrySpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometrySpheresDataNV::indexData.hostAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11824': {
    reason: 'the elements of an array in each element of another',
    read: '0261090a',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::vertexData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::vertexData.hostAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11825': {
    reason: 'the elements of an array in each element of another',
    read: 'f5c2a1dc',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::radiusData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_SPHERES_NV => $.VkAccelerationStructureGeometrySpheresDataNV::radiusData.hostAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11850': {
    reason: 'the elements of an array in each element of another',
    read: '65aa518f',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress is 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress is 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11850': {
    reason: 'the elements of an array in each element of another',
    read: '65aa518f',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress is 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress is 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11851': {
    reason: 'the elements of an array in each element of another',
    read: '920b4b92',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11851': {
    reason: 'the elements of an array in each element of another',
    read: '920b4b92',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11852': {
    reason: 'the elements of an array in each element of another',
    read: 'c4be05a3',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11852': {
    reason: 'the elements of an array in each element of another',
    read: 'c4be05a3',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11853': {
    reason: 'the elements of an array in each element of another',
    read: '65bd9381',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::radiusData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::radiusData.deviceAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresIndirectKHR-pInfos-11853': {
    reason: 'the elements of an array in each element of another',
    read: '65bd9381',
    rows: [
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::radiusData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresIndirectKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::radiusData.deviceAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11826': {
    reason: 'the elements of an array in each element of another',
    read: '4ee0b5bc',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.hostAddress is 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType is VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.hostAddress is 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11827': {
    reason: 'the elements of an array in each element of another',
    read: 'aa1897f2',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV & $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexType not VK_INDEX_TYPE_NONE_KHR => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::indexData.hostAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11828': {
    reason: 'the elements of an array in each element of another',
    read: 'ee565b09',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::vertexData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::vertexData.hostAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11829': {
    reason: 'the elements of an array in each element of another',
    read: 'b4ee38aa',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::radiusData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_LINEAR_SWEPT_SPHERES_NV => $.VkAccelerationStructureGeometryLinearSweptSpheresDataNV::radiusData.hostAddress not 0',
    ],
  },
  'VUID-vkCmdBuildAccelerationStructuresKHR-pInfos-11845': {
    reason: 'the elements of an array in each element of another',
    read: 'a014c0de',
    rows: [
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.VkAccelerationStructureGeometryMotionTrianglesDataNV::vertexData.deviceAddress not 0',
      'vkCmdBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.VkAccelerationStructureGeometryMotionTrianglesDataNV::vertexData.deviceAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11820': {
    reason: 'the elements of an array in each element of another',
    read: 'bb7b6f51',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.VkAccelerationStructureGeometryMotionTrianglesDataNV::vertexData.hostAddress not 0',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.VkAccelerationStructureGeometryMotionTrianglesDataNV::vertexData.hostAddress not 0',
    ],
  },
  'VUID-vkBuildAccelerationStructuresKHR-pInfos-11705': {
    reason: 'the elements of an array in each element of another',
    read: '9cd54acf',
    rows: [
      'vkBuildAccelerationStructuresKHR c each pInfos[*].pGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapKHR::micromap is VK_NULL_HANDLE',
      'vkBuildAccelerationStructuresKHR c each pInfos[*].ppGeometries : $.geometryType is VK_GEOMETRY_TYPE_TRIANGLES_KHR => $.geometry.triangles.VkAccelerationStructureTrianglesOpacityMicromapKHR::micromap is VK_NULL_HANDLE',
    ],
  },
};
