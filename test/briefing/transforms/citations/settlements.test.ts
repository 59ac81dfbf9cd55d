import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import type { Settlement } from '../../../../briefing/facts/settlement.ts';
import { cite, composeBlocks, fact, heading, paragraph, type Changes } from '../example-desk.ts';

const day = { precision: 'day', day: '2026-01-21' } as const;
const detainees = (value: number) => ({ qualifier: 'exact', value, unit: 'detainees' }) as const;
const first = fact('T02', 'para. 7', {
  saidBy: { name: 'US Central Command' },
  reportedBy: 'S2',
  quantities: [detainees(150)],
  date: day,
});
const second = fact('T09', 'para. 9', { reportedBy: 'S4', quantities: [detainees(144)], date: day });
const settlement: Settlement = {
  id: 'K1',
  facts: ['T02', 'T09'],
  figures: { T02: '150 detainees, 21 January 2026', T09: '144 detainees, 21 January 2026' },
  choice: 'prefer',
  preferred: 'T02',
  reason: 'it counted them at the gate',
  settled: '2026-03-01',
};

const differ = 'The figures differ: 150 detainees (US Central Command) and 144 detainees (Rudaw).';

describe('the notes on settled figures', () => {
  it('tell both figures, the choice and its reason, before the grade', () => {
    const [note] = notes([cite('T02')], settled(settlement));
    expect(note).toContain(`${differ} The desk prefers 150 detainees. It counted them at the gate. B2`);
  });

  it('are on each of the facts', () => {
    const all = notes([cite('T02'), ' B.', cite('T09')], settled(settlement));
    expect(all.map((note) => note.includes(differ))).toEqual([true, true]);
  });

  it('give the range, or say that both are stated', () => {
    const { preferred: _preferred, ...open } = settlement;
    const ranged = notes([cite('T02')], settled({ ...open, choice: 'range' }));
    expect(ranged[0]).toContain('The desk gives a range: 144 to 150 detainees.');
    expect(notes([cite('T02')], settled({ ...open, choice: 'both' }))[0]).toContain('The desk states both.');
  });

  it('print a sign in a name as it stands', () => {
    const named = { ...first, saidBy: { name: 'Ca$$ & Co, the $& desk' } };
    const [note] = notes([cite('T02')], { ...settled(settlement), facts: [named, second] });
    expect(note).toContain('150 detainees (Ca$$ & Co, the $& desk)');
  });

  it('say nothing where one of the facts is not in the briefing', () => {
    const [note] = notes([cite('T02')], { ...settled(settlement), facts: [first] });
    expect(note).not.toContain('144');
    expect(note).not.toContain('differ');
  });

  it('say nothing where a figure or a date has changed since', () => {
    const changed = { ...second, quantities: [detainees(143)] };
    expect(notes([cite('T02')], { ...settled(settlement), facts: [first, changed] })[0]).not.toContain('143');
    const later = { ...second, date: { precision: 'day', day: '2026-01-22' } as const };
    expect(notes([cite('T02')], { ...settled(settlement), facts: [first, later] })[0]).not.toContain('144');
  });

  it('stand once where references stand in the text', () => {
    const { settings, ...rest } = settled(settlement);
    const numbered = { ...rest, settings: { ...settings, citations: 'numbered' } as const };
    expect(notes([cite('T02'), ' B.', cite('T09')], numbered)).toEqual([
      `${differ} The desk prefers 150 detainees. It counted them at the gate.`,
    ]);
  });

  it('count for the marking of the document, since they tell the figure of the other fact', () => {
    const red = { ...second, marking: 'TLP:RED' };
    const { findings } = compose([cite('T02')], { ...settled(settlement), facts: [first, red] });
    expect(findings.map(({ rule, place }) => [rule, place?.fact])).toContainEqual([
      'marking-too-wide',
      'T09',
    ]);
  });
});

function settled(one: Settlement): Changes {
  return { facts: [first, second], settings: { settlements: [one] } };
}

function compose(parts: readonly (Inline | string)[], changes: Changes): ReturnType<typeof composeBlocks> {
  return composeBlocks([heading('one'), paragraph('A.', ...parts)], changes);
}

function notes(parts: readonly (Inline | string)[], changes: Changes): readonly string[] {
  return compose(parts, changes).document.notes.map((note) =>
    plainText(note.content).replaceAll('\u00A0', ' '),
  );
}
