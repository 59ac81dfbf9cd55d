import type { Inline } from '../../document/inline.ts';
import { field } from './field.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { WordBlock, WordWriting } from './word-writing.ts';

/** What stands above a table or figure: its number as a field that Word counts on with, and its words. */
export interface Caption {
  readonly series: 'Table' | 'Figure';
  readonly label: string;
  readonly number: number | undefined;
  readonly words: readonly Inline[] | undefined;
}

/** The caption; nothing where there is neither a number nor words. */
export function caption(
  writing: WordWriting,
  { series, label, number, words = [] }: Caption,
): readonly WordBlock[] {
  if (number === undefined && words.length === 0) return [];
  const counted =
    number === undefined
      ? []
      : [
          run(writing, `${label}\u00a0`),
          ...field(`SEQ ${series} \\* ARABIC`, String(number)),
          run(writing, '. '),
        ];
  return [paragraph(writing, 'Caption', [...counted, ...writing.runs(words)])];
}

/** The small words under a table or figure. */
export function captionNote(
  writing: WordWriting,
  words: readonly Inline[] | undefined,
): readonly WordBlock[] {
  if (words === undefined || words.length === 0) return [];
  return [paragraph(writing, 'CaptionNote', writing.runs(words))];
}
