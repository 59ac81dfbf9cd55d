import { describe, expect, it } from 'vitest';
import { logicalOrder } from '../../../../briefing/captures/pdf/logical-order.ts';

/** Capitals stand for Hebrew letters, as in the tests of the Unicode Bidirectional Algorithm. */
function hebrew(text: string): string {
  return text.replaceAll(/[A-Z]/gu, (letter) => String.fromCodePoint(0x05d0 + letter.charCodeAt(0) - 65));
}

/** A line as it is read, from how it stands on the page. */
function read(visual: string): string {
  return logicalOrder(Array.from(visual, (text) => ({ text })))
    .map(({ text }) => text)
    .join('');
}

describe('a line on a page is read', () => {
  it.each([
    ['from the left', 'Plain (words) 1,250.', 'Plain (words) 1,250.'],
    ['from the right where it is Hebrew', '.FED CBA', 'ABC DEF.'],
    ['with its numbers as they stand', '.FED 1,250 CBA', 'ABC 1,250 DEF.'],
    ['with several numbers in their order', '2026 DBC 12', '12 CBD 2026'],
    ['with numbers beside one another in their order', 'B 12, 500 A', 'A 500 ,12 B'],
    ['with Latin words as they stand', '.)reuters news( ABC', 'CBA (reuters news).'],
    ['whichever way its brackets are named', '.(reuters) ABC', 'CBA (reuters).'],
    ['with Latin words and numbers together', 'BA un 2254 no DC', 'CD un 2254 no AB'],
    ['with a percentage whole', '.45% CBA', 'ABC 45%.'],
    [
      'from the left where a few words are Hebrew',
      'he said FED CBA to 12 men.',
      'he said ABC DEF to 12 men.',
    ],
    ['with numbers between its Hebrew words', 'he said C 12 BA twice.', 'he said AB 12 C twice.'],
    ['not at all where it is empty', '', ''],
  ])('%s', (_what, visual, logical) => {
    expect(read(hebrew(visual))).toBe(hebrew(logical));
  });

  it('with a percentage after Arabic letters, where the sign stands on the other side', () => {
    expect(read('%45 ةبسنب')).toBe('بنسبة 45%');
  });
});
