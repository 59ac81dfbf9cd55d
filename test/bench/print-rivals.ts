import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { writeHtml } from '../../briefing/writers/html/write-html.ts';
import { buildWriter } from './build-writer.ts';
import { longDocument } from './long-document.ts';
import type { Measurement } from './measurement.ts';
import { officeWords } from './rivals/office-words.ts';
import { typstSource } from './rivals/typst-source.ts';
import type { TimedRun } from './timed-run.ts';
import { middleOf, timedRun } from './timed-run.ts';

/** Sections of the long document that make about 30, 300 and 1,000 pages. */
const sizes = [35, 350, 1160] as const;

/** So many documents of the smallest size follow one another where a program prints on; no two are the same. */
const followers = 8;

/** Prints long documents of so many sections, one after the other, from the start of its program to the last file. */
type Print = (...documents: readonly number[]) => Promise<TimedRun>;

const rivals = join(import.meta.dirname, 'rivals');

/**
 * The same text through our printer and through Typst (PDF/UA-1), Chromium (tagged) and LibreOffice (PDF/UA), each as a
 * program of its own: time and the memory of all its processes, for one document and for those that follow it. What they
 * print from is made before. Node keeps what it compiled of ours, as it does for the command line.
 */
export async function printRivals(folder: string): Promise<readonly Measurement[]> {
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  const writer = await buildWriter();
  const { ours, ...theirs } = printersIn(folder, writer);
  const measured: Measurement[] = [];
  for (const sections of sizes) {
    await writeSources(folder, writer, sections);
    const turns = sections > 100 ? 1 : 3;
    const what = `About ${Math.round((sections * 0.876) / 10) * 10} pages, from process start`;
    const own = await middleOf(turns, () => ours(sections));
    for (const [name, print] of Object.entries(theirs))
      measured.push(compared(`${what}, against ${name}`, own, await middleOf(turns, () => print(sections))));
  }
  return [...measured, ...(await oneMore(folder, writer))];
}

/** A document of about 30 pages more, in programs that print on, as a desk that is open does. */
async function oneMore(folder: string, writer: string): Promise<readonly Measurement[]> {
  const documents = Array.from({ length: followers }, (_, at) => sizes[0] + 1 + at);
  for (const sections of documents) await writeSources(folder, writer, sections);
  const { ours, ...theirs } = printersIn(folder, writer);
  const own = await timeOfOneMore(ours, documents);
  const measured: Measurement[] = [];
  for (const [name, print] of Object.entries(theirs))
    measured.push(
      compared(
        `About 30 pages more, of ${followers}, against ${name}`,
        own,
        await timeOfOneMore(print, documents),
      ),
    );
  return measured;
}

/** What each of the documents takes after the smallest of all, and the memory of the program that prints them all. */
async function timeOfOneMore(print: Print, documents: readonly number[]): Promise<TimedRun> {
  const one = await middleOf(3, () => print(sizes[0]));
  const all = await middleOf(3, () => print(sizes[0], ...documents));
  const seconds = (all.seconds - one.seconds) / documents.length;
  const processor = (all.processor - one.processor) / documents.length;
  return { seconds, processor, peak: all.peak };
}

const node = (...words: readonly string[]): Promise<TimedRun> => timedRun(process.execPath, words);

function printersIn(
  folder: string,
  writer: string,
): Readonly<Record<'ours' | 'Typst' | 'Chromium' | 'LibreOffice', Print>> {
  const files = (documents: readonly number[], ending: string): readonly string[] =>
    documents.map((sections) => sourceFile(folder, sections, ending));
  const to = (name: string): string => join(folder, `${name}.pdf`);
  return {
    ours: (...documents) => node(writer, 'pdf', to('ours'), ...documents.map(String)),
    Typst: (...documents) =>
      node(join(rivals, 'print-with-typst.ts'), to('typst'), ...files(documents, 'typ')),
    Chromium: (...documents) =>
      node(join(rivals, 'print-with-chromium.ts'), to('chromium'), ...files(documents, 'html')),
    LibreOffice: (...documents) => timedRun('soffice', officeWords(folder, ...files(documents, 'docx'))),
  };
}

/** What the others print from: our page in Typst’s language, as a web page and as a Word file. */
async function writeSources(folder: string, writer: string, sections: number): Promise<void> {
  const document = longDocument(sections);
  writeFileSync(sourceFile(folder, sections, 'typ'), typstSource(document));
  writeFileSync(sourceFile(folder, sections, 'html'), writeHtml(document, attacheStyle('A4')));
  const docx = sourceFile(folder, sections, 'docx');
  await node(writer, 'docx', docx, `${sections}`);
}

function sourceFile(folder: string, sections: number, ending: string): string {
  return join(folder, `rival-${sections}.${ending}`);
}

function compared(what: string, ours: TimedRun, theirs: TimedRun): Measurement {
  const time = ours.seconds / theirs.seconds;
  const memory = ours.peak / theirs.peak;
  return {
    what,
    figure: `${shown(ours)}; it ${shown(theirs)}: ${time.toFixed(2)}× its time, ${memory.toFixed(2)}× its memory`,
    aim: 'less of both',
    isMet: time < 1 && memory < 1,
  };
}

function shown({ seconds, processor, peak }: TimedRun): string {
  return `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processors), ${peak.toFixed(0)} MB`;
}
