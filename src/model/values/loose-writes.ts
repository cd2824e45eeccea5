/** What members of instances are given where they go by other names: those of a list, what functions make, second names. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { isObjectCall } from '../../syntax/builtins.js';
import { classAround } from '../../syntax/class-fields.js';
import { findInText } from '../../syntax/find.js';
import { memberWritten, propertyName } from '../../syntax/members.js';
import { variableAt } from '../../syntax/scopes.js';
import { isTarget } from '../../syntax/targets.js';
import { type Classes } from './classes.js';
import { typeNamed } from './instances.js';

/** What a member may be given. */
export interface Given {
  readonly values: readonly TSESTree.Expression[];
  /** Whether it may be given more, which is not seen. */
  readonly isOpen: boolean;
}

/** Finds what may be given to members of instances of the file's classes, of objects that may be of any class. */
export class LooseWrites {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #classes: Classes;
  #assigns: readonly TSESTree.CallExpression[] | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, classes: Classes) {
    this.#sourceCode = sourceCode;
    this.#classes = classes;
  }

  /**
   * What a member of instances of a class is given beside what is known to be done with it.
   *
   * @param members - the members of that name which are not known to be of one
   */
  givenTo(body: TSESTree.ClassBody, name: string, members: readonly TSESTree.MemberExpression[]): Given {
    const values: TSESTree.Expression[] = [];
    let isOpen = false;
    for (const member of members) {
      if (!isTarget(member) || !this.#mayBeOf(member.object, body)) continue;
      const { parent } = withTypes(member);
      const isGiven = parent?.type === 'AssignmentExpression' && memberWritten(parent) === member;
      if (isGiven) values.push(parent.right);
      else isOpen = true;
    }
    for (const { arguments: given } of this.#allAssigns()) {
      const [target, ...sources] = given;
      if (target === undefined || target.type === 'SpreadElement' || !this.#mayBeOf(target, body)) continue;
      for (const source of sources) {
        const found = valuesIn(source, name);
        if (found !== undefined) values.push(...found);
        // What is assigned to whatever it is tells nothing of the class.
        else if (this.#isOf(target, body)) isOpen = true;
      }
    }
    return { values, isOpen };
  }

  #allAssigns(): readonly TSESTree.CallExpression[] {
    this.#assigns ??= findInText(this.#sourceCode, this.#sourceCode.ast, 'Object', isAssign);
    return this.#assigns;
  }

  /** Whether an object is made of a class where it is named. */
  #isOf(object: TSESTree.Expression, body: TSESTree.ClassBody): boolean {
    const made = this.#madeAt(object);
    return made?.type === 'NewExpression' && this.#isKin(this.#classes.named(made.callee), body);
  }

  /** Whether an object may be an instance of a class, or of one that extends it. */
  #mayBeOf(object: TSESTree.Expression, body: TSESTree.ClassBody): boolean {
    const node = withoutTypes(object);
    if (node.type === 'ThisExpression') return this.#isKin(classAround(node), body);
    const made = this.#madeAt(node);
    switch (made?.type) {
      case 'NewExpression':
        return this.#isKin(this.#classes.named(made.callee), body);
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'ClassDeclaration':
      case 'ClassExpression':
        return false;
      default:
        return node.type !== 'Identifier' || this.#isSaidToBe(node, body);
    }
  }

  /** What makes an object: where it stands, or where the variable begins that has it. */
  #madeAt(object: TSESTree.Expression): TSESTree.Node | undefined {
    const node = withoutTypes(object);
    const made = node.type === 'Identifier' ? this.#classes.startOf(node) : node;
    return made && withoutTypes(made as TSESTree.Expression);
  }

  /** Whether the type that a variable is declared with, if any, has instances of a class. */
  #isSaidToBe(name: TSESTree.Identifier, body: TSESTree.ClassBody): boolean {
    const declared = variableAt(this.#sourceCode, name)?.defs[0]?.name as TSESTree.Node | undefined;
    const said = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
    const type = said && typeNamed(said);
    if (type?.type !== 'Identifier') return type === undefined;
    const named = this.#classes.startOf(type);
    if (named?.type === 'ClassDeclaration') return this.#isKin(named.body, body);
    // Of a type of another file, or of Vulkan's, the classes of this one are not.
    return named !== undefined && named.type !== 'ImportSpecifier';
  }

  #isKin(other: TSESTree.ClassBody | undefined, body: TSESTree.ClassBody): boolean {
    if (other === undefined || other === body) return other === body;
    return this.#classes.heirsOf(body).includes(other) || this.#classes.basesOf(body).includes(other);
  }
}

/** What an object that is written down has under a name; undefined where it may be anything. */
function valuesIn(source: TSESTree.CallExpressionArgument, name: string): readonly TSESTree.Expression[] | undefined {
  if (source.type === 'SpreadElement') return undefined;
  const literal = withoutTypes(source);
  if (literal.type !== 'ObjectExpression') return undefined;
  const values: TSESTree.Expression[] = [];
  for (const each of literal.properties) {
    const key = each.type === 'Property' ? propertyName(each) : undefined;
    if (key === undefined) return undefined;
    if (key === name) values.push((each as TSESTree.Property).value as TSESTree.Expression);
  }
  return values;
}

function isAssign(node: TSESTree.Node): node is TSESTree.CallExpression {
  return isObjectCall(node, 'assign');
}
