import { element } from './markup.ts';
import type { Child } from './markup.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

/** What a line must not part: a name and its article, a title and its name, a day and its month, a span of figures. */
const pairs = [
  String.raw`\b(?:[Aa](?:[dlnrstz]|sh)|[Ee]l)-\p{L}{1,24}`,
  String.raw`\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Adm)\.? (?:al-)?\p{Lu}\p{L}{0,24}`,
  String.raw`\b\d{1,2} (?:${months})\b`,
  String.raw`\b(?:paras?|pp?|notes?|nos?)\.? \d{1,6}`,
  String.raw`\b\d[\d,.]{0,12}–\d[\d,.]{0,12}%?`,
  String.raw`\bSHA-256\b`,
];
const unbroken = new RegExp(pairs.join('|'), 'gu');

/** Words, with those that belong on one line held together. */
export function heldTogether(words: string): readonly Child[] {
  const children: Child[] = [];
  let from = 0;
  for (const { 0: found, index } of words.matchAll(unbroken)) {
    if (index > from) children.push(words.slice(from, index));
    children.push(element('span', { class: 'unbroken' }, found));
    from = index + found.length;
  }
  if (from < words.length) children.push(words.slice(from));
  return children;
}
