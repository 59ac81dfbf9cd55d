import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { writeHtml } from '../../../briefing/writers/html/write-html.ts';
import { printer } from '../../../electron/desk/print/printer.ts';
import { longDocument } from '../long-document.ts';
import { percentile } from '../measurement.ts';
import { timedRun } from '../timed-run.ts';
import { officeWords } from './office-words.ts';
import { typstPrinter } from './typst-compiler.ts';
import { typstSource } from './typst-source.ts';

const turns = 12;
/** So many of them are still warming up. */
const early = 4;

/** Milliseconds for one more document. */
export type WarmTimes = Readonly<Record<'ours' | 'Typst' | 'Chromium' | 'LibreOffice', number>>;

/**
 * How long each takes for one more document in a program that printed before, half of the times; no two documents are
 * the same. LibreOffice prints several files in one run, of which the time for one alone is taken off.
 */
export async function warmTimes(sections: number, folder: string): Promise<WarmTimes> {
  const typst = typstPrinter();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const html = join(folder, 'warm.html');
  const times = { ours: [] as number[], Typst: [] as number[], Chromium: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    const document = longDocument(sections + turn);
    const source = typstSource({ ...document, meta: { ...document.meta, title: `Turn ${turn}` } });
    writeFileSync(html, writeHtml(document, attacheStyle('A4')));
    times.ours.push(await timeOf(() => printer.write(document, attacheStyle('A4'))));
    times.Typst.push(await timeOf(() => typst(source)));
    times.Chromium.push(
      await timeOf(async () => {
        await page.goto(pathToFileURL(html).href);
        await page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: true });
      }),
    );
  }
  await browser.close();
  return {
    ours: half(times.ours),
    Typst: half(times.Typst),
    Chromium: half(times.Chromium),
    LibreOffice: await oneMoreInOffice(join(folder, `rival-${sections}.docx`), folder),
  };
}

async function oneMoreInOffice(docx: string, folder: string): Promise<number> {
  const copies = [1, 2, 3, 4].map((number) => join(folder, `warm-${number}.docx`));
  for (const copy of copies) copyFileSync(docx, copy);
  const one = await timedRun('soffice', officeWords(folder, docx));
  const five = await timedRun('soffice', officeWords(folder, docx, ...copies));
  return ((five.seconds - one.seconds) / copies.length) * 1000;
}

function half(times: readonly number[]): number {
  return percentile(times.slice(early), 0.5);
}

async function timeOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
