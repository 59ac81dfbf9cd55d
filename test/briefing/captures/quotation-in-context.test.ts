import { describe, expect, it } from 'vitest';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { QuotationInContext } from '../../../briefing/captures/quotation-in-context.ts';
import { quotationInContext } from '../../../briefing/captures/quotation-in-context.ts';
import { quotationIn } from './look-up.ts';

function inContext(text: CaptureText, quotation: string): QuotationInContext | undefined {
  const found = quotationIn(quotation, text);
  return 'selector' in found ? quotationInContext(text, found) : undefined;
}

function capture(...paragraphs: readonly string[]): CaptureText {
  let start = 0;
  const ranges = paragraphs.map((paragraph, index) => {
    const range = { start, end: start + paragraph.length, number: index + 1 };
    start = range.end + 1;
    return range;
  });
  return { format: 'text', text: paragraphs.join('\n'), paragraphs: ranges, hidden: [] };
}

describe('a quotation in its capture', () => {
  it('stands with the words around it, and those of no other paragraph', () => {
    const text = capture('Before.', 'Iraq has received 2,225 so far.', 'After.');
    expect(inContext(text, 'received 2,225')).toEqual({
      match: 'exact',
      before: 'Iraq has ',
      words: 'received 2,225',
      after: ' so far.',
    });
  });

  it('is cut at whole words where the paragraph is long', () => {
    const found = inContext(capture(`${'one two '.repeat(30)}here ${'three four '.repeat(30)}`), 'here');
    expect(found?.before).toMatch(/^…(?:one|two) .* two $/u);
    expect(found?.after).toMatch(/^ three .* (?:three|four)…$/u);
    expect((found?.before.length ?? 0) + (found?.after.length ?? 0)).toBeLessThan(125);
  });

  it('says where only its spelling differs, and where it is not there', () => {
    expect(inContext(capture('“Received”, he said'), '"received"')).toMatchObject({
      match: 'spelling',
    });
    expect(inContext(capture('Received'), 'refused')).toBeUndefined();
  });

  it('reads over line breaks and parted words', () => {
    expect(inContext(capture('re\u00adceived\n2,225'.replace('\n', ' ')), 'received 2,225')).toMatchObject({
      words: 'received 2,225',
    });
  });
});
