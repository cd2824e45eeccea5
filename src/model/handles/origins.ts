import type { TSESTree } from '@typescript-eslint/utils';
import {
  configuredOrigin,
  originOfGetCommand,
  originOfMember,
  originOfMethod,
  unknownNtHandle,
  type HandleOrigin,
} from '../../registry/handle-origins.js';
import {
  handleTypeFacts,
  handleTypeOfValue,
  positionsByOwner,
  type HandleFamily,
  type HandleTypeFacts,
} from '../../registry/handle-types.js';
import type { VulkanModel } from '../model.js';
import type { Source } from '../sources/source.js';
import type { Call } from '../types.js';
import type { Value } from '../values/value.js';

/** A handle type, and the node that gives it. */
export interface GivenType {
  readonly type: HandleTypeFacts;
  readonly node: TSESTree.Node;
}

/** Where the handles of one file come from. */
export class Origins {
  readonly #model: VulkanModel;
  /** Handle types of Vulkan SC are in no header of a desktop: a name, and nothing behind it. */
  readonly #unknownNames: ReadonlyMap<TSESTree.Node, string>;

  constructor(model: VulkanModel) {
    this.#model = model;
    this.#unknownNames = new Map(model.names.unknown.map(({ name, node }) => [node, name]));
  }

  /** What is known of where a handle comes from: one origin for each way; undefined when they are not all known. */
  of(node: TSESTree.Expression): readonly HandleOrigin[] | undefined {
    const sources = this.#model.sources.of(node);
    return sources && this.ofSources(sources);
  }

  /** The origins of sources; undefined when one of them says nothing. */
  ofSources(sources: readonly Source[]): readonly HandleOrigin[] | undefined {
    const origins: HandleOrigin[] = [];
    for (const source of sources) {
      const found = this.#originsOf(source);
      if (found === undefined) return undefined;
      origins.push(...found);
    }
    return origins;
  }

  #originsOf(source: Source): readonly HandleOrigin[] | undefined {
    switch (source.kind) {
      case 'command': {
        const { command } = source.call;
        const asked = this.askedTypes(source.call);
        const found = asked?.length
          ? asked.map(({ type }) => originOfGetCommand(command.name, type.name))
          : [originOfGetCommand(command.name)];
        return found.every((origin) => origin !== undefined) ? found : undefined;
      }
      case 'named': {
        const types = this.#model.names.settings.handleSources.get(source.name);
        const origin = types ? configuredOrigin(source.name, types) : originOfMethod(source.name);
        return origin && [origin];
      }
      case 'member': {
        const origin = originOfMember(source.path);
        return origin && [origin];
      }
      case 'copy': {
        const origins = source.of && this.ofSources(source.of);
        if (origins !== undefined && origins.length > 0) return origins;
        return source.name === 'DuplicateHandle' ? [unknownNtHandle()] : undefined;
      }
      case 'variable':
        return undefined;
    }
  }

  /** The handle types that a get command is called with; undefined when they are not all known. */
  askedTypes(call: Call): readonly GivenType[] | undefined {
    const positions = positionsByOwner('get');
    const own = positions.get(call.command.name);
    if (own !== undefined) {
      const argument = call.args.get(own.member);
      return argument && this.typesAt(argument, own.family);
    }
    for (const { name, typeName } of call.command.params) {
      const position = positions.get(typeName);
      if (position === undefined) continue;
      const info = this.#model.objects.infoOf(call, name);
      const given = info && this.#model.states.given(info.build, position.member, info.at);
      return given && this.typesOf(given, position.family);
    }
    return undefined;
  }

  /** The handle types that several expressions can have. */
  typesOf(nodes: readonly TSESTree.Expression[], family: HandleFamily): readonly GivenType[] | undefined {
    const types: GivenType[] = [];
    for (const node of nodes) {
      const found = this.typesAt(node, family);
      if (found === undefined) return undefined;
      types.push(...found);
    }
    return types;
  }

  /** The handle types that an expression can have: undefined when they are not all known, empty for 0. */
  typesAt(node: TSESTree.Expression, family: HandleFamily): readonly GivenType[] | undefined {
    const types: GivenType[] = [];
    return this.#collect(this.#model.evaluate(node), family, types) ? types : undefined;
  }

  #collect(value: Value, family: HandleFamily, types: GivenType[]): boolean {
    switch (value.kind) {
      case 'constant':
        return add(types, handleTypeFacts(value.constant.name), value.node);
      case 'number':
        return Number(value.value) === 0 || add(types, handleTypeOfValue(family, Number(value.value)), value.node);
      case 'followed':
        return this.#collect(value.value, family, types);
      case 'choice':
        return value.of.every((each) => this.#collect(each.value, family, types));
      case 'unknown':
        return add(types, this.#unknownAt(value.node), value.node);
      default:
        return false;
    }
  }

  /** The handle type that a name means which the registry does not have. */
  #unknownAt(node: TSESTree.Node): HandleTypeFacts | undefined {
    const name = this.#unknownNames.get(node);
    return name === undefined ? undefined : handleTypeFacts(name);
  }
}

function add(types: GivenType[], type: HandleTypeFacts | undefined, node: TSESTree.Node): boolean {
  if (type !== undefined) types.push({ type, node });
  return type !== undefined;
}
