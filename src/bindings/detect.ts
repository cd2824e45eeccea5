import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/members.js';
import type { Dialect } from './dialect.js';
import { dialects } from './dialects.js';
import type { LoadedModule } from './modules.js';

/**
 * The dialect that a module of unknown name speaks, told by how the file spells what it takes from it. Only dialects
 * that do not use registry names have to be told; those that do prove themselves by the names.
 *
 * @returns undefined when nothing says so
 */
export function detectDialect(sourceCode: Readonly<TSESLint.SourceCode>, module: LoadedModule): Dialect | undefined {
  const traced = dialects.filter(({ trace }) => trace?.test(sourceCode.text) === true);
  if (traced.length === 0 || module.accesses.length === 0) return undefined;
  const paths = pathsOf(module);
  // Registry names need no dialect of their own.
  if (paths.some((path) => path.some((name) => name.startsWith('VK_') && !/^VK_\d/u.test(name)))) return undefined;
  return traced.find((dialect) => speaks(dialect, paths));
}

/**
 * Whether what is taken from a module are the constants of a dialect: most of what looks like a member of an enum
 * object is one, and one of them at least is a flag bit, which nobody else has under such a name.
 */
function speaks(dialect: Dialect, paths: readonly (readonly string[])[]): boolean {
  let found = 0;
  let missing = 0;
  let isProven = false;
  for (const [object, member] of paths) {
    if (object === undefined || member === undefined) continue;
    const entity = dialect.entityOf(object);
    if (entity?.kind !== 'slotType') continue;
    if (dialect.enumMember(entity.type, member, object) === undefined) missing++;
    else {
      found++;
      isProven ||= object.includes('FlagBits');
    }
  }
  return isProven && found > missing;
}

/** What is taken from a module, name by name: `vk.VkFormat.R8_UNORM` -> `['VkFormat', 'R8_UNORM']`. */
function pathsOf({ accesses }: LoadedModule): readonly (readonly string[])[] {
  const paths: string[][] = [];
  for (const access of accesses) {
    if (access.kind !== 'namespace' && access.kind !== 'named') continue;
    for (const reference of access.variable.references) {
      const path = access.kind === 'named' ? [access.name] : [];
      let node = reference.identifier as TSESTree.Node;
      while (node.parent?.type === 'MemberExpression' && node.parent.object === node && path.length < 2) {
        path.push(memberName(node.parent) ?? '');
        node = node.parent;
      }
      if (path.length > 0) paths.push(path);
    }
  }
  return paths;
}
