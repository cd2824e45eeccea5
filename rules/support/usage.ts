import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { addConstants, replaceByConstants, replaceByZero } from '../../src/fixes/replace.js';
import type { VulkanModel } from '../../src/model/model.js';
import { FaultPlaces, type FaultPlace } from '../../src/model/places/fault-places.js';
import type { Place, Repair } from '../../src/model/usage.js';
import { isSamePlace } from '../../src/model/usage/place.js';
import { bitsOf } from '../../src/model/values/value.js';
import { violationsOf, type FileViolation } from '../../src/model/violations.js';
import type { ConstraintScope } from '../../src/registry/constraint.js';
import { constantOf, constantsOf, type Constant } from '../../src/registry/index.js';
import { listText } from '../../src/words.js';
import { wordsOf, type StatementWords } from './statements.js';
import { suggestionOf } from './suggest.js';
import { asSpelled, replacementText } from './text.js';

/** The messages of a rule that reports violated statements. */
export const usageMessages = {
  violated: '{{found}}{{demand}} ({{vuid}}).',
  violatedTogether: '{{found}}{{demands}}.',
  addBits: 'Add {{constants}}.',
  dropBits: 'Remove {{constants}}.',
  setValue: 'Use {{constants}}.',
} as const;

/** The messages of such a rule, by their ids. */
export type UsageMessageIds = keyof typeof usageMessages;

/**
 * Reports what a file violates of one scope: once a value, however many statements it violates.
 *
 * @param skip - violations that another report at the same place already covers
 */
export function reportViolations(
  context: Readonly<TSESLint.RuleContext<UsageMessageIds, readonly unknown[]>>,
  model: VulkanModel,
  scope: ConstraintScope,
  skip: (violation: FileViolation) => boolean = () => false,
): void {
  const violations = violationsOf(model, scope).filter((found) => !skip(found));
  for (const group of byValue(placed(model, violations))) {
    const [first] = group;
    const found = foundText(model, group);
    const demands = demandsOf(model, group);
    const suggestions = group.flatMap((each) => each.violation.repairs.flatMap((one) => suggestion(model, each, one)));
    context.report({
      node: first.place.node,
      ...(demands.length === 1
        ? { messageId: 'violated', data: { found, ...demands[0]! } }
        : { messageId: 'violatedTogether', data: { found, demands: demandsText(demands) } }),
      suggest: withoutRepetition(suggestions),
    });
  }
}

interface PlacedViolation extends FileViolation {
  readonly place: FaultPlace;
  readonly words: StatementWords;
}

/** Violations with where they are reported; each statement about the value in a slot once a place. */
function placed(model: VulkanModel, violations: readonly FileViolation[]): readonly PlacedViolation[] {
  const places = new FaultPlaces(model, violations);
  const reported = new Map<TSESTree.Node, Set<string>>();
  return violations.flatMap((each) => {
    const place = places.of(each);
    const { vuid } = each.violation;
    const known = reported.get(place.node) ?? new Set();
    if (each.slot !== undefined && known.has(vuid)) return [];
    reported.set(place.node, known.add(vuid));
    return { ...each, place, words: wordsOf(each.violation) };
  });
}

type Group = [PlacedViolation, ...PlacedViolation[]];

/** Violations of the same value together, in the order of the first of each. */
function byValue(violations: readonly PlacedViolation[]): Iterable<Group> {
  const groups = new Map<unknown, Group>();
  for (const each of violations) {
    const { at } = each.violation;
    const { node } = each.place;
    const group = at.member === undefined ? undefined : groups.get(node);
    if (group !== undefined && isSamePlace(group[0].violation.at, at) && group[0].words.found === each.words.found) {
      group.push(each);
    } else groups.set(groups.has(node) ? each : node, [each]);
  }
  return groups.values();
}

/** What stands there; nothing where what is demanded says it. */
function foundText(model: VulkanModel, group: Group): string {
  const { found } = group[0].words;
  const isSaid = found === '' || group.every(({ words }) => words.isFoundSaid);
  return isSaid ? '' : `${asSpelled(model, found)}. `;
}

/** What one or several statements demand. */
interface Demand {
  readonly demand: string;
  readonly vuid: string;
}

/** Each demand once, with all statements that have it. */
function demandsOf(model: VulkanModel, group: Group): readonly Demand[] {
  const statements = new Map<string, string[]>();
  for (const { words, violation } of group) {
    // Only one of two such statements holds, but each of them would be violated.
    const isAnyway = group.some(
      (other) => other.words.demandAnyway === words.demandAnyway && other.words.demand !== words.demand,
    );
    const demand = asSpelled(model, isAnyway ? words.demandAnyway : words.demand);
    statements.set(demand, [...(statements.get(demand) ?? []), violation.vuid]);
  }
  return [...statements].map(([demand, vuids]) => ({ demand, vuid: vuids.join(', ') }));
}

function demandsText(demands: readonly Demand[]): string {
  return demands.map(({ demand, vuid }) => `${demand} (${vuid})`).join('. ');
}

/** One suggestion may repair several violations: what says the same is the same edit. */
function withoutRepetition<Suggestion extends Pick<TSESLint.SuggestionReportDescriptor<string>, 'messageId' | 'data'>>(
  suggestions: readonly Suggestion[],
): Suggestion[] {
  const texts = suggestions.map(({ messageId, data }) => JSON.stringify([messageId, data]));
  return suggestions.filter((_, index) => texts.indexOf(texts[index]!) === index);
}

function suggestion(
  model: VulkanModel,
  { origin, node: written, isUse, place, nodeOf, violation }: PlacedViolation,
  repair: Repair,
): TSESLint.SuggestionReportDescriptor<UsageMessageIds>[] {
  const constants = repair.names.map((name) => constantOf(name));
  if (!constants.every((constant): constant is Constant => constant !== undefined)) return [];
  const node = nodeOf(repair.at);
  // A variable stands for more than this place, as does what one was followed to; a struct is no value.
  if (place.node !== written || !place.isPart) return [];
  // What a struct holds that is right in another use stays as it is.
  if (isUse === true && repair.at.facts !== violation.facts) return [];
  if (node === undefined || constants.length === 0 || isVariable(model, node) || !isValue(node)) return [];
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression' && parent.operator !== '=') {
    // What stands here is only a part of what the member holds then.
    if (parent.operator !== '|=' || repair.kind === 'set') return [];
  }
  if (repair.kind === 'add') {
    const added = addConstants(model, node, constants, origin);
    if (added === undefined) return [];
    const data = { constants: listText(added.text.split(' | ').map(replacementText)) };
    return [suggestionOf(model, 'addBits', added, data)];
  }
  const wanted = repair.kind === 'set' ? constants : without(model, node, constants);
  if (wanted === undefined) return [];
  // Where another edit repairs it as well, nobody means to have no bits.
  if (wanted.length === 0 && (violation.repairs.length > 1 || !mayBeZero(repair.at))) return [];
  const replacement =
    wanted.length === 0
      ? replaceByZero(model, node, constants[0]!.type.width, origin)
      : replaceByConstants(model, node, wanted, origin);
  if (replacement === undefined) return [];
  // What is left out is called what it is; what is written, as the binding has it.
  const named =
    repair.kind === 'set' ? replacement.text.split(' | ').map(replacementText) : constants.map(({ name }) => name);
  const data = { constants: asSpelled(model, listText(named)) };
  return [suggestionOf(model, repair.kind === 'set' ? 'setValue' : 'dropBits', replacement, data)];
}

/** The constants of a mask without some of its bits, none for 0; undefined when it does not have them. */
function without(
  model: VulkanModel,
  node: TSESTree.Node,
  dropped: readonly Constant[],
): readonly Constant[] | undefined {
  const [first] = dropped;
  if (first === undefined) return undefined;
  const { type } = first;
  const held = bitsOf(model.evaluate(node), type.width).ones;
  const bits = dropped.reduce((left, { value }) => left & ~BigInt(value), held);
  const hasThem = dropped.every(({ value }) => (held & BigInt(value)) === BigInt(value));
  if (!hasThem) return undefined;
  return bits === 0n ? [] : constantsOf(type, bits);
}

/** Whether a member or an argument is a mask that needs no bit. */
function mayBeZero({ facts: { type }, member: name }: Place): boolean {
  const member = name === undefined ? undefined : 'params' in type ? type.param(name) : type.member(name);
  return member?.slot?.kind === 'flags' && member.optional;
}

function isVariable(model: VulkanModel, node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && model.names.at(node) === undefined;
}

function isValue(node: TSESTree.Node): boolean {
  return node.type !== 'NewExpression' && node.type !== 'ObjectExpression' && node.type !== 'CallExpression';
}
