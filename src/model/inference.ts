import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../bindings/occurrences.js';
import type { Expectations } from './build/expectations.js';
import { classAround, fieldName, pathOf, type Fields } from './fields.js';
import { filledList } from './filled-lists.js';
import { isFunction } from './flow.js';
import type { Functions } from './functions.js';
import { partAt } from './literals.js';
import { PartReads, placeOf } from './part-reads.js';
import { rootOf, withoutTypes } from './syntax.js';
import { typeInside } from './type-parts.js';
import { declared, type Slot, type VkType } from './types.js';
import { forEachFollowed, forEachLeaf } from './value.js';
import { isExported, isTarget, type Variables } from './variables.js';

/** A place that something without a type of its own gives a value of a Vulkan type. */
interface Use {
  readonly type: VkType;
  readonly origin: Origin;
  /** The slot, where it is one. */
  readonly slot?: Slot;
}

/** A parameter, a part of one (`usage` of `info.usage`), a field, or a list that is filled in steps, for such places. */
interface Carrier {
  /** What the author calls it. */
  readonly name: string;
  readonly use: Use;
  /** Where it is read, in places of that type. */
  readonly reads: Set<TSESTree.Node>;
  readonly uses: () => Uses | undefined;
}

/** All reads of such a thing, and the expressions that it is given. */
interface Uses {
  readonly reads: readonly TSESTree.Node[];
  readonly given: readonly TSESTree.Expression[];
  /** What is added to it where it is a list. */
  readonly elements?: readonly TSESTree.Expression[];
}

/** A parameter, and the names that lead to a part of what it takes; none for all of it. */
interface Part {
  readonly parameter: TSESTree.Node;
  readonly path: readonly string[];
}

/**
 * Finds what parameters, fields and lists are given that serve only places of one type. In plain JavaScript nothing declares
 * them: `setLayout(layout) { barrier.newLayout = layout; }` takes a VkImageLayout all the same.
 */
export class Inference {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #variables: Variables;
  readonly #functions: Functions;
  readonly #fields: Fields;
  readonly #expected: Expectations;
  readonly #partReads: PartReads;
  readonly #carriers = new Map<unknown, Carrier>();
  readonly #mixed = new Set<unknown>();
  readonly #told = new Set<Carrier>();
  /** The parts of parameters: what they are told apart by. */
  readonly #parts = new Map<TSESTree.Node, Map<string, Part>>();
  #isNew = false;
  #slotsRead = 0;
  #unwrittenRead = 0;

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    variables: Variables,
    functions: Functions,
    fields: Fields,
    expected: Expectations,
  ) {
    this.#sourceCode = sourceCode;
    this.#variables = variables;
    this.#functions = functions;
    this.#fields = fields;
    this.#expected = expected;
    this.#partReads = new PartReads(variables);
  }

  /** Takes the expressions that such parameters and fields are given as what stands in the places that they serve. */
  expectAll(): void {
    while (this.#readNew()) this.#expectGiven();
  }

  /** Reads the places that have come in. Whether they tell of such parameters and fields. */
  #readNew(): boolean {
    const { slots, unwritten } = this.#expected;
    this.#isNew = false;
    for (; this.#slotsRead < slots.length; this.#slotsRead++) this.#slot(slots[this.#slotsRead]!);
    for (; this.#unwrittenRead < unwritten.length; this.#unwrittenRead++) {
      const { node, type, origin } = unwritten[this.#unwrittenRead]!;
      this.#read(node, [], { type, origin });
    }
    return this.#isNew;
  }

  #expectGiven(): void {
    for (const [key, carrier] of this.#carriers) {
      if (this.#mixed.has(key) || this.#told.has(carrier)) continue;
      const uses = carrier.uses();
      if (uses === undefined || !uses.reads.every((read) => carrier.reads.has(read))) continue;
      this.#told.add(carrier);
      const { slot, type, origin } = carrier.use;
      const owner = declared(carrier.name);
      for (const node of uses.given) {
        if (slot !== undefined) this.#expected.slot(node, slot.type, slot.use, owner, origin);
        else if (type.kind !== 'struct') this.#expected.expect(node, type, owner, origin);
        else if (node.type === 'ObjectExpression') this.#expected.membersGiven(node, type.struct, origin);
      }
      for (const node of uses.elements ?? []) {
        if (type.kind === 'list') this.#expected.expect(node, type.of, owner, origin);
      }
    }
  }

  #slot(slot: Slot): void {
    // A name or a number carries nothing.
    const { value, type, origin } = slot;
    if (slot.isNamed || value.kind === 'number') return;
    const unknown = new Set<TSESTree.Node>();
    forEachLeaf(value, ({ kind, node }, role) => {
      if (kind === 'unknown' && role !== 'amount') unknown.add(node);
    });
    if (unknown.size === 0) return;
    // A constant that is taken out of a parameter by a pattern is read where it is followed from.
    const followed: TSESTree.Node[] = [];
    forEachFollowed(value, (node) => followed.push(node));
    const use: Use = { type: { kind: 'slot', slot: type }, origin, slot };
    for (const node of unknown) this.#read(node, followed, use);
  }

  #read(node: TSESTree.Node, followed: readonly TSESTree.Node[], use: Use): void {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return;
    const name = node.type === 'Identifier' ? node.name : (fieldName(node) ?? this.#sourceCode.getText(node));
    if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression') {
      const body = classAround(node);
      if (fieldName(node) === undefined || body === undefined) return;
      const uses = this.#fields.uses(body, name);
      this.#carry(uses, name, [node], use, () => usesOfField(uses));
    } else {
      const part = this.#partAt(node);
      if (part !== undefined) {
        this.#carry(part, name, [node, ...followed], use, () => this.#usesOfPart(part, use.slot === undefined));
      } else if (use.type.kind === 'list' && node.type === 'Identifier') {
        const variable = this.#variables.of(node);
        if (variable !== undefined) this.#carry(variable, name, [node], use, () => this.#usesOfList(variable));
      }
    }
  }

  #carry(key: unknown, name: string, reads: readonly TSESTree.Node[], use: Use, uses: Carrier['uses']): void {
    let carrier = this.#carriers.get(key);
    if (carrier === undefined) this.#carriers.set(key, (carrier = { name, use, reads: new Set(), uses }));
    if (!isSame(carrier.use.type, use.type)) this.#mixed.add(key);
    for (const read of reads) carrier.reads.add(read);
    this.#isNew = true;
  }

  /** The part of a parameter that an expression reads. */
  #partAt(read: TSESTree.Expression): Part | undefined {
    let path: readonly string[] = [];
    let node = read;
    for (;;) {
      if (node.type === 'MemberExpression') {
        const own = pathOf(node);
        if (own === undefined) return undefined;
        path = [...own, ...path];
        node = rootOf(node);
      }
      const variable = node.type === 'Identifier' ? this.#variables.of(node) : undefined;
      const [definition] = variable?.defs ?? [];
      const place = definition && variable?.defs.length === 1 ? placeOf(definition.name) : undefined;
      if (place === undefined) return undefined;
      path = [...place.path, ...path];
      if (definition?.type === PARAMETER) return this.#part(place.target, path);
      // `const { usage } = info`
      const { parent } = place.target;
      if (parent?.type !== 'VariableDeclarator' || parent.init === null) return undefined;
      node = withoutTypes(parent.init);
    }
  }

  #part(parameter: TSESTree.Node, path: readonly string[]): Part {
    let parts = this.#parts.get(parameter);
    if (parts === undefined) this.#parts.set(parameter, (parts = new Map<string, Part>()));
    const key = path.join('.');
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = { parameter, path }));
    return part;
  }

  #usesOfPart({ parameter, path }: Part, isObject: boolean): Uses | undefined {
    const callee = parameter.parent;
    if (callee === undefined || !isFunction(callee)) return undefined;
    const annotation = annotationOf(parameter);
    const type = annotation && typeInside(this.#sourceCode, annotation, path);
    if (type && !isObject && !saysOnlyNumber(type)) return undefined;
    const reads = this.#partReads.ofTarget(parameter, path);
    // Assigned anew, it is no longer what the caller gave.
    if (reads === undefined || reads.some(isTarget)) return undefined;
    const isWhole = path.length === 0 && !isObject;
    const given = this.#functions
      .givenFor(parameter)
      .flatMap((each) => (isWhole ? each : (this.#givenIn(each, path) ?? [])));
    return { reads, given };
  }

  #usesOfList(variable: TSESLint.Scope.Variable): Uses | undefined {
    const annotation = variable.defs[0] && annotationOf(variable.defs[0].name);
    const type = annotation && typeInside(this.#sourceCode, annotation, ['0']);
    const list = type && !saysOnlyNumber(type) ? undefined : filledList(variable);
    return list && { reads: list.reads, given: [list.start], elements: list.elements };
  }

  /** A part of an object that a call is given, which nothing else has in its hands. */
  #givenIn(argument: TSESTree.Expression, path: readonly string[]): TSESTree.Expression | undefined {
    let whole: TSESTree.Expression | undefined = withoutTypes(argument);
    if (whole.type === 'Identifier') {
      const variable = this.#variables.of(whole);
      whole = variable && !isExported(variable) ? this.#variables.readOnce(whole) : undefined;
    }
    const part = whole && partAt(whole, path);
    return part && withoutTypes(part);
  }
}

const PARAMETER = 'Parameter' as TSESLint.Scope.Definition['type'];

function annotationOf(target: TSESTree.Node): TSESTree.TypeNode | undefined {
  switch (target.type) {
    case 'AssignmentPattern':
      return annotationOf(target.left);
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
      return target.typeAnnotation?.typeAnnotation;
    default:
      return undefined;
  }
}

function isSame(one: VkType, other: VkType): boolean {
  if (one.kind === 'slot') return other.kind === 'slot' && one.slot.constants === other.slot.constants;
  if (one.kind === 'struct') return other.kind === 'struct' && one.struct === other.struct;
  return one.kind === 'list' && other.kind === 'list' && isSame(one.of, other.of);
}

/** Whether a type says nothing but that a value is a number, or none. */
function saysOnlyNumber(type: TSESTree.Node): boolean {
  switch (type.type) {
    case 'TSUnionType':
      return type.types.every(saysOnlyNumber);
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return true;
    default:
      return false;
  }
}

function usesOfField(members: readonly TSESTree.MemberExpression[]): Uses | undefined {
  const reads: TSESTree.Node[] = [];
  const given: TSESTree.Expression[] = [];
  for (const member of members) {
    const { parent } = member;
    if (parent.type !== 'AssignmentExpression' || parent.left !== member) {
      // Compared or counted, it is more than a value for slots.
      if (parent.type === 'UpdateExpression') return undefined;
      reads.push(member);
    } else if (parent.operator === '=' || parent.operator === '|=') {
      given.push(parent.right);
    } else {
      return undefined;
    }
  }
  return { reads, given };
}
