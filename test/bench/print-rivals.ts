import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { writeHtml } from '../../briefing/writers/html/write-html.ts';
import { buildWriter } from './build-writer.ts';
import { longDocument } from './long-document.ts';
import type { Measurement } from './measurement.ts';
import { officeWords } from './rivals/office-words.ts';
import { typstSource } from './rivals/typst-source.ts';
import { warmTimes } from './rivals/warm-times.ts';
import type { TimedRun } from './timed-run.ts';
import { middleOf, timedRun } from './timed-run.ts';

/** Sections of the long document that make about 30, 300 and 1,000 pages. */
const sizes = [35, 350, 1160] as const;

/** A way to print the long document, from the start of its program to the file. */
type Print = (sections: number) => Promise<TimedRun>;

const node = (...words: readonly string[]): Promise<TimedRun> => timedRun(process.execPath, words);

const rivals = join(import.meta.dirname, 'rivals');

/**
 * The same text through our printer and through Typst (PDF/UA-1), Chromium (tagged) and LibreOffice (PDF/UA), each as a
 * program of its own: time and the memory of all its processes. What they print from is made before. Node keeps what it
 * compiled of ours, as it does for the command line.
 */
export async function printRivals(folder: string): Promise<readonly Measurement[]> {
  const writer = await buildWriter();
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  const file = (sections: number, ending: string): string => join(folder, `rival-${sections}.${ending}`);
  const printers: Readonly<Record<string, Print>> = {
    Typst: (sections) =>
      node(join(rivals, 'print-with-typst.ts'), file(sections, 'typ'), file(sections, 'typst.pdf')),
    Chromium: (sections) =>
      node(join(rivals, 'print-with-chromium.ts'), file(sections, 'html'), file(sections, 'chromium.pdf')),
    LibreOffice: (sections) => timedRun('soffice', officeWords(folder, file(sections, 'docx'))),
  };
  const measured: Measurement[] = [];
  for (const sections of sizes) {
    writeFileSync(file(sections, 'typ'), typstSource(longDocument(sections)));
    writeFileSync(file(sections, 'html'), writeHtml(longDocument(sections), attacheStyle('A4')));
    await node(writer, 'docx', `${sections}`, file(sections, 'docx'));
    const turns = sections > 100 ? 1 : 3;
    const ours = await middleOf(turns, () => node(writer, 'pdf', `${sections}`, file(sections, 'pdf')));
    for (const [name, print] of Object.entries(printers)) {
      measured.push(compared(sections, ours, name, await middleOf(turns, () => print(sections))));
    }
  }
  return [...measured, ...(await warmAgainstRivals(folder))];
}

function compared(sections: number, ours: TimedRun, name: string, theirs: TimedRun): Measurement {
  const time = ours.seconds / theirs.seconds;
  const memory = ours.peak / theirs.peak;
  return {
    what: `About ${Math.round((sections * 0.876) / 10) * 10} pages, from process start, against ${name}`,
    figure: `${shown(ours)}; it ${shown(theirs)}: ${time.toFixed(2)}× its time, ${memory.toFixed(2)}× its memory`,
    aim: 'less of both',
    isMet: time < 1 && memory < 1,
  };
}

function shown({ seconds, processor, peak }: TimedRun): string {
  return `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processors), ${peak.toFixed(0)} MB`;
}

/** All in programs that have printed before, as a desk that is open has. */
async function warmAgainstRivals(folder: string): Promise<readonly Measurement[]> {
  const { ours, ...theirs } = await warmTimes(sizes[0], folder);
  return Object.entries(theirs).map(([name, time]) => ({
    what: `About 30 pages in a program that printed before, against ${name}`,
    figure: `${ours.toFixed(0)} ms; it ${time.toFixed(0)} ms: ${(ours / time).toFixed(2)}×`,
    aim: 'less',
    isMet: ours < time,
  }));
}
