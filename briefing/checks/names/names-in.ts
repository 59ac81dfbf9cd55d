import type { HouseName } from '../../names/house-name.ts';
import type { Stretch } from '../../style/sentences.ts';
import { nameIndex, type NameForm } from './name-index.ts';
import { foldedWord, wordsOf, type Word } from './words-of.ts';

/** A name of the desk in a text. */
export interface NameInText extends Stretch {
  readonly name: HouseName;
  readonly as: NameForm['as'];
  readonly text: string;
}

/** The names of a desk in a text, in reading order and in whichever form; the longest form at a place counts. */
export function namesIn(text: string, names: readonly HouseName[]): readonly NameInText[] {
  if (names.length === 0) return [];
  const index = nameIndex(names);
  const words = wordsOf(text);
  const found: NameInText[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = formAt(words, at, index) ?? prefixedAt(words, at, index);
    if (hit === undefined || isInAddress(text, hit)) continue;
    found.push({
      name: hit.name,
      as: hit.as,
      from: hit.from,
      to: hit.to,
      text: text.slice(hit.from, hit.to),
    });
    at += hit.count - 1;
  }
  return found;
}

interface FormFound extends Stretch {
  readonly name: HouseName;
  readonly as: NameForm['as'];
  /** How many words it takes. */
  readonly count: number;
}

type Index = ReturnType<typeof nameIndex>;

function formAt(words: readonly Word[], at: number, index: Index): FormFound | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const forms = (index.get(first.folded) ?? []).filter((form) => stands(form, words, at));
  const longest = forms.filter((form) => form.words.length === forms[0]?.words.length);
  const form = longest.find(({ as }) => as === 'house') ?? longest[0];
  const last = words[at + (form?.words.length ?? 0) - 1];
  if (form === undefined || last === undefined) return undefined;
  return { name: form.name, as: form.as, from: first.from, to: last.to, count: form.words.length };
}

/** Arabic writes “and”, “so”, “in”, “as” and “to” in one with the name. */
function prefixedAt(words: readonly Word[], at: number, index: Index): FormFound | undefined {
  const word = words[at];
  if (word === undefined || !/^[وفبكل]\p{Script=Arabic}{3,}/u.test(word.text)) return undefined;
  const bare: Word = {
    ...word,
    from: word.from + 1,
    text: word.text.slice(1),
    folded: foldedWord(word.text.slice(1)),
  };
  return formAt([bare, ...words.slice(at + 1, at + 12)], 0, index);
}

function stands(form: NameForm, words: readonly Word[], at: number): boolean {
  return form.words.every((wanted, index) => {
    const word = words[at + index];
    if (word?.folded !== wanted.folded || (index > 0 && word.gap !== wanted.gap)) return false;
    return fitsCase(word.text, wanted.text) && !isShouted(form, words, at);
  });
}

/** `IS` is no `is`; a name with a capital has one, or stands in capitals. */
function fitsCase(text: string, wanted: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(wanted)) return text === wanted;
  return !/^\p{Lu}/u.test(wanted) || /^\p{Lu}/u.test(text);
}

/** Between words in capitals, a short form in capitals is a word like the others. */
function isShouted({ words: [wanted] }: NameForm, words: readonly Word[], at: number): boolean {
  if (wanted === undefined || wanted.text.length > 4 || !/^\p{Lu}+$/u.test(wanted.text)) return false;
  const around = [words[at - 1], words[at + 1]].flatMap((word) => word?.text ?? []);
  return around.length > 0 && around.every((text) => /^\p{Lu}{2,}$/u.test(text));
}

/** Names in addresses are copied as they are. */
function isInAddress(text: string, { from, to }: Stretch): boolean {
  return (
    /[/@_#\\]$|\w\.$/u.test(text.slice(Math.max(0, from - 2), from)) ||
    /^(?:[@_/\\]\S|\.\p{Ll})/u.test(text.slice(to, to + 2))
  );
}
