import { attacheMeasures } from './element-measures.ts';
import type { Face, PageMeasures, PageStyle, TextStyle, Weight } from './page-style.ts';

const a4: PageMeasures = {
  width: 595.28,
  height: 841.89,
  left: 64,
  right: 64,
  top: 84,
  bottom: 72,
  headerFrom: 34,
  footerFrom: 786,
  keyColumn: 114,
  gap: 12,
  textColumn: 341.28,
};

/** US Letter keeps the margins; the text column takes the rest. */
const letter: PageMeasures = { ...a4, width: 612, height: 792, footerFrom: 736.11, textColumn: 358 };

function text(
  face: Face,
  weight: Weight,
  [size, lead]: readonly [number, number],
  [before, after]: readonly [number, number] = [0, 0],
  colour: TextStyle['colour'] = 'ink',
): TextStyle {
  return { face, weight, size, lead, colour, before, after };
}

const colours: PageStyle['colours'] = {
  ink: '15181C',
  accent: '1D3B5C',
  grey: '4F5B67',
  hair: 'B8C1CB',
  tint: 'EEF2F6',
  dataLight: 'B9C7D6',
  grid: 'D5DBE1',
  track: 'DCE3EA',
};

const faces: PageStyle['faces'] = {
  serif: { family: 'Source Serif 4', natural: 1.371 },
  sans: { family: 'Source Sans 3', natural: 1.424 },
};

const texts: PageStyle['text'] = {
  kind: text('sans', 'semibold', [11, 14], [0, 0], 'accent'),
  kindAlert: text('sans', 'semibold', [13, 16]),
  title: text('serif', 'semibold', [25, 29], [5, 12]),
  detailLabel: text('sans', 'regular', [8, 11], [0, 0], 'grey'),
  detailValue: text('sans', 'regular', [9, 12]),
  heading1: text('sans', 'semibold', [13, 16], [19, 5], 'accent'),
  heading2: text('sans', 'semibold', [10.5, 14], [10, 2]),
  heading3: text('sans', 'semibold', [9.5, 13], [8, 2], 'grey'),
  text: text('serif', 'regular', [10.5, 14], [0, 7]),
  answer: text('serif', 'semibold', [12, 16], [0, 6]),
  key: text('sans', 'semibold', [9.5, 14]),
  keyNote: text('sans', 'regular', [8.5, 12], [0, 0], 'grey'),
  keyedText: text('serif', 'regular', [10.5, 14], [0, 5]),
  listItem: text('serif', 'regular', [10.5, 14], [0, 2]),
  comment: text('sans', 'regular', [9.5, 13], [7, 7]),
  quotation: text('serif', 'regular', [10, 13.5], [7, 7]),
  caption: text('sans', 'semibold', [9.5, 13], [10, 4]),
  captionNote: text('sans', 'regular', [8, 10.5], [4, 10], 'grey'),
  tableHead: text('sans', 'semibold', [8.5, 11]),
  tableCell: text('sans', 'regular', [9, 12]),
  confidence: text('sans', 'regular', [9, 12], [3, 0]),
  scale: text('sans', 'regular', [8, 10.5]),
  note: text('serif', 'regular', [8.5, 11], [0, 1.5]),
  sourceKey: text('sans', 'semibold', [9, 11.5]),
  source: text('serif', 'regular', [8.5, 11.5], [0, 4]),
  band: text('sans', 'regular', [8, 12]),
  bandLabel: text('sans', 'bold', [12, 18]),
  code: text('sans', 'regular', [9.5, 14]),
  grade: text('sans', 'semibold', [8, 11]),
  portion: text('sans', 'semibold', [8, 14]),
};

/** The house's own page: serif text in a wide column, sans keys and tables beside it. */
export function attacheStyle(paper: 'A4' | 'Letter'): PageStyle {
  return {
    page: paper === 'A4' ? a4 : letter,
    colours,
    faces,
    text: texts,
    measures: attacheMeasures,
    prose: { justified: false, hyphenated: false },
  };
}
