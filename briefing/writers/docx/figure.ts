import type * as docx from 'docx';
import type { Figure } from '../../document/block.ts';
import { caption, captionNote } from './caption.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture-run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A picture with its caption above, its note below and its description for those who do not see it. */
export function figure(writing: WordWriting, node: Figure, setting: Setting): readonly WordBlock[] {
  const label = writing.meta.labels.figure;
  return [
    ...caption(writing, { series: 'Figure', label, number: node.number, words: node.caption }),
    paragraph(writing, 'Picture', [figureRun(writing, node, setting.width)], {
      keepNext: node.note !== undefined,
      ...inTextColumn(writing, node, setting),
    }),
    ...captionNote(writing, node.note),
  ];
}

/** A picture that has room in the text column stands there, as the text does. */
function inTextColumn(
  { style: { page } }: WordWriting,
  { picture }: Figure,
  { indent, width }: Setting,
): docx.IParagraphOptions {
  const start = twips(page.keyColumn + page.gap);
  const fits = indent === undefined && twips(picture.width) <= width - start;
  return fits ? { indent: { start } } : {};
}

function figureRun(
  writing: WordWriting,
  { picture, description, isDecorative }: Figure,
  width: number,
): docx.ImageRun {
  const { page, measures } = writing.style;
  const depth = (page.height - page.top - page.bottom) * measures.figureDepth;
  const shrink = Math.min(1, width / 20 / picture.width, depth / picture.height);
  const size = { width: picture.width * shrink, height: picture.height * shrink };
  const name = writing.meta.labels.figure;
  return pictureRun(writing, { picture, description, isDecorative: isDecorative === true, name }, size);
}
