import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceCheck } from '../../../../briefing/facts/evidence-check.ts';
import type { Finding } from '../../../../briefing/outcome.ts';
import type { SampleHost } from '../calls/open-host.ts';
import { openSampleHost } from '../calls/open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

/** Lets T05 quote other words. */
async function quote(quotation: string): Promise<void> {
  const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
  const evidence = fact.evidence.map(({ source, locator = 'para. 11' }) => ({ source, locator, quotation }));
  await sample.ask('facts:save', { fact: { ...fact, evidence }, revision });
}

async function evidenceOfT05(): Promise<EvidenceCheck | undefined> {
  return (await sample.ask('facts:evidence', { id: 'T05' }))[0];
}

/** The findings of a draft: at once where the captures were read by then, else once the window has heard that they are. */
async function findingsInPreview(): Promise<readonly Finding[]> {
  const first = await sample.ask('preview:refresh', { id: 'B1', after: 0, texts: {} });
  if ('startAgain' in first) expect.fail('the host asked for all of it again');
  const { findings = [] } = first;
  if (findings.some(({ rule }) => rule.startsWith('quotation-'))) return findings;
  for (let told = false; !told;) {
    const events = await sample.ask('window:events', {});
    told = events.some(({ kind }) => kind === 'captures-read');
  }
  const next = await sample.ask('preview:refresh', { id: 'B1', after: first.serial, texts: {} });
  return 'startAgain' in next ? [] : (next.findings ?? findings);
}

describe('what a fact quotes', () => {
  test('is held against the capture when a draft is looked at, without anybody waiting for it', async () => {
    await quote('by lands and air');
    const findings = await findingsInPreview();
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'quotation-near', place: { fact: 'T05', field: 'evidence' } }),
    );
  });

  test('is told in the detail of the fact: word for word, in other words, or not there', async () => {
    await quote('BY LAND and air');
    expect(await evidenceOfT05()).toMatchObject({
      state: 'found',
      found: { match: 'spelling' },
      locator: 'para. 3',
      selector: { exact: 'by land and air' },
    });
    await quote('by lands and air');
    expect(await evidenceOfT05()).toMatchObject({
      state: 'near',
      found: { match: 'near', words: 'by land and air' },
      differences: [{ quoted: 'lands and', source: 'land and' }],
    });
    await quote('nobody has ever been received');
    expect(await evidenceOfT05()).toMatchObject({ state: 'not-found' });
  });

  test('stops an export, and is counted, where it is not there', async () => {
    await quote('nobody has ever been received');
    const { worst, error } = await sample.ask('briefings:findings', { id: 'B1' });
    expect(error).toBe(1);
    expect(worst[0]).toMatchObject({ rule: 'quotation-absent', found: 'nobody has ever been received' });
  });
});
