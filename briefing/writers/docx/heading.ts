import type * as docx from 'docx';
import type { Heading } from '../../document/block.ts';
import { bindLastWords } from '../../style/bind-last-words.ts';
import { bookmarked } from './bookmarked.ts';
import { paragraph } from './paragraph.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A heading that links, contents and Word's navigation lead to. */
export function heading(
  writing: WordWriting,
  { level, id, content }: Heading,
  { indent }: Setting,
  options: docx.IParagraphOptions = {},
): readonly WordBlock[] {
  const place = indent === undefined ? {} : { indent: { left: indent } };
  return [
    paragraph(writing, `Heading${level}`, bookmarked(writing, id, writing.runs(bindLastWords(content))), {
      ...place,
      ...options,
    }),
  ];
}
