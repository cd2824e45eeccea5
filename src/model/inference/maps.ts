import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SlotType } from '../../registry/index.js';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { memberName, memberTakenOf, writtenText } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import type { VkType } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import { isOfType } from '../values/of-type.js';
import { isExported } from '../values/variables.js';
import { annotationOf, isNothing, resultsOf, type Carried, type Carriers, type Uses } from './carried.js';

type Variable = TSESLint.Scope.Variable;

/** What a map is given under a key; the key's text where it is written down. */
interface Entry {
  readonly key: string | undefined;
  readonly value: TSESTree.Expression;
}

/** What maps have under their keys: `const formats = new Map([['rgba8', VK_A]]); formats.set('bgra8', VK_B);` */
export class MapCarriers implements Carriers {
  readonly #evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  at(read: TSESTree.Node, { kind }: VkType): Carried | undefined {
    if (kind !== 'slot' || read.type !== 'CallExpression' || read.callee.type !== 'MemberExpression') return undefined;
    const { object } = read.callee;
    if (object.type !== 'Identifier' || memberName(read.callee) !== 'get') return undefined;
    const { variables } = this.#evaluator;
    const variable = variables.of(object);
    const start = variable && variables.initializerOf(variable);
    const entries = start && this.#entriesOf(withoutTypes(start));
    if (entries === undefined || isExported(variable!) || !saysOnlyNumbersOf(variable!)) return undefined;
    return { key: variable, name: variable!.name, uses: (type) => this.#usesOf(variable!, entries, type) };
  }

  /** What a map has where it is made; undefined for what is no map, or has what is not written there. */
  #entriesOf(made: TSESTree.Expression): readonly Entry[] | undefined {
    if (made.type !== 'NewExpression' || made.callee.type !== 'Identifier' || made.callee.name !== 'Map')
      return undefined;
    if ((this.#evaluator.variables.of(made.callee)?.defs.length ?? 0) > 0) return undefined;
    if (!saysOnlyNumbers(made.typeArguments)) return undefined;
    const [start] = made.arguments;
    if (start === undefined) return [];
    if (start.type !== 'ArrayExpression') return undefined;
    const entries: Entry[] = [];
    for (const each of start.elements) {
      const entry = each?.type === 'ArrayExpression' ? entryOf(each.elements) : undefined;
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries;
  }

  /** What a map is given that is only filled and looked up in; undefined where more is done with it. */
  #usesOf({ references }: Variable, start: readonly Entry[], type: VkType): Uses | undefined {
    const gets: TSESTree.CallExpression[] = [];
    const entries = [...start];
    for (const { init, identifier } of references) {
      if (init === true) continue;
      const member = memberTakenOf(identifier);
      if (member === undefined || isTarget(member)) return undefined;
      const name = memberName(member);
      if (name === 'size') continue;
      const { parent: call } = withTypes(member);
      if (call?.type !== 'CallExpression' || call.callee !== member) return undefined;
      if (name === 'get') gets.push(call);
      else if (name === 'set') {
        const entry = call.parent.type === 'ExpressionStatement' ? entryOf(call.arguments) : undefined;
        if (entry === undefined) return undefined;
        entries.push(entry);
      } else if (name === undefined || !ASKS.has(name)) return undefined;
    }
    const sought = gets.map((get) => textOf(get.arguments[0]));
    const isSought = ({ key }: Entry): boolean => key === undefined || sought.some((each) => (each ?? key) === key);
    const of = resultsOf(gets, this.#evaluator.variables);
    const given = entries.filter(isSought).flatMap(({ value }) => (isNothing(value, of) ? [] : value));
    // One with other numbers in it is looked up for other things as well.
    const isOne = type.kind === 'slot' && given.every((value) => this.#isOf(type.slot, value));
    return isOne ? { reads: of.reads, given } : undefined;
  }

  #isOf(type: SlotType, value: TSESTree.Expression): boolean {
    return isOfType(this.#evaluator.evaluate(value), type);
  }
}

function entryOf([key, value]: readonly (TSESTree.CallExpressionArgument | null)[]): Entry | undefined {
  if (!key || !value || key.type === 'SpreadElement' || value.type === 'SpreadElement') return undefined;
  return { key: textOf(key), value };
}

function textOf(key: TSESTree.Node | undefined): string | undefined {
  return key && writtenText(key);
}

/** Whether what annotates a map, `ReadonlyMap<string, number>`, declares no type of its values. */
function saysOnlyNumbersOf({ defs: [definition] }: Variable): boolean {
  const said = definition && annotationOf(definition.name);
  return !said || (said.type === 'TSTypeReference' && saysOnlyNumbers(said.typeArguments));
}

function saysOnlyNumbers(types: TSESTree.TSTypeParameterInstantiation | undefined): boolean {
  // What is missing is null in some parsers.
  const said = types?.params[1];
  return !said || said.type === 'TSNumberKeyword';
}

/** Methods of a map that tell nothing of its values. */
const ASKS: ReadonlySet<string> = new Set(['clear', 'delete', 'has', 'keys']);
