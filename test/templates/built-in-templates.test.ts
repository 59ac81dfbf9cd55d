import { describe, expect, test } from 'vitest';
import { builtInTemplateNames } from '../../electron/desk/built-in.ts';
import { bareFact, printed, sampleDesk } from './printed-template.ts';

const names = builtInTemplateNames();
const kinds = ['transfer', 'warning', 'political'];

/** Facts that lack everything, are weak, or hold what would be markup. */
const awkward = [
  bareFact('A1', { quantities: ['150 to 200 people'], credibility: 6 }),
  bareFact('A2', {
    quantities: ['up to 10 people'],
    details: { who: 'men | women', to: '*B*' },
    date: '2019/2026',
  }),
  bareFact('A3', { status: 'superseded', supersededBy: 'A1' }),
  bareFact('A4', {
    kind: 'political',
    judgement: { by: 'desk', scale: 'ICD 203', likelihood: 'likely', confidence: 'low' },
  }),
  bareFact('A5', { kind: 'political', details: { position: 'against' } }),
  bareFact('A6', { kind: 'warning', evidence: [] }),
  bareFact('A7', {
    kind: 'warning',
    evidence: [{ source: 'S1', quotation: 'words with "marks", | and [@S1]' }],
  }),
];

function count(id: string, quantity: string, date: string): object {
  return bareFact(id, { quantities: [quantity], date, details: { who: 'Families' } });
}

function sourceOf(id: string): object {
  return { id, type: 'news report', originator: `Issuer ${id}`, marking: 'TLP:CLEAR' };
}

test.each(['situation-briefing', 'political-background', 'transfer-tracker', 'chronology'])(
  '%s prints the desk’s own judgements with likelihood and confidence, and only those of sources as reported',
  (name) => {
    const kind = name === 'transfer-tracker' ? 'transfer' : 'political';
    const weighed = { scale: 'ICD 203', likelihood: 'likely', confidence: 'low', basis: 'One count.' };
    const facts = [
      bareFact('J1', { kind, judgement: { by: 'desk', ...weighed } }),
      bareFact('J2', { kind, judgement: { by: 'desk' } }),
      bareFact('J3', { kind, judgement: { by: 'source' } }),
    ];
    const { text, findings } = printed(name, { facts });
    expect(text).toMatch(
      /::: judgement \{likelihood=Likely [^}]*confidence=low\} What J1 states\.\[\^\d\] One count\. :::/u,
    );
    expect(text).toMatch(/::: judgement What J2 states\.\[\^\d\] :::/u);
    expect(text).toMatch(/::: reported-view [^:]*What J3 states\.\[\^\d\] :::/u);
    expect(findings.filter(({ rule }) => rule.startsWith('fence') || rule.startsWith('likelihood'))).toEqual(
      [],
    );
  },
);

test('the tracker names gaps beside those that it counts only where it counts some', () => {
  const whole = {
    quantities: ['5 people'],
    date: '2026-01-03',
    details: { who: 'men', from: 'Syria', to: 'Iraq' },
  };
  expect(printed('transfer-tracker', { facts: [bareFact('T1', whole)] }).text).toContain('No gap was named.');
  expect(printed('transfer-tracker', { facts: [bareFact('T1')] }).text).toContain('no gap beside these');
});

describe.each(names)('%s', (name) => {
  test('prints the sample with no error, and neither holes nor marks in it', () => {
    const { text, findings } = printed(name, sampleDesk);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text).not.toMatch(/\(\)|undefined|\{\{|, ,|: \.|[\u{E000}-\u{F8FF}]/u);
  });

  test('says what is missing where nothing is selected', () => {
    expect(printed(name, {}).text).toMatch(
      /No \w+.* (?:recorded|selected|written)|Aucune? \p{L}+|لم تُ|لم يُ/u,
    );
  });

  test.each(kinds)(
    'never says that nothing was recorded beside the one fact that it prints: a %s',
    (kind) => {
      const { text } = printed(name, { facts: [bareFact('F1', { kind })] });
      if (text.includes('What F1 states.'))
        expect(text).not.toMatch(/is selected for|no fact is selected|retenu|تُختر|يُختر/iu);
    },
  );

  test('bears facts without date, place, figure, source or grade, and names with markup in them', () => {
    const { findings, text } = printed(name, { facts: awkward });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text).not.toMatch(/undefined|, ,/u);
  });

  test('bears a thousand facts', () => {
    const facts = Array.from({ length: 1000 }, (_, at) =>
      bareFact(`F${at}`, {
        kind: kinds[at % 3],
        date: `20${10 + (at % 16)}`,
        quantities: [`${at + 1} people`],
      }),
    );
    expect(printed(name, { facts }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the transfer tracker', () => {
  test('takes the latest reading for the count, adds nothing up, and keeps the ceiling apart', () => {
    const facts = [count('F1', '100 people', '2026-01'), count('F2', '130 people', '2026-02')];
    const { text } = printed('transfer-tracker', {
      facts: [...facts, count('F3', 'up to 900 people', '2026-03')],
    });
    expect(text).toContain('Latest reading : **130** people, February 2026.');
    expect(text).toContain('**Up to 900** people, named in March 2026. Nobody has been counted.');
    expect(text).toContain('**Up to 770** people, the ceiling less the latest reading.');
    expect(text).toContain('2, from 1 origin. They are not added up.');
    expect(text).not.toContain('230');
  });

  test('calls readings one count only where a tag says so', () => {
    const facts = [1, 2].map((at) => bareFact(`F${at}`, { quantities: [`${at}00 people`], tags: ['count'] }));
    expect(printed('transfer-tracker', { facts }).text).not.toContain('one running count');
    expect(
      printed('transfer-tracker', { facts, briefing: { parameters: { counted: 'count' } } }).text,
    ).toContain('2 of one running count, from 1 origin.');
  });

  test('counts what the facts do not say', () => {
    const facts = [count('F1', '100 people', '2026-01'), bareFact('F2')];
    expect(printed('transfer-tracker', { facts }).text).toContain(
      'Date : Not stated in 1 of 2 facts. Figure : Not stated in 1 of 2 facts. From where : Not stated in 1 of 1 movements.',
    );
  });
});

describe('the chronology', () => {
  test('parts years, and sets apart what has no date and what is a view', () => {
    const facts = [
      bareFact('F1', { date: '2026-02-03', places: ['Hasakah'] }),
      bareFact('F2', { date: '2019/2026' }),
      bareFact('F3'),
      bareFact('F4', { date: '2026', judgement: { by: 'source' } }),
    ];
    const { text } = printed('chronology', { facts });
    expect(text).toMatch(
      /# 2019–2026 2019–2026 : What F2 states.*# 2026 3 Feb 2026 : \*\*Hasakah\.\*\* What F1/u,
    );
    expect(text).toMatch(/# Date not known - What F3 states.*::: reported-view Views, not events What F4/u);
  });
});

describe('the evidence annex', () => {
  const sources = [
    {
      ...sourceOf('S1'),
      reliability: 'B',
      captures: [{ sha256: 'ab'.repeat(32), read: '2026-02-27' }],
      read: '2026-02-27',
    },
    { ...sourceOf('S2'), citedIn: 'S1', reliability: 'C' },
  ];
  const fact = bareFact('F1', {
    quantities: ['about 50 people'],
    saidBy: { name: 'Abu Karim' },
    reportedBy: 'S2',
    credibility: 3,
    evidence: [{ source: 'S1', locator: 'p. 4', quotation: 'fifty or so' }],
  });

  test('shows each fact with its words, its way to the desk, its capture and its grade, and no notes', () => {
    const { text, document } = printed('evidence-annex', { facts: [fact], sources });
    expect(document.notes).toEqual([]);
    expect(text).toContain('## F1. What F1 states. Figure : about 50 people');
    expect(text).toMatch(/In its words : “fifty or so” \\\[\[S1\]\(#source-S1\), p\. 4\\\]/u);
    expect(text).toMatch(
      /Abu Karim; reported by Issuer S2 .* as cited in .*, p\. 4\. .*capture abababab\. C3/u,
    );
    expect(text).toContain('ab'.repeat(32));
  });

  test('says how figures that differ were settled', () => {
    const other = bareFact('F2', { quantities: ['80 people'] });
    const { text } = printed('evidence-annex', {
      facts: [fact, other],
      sources,
      settlements: [
        {
          id: 'C1',
          facts: ['F1', 'F2'],
          figures: { F1: 'about 50 people', F2: '80 people' },
          choice: 'both',
          reason: 'Nobody was there.',
          settled: '2026-03-01',
        },
      ],
    });
    expect(text.match(/The figures differ: .*? The desk states both\. Nobody was there\./gu)).toHaveLength(2);
  });
});

test('lines to take that nobody has cleared say so', () => {
  const cleared = { parameters: { clearedBy: 'the head of section', clearedOn: '2026-03-01' } };
  expect(printed('lines-to-take', {}).text).toContain('Not cleared yet. These are proposals.');
  expect(printed('lines-to-take', { briefing: cleared }).text).toContain(
    'The head of section, 1 March 2026.',
  );
});

test('an information note shows at most as many figures as it is told, and says how many it leaves out', () => {
  const facts = Array.from({ length: 12 }, (_, at) =>
    bareFact(`F${at}`, { quantities: [`${at + 1} people`] }),
  );
  const { document, text } = printed('information-note', { facts });
  const table = document.blocks.find((block) => block.kind === 'table');
  expect(table?.rows).toHaveLength(8);
  expect(text).toContain('Not shown: 4 more of the selection.');
  expect(document.meta.mostPages).toBe(1);
});

test('a political background shows who holds what by actor, apart from what has happened', () => {
  const position = { kind: 'political', details: { actor: 'Iraq', position: 'for it' } };
  const event = { kind: 'political', details: { actor: 'Iraq', event: 'voted' } };
  const facts = [bareFact('F1', position), bareFact('F2', position), bareFact('F3', event)];
  const { text } = printed('political-background', { facts });
  expect(text).toMatch(/\| Iraq \| for it\[\^\d\] \|/u);
  expect(text).toMatch(/# What has happened Date not known : What F3 states/u);
});
