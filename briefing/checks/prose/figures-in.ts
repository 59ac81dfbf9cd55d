import { monthNames } from '../../facts/calendar.ts';
import type { Stretch } from '../../style/sentences.ts';
import { isBeforeMonth } from './is-before-month.ts';
import { numbersInWords } from './number-words.ts';

/** A number in digits that counts or measures something. Offsets are in UTF-16 units. */
export interface Figure extends Stretch {
  readonly text: string;
  /** What it can stand for: `2.225` is two numbers outside of English. */
  readonly values: readonly number[];
  readonly isPercent: boolean;
}

/** A text with more numbers than these is a list, and only its beginning is read. */
const most = 2000;

const digits = String.raw`\d{1,3}(?:[,.\u00a0\u202f’']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;
/** What is written right behind a number; what makes it larger is a scale. */
const attached = '[kK]|[mM]|mn|bn|tn|km²?|kg|ha|[kMG]W';
const number = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_#@/:.,+]|(?<!\d)[-‑–])(?<digits>${digits})(?<unit>${attached})?(?![\p{L}\p{M}\p{N}_]|[:/.,]\d)(?:[ \u00a0‑-](?<scale>[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)\b)?`,
  'gu',
);
const scales: Readonly<Record<string, readonly number[]>> = {
  thousand: [1e3],
  million: [1e6],
  billion: [1e9],
  trillion: [1e12],
  k: [1e3],
  /** Metres, or a million. */
  m: [1, 1e6],
  mn: [1e6],
  bn: [1e9],
  tn: [1e12],
};

const months = [...monthNames, ...monthNames.map((name) => name.slice(0, 3)), 'Sept'];
const monthWords: ReadonlySet<string> = new Set(months);
/** Stand before the number of a thing, and count nothing. */
const labels: ReadonlySet<string> = new Set(
  (
    'annex appendix area article art block box brigade bulletin camp category chapter channel clause class decree ' +
    'directive division edition fig figure flight gate grade highway issue item law level line model module no nos note ' +
    'number order page pages para paragraph paragraphs paras part phase pier point pp p protocol question regiment ' +
    'regulation resolution road room route scale section sector serial stage step table tier type unit version vol volume ' +
    'ward week zone'
  ).split(' '),
);
const time =
  /^\s?(?:a\.?m\b|p\.?m\b|h\b|hrs\b|hours?\b|utc\b|gmt\b|local time\b|days?\b|weeks?\b|months?\b|years?\b|minutes?\b|seconds?\b|°|º)/iu;
const compound = /^[-‑](?!(?:strong|man|member|person|bed|seat)\b)\p{L}/iu;

/**
 * The numbers in digits that count something. Dates, years, times and spans of time, labels (`Resolution 2254`, `para. 3`),
 * names of things (`S-300`), ordinals and numbering are none. `units` are words after which a number such as 2019 is no year.
 */
export function figuresIn(text: string, units: ReadonlySet<string> = new Set()): readonly Figure[] {
  const plain = latinDigits(text);
  return first(plain.matchAll(number), most).flatMap((match): readonly Figure[] => {
    const { index, groups = {} } = match;
    const stretch = { from: index, to: index + match[0].length };
    const around = { before: wordBefore(plain, index), after: plain.slice(stretch.to, stretch.to + 40) };
    if (isOther(groups['digits'] ?? '', around, units)) return [];
    const isPercent = /^\s?(?:%|٪|per\s?cent\b)/iu.test(around.after);
    return [{ ...stretch, text: text.slice(stretch.from, stretch.to), values: valuesOf(groups), isPercent }];
  });
}

/** Numbers up to this are written in words for style, and mostly count parts of the sentence. */
const greatestPlain = 10;

/** The numbers above ten in English words that count something, with the same exceptions. */
export function figuresInWords(text: string): readonly Figure[] {
  return first(numbersInWords(text), most).flatMap(({ from, to, value }): readonly Figure[] => {
    const around = { before: wordBefore(text, from), after: text.slice(to, to + 40) };
    if (value <= greatestPlain || isOther(String(value), around, new Set())) return [];
    const isPercent = /^\s?(?:%|per\s?cent\b)/iu.test(around.after);
    return [{ from, to, text: text.slice(from, to), values: [value], isPercent }];
  });
}

/** What stands before a place up to the last space; the bracket alone where one stands right there. */
function wordBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 40), at);
  return /\s$/u.test(near) ? near.slice(near.trimEnd().search(/\S+$/u)).trimEnd() : near.slice(-1);
}

/** All numbers in digits of a text, whatever they stand for. */
export function numbersIn(text: string): readonly number[] {
  return first(latinDigits(text).matchAll(number), most).flatMap(({ groups = {} }) => valuesOf(groups));
}

function first<T>(all: Iterable<T>, count: number): readonly T[] {
  const some: T[] = [];
  for (const one of all) {
    if (some.length === count) break;
    some.push(one);
  }
  return some;
}

interface Around {
  /** The word before, with what stands around it; empty at the head of the text. */
  readonly before: string;
  readonly after: string;
}

function isOther(written: string, { before, after }: Around, units: ReadonlySet<string>): boolean {
  const word = before.replace(/[.,]$/u, '').replace(/^[(“"‘]/u, '');
  if (monthWords.has(word) ? Number(written) <= 31 : labels.has(word.toLowerCase())) return true;
  if (isBeforeMonth(after) || time.test(after) || compound.test(after) || isNumbering(written, before, after))
    return true;
  const next = /^\s(?<word>\p{Ll}[\p{L}-]*)/u.exec(after)?.groups?.['word'];
  const isBare = next === undefined ? !/^\s?[–%]/u.test(after) : goesOn.has(next);
  if (isBare && /^\d{1,4}(?:\.\d+)?$/u.test(written) && isName(before)) return true;
  return isYear(written) && !(next !== undefined && units.has(next));
}

/** After a number they begin something else, so that it counts nothing. */
const goesOn: ReadonlySet<string> = new Set(
  'and are as at but by for has in is of on or the to was were with'.split(' '),
);

/** `TLP 2.0`, `Camp 7`: a number right after a name is part of it. */
function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’-]*$/u.test(word);
}

function isYear(written: string): boolean {
  return /^(?:1[89]|20)\d{2}$/u.test(written);
}

/** `(1)`, `2)` and `3.` at the head of words. */
function isNumbering(written: string, before: string, after: string): boolean {
  if (written.length > 2) return false;
  return before === '' ? /^[.)]\s/u.test(after) : after.startsWith(')');
}

function valuesOf({
  digits: written = '',
  unit = '',
  scale = unit,
}: Readonly<Record<string, string | undefined>>): readonly number[] {
  const factors = scales[scale.toLowerCase()] ?? [1];
  const readings = new Set([english(written), continental(written)].filter((value) => value !== undefined));
  return [...readings].flatMap((value) => factors.map((factor) => Number((value * factor).toPrecision(15))));
}

function english(written: string): number | undefined {
  const isEnglish = /^(?:\d{1,3}(?:[,\u00a0\u202f’']\d{3})+|\d{1,15})(?:\.\d+)?$/u.test(written);
  return isEnglish ? Number(written.replaceAll(/[^\d.]/gu, '')) : undefined;
}

function continental(written: string): number | undefined {
  const isContinental = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,15},\d{1,2})$/u.test(written);
  return isContinental ? Number(written.replaceAll('.', '').replace(',', '.')) : undefined;
}

/** European digits, as many characters. */
function latinDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');
}
