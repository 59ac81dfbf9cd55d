import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { embeddedRuns } from '../../../../briefing/document/embedded-runs.ts';
import type { DocumentLanguage } from '../../../../briefing/transforms/languages/document-language.ts';
import { markLanguages } from '../../../../briefing/transforms/languages/mark-languages.ts';
import { marks, text } from '../../writers/sample-inline.ts';

const arabic = { language: 'ar', direction: 'rtl' } as const;
const english = { language: 'en-GB', direction: 'ltr' } as const;
const left = 'All forces left the base.';
const denied = 'The ministry denied it, on 3 March.';

/** The runs of a paragraph that go the other way than their document, in words, with `*` for the mark of a note. */
function runsOf(content: readonly Inline[], own: DocumentLanguage = arabic): readonly string[] {
  const [block] = markLanguages([{ kind: 'paragraph', content }], own);
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return embeddedRuns(block.content).flatMap(({ direction, content: inlines }) =>
    direction === undefined
      ? []
      : inlines.map((one) => (one.kind === 'noteReference' ? '*' : plainText([one]))).join(''),
  );
}

describe('sentences of another direction in a row', () => {
  test('are one run with their stops and figures, so that the first is read first', () => {
    expect(runsOf([text(`قال المتحدث. ${left} ${denied} ثم غادر.`)])).toEqual([`${left} ${denied}`]);
    expect(
      runsOf(
        [text('It said: «غادرت جميع القوات القاعدة. نفت الوزارة ذلك في 3 آذار.» Then no more.')],
        english,
      ),
    ).toEqual(['«غادرت جميع القوات القاعدة. نفت الوزارة ذلك في 3 آذار.»']);
  });

  test('are one run over the facts that they come from, over notes and over words in bold', () => {
    const facts = [text(left, ['T01']), text(' '), text(denied, ['T02'])];
    expect(runsOf([text('قال: '), ...facts])).toEqual([`${left} ${denied}`]);
    expect(runsOf([...facts.slice(0, 1), marks(1), ...facts.slice(1), marks(2), text(' ثم غادر.')])).toEqual([
      `${left}* ${denied}*`,
    ]);
    const bold: Inline = { kind: 'strong', content: [text(left)] };
    expect(runsOf([text('قال المتحدث. '), bold, text(` ${denied}`)])).toEqual([`${left} ${denied}`]);
  });

  test('end where a name begins or ends a sentence of the document’s own', () => {
    expect(runsOf([text('وصل إلى CENTCOM. US Central Command قالت ذلك.')])).toEqual([
      'CENTCOM',
      'US Central Command',
    ]);
    expect(runsOf([text('CENTCOM. Rudaw. رووداو.')])).toEqual(['CENTCOM', 'Rudaw']);
    expect(runsOf([text('The Arab Weekly. تقرير إخباري.')])).toEqual(['The Arab Weekly']);
  });

  test('are none where a title in the list of sources ends with the stop of the list', () => {
    const issuer: Inline = { kind: 'strong', content: [text('صحيفة الساحل.')] };
    expect(runsOf([issuer, text(' “عبر آلاف النازحين الحدود”. News article.')], english)).toEqual([
      ' “',
      'عبر آلاف النازحين الحدود',
    ]);
  });

  test('leave the stop of a list behind a Latin title to the text from the right', () => {
    expect(
      runsOf([text('גוף בינלאומי. ”Displacement tracking matrix, round 31”. דוח.')], {
        language: 'he',
        direction: 'rtl',
      }),
    ).toEqual(['Displacement tracking matrix, round 31']);
  });

  test('stay apart on lines of their own', () => {
    const lines = [text(left), { kind: 'lineBreak' } as const, text(denied), text(' ثم غادر.')];
    expect(runsOf(lines)).toEqual([left, denied]);
  });
});
