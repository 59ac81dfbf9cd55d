import { describe, expect, test } from 'vitest';
import { factUses } from '../../../briefing/drafts/fact-uses.ts';
import { excerptPieces, useExcerpt } from '../../../briefing/drafts/use-excerpt.ts';

const prose = [
  'An earlier line.',
  'In the months that came before it, and in the weeks after, Iraq says that it has received {{ facts.T05.quantity }} ISIS detainees from Syria,[@T05, p. 4; @T03] a little under a third of the {{ facts.T03.quantity.number | words }} that were named as the ceiling.',
  'A later line.',
].join('\n');

function excerptOf(text: string, use = 0): string {
  const place = factUses({ slots: { answer: text } }, 'T05')[use];
  return place === undefined ? '' : useExcerpt(text, place);
}

describe('the words around a place that names a fact', () => {
  test('are of its line, with whole words, citations and values', () => {
    expect(excerptOf(prose)).toBe(
      '…in the weeks after, Iraq says that it has received {{ facts.T05.quantity }} ISIS detainees from Syria,[@T05, p. 4; @T03] a…',
    );
    expect(excerptOf(prose, 1)).toMatch(/^…received .* \{\{ facts\.T03\.quantity\.number \| words \}\}…$/u);
  });

  test('are all of a short line', () => {
    expect(excerptOf('Before.\nIraq has 2,225.[@T05]\nAfter.')).toBe('Iraq has 2,225.[@T05]');
  });

  test('end somewhere even where no word ends', () => {
    expect(excerptOf(`${'x'.repeat(5000)}[@T05]${'y'.repeat(5000)}`).length).toBeLessThan(300);
  });

  test('come in pieces that say what they are', () => {
    expect(
      excerptPieces('It has {{ facts.T05.quantity.number | words }} men,[@T05, p. 4; @T03] says [Iraq].'),
    ).toEqual([
      { kind: 'words', text: 'It has ' },
      { kind: 'value', text: 'T05 quantity number' },
      { kind: 'words', text: ' men,' },
      { kind: 'citation', text: 'T05, p. 4; T03' },
      { kind: 'words', text: ' says [Iraq].' },
    ]);
  });
});
