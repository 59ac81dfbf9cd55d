/** A stretch of a text, in UTF-16 units: `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stand before a number: `para. 3`. */
const counted = 'paras?|pp?|nos?|vol|art';
/** Stand before a name, as a single capital does. */
const titles = String.raw`Adm|Amb|Capt|Col|Dr|Gen|Gov|Lt|Maj|Mr|Mrs|Ms|Prof|Sen|Sgt|St|\p{Lu}`;

/** As part of a pattern: what a full stop stands behind without ending a sentence. */
export const abbreviation = String.raw`\b(?:${counted}|${titles})`;

const end = new RegExp(String.raw`(?:(?<!\b(?:${titles}))[.!?…]|[。！？؟۔])[”’»)]*\s+`, 'gu');
const beforeNumber = new RegExp(String.raw`\b(?:${counted})\.\s+$`, 'iu');

/** The sentences of a text, which cover all of it: the space after a sentence is its own. */
export function sentencesOf(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(end)) {
    const to = found.index + found[0].length;
    if (!begins(text, to)) continue;
    sentences.push({ from, to });
    from = to;
  }
  return from < text.length ? [...sentences, { from, to: text.length }] : sentences;
}

/** A sentence goes on in small letters, as after “et al.”, and with the number that “para.” stands before. */
function begins(text: string, at: number): boolean {
  if (at >= text.length || /^[”’»)]*\p{Ll}/u.test(text.slice(at, at + 4))) return false;
  return !(/^\d/.test(text.slice(at)) && beforeNumber.test(text.slice(Math.max(0, at - 12), at)));
}
