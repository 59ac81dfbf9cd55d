import type { Stretch } from '../style/sentences.ts';
import { sentencesOf } from '../style/sentences.ts';

const value = /\{\{.*?\}\}/gsu;
const cited = /\[[^[\]]*@[^[\]]*\]/gu;

/** Stands where a value or a citation was: nobody can type it. */
const blank = '\u0000';

/** A paragraph of prose in its slot, and its sentences; offsets are in UTF-16 units of the slot. */
export interface ProseParagraph extends Stretch {
  readonly sentences: readonly Stretch[];
}

/** The paragraph that begins on a line of a slot, counted from 1; it ends before the next empty line or item of a list. */
export function proseParagraph(text: string, line: number): ProseParagraph {
  const { from, to } = paragraphAt(text, line);
  const sentences = sentencesOf(readable(text.slice(from, to)));
  return {
    from,
    to,
    sentences: sentences.map((one) => ({ from: from + one.from, to: from + one.to })),
  };
}

/** Where that paragraph stands. */
export function paragraphAt(text: string, line: number): Stretch {
  const from = startOfLine(text, line);
  const end = /\n(?:[ \t]*\n|[ \t]*(?:[-*+]|\d+[.)])[ \t]|:::|#)/u.exec(text.slice(from));
  return { from, to: end === null ? text.length : from + end.index };
}

/** Prose with blanks in the place of its values and citations, so that it is as long as before. */
export function withoutTokens(prose: string): string {
  return prose.replace(value, blanks).replace(cited, blanks);
}

function blanks(found: string): string {
  return blank.repeat(found.length);
}

/** The same length, so that places stay: a value as a word, a citation as space. */
function readable(prose: string): string {
  return prose
    .replace(value, (found) => 'X'.repeat(found.length))
    .replace(cited, (found) => ' '.repeat(found.length));
}

function startOfLine(text: string, line: number): number {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', from);
    if (next < 0) return from;
    from = next + 1;
  }
  return from;
}
