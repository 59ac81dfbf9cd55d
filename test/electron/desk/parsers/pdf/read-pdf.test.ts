import { describe, expect, it } from 'vitest';
import type { CaptureText } from '../../../../../briefing/captures/capture-text.ts';
import { readPdf } from '../../../../../electron/desk/parsers/pdf/read-pdf.ts';
import { hiddenOf, paragraphsOf } from '../../../../briefing/captures/capture-of.ts';
import { line, smallPdf, streamOf, type SmallPdf } from '../../../../briefing/captures/small-pdf.ts';
import { failureOf, valueOf } from '../../outcomes.ts';

async function textOf(pages: readonly string[], parts?: SmallPdf): Promise<CaptureText> {
  return valueOf(await readPdf({ content: smallPdf(pages, parts), fileName: 'file.pdf' }));
}

/** Lines of 12 points, one under another. */
function lines(...texts: readonly string[]): string {
  return texts.map((text, index) => line(text, 40, 500 - 14 * index)).join('');
}

const form = (drawing: string, entries = ''): string =>
  streamOf(
    drawing,
    `/Type /XObject /Subtype /Form /BBox [0 0 420 595] /Resources << /Font << /H 3 0 R >> >> ${entries}`,
  ).toString('latin1');

describe('a PDF becomes text', () => {
  it('with its pages, and its lines put together to paragraphs', async () => {
    const capture = await textOf([
      lines('The first line of a paragraph that goes on', 'in the second.') + line('Another one.', 40, 440),
      line('On the next page.', 40, 500),
    ]);
    expect(paragraphsOf(capture)).toEqual([
      'The first line of a paragraph that goes on in the second.',
      'Another one.',
      'On the next page.',
    ]);
    expect(capture.paragraphs.map(({ page, number }) => [page, number])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(capture).toMatchObject({ format: 'pdf', pages: 2, hidden: [] });
  });

  it('with what is written larger as headings, and the title that it gives itself', async () => {
    const capture = await textOf(['BT /H 20 Tf 40 550 Td (Head) Tj ET ' + lines('Body of several words.')], {
      objects: { 10: '<< /Title (The title) >>' },
      trailer: '/Info 10 0 R',
    });
    expect(capture.title).toBe('The title');
    expect(capture.paragraphs.map(({ heading }) => heading)).toEqual([true, undefined]);
  });

  it('with words that were parted at the end of a line whole, and marked where', async () => {
    const capture = await textOf([lines('They were trans-', 'ferred from Al-', 'Hol in 2019-', '2020.')]);
    expect(paragraphsOf(capture)).toEqual(['They were trans\u00adferred from Al-Hol in 2019-2020.']);
  });

  it('with spaces where letters stand apart, and tabs between cells', async () => {
    const spaced = 'BT /H 12 Tf 40 500 Td [(Two)-300(words,)-20( k)10(ern)-30(ed)] TJ ET ';
    const cells =
      line('Iraq', 40, 440) + line('4,583', 200, 440) + line('Syria', 40, 426) + line('12', 200, 426);
    expect(paragraphsOf(await textOf([spaced + cells]))).toEqual([
      'Two words, kerned',
      'Iraq\t4,583',
      'Syria\t12',
    ]);
  });

  it('with lines that were ended on purpose as paragraphs', async () => {
    const wide = lines(
      'A line that shows how wide the text of this column may be',
      'and ends',
      'Heading',
      'Words',
    );
    expect(paragraphsOf(await textOf([wide]))).toEqual([
      'A line that shows how wide the text of this column may be and ends',
      'Heading',
      'Words',
    ]);
  });

  it('without the spaces at which words might have been parted', async () => {
    const placeholder = 'BT /H 12 Tf 40 500 Td (men) Tj ( ) Tj ET ' + line('tioned', 63.3, 500);
    expect(paragraphsOf(await textOf([placeholder]))).toEqual(['mentioned']);
  });

  it('column by column', async () => {
    const left = line('The left column has', 40, 500) + line('two lines.', 40, 486);
    const right = line('The right column', 240, 500) + line('as well.', 240, 486);
    expect(paragraphsOf(await textOf([left + right]))).toEqual([
      'The left column has two lines.',
      'The right column as well.',
    ]);
  });

  it('with raised figures as such, and letters printed twice taken once', async () => {
    const raised = 'BT /H 12 Tf 40 500 Td (2,225) Tj /H 7 Tf 5 Ts (1) Tj ET ';
    const bold = line('500', 40, 440, '0 Ts') + line('500', 40.4, 440);
    expect(paragraphsOf(await textOf([raised + bold]))).toEqual(['2,225¹', '500']);
  });

  it('from forms, turned pages and scaled letters', async () => {
    const capture = await textOf(
      [
        'q 1 0 0 1 0 -20 cm /F Do Q BT 12 0 0 12 40 400 Tm /H 1 Tf (Scaled) Tj ET BT 0 12 -12 0 300 200 Tm /H 1 Tf (Turned) Tj ET',
      ],
      { objects: { 10: form(line('In a form', 40, 500)) }, resources: '/XObject << /F 10 0 R >>' },
    );
    expect(paragraphsOf(capture)).toEqual(['In a form', 'Scaled', 'Turned']);
    expect(capture.hidden).toEqual([]);
  });
});

describe('what a reader of a PDF cannot see is marked', () => {
  const seen = line('Seen.', 40, 560);
  const invisible = `q ${line('x', 40, 500, '3 Tr')} Q`;

  const unseen: readonly (readonly [string, string, string, SmallPdf?])[] = [
    ['invisible', invisible, 'transparent: x'],
    ['used to cut only', `q ${line('x', 40, 500, '7 Tr')} Q`, 'transparent: x'],
    ['white on paper', `1 g ${line('x', 40, 500)}`, 'same-colour: x'],
    ['of the colour of a box', `0 0 1 rg 30 490 100 30 re f ${line('x', 40, 500)}`, 'same-colour: x'],
    ['outside the page', line('x', 500, 500), 'outside: x'],
    ['cut off', `q 0 0 10 10 re W n ${line('x', 40, 500)} Q`, 'outside: x'],
    ['of no size', 'BT /H 0.5 Tf 40 500 Td (x) Tj ET', 'tiny: x'],
    ['under a box', `${line('x', 40, 500)} 0 g 30 490 100 30 re f`, 'covered: x'],
    [
      'transparent',
      `/G gs ${line('x', 40, 500)}`,
      'transparent: x',
      { resources: '/ExtGState << /G << /ca 0 >> >>' },
    ],
    [
      'in a transparent group',
      '/G gs /F Do',
      'transparent: x',
      {
        objects: { 10: form(line('x', 40, 500), '/Group << /S /Transparency >>') },
        resources: '/ExtGState << /G << /ca 0 >> >> /XObject << /F 10 0 R >>',
      },
    ],
    [
      'in a layer that is off',
      `/OC /L BDC ${line('x', 40, 500)} EMC`,
      'hidden-layer: x',
      {
        objects: { 10: '<< /Type /OCG /Name (Secret) >>' },
        resources: '/Properties << /L 10 0 R >>',
        catalog: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
      },
    ],
  ];

  const cases = unseen.map(([what, drawing, hidden, parts = {}]) => ({ what, drawing, hidden, parts }));
  it.each(cases)('where it is $what', async ({ drawing, hidden, parts }) => {
    expect(hiddenOf(await textOf([seen + drawing], parts))).toEqual([hidden]);
  });

  it.each([
    ['is white on a dark box', `0 0 1 rg 30 490 100 30 re f 1 g ${line('x', 40, 500)}`],
    ['has a box beside it', `${line('x', 40, 500)} 60 490 100 30 re f`],
    ['is underlined', `${line('x', 40, 500)} 30 499 100 1 re f`],
    ['is only outlined', `1 g ${line('x', 40, 500, '1 Tr')}`],
    ['stands in a frame', `${line('x', 40, 500)} 30 490 100 30 re S`],
  ])('but not what %s', async (_what, drawing) => {
    expect(hiddenOf(await textOf([seen + drawing]))).toEqual([]);
  });

  it('letter by letter inside a line', async () => {
    const capture = await textOf(['BT /H 12 Tf 40 500 Td (It was ) Tj 1 g (not ) Tj 0 g (true.) Tj ET']);
    expect(capture.text).toBe('It was not true.');
    expect(hiddenOf(capture)).toEqual(['same-colour: not']);
  });

  it('as read from a scan where all of a page is invisible', async () => {
    const outcome = await readPdf({ content: smallPdf([invisible, seen]), fileName: 'scan.pdf' });
    expect(hiddenOf(valueOf(outcome))).toEqual(['scan-layer: x']);
    expect(outcome.ok && outcome.findings).toMatchObject([{ rule: 'hidden-text', severity: 'note' }]);
  });
});

describe('a PDF that cannot be read', () => {
  it('says that it holds no text where it draws none', async () => {
    const outcome = await readPdf({ content: smallPdf(['30 30 100 100 re f']), fileName: 'picture.pdf' });
    expect(valueOf(outcome)).toMatchObject({ text: '', pages: 1 });
    expect(outcome.ok && outcome.findings[0]?.rule).toBe('no-text');
  });

  it('is refused where it is none, or cut off at its beginning', async () => {
    const whole = smallPdf([lines('Words.')]);
    for (const content of [Buffer.from('Words'), Buffer.from('%PDF-1.7\n'), whole.subarray(0, 60)]) {
      const refusal = failureOf(await readPdf({ content, fileName: 'file.pdf' }));
      expect(refusal.message).toMatch(/^file\.pdf was not read: it is broken, or no PDF\./u);
    }
  });

  it('is read as far as it goes where its table of contents is lost', async () => {
    const whole = Buffer.from(smallPdf([lines('Words.')])).toString('latin1');
    const content = Buffer.from(whole.replace(/startxref\n\d+/u, 'startxref\n7'), 'latin1');
    expect(valueOf(await readPdf({ content, fileName: 'file.pdf' })).text).toBe('Words.');
  });

  it('is refused where it has more than 2,000 pages', async () => {
    const content = smallPdf(Array.from({ length: 2001 }, () => 'q Q'));
    const refusal = failureOf(await readPdf({ content, fileName: 'long.pdf' }));
    expect(refusal.message).toContain('it has 2001 pages, and 2000 are the most');
  });

  it('never ends in an exception, whatever bytes are damaged', async () => {
    const whole = smallPdf([lines('Words of a line.', 'And more.'), lines('Page two.')]);
    let seed = 11;
    const below = (limit: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % limit;
    };
    for (let turn = 0; turn < 150; turn += 1) {
      const content = whole.slice(0, turn % 3 === 0 ? below(whole.length) : whole.length);
      for (let hit = 0; hit < 8; hit += 1) content[below(content.length + 1)] = below(256);
      const outcome = await readPdf({ content, fileName: 'file.pdf' });
      expect(outcome.ok || outcome.failure.code === 'bad-input').toBe(true);
    }
  });
});
