import { fontCuts } from '../../../../briefing/style/fonts/brought-font.ts';
import { fields, list, maybe, number, oneOf, text } from '../check-shape.ts';

/** Whether a value is what `readFont` gives. */
export const isFontReading = fields({
  family: text,
  kind: maybe(oneOf('serif', 'sans')),
  natural: number,
  scripts: list(oneOf('latin', 'arabic', 'hebrew')),
  signs: text,
  cut: oneOf(...fontCuts),
  weight: number,
  embedding: oneOf('files', 'print'),
  outlines: oneOf('truetype', 'cff'),
});
