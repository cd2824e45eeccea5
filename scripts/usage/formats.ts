/** Classes of formats, as statements speak of them: many words that stand for one set of values. */
import type { Word } from './words.js';

/** What is said -> how it goes on: a class of formats in braces, as the table writes it. Longer ones first. */
const PHRASES: readonly (readonly [said: string, meant: string])[] = [
  ['depth / stencil format which includes both depth and stencil components', '{depth+stencil}'],
  ['depth / stencil format which includes only depth component', '{depth-only}'],
  ['depth / stencil format which includes only stencil component', '{stencil-only}'],
  ['depth or depth / stencil format', '{depth}'],
  ['format that includes depth component', '{depth}'],
  ['format that includes stencil component', '{stencil}'],
  ['format that includes stencil aspect', '{stencil}'],
  ['only includes stencil component', 'is {stencil-only}'],
  ['includes color or depth component', 'is {color/depth}'],
  ['has `_422` or `_420` suffix', 'is {422/420}'],
  ['has `_420` suffix', 'is {420}'],
  ['includes depth component', 'is {depth}'],
  ['includes stencil component', 'is {stencil}'],
  ['depth / stencil format', '{depth/stencil}'],
  ['depth-stencil format', '{depth/stencil}'],
  ['multi-planar format', '{multi-planar}'],
  ['[compressed image format]', '{compressed}'],
  ['color format', '{color}'],
];

/** The words of a statement with each class of formats as one constant. */
export function joinFormats(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = PHRASES.find(([said]) => isSaid(words, at, wordsIn(said)));
    if (phrase === undefined) joined.push(words[at++]!);
    else {
      const [said, meant] = phrase;
      if (meant.startsWith('is ')) joined.push({ is: 'word', text: 'is' });
      joined.push({ is: 'constant', text: meant.replace(/^is /, '') });
      at += wordsIn(said).length;
    }
  }
  return joined;
}

/** What stands in brackets is a link, and one word. */
function wordsIn(said: string): readonly string[] {
  return said.match(/\[[^\]]*\]|\S+/gu) ?? [];
}

function isSaid(words: readonly Word[], at: number, said: readonly string[]): boolean {
  return said.every((text, index) => {
    const word = words[at + index];
    // `format` is the name of a member, too.
    return word !== undefined && word.text === text && (word.is === 'word' || word.is === 'sign' || text === 'format');
  });
}
