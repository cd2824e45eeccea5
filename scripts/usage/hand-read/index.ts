/**
 * Statements that were read by hand, because their sentence is of no form that the parser knows, says something else
 * than it means, or uses terms that the specification defines elsewhere.
 */
import { ACCELERATION_BUILDS } from './acceleration-builds.js';
import { ACCELERATION_STRUCTURES } from './acceleration-structures.js';
import { ATTACHMENTS } from './attachments.js';
import { BUFFERS } from './buffers.js';
import { COMMANDS } from './commands.js';
import { CREATED_ATTACHMENTS } from './created-attachments.js';
import { CREATED_DESCRIPTORS } from './created-descriptors.js';
import { CREATED_IMAGES } from './created-images.js';
import { CREATED_OBJECTS } from './created-objects.js';
import { DATA_GRAPHS } from './data-graphs.js';
import { DESCRIPTOR_BINDINGS } from './descriptor-bindings.js';
import { DESCRIPTORS } from './descriptors.js';
import { DEVICES } from './devices.js';
import { DRAWS } from './draws.js';
import { DYNAMIC_STATE } from './dynamic-state.js';
import { GENERATED_COMMANDS } from './generated-commands.js';
import { GRAPHICS_PIPELINES } from './graphics-pipelines.js';
import { GRAPHICS_RENDERING } from './graphics-rendering.js';
import { IMAGE_QUERIES } from './image-queries.js';
import { IMAGE_VIEWS } from './image-views.js';
import { IMAGE_COPIES } from './image-copies.js';
import { IMAGELESS_FRAMEBUFFERS } from './imageless-framebuffers.js';
import { IMAGES } from './images.js';
import { MEMORY } from './memory.js';
import { OBJECTS } from './objects.js';
import { PIPELINE_STATE } from './pipeline-state.js';
import { PIPELINES } from './pipelines.js';
import { PRESENTATION } from './presentation.js';
import { RAY_TRACING } from './ray-tracing.js';
import { RENDER_PASS_LAYOUTS } from './render-pass-layouts.js';
import { RENDER_PASSES } from './render-passes.js';
import { RENDERING } from './rendering.js';
import { SHADING_RATES } from './shading-rates.js';
import { SUBPASSES } from './subpasses.js';
import { SYNCHRONIZATION } from './synchronization.js';
import { VIDEO } from './video.js';
import type { HandRead } from './types.js';

export type { HandRead } from './types.js';

export const HAND_READ: Readonly<Record<string, HandRead>> = {
  ...ACCELERATION_BUILDS,
  ...ACCELERATION_STRUCTURES,
  ...ATTACHMENTS,
  ...BUFFERS,
  ...COMMANDS,
  ...CREATED_ATTACHMENTS,
  ...CREATED_DESCRIPTORS,
  ...CREATED_IMAGES,
  ...CREATED_OBJECTS,
  ...DATA_GRAPHS,
  ...DESCRIPTOR_BINDINGS,
  ...DESCRIPTORS,
  ...DEVICES,
  ...DRAWS,
  ...DYNAMIC_STATE,
  ...GENERATED_COMMANDS,
  ...GRAPHICS_PIPELINES,
  ...GRAPHICS_RENDERING,
  ...IMAGE_COPIES,
  ...IMAGE_QUERIES,
  ...IMAGE_VIEWS,
  ...IMAGELESS_FRAMEBUFFERS,
  ...IMAGES,
  ...MEMORY,
  ...OBJECTS,
  ...PIPELINE_STATE,
  ...PIPELINES,
  ...PRESENTATION,
  ...RAY_TRACING,
  ...RENDER_PASS_LAYOUTS,
  ...RENDER_PASSES,
  ...RENDERING,
  ...SHADING_RATES,
  ...SUBPASSES,
  ...SYNCHRONIZATION,
  ...VIDEO,
};
