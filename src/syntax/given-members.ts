/** Members that an expression is given to: fields and properties that are other names of it. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isOfOwnType, withTypes } from './asserted.js';
import { isObjectCall } from './builtins.js';
import { classAround, usesOfField } from './class-fields.js';
import { memberName, propertyName } from './members.js';
import { otherNameOf, usesTakenOut } from './scopes.js';
import { isAssignedElsewhere, isTarget } from './targets.js';

type Node = TSESTree.Node;
type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * The uses of the member that an expression is all that is given to: of `this.vk` for `readonly vk = vk`, of `api.vk` for
 * `const api = { vk }`, and of `vk` behind `const { vk } = api`.
 */
export function usesOfMemberGiven(sourceCode: SourceCode, given: Node): readonly Node[] {
  const { parent } = given;
  return parent?.type === 'Property' && parent.value === given
    ? usesOfProperty(sourceCode, parent)
    : usesOfField(sourceCode, given);
}

/**
 * Whether an author says of what type the member is that an expression is given to, or what it is a member of: a type of
 * his own need not have all that the expression has.
 *
 * @param given - the expression, with the type assertions around it
 */
export function isGivenToOwnType(given: Node): boolean {
  const { parent } = given;
  if (isOfOwnType(undefined, given as TSESTree.Expression)) return true;
  switch (parent?.type) {
    case 'PropertyDefinition':
      return isOfOwnType(parent.typeAnnotation, null);
    case 'AssignmentExpression':
      return isOfOwnType(declarationOf(parent.left)?.typeAnnotation, null);
    case 'VariableDeclarator':
      return isOfOwnType(parent.id.typeAnnotation, null);
    case 'Property':
      return isGivenToOwnType(withTypes(parent.parent));
    case 'CallExpression':
      return isGivenToOwnType(withTypes(parent));
    default:
      return false;
  }
}

/** The declaration of a field that is given a value: of `this.vk`. */
function declarationOf(target: Node): TSESTree.PropertyDefinition | undefined {
  if (target.type !== 'MemberExpression' || !('name' in target.property)) return undefined;
  const { type, name } = target.property;
  return classAround(target)?.body.find(
    (each): each is TSESTree.PropertyDefinition =>
      each.type === 'PropertyDefinition' && each.key.type === type && each.key.name === name,
  );
}

/** The uses of a property of an object literal; none where it may be given something else. */
function usesOfProperty(sourceCode: SourceCode, property: TSESTree.Property): readonly Node[] {
  const { parent: literal } = property;
  const name = propertyName(property);
  if (literal.type !== 'ObjectExpression' || name === undefined || isReplacedBehind(literal, property, name)) return [];
  const uses: Node[] = [];
  for (const place of placesOfObject(sourceCode, literal)) {
    const object = withTypes(place);
    const { parent } = object;
    if (parent?.type === 'MemberExpression' && parent.object === object) {
      const member = memberName(parent);
      if ((member === undefined || member === name) && isTarget(parent)) return [];
      if (member === name) uses.push(parent);
    } else if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
      uses.push(...usesTakenOut(sourceCode, object, name));
      // What is handed on has other names.
    } else if (isAssignedElsewhere(sourceCode, name)) return [];
  }
  return uses;
}

/** What stands for an object: a constant that holds it, or the member of another object. */
function placesOfObject(sourceCode: SourceCode, literal: TSESTree.ObjectExpression): readonly Node[] {
  const object = withTypes(literal);
  const whole = object.parent && isObjectCall(object.parent, 'freeze') ? withTypes(object.parent) : object;
  const variable = otherNameOf(sourceCode, whole);
  if (variable === undefined) return usesOfMemberGiven(sourceCode, whole);
  return variable.references.filter((each) => !each.isWrite()).map(({ identifier }) => identifier);
}

/** Whether a property behind another one may have its name. */
function isReplacedBehind(
  { properties }: TSESTree.ObjectExpression,
  property: TSESTree.Property,
  name: string,
): boolean {
  return properties
    .slice(properties.indexOf(property) + 1)
    .some((each) => each.type === 'SpreadElement' || [name, undefined].includes(propertyName(each)));
}
