import { describe, expect, it } from 'vitest';
import { quotationAt } from '../../../briefing/captures/quotation-at.ts';
import { captureOf } from './capture-of.ts';

const statement = captureOf(
  'Baghdad, 21 January.',
  'The ministry said that 2,225 men were moved on Tuesday,\nand that more would follow.',
  'Their names were not given.',
);

function select(words: string, capture = statement): ReturnType<typeof quotationAt> {
  const start = capture.text.indexOf(words);
  return quotationAt(capture, start, start + words.length);
}

describe('a selection in a capture becomes a quotation', () => {
  it('with the words around it and its paragraph', () => {
    expect(select('2,225 men were moved')).toEqual({
      quotation: '2,225 men were moved',
      prefix: 'January. The ministry said that ',
      suffix: ' on Tuesday, and that more would',
      locator: 'para. 2',
    });
  });

  it('without the white space that was selected with it, and whichever end was first', () => {
    const start = statement.text.indexOf(' 2,225 ');
    const quotation = quotationAt(statement, start + 7, start);
    expect(quotation).toMatchObject({ quotation: '2,225', locator: 'para. 2' });
  });

  it('on one line, with every paragraph it touches', () => {
    expect(select('and that more would follow.\nTheir names')).toMatchObject({
      quotation: 'and that more would follow. Their names',
      locator: 'paras. 2–3',
    });
  });

  it('without the soft hyphens of parted words', () => {
    expect(select('inter\u00adnational', captureOf('An inter\u00adnational body.'))).toMatchObject({
      quotation: 'international',
    });
  });

  it('by page where there are pages', () => {
    const paged = {
      ...statement,
      paragraphs: statement.paragraphs.map((one, at) => ({ ...one, page: at + 4 })),
    };
    expect(select('2,225', paged)).toMatchObject({ locator: 'p. 5' });
    expect(select('follow.\nTheir', paged)).toMatchObject({ locator: 'pp. 5–6' });
  });

  it('of nothing but what a reader sees', () => {
    const hidden = captureOf([
      { text: 'It was ' },
      { text: 'not ', hidden: 'same-colour' },
      { text: 'true.' },
    ]);
    expect(quotationAt(hidden, 0, hidden.text.length)).toEqual({
      quotation: 'It was true.',
      prefix: '',
      suffix: '',
      locator: 'para. 1',
    });
  });

  it('and says so where all of it is hidden', () => {
    const hidden = captureOf('Seen.', [{ text: 'Secret.', hidden: 'tiny' }], 'Also seen.');
    expect(select('Secret.', hidden)).toEqual({
      quotation: 'Secret.',
      prefix: 'Seen. ',
      suffix: ' Also seen.',
      hidden: true,
    });
    expect(select('Also', hidden)).toMatchObject({ locator: 'para. 2' });
  });

  it('but not where only white space is selected, or nothing', () => {
    expect(quotationAt(statement, 20, 21)).toBeUndefined();
    expect(quotationAt(statement, 5, 5)).toBeUndefined();
    expect(quotationAt(statement, 9000, 9100)).toBeUndefined();
  });

  it('and never holds half of a character', () => {
    const emoji = captureOf(`${'😀'.repeat(40)}x${'😀'.repeat(40)}`);
    const { prefix, suffix } = quotationAt(emoji, 80, 81) ?? { prefix: '', suffix: '' };
    expect([prefix.isWellFormed(), suffix.isWellFormed(), prefix.length]).toEqual([true, true, 32]);
  });
});
