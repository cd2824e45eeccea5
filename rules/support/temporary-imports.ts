import type { TSESTree } from '@typescript-eslint/utils';
import { printerOf } from '../../src/bindings/print.js';
import type { Replacement } from '../../src/fixes/replace.js';
import { replaceByConstants } from '../../src/fixes/replace.js';
import type { VulkanModel } from '../../src/model/model.js';
import { buildOf, positionOf } from '../../src/model/positions.js';
import type { Slot, StructBuild } from '../../src/model/types.js';
import { bitsOf, exactOf } from '../../src/model/values/value.js';
import {
  handlePosition,
  handleTypeFacts,
  temporaryFlagOf,
  type HandlePosition,
} from '../../src/registry/handle-types.js';
import type { Constant } from '../../src/registry/index.js';
import { memberStatementOf } from '../../src/syntax/members.js';
import { contains } from '../../src/syntax/nodes.js';

/**
 * The flag that the import of a payload needs which is copied, to be temporary: none where the struct may have it, or
 * the type needs none.
 *
 * @param node - what gives the struct its type
 * @returns undefined where the flag is missing, and cannot be written
 */
export function flagsBeside(
  model: VulkanModel,
  build: StructBuild,
  node: TSESTree.Node,
  type: string,
): readonly Replacement[] | undefined {
  const flag = flagFor(handlePosition(build.struct.name, 'handleType'), type);
  if (flag === undefined) return [];
  const flags = flagsOf(model, build);
  if (flags === undefined || (flags !== null && exactOf(model.evaluate(flags)) !== 0)) return [];
  const written =
    flags === null ? member(model, build, node, flag) : replaceByConstants(model, flags, [flag], build.origin);
  return written && [written];
}

/** Whether a type can be handed on to where a slot serves: the functions there give the flag that it needs. */
export function canBeHandedOn(model: VulkanModel, { serves = [] }: Slot, type: string): boolean {
  return serves.every((destination) => {
    const flag = flagFor(positionOf(destination.owner), type);
    const build = flag && buildOf(model, destination);
    const flags = build && flagsOf(model, build);
    return (
      flag === undefined || (flags != null && (bitsOf(model.evaluate(flags), 32).ones & BigInt(flag.value)) !== 0n)
    );
  });
}

/** The flag that makes an import temporary, where it has to be that. */
function flagFor(position: HandlePosition | undefined, type: string): Constant | undefined {
  if (position?.vuids.temporary === undefined || handleTypeFacts(type)?.temporaryOnly !== true) return undefined;
  return temporaryFlagOf(position.family);
}

/** The member `flags` behind the type: in the literal of a struct, or assigned as the type is. */
function member(model: VulkanModel, build: StructBuild, node: TSESTree.Node, flag: Constant): Replacement | undefined {
  const printed = printerOf(model).print(flag, build.origin, node);
  const given = build.start.flatMap((literal) => literal?.properties ?? []);
  const beside = given.find((each) => contains(each, node)) ?? memberStatementOf(node);
  if (printed === undefined || beside === undefined || beside.type === 'SpreadElement') return undefined;
  const isProperty = beside.type === 'Property';
  const type = isProperty ? beside.key : beside.expression.left;
  const name = model.sourceCode.getText(type).replace(/handleType(?=\W?$)/u, 'flags');
  const end = beside.range[1];
  const { text: source } = model.sourceCode;
  const indent = /^\s*/u.exec(source.slice(source.lastIndexOf('\n', beside.range[0]) + 1, beside.range[0]))![0];
  const text = isProperty ? `, ${name}: ${printed.text}` : `\n${indent}${name} = ${printed.text};`;
  const needs = printed.needs === undefined ? [] : [printed.needs];
  return { edit: { range: [end, end], text }, text: printed.text, needs };
}

/** What gives a struct its flags where it is used: null where nothing does, undefined where that is not known. */
function flagsOf(model: VulkanModel, build: StructBuild): TSESTree.Expression | null | undefined {
  const given = model.states.moments.of(build).map(({ at }) => model.states.given(build, 'flags', at));
  const [first] = given;
  if (first === undefined || !given.every((each) => each?.length === first.length && each[0] === first[0])) {
    return undefined;
  }
  return first.length > 1 ? undefined : (first[0] ?? null);
}
