/**
 * The files that the tables are generated from, for tests that compare the two. They come with Vulkan-Headers and not
 * with this project: `VK_XML` and `VALID_USAGE` say where they are, as for `.ci/run`. Where there are none, such tests
 * are left out.
 */
import { resolve } from 'node:path';
import { projectRoot } from '../../scripts/project.js';

export const VK_XML = resolve(projectRoot, process.env['VK_XML'] ?? '../shared/vulkan/vk.xml');
export const VALID_USAGE = resolve(projectRoot, process.env['VALID_USAGE'] ?? '../shared/vulkan/validusage.json');
