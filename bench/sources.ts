/** Generated programs of any size. The same seed gives the same text, so runs on two commits compare. */

/** Vulkan as it is written with nvk: structs, assignments, commands, comparisons, classes. About `lines` lines. */
export function denseSource(lines: number): string {
  return assemble(lines, DENSE_HEAD, DENSE_BLOCKS);
}

/** TypeScript that has nothing to do with Vulkan. About `lines` lines. */
export function ordinarySource(lines: number): string {
  return assemble(lines, ORDINARY_HEAD, ORDINARY_BLOCKS);
}

/** One function of `count` statements, each a struct with a mask. */
export function longFunctionSource(count: number): string {
  const body = Array.from(
    { length: count },
    (_, i) => `  use(new VkBufferCreateInfo({ size: ${i}, usage: VK_BUFFER_USAGE_TRANSFER_DST_BIT }));`,
  );
  return `function all(use) {\n${body.join('\n')}\n}\n`;
}

/** `count` structs, each in the pNext of the one before it. */
export function longChainSource(count: number): string {
  const links = Array.from({ length: count }, (_, i) =>
    i === 0
      ? `const s0 = new VkPhysicalDeviceFeatures2();`
      : `const s${i} = new VkPhysicalDeviceVulkan12Features();\ns${i - 1}.pNext = s${i};`,
  );
  return links.join('\n') + '\n';
}

/** One mask of `count` operands. */
export function longMaskSource(count: number): string {
  const names = ['TRANSFER_SRC', 'TRANSFER_DST', 'STORAGE', 'SAMPLED'];
  const operands = Array.from({ length: count }, (_, i) => `VK_IMAGE_USAGE_${names[i % 4] ?? ''}_BIT`);
  return `const info = new VkImageCreateInfo({ usage: ${operands.join(' | ')} });\n`;
}

/** A block writes some lines of code whose names end in `id`; `pick` chooses among alternatives. */
type Block = (id: number, pick: <T>(of: readonly T[]) => T) => string;

function assemble(lines: number, head: string, blocks: readonly Block[]): string {
  const random = generator(20_260_101);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const parts = [head];
  let count = lineCount(head);
  for (let id = 0; count < lines; id++) {
    const part = pick(blocks)(id, pick);
    parts.push(part);
    count += lineCount(part);
  }
  return parts.join('');
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

/** A small linear congruential generator: repeatable, which Math.random is not. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const DENSE_HEAD = `import * as nvk from "nvk";

Object.assign(global, nvk);

`;

const BUFFER_USAGES = [
  'VK_BUFFER_USAGE_TRANSFER_SRC_BIT',
  'VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_VERTEX_BUFFER_BIT',
  'VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_INDEX_BUFFER_BIT',
  '0x82',
];
const FORMATS = ['VK_FORMAT_R8G8B8A8_UNORM', 'VK_FORMAT_B8G8R8A8_UNORM', 'VK_FORMAT_R32G32B32A32_SFLOAT'];
const LAYOUTS = [
  'VK_IMAGE_LAYOUT_UNDEFINED',
  'VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL',
  'VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL',
];
const ACCESSES = ['0', 'VK_ACCESS_TRANSFER_WRITE_BIT', 'VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_TRANSFER_READ_BIT'];
const STAGES = ['VK_PIPELINE_STAGE_TRANSFER_BIT', 'VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT', '1 << 12'];

const DENSE_BLOCKS: readonly Block[] = [
  (id, pick) => `export function createBuffer${id}(device: VkDevice, size: number): VkBuffer {
  const info = new VkBufferCreateInfo({
    size,
    usage: ${pick(BUFFER_USAGES)},
    sharingMode: VK_SHARING_MODE_EXCLUSIVE,
    queueFamilyIndexCount: 0,
    pQueueFamilyIndices: null
  });
  const buffer = new VkBuffer();
  const result = vkCreateBuffer(device, info, null, buffer);
  if (result !== VK_SUCCESS) throw new Error(\`vkCreateBuffer: \${result}\`);
  return buffer;
}

`,
  (id, pick) => `export class Texture${id} {
  public image: VkImage = new VkImage();
  public format: VkFormat = ${pick(FORMATS)};
  private layout: VkImageLayout = ${pick(LAYOUTS)};

  public constructor(private readonly device: VkDevice, private readonly width = 1024, private readonly height = 768) {}

  public create(): void {
    const info = new VkImageCreateInfo();
    info.imageType = VK_IMAGE_TYPE_2D;
    info.format = this.format;
    info.extent.width = this.width;
    info.extent.height = this.height;
    info.extent.depth = 1;
    info.mipLevels = 1;
    info.arrayLayers = 1;
    info.samples = VK_SAMPLE_COUNT_1_BIT;
    info.tiling = VK_IMAGE_TILING_OPTIMAL;
    info.usage = VK_IMAGE_USAGE_TRANSFER_DST_BIT | VK_IMAGE_USAGE_SAMPLED_BIT;
    info.sharingMode = VK_SHARING_MODE_EXCLUSIVE;
    info.initialLayout = VK_IMAGE_LAYOUT_UNDEFINED;
    if (vkCreateImage(this.device, info, null, this.image) !== VK_SUCCESS) throw new Error("vkCreateImage");
  }

  public isReady(): boolean {
    return this.layout === VK_IMAGE_LAYOUT_SHADER_READ_ONLY_OPTIMAL;
  }
}

`,
  (id, pick) => `export function transition${id}(commands: VkCommandBuffer, image: VkImage): void {
  const barrier = new VkImageMemoryBarrier({
    srcAccessMask: ${pick(ACCESSES)},
    dstAccessMask: ${pick(ACCESSES)},
    oldLayout: ${pick(LAYOUTS)},
    newLayout: VK_IMAGE_LAYOUT_GENERAL,
    srcQueueFamilyIndex: VK_QUEUE_FAMILY_IGNORED,
    dstQueueFamilyIndex: VK_QUEUE_FAMILY_IGNORED,
    image,
    subresourceRange: new VkImageSubresourceRange({
      aspectMask: VK_IMAGE_ASPECT_COLOR_BIT,
      baseMipLevel: 0,
      levelCount: 1,
      baseArrayLayer: 0,
      layerCount: 1
    })
  });
  vkCmdPipelineBarrier(
    commands,
    VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT,
    ${pick(STAGES)},
    0,
    0, null,
    0, null,
    1, [barrier]
  );
}

`,
  (
    id,
  ) => `export function pipeline${id}(device: VkDevice, layout: VkPipelineLayout, pass: VkRenderPass): VkGraphicsPipelineCreateInfo {
  const assembly = new VkPipelineInputAssemblyStateCreateInfo();
  assembly.topology = VK_PRIMITIVE_TOPOLOGY_TRIANGLE_LIST;
  assembly.primitiveRestartEnable = false;

  const raster = new VkPipelineRasterizationStateCreateInfo();
  raster.polygonMode = VK_POLYGON_MODE_FILL;
  raster.cullMode = VK_CULL_MODE_BACK_BIT;
  raster.frontFace = VK_FRONT_FACE_CLOCKWISE;
  raster.lineWidth = 1.0;

  const blend = new VkPipelineColorBlendAttachmentState({
    colorWriteMask:
      VK_COLOR_COMPONENT_R_BIT | VK_COLOR_COMPONENT_G_BIT | VK_COLOR_COMPONENT_B_BIT | VK_COLOR_COMPONENT_A_BIT,
    blendEnable: true,
    srcColorBlendFactor: VK_BLEND_FACTOR_SRC_ALPHA,
    dstColorBlendFactor: VK_BLEND_FACTOR_ONE_MINUS_SRC_ALPHA,
    colorBlendOp: VK_BLEND_OP_ADD
  });
  return new VkGraphicsPipelineCreateInfo({
    layout,
    renderPass: pass,
    subpass: 0,
    pInputAssemblyState: assembly,
    pRasterizationState: raster,
    pColorBlendState: new VkPipelineColorBlendStateCreateInfo({ attachmentCount: 1, pAttachments: [blend] })
  });
}

`,
  (
    id,
    pick,
  ) => `function memoryType${id}(gpu: VkPhysicalDevice, filter: number, wanted: VkMemoryPropertyFlags): number {
  const properties = new VkPhysicalDeviceMemoryProperties();
  vkGetPhysicalDeviceMemoryProperties(gpu, properties);
  for (let i = 0; i < properties.memoryTypeCount; ++i) {
    const flags = properties.memoryTypes[i].propertyFlags;
    if (filter & (1 << i) && (flags & wanted) === wanted) return i;
    if ((flags & VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT) !== 0 && wanted === ${pick(['0', 'VK_MEMORY_PROPERTY_HOST_COHERENT_BIT'])}) return i;
  }
  return -1;
}

`,
  (
    id,
    pick,
  ) => `function submit${id}(queue: VkQueue, commands: VkCommandBuffer, wait: VkSemaphore, done: VkFence): void {
  const stages = new Int32Array([${pick(STAGES)}]);
  const begin = new VkCommandBufferBeginInfo({ flags: VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT });
  let result = vkBeginCommandBuffer(commands, begin);
  if (result !== VK_SUCCESS) return;
  let access = VK_ACCESS_TRANSFER_READ_BIT;
  if (queue) access |= VK_ACCESS_TRANSFER_WRITE_BIT;
  vkCmdPipelineBarrier(commands, VK_PIPELINE_STAGE_TRANSFER_BIT, VK_PIPELINE_STAGE_TRANSFER_BIT, 0, 1, [
    new VkMemoryBarrier({ srcAccessMask: access, dstAccessMask: VK_ACCESS_TRANSFER_READ_BIT })
  ], 0, null, 0, null);
  vkEndCommandBuffer(commands);
  const info = new VkSubmitInfo();
  info.waitSemaphoreCount = 1;
  info.pWaitSemaphores = [wait];
  info.pWaitDstStageMask = stages;
  info.commandBufferCount = 1;
  info.pCommandBuffers = [commands];
  result = vkQueueSubmit(queue, 1, [info], done);
  if (result === VK_ERROR_DEVICE_LOST) throw new Error("device lost");
}

`,
];

const ORDINARY_HEAD = `import { readFile } from "node:fs/promises";

interface Options { readonly retries: number; readonly delay: number; readonly label?: string }

`;

const ORDINARY_BLOCKS: readonly Block[] = [
  (
    id,
    pick,
  ) => `export async function load${id}(path: string, options: Options = { retries: 3, delay: 250 }): Promise<string> {
  for (let attempt = 0; attempt < options.retries; attempt++) {
    try {
      const text = await readFile(path, { encoding: "utf8" });
      if (text.length > ${pick([16, 1024, 65536])}) return text.slice(0, 1024);
      return text.trim();
    } catch (error) {
      if (attempt === options.retries - 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, options.delay * 2 ** attempt));
    }
  }
  return "";
}

`,
  (id, pick) => `export class Cart${id} {
  private readonly items = new Map<string, { price: number; count: number }>();

  public add(name: string, price: number, count = 1): void {
    const item = this.items.get(name);
    if (item) item.count += count;
    else this.items.set(name, { price, count });
  }

  public get total(): number {
    let sum = 0;
    for (const { price, count } of this.items.values()) sum += price * count;
    return sum > ${pick([50, 100])} ? sum * 0.9 : sum + 4.99;
  }

  public toJSON(): unknown {
    return { total: this.total, items: [...this.items].map(([name, item]) => ({ name, ...item })) };
  }
}

`,
  (id, pick) => `const columns${id} = [
  { key: "name", width: ${pick([120, 240])}, align: "left", sortable: true },
  { key: "size", width: 80, align: "right", sortable: true },
  { key: "changed", width: 160, align: "left", sortable: false },
] as const;

export function render${id}(rows: readonly Record<string, string | number>[]): string {
  const head = columns${id}.map((column) => column.key.toUpperCase().padEnd(column.width / 10)).join(" | ");
  const body = rows.map((row) => columns${id}.map(({ key, width }) => String(row[key] ?? "").padEnd(width / 10)).join(" | "));
  return [head, "-".repeat(head.length), ...body].join("\\n");
}

`,
  (id, pick) => `export function parse${id}(input: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let negative = false;
  for (const char of input) {
    const code = char.charCodeAt(0);
    if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
    else if (char === "-") negative = true;
    else if (char === "${pick([',', ';'])}") {
      numbers.push(negative ? -value : value);
      value = 0;
      negative = false;
    }
  }
  numbers.push((value | 0) & 0xff);
  return numbers.filter((entry) => entry !== 0).sort((a, b) => a - b);
}

`,
];
