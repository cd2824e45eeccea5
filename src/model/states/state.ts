import type { TSESTree } from '@typescript-eslint/utils';
import type { Command, StructType } from '../../registry/index.js';
import { NULL, UNKNOWN, type Known, type StructFacts } from '../known.js';
import type { States } from '../states.js';
import type { Call, StructBuild } from '../types.js';
import type { CallFacts } from '../usage/sites.js';

/** A struct of the file at one moment. */
export class StructState implements StructFacts {
  readonly build: StructBuild;
  readonly at: TSESTree.Node;
  readonly #states: States;
  readonly #members = new Map<string, ReturnType<States['member']>>();
  #chain: { readonly of: readonly StructState[]; readonly complete: boolean } | undefined;

  constructor(states: States, build: StructBuild, at: TSESTree.Node) {
    this.#states = states;
    this.build = build;
    this.at = at;
  }

  get type(): StructType {
    return this.build.struct;
  }

  member(name: string): Known {
    return this.#read(name).known;
  }

  /** Where a member is given its value; the struct itself where it is not. */
  nodeOf(name: string | undefined): TSESTree.Node {
    return (name === undefined ? undefined : this.#read(name).node) ?? this.build.node;
  }

  get chain(): readonly StructState[] {
    return this.#follow().of;
  }

  get chainIsComplete(): boolean {
    return this.#follow().complete;
  }

  #read(name: string): ReturnType<States['member']> {
    let result = this.#members.get(name);
    if (result === undefined) {
      const member = this.build.struct.member(name);
      result = member ? this.#states.member(this.build, member, name, this.at) : { known: UNKNOWN, node: undefined };
      this.#members.set(name, result);
    }
    return result;
  }

  #follow(): { readonly of: readonly StructState[]; readonly complete: boolean } {
    if (this.#chain !== undefined) return this.#chain;
    const of: StructState[] = [];
    const seen = new Set<StructBuild>([this.build]);
    let next = this.member('pNext');
    while (next.kind === 'struct' && next.struct instanceof StructState && !seen.has(next.struct.build)) {
      seen.add(next.struct.build);
      of.push(next.struct);
      next = next.struct.member('pNext');
    }
    this.#chain = { of, complete: next === NULL || next.kind === 'null' || next.kind === 'absent' };
    return this.#chain;
  }
}

/** A command call of the file. */
export class CallState implements CallFacts {
  readonly call: Call;
  readonly #states: States;
  readonly #params = new Map<string, Known>();

  constructor(states: States, call: Call) {
    this.#states = states;
    this.call = call;
  }

  get type(): Command {
    return this.call.command;
  }

  param(name: string): Known {
    let known = this.#params.get(name);
    if (known === undefined) {
      const argument = this.call.args.get(name);
      const param = this.call.command.param(name);
      known =
        argument === undefined || param === undefined
          ? UNKNOWN
          : this.#states.argument(argument, param, this.call.node);
      this.#params.set(name, known);
    }
    return known;
  }

  nodeOf(name: string | undefined): TSESTree.Node {
    return (name === undefined ? undefined : this.call.args.get(name)) ?? this.call.node;
  }
}
