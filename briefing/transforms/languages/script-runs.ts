import { address } from '../../style/address.ts';
import { languageOf } from './language-of.ts';
import type { RunLanguage } from './language-of.ts';

/** A stretch of a text in another language than its document, or with an order of its own. */
export interface ScriptRun extends RunLanguage {
  /** In UTF-16 units: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The same stretch between other ends. */
export function runBetween(run: ScriptRun, from: number, to: number): ScriptRun {
  return { ...run, from, to };
}

/** Letters of other scripts, with what stands between their words. */
const foreign = new RegExp(
  ['Arabic', 'Hebrew', 'Greek', 'Cyrillic']
    .map((name) => String.raw`\p{Script=${name}}(?:[^\p{L}\n]*\p{Script=${name}})*\p{M}*`)
    .join('|'),
  'gu',
);

/** Not in Latin letters, marks and signs alone. */
const hasForeign = /[\u0370-\u1cff\u1f00-\u1fff\ufb13-\ufdff\ufe70-\ufefc]/u;

/**
 * What keeps its order from the left in text from the right: addresses, telephone numbers, dates in figures, times with their zone,
 * handles, signed numbers, and words in Latin letters with the figures that they begin with and the brackets that they hold.
 */
const latinWord = String.raw`(?:[$€£]?\d(?:[\d.,:/]|-(?=[\d\p{Script=Latin}])){0,40})?\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}'’&/:_$€£-]|\.(?=[\p{L}\p{N}])|,(?=\p{N})|(?<=\b\p{Lu})\.(?= ))*`;
const fromLeft = new RegExp(
  [
    address.source.replaceAll(String.raw`\S`, String.raw`[^\s،؛؟»]`),
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\p{L}\p{N}])[@#]\w+`,
    String.raw`\+\d{1,3}(?:[ \u00a0().-]*\d{1,5}){2,}`,
    String.raw`(?<![\p{L}\p{N}])[+\-−±]\d[\d.,]*%?`,
    String.raw`(?<!\d)0\d{2,4}(?:[ \u00a0-]\d{2,4}){1,4}(?!\d)`,
    String.raw`(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])`,
    String.raw`\d{1,2}:\d{2}[ \u00a0](?:UTC|GMT)(?:[+-]\d{1,2})?`,
    `${latinWord}(?:[,;]?[ \u00a0]\\(?${latinWord}|[ \u00a0](?:\\(?\\d[\\d.,]*\\d|\\(?\\d))*`,
  ].join('|'),
  'giu',
);
const isWord = /^\p{L}.*\p{Ll}{3}/u;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };

/** The stretches of a text that are not in the language and the order of their document, in their order. */
export function scriptRuns(
  text: string,
  { language, direction }: { readonly language: string; readonly direction: 'ltr' | 'rtl' },
): readonly ScriptRun[] {
  if (direction === 'ltr') return hasForeign.test(text) ? runsFromLeft(text, language) : [];
  const left = [...text.matchAll(fromLeft)].map(({ 0: found, index }): ScriptRun => {
    const to = closedAt(text, found, index);
    const isEnglish = isWord.test(found) && !found.includes('/');
    return isEnglish
      ? { from: index, to, direction: 'ltr', language: 'en' }
      : { from: index, to, direction: 'ltr' };
  });
  const isTaken = (run: ScriptRun): boolean => left.some(({ from, to }) => run.from < to && run.to > from);
  const others = foreignRuns(text, language).filter((run) => !isTaken(run));
  return [...left, ...others].toSorted((one, other) => one.from - other.from);
}

/** What stands between names and titles of the document's own making, as in a note: `, “` before a title, `”, ` behind it. */
const betweenTitles = /[,;.][ \u00a0][“«"]|[”»"][,;.][ \u00a0](?:[“«"])?/gu;
const opensTitle = /^[^\p{L}\p{N}]*[“«"]$/u;

/**
 * Words from the right in text from the left. A name and a title that follow each other stand apart, each running its own way: as
 * one run, the title would be read first where a line ends in it.
 */
function runsFromLeft(text: string, ofDocument: string): readonly ScriptRun[] {
  const runs = foreignRuns(text, ofDocument).flatMap((run) => partedRuns(text, run, ofDocument));
  const [first] = runs;
  const opens = first?.direction === 'rtl' && opensTitle.test(text.slice(0, first.from));
  return opens ? [{ from: 0, to: first.from, direction: 'ltr' }, ...runs] : runs;
}

function partedRuns(text: string, run: ScriptRun, ofDocument: string): readonly ScriptRun[] {
  if (run.direction !== 'rtl') return [run];
  const signs = [...text.slice(run.from, run.to).matchAll(betweenTitles)].map(({ 0: found, index }) => ({
    from: run.from + index,
    to: run.from + index + found.length,
    direction: 'ltr' as const,
  }));
  if (signs.length === 0) return [run];
  const ends = [...signs.map(({ from }) => from), run.to];
  const parts = ends.flatMap((to, at) =>
    foreignRuns(text.slice(signs[at - 1]?.to ?? run.from, to), ofDocument).map((part) => {
      const begin = signs[at - 1]?.to ?? run.from;
      return runBetween(part, begin + part.from, begin + part.to);
    }),
  );
  return [...parts, ...signs].toSorted((one, other) => one.from - other.from);
}

function foreignRuns(text: string, ofDocument: string): readonly ScriptRun[] {
  return [...text.matchAll(foreign)].flatMap(({ 0: found, index }) => {
    const language = languageOf(found, ofDocument);
    const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(found);
    if (language === undefined) return [];
    const run = { from: index, to: closedAt(text, found, index), language };
    return [fromRight ? { ...run, direction: 'rtl' as const } : run];
  });
}

/** Where a run ends: behind the brackets that it opened. */
function closedAt(text: string, found: string, index: number): number {
  let to = index + found.length;
  const open: string[] = [];
  for (const sign of found) {
    const close = closing[sign];
    if (close !== undefined) open.push(close);
    else if (sign === open.at(-1)) open.pop();
  }
  while (open.length > 0 && text[to] === open.at(-1)) {
    open.pop();
    to += 1;
  }
  return to;
}
