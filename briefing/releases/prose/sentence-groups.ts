import { sentencesOf } from '../../style/sentences.ts';

/** Sentences that stay or go together. */
export interface SentenceGroup {
  readonly text: string;
}

const value = /\{\{(?:(?!\{\{|\}\})[^])*\}\}|\{%(?:(?!\{%|%\})[^])*%\}/gu;
const brackets = /\^?\[[^[\]]*\]/gu;
const spoken = /“[^“”]*”|«[^«»]*»|"[^"\n]*"/gu;
const marks = /\[[^[\]]*@[^[\]]*\]|\^\[/u;

/**
 * A paragraph parted where a citation is done: a sentence without one leans on the next that has one, and what follows the
 * last leans on it. Words in quotation marks are never parted. The groups together are the text.
 */
export function sentenceGroups(text: string): readonly SentenceGroup[] {
  const sentences = sentencesOf(readable(text)).map(({ from, to }) => text.slice(from, to));
  const groups: string[] = [];
  let open = '';
  for (const sentence of sentences) {
    open += sentence;
    if (!leans(sentence)) {
      groups.push(open);
      open = '';
    }
  }
  if (open !== '') groups.push((groups.pop() ?? '') + open);
  return groups.map((group) => ({ text: group }));
}

function leans(sentence: string): boolean {
  return !marks.test(sentence) && !sentence.includes('{{');
}

/** The same length, with nothing in it that looks like the end of a sentence and is none. */
function readable(text: string): string {
  return text
    .replace(spoken, (found) => found.replaceAll(/[.!?…](?=\s)/gu, 'x'))
    .replace(value, (found) => 'x'.repeat(found.length))
    .replace(brackets, (found) => ' '.repeat(found.length));
}
