import { describe, expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { breakLines } from '../../../../electron/desk/print/break-lines.ts';
import { fontFiles } from '../../../../electron/desk/print/fonts.ts';
import { PrintedDocument } from '../../../../electron/desk/print/printed-document.ts';
import { orderLine } from '../../../../electron/desk/print/scripts/order-line.ts';
import { TextMeasure } from '../../../../electron/desk/print/text-measure.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';

const { info, language, defaultStyle } = writePdf(sampleDocument, attacheStyle('A4'));
const document = new PrintedDocument({ info, language, size: [595, 842], fonts: fontFiles() });

/** The pieces of the first line from left to right; what runs from the right is in angle brackets. */
function fromLeft(text: string, direction: 'ltr' | 'rtl', width = 400): readonly string[] {
  const measure = new TextMeasure(document, direction);
  const pieces = measure.pieces([{ text }], defaultStyle);
  const [line] = breakLines(pieces, width);
  if (line === undefined) return [];
  orderLine(line);
  const inlines = line.inlines.toSorted((one, other) => (one.x ?? 0) - (other.x ?? 0));
  return inlines.flatMap(({ text: words, level = 0 }) => {
    const shown = words.replace(/[\u200f\u00a0]/gu, ' ').trim();
    if (shown === '') return [];
    return [level % 2 === 1 ? `<${shown}>` : shown];
  });
}

describe('pieces of a line stand as the Unicode Bidirectional Algorithm has them', () => {
  test.each<[string, 'ltr' | 'rtl', readonly string[]]>([
    ['car אבג one', 'ltr', ['car', '<אבג>', 'one']],
    ['אבג car דהו', 'rtl', ['<דהו>', 'car', '<אבג>']],
    ['אבג 12 דהו', 'rtl', ['<דהו>', '12', '<אבג>']],
    ['he said אבג 12 דהו then', 'ltr', ['he said', '<דהו>', '12', '<אבג>', 'then']],
    ['العدد 1 (2 شباط)', 'rtl', ['<شباط)>', '2', '<(>', '1', '<العدد>']],
    ['السعر 75% اليوم', 'rtl', ['<اليوم>', '<%>', '75', '<السعر>']],
    ['يوم \u20662026-01-02\u2069 ثم', 'rtl', ['<ثم>', '2026-01-02', '<يوم>']],
    ['هاتف \u2066+964 770\u2069.', 'rtl', ['<.>', '+964 770', '<هاتف>']],
    ['وهو 7,000.\u200f1', 'rtl', ['1', '<.>', '7,000', '<وهو>']],
  ])('%s (%s)', (text, direction, expected) => {
    expect(fromLeft(text, direction)).toEqual(expected);
  });

  test('of lines that are broken first: the first line holds what is read first', () => {
    const [last] = fromLeft('كلمة أولى ثم ثانية ثم ثالثة ثم رابعة', 'rtl', 60);
    expect(last).toMatch(/^<كلمة/u);
  });

  test('a text without a letter from the right is left as it was broken', () => {
    expect(fromLeft('one (two) three', 'ltr')).toEqual(['one (two) three']);
  });
});
