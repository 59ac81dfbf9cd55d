import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePicture } from '../../../briefing/writers/sample-picture.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

const find = (words: string) => sample.ask('search:everything', { words });

describe('finding anything', () => {
  test('the fact of that id comes first, in any case', async () => {
    expect((await find('t05')).facts[0]?.id).toBe('T05');
  });

  test('words are looked for in facts, briefings, sources and templates at once', async () => {
    const found = await find('security');
    expect(found.facts.length).toBeGreaterThan(0);
    expect(found.templates).toEqual([
      { name: 'security-alert', title: 'Security alert' },
      { name: 'security-alert-ar', title: 'تنبيه أمني' },
      { name: 'security-alert-fr', title: 'Alerte de sécurité' },
    ]);
    expect((await find('rudaw')).sources[0]?.id).toBe('S4');
    expect((await find('anbar')).briefings.map(({ id }) => id)).toEqual(['B2']);
  });

  test('without words the briefing opened last leads', async () => {
    await sample.ask('drafts:open', { id: 'B2' });
    expect((await find(' ')).briefings[0]?.id).toBe('B2');
  });

  test('signs of the search’s own language are words like others', async () => {
    await expect(find('"NEAR( * OR -')).resolves.toMatchObject({ facts: [] });
  });
});

describe('the list of briefings', () => {
  test('findings are counted anew when the prose changes, and named the worst first', async () => {
    const before = await sample.ask('briefings:findings', { id: 'B1' });
    expect(before).toMatchObject({ error: 0, worst: [] });
    const { briefing } = await sample.ask('briefings:get', { id: 'B1' });
    const base = briefing.slots['gaps'] ?? '';
    await sample.ask('briefings:slot', { id: 'B1', slot: 'gaps', text: 'Nobody knows.[@X99]', base });
    const after = await sample.ask('briefings:findings', { id: 'B1' });
    expect(after.error + after.warning).toBeGreaterThan(0);
    expect(after.worst[0]?.message).toContain('X99');
    await sample.ask('briefings:slot', { id: 'B1', slot: 'gaps', text: base, base: 'Nobody knows.[@X99]' });
  });

  test('a briefing is marked by what its pages hold, not by where its template begins', async () => {
    const { briefing } = await sample.ask('briefings:new', { template: 'situation-briefing', title: 'New' });
    const row = (await sample.ask('briefings:list', {})).find(({ id }) => id === briefing.id);
    expect(row?.marking).toBe('TLP:CLEAR');
    const { marking } = await sample.ask('briefings:findings', { id: briefing.id });
    expect(marking).toBe('TLP:AMBER');
    await sample.ask('briefings:remove', { id: briefing.id });
  });

  test('a fact edited since a briefing was opened is named, and not before it was opened', async () => {
    await sample.ask('drafts:open', { id: 'B1' });
    expect(await sample.ask('briefings:changes', { id: 'B1' })).toMatchObject({ count: 0 });
    const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
    await sample.ask('facts:save', { fact: { ...fact, note: 'Looked at again.' }, revision });
    const { count, facts } = await sample.ask('briefings:changes', { id: 'B1' });
    expect(count).toBe(1);
    expect(facts).toMatchObject([{ id: 'T05', how: 'edited' }]);
  });

  test('a title is changed as one action, which can be taken back', async () => {
    await sample.ask('briefings:rename', { id: 'B2', title: 'Another title' });
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Renamed B2' });
    const { briefing } = await sample.ask('briefings:get', { id: 'B2' });
    expect(briefing.title).not.toBe('Another title');
  });

  test('a step that is named is taken back, and what was done since stays', async () => {
    const titleOf = async (id: string) => (await sample.ask('briefings:get', { id })).briefing.title;
    const before = await titleOf('B1');
    await sample.ask('briefings:rename', { id: 'B1', title: 'Taken back' });
    const { step = 0 } = await sample.ask('desk:changes', {});
    await sample.ask('briefings:rename', { id: 'B2', title: 'Done since' });
    expect(await sample.ask('desk:undo', { step })).toEqual({ undone: 'Renamed B1' });
    expect([await titleOf('B1'), await titleOf('B2')]).toEqual([before, 'Done since']);
    expect(await sample.ask('desk:undo', { step })).toEqual({});
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Renamed B2' });
  });

  test('templates are offered with what they ask for', async () => {
    const templates = await sample.ask('briefings:templates', {});
    const english = templates.filter(({ language }) => language === 'en-GB');
    expect(templates.slice(0, english.length)).toEqual(english);
    expect(english.map(({ name }) => name)).toEqual([
      'chronology',
      'evidence-annex',
      'information-note',
      'lines-to-take',
      'political-background',
      'security-alert',
      'situation-briefing',
      'transfer-tracker',
    ]);
    expect(templates.find(({ name }) => name === 'security-alert')).toMatchObject({
      look: 'alert',
      isBuiltIn: true,
      slots: 10,
      needs: ['warning'],
    });
    for (const { name, about } of english) expect(about, name).toMatch(/^[A-Z].{20,160}\.$/u);
  });
});

describe('settings', () => {
  test('what two windows change at once is kept of both, and whoever comes second hears of what they both changed', async () => {
    const { settings } = await sample.ask('settings:get', {});
    const { section } = settings;
    const before = section === undefined ? {} : { section };
    await sample.ask('settings:change', { before, after: { section: 'One', paper: 'Letter' } });
    const second = await sample.ask('settings:change', { before, after: { section: 'Two' } });
    expect(second).toMatchObject({
      settings: { section: 'Two', paper: 'Letter' },
      theirs: { section: 'One' },
    });
    await sample.ask('desk:undo', {});
    await sample.ask('desk:undo', {});
    expect((await sample.ask('settings:get', {})).settings).toEqual(settings);
  });

  test('a logo lies among the pictures of the desk, once however often it is given', async () => {
    const picture = Buffer.from(samplePicture(80, 40).data, 'base64');
    const put = () => sample.host.putBytes(new Uint8Array(picture));
    const { name } = await sample.ask('settings:logo', { bytes: put() });
    expect(await sample.ask('settings:logo', { bytes: put() })).toEqual({ name });
    const { desk } = await sample.ask('desk:open', {});
    expect(readdirSync(join(desk?.path ?? '', 'pictures'))).toContain(`${name}.png`);
  });

  test('boundaries of the house are read and lie among the pictures of the desk; the settings name them', async () => {
    const ring = [
      [1, 1],
      [1, 2],
      [2, 2],
      [1, 1],
    ];
    const area = {
      type: 'Feature',
      properties: { name: 'Here' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const bytes = sample.host.putBytes(Buffer.from(JSON.stringify(area)));
    const own = await sample.ask('settings:boundaries', { fileName: 'survey.geojson', bytes });
    expect(own).toMatchObject({ name: 'survey', areas: 1 });
    const kept = await sample.ask('settings:change', { before: {}, after: { boundaries: own } });
    expect(kept.settings).toMatchObject({ boundaries: own });
    await sample.ask('desk:undo', {});
    const wrong = sample.host.putBytes(Buffer.from('{}'));
    const refusal = await sample.refusal('settings:boundaries', { fileName: 'a.json', bytes: wrong });
    expect(refusal.message).toContain('neither GeoJSON');
  });

  test('bytes that are no picture are refused, and so are bytes that never came', async () => {
    const bytes = sample.host.putBytes(Buffer.from('%PDF-1.7'));
    expect((await sample.refusal('settings:logo', { bytes })).message).toContain('no picture');
    expect((await sample.refusal('settings:logo', { bytes: 'gone' })).code).toBe('bad-input');
  });

  test('the page as it will print is a PDF', async () => {
    const { bytes } = await sample.ask('settings:page', {});
    const pdf = Buffer.from(sample.host.takeBytes(bytes) ?? []);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('each way of citing has its example', async () => {
    const { attache, notes, numbered } = await sample.ask('settings:citations', {});
    expect(new Set([attache, notes, numbered]).size).toBe(3);
    expect(numbered).toMatch(/^\[1\] /u);
  });

  test('a schema that cannot be used says where, and keeps nothing', async () => {
    const keep = (text: string) => sample.refusal('settings:keep-kind', { name: 'seizure', text });
    expect((await keep('{\n"type": \n}')).message).toMatch(/stops being JSON in line 3, column 1/u);
    expect((await keep('{"type":"string"}')).message).toContain('"type": "object"');
    const kinds = await sample.ask('settings:kinds', {});
    expect(kinds.map(({ name }) => name)).not.toContain('seizure');
  });

  test('a kind that somebody else changed or removed meanwhile is not kept, and theirs comes back', async () => {
    const [mine, theirs] = ['{"type":"object","title":"Raid"}', '{"type":"object","title":"Search"}'];
    expect(await sample.ask('settings:keep-kind', { name: 'raid', text: mine })).toEqual({ isKept: true });
    const was = (await sample.ask('settings:kinds', {}))[0]?.text;
    await sample.ask('settings:keep-kind', { name: 'raid', text: theirs, was });
    const late = await sample.ask('settings:keep-kind', { name: 'raid', text: mine, was });
    expect(late).toEqual({ isKept: false, theirs: JSON.stringify(JSON.parse(theirs), undefined, 2) });
    const again = await sample.ask('settings:keep-kind', { name: 'raid', text: mine });
    expect(again.isKept).toBe(false);
    expect((await sample.ask('settings:kinds', {}))[0]).toMatchObject({ title: 'Search' });
    await sample.ask('settings:remove-kind', { name: 'raid' });
    expect(await sample.ask('settings:keep-kind', { name: 'raid', text: mine, was })).toEqual({
      isKept: false,
    });
  });

  test('a kind with facts is not removed, one without is, and undo brings it back', async () => {
    const text = '{"type":"object","title":"Seizure"}';
    await sample.ask('settings:keep-kind', { name: 'seizure', text });
    const { fact, revision } = await sample.ask('facts:get', { id: 'T06' });
    await sample.ask('facts:save', { fact: { ...fact, kind: 'seizure', details: {} }, revision });
    const refusal = await sample.refusal('settings:remove-kind', { name: 'seizure' });
    expect(refusal.message).toContain('1 fact of this desk is of the kind “seizure”');
    await sample.ask('desk:undo', {});
    await sample.ask('settings:remove-kind', { name: 'seizure' });
    await sample.ask('desk:undo', {});
    const kinds = await sample.ask('settings:kinds', {});
    expect(kinds[0]).toMatchObject({ name: 'seizure', isBuiltIn: false, facts: 0 });
  });
});
