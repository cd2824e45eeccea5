import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Origin } from '../../bindings/names.js';
import { annotationOf, type Annotated } from '../annotations.js';
import type { Evaluator } from '../evaluate.js';
import type { Functions } from '../functions.js';
import { declared, nameOf, type Owner, type VkType } from '../types.js';
import type { Expectations } from './expectations.js';
import type { Uses } from './uses.js';

/** What type annotations with Vulkan types in them declare: variables, parameters, fields, results, objects. */
export class Declarations {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #evaluator: Evaluator;
  readonly #functions: Functions;
  readonly #expected: Expectations;
  readonly #uses: Uses;
  readonly #records = new Map<TSESTree.Node, Map<string, VkType>>();

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    evaluator: Evaluator,
    functions: Functions,
    expected: Expectations,
    uses: Uses,
  ) {
    this.#sourceCode = sourceCode;
    this.#evaluator = evaluator;
    this.#functions = functions;
    this.#expected = expected;
    this.#uses = uses;
  }

  /** The object types of the file whose members have Vulkan types, once all annotations are read. */
  declareRecords(origin: Origin): void {
    for (const [node, members] of this.#records) this.declare(node, { kind: 'record', members }, origin);
  }

  /** What a type annotation with a Vulkan type in it declares. */
  declare(node: TSESTree.Node, type: VkType, origin: Origin): void {
    const annotated = annotationOf(node, type, this.#sourceCode);
    if (annotated !== undefined) this.#annotated(annotated, origin);
  }

  #annotated(annotated: Annotated, origin: Origin): void {
    const { type } = annotated;
    switch (annotated.kind) {
      case 'alias':
        for (const reference of annotated.references) this.declare(reference, type, origin);
        break;
      case 'property': {
        const members = this.#records.get(annotated.record) ?? new Map<string, VkType>();
        members.set(annotated.name, type);
        this.#records.set(annotated.record, members);
        break;
      }
      case 'assertion':
        this.#expected.expect(annotated.node.expression, type, declared(nameOf(type)), origin);
        this.#uses.climb(annotated.node, type, declared(nameOf(type)), origin);
        break;
      case 'construction':
        this.#expected.expect(annotated.node, type, declared(nameOf(type)), origin);
        this.#uses.climb(annotated.node, type, declared(nameOf(type)), origin);
        break;
      case 'field': {
        const { node } = annotated;
        if (node.value !== null) this.#expected.expect(node.value, type, declared(annotated.name), origin);
        this.#uses.field(node.parent, annotated.name, type, origin);
        break;
      }
      case 'result':
        this.#result(annotated.node, type, origin);
        break;
      case 'pattern':
        this.#given(annotated.node, type, declared(nameOf(type)), origin);
        this.#uses.pattern(annotated.node, type, origin);
        break;
      case 'variable':
        this.#variable(annotated.node, type, origin);
        break;
    }
  }

  /** A declared variable or parameter: its starting value, what calls of the function give, and every use. */
  #variable(identifier: TSESTree.Identifier, type: VkType, origin: Origin): void {
    const owner = declared(identifier.name);
    const parameter = this.#given(identifier, type, owner, origin);
    if (parameter?.type === 'TSParameterProperty') {
      const body = parameter.parent.parent.parent;
      if (body?.type === 'ClassBody') this.#uses.field(body, identifier.name, type, origin);
    }
    const variable = this.#evaluator.variables.of(identifier);
    if (variable !== undefined) this.#uses.uses(variable, type, owner, origin);
  }

  /**
   * What a declared name or pattern is given: where it is declared, by default, and by the calls of the function that it
   * is a parameter of. Gives back the parameter.
   */
  #given(
    target: TSESTree.Identifier | TSESTree.ObjectPattern,
    type: VkType,
    owner: Owner,
    origin: Origin,
  ): TSESTree.Node | undefined {
    const { parent } = target;
    if (parent.type === 'VariableDeclarator') {
      if (parent.init !== null) this.#expected.expect(parent.init, type, owner, origin);
      return undefined;
    }
    let parameter: TSESTree.Node = target;
    if (parent.type === 'AssignmentPattern' && parent.left === target) {
      this.#expected.expect(parent.right, type, owner, origin);
      parameter = parent;
    }
    if (parameter.parent.type === 'TSParameterProperty') parameter = parameter.parent;
    for (const given of this.#functions.givenFor(parameter)) this.#expected.expect(given, type, owner, origin);
    return parameter;
  }

  #result(callee: TSESTree.FunctionLike, type: VkType, origin: Origin): void {
    const owner = declared(nameOf(type));
    if (callee.body && callee.body.type !== 'BlockStatement') this.#expected.expect(callee.body, type, owner, origin);
    else if (!callee.generator) {
      for (const { argument } of this.#functions.returnsOf(callee)) {
        if (argument !== null) this.#expected.expect(argument, type, owner, origin);
      }
    }
    if (!callee.async) for (const call of this.#functions.callsOf(callee)) this.#uses.climb(call, type, owner, origin);
  }
}
