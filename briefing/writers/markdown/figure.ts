import type { Figure } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { captionLine } from './caption.ts';
import { codeAsWords } from './code-as-words.ts';
import { escapeLabel, escapeQuoted, escapeWords } from './escape.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeWords } from './paragraph.ts';

/** A picture by its number, with its description, its caption, and its note on the lines below. The bytes stay out. */
export function writeFigure(writing: MarkdownWriting, figure: Figure): string {
  const { number, description, caption = [], note = [] } = figure;
  const words = withoutLinks(codeAsWords(caption));
  const title = captionLine({ ...figure, caption: words, label: writing.labels.figure });
  const name = number === undefined ? 'figure' : `figure-${number}`;
  const mark = figure.isDecorative === true ? ' {decorative}' : '';
  const image = `![${escapeLabel(escapeWords(description))}](${name}${title === '' ? '' : ` "${escapeQuoted(title)}"`})${mark}`;
  return note.length === 0 ? image : `${image}\n${writeWords(note)}`;
}

/** Between the quotation marks of a picture's title a link has no room: its words stay. */
function withoutLinks(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'link' || inline.kind === 'reference') return withoutLinks(inline.content);
    return 'content' in inline ? [{ ...inline, content: withoutLinks(inline.content) }] : [inline];
  });
}
