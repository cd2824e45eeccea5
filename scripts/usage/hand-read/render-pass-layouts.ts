/** Layouts that a render pass has for its attachments, against the usage of the views that a framebuffer gives it. */
import { said, type Said } from './said.js';
import type { HandRead } from './types.js';

const JOINED = 'the attachments of a render pass and those of a framebuffer by their indices';

const RENDER_PASS = 'pRenderPassBegin.renderPass^<VkRenderPassCreateInfo|VkRenderPassCreateInfo2>';
const RENDER_PASS_2 = 'pRenderPassBegin.renderPass^VkRenderPassCreateInfo2';
const FRAMEBUFFER = 'pRenderPassBegin.framebuffer^VkFramebufferCreateInfo';
const WITH_IMAGES = `${FRAMEBUFFER}.flags none VK_FRAMEBUFFER_CREATE_IMAGELESS_BIT`;

/** A view has no usage that its image has not, and only that which is said of it, if any is. */
const USAGE = '<image^VkImageCreateInfo.|VkImageViewUsageCreateInfo::>usage';

function viewAt(attachment: string): string {
  return `${FRAMEBUFFER}.pAttachments[${attachment}]^VkImageViewCreateInfo`;
}

function layouts(...names: string[]): string {
  return names.map((name) => `VK_IMAGE_LAYOUT_${name}`).join(',');
}

function usages(...names: string[]): string {
  return names.map((name) => `VK_IMAGE_USAGE_${name}`).join(',');
}

/** What a view is asked for: `all VK_A`, or `~ all VK_A | ~ any VK_B`, where `~` is its usage. */
function demanded(attachment: string, demand: string): string {
  return demand.replaceAll('~', `${viewAt(attachment)}.${USAGE}`);
}

/** The layouts of the attachments themselves, and those of the references of subpasses to them. */
function rows(layout: string, demand: string): string[] {
  return [
    `s each ${RENDER_PASS}.pAttachments : $.<initialLayout|finalLayout> is ${layout} & ${WITH_IMAGES} => ${demanded('#', demand)}`,
    `s each ${RENDER_PASS}.pSubpasses[*].<pColorAttachments|pResolveAttachments|pInputAttachments> : $.layout is ${layout} & ${WITH_IMAGES} => ${demanded('$.attachment', demand)}`,
    `s each ${RENDER_PASS}.pSubpasses : $.pDepthStencilAttachment.layout is ${layout} & ${WITH_IMAGES} => ${demanded('$.pDepthStencilAttachment.attachment', demand)}`,
  ];
}

const RESOLVED = '$.VkSubpassDescriptionDepthStencilResolve::pDepthStencilResolveAttachment';

/** The same, and those to which depth and stencil are resolved. */
function depthRows(layout: string, demand: string): string[] {
  return [
    ...rows(layout, demand),
    `s each ${RENDER_PASS_2}.pSubpasses : ${RESOLVED}.layout is ${layout} & ${WITH_IMAGES} => ${demanded(`${RESOLVED}.attachment`, demand)}`,
  ];
}

const STENCIL_LAYOUTS = layouts('STENCIL_ATTACHMENT_OPTIMAL', 'STENCIL_READ_ONLY_OPTIMAL');
const OF_STENCIL = usages('DEPTH_STENCIL_ATTACHMENT_BIT');

/** The layouts of stencil alone; an image may have another usage for it, which views with its stencil have. */
function stencilRows(): string[] {
  const ofReference = 'VkAttachmentReferenceStencilLayout::stencilLayout';
  const places = [
    ['pAttachments', '$.VkAttachmentDescriptionStencilLayout::<stencilInitialLayout|stencilFinalLayout>', '#'],
    ['pSubpasses[*].pInputAttachments', `$.${ofReference}`, '$.attachment'],
    ['pSubpasses', `$.pDepthStencilAttachment.${ofReference}`, '$.pDepthStencilAttachment.attachment'],
    ['pSubpasses', `${RESOLVED}.${ofReference}`, `${RESOLVED}.attachment`],
  ] as const;
  return places.flatMap(([list, layout, attachment]) => {
    const start = `s each ${RENDER_PASS_2}.${list} : ${layout} is ${STENCIL_LAYOUTS} & ${WITH_IMAGES}`;
    const view = viewAt(attachment);
    return [
      `${start} => ${demanded(attachment, `~ all ${OF_STENCIL}`)}`,
      `${start} & ${view}.subresourceRange.aspectMask any VK_IMAGE_ASPECT_STENCIL_BIT => ${view}.image^VkImageCreateInfo.VkImageStencilUsageCreateInfo::stencilUsage all ${OF_STENCIL}`,
    ];
  });
}

const COLOR = rows(layouts('COLOR_ATTACHMENT_OPTIMAL'), `~ all ${usages('COLOR_ATTACHMENT_BIT')}`);
const BOTH = depthRows(
  layouts(
    'DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL',
    'DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL',
    'DEPTH_STENCIL_ATTACHMENT_OPTIMAL',
    'DEPTH_STENCIL_READ_ONLY_OPTIMAL',
  ),
  `~ all ${OF_STENCIL}`,
);
const ONE = depthRows(
  `${layouts('DEPTH_ATTACHMENT_OPTIMAL', 'DEPTH_READ_ONLY_OPTIMAL')},${STENCIL_LAYOUTS}`,
  `~ all ${OF_STENCIL}`,
);
const READ = rows(layouts('SHADER_READ_ONLY_OPTIMAL'), `~ any ${usages('SAMPLED_BIT', 'INPUT_ATTACHMENT_BIT')}`);
const SOURCE = rows(layouts('TRANSFER_SRC_OPTIMAL'), `~ all ${usages('TRANSFER_SRC_BIT')}`);
const DESTINATION = rows(layouts('TRANSFER_DST_OPTIMAL'), `~ all ${usages('TRANSFER_DST_BIT')}`);

const ATTACHMENT = `~ any ${usages('COLOR_ATTACHMENT_BIT', 'DEPTH_STENCIL_ATTACHMENT_BIT')}`;
const LOOP = layouts('ATTACHMENT_FEEDBACK_LOOP_OPTIMAL_EXT');
const LOOP_PARTS = rows(LOOP, `${ATTACHMENT} ; ~ any ${usages('INPUT_ATTACHMENT_BIT', 'SAMPLED_BIT')}`);
const LOOP_ITSELF = rows(LOOP, `~ all ${usages('ATTACHMENT_FEEDBACK_LOOP_BIT_EXT')}`);
const LOCAL = rows(
  layouts('RENDERING_LOCAL_READ'),
  `~ all ${usages('STORAGE_BIT')} | ( ~ all ${usages('INPUT_ATTACHMENT_BIT')} & ${ATTACHMENT} )`,
);

const LAYOUTS: readonly Said[] = [
  ['initialLayout-00895', 'e55499df', ...COLOR],
  ['initialLayout-01758', '9b3284fa', ...BOTH],
  ['initialLayout-02842', '28ef25b2', ...ONE],
  ['stencilInitialLayout-02843', '8588d397', ...stencilRows()],
  ['initialLayout-00897', '62da336b', ...READ],
  ['initialLayout-00898', 'f046bb15', ...SOURCE],
  ['initialLayout-00899', 'c1b4ea25', ...DESTINATION],
  ['initialLayout-07000', '4b7433ec', ...LOOP_PARTS],
  ['initialLayout-07001', '6b5fc64f', ...LOOP_ITSELF],
  ['initialLayout-09537', 'd236478a', ...LOCAL],
];

const LAYOUTS_2: readonly Said[] = [
  ['initialLayout-03094', 'e55499df', ...COLOR],
  ['initialLayout-03096', '9b3284fa', ...BOTH],
  ['initialLayout-02844', '28ef25b2', ...ONE],
  ['stencilInitialLayout-02845', '8588d397', ...stencilRows()],
  ['initialLayout-03097', '62da336b', ...READ],
  ['initialLayout-03098', 'f046bb15', ...SOURCE],
  ['initialLayout-03099', 'c1b4ea25', ...DESTINATION],
  ['initialLayout-07002', '4b7433ec', ...LOOP_PARTS],
  ['initialLayout-07003', '6b5fc64f', ...LOOP_ITSELF],
  ['initialLayout-09538', '4acdfd45', ...LOCAL],
];

export const RENDER_PASS_LAYOUTS: Readonly<Record<string, HandRead>> = Object.fromEntries([
  ...said('vkCmdBeginRenderPass', JOINED, LAYOUTS),
  ...said('vkCmdBeginRenderPass2', JOINED, LAYOUTS_2),
]);
