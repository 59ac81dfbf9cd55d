import type { Note } from '../../document/document.ts';
import { bareText } from './nodes.ts';
import type { PdfNode, PdfNoteArea } from './pdf-definition.ts';
import type { PdfWriting } from './pdf-writing.ts';
import { colourOf } from './text-styles.ts';

/** A note as it stands at the foot of a page: the number, which leads back to the text, and the words. */
export function noteNode(writing: PdfWriting, note: Note): PdfNode {
  const { style } = writing;
  const { hang } = style.measures.notes;
  const textFrom = style.page.keyColumn + style.page.gap;
  const number = {
    text: String(note.number),
    id: note.id,
    linkToDestination: `mark-${note.number}`,
    linkWords: writing.labels.backToText,
  };
  return {
    role: 'note',
    columnGap: 0,
    margin: [textFrom - hang, 0, 0, style.text.note.after],
    columns: [
      { width: hang, stack: [bareText('note', [number], 'label')] },
      { stack: [bareText('note', writing.runs(note.content, 'note'))] },
    ],
  };
}

/** The rule over the notes of a page. */
export function noteArea({ style }: PdfWriting): PdfNoteArea {
  const { rule, ruleWidth, above, below } = style.measures.notes;
  return {
    above,
    below,
    left: style.page.keyColumn + style.page.gap,
    width: ruleWidth,
    weight: rule,
    color: colourOf(style, 'ink'),
  };
}
