/** What messages say of external handles, by what is known of them. */
import { describe, expect, it } from 'vitest';
import { givenText, meaningText } from '../../rules/support/handle-words.js';
import { configuredOrigin, originOfGetCommand, originOfMember } from '../../src/registry/handle-origins.js';
import type { HandleOrigin } from '../../src/registry/handle-origins.js';
import { handleTypeFacts } from '../../src/registry/handle-types.js';

const M = 'VK_EXTERNAL_MEMORY_HANDLE_TYPE_';

function given(origin: HandleOrigin | undefined): string | undefined {
  return origin && givenText(origin);
}

describe('what is said', () => {
  it('of a handle that Vulkan gives, by its type, or by the forms that it may have', () => {
    const dmaBuf = originOfGetCommand('vkGetMemoryFdKHR', `${M}DMA_BUF_BIT_EXT`);
    expect(given(dmaBuf)).toBe('a file descriptor of a Linux dma-buf');
    expect(given(originOfGetCommand('vkGetMemoryFdKHR'))).toBe('a POSIX file descriptor of Vulkan');
    expect(given(originOfGetCommand('vkGetMemoryWin32HandleKHR'))).toBe(
      'an NT handle or a global share (KMT) handle of Vulkan',
    );
  });

  it('of a handle from elsewhere, in the words of its reference or by the types that it is declared to be', () => {
    expect(given(originOfMember(['handle', 'ioSurface']))).toContain('VkImportMetalIOSurfaceInfoEXT');
    expect(given(configuredOrigin('captureFrame', [`${M}D3D11_TEXTURE_BIT_KHR`, `${M}D3D11_TEXTURE_BIT`]))).toBe(
      'an NT handle to a Direct3D 10 or 11 texture',
    );
  });

  it('of the number of a type in another enum', () => {
    expect(meaningText(handleTypeFacts(`${M}OPAQUE_WIN32_BIT_NV`)!, 'memory')).toBe(
      `0x1 is ${M}OPAQUE_FD_BIT, a POSIX file descriptor of Vulkan memory`,
    );
    expect(meaningText(handleTypeFacts(`${M}D3D12_HEAP_BIT`)!, 'memoryNV')).toBe('0x20 is no handle type');
  });
});
