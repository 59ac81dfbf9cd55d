import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../reading/tool.ts';
import type { Measurement } from './measurement.ts';
import type { TimedRun } from './timed-run.ts';
import { middleOf, timedRun } from './timed-run.ts';

const program = join(import.meta.dirname, '..', '..', 'out', 'attache.js');

/** The sample as PDF and Word from process start, beside pandoc and LibreOffice doing the same with the same text. */
export async function sampleAgainstPandoc(folder: string): Promise<readonly Measurement[]> {
  const desk = join(folder, 'desk');
  const to = join(folder, 'sample');
  await run('new', desk, '--sample');
  await run('export', 'B1', '--desk', desk, '--to', to, '--md');
  const text = join(to, readdirSync(to).find((name) => name.endsWith('.md')) ?? '');
  const ours = await middleOf(5, () => run('export', 'B1', '--desk', desk, '--to', to, '--force'));
  const docx = join(folder, 'pandoc.docx');
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  const office = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, docx];
  runTool('pandoc', [text, '-o', docx]);
  runTool('soffice', office);
  const pandoc = await middleOf(5, () => timedRun('pandoc', [text, '-o', docx]));
  const libreOffice = await middleOf(3, () => timedRun('soffice', office));
  const theirs = pandoc.seconds + libreOffice.seconds;
  const ratio = ours.seconds / theirs;
  return [
    {
      what: 'Sample as PDF + Word, from process start',
      figure: `${ours.seconds.toFixed(2)} s, ${ratio.toFixed(2)}× of pandoc (${pandoc.seconds.toFixed(2)} s) + LibreOffice (${libreOffice.seconds.toFixed(2)} s)`,
      aim: 'at most 1.5×, aim 0.5×',
      isMet: ratio <= 1.5,
    },
  ];
}

function run(...words: readonly string[]): Promise<TimedRun> {
  return timedRun(process.execPath, [program, ...words]);
}
