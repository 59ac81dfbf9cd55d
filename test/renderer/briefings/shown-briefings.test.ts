import { expect, test } from 'vitest';
import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';
import { countStates, shownBriefings, usualView } from '../../../renderer/briefings/shown-briefings.ts';
import { ago } from '../../../renderer/text/ago.ts';

const row = (id: string, parts: Partial<BriefingRow> = {}): BriefingRow => ({
  id,
  title: id,
  template: 'situation-briefing',
  templateTitle: 'Situation briefing',
  state: 'draft',
  slots: { filled: 0, all: 1 },
  ...parts,
});

const rows = [
  row('B1', { title: 'Al-Ḥasakah prisons', changed: '2026-02-01T08:00:00Z' }),
  row('B2', { title: 'Anbar', changed: '2026-02-03T08:00:00Z', marking: 'TLP:RED' }),
  row('B10', { title: 'Mosul', state: 'archived' }),
];

const idsOf = (shown: readonly BriefingRow[]) => shown.map(({ id }) => id);

test('drafts come first to mind: the last one changed leads', () => {
  expect(idsOf(shownBriefings(rows, usualView))).toEqual(['B2', 'B1']);
});

function found(words: string): readonly string[] {
  return idsOf(shownBriefings(rows, { ...usualView, states: 'all', words }));
}

test('words are found whatever their accents, in title, template, id and marking', () => {
  expect(found('hasakah')).toEqual(['B1']);
  expect(found('red anbar')).toEqual(['B2']);
  expect(found('b10 situation')).toEqual(['B10']);
  expect(found('basra')).toEqual([]);
});

test('any column puts them in order, both ways', () => {
  const order = { column: 'title', direction: 'ascending' } as const;
  expect(idsOf(shownBriefings(rows, { ...usualView, states: 'all', order }))).toEqual(['B1', 'B2', 'B10']);
});

test('states are counted whatever is shown', () => {
  expect(countStates(rows)).toEqual({ drafts: 2, archived: 1, all: 3 });
});

test.each([
  ['2026-02-18T13:59:40Z', 'Just now'],
  ['2026-02-18T13:59:00Z', '1 minute ago'],
  ['2026-02-18T13:02:00Z', '58 minutes ago'],
  ['2026-02-18T12:00:00Z', '12:00'],
  ['2026-02-17T17:40:00Z', 'Yesterday, 17:40'],
])('what was changed at %s was changed %s', (instant, words) => {
  expect(ago(instant, new Date('2026-02-18T14:00:00Z'), 'UTC')).toBe(words);
});
