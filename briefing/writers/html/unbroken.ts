import { articles, bindPairs } from '../../style/bind-pairs.ts';
import { element } from './markup.ts';
import type { Child } from './markup.ts';

const word = String.raw`(?:[^\s,;()]|(?<=\d),(?=\d)){1,24}`;

/** What a line must not part: words that a no-break space binds, a name and its article, a span of figures. */
const kept = [
  `${word}(?:\\u00a0${word})+`,
  `(?<![\\p{L}\\p{N}])(?:${articles})-\\p{L}{1,24}`,
  String.raw`\b\d[\d,.]{0,12}–<?\d[\d,.]{0,12}%?`,
  String.raw`\bSHA-256\b`,
];
const unbroken = new RegExp(kept.join('|'), 'giu');

/** The most texts whose parts are remembered: those of a few long drafts. */
const mostTexts = 5000;
const remembered = new Map<string, readonly Child[]>();

/** Words, with those that belong on one line held together. The preview asks for most texts at every key. */
export function heldTogether(words: string): readonly Child[] {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const parts = partsOf(words);
  if (remembered.size >= mostTexts) remembered.clear();
  remembered.set(words, parts);
  return parts;
}

function partsOf(words: string): readonly Child[] {
  const children: Child[] = [];
  let from = 0;
  for (const { 0: bound, index } of bindPairs(words).matchAll(unbroken)) {
    const end = index + bound.length;
    if (index > from) children.push(words.slice(from, index));
    children.push(element('span', { class: 'unbroken' }, words.slice(index, end)));
    from = end;
  }
  if (from < words.length) children.push(words.slice(from));
  return children;
}
