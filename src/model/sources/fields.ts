import type { TSESTree } from '@typescript-eslint/utils';
import { fieldName } from '../../syntax/members.js';
import { isHandleType } from '../../registry/index.js';
import { classAround } from '../../syntax/class-fields.js';
import { isDecorated } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { type Fields } from '../values/fields.js';
import { isOutput, makersAmong, type MentionContext } from './mentions.js';
import { allOf, type MemberPath, type Source } from './source.js';

/** Follows the fields of classes to where what they hold came from. */
export class FieldSources {
  readonly #fields: Fields;
  readonly #mentions: MentionContext;
  readonly #resolve: (node: TSESTree.Node, path: MemberPath) => readonly Source[] | undefined;

  constructor(
    fields: Fields,
    mentions: MentionContext,
    resolve: (node: TSESTree.Node, path: MemberPath) => readonly Source[] | undefined,
  ) {
    this.#fields = fields;
    this.#mentions = mentions;
    this.#resolve = resolve;
  }

  /** `this.name`: followed when the class says that nobody changes it. */
  of(node: TSESTree.MemberExpression, path: MemberPath): readonly Source[] | undefined {
    const name = fieldName(node);
    const body = classAround(node);
    if (name === undefined || body === undefined) return undefined;
    const field = body.body.find(
      (each): each is TSESTree.PropertyDefinition =>
        each.type === 'PropertyDefinition' &&
        !each.static &&
        (each.key.type === 'Identifier' || each.key.type === 'PrivateIdentifier') &&
        each.key.name === name,
    );
    if (field === undefined || !isOfClassAlone(field) || isDecorated(field)) return undefined;
    if (field.readonly && this.#fields.isReplaced(body, name)) return undefined;
    const values: TSESTree.Expression[] = field.value === null ? [] : [field.value];
    const mentions: TSESTree.Node[] = [];
    const uses = this.#fields.uses(body, name);
    // What is not readonly may be changed of another instance, too: `#name` only under that name.
    const isHashed = field.key.type === 'PrivateIdentifier';
    const others = field.readonly ? [] : this.#fields.usesOfPrivate(body, name).filter((use) => !uses.includes(use));
    if (others.some(({ property }) => !isHashed || property.type === 'PrivateIdentifier')) return undefined;
    for (const use of uses) {
      const { parent } = use;
      if (parent.type === 'AssignmentExpression' && parent.left === use) {
        if (parent.operator !== '=') return undefined;
        values.push(parent.right);
      } else if (isTarget(use)) return undefined;
      else mentions.push(use);
    }
    if (this.#fields.isOpen(body)) return undefined;
    // What has another name as well may be changed by that.
    if (path.length > 0 && !mentions.every((use) => this.#isOnlyReachedInto(use))) return undefined;
    const given = allOf(values.map((value) => this.#resolve(value, path)));
    if (given !== undefined && given.length > 0 && !given.some(isCreated)) {
      return mentions.some((use) => this.#isWritten(use)) ? undefined : given;
    }
    // An object may be filled in wherever it is. No order is known: one write alone is where any value came from.
    const makers = makersAmong(mentions, this.#mentions);
    const found = given && makers && [...given, ...makers];
    return found?.length === 1 ? found : undefined;
  }

  #isOnlyReachedInto(use: TSESTree.Node): boolean {
    const { parent } = use;
    return (parent?.type === 'MemberExpression' && parent.object === use) || this.#mentions.arguments.has(use);
  }

  /** Whether a command or an assignment writes to what a field holds. */
  #isWritten(use: TSESTree.Node): boolean {
    const argument = this.#mentions.arguments.get(use);
    const { parent } = use;
    return (
      (argument !== undefined && isOutput(argument.param)) || (parent?.type === 'MemberExpression' && isChanged(parent))
    );
  }
}

/** Whether only the class itself gives a field its value. */
function isOfClassAlone({ key, readonly, accessibility }: TSESTree.PropertyDefinition): boolean {
  return readonly || accessibility === 'private' || key.type === 'PrivateIdentifier';
}

/** Whether a command has created an object, and not asked for a number. */
function isCreated(source: Source): boolean {
  return source.kind === 'command' && isHandleType(source.param.typeName);
}

/** Whether a member of a field is written: `this.out.$ = x`, or given to somebody. */
function isChanged(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return (parent.type === 'AssignmentExpression' && parent.left === node) || parent.type === 'UpdateExpression';
}
