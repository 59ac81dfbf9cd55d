import { describe, expect, it } from 'vitest';
import { findWhere } from '../../../briefing/captures/evidence-marks.ts';
import { quotationAt } from '../../../briefing/captures/quotation-at.ts';
import { captureOf } from './capture-of.ts';

const capture = captureOf(
  'On Monday 40 men were moved to Hasakah.',
  'On Tuesday 40 men were moved to Qamishli.',
  'Nothing was said of Wednesday.',
);
const words = '40 men were moved';
const places = [capture.text.indexOf(words), capture.text.lastIndexOf(words)] as const;

const anchorAt = (start: number) => {
  const { prefix, suffix } = quotationAt(capture, start, start + words.length) ?? { prefix: '', suffix: '' };
  return { prefix, suffix };
};

describe('words that stand in a capture more than once', () => {
  it('are found between the words that stood around them when they were quoted', () => {
    for (const start of places) {
      expect(findWhere(capture, words, { anchor: anchorAt(start) })?.start).toBe(start);
    }
  });

  it('are found where the locator says, and where there is neither, at their first place', () => {
    expect(findWhere(capture, words, { locator: 'para. 2' })?.start).toBe(places[1]);
    expect(findWhere(capture, words, {})?.start).toBe(places[0]);
  });

  it('are found by their anchor where the locator says otherwise', () => {
    const where = { locator: 'para. 1', anchor: anchorAt(places[1]) };
    expect(findWhere(capture, words, where)?.start).toBe(places[1]);
  });

  it('are found by their locator where what stood around them is not in this capture', () => {
    const where = { locator: 'para. 2', anchor: { prefix: 'In March', suffix: 'to Raqqa' } };
    expect(findWhere(capture, words, where)?.start).toBe(places[1]);
  });
});
