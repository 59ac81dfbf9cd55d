import { join } from 'node:path';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import type { Desk } from '../../../electron/desk/open-desk.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import type { OpenOptions } from '../../../electron/desk/store/open-store.ts';
import { onTestFinished } from 'vitest';
import { valueOf } from './outcomes.ts';
import { sampleSource, today } from './sample-facts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The path of a new desk with the source S1, closed. */
export async function newDesk(): Promise<string> {
  const folder = join(temporaryFolder(), 'desk');
  valueOf(await createDesk(folder, { fill: (store) => store.sources.add([sampleSource('S1')]) }));
  return folder;
}

/** A desk that is open for the length of the test. */
export async function openedDesk(folder: string, access: OpenOptions['access'] = 'write'): Promise<Desk> {
  const desk = valueOf(await openDesk(folder, { access, today }));
  onTestFinished(() => desk.store.close());
  return desk;
}
