import { describe, expect, test } from 'vitest';
import { labelsFor } from '../../../../briefing/document/labels-for.ts';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { markLanguages } from '../../../../briefing/transforms/languages/mark-languages.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { pdfjsText } from '../../../reading/pdfjs-text.ts';
import { pdfStructure } from '../../../reading/pdf-structure.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';

function paragraph(value: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', value }] };
}

function documentIn(language: string, direction: 'ltr' | 'rtl', lines: readonly string[]): Document {
  const own = { ...sampleDocument.meta, language, direction, labels: labelsFor(language) };
  const meta = direction === 'ltr' ? own : { ...own, ...arabicHead };
  return { meta, blocks: markLanguages(lines.map(paragraph), meta), notes: [] };
}

/** Poppler takes the direction that most letters of a page have for that of all its lines. */
const arabicHead = {
  kind: 'إحاطة',
  title: 'نقل المحتجزين إلى العراق',
  producer: 'مكتب العراق وسوريا',
  section: 'قسم الأمن',
  runningFoot: 'المعلومات حتى آذار',
  details: [],
};

async function printedIn(language: string, direction: 'ltr' | 'rtl', lines: readonly string[]) {
  const document = documentIn(language, direction, lines);
  const outcome = await printPdf(writePdf(document, attacheStyle('A4')));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  expect(outcome.findings).toEqual([]);
  return outcome.value;
}

/** What is read without marks of direction, every space once. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ');
}

function popplerText(bytes: Uint8Array): string {
  return runTool('pdftotext', ['-enc', 'UTF-8', '-', '-'], bytes);
}

const arabic = [
  'انتهت العملية (رقم 12/2026) أمس، ولا إصابات.',
  'بدأت منذ 14:30، والنسبة 75% من الموقع.',
  'وهو 7,000. وأوردته The Arab Weekly، شباط 2026.',
  'قال: «تقرير (أول) عن "سوريا"» بين 2003–2009 فقط.',
  'نشر على https://news.example.org/2026/02/detainees، ثم حذف.',
  'هاتف المكتب +964 770 123 4567 ليلًا.',
  'القيادة المركزية الأمريكية ذكرت ذلك (الحاشية 2) في العراق.',
  'اجتماع U.S. Central Command (CENTCOM) في بغداد.',
];

describe.skipIf(!hasTool('pdftotext'))('Arabic is read back as it was written', () => {
  test('by pdf.js, each line whole', async () => {
    const read = plain(await pdfjsText(await printedIn('ar', 'rtl', arabic)));
    for (const line of arabic) expect(read).toContain(plain(line).trim());
  });

  test('by poppler, but for a vowel sign on a last letter and a bracket that closes a Latin name', async () => {
    const lines = arabic.map((line) => line.replace(' ليلًا', '').replace(' (CENTCOM)', ''));
    const read = plain(popplerText(await printedIn('ar', 'rtl', lines)));
    for (const line of lines) expect(read).toContain(plain(line));
  });
});

describe.skipIf(!hasTool('pdftotext'))('other languages of the region are read back by pdf.js', () => {
  const lines = [
    ['ckb', 'وەزارەتی ناوخۆی هەرێمی کوردستان ڕایگەیاند کە ٣ کەس بریندار بوون؛ لێکۆڵینەوە بەردەوامە.'],
    ['fa', 'سخنگو گفت که می‌توان پذیرفت عملیات در ۱۲ دی ۱۴۰۴ پایان یافت.'],
    ['he', 'שר הביטחון אמר (ביום 3 במרץ): «אין שינוי» בירושלים.'],
  ] as const;
  test.each(lines)('%s', async (language, line) => {
    expect(plain(await pdfjsText(await printedIn(language, 'rtl', [line])))).toContain(plain(line));
  });

  test('one glyph that stands for two letters is read as the one that was written', async () => {
    const read = plain(await pdfjsText(await printedIn('ar', 'rtl', ['بيت العلم', 'بیت العلم'])));
    expect(read).toContain('بيت');
    expect(read).toContain('بیت');
  });
});

describe.skipIf(!hasTool('pdftotext'))('an English document', () => {
  test('quotes Arabic, Greek and Cyrillic in faces that have them, in the order in which they are read', async () => {
    const lines = ['The spokesman said «قال المتحدث أمس» and Жуков said Ἀθῆναι.'];
    const read = plain(await pdfjsText(await printedIn('en-GB', 'ltr', lines)));
    expect(read).toMatch(/said ?« ?قال المتحدث أمس ?» and Жуков said Ἀθῆναι\./u);
  });

  test('embeds no Arabic face where there is no Arabic letter', async () => {
    const latin = await printedIn('en-GB', 'ltr', ['ʿAbd al-Raḥmān, Şanlıurfa, Đặng']);
    expect(runTool('pdffonts', ['-'], latin)).not.toMatch(/Amiri|Vazirmatn|Hebrew/);
  });
});

describe.skipIf(!hasTool('qpdf'))(
  'the structure says words from the right in the order in which they are read',
  () => {
    test('line after line, with what stands between them from the left', async () => {
      const read = plain(
        pdfStructure(await printedIn('ar', 'rtl', arabic)).replace(/"\n *(?:Span \(inline\)\n *)*"/gu, ''),
      );
      for (const line of arabic) expect(read).toContain(plain(line).trim());
    });

    test('as they are written: no mark or joiner that only the glyphs need', async () => {
      const read = pdfStructure(await printedIn('ar', 'rtl', ['في 12 شباط: می‌توان']));
      expect(plain(read)).toContain('"في 12 شباط: می‌توان"');
      expect(read).not.toMatch(/\u061c|\u200d|\u200e|\u200f|\u00a0/u);
    });

    test('in an English sentence the quotation alone', async () => {
      const read = pdfStructure(await printedIn('en-GB', 'ltr', ['He said «قال المتحدث أمس» and left.']));
      expect(read).toMatch(/"He said «"\n.*\n(?:.*\n)?.*"قال المتحدث أمس"\n.*"» and left\."/u);
    });
  },
);

test.skipIf(!hasTool('pdftotext'))(
  'a name from the right in English words stands before the title that follows it',
  async () => {
    const line = 'As cited in صحيفة الساحل, “تقرير عن العبور”, news article.';
    const bytes = await printedIn('en', 'ltr', [line]);
    const words = [
      ...runTool('pdftotext', ['-bbox', '-', '-'], bytes).matchAll(/xMin="([\d.]+)"[^>]*>(.*?)<\/word>/gu),
    ];
    // Here poppler gives letters as they stand, from the left.
    const placeOf = (word: string): number => {
      const shown = /\p{Script=Arabic}/u.test(word) ? Array.from(word).toReversed().join('') : word;
      return Number(words.find(([, , read = '']) => plain(read).includes(shown))?.[1] ?? Number.NaN);
    };
    expect(placeOf('صحيفة')).toBeGreaterThan(placeOf('الساحل'));
    expect(placeOf('العبور')).toBeGreaterThan(placeOf('صحيفة'));
    expect(placeOf('تقرير')).toBeGreaterThan(placeOf('العبور'));
    expect(placeOf('news')).toBeGreaterThan(placeOf('تقرير'));
  },
);
