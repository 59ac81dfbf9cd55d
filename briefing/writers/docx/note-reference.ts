import * as docx from 'docx';
import type { NoteMark, NoteReference } from '../../document/inline.ts';
import { bookmarked } from './bookmarked.ts';
import { field } from './field.ts';
import { run } from './run.ts';
import type { WordWriting } from './word-writing.ts';

/**
 * Superscript of the words it follows: 7 points high and 3 up beside running text, as designed. A run raised by points
 * would be shrunk again by LibreOffice, which has a style of its own for these marks.
 */
const look = { style: 'FootnoteReference', bold: false };

/** The marks of one place, `1, 2`: they never part. `within` is the way in which the words around them run. */
export function noteReference(
  writing: WordWriting,
  { marks }: NoteReference,
  within: 'ltr' | 'rtl',
): readonly docx.ParagraphChild[] {
  return marks.flatMap((mark, at) => [
    ...(at === 0 ? before(writing, within) : [run(writing, `${writing.meta.labels.comma}\u00a0`, look)]),
    ...markRuns(writing, mark),
  ]);
}

/** In text from the right, a mark after European digits would read as part of the number. */
function before(writing: WordWriting, within: 'ltr' | 'rtl'): readonly docx.ParagraphChild[] {
  return within === 'rtl' ? [run(writing, '\u200f', look)] : [];
}

/** The first mark of a note prints it; every further one is a field that shows the first one's number and leads to it. */
function markRuns(writing: WordWriting, mark: NoteMark): readonly docx.ParagraphChild[] {
  if (mark.first) {
    const reference = new docx.FootnoteReference(writing.footnotes.refer(mark.note));
    return bookmarked(writing, mark.note, [new docx.TextRun({ ...look, children: [reference] })]);
  }
  const first = writing.bookmarks.of(mark.note);
  if (first === undefined) throw new Error(`No mark of ${mark.note} is its first.`);
  return field(`NOTEREF ${first} \\h`, String(mark.number), look);
}
