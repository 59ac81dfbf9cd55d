import { expect, test } from 'vitest';
import { briefingSchema } from '../../../briefing/drafts/briefing-schema.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import { daysGivenAway } from '../../../briefing/releases/days-given-away.ts';
import { daysInText } from '../../../briefing/releases/days-in-text.ts';

const fact = (id: string, date: string): ReturnType<typeof factSchema.parse> =>
  factSchema.parse({ id, kind: 'warning', statement: 'They left.', date });

function warnings(prose: string, open: readonly string[] = []): readonly string[] {
  const briefing = briefingSchema.parse({
    id: 'B1',
    template: 'note',
    title: 'Roads',
    cutOff: '2026-02-28',
    slots: { answer: prose },
  });
  const facts = open.map((date, at) => fact(`F${at}`, date));
  const withheld = [fact('W1', '2026-01-21'), fact('W2', '2026-01'), fact('W3', '2026-03-05/2026-03-07')];
  const found = daysGivenAway({ briefing, facts, sources: [], withheld, level: 'TLP:GREEN' });
  return found.map(({ message }) => /\((.*?)\)/u.exec(message)?.[1] ?? '');
}

test.each([
  ['They left on 21 January.', ['W1']],
  ['They left on January 21st, 2026.', ['W1']],
  ['It was 21.01.2026, 2026-01-21 or ٢١ كانون الثاني.', ['W1', 'W1']],
  ['From 5 to 7 March they drove.', ['W3', 'W3']],
  ['They left on 22 January 2026, 21 January 2025 or in January 2026.', []],
  ['They left on {{ facts.W9.date }} [@S1, 21 January].', []],
  ['The desk closed on 28 February.', []],
])('a day that only withheld facts have is warned of: %s', (prose, facts) => {
  expect(warnings(prose)).toEqual(facts);
});

test('a day that a released fact has too is none', () => {
  expect(warnings('They left on 21 January 2026, on 21 January.', ['2026-01-21'])).toEqual([]);
  expect(warnings('They left on 21 January 2026.', ['2025-01-21'])).toEqual(['W1']);
});

const days = (text: string): readonly string[] => daysInText(text).map(({ day }) => day);

test('days are read in the languages of the product, and nothing else is a day', () => {
  expect(days('21. Januar 2026, le 1er février, el 3 de marzo de 2026, 21 בינואר')).toEqual([
    '2026-01-21',
    '02-01',
    '2026-03-03',
    '01-21',
  ]);
  expect(days('del 3 a 5 de marzo de 2026; ۲۱ تا ۲۸ ژانویه')).toEqual([
    '2026-03-03',
    '2026-03-05',
    '01-21',
    '01-28',
  ]);
  expect(days('03/04/2026')).toEqual(['2026-04-03', '2026-03-04']);
  expect(days('31 February, 1.5 May, In March 150 men, room 12 Marschall, 2026-13-01')).toEqual([]);
});
