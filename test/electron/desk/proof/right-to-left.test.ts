import { expect, test } from 'vitest';
import type { Document } from '../../../../briefing/document/document.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import type { FileReading } from '../../../../electron/desk/proof/file-reading.ts';
import { readPdf } from '../../../../electron/desk/proof/pdf/read-pdf.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';

const nothing = (): void => undefined;

/** What the pages show, as the search of a release reads it. */
async function shownIn(direction: 'ltr' | 'rtl', value: string): Promise<string> {
  const document: Document = {
    meta: { ...sampleDocument.meta, direction, language: direction === 'rtl' ? 'ar' : 'en-GB' },
    blocks: [{ kind: 'paragraph', content: [{ kind: 'text', value }] }],
    notes: [],
  };
  const printed = await printPdf(writePdf(document, attacheStyle('A4')));
  if (!printed.ok) expect.fail(printed.failure.message);
  const shown: string[] = [];
  const reading: FileReading = {
    text: nothing,
    shown: (_, text) => void shown.push(text),
    bytes: nothing,
    inner: () => reading,
    unknown: nothing,
    unchecked: nothing,
  };
  readPdf(printed.value, reading);
  return shown
    .join('\n')
    .replace(/[\u061c\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ');
}

test.each(['rtl', 'ltr'] as const)(
  'a name in Arabic is found on the pages of a PDF as it was written (%s)',
  async (direction) => {
    const words = await shownIn(
      direction,
      'قال عماد مشعل الدليمي، قائمقام الرطبة، في 3 آذار إن العملية مستمرة.',
    );
    expect(words).toContain('عماد مشعل الدليمي، قائمقام الرطبة');
  },
);

test('words in Latin letters between them stay as they are', async () => {
  expect(await shownIn('rtl', 'أوردته The Arab Weekly في بغداد.')).toContain('The Arab Weekly');
});
