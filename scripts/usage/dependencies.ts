/** What extensions need beside them: `depends` of vk.xml, as far as a list of names alone can be wrong about it. */
import { allProviders, providerOf } from '../../src/registry/index.js';

/**
 * Rows by which the extensions of a list need others of it: one for each set of names of which one must be there.
 *
 * Left out is what anything beside the list may bring: a version of Vulkan, the instance of a device, a version that an
 * extension has become part of.
 *
 * @param owner - the struct with the list: `VkDeviceCreateInfo`
 * @param type - the extensions that belong there
 */
export function dependencyRows(owner: string, type: 'instance' | 'device'): readonly string[] {
  const dependents = new Map<string, string[]>();
  for (const { name, type: ownType, depends } of allProviders()) {
    if (ownType !== type || depends === undefined) continue;
    for (const alternatives of alternativesIn(depends)) {
      const names = [...new Set(alternatives.flatMap(withSuccessors))];
      if (!names.every((each) => providerOf(each)?.type === type)) continue;
      const wanted = names.join(',');
      dependents.set(wanted, [...(dependents.get(wanted) ?? []), name]);
    }
  }
  return [...dependents].map(([wanted, names]) => {
    const listed = names.length === 1 ? names[0]! : `<${names.join('|')}>`;
    return `${owner} s ppEnabledExtensionNames lists ${listed} => ppEnabledExtensionNames lists ${wanted}`;
  });
}

/** An extension, and what it became: each has all that the ones before it have. */
function withSuccessors(name: string): string[] {
  const promoted = providerOf(name)?.promotedTo;
  return promoted === undefined ? [name] : [name, ...withSuccessors(promoted)];
}

/**
 * Reads `(A,B)+C` as the sets of which one name each must be there: `[['A', 'B'], ['C']]`. "+" is and, "," is or; they
 * bind alike, from left to right. Throws on anything else.
 */
export function alternativesIn(depends: string): readonly (readonly string[])[] {
  const tokens = depends.match(/[\w:]+|[^\s\w]/gu) ?? [];
  const fail = (): never => {
    throw new Error(`"${depends}" is no condition of extensions and versions`);
  };
  const operand = (): readonly (readonly string[])[] => {
    const token = tokens.shift() ?? fail();
    if (token !== '(') return /^\w/u.test(token) ? [[token]] : fail();
    const inner = expression();
    return tokens.shift() === ')' ? inner : fail();
  };
  const expression = (): readonly (readonly string[])[] => {
    let sets = operand();
    while (tokens[0] === '+' || tokens[0] === ',') {
      const isAnd = tokens.shift() === '+';
      const more = operand();
      sets = isAnd ? [...sets, ...more] : sets.flatMap((one) => more.map((other) => [...one, ...other]));
    }
    return sets;
  };
  const sets = expression();
  return tokens.length === 0 ? sets : fail();
}
