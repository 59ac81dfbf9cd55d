import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Intake } from '../../briefing/intake/intake.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done } from '../../briefing/outcome.ts';
import { builtInFolder } from './built-in.ts';
import { createDesk } from './create-desk.ts';
import { addCapture } from './desk-captures.ts';
import type { DeskPaths } from './desk-folder.ts';
import { builtInKindSchemas } from './desk-kinds.ts';
import { keepIntake } from './intake/keep-intake.ts';
import { readIntake } from './intake/read-intake.ts';
import type { Parsers } from './parsers/parsers.ts';

/** Makes a desk with the sample in it: facts, sources with their captures, and two drafts. */
export async function createSampleDesk(
  folder: string,
  parsers: Pick<Parsers, 'parseIntake'>,
): Promise<Outcome<DeskPaths>> {
  const sample = join(builtInFolder(), 'sample');
  const intake = await readIntake('desk', join(sample, 'desk.json'), parsers, {
    kinds: builtInKindSchemas(),
  });
  if (!intake.ok) return intake;
  return createDesk(folder, {
    fill: (store) => keepIntake(store, intake.value),
    furnish: (paths) => keepCaptures(paths, join(sample, 'captures'), intake.value),
  });
}

async function keepCaptures(paths: DeskPaths, from: string, intake: Intake): Promise<Outcome<unknown>> {
  const captures = intake.sources.flatMap((source) => source.captures);
  for (const name of await readdir(from)) {
    const capture = captures.find(({ sha256 }) => sha256 === name);
    if (capture === undefined) continue;
    const kept = await addCapture(paths, await readFile(join(from, name)), capture);
    if (!kept.ok) return kept;
  }
  return done(true);
}
