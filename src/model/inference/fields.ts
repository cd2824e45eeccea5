import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { withTypes, withoutTypes } from '../../syntax/asserted.js';
import { fieldName } from '../../syntax/members.js';
import { functionAround, isFunction } from '../../syntax/nodes.js';
import { isTarget } from '../../syntax/targets.js';
import { inAll, NONE, PartReads, placeOf } from '../places/part-reads.js';
import type { VkType } from '../types.js';
import { declaresHashed, isDecoratedMember, membersOf } from '../values/classes.js';
import { type Fields } from '../values/fields.js';
import type { Functions } from '../values/functions.js';
import { partAt } from '../values/literals.js';
import type { Variables } from '../values/variables.js';
import { fieldParameterOf } from '../values/variables.js';
import { saysOnlyNumber, usesOfMembers, type Carried, type Carriers, type Uses } from './carried.js';
import type { ParameterCarriers } from './parameters.js';

/** Fields of classes, with or without a start, getters, and the parameters of constructors that are fields, too. */
export class FieldCarriers implements Carriers {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #fields: Fields;
  readonly #functions: Functions;
  readonly #parameters: ParameterCarriers;
  readonly #handedOut = new Map<TSESTree.ClassBody, boolean>();
  readonly #partReads: PartReads;
  /** The parts of what fields hold: what they are told apart by. */
  readonly #parts = new Map<readonly TSESTree.MemberExpression[], Map<string, object>>();

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    fields: Fields,
    functions: Functions,
    parameters: ParameterCarriers,
    variables: Variables,
  ) {
    this.#partReads = new PartReads(variables);
    this.#sourceCode = sourceCode;
    this.#fields = fields;
    this.#functions = functions;
    this.#parameters = parameters;
  }

  at(read: TSESTree.Node): Carried | undefined {
    let path: readonly string[] = [];
    // `this.options.filter` is a part of what the field has.
    for (let node = read; node.type === 'MemberExpression'; node = withoutTypes(node.object)) {
      const name = fieldName(node);
      const body = name === undefined ? undefined : this.#fields.ownerOf(node);
      if (name === undefined) return undefined;
      if (body !== undefined) return this.#partOf(body, name, path);
      path = [name, ...path];
    }
    return undefined;
  }

  #partOf(body: TSESTree.ClassBody, name: string, path: readonly string[]): Carried {
    const members = this.#fields.uses(body, name);
    if (path.length === 0) return { key: members, name, uses: (type) => this.#usesOf(body, name, members, type) };
    let parts = this.#parts.get(members);
    if (parts === undefined) this.#parts.set(members, (parts = new Map<string, object>()));
    const way = path.join('.');
    let key = parts.get(way);
    if (key === undefined) parts.set(way, (key = {}));
    return { key, name: path.at(-1)!, uses: (type) => this.#usesOfPart(body, name, members, type, path) };
  }

  /** What is done with a part of the object that a field holds, where nothing is done with the whole of it. */
  #usesOfPart(
    body: TSESTree.ClassBody,
    name: string,
    members: readonly TSESTree.MemberExpression[],
    type: VkType,
    path: readonly string[],
  ): Uses | undefined {
    if (this.#fields.isOpen(body) || this.#fields.isReplaced(body, name)) return undefined;
    if (this.#fields.isConverted(body, name)) return undefined;
    if (!this.#isPrivate(body, name) || this.#isHandedOut(body)) return undefined;
    if (this.#fields.usesOfKin(body, name).length > 0) return undefined;
    const [field, ...more] = membersOf(body, name);
    if (more.length > 0 || (field !== undefined && isDecoratedMember(field))) return undefined;
    const wholes: TSESTree.Expression[] = [];
    const parts = inAll(members, (member) => {
      const { parent } = member;
      if (parent.type !== 'AssignmentExpression' || parent.left !== member) return this.#partReads.of(member, path);
      if (parent.operator !== '=') return undefined;
      wholes.push(parent.right);
      return NONE;
    });
    const uses = parts && usesOfMembers(parts);
    if (uses === undefined) return undefined;
    const parameter = fieldParameterOf(body, name);
    const place = parameter && placeOf(parameter);
    const own = place && this.#parameters.usesOf(place.target, [...place.path, ...path], type);
    if (place !== undefined && (own === undefined || own.isDeclared === true)) return undefined;
    const isReplaced = wholes.length > 0 || uses.given.length > 0;
    if (field?.type === 'PropertyDefinition' && field.value !== null && !isReplaced) {
      if (!saysOnlyNumber(this.#sourceCode, field.typeAnnotation?.typeAnnotation, type, path)) return undefined;
      wholes.push(field.value);
    }
    const written = wholes.flatMap((whole) => partAt(withoutTypes(whole), path) ?? []);
    return {
      reads: [...uses.reads, ...(own?.reads ?? [])],
      given: [...uses.given, ...written, ...(own?.given ?? [])],
    };
  }

  #usesOf(
    body: TSESTree.ClassBody,
    name: string,
    members: readonly TSESTree.MemberExpression[],
    type: VkType,
  ): Uses | undefined {
    if (type.kind === 'struct' && this.#isHandedOut(body)) return undefined;
    if (this.#fields.isConverted(body, name)) return undefined;
    const kin = usesOfMembers(this.#usesOfFamily(body, name));
    const all = usesOfMembers(members, (member) => this.#fields.isOfInstance(body, member));
    if (all === undefined || kin === undefined) return undefined;
    const kept = all.given.length === 0 || this.#isKept(body, name) ? all.given : [];
    const uses = { reads: all.reads, given: kept, readElsewhere: kin.reads };
    const isOpen = this.#fields.isReplaced(body, name) || this.#fields.isOpen(body);
    const parameter = fieldParameterOf(body, name);
    const place = parameter && placeOf(parameter);
    if (place !== undefined) {
      const own = this.#parameters.usesOf(place.target, place.path, type);
      if (own === undefined || own.isDeclared === true) return undefined;
      // What is given later, and by an heir, may leave the default unused.
      const isStart = uses.given.length === 0 && !isOpen;
      const given = [...uses.given, ...own.given, ...(isStart ? defaultOf(parameter!) : [])];
      return { ...uses, reads: [...uses.reads, ...own.reads], given };
    }
    if (isOpen || (uses.given.length > 0 && !this.#isBegunWith(body, name, members))) return uses;
    const own = membersOf(body, name);
    const declared = own.length > 0 ? own : this.#inherited(body, name);
    return { ...uses, given: [...uses.given, ...declared.flatMap((member) => this.#startsOf(member, type))] };
  }

  /**
   * Whether what a field begins with is certainly of use, whatever it is given later: a method takes it before it gives
   * it another, or the constructor does so only behind a test.
   */
  #isBegunWith(body: TSESTree.ClassBody, name: string, members: readonly TSESTree.MemberExpression[]): boolean {
    if (membersOf(body, name).some(({ type }) => type !== 'PropertyDefinition')) return false;
    const { values, isOpen } = this.#fields.looselyGivenTo(body, name);
    if (isOpen || values.length > 0 || this.#usesOfFamily(body, name).some(isTarget)) return false;
    const isOwn = ({ object }: TSESTree.MemberExpression): boolean => object.type === 'ThisExpression';
    return members.filter(isTarget).every((write) => {
      const home = functionAround(write);
      if (!isOwn(write) || home?.parent?.type !== 'MethodDefinition') return false;
      if (home.parent.kind === 'constructor') return isBehindTest(write, home);
      // What is tested there may be nothing yet.
      const reads = members.filter((each) => functionAround(each) === home && !isTarget(each));
      if (home.parent.kind !== 'method' || !reads.every((each) => isOwn(each) && isTaken(each, home))) return false;
      return reads.some(({ range: [, end] }) => end <= write.range[0]);
    });
  }

  /** Whether a class says that nothing outside of it gets at a member. */
  #isPrivate(body: TSESTree.ClassBody, name: string): boolean {
    const parameter = fieldParameterOf(body, name);
    const property = parameter && parameterProperty(parameter);
    return [...membersOf(body, name), ...(property === undefined ? [] : [property])].some(isPrivateMember);
  }

  /** Whether a class has its instances by another name, `const self = this`, `{ options } = this`, or hands them on. */
  #isHandedOut(body: TSESTree.ClassBody): boolean {
    let is = this.#handedOut.get(body);
    if (is === undefined) this.#handedOut.set(body, (is = BARE_THIS.test(this.#sourceCode.getText(body))));
    return is;
  }

  /** The uses of a member in all classes of the file whose instances have the same one, but in the class itself. */
  #usesOfFamily(body: TSESTree.ClassBody, name: string): readonly TSESTree.MemberExpression[] {
    const { classes } = this.#fields;
    const base =
      body.parent.superClass === null || membersOf(body, name).length > 0 ? undefined : classes.basesOf(body).at(-1);
    if (base === undefined) return this.#fields.usesOfKin(body, name);
    const family = new Set([base, ...classes.heirsOf(base), ...classes.basesOf(body), ...classes.heirsOf(body)]);
    family.delete(body);
    return [...family].flatMap((each) => this.#fields.uses(each, name));
  }

  /** What a class begins with that declares no member of a name: what one of those has that it extends. */
  #inherited(body: TSESTree.ClassBody, name: string): readonly TSESTree.ClassElement[] {
    const { classes } = this.#fields;
    if (body.parent.superClass === null) return [];
    const base = classes.basesOf(body).find((each) => membersOf(each, name).length > 0);
    if (base === undefined || this.#fields.isOpen(base) || this.#fields.isReplaced(base, name)) return [];
    const members = membersOf(base, name);
    return declaresHashed(base, name) || this.#fields.uses(base, name).some(isTarget) ? [] : members;
  }

  /** Whether a member holds what it is assigned: a setter or a decorator may make something else of that. */
  #isKept(body: TSESTree.ClassBody, name: string): boolean {
    const declared = [body, ...this.#fields.classes.heirsOf(body)].flatMap((each) =>
      this.#fields.classes.inheritedMembersOf(each, name),
    );
    if (declared.some(isDecoratedMember)) return false;
    const accessors = [...new Set(declared)].filter((member) => member.type === 'MethodDefinition');
    const functionsOf = (kind: 'get' | 'set'): readonly TSESTree.MethodDefinition['value'][] =>
      accessors.filter((member) => member.kind === kind).map(({ value }) => value);
    const getters = functionsOf('get');
    return functionsOf('set').every((setter) => {
      const store = this.#storeOf(setter);
      const isRead = (result: TSESTree.Expression): boolean => this.#sourceCode.getText(withoutTypes(result)) === store;
      return getters.length > 0 && getters.every((getter) => this.#functions.resultsOf(getter).every(isRead));
    });
  }

  /** Where a setter puts what it is given, and does nothing else with that: `this._usage`. */
  #storeOf(setter: TSESTree.MethodDefinition['value']): string | undefined {
    const references = this.#sourceCode.getDeclaredVariables(setter).flatMap((variable) => variable.references);
    const [given, ...others] = references.map(({ identifier }) => withTypes(identifier as TSESTree.Node));
    const write = given?.parent;
    if (others.length > 0 || write?.type !== 'AssignmentExpression' || write.operator !== '=') return undefined;
    const isAlways = write.right === given && write.parent.parent === setter.body;
    return isAlways ? this.#sourceCode.getText(write.left) : undefined;
  }

  /** What a member of a class holds that nothing is assigned to. */
  #startsOf(member: TSESTree.ClassElement, type: VkType): readonly TSESTree.Expression[] {
    if (isDecoratedMember(member)) return [];
    switch (member.type) {
      case 'PropertyDefinition':
        return member.value !== null && saysOnlyNumber(this.#sourceCode, member.typeAnnotation?.typeAnnotation, type)
          ? [member.value]
          : [];
      case 'MethodDefinition': {
        const { value: callee, kind } = member;
        if (kind !== 'get' || !isFunction(callee)) return [];
        return saysOnlyNumber(this.#sourceCode, callee.returnType?.typeAnnotation, type)
          ? this.#functions.resultsOf(callee)
          : [];
      }
      default:
        return [];
    }
  }
}

/** Whether a place in a function is only come to behind a test, with nothing in its stead: `if (doubleSided) ...`. */
function isBehindTest(place: TSESTree.Node, home: TSESTree.Node): boolean {
  for (let { parent } = place; parent && parent !== home; { parent } = parent) {
    if (parent.type === 'IfStatement' && parent.alternate === null) return true;
  }
  return false;
}

/** Whether a member is read in every run of a function, and not compared. */
function isTaken(member: TSESTree.MemberExpression, home: TSESTree.Node): boolean {
  for (let { parent } = member as TSESTree.Node; parent && parent !== home; { parent } = parent)
    if (TESTS.has(parent.type)) return false;
  return true;
}

const TESTS: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'ConditionalExpression',
  'IfStatement',
  'LogicalExpression',
  'SwitchStatement',
  'TryStatement',
]);

/** What a parameter is where a call does not give it. */
function defaultOf({ parent }: TSESTree.Identifier): readonly TSESTree.Expression[] {
  return parent.type === 'AssignmentPattern' ? [parent.right] : [];
}

function parameterProperty({ parent }: TSESTree.Identifier): TSESTree.TSParameterProperty | undefined {
  const declared = parent.type === 'AssignmentPattern' ? parent.parent : parent;
  return declared.type === 'TSParameterProperty' ? declared : undefined;
}

function isPrivateMember(member: TSESTree.ClassElement | TSESTree.TSParameterProperty): boolean {
  if ('accessibility' in member && member.accessibility === 'private') return true;
  return 'key' in member && member.key.type === 'PrivateIdentifier';
}

/** `this`, and not what it has. */
const BARE_THIS = /\bthis\b(?!\s*(?:\.|\?\.|!\.|\[))/u;
