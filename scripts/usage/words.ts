/**
 * A valid-usage statement, as words. `validusage.json` holds HTML; what carries meaning is kept (names, numbers,
 * links to features, commas, list items), articles and the like are dropped.
 */

import { joinFormats } from './formats.js';

export type Word =
  | { readonly is: 'word' | 'sign' | 'number' | 'constant' | 'wildcard' | 'type'; readonly text: string }
  /** `name` or `Struct::name` of a feature. */
  | { readonly is: 'feature'; readonly text: string }
  /** `member`, `a.b`, `Struct::member`, `a[0].b`; and what is taken off it: "minus `offset`". */
  | { readonly is: 'path'; readonly text: string; readonly less?: string };

/** Words that change nothing in what a statement says. */
const EMPTY = new Set(['the', 'a', 'an', 'structure', 'structures', 'also', 'either', 'parameter', 'parameters']);

const NUMBERS: Readonly<Record<string, string>> = { zero: '0', null: 'NULL' };

/** Plain text of a statement, for people: tags gone, entities decoded, single spaces. */
export function plainText(html: string): string {
  return decode(html.replace(/<\/li>/g, ',').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#8217;|&#x2019;/g, '’')
    .replace(/&#8594;|&#x2192;/g, '→')
    .replace(/&#215;|&#xd7;/g, '×')
    .replace(/&#8230;(?:&#8203;)?/g, '…')
    .replace(/&#8203;/g, '')
    .replace(/&amp;/g, '&');
}

/** The words of a statement. `isName` tells whether a word outside of markup is a member of the owner. */
export function wordsOf(html: string, isName: (name: string) => boolean): Word[] {
  const words: Word[] = [];
  const pieces = html
    .replace(/\s+/g, ' ')
    // Markup of the specification's source that older files did not expand.
    .replace(/\b(?:[efps]name|[efs]link|code):([\w*]+)/g, '<code>$1</code>')
    // A feature is known by where its link goes; the text may hold further tags.
    .replace(
      /<a href="#features-([^"]*)">((?:(?!<\/a>).)*?<a href="#\w+">\w+<\/a>)?(.*?)<\/a>/g,
      (_all, _id, inner, text) => {
        return `\u0001${strip(`${String(inner ?? '')}${String(text)}`)}\u0002`;
      },
    )
    // "must not contain either of A or B" is "must not contain A or B".
    .replace(/\beither of (?=<a )/g, '')
    .match(
      /\u0001[^\u0002]*\u0002|<code>.*?<\/code>|<a href="#[^"]*">.*?<\/a>|<li>|<[^>]+>|&\w+;|&#\w+;|::|->|[\w.*-]*\w|\S/g,
    );
  for (const piece of pieces ?? []) {
    if (piece.startsWith('\u0001')) words.push({ is: 'feature', text: piece.slice(1, -1) });
    else if (piece === '<li>') words.push({ is: 'sign', text: '*' });
    else if (piece.startsWith('<code>')) words.push(marked(strip(piece)));
    else if (piece.startsWith('<a ')) {
      const text = strip(piece);
      // A link to another chapter is prose unless it shows a name, be it of a member of the struct that it goes to.
      const isName = /^(?:VK_|Vk|vk|PFN_)\w+$/.test(text) || /^<a href="#Vk\w+"><code>/.test(piece);
      words.push(isName ? marked(text) : { is: 'word', text: `[${text.toLowerCase()}]` });
    } else if (piece.startsWith('<')) continue;
    else plainWord(piece, words, isName);
  }
  // A bracket opened by mistake in front of a statement.
  if (words[0]?.text === '[') words.shift();
  return joinFormats(joinNames(words));
}

function strip(html: string): string {
  return decode(html.replace(/<[^>]*>/g, '')).trim();
}

/** A word in `<code>` or in a link to a name. */
function marked(text: string): Word {
  if (/^VK_[A-Z0-9_]*\*[A-Z0-9_]*$/.test(text)) return { is: 'wildcard', text };
  if (/^VK_\w+$/.test(text)) return text === 'VK_NULL_HANDLE' ? { is: 'number', text } : { is: 'constant', text };
  if (/^Vk\w+$/.test(text)) return { is: 'type', text };
  if (text === 'NULL' || /^-?\d+(?:\.\d+)?f?$/.test(text)) return { is: 'number', text: text.replace(/f$/, '') };
  const path = text.replace(/->/g, '.');
  if (/^[a-z]\w*(?:\[\d+\])?(?:\.[a-z]\w*(?:\[\d+\])?)*$/.test(path)) return { is: 'path', text: path };
  return { is: 'word', text: `\`${text}\`` };
}

function plainWord(piece: string, words: Word[], isName: (name: string) => boolean): void {
  const text = piece.replace(/\.$/, '');
  if (/^VK_/.test(text) || /^Vk[A-Z]/.test(text)) words.push(marked(text));
  else if (/^-?\d+(?:\.\d+)?$/.test(text)) words.push({ is: 'number', text });
  else if (/^0x[0-9a-f]+$/i.test(text)) words.push({ is: 'number', text: BigInt(text).toString() });
  else if (/^\w[\w.*-]*$/.test(text)) {
    const word = text.toLowerCase();
    const number = NUMBERS[word];
    if (number !== undefined) words.push({ is: 'number', text: number });
    else if (text !== word && isName(text)) words.push({ is: 'path', text });
    else if (text === 'offset' && isName(text)) words.push({ is: 'path', text });
    else if (!EMPTY.has(word)) words.push({ is: 'word', text: word });
  } else if (piece !== '.') words.push({ is: 'sign', text: piece });
}

/** `Struct` `::` `member` and `array` `[` `0` `]` are one path each. */
function joinNames(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const [first, second, third] = [words[at + 1], words[at + 2], words[at + 3]];
    const last = joined.at(-1);
    if (word.is === 'type' && first?.text === '::' && second?.is === 'path') {
      joined.push({ is: 'path', text: `${word.text}::${second.text}` });
      at += 2;
    } else if (word.text === '[' && last?.is === 'path' && first?.is === 'number' && second?.text === ']') {
      const rest = third?.is === 'path' ? `.${third.text}` : '';
      joined[joined.length - 1] = { is: 'path', text: `${last.text}[${first.text}]${rest}` };
      at += rest === '' ? 2 : 3;
    } else joined.push(word);
  }
  return joined;
}
