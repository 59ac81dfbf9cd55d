import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { documentOf, note } from '../../../briefing/writers/docx/word-of.ts';
import { marks, text } from '../../../briefing/writers/sample-inline.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { packed } from './packed.ts';

const figure = '7,654,321';
const latin =
  'Officials of the ministry say that all who were to be moved have come by road and by air, in all ';
const arabic = 'يقول مسؤولون في الوزارة إن جميع من تقرر نقلهم وصلوا برًّا وجوًّا قبل نهاية الشهر وبلغ عددهم ';

/** How a figure of a fact stands among words: with a mark after it, a stop between them or not, bold, and in brackets. */
const settings: readonly ((before: string, number: number) => readonly Inline[])[] = [
  (before, number) => [text(before), text(figure, ['T03']), text('.'), marks(number)],
  (before, number) => [text(before), text(figure, ['T03']), marks(number), text(' and')],
  (before, number) => [
    text(before),
    { kind: 'strong', content: [text(figure, ['T03'])] },
    text('.'),
    marks(number),
  ],
  (before, number) => [text(`${before}(`), text(figure, ['T03']), text(').'), marks(number)],
];

/** Paragraphs in which the figure stands at every place of a line. */
function everyPlace(words: string, meta: Partial<Document['meta']> = {}): Document {
  const places = Array.from({ length: 110 }, (_, at) => `${words}${words.slice(0, at).trimEnd()} `);
  const blocks = places.flatMap((before, at) =>
    settings.map((setting, which): Block => ({
      kind: 'paragraph',
      content: setting(before, at * settings.length + which + 1),
    })),
  );
  return documentOf(blocks, { meta, notes: blocks.map((_, at) => note(at + 1, text('Source.'))) });
}

const documents: Readonly<Record<string, Document>> = {
  'from the left': everyPlace(latin),
  'from the right': everyPlace(arabic, { direction: 'rtl', language: 'ar' }),
  'of both directions': everyPlace(`${latin}${arabic}`),
};

describe.skipIf(!hasTool('libreoffice') || !hasTool('pdftotext'))('as LibreOffice breaks lines', () => {
  const folder = sharedFolder();

  beforeAll(async () => {
    const files = Object.keys(documents).map((name) => join(folder, `${name}.docx`));
    for (const [at, document] of Object.values(documents).entries())
      await writeFile(files[at] ?? expect.fail(), await packed(document));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    runTool('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  }, 120_000);

  test.each(Object.keys(documents))('no figure of a fact is parted in text %s', (name) => {
    const printed = runTool('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-']);
    expect(printed.split(figure)).toHaveLength((documents[name]?.blocks.length ?? 0) + 1);
  });
});
