import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { caughtIn, file, secret } from './sample-release.ts';

const style = { ...attacheStyle('A4'), prose: { justified: true, hyphenated: true } };

/** A withheld quotation after more and more words, so that line ends and hyphens fall at every place of it. */
async function printedAfter(words: number): Promise<Uint8Array> {
  const value = `${'representatives '.repeat(4)}${'and '.repeat(words)}${secret.quotation} ${'circumstances '.repeat(30)}`;
  const block: Block = { kind: 'paragraph', content: [{ kind: 'text', value }] };
  const outcome = await printPdf(
    writePdf({ ...sampleDocument, blocks: [block, ...sampleDocument.blocks] }, style),
  );
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return outcome.value;
}

describe('in justified and hyphenated text', () => {
  test('what is released passes', async () => {
    const outcome = await printPdf(writePdf(sampleDocument, style));
    if (!outcome.ok) expect.fail(outcome.failure.message);
    expect(caughtIn(file('pdf', outcome.value))).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'what is withheld is caught wherever lines and words part: after %i words',
    async (words) => {
      expect(caughtIn(file('pdf', await printedAfter(words)))).toContain('fact X17 quotation');
    },
  );
});
