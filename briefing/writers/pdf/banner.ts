import type { Banner } from '../../document/banner.ts';
import type { Meta } from '../../document/document.ts';
import { boldWidth } from '../../style/bold-width.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { shortenToWidth } from '../../style/shorten-to-width.ts';
import { bareText } from './nodes.ts';
import type { PdfNode, PdfRun } from './pdf-definition.ts';
import type { PdfWriting } from './pdf-writing.ts';
import { colourOf } from './text-styles.ts';
import { bindText } from './typography.ts';

/** The band has room for so many lines; a producer takes one less at the most. */
const mostLines = 3;
/** How much of their lines words fill that break where they may. */
const filled = 0.9;
/** In points: a mark that leaves less gives way. */
const leastRoom = 90;

/** The head of page 1: who produced it, and the handling mark. */
export function firstHeader(writing: PdfWriting, meta: Meta): PdfNode {
  return band(writing, meta, [{ text: meta.producer }, meta.section]);
}

/** The head of the other pages: the running title under the producer. */
export function header(writing: PdfWriting, meta: Meta): PdfNode {
  return band(writing, meta, [{ text: meta.producer }, meta.runningTitle]);
}

/** The foot of every page: its number, the cut-off, and the handling mark again. */
export function footer(writing: PdfWriting, meta: Meta): PdfNode {
  return band(writing, meta, [{ text: meta.labels.page, perPage: true }, meta.runningFoot]);
}

function band(
  { style }: PdfWriting,
  { banner }: Meta,
  [identity, line]: readonly [PdfRun, string | undefined],
): PdfNode {
  const { pad, limitGap } = style.measures.banner;
  const { band: text, bandLabel } = style.text;
  const grey = { color: colourOf(style, 'grey') };
  const room = roomBesideMark(style, banner);
  const first = identity.perPage === true ? identity.text : cut(identity.text, room * (mostLines - 1), style);
  const left = mostLines - (boldWidth(first, style.text.band.size, style) > room ? 2 : 1);
  const second =
    line === undefined
      ? []
      : [bareText('band', [{ text: cut(line, room * left, style), ...grey }], 'artifact')];
  const label = { text: `\u2060${banner.label}`, color: `#${banner.colour}` };
  return {
    role: 'artifact',
    columnGap: limitGap,
    align: 'top',
    columns: [
      { stack: [bareText('band', [{ ...identity, text: first, bold: true }], 'artifact'), ...second] },
      {
        width: 'auto',
        stack: [bareText('band', [{ text: bindText(banner.limit) }], 'artifact')],
        padding: [0, (bandLabel.lead - text.lead) / 2, 0, 0],
      },
      {
        width: 'auto',
        stack: [bareText('bandLabel', [label], 'artifact')],
        padding: [pad, 0, pad, 0],
        fillColor: `#${banner.ground}`,
      },
    ],
  };
}

/** A line that is longer than its room is cut, as it stands whole on page 1. */
function cut(words: string, room: number, style: PageStyle): string {
  return bindText(shortenToWidth(words, room * filled, style));
}

/** The width that the mark leaves, in points. */
function roomBesideMark({ page, text, measures, ...style }: PageStyle, { label, limit }: Banner): number {
  const { pad, limitGap } = measures.banner;
  const mark =
    boldWidth(label, text.bandLabel.size, style) +
    boldWidth(limit, text.band.size, style) +
    (pad + limitGap) * 2;
  return Math.max(leastRoom, page.keyColumn + page.gap + page.textColumn - mark);
}
