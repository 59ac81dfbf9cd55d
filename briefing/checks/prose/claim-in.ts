import { monthNames, weekdays } from '../../facts/calendar.ts';
import type { Stretch } from '../../style/sentences.ts';
import { isActionWord, isBetweenNameAndVerb } from './action-words.ts';
import { figuresIn } from './figures-in.ts';
import { numbersInWords } from './number-words.ts';
import { quotedStretches, withoutQuoted } from './quoted-stretches.ts';

/** What makes a sentence one that needs a source. */
export interface Claim extends Stretch {
  readonly kind: 'figure' | 'date' | 'action' | 'attribution' | 'quotation';
  readonly text: string;
}

/** What is known when English prose is read for claims. */
export interface ClaimContext {
  /** Words that count people and things on this desk. */
  readonly units: ReadonlySet<string>;
  /** Words of names, which count as names at the head of a sentence too. */
  readonly names: ReadonlySet<string>;
  /** Dates of the briefing itself, as they can be written. */
  readonly ownDates: ReadonlySet<string>;
}

const months = monthNames.join('|');
const date = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:${months})(?:\s\d{4})?|(?:${months})\s\d{1,2}(?!\d)(?:,\s\d{4})?|(?:${months})\s\d{4}|(?:in|since|until|from|during|by|late|early|mid|of)[\s-](?:1[89]|20)\d\d|on\s(?:${weekdays.join('|')}))\b`,
  'u',
);
const verb = /\b(?:was|were|has|have|had|did|\p{Ll}{3,}ed)\b/u;
const many =
  /\b(?:(?:dozens|scores|hundreds|thousands|millions)\s(?:of|more|in)|(?:several|few|many|couple(?:\sof)?)\s(?:dozen|hundred|thousand|million|billion))\b/iu;
/** The briefing speaks of itself, asks, supposes, or judges. */
const ownWords =
  /\b(?:we|our|the desk|this (?:briefing|report|issue|assessment|paper|note|alert|section|table|update)|(?:next|previous|last|first) (?:issue|briefing|report|update)|issue \d+|no source|not known|unknown|it was (?:written|drafted) (?:before|after|on))\b|^(?:if|should|were|unless|whether|suppose|see|how|who|whom|whose|what|which|where|when|why|(?:in|on|by|for|from|to|at|under) (?:which|whose|whom|what))\b|[?:]$/iu;
const notNames: ReadonlySet<string> = new Set([...monthNames, ...weekdays, 'I', 'The', 'A', 'An', 'No']);

/** What a sentence of English prose claims, the plainest first; undefined where it claims nothing that needs a source. */
export function claimIn(sentence: string, context: ClaimContext): Claim | undefined {
  if (ownWords.test(sentence)) return undefined;
  const words = withoutQuoted(sentence);
  return (
    figureIn(words, context) ??
    dateIn(words, context) ??
    actionIn(words, context) ??
    attributionIn(words) ??
    quotationIn(sentence)
  );
}

/** Who said it is told, and not where it can be read. */
function attributionIn(text: string): Claim | undefined {
  const found = stretchOf(/\baccording to (?!plan\b|schedule\b)[^,.;]{1,60}/iu.exec(text));
  return found && { kind: 'attribution', ...found, text: text.slice(found.from, found.to) };
}

/** The words of another: four or more, which begin small or after a comma or colon; others may be a title. */
function quotationIn(sentence: string): Claim | undefined {
  const found = quotedStretches(sentence).find(({ from, to }) => {
    const words = sentence.slice(from + 1, to - 1);
    const isSaid = /^\p{Ll}/u.test(words) || /[,:]\s*$/u.test(sentence.slice(0, from));
    return isSaid && words.split(/\s+/u).length >= 4;
  });
  return found && { kind: 'quotation', ...found, text: sentence.slice(found.from, found.to) };
}

function figureIn(text: string, { units }: ClaimContext): Claim | undefined {
  const [digits] = figuresIn(text, units);
  const inWords = numbersInWords(text).find(({ value }) => value > 10);
  const found = digits ?? inWords ?? stretchOf(many.exec(text));
  return found && { kind: 'figure', from: found.from, to: found.to, text: text.slice(found.from, found.to) };
}

function dateIn(text: string, { ownDates }: ClaimContext): Claim | undefined {
  const found = stretchOf(date.exec(text));
  if (found === undefined || !verb.test(text)) return undefined;
  const words = text.slice(found.from, found.to);
  return ownDates.has(words) ? undefined : { kind: 'date', ...found, text: words };
}

const token = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'‑-]*|[,;:.()–—]/gu;

/** A name, at most two small words after it, and what it did: `Iraqi security officials have warned`. */
function actionIn(text: string, { names }: ClaimContext): Claim | undefined {
  let from = -1;
  let gap = 0;
  let before = '';
  for (const { 0: word, index } of text.matchAll(token)) {
    const lower = word.toLowerCase();
    if (isNameWord(word, index === 0, names)) {
      if (from < 0 && !asking.has(before)) from = index;
      gap = 0;
    } else if (from >= 0 && gap <= 2 && isActionWord(lower)) {
      const to = index + word.length;
      return { kind: 'action', from, to, text: text.slice(from, to) };
    } else if (from >= 0 && !isBetweenNameAndVerb(lower)) {
      gap += /^\p{Ll}{4,}$/u.test(word) && !ends.has(lower) ? 1 : 3;
      if (gap > 2) from = -1;
    }
    before = lower;
  }
  return undefined;
}

/** `the day on which Iraq gave its count`, `whether Iraq gave it`: nothing is claimed. */
const asking: ReadonlySet<string> = new Set(['which', 'whether', 'if', 'how', 'why', 'what']);

/** Words after which a name is no longer the one that acts. */
const ends: ReadonlySet<string> = new Set(
  'that which where when while after before with from into over under than until about against their them they would could should being'.split(
    ' ',
  ),
);

function isNameWord(word: string, isFirst: boolean, names: ReadonlySet<string>): boolean {
  if (!/^(?:al-|el-|ad-|an-|ar-|as-|at-|az-)?\p{Lu}/u.test(word) || notNames.has(word)) return false;
  const bare = word.replace(/[’'].*$/u, '');
  return !isFirst || names.has(bare) || /^\p{Lu}{2,}$/u.test(bare) || isBareNoun(word);
}

/** A single noun without an article at the head of a sentence is a name: `Turkey has recalled its ambassador`. */
function isBareNoun(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !/(?:s|ing|ly|thing|body|one)$/u.test(word) && !notBare.has(word)
  );
}

const notBare: ReadonlySet<string> = new Set(
  (
    'Also Another Anyone Each Either Even Ever Fewer Fire First From Half Here Last Later Many More Most Much Neither Never Next Once ' +
    'Only Other Over Part Public Rather Same Second Some Soon Still Such Than That Their Them Then There These They This Those ' +
    'Though Trade Traffic Under Until Upon Violence What When Where Which While Whoever Will With Yesterday After Although ' +
    'Because Before Both Despite During Contact Between Water Electricity Food Everyone Power Work Help Money Unrest Whether Since'
  ).split(' '),
);

function stretchOf(match: RegExpExecArray | null): Stretch | undefined {
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length };
}
