/** Memory, and the resources that are bound to it. */
import type { Pair } from '../pages.js';
import {
  allocate,
  create,
  exportMemory,
  imageFor,
  bufferFor,
  tensorFor,
  importFd,
  importAndroid,
  importHost,
  pair,
  ANDROID,
  collectionImage,
  collectionBuffer,
  dedicatedTo,
  importCollection,
} from './pieces.js';

/** A resource and memory, bound by the older command. */
function bound(kind: 'Image' | 'Buffer', resource: string, memory: string): string {
  const name = kind.toLowerCase();
  return `${create(kind, resource)}${allocate('memory', memory)}vkBind${kind}Memory(device, ${name}, memory, 0n);\n`;
}

/** The same by the newer one. */
function bound2(kind: 'Image' | 'Buffer' | 'TensorARM', resource: string, memory: string): string {
  const plain = kind.replace(/ARM$/u, '');
  const info = kind === 'TensorARM' ? 'VkBindTensorMemoryInfoARM' : `VkBind${plain}MemoryInfo`;
  const command = kind === 'TensorARM' ? 'vkBindTensorMemoryARM' : `vkBind${plain}Memory2`;
  return `${create(kind, resource)}${allocate('memory', memory)}${command}(device, 1, [
  new ${info}({ ${plain.toLowerCase()}, memory, memoryOffset: 0n }),
]);
`;
}

export const bindings: Readonly<Record<string, Pair>> = {
  'VUID-vkBindImageMemory-memory-02728': pair(
    (type) => bound('Image', imageFor(type), exportMemory('OPAQUE_FD_BIT')),
    'DMA_BUF_BIT_EXT',
    'OPAQUE_FD_BIT',
  ),
  'VUID-vkBindImageMemory-memory-02989': pair(
    (type) => bound('Image', imageFor(type), importFd('DMA_BUF_BIT_EXT')),
    'OPAQUE_FD_BIT',
    'DMA_BUF_BIT_EXT',
  ),
  'VUID-vkBindImageMemory-memory-02990': pair(
    (type) => bound('Image', imageFor(type), importAndroid),
    'OPAQUE_FD_BIT',
    ANDROID,
  ),
  'VUID-vkBindBufferMemory-memory-02726': pair(
    (chain) => bound('Buffer', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    bufferFor('OPAQUE_FD_BIT'),
  ),
  'VUID-vkBindBufferMemory-memory-02985': pair(
    (chain) => bound('Buffer', chain, importHost),
    '',
    bufferFor('HOST_ALLOCATION_BIT_EXT'),
  ),
  'VUID-vkBindBufferMemory-memory-02986': pair(
    (chain) => bound('Buffer', chain, importAndroid),
    '',
    bufferFor(ANDROID),
  ),
  'VUID-vkBindImageMemory-image-06392': {
    violating: bound('Image', collectionImage, ''),
    satisfying: bound('Image', collectionImage, importCollection(dedicatedTo('image'))),
  },
  'VUID-vkBindBufferMemory-buffer-06408': {
    violating: bound('Buffer', collectionBuffer, ''),
    satisfying: bound('Buffer', collectionBuffer, importCollection(dedicatedTo('buffer'))),
  },
  'VUID-VkBindBufferMemoryInfo-buffer-06408': {
    violating: bound2('Buffer', collectionBuffer, ''),
    satisfying: bound2('Buffer', collectionBuffer, importCollection(dedicatedTo('buffer'))),
  },
  'VUID-VkBindImageMemoryInfo-memory-02728': pair(
    (type) => bound2('Image', imageFor(type), exportMemory('OPAQUE_FD_BIT')),
    'DMA_BUF_BIT_EXT',
    'OPAQUE_FD_BIT',
  ),
  'VUID-VkBindImageMemoryInfo-memory-02989': pair(
    (type) => bound2('Image', imageFor(type), importFd('DMA_BUF_BIT_EXT')),
    'OPAQUE_FD_BIT',
    'DMA_BUF_BIT_EXT',
  ),
  'VUID-VkBindImageMemoryInfo-memory-02990': pair(
    (type) => bound2('Image', imageFor(type), importAndroid),
    'OPAQUE_FD_BIT',
    ANDROID,
  ),
  'VUID-VkBindBufferMemoryInfo-memory-02726': pair(
    (chain) => bound2('Buffer', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    bufferFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkBindBufferMemoryInfo-memory-02985': pair(
    (chain) => bound2('Buffer', chain, importHost),
    '',
    bufferFor('HOST_ALLOCATION_BIT_EXT'),
  ),
  'VUID-VkBindBufferMemoryInfo-memory-02986': pair(
    (chain) => bound2('Buffer', chain, importAndroid),
    '',
    bufferFor(ANDROID),
  ),
  'VUID-VkBindTensorMemoryInfoARM-memory-09895': pair(
    (chain) => bound2('TensorARM', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    tensorFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkBindTensorMemoryInfoARM-memory-09896': pair(
    (chain) => bound2('TensorARM', chain, importFd('DMA_BUF_BIT_EXT')),
    '',
    tensorFor('DMA_BUF_BIT_EXT'),
  ),
  'VUID-VkBindTensorMemoryInfoARM-memory-09897': pair(
    (chain) => bound2('TensorARM', chain, importAndroid),
    '',
    tensorFor(ANDROID),
  ),
  'VUID-VkSparseMemoryBind-memory-02730': pair(
    (chain) => sparse('Buffer', 'VkSparseBufferMemoryBindInfo', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    bufferFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkSparseMemoryBind-memory-02731': pair(
    (chain) => sparse('Image', 'VkSparseImageOpaqueMemoryBindInfo', chain, importFd('DMA_BUF_BIT_EXT')),
    '',
    imageFor('DMA_BUF_BIT_EXT'),
  ),
  'VUID-VkSparseImageMemoryBind-memory-02732': pair(
    (chain) => sparse('Image', 'VkSparseImageMemoryBindInfo', chain, exportMemory('OPAQUE_FD_BIT')),
    '',
    imageFor('OPAQUE_FD_BIT'),
  ),
  'VUID-VkSparseImageMemoryBind-memory-02733': pair(
    (chain) => sparse('Image', 'VkSparseImageMemoryBindInfo', chain, importFd('DMA_BUF_BIT_EXT')),
    '',
    imageFor('DMA_BUF_BIT_EXT'),
  ),
};

function sparse(kind: 'Image' | 'Buffer', struct: string, resource: string, memory: string): string {
  const bind = struct === 'VkSparseImageMemoryBindInfo' ? 'VkSparseImageMemoryBind' : 'VkSparseMemoryBind';
  const flags =
    struct === 'VkSparseImageMemoryBindInfo'
      ? ['flags: VK_IMAGE_CREATE_SPARSE_BINDING_BIT | VK_IMAGE_CREATE_SPARSE_RESIDENCY_BIT']
      : [];
  return `${create(kind, resource, undefined, flags)}${allocate('memory', memory)}new ${struct}({
  ${kind.toLowerCase()},
  bindCount: 1,
  pBinds: [new ${bind}({ memory, memoryOffset: 0n })],
});
`;
}
