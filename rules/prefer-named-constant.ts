import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { hasModule } from '../src/bindings/occurrences.js';
import { numbersOfMixedLists } from '../src/fixes/mixed-lists.js';
import { applyEdits, printerOf, replaceByConstants, type Replacement } from '../src/fixes/replace.js';
import { importNeeds, silencedLines } from '../src/fixes/silenced.js';
import { sTypeFaults } from '../src/model/chains.js';
import { isPointlessComparison } from '../src/model/flag-tests.js';
import { isPlaceholder, isPlaceKept } from '../src/model/flow/later.js';
import { onVulkan, type VulkanModel } from '../src/model/model.js';
import type { Slot } from '../src/model/types.js';
import { forEachEnumerant, forEachLeaf, hasConstant, type Role } from '../src/model/values/leaves.js';
import { truncationIn } from '../src/model/values/truncation.js';
import type { Through, Value } from '../src/model/values/value.js';
import { bitCount, type Constant, constantOf, constantsOf, type EnumType, numberText } from '../src/registry/index.js';
import { contradictingComment, contradictingName, type Said } from './support/comments.js';
import { singleBit } from './support/positions.js';
import { pageOf, type Rule } from './support/rule.js';
import { sameValueMessage, suggestionOf } from './support/suggest.js';
import { asSpelled, collisionText, namesText, placeText, replacementText } from './support/text.js';

const repairMessages = {
  ...sameValueMessage,
  useCommented: 'Follow the comment: use {{constants}}, which is another value.',
  useCalled: 'Follow the name: use {{constants}}, which is another value.',
} as const;

type MessageIds = 'rawNumber' | 'commentDisagrees' | 'nameDisagrees' | keyof typeof repairMessages;

interface RawNumber {
  readonly node: TSESTree.Node;
  readonly value: number | bigint;
  readonly slot: Slot;
  readonly constants: readonly Constant[];
  readonly replacement: Replacement | undefined;
}

const rule: Rule<MessageIds> = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require the named constant where a raw number stands in a Vulkan enum or mask',
      url: pageOf('prefer-named-constant'),
      preset: 'recommended',
    },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      rawNumber: '{{raw}} in {{place}} is {{constants}}: use the name.{{note}}',
      commentDisagrees:
        '{{raw}} in {{place}} is {{constants}}, but the comment beside it says {{commented}}. One of them is wrong.{{note}}',
      nameDisagrees:
        '{{raw}} in {{place}} is {{constants}}, but it is called {{called}}. One of them is wrong.{{note}}',
      ...repairMessages,
    },
    schema: [],
  },
  create(context) {
    return onVulkan(context, (model) => {
      const { raw, types } = rawNumbersOf(model);
      if (raw.length === 0) return;
      const silenced = silencedLines(model.sourceCode, context.id);
      const alone = aloneInTheirLines(raw);
      const said = new Map(raw.map((each) => [each, saidAgainst(model, each, alone.has(each))]));
      // In JavaScript, a list may hold anything.
      const mixed = /\.[cm]?jsx?$/u.test(context.filename) ? new Set() : numbersOfMixedLists(model, types);
      const isFixable = (each: RawNumber): boolean => said.get(each) === undefined && !mixed.has(each.node);
      // What is not fixed needs no import.
      const fixed = raw.filter((each) => isFixable(each) && !silenced(each.node));
      const imports = importNeeds(fixed.map((each) => each.replacement));
      for (const each of raw) report(context, model, each, said.get(each), isFixable(each) ? imports : undefined);
    });
  },
};

export default rule;

/** What the author calls a number that it is not. */
function saidAgainst(model: VulkanModel, { node, slot, constants }: RawNumber, isAlone: boolean): Said | undefined {
  const type = slot.type.constants!;
  const commented = contradictingComment(model.sourceCode, node, type, constants, isAlone);
  return commented ?? contradictingName(node, type, constants);
}

/** Those that are the only ones of their enum in a line, so that a comment on that enum is about them. */
function aloneInTheirLines(raw: readonly RawNumber[]): ReadonlySet<RawNumber> {
  const counts = new Map<string, number>();
  const keyOf = ({ node, slot }: RawNumber): string => `${String(node.loc.end.line)} ${slot.type.constants!.name}`;
  for (const each of raw) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return new Set(raw.filter((each) => counts.get(keyOf(each)) === 1));
}

function report(
  context: TSESLint.RuleContext<MessageIds, []>,
  model: VulkanModel,
  { node, value, slot, constants, replacement }: RawNumber,
  said: Said | undefined,
  imports: ReturnType<typeof importNeeds> | undefined,
): void {
  const isMask = slot.type.kind !== 'enum';
  const data = {
    raw: rawText(model, node, value, isMask),
    place: placeText(slot),
    constants: (replacement && registryNames(replacement.text)) ?? asSpelled(model, namesText(constants)),
    note: constants.length === 1 ? collisionText(slot.type.constants!, constants[0]!.value) : '',
  };
  if (said !== undefined) {
    const isName = said.by === 'name';
    const other =
      said.constants.length === 0 ? undefined : replaceByConstants(model, node, said.constants, slot.origin, slot.type);
    context.report({
      node,
      messageId: isName ? 'nameDisagrees' : 'commentDisagrees',
      data: { ...data, [isName ? 'called' : 'commented']: said.said },
      suggest: [
        ...suggestion(model, 'useSameValue', replacement),
        ...suggestion(model, isName ? 'useCalled' : 'useCommented', other),
      ],
    });
    return;
  }
  context.report({
    node,
    messageId: 'rawNumber',
    data,
    // Without a replacement there is a comment in the way, or the file has no way to name the constant there.
    fix:
      replacement && imports ? (fixer) => applyEdits(model, fixer, [replacement.edit], imports.for(replacement)) : null,
    suggest: imports === undefined ? suggestion(model, 'useSameValue', replacement) : [],
  });
}

/** What a replacement writes, where that is names of the registry: a binding may have an older one of a constant. */
function registryNames(replacement: string): string | undefined {
  const text = replacementText(replacement);
  return text.split(' | ').every((name) => constantOf(name) !== undefined) ? text : undefined;
}

function suggestion(
  model: VulkanModel,
  messageId: keyof typeof repairMessages,
  replacement: Replacement | undefined,
): TSESLint.ReportSuggestionArray<MessageIds> {
  return replacement === undefined ? [] : [suggestionOf(model, messageId, replacement)];
}

/** Every raw number of a file that has a name, in the order of the file; and of what each number of it is a value. */
function rawNumbersOf(model: VulkanModel): {
  readonly raw: readonly RawNumber[];
  readonly types: ReadonlyMap<TSESTree.Node, EnumType>;
} {
  const types = new Map<TSESTree.Node, EnumType>();
  const found = new Map<TSESTree.Node, RawNumber>();
  /** Numbers that no names make right, wherever else they stand. */
  const wrong = new Set<TSESTree.Node>();
  for (const slot of model.unnamedSlots) {
    const type = slot.type.constants;
    if (type === undefined || type.constants.length === 0) continue;
    const value = slot.value;
    if (value.kind === 'constant') continue;
    // `format += 1` takes the next one: a distance.
    if (slot.type.kind === 'enum' && (slot.use === 'add' || slot.use === 'mask')) continue;
    const forEach = slot.type.kind === 'enum' ? forEachEnumerant : forEachLeaf;
    forEach(value, (leaf, role, through) => {
      if (leaf.kind !== 'number' || role === 'amount') return;
      // Only a module says of what types its constants are.
      if (hasModule(slot.origin)) types.set(leaf.node, type);
      if (role === 'set' && isOfSeveralBits(leaf.value, slot)) wrong.add(leaf.node);
      if (found.has(leaf.node) || wrong.has(leaf.node)) return;
      const constants = namesOfNumber(leaf.value, slot, type, role, value);
      if (constants === undefined || !isAnonymous(model, through, type)) return;
      if (model.isAssignedBeyond(leaf.node, type) || isPlaceholder(model, slot, leaf.node)) return;
      if (isPlaceKept(model, leaf.node)) return;
      // What bits are compared with that they never make may be meant as `true`, and is reported with the comparison.
      if (isPointlessComparison(model, slot) || sTypeFaults(slot).length > 0) return;
      // JavaScript makes another number of it than the code says: no name keeps both.
      if (truncationIn(leaf, type.width, undefined) !== undefined) return;
      // Where the binding has the name wrong, the number is right.
      if (constants.some((constant) => printerOf(model).isWrong(constant, slot.origin))) return;
      const replacement = replaceByConstants(model, leaf.node, constants, slot.origin, slot.type);
      found.set(leaf.node, { node: leaf.node, value: leaf.value, slot, constants, replacement });
    });
  }
  for (const node of wrong) found.delete(node);
  return { raw: [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]), types };
}

/** The constants that a number stands for in a slot; undefined where it is legal without one, or not legal at all. */
function namesOfNumber(
  number: number | bigint,
  slot: Slot,
  type: EnumType,
  role: Role,
  whole: Value,
): readonly Constant[] | undefined {
  // 0 is how every mask says "none".
  if (type.kind === 'flagBits' && Number(number) === 0) return undefined;
  // A negative mask is a complement: there is no name for it.
  if (type.kind === 'flagBits' && number < 0 && number !== -0x8000_0000) return undefined;
  if (whole.kind === 'operation' && whole.operator === '~' && slot.use === 'value') return undefined;
  const constants = constantsOf(type, number);
  if (constants === undefined) return undefined;
  // What a number selects from somebody else's value may be somebody else's bits.
  if (role === 'mask' && slot.use === 'value' && !hasConstant(whole)) return undefined;
  return constants;
}

/** Whether a number has several bits where one is taken. */
function isOfSeveralBits(number: number | bigint, slot: Slot): boolean {
  if ((slot.use !== 'value' && slot.use !== 'compare') || !Number.isInteger(Number(number))) return false;
  return bitCount(BigInt.asUintN(slot.type.width, BigInt(number))) > 1 && singleBit(slot) !== undefined;
}

/** Whether a number has no name of its own: it stands in the slot, or in a variable that serves only such slots. */
function isAnonymous(model: VulkanModel, through: readonly Through[], type: EnumType): boolean {
  if (through.length === 0) return true;
  const named = through.some((each) => each.kind !== 'member' && constantOf(each.variable.name) !== undefined);
  return !named && model.servesOnly(through, type);
}

function rawText(model: VulkanModel, node: TSESTree.Node, value: number | bigint, isMask: boolean): string {
  const written = model.sourceCode.getText(node);
  const plain = numberText(value, isMask);
  // Over several lines there may be comments in it.
  if (node.loc.start.line !== node.loc.end.line) return plain;
  // `0xF` and `0x1_000n` need no explanation.
  if (written.toLowerCase().replaceAll('_', '').replace(/n$/u, '') === plain) return written;
  return written.length > 24 ? plain : `${written} (${plain})`;
}
