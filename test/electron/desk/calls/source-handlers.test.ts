import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

const list = (text = '', order: 'name' | 'date' | 'facts' = 'name') =>
  sample.ask('sources:list', { text, order });
const source = async (id: string) => (await sample.ask('sources:get', { id })).source;

describe('the list of sources', () => {
  test('names each source, says what it is and how many facts rest on it', async () => {
    const { lines, total, all, facts } = await list();
    expect([total, all, facts]).toEqual([6, 6, 28]);
    expect(lines.map(({ name }) => name)).toEqual([
      'Rudaw',
      'The Arab Weekly',
      'Traffic Light Protocol 2.0',
      'Transfer of ISIS detainees to Iraq',
      'unnamed press reports',
      'US Central Command',
    ]);
    expect(lines[3]).toEqual({
      id: 'S1',
      name: 'Transfer of ISIS detainees to Iraq',
      about: 'News article, February 2026',
      reliability: 'B',
      factCount: 28,
    });
  });

  test('is searched by any words, whatever their case and accents, and put in three orders', async () => {
    expect((await list('CÉNTRAL command')).lines.map(({ id }) => id)).toEqual(['S2']);
    expect((await list('', 'facts')).lines[0]?.id).toBe('S1');
    expect((await list('', 'date')).lines.at(-1)?.id).toBe('S6');
  });
});

describe('where the facts of a source come from', () => {
  test('is told by origins: a statement whoever read it out, each speaker, the author', async () => {
    const { origins } = await sample.ask('sources:get', { id: 'S1' });
    expect(origins.factCount).toBe(28);
    const [first] = origins.origins;
    expect(first).toMatchObject({
      name: 'US Central Command',
      behind: 'One statement',
      facts: ['T01', 'T02', 'T03', 'T11', 'W04'],
      paths: [{ reporter: { id: 'S2', name: 'own statement' }, read: { id: 'S1' } }],
    });
    expect(origins.origins.at(-1)).toMatchObject({ name: 'the author', paths: [{ read: { id: 'S1' } }] });
    const reporters = origins.origins.map(({ paths }) => paths[0]?.reporter?.name);
    expect(reporters).toContain('The Arab Weekly');
  });
});

describe('changing a source', () => {
  test('gives one field another value, and undo gives the old one back', async () => {
    await sample.ask('sources:change', { id: 'S4', field: 'reliability', value: 'D', was: 'C' });
    expect((await source('S4')).reliability).toBe('D');
    await sample.ask('desk:undo', {});
    expect((await source('S4')).reliability).toBe('C');
  });

  test('reads dates as people write them, and empties a field where no value comes', async () => {
    await sample.ask('sources:change', {
      id: 'S4',
      field: 'published',
      value: '3 Feb 2026',
      was: { precision: 'month', month: '2026-02' },
    });
    expect((await source('S4')).published).toEqual({ precision: 'day', day: '2026-02-03' });
    await sample.ask('sources:change', {
      id: 'S4',
      field: 'published',
      was: { precision: 'day', day: '2026-02-03' },
    });
    expect((await source('S4')).published).toBeUndefined();
    await sample.ask('desk:undo', {});
    await sample.ask('desk:undo', {});
  });

  test('keeps what another window wrote meanwhile, and says what that is', async () => {
    await sample.ask('sources:change', { id: 'S3', field: 'author', value: 'Theirs' }, 'two');
    const answer = await sample.ask('sources:change', { id: 'S3', field: 'author', value: 'Mine' });
    expect(answer).toMatchObject({ kept: false, source: { author: 'Theirs' } });
  });

  test('refuses a circle of citations with the way it would take', async () => {
    const refusal = await sample.refusal('sources:change', { id: 'S1', field: 'citedIn', value: 'S2' });
    expect(refusal.message).toBe(
      'That would be a circle: S1 is cited in S2 is cited in S1. Nothing was changed. Choose another source, or clear “cited in” of S2 first.',
    );
  });

  test('refuses an address that would run something, and a marking the desk does not have', async () => {
    const script = await sample.refusal('sources:change', {
      id: 'S3',
      field: 'url',
      value: 'javascript:alert(1)',
    });
    expect(script.message).toContain('Write a web address');
    const marking = await sample.refusal('sources:change', {
      id: 'S3',
      field: 'marking',
      value: 'SECRET',
      was: 'TLP:CLEAR',
    });
    expect(marking.message).toContain('“SECRET” is no marking of TLP 2.0');
  });
});

describe('making and deleting sources', () => {
  test('a new source is limited until somebody marks it', async () => {
    const made = await sample.ask('sources:new', {});
    expect(made).toMatchObject({ id: 'S7', marking: 'TLP:AMBER' });
    await sample.ask('sources:remove', { id: 'S7' });
    expect((await list()).all).toBe(6);
    await sample.ask('desk:undo', {});
    expect((await list()).all).toBe(7);
    await sample.ask('sources:remove', { id: 'S7' });
  });

  test('a source on which facts rest, or which cites another, stays, and the refusal lists them', async () => {
    const resting = await sample.refusal('sources:remove', { id: 'S5' });
    expect(resting.message).toBe(
      'S5 was not deleted: fact T04 rests on it. Give them another source first, or delete them.',
    );
  });
});

const check = (text: string) =>
  sample.ask('sources:check', { bytes: sample.host.putBytes(Buffer.from(text)), fileName: 'library.json' });

describe('references of a file', () => {
  const csl = JSON.stringify([
    {
      id: 'doe2026',
      type: 'report',
      title: 'Roads in winter',
      publisher: 'Example Agency',
      issued: { 'date-parts': [[2026, 1]] },
    },
  ]);
  test('are read first and added when the user says so, as one action', async () => {
    const checked = await check(csl);
    expect(checked).toMatchObject({ count: 1, names: ['Roads in winter'] });
    expect((await list()).all).toBe(6);
    await sample.ask('sources:add', { ticket: checked.ticket });
    expect(await source('doe2026')).toMatchObject({ type: 'report', originator: 'Example Agency' });
    await sample.ask('desk:undo', {});
    expect((await list()).all).toBe(6);
    expect((await sample.refusal('sources:add', { ticket: checked.ticket })).message).toContain(
      'Nothing was added',
    );
  });
});
