import type { Meta } from '../../document/document.ts';
import { bareText } from './nodes.ts';
import type { PdfNode, PdfRun } from './pdf-definition.ts';
import type { PdfWriting } from './pdf-writing.ts';
import { colourOf } from './text-styles.ts';
import { bindText } from './typography.ts';

const longestLine = 120;

/** The head of page 1: who produced it, and the handling mark. */
export function firstHeader(writing: PdfWriting, meta: Meta): PdfNode {
  return band(writing, meta, [{ text: cut(meta.producer) }, meta.section]);
}

/** The head of the other pages: the running title under the producer. */
export function header(writing: PdfWriting, meta: Meta): PdfNode {
  return band(writing, meta, [{ text: cut(meta.producer) }, meta.runningTitle]);
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
  const second = line === undefined ? [] : [bareText('band', [{ text: cut(line), ...grey }], 'artifact')];
  const label = { text: `\u2060${banner.label}`, color: `#${banner.colour}` };
  return {
    role: 'artifact',
    columnGap: limitGap,
    align: 'top',
    columns: [
      { stack: [bareText('band', [{ ...identity, bold: true }], 'artifact'), ...second] },
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

/** The band has room for two lines; a longer title is cut, as it stands whole on page 1. */
function cut(words: string): string {
  const text = bindText(words);
  return text.length <= longestLine ? text : `${text.slice(0, longestLine - 1).trimEnd()}…`;
}
