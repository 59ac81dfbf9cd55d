import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../../briefing/document/document.ts';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { writePdf } from '../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../briefing/writers/sample-document.ts';
import { wideDocument } from '../electron/desk/print/wide-document.ts';
import { sharedFolder } from '../electron/desk/temporary-folder.ts';
import { hasTool } from '../reading/tool.ts';
import { breachesOfFile } from './gate.ts';

const folder = sharedFolder();
const long = 'Representatives of international humanitarian organisations reported circumstances. '.repeat(
  12,
);
const hyphenated: Document = {
  ...sampleDocument,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', value: long.trim() }] }, ...sampleDocument.blocks],
};

test.skipIf(!hasTool('qpdf')).each([
  ['pages turned on their side', wideDocument(), 'A4'],
  ['pages turned on their side, on Letter', wideDocument(), 'Letter'],
  ['justified text with hyphens', hyphenated, 'A4'],
] as const)('the gate finds nothing in %s', async (_, document, paper) => {
  const style = { ...attacheStyle(paper), prose: { justified: true, hyphenated: true } };
  const outcome = await printPdf(writePdf(document, style));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  const path = join(folder, `${paper}.pdf`);
  writeFileSync(path, outcome.value);
  expect(breachesOfFile(path)).toEqual([]);
});
