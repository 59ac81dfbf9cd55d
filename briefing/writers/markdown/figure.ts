import type { Figure } from '../../document/block.ts';
import { captionLine } from './caption.ts';
import { escapeLabel, escapeQuoted, escapeWords } from './escape.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeWords } from './paragraph.ts';

/** A picture by its number, with its description, its caption, and its note on the lines below. The bytes stay out. */
export function writeFigure(writing: MarkdownWriting, figure: Figure): string {
  const { number, description, note = [] } = figure;
  const title = captionLine({ ...figure, label: writing.labels.figure });
  const name = number === undefined ? 'figure' : `figure-${number}`;
  const image = `![${escapeLabel(escapeWords(description))}](${name}${title === '' ? '' : ` "${escapeQuoted(title)}"`})`;
  return note.length === 0 ? image : `${image}\n${writeWords(note)}`;
}
