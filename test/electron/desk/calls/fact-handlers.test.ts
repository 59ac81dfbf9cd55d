import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

const everything = { filters: {} };

describe('the table of facts', () => {
  test('comes in pages, with how many there are and what its sources are called', async () => {
    const page = await sample.ask('facts:page', { query: everything, from: 10, count: 5 });
    expect(page).toMatchObject({ from: 10, total: 28, all: 28 });
    expect(page.rows).toHaveLength(5);
    const rudaw = await sample.ask('facts:page', {
      query: { filters: { sources: ['S4'] } },
      from: 0,
      count: 500,
    });
    expect(rudaw.names['S4']).toBe('Rudaw');
  });

  test('is not asked for more than 500 rows at once', async () => {
    const refusal = await sample.refusal('facts:page', { query: everything, from: 0, count: 501 });
    expect(refusal.code).toBe('bad-input');
  });

  test('finds a fact by its id, and the first whose id begins with what is typed', async () => {
    const whole = await sample.ask('facts:position', { query: everything, id: 'T05', isStart: false });
    const typed = await sample.ask('facts:position', { query: everything, id: 'w', isStart: true });
    const none = await sample.ask('facts:position', { query: everything, id: 'X9', isStart: false });
    const page = await sample.ask('facts:page', { query: everything, from: whole.index ?? 0, count: 1 });
    expect(page.rows[0]?.id).toBe('T05');
    expect(typed.id).toBe('W01');
    expect(none).toEqual({});
  });

  test('can be copied as text that no spreadsheet takes for formulas', async () => {
    const kept = await sample.ask('facts:get', { id: 'P12' });
    const fact = { ...kept.fact, statement: '=HYPERLINK("https://example.org")\tnow' };
    await sample.ask('facts:save', { fact, revision: kept.revision });
    const copied = await sample.ask('facts:copy', {
      choice: { ids: ['P12', 'T02'] },
      columns: ['id', 'statement', 'quantity'],
    });
    const text = Buffer.from(sample.host.takeBytes(copied.bytes) ?? []).toString('utf8');
    expect(text.split('\n')[0]).toBe('Id\tStatement\tQuantity');
    expect(text).toContain('P12\t\'=HYPERLINK("https://example.org") now\t');
    expect(text).toMatch(/T02\t.*\t150 detainees$/);
    await sample.ask('desk:undo', {});
  });
});

describe('a fact', () => {
  test('that was changed in another window is not overwritten: what the desk has now is answered', async () => {
    const { fact, revision } = await sample.ask('facts:get', { id: 'W02' });
    const theirs = { ...fact, statement: 'Theirs.' };
    await sample.ask('facts:save', { fact: theirs, revision }, 'two');
    const late = await sample.ask('facts:save', { fact: { ...fact, statement: 'Mine.' }, revision });
    expect(late).toMatchObject({ kept: false, fact: { statement: 'Theirs.' } });
    expect((await sample.ask('facts:get', { id: 'W02' })).fact.statement).toBe('Theirs.');
  });

  test('is refused where it does not fit its kind, and nothing is changed', async () => {
    const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
    const wrong = { ...fact, details: { ...fact.details, movement: 'flying' } };
    const refusal = await sample.refusal('facts:save', { fact: wrong, revision });
    expect(refusal.message).toContain('T05 was not saved; the desk has it as it was.');
    expect((await sample.ask('facts:get', { id: 'T05' })).fact).toEqual(fact);
  });

  test('is added under the next id of its kind, and gone again after undo', async () => {
    const id = await sample.ask('facts:next-id', { kind: 'transfer' });
    const { fact } = await sample.ask('facts:get', { id: 'T05' });
    await sample.ask('facts:add', { fact: { ...fact, id } });
    expect(id).toBe('T12');
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Added T12' });
    expect((await sample.refusal('facts:get', { id })).message).toContain('not on this desk');
  });

  test('has a history of what was before and after, of which each step can be put back', async () => {
    const { fact, revision } = await sample.ask('facts:get', { id: 'P03' });
    const edited = { ...fact, statement: 'Another statement.', tags: ['new'] };
    await sample.ask('facts:save', { fact: edited, revision });
    const [latest] = await sample.ask('facts:history', { id: 'P03' });
    expect(latest?.changes.find(({ field }) => field === 'statement')).toEqual({
      field: 'statement',
      before: fact.statement,
      after: 'Another statement.',
    });
    await sample.ask('facts:put-back', { id: 'P03', sequence: latest?.sequence ?? 0 });
    expect((await sample.ask('facts:get', { id: 'P03' })).fact).toEqual(fact);
  });

  test('is superseded by a newer one, and never in a circle', async () => {
    const newer = await sample.ask('facts:renew', { id: 'T03' });
    expect(newer.fact).toMatchObject({ status: 'current', id: 'T12' });
    expect((await sample.ask('facts:get', { id: 'T03' })).fact).toMatchObject({
      status: 'superseded',
      supersededBy: 'T12',
    });
    const chain = await sample.ask('facts:chain', { id: 'T12' });
    expect(chain.map(({ id }) => id)).toEqual(['T03', 'T12']);
    const refusal = await sample.refusal('facts:supersede', { id: 'T12', by: 'T03' });
    expect(refusal.message).toContain('Nothing was changed.');
    await sample.ask('desk:undo', {});
    expect((await sample.ask('facts:get', { id: 'T03' })).fact.status).toBe('current');
  });

  test('is told where briefings name it, and whether its quotations stand in the captures', async () => {
    const uses = await sample.ask('uses:fact', { id: 'T05' });
    expect(uses.length).toBeGreaterThan(0);
    expect(uses[0]?.places[0]).toMatchObject({ slot: 'answer', title: 'Bottom line', line: 1 });
    expect(uses[0]?.places[0]?.excerpt).toContain('T05');
    const [check] = await sample.ask('facts:evidence', { id: 'T05' });
    expect(check).toMatchObject({ state: 'found', found: { words: 'by land and air', match: 'exact' } });
    const { fact, revision } = await sample.ask('facts:get', { id: 'T06' });
    const evidence = [{ source: 'S1', quotation: 'words that nobody wrote' }];
    await sample.ask('facts:save', { fact: { ...fact, evidence }, revision });
    const [missing] = await sample.ask('facts:evidence', { id: 'T06' });
    expect(missing?.state).toBe('not-found');
  });

  test('remembers where its quotations stand in a capture, with what stands around them, for as long as they are the same', async () => {
    const quotation = 'by land and air';
    const { source } = await sample.ask('sources:get', { id: 'S1' });
    const [capture] = source.captures;
    await sample.ask('facts:evidence', { id: 'T05' });
    await expect
      .poll(async () => {
        const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
        await sample.ask('facts:save', { fact, revision });
        return (await sample.ask('facts:get', { id: 'T05' })).fact.evidence[0]?.anchor;
      })
      .toMatchObject({ capture: capture?.sha256, exact: quotation });
    const { fact, revision } = await sample.ask('facts:get', { id: 'T05' });
    const { anchor } = fact.evidence[0] ?? {};
    expect(anchor?.prefix).not.toBe('');
    const typed = [{ source: 'S1', locator: 'para. 1', quotation }];
    await sample.ask('facts:save', { fact: { ...fact, evidence: typed }, revision });
    const again = await sample.ask('facts:get', { id: 'T05' });
    expect(again.fact.evidence[0]?.anchor).toEqual(anchor);
    const other = [{ source: 'S1', quotation: 'words that nobody wrote' }];
    await sample.ask('facts:save', { fact: { ...fact, evidence: other }, revision: again.revision });
    expect((await sample.ask('facts:get', { id: 'T05' })).fact.evidence[0]?.anchor).toBeUndefined();
  });
});

describe('several facts', () => {
  test('are changed as one action that can be taken back', async () => {
    const choice = { query: { filters: { kinds: ['political'] } }, except: ['P01'] };
    const changed = await sample.ask('facts:change', {
      choice,
      changes: { marking: 'TLP:GREEN', addTags: ['seen'], reviewBy: '2026-03-02' },
      job: 'job',
    });
    expect(changed).toEqual({ changed: 11, refused: [], refusedCount: 0 });
    const common = await sample.ask('facts:common', { choice });
    expect(common).toMatchObject({ count: 11, marking: { same: true, value: 'TLP:GREEN' } });
    expect(common.tags[0]).toEqual({ value: 'seen', count: 11 });
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Changed 11 facts' });
    expect((await sample.ask('facts:get', { id: 'P02' })).fact.tags).not.toContain('seen');
  });

  test('that cannot take a change are named with why, and the others are changed', async () => {
    const refused = await sample.ask('facts:change', {
      choice: { ids: ['P01', 'P99'] },
      changes: { marking: 'TLP:CLEAR', status: 'withdrawn' },
      job: 'job',
    });
    expect(refused).toEqual({
      changed: 1,
      refused: [{ id: 'P99', why: 'It is not on the desk any more.' }],
      refusedCount: 1,
    });
    const marking = await sample.ask('facts:change', {
      choice: { ids: ['P02'] },
      changes: { marking: 'SECRET' },
      job: 'job',
    });
    expect(marking.refused[0]?.why).toContain('no marking of TLP 2.0');
    await sample.ask('desk:undo', {});
  });

  test('are deleted and come back with their history by undo', async () => {
    const before = await sample.ask('facts:get', { id: 'W04' });
    expect(await sample.ask('facts:remove', { choice: { ids: ['W04', 'W05'] } })).toEqual({ removed: 2 });
    expect((await sample.refusal('facts:get', { id: 'W04' })).code).toBe('bad-input');
    await sample.ask('desk:undo', {});
    expect((await sample.ask('facts:get', { id: 'W04' })).fact).toEqual(before.fact);
  });
});

describe('pasted rows', () => {
  const rows =
    'Statement\tQuantity\tWhen\nTwo convoys left.\t2 convoys\t2026-03-01\nOne came back.\t1\t2026-03';

  test('get ids and the kind that they do not name, and are added as one action', async () => {
    const checked = await checkRows(rows);
    expect(checked.facts).toBe(2);
    const added = await sample.ask('rows:add', { ticket: checked.ticket });
    expect(added.facts).toEqual(['T12', 'T13']);
    expect((await sample.ask('facts:get', { id: 'T13' })).fact).toMatchObject({
      kind: 'transfer',
      date: { precision: 'month', month: '2026-03' },
    });
    expect(await sample.ask('desk:undo', {})).toEqual({ undone: 'Added 2 facts' });
  });

  test('are read by what the user says their columns are', async () => {
    const bytes = sample.host.putBytes(Buffer.from('Someone left.,x,2026\nSomeone came.,y,2026', 'utf8'));
    const checked = await sample.ask('rows:check', {
      bytes,
      fileName: 'Pasted rows',
      columns: { hasHeaders: false, fields: ['statement', null, 'date'] },
      kind: 'political',
    });
    expect(checked.facts).toBe(2);
  });

  test('with an error are refused whole, with the row and the column', async () => {
    const bytes = sample.host.putBytes(Buffer.from(`${rows}\nWrong.\tmany\t30 Feb 2026`, 'utf8'));
    const refusal = await sample.refusal('rows:check', { bytes, fileName: 'Pasted rows', kind: 'transfer' });
    expect(refusal.findings.map(({ place }) => [place?.row, place?.field])).toContainEqual([4, 'When']);
  });

  test('are added once', async () => {
    const { ticket } = await checkRows(rows);
    await sample.ask('rows:add', { ticket });
    expect((await sample.refusal('rows:add', { ticket })).message).toContain('Nothing was added.');
  });
});

describe('views', () => {
  test('are saved, renamed, remembered and deleted', async () => {
    const view = { id: 'Counts', query: { filters: { tags: ['count'] } }, columns: ['id', 'quantity'] };
    await sample.ask('views:save', { view });
    await sample.ask('views:save', { view: { ...view, columns: [] } });
    await sample.ask('views:rename', { from: 'Counts', to: 'All counts' });
    await sample.ask('views:left', { view });
    expect(await sample.ask('views:list', {})).toEqual({
      views: [{ ...view, id: 'All counts', columns: [] }],
      last: view,
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
    });
    await sample.ask('views:remove', { name: 'All counts' });
    expect((await sample.ask('views:list', {})).views).toEqual([]);
  });
});

function checkRows(text: string) {
  const bytes = sample.host.putBytes(Buffer.from(text, 'utf8'));
  return sample.ask('rows:check', { bytes, fileName: 'Pasted rows', kind: 'transfer' });
}
