import type { Figure } from '../../document/block.ts';
import { captionNodes, captionNote } from './caption.ts';
import type { PdfNode, PdfPlacing } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';

/** A picture under its caption: over the whole width, or in the text column where it fits there. */
export function writeFigure(writing: PdfWriting, figure: Figure, setting: Setting): readonly PdfNode[] {
  const { labels } = writing;
  const note = captionNote(writing, figure.note);
  const numbered = { ...figure, label: labels.figure };
  return [
    ...captionNodes(writing, numbered),
    pictureNode(writing, figure, { setting, keep: note.length > 0 }),
    ...note,
  ];
}

function pictureNode(
  { style }: PdfWriting,
  { picture, description }: Figure,
  { setting, keep }: { readonly setting: Setting; readonly keep: boolean },
): PdfNode {
  const { page, measures } = style;
  const depth = (page.height - page.top - page.bottom) * measures.figureDepth;
  const scale = Math.min(1, setting.width / picture.width, depth / picture.height);
  const width = picture.width * scale;
  const left = width <= setting.width - setting.indent ? setting.indent : 0;
  const placed: PdfPlacing & { readonly width: number; readonly height: number; readonly alt: string } = {
    role: 'figure',
    margin: [left, 0, 0, measures.cell.pad],
    keepWithNext: keep,
    width,
    height: picture.height * scale,
    alt: description,
  };
  const data = `data:${picture.mediaType};base64,${picture.data}`;
  return picture.mediaType === 'image/svg+xml' ? { ...placed, svg: data } : { ...placed, image: data };
}
