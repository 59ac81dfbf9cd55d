import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotation } from '../../../briefing/captures/find-quotation.ts';
import { quotationAt } from '../../../briefing/captures/quotation-at.ts';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { captureOf } from './capture-of.ts';

/** What was found, as the text that stands there. */
function found(capture: CaptureText, quotation: string): readonly string[] {
  return findQuotation(capture, quotation).map(
    ({ start, end, match, hidden }) =>
      `${match}${hidden === true ? ' hidden' : ''}: ${capture.text.slice(start, end)}`,
  );
}

/** The next offset that is not within a word. */
function wordEnd({ text }: CaptureText, offset: number): number {
  let end = offset;
  while (/[a-zé­]/u.test(text.charAt(end - 1)) && /[a-zé­]/u.test(text.charAt(end))) end += 1;
  return end;
}

describe('a quotation is found', () => {
  it('at every place where it stands, whatever the white space and the parting of words', () => {
    const capture = captureOf('The inter\u00adnational\nforce left.', 'An international  force came.');
    expect(found(capture, ' international force ')).toEqual([
      'exact: inter\u00adnational\nforce',
      'exact: international  force',
    ]);
  });

  it('across paragraphs', () => {
    expect(found(captureOf('It ended.', 'Then it began.'), 'ended. Then')).toEqual(['exact: ended.\nThen']);
  });

  it.each([
    ['case', 'THE MINISTRY', 'the ministry'],
    ['quotes', 'He said “no” and ‘yes’', `He said "no" and 'yes'`],
    ['dashes', '2019–2020 — the end', '2019-2020 - the end'],
    ['ligatures', 'oﬃce of ﬁnance', 'office of finance'],
    ['accents', 'Müller, Đà Nẵng', 'Muller, Đa Nang'],
    ['accents that stand alone', 'Mu\u0308ller', 'Muller'],
    ['the shapes of Arabic letters', 'ﻣﺨﻴﻢ', 'مخيم'],
    ['Arabic vowel signs and stretching', 'نُقِلَ مـــن', 'نقل من'],
    ['joiners and soft hyphens', 'می\u200cخواهم', 'میخواهم'],
    ['the keyboard of Persian and Arabic', 'کتابی', 'كتابي'],
    ['the digits of a script', 'استقبل ٢٢٢٥ معتقلا', 'استقبل 2,225 معتقلا'],
    ['the marks in large numbers', '2,225 men', '2225 men'],
    ['a word parted at the end of a line', 'the inter-\nnational force', 'the international force'],
    ['hyphens', 'from north-eastern Syria', 'from northeastern Syria'],
    ['spaces within words, as PDFs have them', 'the inter national force', 'the international force'],
    ['spaces between words', 'the internationalforce', 'the international force'],
    ['marks of Markdown', 'the **international** force', 'the international force'],
    ['shapes of wide letters', 'ＣＯＶＩＤ－１９', 'COVID-19'],
  ])('though it differs in %s, and is called spelling', (_what, text, quotation) => {
    const capture = { ...captureOf('x'), text, paragraphs: [{ start: 0, end: text.length, number: 1 }] };
    expect(found(capture, quotation)).toEqual([`spelling: ${text}`]);
  });

  it('exactly rather than nearly where both are there', () => {
    expect(found(captureOf('The force. the force.'), 'the force')).toEqual(['exact: the force']);
  });

  it.each([
    ['2,225 men', ['2,255 men', '225 men', '2,225 man', '2,225 me', ',225 men', '', ' ', '\u00ad', '“—”']],
    ['2019–2020: 150-200 men, 1.5 m', ['20192020', '150200 men', '150 200 men', '15 m']],
    ['in 2 225 days by -5 degrees', ['in 2225 days', 'by 5 degrees']],
    ['They will go, not stay.', ['They will go not stay', 'They will go', 'will go, not stay!']],
    ['warned of the forces', ['warn of', 'the force', 'arned of']],
  ])('in “%s” only where nothing that counts differs', (text, others) => {
    const capture = captureOf(text);
    const wrong = others.filter((other) => found(capture, other).length > 0);
    expect(wrong).toEqual(text.startsWith('They') ? ['They will go', 'will go, not stay!'] : []);
  });

  it('over what a reader does not see, as the reader reads', () => {
    const capture = captureOf([{ text: 'It was ' }, { text: 'not ', hidden: 'tiny' }, { text: 'true.' }]);
    expect(found(capture, 'It was true.')).toEqual(['exact: It was not true.']);
  });

  it('in what a reader does not see only when it stands nowhere else, and is called hidden', () => {
    const capture = captureOf('Seen words.', [{ text: 'Secret words.', hidden: 'covered' }]);
    expect(found(capture, 'words')).toEqual(['exact: words']);
    expect(found(capture, 'Secret words')).toEqual(['exact hidden: Secret words']);
    expect(found(capture, 'secret')).toEqual(['spelling hidden: Secret']);
  });

  it('wherever it was taken from', () => {
    const word = fc.stringMatching(/^[a-z ­\n“”é-]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(60),
        fc.nat(60),
        (words, from, to) => {
          const capture = captureOf(...words);
          const quoted = quotationAt(capture, wordEnd(capture, from), wordEnd(capture, to));
          if (quoted === undefined || !/[a-zé]/u.test(quoted.quotation)) return;
          const places = findQuotation(capture, quoted.quotation);
          expect(places.map(({ match }) => match)).toContain('exact');
        },
      ),
    );
  });

  it('at most 100 times', () => {
    expect(findQuotation(captureOf('no '.repeat(500)), 'no')).toHaveLength(100);
  });

  it('in a text that repeats itself without end, as fast as in another', () => {
    const capture = captureOf('a'.repeat(1_000_000));
    expect(findQuotation(capture, `${'a'.repeat(20_000)}b`)).toEqual([]);
  });
});
