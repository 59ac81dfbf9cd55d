import { describe, expect, it } from 'vitest';
import { proseParagraph } from '../../../briefing/drafts/prose-sentences.ts';
import { sentencesOf } from '../../../briefing/style/sentences.ts';

function parts(text: string): readonly string[] {
  return sentencesOf(text).map(({ from, to }) => text.slice(from, to));
}

describe('sentences', () => {
  it.each([
    [['One. ', 'Two! ', 'Three?']],
    [['See para. 3 and No. 7 of Gen. Smith. ', 'Then go on.']],
    [['He said “no.” ', 'She left.']],
    [['It is 2.5 km away.']],
    [['يقول العراق ذلك. ', 'هل هذا صحيح؟ ', 'نعم.']],
    [['The U.S. forces left, e.g. from Anbar, etc. and stay away.']],
  ])('end where a reader would end them: %j', (expected) => {
    expect(parts(expected.join(''))).toEqual(expected);
  });

  it('cover all of a text, whatever it holds', () => {
    for (const text of ['', ' ', '...', 'a. b. C', '. A', 'No end', 'End. '])
      expect(parts(text).join('')).toBe(text);
  });
});

describe('the sentences of prose', () => {
  const prose =
    'First line.\n\nIraq has {{ facts.T05.quantity }}.[@T05, p. 4] The ceiling is named.[@T03]\nIt goes on. \n\n- Item. Two.\n- Next.';

  it('are found past values and citations, at their place in the slot', () => {
    const { sentences } = proseParagraph(prose, 3);
    expect(sentences.map(({ from, to }) => prose.slice(from, to).trim())).toEqual([
      'Iraq has {{ facts.T05.quantity }}.[@T05, p. 4]',
      'The ceiling is named.[@T03]',
      'It goes on.',
    ]);
  });

  it('end with their paragraph or item', () => {
    const { from, to } = proseParagraph(prose, 6);
    expect(prose.slice(from, to)).toBe('- Item. Two.');
    expect(proseParagraph(prose, 99).to).toBe(prose.length);
  });
});
