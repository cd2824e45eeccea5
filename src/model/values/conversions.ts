/** Members that are given what is made of them, of objects that nobody knows: `sampler.filter = FILTERS[sampler.filter]`. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withoutTypes } from '../../syntax/asserted.js';
import { findInText, membersAssignedIn } from '../../syntax/find.js';
import { fieldName } from '../../syntax/members.js';
import { variableAt } from '../../syntax/scopes.js';
import { placeOf } from '../places/part-reads.js';

/** The class that a member is known to be of, undefined where that is not known. */
type OwnerOf = (member: TSESTree.MemberExpression) => TSESTree.ClassBody | undefined;

/**
 * What a file makes something else of by whatever name it has there. A field with such a name may hold the author's own
 * code until then.
 */
export class Conversions {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #ownerOf: OwnerOf;
  /** The classes whose members they are, by the names of these; undefined for a class that is not known. */
  #owners: ReadonlyMap<string, ReadonlySet<TSESTree.ClassBody | undefined>> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, ownerOf: OwnerOf) {
    this.#sourceCode = sourceCode;
    this.#ownerOf = ownerOf;
  }

  /** The classes in which a member of a name, or one inside of what it holds, is converted. */
  ownersOf(name: string): ReadonlySet<TSESTree.ClassBody | undefined> {
    this.#owners ??= this.#find();
    return this.#owners.get(name) ?? NONE;
  }

  #find(): ReadonlyMap<string, ReadonlySet<TSESTree.ClassBody | undefined>> {
    const owners = new Map<string, Set<TSESTree.ClassBody | undefined>>();
    const { ast, text } = this.#sourceCode;
    for (const { parent: member } of findInText(this.#sourceCode, ast, namesAgain(text), isWrittenName)) {
      if (!this.#isConversion(member)) continue;
      for (const [name, owner] of this.#stepsTo(member)) {
        const known = owners.get(name);
        if (known === undefined) owners.set(name, new Set([owner]));
        else known.add(owner);
      }
    }
    return owners;
  }

  /** Whether what a member is given is made of it, and not another one of that name. */
  #isConversion(member: Written): boolean {
    const right = withoutTypes(member.parent.right);
    const isCopy = right.type === 'Identifier' || (right.type === 'MemberExpression' && !right.computed);
    if (isCopy || right.type === 'LogicalExpression') return false;
    const words = this.#sourceCode.getText(right).split(/[^\w$]+/u);
    return words.includes(fieldName(member)!);
  }

  /** The members that lead to what is written, and of which class each of them is. */
  *#stepsTo(written: TSESTree.MemberExpression): Iterable<readonly [string, TSESTree.ClassBody | undefined]> {
    let node: TSESTree.Expression = written;
    for (let depth = 0; depth < DEPTH; depth++) {
      while (node.type === 'MemberExpression') {
        const name = fieldName(node);
        if (name !== undefined) yield [name, this.#ownerOf(node)];
        node = withoutTypes(node.object);
      }
      // `const { options } = sampler`, `({ options }) => ...`, `const options = sampler.options`
      const [definition] = (node.type === 'Identifier' && variableAt(this.#sourceCode, node)?.defs) || [];
      const place = definition && placeOf(definition.name);
      for (const name of place?.path ?? []) yield [name, undefined];
      const declarator = place?.target.parent;
      if (declarator?.type !== 'VariableDeclarator' || !declarator.init) return;
      node = withoutTypes(declarator.init);
    }
  }
}

const NONE: ReadonlySet<TSESTree.ClassBody | undefined> = new Set();

/** So many names are followed to one that is converted. */
const DEPTH = 4;

/** Where the name of a member stands that is assigned what may have its name in it: most have not, and cost a glance. */
function namesAgain(text: string): readonly number[] {
  const places: number[] = [];
  for (const { name, at, end: start } of membersAssignedIn(text)) {
    const end = text.indexOf(';', start);
    const isLong = end < 0 || end - start > LONG;
    if (isLong || text.slice(start, end).includes(name)) places.push(at);
  }
  return places;
}

/** So many characters of what is assigned are looked through. */
const LONG = 1000;

type Written = TSESTree.MemberExpression & { readonly parent: TSESTree.AssignmentExpression };

function isWrittenName(node: TSESTree.Node): node is TSESTree.Node & { readonly parent: Written } {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.property !== node || parent.computed) return false;
  return parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
}
