import { join } from 'node:path';
import { runTool } from '../reading/tool.ts';
import { buildWriter } from './build-writer.ts';
import type { Measurement } from './measurement.ts';
import type { TimedRun } from './timed-run.ts';
import { middleOf, timedRun } from './timed-run.ts';

/** Documents of 30, 300 and 1,000 pages with notes: time a page, memory, growth, and Word beside pandoc. */
export async function longDocuments(folder: string): Promise<readonly Measurement[]> {
  const writer = await buildWriter();
  const write = (format: string, pages: number, path: string): Promise<TimedRun> =>
    timedRun(process.execPath, [writer, format, path, `${pages}`]);
  const pdf: { pages: number; run: TimedRun }[] = [];
  for (const asked of [35, 350, 1160]) {
    const path = join(folder, `${asked}.pdf`);
    const run = await middleOf(asked > 350 ? 1 : 3, () => write('pdf', asked, path));
    pdf.push({ pages: Number(/Pages:\s+(\d+)/.exec(runTool('pdfinfo', [path]))?.[1] ?? 0), run });
  }
  const [small, middle, large] = pdf;
  if (small === undefined || middle === undefined || large === undefined) throw new Error('three sizes');
  const text = join(folder, '350.md');
  await write('md', 350, text);
  const docx = await middleOf(3, () => write('docx', 350, join(folder, '350.docx')));
  const pandoc = await middleOf(3, () => timedRun('pandoc', [text, '-o', join(folder, 'pandoc-350.docx')]));
  const page = (middle.run.seconds * 1000) / middle.pages;
  const exponent = Math.log(large.run.seconds / small.run.seconds) / Math.log(large.pages / small.pages);
  return [
    {
      what: `PDF of ${middle.pages} pages with notes`,
      figure: `${middle.run.seconds.toFixed(2)} s, ${page.toFixed(1)} ms a page, ${middle.run.peak.toFixed(0)} MB`,
      aim: 'at most 12 ms a page',
      isMet: page <= 12,
    },
    {
      what: `PDF of ${large.pages} pages`,
      figure: `${large.run.seconds.toFixed(2)} s, ${large.run.peak.toFixed(0)} MB`,
      aim: 'under 800 MB',
      isMet: large.run.peak < 800,
    },
    {
      what: `Growth from ${small.pages} to ${large.pages} pages`,
      figure: `exponent ${exponent.toFixed(2)}`,
      aim: 'at most 1.1',
      isMet: exponent <= 1.1,
    },
    {
      what: 'Word of the same pages',
      figure: `${docx.seconds.toFixed(2)} s, ${(docx.seconds / pandoc.seconds).toFixed(2)}× of pandoc (${pandoc.seconds.toFixed(2)} s)`,
      aim: 'at most pandoc’s time',
      isMet: docx.seconds <= pandoc.seconds,
    },
  ];
}
