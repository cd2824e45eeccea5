import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fieldName } from '../../syntax/members.js';
import { classAround } from '../../syntax/class-fields.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { variableAt } from '../../syntax/scopes.js';
import { isChangedByDecorator, isPrivate, membersOf, startOf, type Classes } from './classes.js';
import { type Fields } from './fields.js';

type Variable = TSESLint.Scope.Variable;

/**
 * What an object may be that a member of a class is taken of: an instance of that very class (or the class itself), one
 * of a class that extends it, too, whatever has the same members, or anything else.
 */
export type Kind = 'instance' | 'heir' | 'alike' | 'other';

/** Tells what the objects are whose members are named. */
export class Instances {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #fields: Fields;
  readonly #classes: Classes;
  readonly #kinds = new Map<TSESTree.ClassBody, Map<Variable, Kind>>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, fields: Fields) {
    this.#sourceCode = sourceCode;
    this.#fields = fields;
    this.#classes = fields.classes;
  }

  /** What the object may be of which a use names a member. */
  kindOf(body: TSESTree.ClassBody, use: TSESTree.MemberExpression): Kind {
    if (isHashed(use)) return 'instance';
    const [start, ...methods] = chainTo(use.object);
    if (start.type === 'ThisExpression' && methods.length === 0 && this.#isOfBoth(body, fieldName(use))) return 'other';
    const kind =
      start.type === 'Identifier'
        ? this.#kindOfVariable(body, start)
        : start.type === 'MemberExpression'
          ? this.#kindOfField(body, start)
          : KINDS.get(start.type);
    if (kind === undefined) return 'other';
    // An heir may give back something else.
    const isChain = kind === 'instance' || methods.every((name) => !this.#fields.isReplaced(body, name));
    return isChain && !methods.some((name) => isChangedByDecorator(body, name)) ? kind : 'other';
  }

  /** Whether both a class and its instances have a member of a name: `this` may be the class as well. */
  #isOfBoth(body: TSESTree.ClassBody, name: string | undefined): boolean {
    if (name === undefined) return false;
    const all = [body, ...this.#classes.basesOf(body)].flatMap((each) => membersOf(each, name));
    return all.some(isOfClassItself) && !all.every(isOfClassItself);
  }

  #kindOfVariable(body: TSESTree.ClassBody, name: TSESTree.Identifier): Kind {
    const variable = variableAt(this.#sourceCode, name);
    if (variable === undefined) return 'other';
    let kinds = this.#kinds.get(body);
    if (kinds === undefined) this.#kinds.set(body, (kinds = new Map<Variable, Kind>()));
    let kind = kinds.get(variable);
    if (kind === undefined) kinds.set(variable, (kind = this.#kindHeldBy(variable, body)));
    return kind;
  }

  /** What others may put into a field, nothing tells but its class; into a private one they put nothing. */
  #kindOfField(body: TSESTree.ClassBody, field: TSESTree.MemberExpression): Kind {
    if (this.#fields.classHeldBy(field) !== body) return 'other';
    const around = classAround(field);
    const name = fieldName(field);
    return around !== undefined && name !== undefined && isPrivate(around, name) ? 'instance' : 'heir';
  }

  #kindHeldBy(variable: Variable, body: TSESTree.ClassBody): Kind {
    const made = startOf(variable);
    if (made === body.parent) return 'instance';
    const [start, ...methods] = made === undefined ? [] : chainTo(made as TSESTree.Expression);
    if (start?.type === 'NewExpression' && this.#classes.named(start.callee) === body) {
      return methods.some((method) => isChangedByDecorator(body, method)) ? 'other' : 'instance';
    }
    const declared = variable.defs[0]?.name as TSESTree.Node | undefined;
    const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
    if (!type || typeNamed(type) === undefined) return 'other';
    const isOfClass = variable.references.every(({ writeExpr }) => !writeExpr || this.#mayBeOf(body, writeExpr));
    return isOfClass && !this.#classes.isImplemented(body) ? 'heir' : 'alike';
  }

  /**
   * Whether what a variable is given that is declared to hold an instance of a class may be one, as far as that is seen:
   * for types, all that has the same members is.
   */
  #mayBeOf(body: TSESTree.ClassBody, given: TSESTree.Node): boolean {
    const node = withoutTypes(given as TSESTree.Expression);
    if (node.type !== 'NewExpression') return node.type !== 'ObjectExpression';
    const made = this.#classes.named(node.callee);
    return made !== undefined && (made === body || this.#classes.heirsOf(body).includes(made));
  }
}

function isOfClassItself(member: TSESTree.ClassElement): boolean {
  return 'static' in member && member.static;
}

/** What stands for an instance without a name. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['NewExpression', 'instance'],
  ['Super', 'instance'],
  ['ThisExpression', 'heir'],
]);

/** The name of the one type that an annotation names, which may be missing: `Image | null`. */
export function typeNamed(type: TSESTree.TypeNode): TSESTree.EntityName | undefined {
  const types = type.type === 'TSUnionType' ? type.types.filter((each) => !MISSING.has(each.type)) : [type];
  const [only] = types;
  return types.length === 1 && only!.type === 'TSTypeReference' ? only!.typeName : undefined;
}

const MISSING: ReadonlySet<string> = new Set(['TSNullKeyword', 'TSUndefinedKeyword', 'TSVoidKeyword']);

/** What some methods are called on, and their names: `a`, `b` and `c` of `a.b().c()`. */
export function chainTo(expression: TSESTree.Expression): readonly [start: TSESTree.Expression, ...methods: string[]] {
  const methods: string[] = [];
  let node = withoutTypes(expression);
  while (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    methods.push(fieldName(node.callee) ?? '');
    node = withoutTypes(node.callee.object);
  }
  return [node, ...methods];
}

/** `anything.#name` */
export function isHashed({ property }: TSESTree.MemberExpression): boolean {
  return property.type === 'PrivateIdentifier';
}
