import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../../../electron/desk/package-root.ts';
import { smallPdf } from '../../../../briefing/captures/small-pdf.ts';
import { valueOf } from '../../outcomes.ts';

const font =
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>] >>';

it('a PDF is read alike in a process of Electron, where pdf.js takes itself to be in a browser', async () => {
  Object.defineProperty(process, 'type', { value: 'utility' });
  Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: '45.4.1' } });
  process.argv[2] = join(packageRoot(), 'node_modules', 'pdfjs-dist', 'cmaps');
  const { readPdf } = await import('../../../../../electron/desk/parsers/pdf/read-pdf.ts');
  const content = smallPdf(['BT /H 12 Tf 40 500 Td <D6D0B9FA> Tj ET'], { font });
  expect(valueOf(await readPdf({ content, fileName: 'a.pdf' })).text).toBe('中国');
});
