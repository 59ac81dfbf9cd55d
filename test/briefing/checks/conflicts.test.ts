import { describe, expect, test } from 'vitest';
import { sameEvents } from '../../../briefing/checks/events/same-events.ts';
import { findConflicts } from '../../../briefing/checks/conflicts/find-conflicts.ts';
import { foldedUnit } from '../../../briefing/checks/conflicts/folded-unit.ts';
import { comparePlaces, placeReader } from '../../../briefing/checks/conflicts/place-sets.ts';
import { statementTraits } from '../../../briefing/checks/conflicts/statement-traits.ts';
import { factSchema, type FactInput } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';

function transfer(id: string, quantity: string, parts: Partial<FactInput> = {}): Fact {
  return factSchema.parse({
    id,
    kind: 'transfer',
    statement: 'They were moved from Hasakah to Iraq.',
    quantities: [quantity],
    date: '2026-01-21',
    places: ['Hasakah', 'Iraq'],
    ...parts,
  });
}

const flight = (id: string, count: string, name: string): Fact =>
  transfer(id, `${count} evacuees`, { statement: `${name} carried ${count} evacuees from Hasakah to Iraq.` });

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

const idsOf = (facts: readonly Fact[]): string[][] =>
  findConflicts(facts).map(({ figures }) => figures.map(({ fact }) => fact.id));

describe('units', () => {
  test.each([
    ['Detainees', 'detainee'],
    ['suicide attacks', 'suicide-attack'],
    ['families', 'family'],
    ['people', 'persons'],
    ['women', 'Women'],
    ['countries', 'country'],
    ['classes', 'class'],
    ['churches', 'church'],
    ['minibuses', 'minibus'],
    ['houses', 'house'],
    ['Flüchtlinge', 'Fluchtlinge'],
  ])('%s and %s are one', (one, other) => {
    expect(foldedUnit(one)).toBe(foldedUnit(other));
  });

  test.each([
    ['detainees', 'prisoners'],
    ['men', 'women'],
    ['km', 'm'],
    ['bus', 'bu'],
    ['gas', 'ga'],
    ['killed', 'injured'],
  ])('%s and %s are two', (one, other) => {
    expect(foldedUnit(one)).not.toBe(foldedUnit(other));
  });
});

describe('what a statement says of its figure', () => {
  test.each([
    'About 2,200 male prisoners have been moved so far.',
    'Iraq has received 2,225 detainees.',
    'The camp has already been left by 300 families.',
    'In total, 90 were counted.',
    'By the evening of 2 October 4,620 people were in Larnaca.',
    '4,620 people had been flown out of Port Sudan by Friday.',
    'About 4,300 people came to the terminal since Monday.',
  ])('%s adds up to its day', (statement) => {
    expect(statementTraits(statement).isCumulative).toBe(true);
  });

  test.each([
    'The coalition has about 90 members.',
    'The province has seven districts.',
    'They have ten camps and women in them.',
    'The first movement took 150 men.',
    '',
  ])('%s does not', (statement) => {
    expect(statementTraits(statement).isCumulative).toBe(false);
  });

  test('the month of May is no “may”, and a plan is one', () => {
    expect(statementTraits('In May 2026 they were moved.').manner).toBe(0);
    expect(statementTraits('They may be moved in May.').manner).not.toBe(0);
  });

  test('names of things that hold a word for an action do not count as it', () => {
    expect(statementTraits('A detention facility near Deadwood.').actions).toBe(0);
  });
});

describe('places', () => {
  const read = placeReader([
    { house: 'Hasakah', kind: 'place', spellings: ['Hassakeh', 'Al Hasaka'], scripts: ['الحسكة'] },
  ]);

  test.each([
    [['Hassakeh'], ['the Hasakah'], 'same'],
    [['الحسكة'], ['Hasakah'], 'same'],
    [['Al-Hasaka province'], ['Hasakah'], 'narrower'],
    [['Anbar'], ['western Anbar'], 'broader'],
    [['Anbar'], ['Nineveh', 'Anbar'], 'narrower'],
    [['Anbar'], ['Nineveh'], 'different'],
    [['Niger'], ['Nigeria'], 'different'],
    [['South Sudan'], ['Sudan'], 'different'],
    [['Juba, South Sudan'], ['South Sudan'], 'narrower'],
    [['Khartoum, Sudan'], ['South Sudan'], 'different'],
    [['Papua New Guinea'], ['Guinea'], 'different'],
    [['the Democratic Republic of the Congo'], ['the Republic of the Congo'], 'different'],
    [['eastern Democratic Republic of the Congo'], ['Democratic Republic of the Congo'], 'narrower'],
    [['Northern Ireland'], ['Ireland'], 'different'],
    [['north-eastern Syria'], ['Syria'], 'narrower'],
    [[], [], 'different'],
  ] as const)('%j beside %j: %s', (one, other, relation) => {
    expect(comparePlaces(read(one), read(other))).toBe(relation);
  });
});

describe('conflicts', () => {
  test('that share a fact are one, in the order of the facts', () => {
    const facts = [
      transfer('T3', '150 detainees'),
      transfer('T1', '144 detainees'),
      transfer('T2', '160 detainees'),
    ];
    expect(idsOf(facts)).toEqual([['T3', 'T1', 'T2']]);
  });

  test('are found whichever of the facts comes first', () => {
    const facts = [transfer('T1', 'at least 200 detainees'), transfer('T2', '150 detainees')];
    expect(idsOf(facts)).toEqual([['T1', 'T2']]);
    expect(idsOf(facts.toReversed())).toEqual([['T2', 'T1']]);
  });

  test('are none between two numbered flights, nor between a flight and the count of a day', () => {
    const flights = [60, 97].map((count, at) =>
      transfer(`F${at}`, `${count} evacuees`, {
        statement: `Flight 0${at} carried ${count} evacuees from Port Sudan to Larnaca.`,
      }),
    );
    const sum = transfer('F9', '4,620 evacuees', {
      statement: '4,620 evacuees were flown from Port Sudan to Larnaca.',
    });
    expect(idsOf([...flights, sum])).toEqual([]);
  });

  test('are found on one flight, however its number is written, and on a flight that took more than all of them', () => {
    expect(idsOf([flight('F1', '60', 'Flight no. 007'), flight('F2', '90', 'Flight 7')])).toEqual([
      ['F1', 'F2'],
    ]);
    expect(idsOf([flight('F1', '600', 'Flight 7'), flight('F2', '90', 'The flights')])).toEqual([
      ['F1', 'F2'],
    ]);
  });

  test('do not join what is apart', () => {
    const other = { places: ['Raqqa', 'Iraq'] };
    const facts = [
      transfer('T1', '150 detainees'),
      transfer('R1', '150 detainees', other),
      transfer('T2', '144 detainees'),
      transfer('R2', '144 detainees', other),
    ];
    expect(idsOf(facts)).toEqual([
      ['T1', 'T2'],
      ['R1', 'R2'],
    ]);
  });

  test('are found among the newest of thousands of facts of one kind', () => {
    const facts = Array.from({ length: 5000 }, (_, at) =>
      transfer(`T${at}`, `${at + 1} detainees`, {
        date: dayAfter(Math.floor(at / 2)),
        places: [`Camp ${at}`],
      }),
    );
    const last = facts.at(-1)?.date;
    const newest = ['150', '144'].map((count, at) =>
      factSchema.parse({ ...transfer(`N${at}`, `${count} detainees`), date: last }),
    );
    expect(idsOf([...facts, ...newest])).toEqual([['N0', 'N1']]);
    const told = newest.map((fact) => factSchema.parse({ ...fact, quantities: ['150 detainees'] }));
    expect(sameEvents([...facts, ...told]).map((group) => group.map(({ id }) => id))).toEqual([['N0', 'N1']]);
  });

  test('come to an end on a desk where everything contradicts everything', () => {
    const facts = Array.from({ length: 3000 }, (_, at) => transfer(`T${at}`, `${at} detainees`));
    expect(findConflicts(facts).length).toBeGreaterThan(0);
    expect(sameEvents(facts)).toEqual([]);
  });

  test('and statements as long as they may be are read', () => {
    const statement = `${'moved “'.repeat(3000)} from Hasakah`;
    expect(
      idsOf([transfer('T1', '150 detainees', { statement }), transfer('T2', '144 detainees', { statement })]),
    ).toEqual([['T1', 'T2']]);
  });
});
