import { join } from 'node:path';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import type { Desk } from '../../../electron/desk/open-desk.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { onTestFinished } from 'vitest';
import { valueOf } from './outcomes.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The day on which the tests take place. */
export const today = '2026-11-22';

export function sampleSource(id: string, parts: Partial<Source> = {}): Source {
  return {
    id,
    type: 'news report',
    title: `Report ${id}`,
    marking: 'TLP:CLEAR',
    captures: [],
    tags: [],
    ...parts,
  };
}

export function sampleFact(id: string, parts: Partial<Fact> = {}): Fact {
  return {
    id,
    kind: 'transfer',
    statement: `Detainees were moved (${id}).`,
    quantities: [{ qualifier: 'about', value: 2200, unit: 'detainees' }],
    date: { precision: 'month', month: '2026-02' },
    places: ['Hasakah'],
    evidence: [{ source: 'S1', locator: 'para. 3' }],
    credibility: 2,
    marking: 'TLP:CLEAR',
    status: 'current',
    tags: ['detainees'],
    details: {},
    ...parts,
  };
}

/** The path of a new desk with the source S1, closed. */
export async function newDesk(): Promise<string> {
  const folder = join(temporaryFolder(), 'desk');
  valueOf(await createDesk(folder, { fill: (store) => store.sources.add([sampleSource('S1')]) }));
  return folder;
}

/** A desk that is open for the length of the test. */
export async function openedDesk(folder: string, access: 'read' | 'write' = 'write'): Promise<Desk> {
  const desk = valueOf(await openDesk(folder, { access, today }));
  onTestFinished(() => desk.store.close());
  return desk;
}
