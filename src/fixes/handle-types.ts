/** Edits that put another handle type, or another struct, in the place of one. */
import type { TSESTree } from '@typescript-eslint/utils';
import { availabilityOf } from '../bindings/availability.js';
import type { NameOrigin } from '../bindings/occurrences.js';
import { printerOf, type ImportNeed } from '../bindings/print.js';
import { missingFlag, type MissingFlag } from '../model/handles/temporary.js';
import type { VulkanModel } from '../model/model.js';
import type { StructBuild } from '../model/types.js';
import type { Constant, StructType } from '../registry/index.js';
import { memberStatementOf } from '../syntax/members.js';
import { contains } from '../syntax/nodes.js';
import { declaredNames } from '../syntax/scopes.js';
import { mayBeTyped } from './annotated.js';
import { replaceByConstants, type Replacement } from './replace.js';

/** A handle type in the place of an expression, and the flag that is written with it, where it needs one. */
export interface TypeReplacement {
  readonly type: Replacement;
  readonly flag: Replacement | undefined;
}

/**
 * Replaces an expression by a handle type.
 *
 * @param build - the struct that is given it: what another member has to be beside the type is written with it
 * @returns undefined when the file cannot name one of them there
 */
export function replaceByType(
  model: VulkanModel,
  node: TSESTree.Node,
  constant: Constant,
  origin: NameOrigin,
  build?: StructBuild,
): TypeReplacement | undefined {
  const type = replaceByConstants(model, node, [constant], origin);
  const missing = build && missingFlag(model, build, constant.name);
  const flag = missing && giveFlag(model, build, node, missing);
  return type === undefined || (missing !== undefined && flag === undefined) ? undefined : { type, flag };
}

/** Gives a struct a flag: in the place of the 0 that it has, or as a member beside its type. */
function giveFlag(
  model: VulkanModel,
  build: StructBuild,
  type: TSESTree.Node,
  { flag, flags }: MissingFlag,
): Replacement | undefined {
  return flags === null ? addFlags(model, build, type, flag) : replaceByConstants(model, flags, [flag], build.origin);
}

/** Adds the member `flags` behind the type: in the literal of a struct, or assigned as the type is. */
function addFlags(
  model: VulkanModel,
  build: StructBuild,
  node: TSESTree.Node,
  flag: Constant,
): Replacement | undefined {
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

/**
 * Makes a struct another one, where its name is all that there is to change.
 *
 * @returns undefined when it has no name of its own there, or when a type around it says what it is
 */
export function renameStruct(model: VulkanModel, build: StructBuild, other: StructType): Replacement | undefined {
  const callee = calleeOf(build);
  if (callee === undefined || mayBeTyped(model, build.node)) return undefined;
  const written = writtenName(model, build, callee, other);
  return written && { ...written, edit: { range: callee.range, text: written.text } };
}

/** The identifier that names the struct, where it is written as the registry has it. */
function calleeOf({ node, struct }: StructBuild): TSESTree.Identifier | undefined {
  if (node.type === 'ObjectExpression') return undefined;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee;
  return name.type === 'Identifier' && name.name === struct.name ? name : undefined;
}

function writtenName(
  model: VulkanModel,
  { origin }: StructBuild,
  callee: TSESTree.Identifier,
  other: StructType,
): { readonly text: string; readonly needs: readonly ImportNeed[] } | undefined {
  if (availabilityOf(model.names, origin, other.name, [other.name]).kind === 'no') return undefined;
  if (origin.kind !== 'named') return { text: other.name, needs: [] };
  const imported = origin.module.named.get(other.name);
  if (imported !== undefined) return imported.typeOnly ? undefined : { text: imported.variable.name, needs: [] };
  if (declaredNames(model.sourceCode).has(other.name)) return undefined;
  const need = { module: origin.module, name: other.name, local: other.name, place: callee };
  return { text: other.name, needs: [need] };
}
