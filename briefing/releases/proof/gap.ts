/** What stands between two letters: nothing that is seen, something within a word such as a hyphen, or an end of a word. */
export type Gap = 'none' | 'soft' | 'hard';

/** Stands between runs of text that a page sets apart: they may be one word or two. */
export const runGap = '\u001f';

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\p{Co}\ufffd\u0640]/u;
const hyphen = /[-\u00ad\u2010-\u2015\u2212]/u;
const ideograph =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const prefixed = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** What stands in a stretch of a text without letters. */
export function gapIn(text: string, from: number, to: number): Gap {
  let gap: Gap = 'none';
  let afterHyphen = false;
  for (let at = from; at < to; at += 1) {
    const one = text.charAt(at);
    if (one !== runGap && /\s/u.test(one)) {
      if (!afterHyphen) return 'hard';
    } else if (one === runGap || !unseen.test(one)) {
      gap = 'soft';
      afterHyphen = hyphen.test(one);
    }
  }
  return gap;
}

/** True between two letters of a text where a word may end although nothing stands between them. */
export function partsWords(before: string, after: string): boolean {
  if (ideograph.test(before) || ideograph.test(after)) return true;
  if (/\p{N}/u.test(before) !== /\p{N}/u.test(after)) return true;
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
}

/** True for a letter of a script that sets articles, prepositions and pronouns onto its words. */
export function takesAffixes(letter: string): boolean {
  return prefixed.test(letter);
}

/** How much a text of letters says: a sign of a word counts as two letters of an alphabet. */
export function weightOf(letters: string): number {
  let weight = 0;
  for (const letter of letters) weight += ideograph.test(letter) ? 2 : 1;
  return weight;
}
