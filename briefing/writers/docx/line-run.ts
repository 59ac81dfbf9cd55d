import type * as docx from 'docx';
import { directionOfText } from '../../document/text-direction.ts';
import { run } from './run.ts';
import type { RunLook } from './run-look.ts';
import type { WordWriting } from './word-writing.ts';

/**
 * A run of words that stand alone, as in the title block: those that run the other way than their document, as `16 March 2026`
 * may, stand between marks of direction, as Word knows no isolates.
 */
export function lineRun(
  writing: Pick<WordWriting, 'meta'>,
  words: string,
  look: RunLook = {},
): docx.ParagraphChild {
  const direction = directionOfText(words, writing.meta.direction);
  if (direction === writing.meta.direction) return run(writing, words, look);
  const mark = direction === 'ltr' ? '\u200e' : '\u200f';
  const [before, after] = [/^\p{L}/u, /[\p{L}\p{N}]$/u].map((letter) => (letter.test(words) ? '' : mark));
  return run(writing, `${before ?? ''}${words}${after ?? ''}`, { ...look, direction });
}
