import type { DocumentLanguage } from './document-language.ts';
import { languageOf } from './language-of.ts';
import { runBetween } from './script-runs.ts';
import type { ScriptRun } from './script-runs.ts';

/** Up to a mark that ends a sentence, with what closes it, or to the end of the line. */
const sentence = /[^\n.!?…؟]*(?:[.!?…؟]+(?!["”’»)\]]*(?:\s|$))[^\n.!?…؟]+)*(?:[.!?…؟]+["”’»)\]]*)?/gu;
const letters = { ltr: /\p{Script=Latin}/u, rtl: /[\p{Script=Arabic}\p{Script=Hebrew}]/u } as const;
const comma = /[،؛]/u;
/** What leads from words of the document to those that somebody said. */
const introduction = /^[^\p{L}]*?[:«“"]\s*/u;
/** What is shorter, or ends with no stop, may be a name, a title or a key. */
const isSpoken = /\p{L}{2}\S*\s+\S*\p{L}\S*\s+\S*\p{L}|\p{Lu}\S*\s+\p{Ll}/u;
/** Capitals alone are a name. */
const isName = /^(?!.*\s\p{Ll}).*\p{Lu}/su;
const ends = /[.!?…؟]["”’»)\]]*$/u;
const openings: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' };

/** In quotation marks, with the stop of the text around it: as the list of sources gives titles. */
const isTitle = /^(?:“[^“”]*”|”[^”]*”|«[^«»]*»|"[^"]*")\.$/u;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a text that run the other way than its document, those that follow one another as one run: their stops,
 * figures and notes belong to them, and the first of them is read first. A name among the words of another script is none.
 */
export function foreignSentences(text: string, own: DocumentLanguage): readonly ScriptRun[] {
  const found: ScriptRun[] = [];
  if (!letters[own.direction === 'rtl' ? 'ltr' : 'rtl'].test(text)) return found;
  for (const whole of sentencesOf(text)) {
    const last = found.at(-1);
    const follows = last !== undefined && text.slice(last.to, whole.from).trim() === '';
    const stretch = introduced(text, whole, own);
    const words = text.slice(stretch.from, stretch.to);
    if (!isForeign(words, own) || isTitle.test(words)) continue;
    if (follows && stretch.from === whole.from) found[found.length - 1] = { ...last, to: stretch.to };
    else if (isSaid(words)) found.push({ ...stretch, ...runOf(words, own) });
  }
  return found.map((run) => runBetween(run, run.from, withoutClosing(text, run)));
}

function sentencesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: found, index }) => {
    const from = index + (found.length - found.trimStart().length);
    const to = index + found.trimEnd().length;
    return to > from ? [{ from, to }] : [];
  });
}

/** Without the words of the document that lead to what is said: `قال: ` */
function introduced(text: string, { from, to }: Stretch, { direction }: DocumentLanguage): Stretch {
  const words = text.slice(from, to);
  const lastOwn = Array.from(words).findLastIndex((letter) => letters[direction].test(letter));
  const rest = Array.from(words)
    .slice(lastOwn + 1)
    .join('');
  const lead = lastOwn < 0 ? null : introduction.exec(rest);
  return { from: lead === null ? from : to - rest.length + lead[0].length, to };
}

/** In letters of the other direction alone. */
function isForeign(words: string, { direction }: DocumentLanguage): boolean {
  if (direction === 'rtl') return letters.ltr.test(words) && !letters.rtl.test(words) && !comma.test(words);
  return letters.rtl.test(words) && !letters.ltr.test(words);
}

function isSaid(words: string): boolean {
  return isSpoken.test(words) && ends.test(words) && !isName.test(words);
}

/** A bracket that was opened before the run closes behind it. */
function withoutClosing(text: string, { from, to }: Stretch): number {
  const opening = openings[text[to - 1] ?? ''];
  if (opening === undefined || text.slice(from, to).includes(opening)) return to;
  return withoutClosing(text, { from, to: to - 1 });
}

function runOf(words: string, { language, direction }: DocumentLanguage): Omit<ScriptRun, 'from' | 'to'> {
  if (direction === 'rtl') return { direction: 'ltr', language: 'en' };
  const guessed = languageOf(words, language);
  return { direction: 'rtl', ...(guessed === undefined ? {} : { language: guessed }) };
}
