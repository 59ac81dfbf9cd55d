import { expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { documentOf, pageTexts } from './printed.ts';
import { pdfjsText } from '../../../reading/pdfjs-text.ts';
import { hasTool } from '../../../reading/tool.ts';

async function printedText(value: string) {
  const block: Block = { kind: 'paragraph', content: [{ kind: 'text', value }] };
  const outcome = await printPdf(writePdf(documentOf(block), attacheStyle('A4')));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  const drawn = await pdfjsText(outcome.value);
  return { findings: outcome.findings, text: pageTexts(outcome.value).join(''), drawn };
}

test.skipIf(!hasTool('pdftotext'))(
  'a character that no font has stands as a box that is read as the character, and a finding names it once',
  async () => {
    const { findings, text, drawn } = await printedText('A name: 中中 and the rest');
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'missing-glyph', severity: 'warning', found: '中' }),
    ]);
    expect(findings[0]?.message).toContain('U+4E2D');
    expect(drawn).toContain('A name: □□ and the rest');
    expect(text).toContain('A name: 中中 and the rest');
  },
);

test.skipIf(!hasTool('pdftotext'))(
  'a character that only the other family has comes from there, without a finding',
  async () => {
    const { findings, text } = await printedText('a hard\u2011hyphen');
    expect(findings).toEqual([]);
    expect(text).toMatch(/a hard.hyphen/);
  },
);

test.skipIf(!hasTool('pdftotext'))(
  'names with the signs of Latin transcription are printed as they are',
  async () => {
    const { findings, text } = await printedText('ʿAbd al-Raḥmān al-Ṣūfī, Şanlıurfa, Łódź, Đặng');
    expect(findings).toEqual([]);
    expect(text.normalize('NFC')).toContain('Raḥmān al-Ṣūfī, Şanlıurfa, Łódź, Đặng');
  },
);

test.skipIf(!hasTool('pdftotext'))(
  'what has no glyph is neither printed nor reported, and a hyphen after it stays a hyphen',
  async () => {
    const { findings, text } = await printedText('co\u00adoperate \u2066left\u2069 well-known');
    expect(findings).toEqual([]);
    expect(text).toContain('cooperate left well-known');
  },
);
