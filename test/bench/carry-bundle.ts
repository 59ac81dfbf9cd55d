import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFile } from '../../electron/desk/bundle/verify-file.ts';
import { exportBriefings } from '../../electron/desk/export/export-briefings.ts';
import type { Parsers } from '../../electron/desk/parsers/parsers.ts';
import { withParsers } from '../../electron/desk/parsers/with-parsers.ts';
import { readCase } from '../golden/read-case.ts';
import { percentile, timeLine, type Measurement } from './measurement.ts';

const rounds = 15;
const sample = join(import.meta.dirname, '..', 'golden', 'situation-briefing');

/** What it costs to put into the sample briefing what it was made of, and to verify it, with all processes warm. */
export function carryBundle(folder: string): Promise<readonly Measurement[]> {
  return withParsers(async (parsers) => {
    const inputs = await readCase(sample, parsers);
    const exported = async (bundle: boolean): Promise<Uint8Array> => {
      const times = { now: '2026-03-02T09:00:00Z' };
      const request = { times, formats: ['pdf'] as const, strict: false, bundle, working: () => undefined };
      const made = await exportBriefings([inputs], request, parsers);
      if (!made.ok) throw new Error(made.failure.message);
      return made.value[0]?.files[0]?.bytes ?? new Uint8Array();
    };
    const path = join(folder, 'carried.pdf');
    writeFileSync(path, await exported(true));
    const [bare, carried] = [await timesOf(() => exported(false)), await timesOf(() => exported(true))];
    const verified = await timesOf(() => verifyOnce(path, parsers));
    const more = percentile(carried, 0.5) - percentile(bare, 0.5);
    return [
      timeLine('The sample briefing as PDF, with what it was made of', percentile(carried, 0.5), 300),
      timeLine('More than without it', more, 100),
      timeLine('Verifying it', percentile(verified, 0.5), 500),
    ];
  });
}

async function verifyOnce(path: string, parsers: Parsers): Promise<void> {
  const verified = await verifyFile({ path }, parsers);
  if (!verified.ok || verified.value.verdict !== 'identical')
    throw new Error('It is not what it was made of.');
}

async function timesOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}
