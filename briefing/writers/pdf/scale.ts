import type { Scale } from '../../document/block.ts';
import { scaleNote } from '../../document/scale-note.ts';
import { wordWidths } from '../../style/fitted-widths.ts';
import type { PdfCell, PdfNode, PdfRun, Sides } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { bareText, styledText } from './nodes.ts';
import { inkRule } from './rules.ts';
import { colourOf } from './text-styles.ts';
import { bindText } from './typography.ts';

/** The yardstick box: a column a band, the terms on tint, and under it what readers must know. */
export function writeScale(writing: PdfWriting, scale: Scale, setting: Setting): readonly PdfNode[] {
  const { style } = writing;
  const { pad, gap } = style.measures.scale;
  const padding: Sides = [gap, pad, gap, pad];
  const cell = (words: string, look: Partial<PdfRun>): PdfCell => ({
    stack: [{ ...bareText('scale', [{ text: bindText(words), ...look }]), alignment: 'center' }],
    padding,
    verticalAlignment: 'middle',
  });
  const terms = scale.bands.map(({ term }) => term);
  const head = terms.map((term) => ({
    ...cell(term, { bold: true }),
    fillColor: colourOf(style, 'tint'),
  }));
  const range = scale.bands.map(({ percent }) => cell(percent, {}));
  const table: PdfNode = {
    role: 'table',
    table: {
      headerRows: 1,
      widths: wordWidths(terms, { width: setting.width, size: style.text.scale.size, pad: gap }, style),
      body: [head, range],
    },
    rules: [inkRule(style), null, inkRule(style)],
    keepWithNext: true,
  };
  const note = styledText(
    style,
    'captionNote',
    writing.runs(scaleNote(scale, writing.labels), 'captionNote'),
  );
  return scale.bands.length === 0 ? [note] : [table, note];
}
