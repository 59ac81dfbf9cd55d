import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { labelsFor } from '../../../../briefing/document/labels-for.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { markLanguages } from '../../../../briefing/transforms/languages/mark-languages.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { documentOf } from '../../../briefing/writers/docx/word-of.ts';
import { hasChromium } from '../../../briefing/writers/html/chromium.ts';
import { text } from '../../../briefing/writers/sample-inline.ts';
import { chromiumPdf } from '../../../reading/chromium-pdf.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { pageWords } from '../print/page-words.ts';
import type { ReadWord } from '../print/page-words.ts';
import { packed } from '../pack/packed.ts';

/** A paragraph, and what of it must be seen from left to right; `|` where nothing is said of what stands between. */
interface Line {
  readonly content: readonly Inline[];
  readonly seen: string;
}

const bold = (value: string): Inline => ({ kind: 'strong', content: [text(value)] });

/** Letters from the right, as they stand on the page. */
const turned = (words: string): string => Array.from(words).toReversed().join('');

/** The last is the title block of the sample, which is in English. Ranges begin at the right, as their readers do, and the sign for per cent follows its figure to the left. */
const fromRight: readonly Line[] = [
  { content: [text('قال المتحدث: All left. None stayed. ثم غادر.')], seen: 'All left. None stayed.' },
  {
    content: [text('قال: '), text('Two left it.', ['T01']), text(' '), text('One came back.', ['T02'])],
    seen: 'Two left it. One came back.',
  },
  {
    content: [bold('Three had left.'), text(' Four had come.'), text(' وهذا كل شيء.')],
    seen: 'Three had left. Four had come.',
  },
  { content: [text('هاتف المكتب +964 770 123 4567 ليلًا')], seen: '+964 770 123 4567' },
  { content: [text('هاتف المكتب 0770 123 4568 ليلًا')], seen: '0770 123 4568' },
  { content: [text('النسخة المحفوظة 5f0c91aa هنا')], seen: '5f0c91aa' },
  { content: [text('بين 2003–2009 و12–15 شخصًا')], seen: '15–12 | 2009–2003' },
  { content: [text('درجة الحرارة −5 والنسبة 76% اليوم')], seen: '%76 | −5' },
  { content: [text('نشر في 2026-02-18 الساعة 14:30 UTC أمس')], seen: '14:30 UTC | 2026-02-18' },
  { content: [text('بلغت الكلفة US$5.5m (نحو €4,200) لكل F-16 منها')], seen: 'F-16 | 4,200€ | US$5.5m' },
  { content: [], seen: '28 Feb 2026, 18:00 UTC | 2 March 2026 | 2 of 2026' },
];

const fromLeft: readonly Line[] = [
  {
    content: [
      text('It said: '),
      text('غادرت القوات القاعدة.', ['T01']),
      text(' '),
      text('نفت الوزارة ذلك.', ['T02']),
    ],
    seen: `It said: | ${turned('غادرت القوات القاعدة. نفت الوزارة ذلك.')}`,
  },
];

function documentFrom(lines: readonly Line[], meta: Partial<Document['meta']>): Document {
  const empty = documentOf([], { meta });
  const blocks = lines.map(({ content }): Block => ({ kind: 'paragraph', content }));
  return { ...empty, blocks: markLanguages(blocks, empty.meta) };
}

const arabic = { direction: 'rtl', language: 'ar', labels: labelsFor('ar') } as const;
const documents = {
  'from the right': { lines: fromRight, document: documentFrom(fromRight, arabic) },
  'from the left': { lines: fromLeft, document: documentFrom(fromLeft, {}) },
} as const;
const tools = { docx: hasTool('libreoffice'), html: hasChromium } as const;
const names = ['from the right', 'from the left'] as const;

/** The lines of a PDF as they are seen, from left to right. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const words = pageWords(bytes).flatMap((page) => page.words);
  const lines: { readonly base: number; readonly words: ReadWord[] }[] = [];
  for (const word of words) {
    const line = lines.find(({ base }) => Math.abs(base - word.bottom) < 7);
    if (line === undefined) lines.push({ base: word.bottom, words: [word] });
    else line.words.push(word);
  }
  return lines.map((line) =>
    line.words
      .toSorted((one, other) => one.left - other.left)
      .map((word) => word.text)
      .join(' '),
  );
}

/** Without spaces and marks of direction, which readers of PDF set as they like. */
function plain(words: string): string {
  return words.replaceAll(/[\s\p{Cf}]/gu, '');
}

/** Word files as LibreOffice shows them. */
function officePdfs(folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  runTool('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}

describe.skipIf(!hasTool('pdftotext'))('what runs another way than its document is seen in its order', () => {
  const folder = sharedFolder();
  const pdfs = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const name of names) {
      const { document } = documents[name];
      const printed = await printPdf(writePdf(document, attacheStyle('A4')));
      if (!printed.ok) throw new Error(printed.failure.message);
      pdfs.set(`${name} PDF`, printed.value);
      await writeFile(join(folder, `${name}.docx`), await packed(document));
      if (tools.html) pdfs.set(`${name} html`, chromiumPdf(writeHtml(document, attacheStyle('A4'))));
    }
    if (!tools.docx) return;
    officePdfs(folder);
    for (const name of names) pdfs.set(`${name} docx`, readFileSync(join(folder, `${name}.pdf`)));
  }, 120_000);

  const formats = ['PDF', ...(tools.docx ? ['docx'] : []), ...(tools.html ? ['html'] : [])];
  const cases = names.flatMap((name) =>
    formats.flatMap((format) => documents[name].lines.map(({ seen }) => [seen, name, format] as const)),
  );

  test.each(cases)('%s, in a document %s, as %s', (seen, name, format) => {
    const bytes = pdfs.get(`${name} ${format}`) ?? expect.fail('no file');
    const [first = '', ...others] = seen.split(' | ').map(plain);
    const line =
      linesOf(bytes)
        .map(plain)
        .find((one) => one.includes(first)) ?? '';
    const places = [first, ...others].map((part) => line.indexOf(part));
    expect(
      places.every((place) => place >= 0),
      linesOf(bytes).join('\n'),
    ).toBe(true);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });
});
