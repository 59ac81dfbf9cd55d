import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startParsers } from '../../../electron/desk/parsers/parsers.ts';
import { createSampleDesk } from '../../../electron/desk/sample-desk.ts';

let sample: Promise<string> | undefined;

/** Puts a sample desk into a folder and answers the folder; one that is there stays. A process makes the sample once. */
export async function copySample(folder: string): Promise<string> {
  sample ??= makeSample();
  if (!existsSync(folder)) cpSync(await sample, folder, { recursive: true });
  return folder;
}

async function makeSample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-sample-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const parsers = startParsers();
  const made = await createSampleDesk(join(folder, 'Sample desk'), parsers);
  parsers.close();
  if (!made.ok) throw new Error(made.failure.message);
  return join(folder, 'Sample desk');
}
