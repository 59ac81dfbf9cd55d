import type { Figure } from '../../document/block.ts';
import { svgOfPicture } from '../../document/svg-picture.ts';
import { caption, captionNote } from './caption.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { drawing, element } from './markup.ts';
import type { Markup } from './markup.ts';

const pixelsInPoint = 4 / 3;

/**
 * A picture under its caption. It is an image by its bytes, so that nothing in an SVG can run or fetch; a chart of our own
 * drawing stands in the page, with the page’s fonts.
 */
export function writeFigure(writing: HtmlWriting, figure: Figure): Markup {
  const { picture, note } = figure;
  const { textColumn } = writing.style.page;
  const image = figure.drawn === true ? drawing(svgOfPicture(picture)) : imageMarkup(figure);
  const place = picture.width > textColumn ? 'figure wide' : 'figure';
  return element(
    'figure',
    { class: place, ...originOf(figure) },
    caption('figcaption', writing, { ...figure, label: writing.labels.figure }),
    image,
    captionNote(writing, note),
  );
}

function imageMarkup({ picture, description }: Figure): Markup {
  return element('img', {
    src: `data:${picture.mediaType};base64,${picture.data}`,
    alt: description,
    width: Math.round(picture.width * pixelsInPoint),
    height: Math.round(picture.height * pixelsInPoint),
  });
}
