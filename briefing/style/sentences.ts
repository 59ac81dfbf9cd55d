/** A stretch of a text, in UTF-16 units: `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** As part of a pattern: what a full stop stands behind without ending a sentence. */
export const abbreviation = String.raw`\b(?:paras?|pp?|nos?|vol|art|Adm|Amb|Capt|Col|Dr|Gen|Gov|Lt|Maj|Mr|Mrs|Ms|Prof|Sen|Sgt|St|\p{Lu})`;

const end = new RegExp(String.raw`(?:(?<!${abbreviation})[.!?…]|[。！？؟۔])[”’)»]*\s+`, 'gu');

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

/** A sentence goes on in small letters, as after “et al.”, and at the end there is none. */
function begins(text: string, at: number): boolean {
  return at < text.length && !/^[”’)»]*\p{Ll}/u.test(text.slice(at, at + 4));
}
