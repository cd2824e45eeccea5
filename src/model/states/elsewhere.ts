import type { TSESTree } from '@typescript-eslint/utils';
import type { StructType } from '../../registry/index.js';
import { withoutTypes } from '../../syntax/asserted.js';
import { memberName, stepName } from '../../syntax/members.js';
import type { KnownTypes } from '../build/known-types.js';
import type { ReceivedStruct } from '../types.js';
import type { Evaluator } from '../values/evaluate.js';
import type { Value } from '../values/value.js';

/** A member that is written of an object, or of one on the way: `height` of `extent`, `extent` of `info`. */
export interface WrittenMember {
  /** The struct that the object is, as far as that is known. */
  readonly struct: StructType | undefined;
  /** Undefined where it may be any. */
  readonly name: string | undefined;
}

/** What is written of objects that may be structs under another name. */
export class WritesElsewhere {
  readonly #evaluator: Evaluator;
  readonly #types: KnownTypes;

  constructor(evaluator: Evaluator, types: KnownTypes) {
    this.#evaluator = evaluator;
    this.#types = types;
  }

  /** What a write leads through, as a struct would call it; the innermost first. */
  stepsTo(target: TSESTree.MemberExpression, { origin }: ReceivedStruct): readonly WrittenMember[] {
    const steps: WrittenMember[] = [];
    for (let node: TSESTree.Expression = target; node.type === 'MemberExpression'; node = withoutTypes(node.object)) {
      const name = memberName(node);
      if (name === undefined && (node !== target || !this.#mayBeAny(node))) continue;
      const type = this.#types.of(node.object)?.type;
      const struct = type?.kind === 'struct' ? type.struct : undefined;
      steps.push({ struct, name: name === undefined ? undefined : origin.dialect.memberName(name) });
    }
    return steps;
  }

  /** Whether a write may put another struct where one is reached: `self.info = other` for `this.info`. */
  mayReplace(target: TSESTree.MemberExpression, { path }: ReceivedStruct): boolean {
    const name = stepName(target);
    if (name !== undefined) return path.includes(name);
    return path.length > 0 && (path.some((each) => /^\d+$/u.test(each)) || this.#mayBeAny(target));
  }

  /** Whether a member of any name may be meant: `info[key]`, but not `list[i]`. */
  #mayBeAny({ object, property, computed }: TSESTree.MemberExpression): boolean {
    if (!computed || property.type === 'UpdateExpression') return false;
    if (isNumber(this.#evaluator.evaluate(property))) return false;
    const variable = property.type === 'Identifier' ? this.#evaluator.variables.of(property) : undefined;
    const name = variable?.defs[0]?.name as TSESTree.Node | undefined;
    const annotation = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation.type : undefined;
    if (annotation === 'TSNumberKeyword' || annotation === 'TSBigIntKeyword') return false;
    const holder = object.type === 'Identifier' ? this.#evaluator.variables.of(object) : undefined;
    const start = holder && this.#evaluator.variables.initializerOf(holder);
    return start === undefined || !isList(withoutTypes(start));
  }
}

/** Whether a value is a number, at least at times. */
function isNumber(value: Value): boolean {
  switch (value.kind) {
    case 'number':
    case 'constant':
    case 'apiConstant':
      return true;
    case 'followed':
      return isNumber(value.value);
    case 'operation':
      return value.operator !== '+' || value.operands.some(isNumber);
    case 'choice':
      return value.of.some((each) => isNumber(each.value));
    default:
      return false;
  }
}

function isList(node: TSESTree.Expression): boolean {
  if (node.type !== 'NewExpression') return node.type === 'ArrayExpression';
  return node.callee.type === 'Identifier' && node.callee.name.endsWith('Array');
}
