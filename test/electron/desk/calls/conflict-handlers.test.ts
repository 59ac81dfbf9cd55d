import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefingSchema } from '../../../../briefing/drafts/briefing-schema.ts';
import { factSchema } from '../../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
  await sample.ask('facts:add', { fact: other });
});
afterAll(() => sample.close());

const other: Fact = factSchema.parse({
  id: 'T90',
  kind: 'transfer',
  statement: '144 detainees were moved from Hasakah to Iraq that night.',
  quantities: ['144 detainees'],
  date: '2026-01-21',
  places: ['Hasakah', 'Iraq'],
  saidBy: 'Saad Maan',
  evidence: 'S1, para. 11',
  marking: 'TLP:CLEAR',
  details: { from: 'Hasakah', to: 'Iraq' },
});

const conflicts = () => sample.ask('conflicts:list', { briefing: 'B1' });
const both = ['T90', 'T02'];
const prefer = {
  facts: both,
  choice: 'prefer' as const,
  preferred: 'T02',
  reason: 'It counted them at the gate.',
};

/** The rules that have something to say of a draft, and the words of its parts. */
async function previewed(id = 'B1') {
  const { briefing } = await sample.ask('briefings:get', { id });
  const reply = await sample.ask('preview:refresh', { id, after: 0, texts: briefing.slots });
  if ('startAgain' in reply) throw new Error('it was the first one');
  const rules = (reply.findings ?? []).map(({ rule }) => rule);
  const words = reply.parts.map(({ html }) => html.replaceAll(/<[^>]*>/gu, '')).join(' ');
  return { rules, words: words.replaceAll('\u00a0', ' '), waived: reply.waived ?? [] };
}

describe('figures that contradict each other', () => {
  it('are listed with who said them', async () => {
    expect(await conflicts()).toEqual([
      {
        figures: [
          { fact: 'T02', figure: '150 detainees, 21 January 2026', name: 'US Central Command' },
          { fact: 'T90', figure: '144 detainees, 21 January 2026', name: 'Saad Maan' },
        ],
      },
    ]);
    expect((await previewed()).rules).toContain('conflict');
  });

  it('are settled for the whole desk: the finding goes, and the notes say how', async () => {
    const settlement = await sample.ask('conflicts:settle', prefer);
    expect(settlement).toMatchObject({ id: 'K1', facts: ['T02', 'T90'], preferred: 'T02' });
    expect((await conflicts())[0]?.settlement).toEqual(settlement);
    const { rules, words } = await previewed();
    expect(rules).not.toContain('conflict');
    expect(words).toContain('The desk prefers 150 detainees. It counted them at the gate.');
  });

  it('are open again when that is undone, and settled when it is done again', async () => {
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Settled T90 and T02' });
    expect((await conflicts())[0]?.settlement).toBeUndefined();
    await sample.ask('desk:redo', {});
    expect((await conflicts())[0]?.settlement?.id).toBe('K1');
  });

  it('are settled otherwise in place of what was settled before', async () => {
    await sample.ask('conflicts:settle', { facts: both, choice: 'range', reason: 'Both were there.' });
    const { settings } = await sample.ask('settings:get', {});
    expect(settings.settlements?.map(({ choice }) => choice)).toEqual(['range']);
    expect((await previewed()).words).toContain('The desk gives a range: 144 to 150 detainees.');
  });

  it('are open again where a figure has changed, and the notes fall silent', async () => {
    const { fact, revision } = await sample.ask('facts:get', { id: 'T90' });
    const quantities = [{ qualifier: 'exact', value: 143, unit: 'detainees' }] as const;
    await sample.ask('facts:save', { fact: { ...fact, quantities }, revision });
    const { rules, words } = await previewed();
    expect(rules).toContain('conflict');
    expect(words).not.toContain('The desk gives a range');
    await sample.ask('desk:undo', {});
    expect((await previewed()).rules).not.toContain('conflict');
  });

  it('are opened again by hand', async () => {
    const id = (await conflicts())[0]?.settlement?.id ?? '';
    await sample.ask('conflicts:reopen', { id });
    expect((await conflicts())[0]?.settlement).toBeUndefined();
  });

  it('are not settled where facts do not contradict each other, or none of them is preferred', async () => {
    const { message } = await sample.refusal('conflicts:settle', { ...prefer, facts: ['T04', 'T05'] });
    expect(message).toContain('T04 and T05 do not contradict each other');
    const strange = await sample.refusal('conflicts:settle', { ...prefer, preferred: 'T05' });
    expect(strange.message).toContain('name which of the facts is preferred');
    expect((await conflicts())[0]?.settlement).toBeUndefined();
  });
});

describe('facts of one event', () => {
  it('are offered for merging, and merged in one action that can be undone', async () => {
    const [waived] = (await previewed()).waived;
    expect(waived?.finding).toMatchObject({ rule: 'same-event', place: { fact: 'W01' } });
    await sample.ask('facts:merge', { stays: 'W03', others: ['W01'] });
    const merged = await sample.ask('facts:get', { id: 'W03' });
    expect(merged.fact.evidence.map(({ locator }) => locator)).toEqual(['para. 18', 'para. 16']);
    const { fact } = await sample.ask('facts:get', { id: 'W01' });
    expect(fact).toMatchObject({ status: 'superseded', supersededBy: 'W03' });
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Merged W01 into W03' });
    expect((await sample.ask('facts:get', { id: 'W01' })).fact.status).toBe('current');
    expect((await sample.ask('facts:get', { id: 'W03' })).fact.evidence).toHaveLength(1);
  });

  it('are not merged with themselves, nor with what is no longer current', async () => {
    expect((await sample.refusal('facts:merge', { stays: 'W03', others: ['W03'] })).message).toContain(
      'itself',
    );
    expect((await sample.refusal('facts:merge', { stays: 'W03', others: ['W99'] })).message).toContain('W99');
  });
});

describe('origins', () => {
  it('are counted behind a statement: what one body said is one, however often it is cited', async () => {
    const ids = ['T01', 'T02', 'T03', 'S2'];
    expect(await sample.ask('origins:count', { ids })).toEqual({
      citations: 4,
      origins: 1,
      words: '4 citations, 1 origin',
    });
  });
});

describe('the summary of the sources', () => {
  it('is drafted, kept with the briefing, and stale when a source has changed', async () => {
    const summary = await sample.ask('sources:summary', { briefing: 'B2' });
    expect(summary.text).toMatch(/^This briefing rests on \d sources/u);
    const { briefing, revision } = await sample.ask('briefings:get', { id: 'B2' });
    const { slots: _slots, ...rest } = briefing;
    const setUp = briefingSchema.omit({ slots: true }).parse({ ...rest, sourceSummary: summary });
    await sample.ask('briefings:set-up', { briefing: setUp, revision });
    expect((await previewed('B2')).rules).not.toContain('summary-stale');
    await sample.ask('sources:change', { id: 'S4', field: 'reliability', value: 'D', was: 'C' });
    expect((await previewed('B2')).rules).toContain('summary-stale');
  });
});
