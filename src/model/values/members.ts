import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/members.js';
import type { Callable } from '../../syntax/callables.js';

type Signature = TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition | TSESTree.TSMethodSignature;

/** A member of the objects of a class or an object type that is declared as something to call. */
export interface CallableMember {
  /** The class body, interface body or type literal. */
  readonly record: TSESTree.Node;
  readonly name: string;
  /** One with `get` or `set` is used like a field. */
  readonly kind: 'method' | 'get' | 'set';
}

/** The member that a method, an accessor or a function in a field makes; undefined where others may be meant by its name. */
export function memberMadeBy(callee: Callable): CallableMember | undefined {
  const member = callee.type === 'TSMethodSignature' ? callee : callee.parent;
  switch (member.type) {
    case 'PropertyDefinition': {
      const { key, computed, parent } = member;
      if (member.static || member.typeAnnotation || key.type !== 'Identifier' || computed) return undefined;
      return { record: parent, name: key.name, kind: 'method' };
    }
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition':
    case 'TSMethodSignature': {
      const { key, computed, kind, parent } = member;
      if (key.type !== 'Identifier' || computed || member.static || kind === 'constructor') return undefined;
      return isOverloaded(member) ? undefined : { record: parent, name: key.name, kind };
    }
    default:
      return undefined;
  }
}

/** Whether a method has several signatures: which of them a call means, its types decide. */
export function isOverloaded(method: Signature): boolean {
  return signaturesLike(method, method.kind).length > 1;
}

/** The other half of a getter or a setter. */
export function otherAccessor(callee: Callable): Callable | undefined {
  const member = callee.type === 'TSMethodSignature' ? callee : callee.parent;
  if (!isSignature(member) || (member.kind !== 'get' && member.kind !== 'set')) return undefined;
  const [other] = signaturesLike(member, member.kind === 'get' ? 'set' : 'get');
  return other === undefined || other.type === 'TSMethodSignature' ? other : other.value;
}

/** The signatures of a kind that stand beside one, under the same name. */
function signaturesLike(method: Signature, kind: Signature['kind']): readonly Signature[] {
  const { parent } = method;
  let signatures = ofRecord.get(parent);
  if (signatures === undefined) {
    ofRecord.set(parent, (signatures = new Map<string, Signature[]>()));
    for (const each of parent.type === 'TSTypeLiteral' ? parent.members : parent.body) {
      if (!isSignature(each)) continue;
      const key = keyOf(each, each.kind);
      const known = signatures.get(key);
      if (known === undefined) signatures.set(key, [each]);
      else known.push(each);
    }
  }
  return signatures.get(keyOf(method, kind)) ?? [];
}

/** A class may have thousands of methods. */
const ofRecord = new WeakMap<TSESTree.Node, Map<string, Signature[]>>();

function keyOf({ key, computed, static: isStatic }: Signature, kind: Signature['kind']): string {
  return `${kind} ${String(isStatic)} ${String(keyName(key, computed))}`;
}

function isSignature(node: TSESTree.Node): node is Signature {
  return (
    node.type === 'MethodDefinition' || node.type === 'TSAbstractMethodDefinition' || node.type === 'TSMethodSignature'
  );
}
