/** A file as an editor has it behind each keystroke. */

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '${': '}',
  "'": "'",
  '"': '"',
  '`': '`',
};

/**
 * What is typed so far, for every keystroke, with the brackets and quotes closed behind the cursor as editors do: most
 * of these texts parse, where hardly any without them would.
 *
 * @example keystrokes("f('a')") // f, f(), f(''), f('a'), f('a'), f('a')
 */
export function* keystrokes(text: string): Generator<string> {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const top = open.at(-1) ?? '';
    const isQuoted = top === "'" || top === '"' || top === '`';
    if (isQuoted) {
      if (char === top) open.pop();
      else if (char === '{' && top === '`' && text.charAt(at - 1) === '$') open.push('${');
    } else if (char === CLOSING[top]) open.pop();
    else if (char in CLOSING) open.push(char);
    const closing = open.toReversed().map((each) => CLOSING[each] ?? '');
    yield text.slice(0, at + 1) + closing.join('');
  }
}
