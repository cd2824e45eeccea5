/** Whether what is read is only looked at as a value of one enum: compared, or looked up by its constants. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { EnumType } from '../../registry/index.js';
import { parametersOf } from '../../syntax/callables.js';
import { EQUALITIES, readBy } from '../../syntax/nodes.js';
import { isWrittenOut } from '../../syntax/shown.js';
import type { Functions } from '../values/functions.js';
import { isWrittenByName } from '../values/of-type.js';
import type { Value } from '../values/value.js';
import type { Variables } from '../values/variables.js';

interface File {
  readonly evaluate: (node: TSESTree.Node) => Value;
  readonly functions: Functions;
  readonly variables: Variables;
}

/**
 * Whether a place that reads something asks which constant of an enum it is, and does nothing else with it: `x === VK_A`,
 * `x & ~VK_A`, `switch (x) { case VK_A: }`, `{ [VK_A]: 1 }[x]`, or a call of a function of the file that only does so.
 */
export function isTestedAs(file: File, node: TSESTree.Node, type: EnumType): boolean {
  return isTested(file, node, type, undefined);
}

/** @param around - the parameters of the functions that are being looked at, where this is in one of them */
function isTested(file: File, node: TSESTree.Node, type: EnumType, around: Parameters | undefined): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression': {
      if (!BESIDE.has(parent.operator)) return false;
      const other = parent.left === node ? parent.right : parent.left;
      return isConstant(
        file,
        other.type === 'UnaryExpression' && other.operator === '~' ? other.argument : other,
        type,
      );
    }
    case 'SwitchStatement': {
      const tests = parent.cases.flatMap(({ test }) => test ?? []);
      return parent.discriminant === node && tests.length > 0 && tests.every((test) => isConstant(file, test, type));
    }
    case 'MemberExpression':
      return parent.property === node && parent.computed && isKeyedBy(file, parent.object, type);
    case 'CallExpression':
      return parent.callee !== node && isTestedBy(file, parent, node, type, around);
    default:
      return false;
  }
}

const BESIDE: ReadonlySet<string> = new Set([...EQUALITIES, '&', '|', '^']);

function isConstant(file: File, node: TSESTree.Node, type: EnumType): boolean {
  return isWrittenByName(file.evaluate(node), type);
}

/** Whether an object that a constant holds has its members under constants of an enum. */
function isKeyedBy(file: File, object: TSESTree.Expression, type: EnumType): boolean {
  const variable = object.type === 'Identifier' ? file.variables.of(object) : undefined;
  const start = variable && file.variables.initializerOf(variable);
  if (start?.type !== 'ObjectExpression' || start.properties.length === 0) return false;
  return start.properties.every(
    (each) => each.type === 'Property' && each.computed && isConstant(file, each.key, type),
  );
}

/** Whether the function that is called only looks at an argument so. */
function isTestedBy(
  file: File,
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  type: EnumType,
  around: Parameters | undefined,
): boolean {
  const { functions, variables } = file;
  const index = call.arguments.findIndex((each) => each === argument || each.type === 'SpreadElement');
  const callee = call.arguments[index] === argument ? functions.calledBy(call) : undefined;
  const parameter = callee && parametersOf(callee)[index];
  if (callee === undefined || parameter?.type !== 'Identifier' || functions.namesArguments(callee)) return false;
  // Where it calls itself, the rest of it decides.
  if (around?.has(parameter) === true) return true;
  const known = around === undefined ? answersFor(parameter) : undefined;
  let is = known?.get(type);
  if (is === undefined) {
    const inside = new Set(around).add(parameter);
    const uses = functions.usesOfParameter(parameter);
    is = uses.every((use) => isWrittenOut(use, variables) || isTested(file, readBy(use), type, inside));
    known?.set(type, is);
  }
  return is;
}

type Parameters = ReadonlySet<TSESTree.Node>;

/** What is known of a parameter already: a function is called more often than it is written. */
function answersFor(parameter: TSESTree.Node): Map<EnumType, boolean> {
  let known = answers.get(parameter);
  if (known === undefined) answers.set(parameter, (known = new Map<EnumType, boolean>()));
  return known;
}

const answers = new WeakMap<TSESTree.Node, Map<EnumType, boolean>>();
