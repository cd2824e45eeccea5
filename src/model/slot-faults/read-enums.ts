import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { EnumType } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { VARIABLE } from '../../syntax/definitions.js';
import { fieldName } from '../../syntax/members.js';
import { isTarget } from '../../syntax/targets.js';
import { isReplaceable } from '../inference/carried.js';
import { MapCarriers } from '../inference/maps.js';
import type { VulkanModel } from '../model.js';
import { isDecoratedMember, membersOf } from '../values/classes.js';
import type { Value } from '../values/value.js';
import { isExported } from '../values/variables.js';

type Variable = TSESLint.Scope.Variable;

/** What a function, a map, a variable or a field may give, all of it: it has nothing else at any time. */
interface Holder {
  readonly key: unknown;
  readonly values: () => readonly TSESTree.Expression[] | undefined;
}

/** What is known of all that a holder has. */
export interface ReadEnum {
  /** The enum that all of it is of. */
  readonly type: EnumType;
  /** The enums of the slots that some of it stands in where it is written: there it is judged. */
  readonly judgedAs: ReadonlySet<EnumType>;
}

/**
 * Finds the one enum that everything is of which an expression may read, where it is not known which of it is read: what a
 * table has under any key, what a function gives back by any of its ways. It is a constant of that enum then, or nothing.
 */
export class ReadEnums {
  readonly #model: VulkanModel;
  readonly #maps: MapCarriers;
  readonly #held = new Map<unknown, ReadEnum | undefined>();

  constructor(model: VulkanModel) {
    this.#model = model;
    this.#maps = new MapCarriers(model);
  }

  /** The enum that a value is of in every run; undefined where it may be a number, a constant of another, or unknown. */
  of(value: Value): ReadEnum | undefined {
    switch (value.kind) {
      case 'constant':
        return { type: value.constant.type, judgedAs: NOWHERE };
      case 'followed':
        return this.#ofAll(
          value.through.kind === 'member' && value.through.among ? value.through.among : [value.value],
        );
      case 'choice':
        return this.#ofAll(value.of.map((each) => each.value));
      case 'operation':
        return value.operator === '|' ? this.#ofAll(value.operands) : undefined;
      case 'unknown':
        return this.#ofHolder(value.node);
      default:
        return undefined;
    }
  }

  #ofAll(values: readonly Value[]): ReadEnum | undefined {
    let found: ReadEnum | undefined;
    for (const value of values) {
      const each = this.of(value);
      if (each === undefined || (found !== undefined && each.type !== found.type)) return undefined;
      found = found === undefined || found.judgedAs.size === 0 ? each : found;
    }
    return found;
  }

  #ofHolder(node: TSESTree.Node): ReadEnum | undefined {
    const holder = this.#holderOf(withoutTypes(node as TSESTree.Expression));
    if (holder === undefined) return undefined;
    const { key } = holder;
    if (!this.#held.has(key)) {
      // What has itself in it is not asked again.
      this.#held.set(key, undefined);
      const written = holder.values() ?? NONE;
      const all = this.#ofAll(written.map((each) => this.#model.evaluate(each)));
      const judgedAs = new Set(written.flatMap((each) => this.#model.slotAt(each)?.type.constants ?? []));
      this.#held.set(key, all && { type: all.type, judgedAs });
    }
    return this.#held.get(key);
  }

  #holderOf(node: TSESTree.Expression): Holder | undefined {
    switch (node.type) {
      case 'CallExpression':
        return this.#maps.heldFor(node) ?? this.#resultsOf(node);
      case 'Identifier': {
        const variable = this.#model.variables.of(node);
        return variable && { key: variable, values: () => this.#writtenTo(variable) };
      }
      case 'MemberExpression':
        return this.#fieldOf(node);
      default:
        return undefined;
    }
  }

  #resultsOf(call: TSESTree.CallExpression): Holder | undefined {
    const { functions, fields } = this.#model;
    const callee = functions.calledBy(call);
    if (callee === undefined || callee.async || callee.generator || isReplaceable(callee, fields)) return undefined;
    return { key: callee, values: () => functions.resultsOf(callee) };
  }

  /** What a variable is given; undefined where others may give it something, or that is computed. */
  #writtenTo(variable: Variable): readonly TSESTree.Expression[] | undefined {
    const [definition] = variable.defs;
    const declarator = definition?.name.parent;
    if (definition?.type !== VARIABLE || declarator?.type !== 'VariableDeclarator') return undefined;
    if (variable.defs.length > 1 || isExported(variable) || declarator.parent.declare) return undefined;
    // A pattern takes it out of something.
    if (variable.references.some((each) => each.isWrite() && !isPlainWrite(each.identifier))) return undefined;
    const { all } = this.#model.variables.writesOf(variable);
    const given = all.flatMap(({ value, operator }) => ((operator === '=' || operator === 'declare') && value) || []);
    const isWhole = all.every(({ value, operator }) => operator === 'declare' || (operator === '=' && value));
    return isWhole ? given : undefined;
  }

  /** The same of a private field of a class. */
  #fieldOf(node: TSESTree.MemberExpression): Holder | undefined {
    const { fields } = this.#model;
    const name = fieldName(node);
    const body = name === undefined ? undefined : fields.ownerOf(node);
    const [member, ...others] = body === undefined ? [] : membersOf(body, name!);
    if (member?.type !== 'PropertyDefinition' || others.length > 0 || isDecoratedMember(member)) return undefined;
    if (member.key.type !== 'PrivateIdentifier' && member.accessibility !== 'private') return undefined;
    return { key: member, values: () => this.#writtenToField(body!, name!, member.value) };
  }

  #writtenToField(
    body: TSESTree.ClassBody,
    name: string,
    start: TSESTree.Expression | null,
  ): readonly TSESTree.Expression[] | undefined {
    const { fields } = this.#model;
    if (fields.isOpen(body) || fields.isReplaced(body, name)) return undefined;
    const given = start === null ? [] : [start];
    for (const use of fields.usesOfPrivate(body, name)) {
      if (!isTarget(use)) continue;
      const { parent } = use;
      if (parent.type !== 'AssignmentExpression' || parent.left !== use || parent.operator !== '=') return undefined;
      given.push(parent.right);
    }
    return given;
  }
}

const NONE: readonly TSESTree.Expression[] = [];
const NOWHERE: ReadonlySet<EnumType> = new Set();

/** Whether a variable is written by its name alone: `let type = A`, `type = B`. */
function isPlainWrite(name: TSESTree.Node): boolean {
  const { parent } = name;
  return (
    (parent?.type === 'VariableDeclarator' && parent.id === name) ||
    (parent?.type === 'AssignmentExpression' && parent.left === name)
  );
}
