import { spellingOf } from '../../../briefing/captures/search/same-spelling.ts';
import { quotedStretches } from '../../../briefing/checks/prose/quoted-stretches.ts';
import type { Finding, Fix } from '../../../briefing/outcome.ts';

/** A change of one line: from a column on, counted from 1, so many characters become other ones. */
export interface LineChange {
  readonly column: number;
  readonly length: number;
  readonly use: string;
}

/**
 * Puts the words of the capture in the place of those that differ from them, where that makes the quotation the capture’s;
 * undefined where it does not, or where the line is another by now.
 */
export function withCaptureWords(line: string, finding: Finding): LineChange | undefined {
  const { fixes = [], versus } = finding;
  const quoted = quotedIn(line, finding);
  if (versus === undefined || quoted === undefined || fixes.length === 0) return undefined;
  const use = mended(quoted.words, fixes);
  const isDone = use !== undefined && spellingOf(use) === spellingOf(versus.said);
  return isDone ? { column: quoted.from + 2, length: quoted.words.length, use } : undefined;
}

/** Takes off the quotation marks around the words of a finding. */
export function withoutMarks(line: string, finding: Finding): LineChange | undefined {
  const quoted = quotedIn(line, finding);
  if (quoted === undefined) return undefined;
  return { column: quoted.from + 1, length: quoted.words.length + 2, use: quoted.words };
}

interface Quoted {
  /** Where the opening mark stands. */
  readonly from: number;
  readonly words: string;
}

/** The quotation that a finding is about, where it still stands in its place. */
function quotedIn(line: string, { place, found = '' }: Finding): Quoted | undefined {
  const at = (place?.column ?? 1) - 1;
  if (!line.startsWith(found.replace(/…$/u, ''), at)) return undefined;
  const stretch = quotedStretches(line).find(({ from, to }) => from <= at && at < to);
  if (stretch === undefined) return undefined;
  return { from: stretch.from, words: line.slice(stretch.from + 1, stretch.to - 1) };
}

/** The words with each fix made after the one before; undefined where one of them has no place. */
function mended(words: string, fixes: readonly Fix[]): string | undefined {
  let done = '';
  let rest = words;
  for (const { find, use } of fixes) {
    const at = rest.indexOf(find);
    if (at === -1) return undefined;
    done += rest.slice(0, at) + use;
    rest = rest.slice(at + find.length);
  }
  return done + rest;
}
