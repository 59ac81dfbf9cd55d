import { describe, expect, it } from 'vitest';
import { briefingSchema } from '../../../briefing/drafts/briefing-schema.ts';
import { deskSettingsSchema } from '../../../briefing/drafts/desk-settings-schema.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import { readTemplate } from '../../../briefing/merge/read-template.ts';
import {
  releaseBriefing,
  type Release,
  type ReleaseRequest,
} from '../../../briefing/releases/release-briefing.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';

const template = `---
title: Note
slots:
  answer: { prompt: Answer, required: true }
  more: { prompt: More }
release: { quantity: 'a number of {unit}', source: a person in the area }
---

{{ facts.W2.statement }} {% slot "answer" %} {% slot "more" %}
`;
const read = readTemplate(template, 'note');
if (!read.ok) throw new Error(read.failure.message);

const facts = [
  { id: 'W1', marking: 'TLP:RED', statement: 'Abu Karim saw 40 trucks.', evidence: [{ source: 'S2' }] },
  {
    id: 'W2',
    marking: 'TLP:GREEN',
    statement: 'Trucks were seen.',
    note: 'Ring him first.',
    evidence: [{ source: 'S2', locator: 'call 3', quotation: 'forty trucks or so' }],
    saidBy: { name: 'Abu Karim' },
  },
  {
    id: 'W3',
    marking: 'TLP:CLEAR',
    statement: 'Rain fell.',
    evidence: [
      { source: 'S2' },
      {
        source: 'S3',
        locator: 'p. 4',
        quotation: 'rain fell',
        anchor: { capture: 'a'.repeat(64), exact: 'rain fell', prefix: 'Abu Karim says ', suffix: ' on us' },
      },
    ],
    reportedBy: 'S3',
  },
].map((fact) => factSchema.parse({ kind: 'warning', ...fact }));
const sources = [
  { id: 'S1', marking: 'TLP:AMBER', title: 'Unused' },
  { id: 'S2', type: 'person', marking: 'TLP:RED', originator: 'Abu Karim' },
  { id: 'S3', marking: 'TLP:CLEAR', title: 'Weather', citedIn: 'S1', note: 'Ours.' },
].map((source) => sourceSchema.parse({ type: 'report', ...source }));
const briefing = briefingSchema.parse({
  id: 'B1',
  template: 'note',
  title: 'Roads',
  marking: 'TLP:RED',
  selection: { ids: ['W1', 'W2', 'W3'] },
  slots: { answer: 'Rain fell.[@W3] He saw trucks.[@W1]', more: 'Trucks: {{ facts.W2.statement }}[@W2]' },
  sourceSummary: { text: 'Abu Karim and one report.', basis: '0' },
  waivers: [
    { rule: 'x', key: 'y', message: 'Abu Karim is a hedge.', reason: 'He asked.', waived: '2026-01-01' },
  ],
});
const settings = deskSettingsSchema.parse({
  producer: 'Desk',
  settlements: [
    {
      id: 'a',
      facts: ['W1', 'W3'],
      figures: { W1: '40', W3: '1' },
      choice: 'both',
      reason: 'No.',
      settled: '2026-01-01',
    },
    {
      id: 'b',
      facts: ['W2', 'W3'],
      figures: { W2: '2', W3: '1' },
      choice: 'prefer',
      preferred: 'W3',
      reason: 'Yes.',
      settled: '2026-01-01',
    },
  ],
});
const request: ReleaseRequest = {
  briefing,
  head: read.value.head,
  template,
  facts,
  deskFacts: facts,
  sources,
  settings,
  level: 'TLP:GREEN',
};

function release(level: string, change: Partial<ReleaseRequest> = {}): Release {
  const made = releaseBriefing({ ...request, ...change, level });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

function naming(event: string): Partial<ReleaseRequest> {
  return { briefing: { ...briefing, parameters: { event, unit: 'trucks', rows: 8 } } };
}

describe('a release', () => {
  const green = release('TLP:GREEN');

  it('holds the facts up to its level, numbered afresh, and nothing that the desk keeps to itself', () => {
    expect(green.facts.map(({ id, statement }) => [id, statement])).toEqual([
      ['F1', 'Trucks were seen.'],
      ['F2', 'Rain fell.'],
    ]);
    expect(JSON.stringify([green.facts, green.sources, green.briefing, green.settings])).not.toMatch(
      /Abu Karim|40|forty|Ring him|Ours|call 3|Unused|He asked|W[123]/u,
    );
  });

  it('leaves out a sentence in which the way of a withheld fact is spelt out', () => {
    const slots = { answer: 'Rain fell.[@W3] Seen: {{ facts.W1 | reference }}.', more: '' };
    const { answer = '' } = release('TLP:GREEN', { briefing: { ...briefing, slots } }).briefing.slots;
    expect(answer).toBe('Rain fell.[@F2]');
  });

  it('says the template’s words for sources that are withheld, one for all of them', () => {
    expect(green.facts[0]?.evidence).toEqual([{ source: 'source-2' }]);
    expect(green.sources.map(({ id, originator, title }) => [id, originator ?? title])).toEqual([
      ['source-1', 'Weather'],
      ['source-2', 'a person in the area'],
    ]);
    expect(green.sources[0]?.citedIn).toBe('source-2');
  });

  it('counts no withheld source where a fact rests on an open one as well', () => {
    expect(green.facts[1]?.evidence).toEqual([
      { source: 'source-1', locator: 'p. 4', quotation: 'rain fell' },
    ]);
  });

  it('rewrites prose and template to the new ids, and says what was left out and why', () => {
    expect(green.briefing.slots).toEqual({
      answer: 'Rain fell.[@F2]',
      more: 'Trucks: {{ facts.F1.statement }}[@F1]',
    });
    expect(green.template).toContain('{{ facts.F1.statement }}');
    expect(green.changes).toEqual([{ slot: 'answer', was: 'He saw trucks.[@W1]', because: ['W1'] }]);
    expect(green).toMatchObject({ factsLeftOut: 1, sourcesLeftOut: 2 });
  });

  it('carries its level as its marking, and settles only what all of its readers may know', () => {
    expect(green.briefing.marking).toBe('TLP:GREEN');
    expect(green.settings.settlements).toMatchObject([{ id: 'b', facts: ['F1', 'F2'], preferred: 'F2' }]);
  });

  it('tells the proof all that must not be found', () => {
    const { facts: gone, sources: closed, texts } = green.withheld;
    expect(gone.map(({ id }) => id)).toEqual(['W1']);
    expect(closed.map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(texts).toEqual(['He saw trucks.', 'forty trucks or so', 'Abu Karim is a hedge.', 'He asked.']);
  });

  it('to all who may see everything leaves nothing out', () => {
    expect(release('TLP:RED')).toMatchObject({ factsLeftOut: 0, sourcesLeftOut: 0, changes: [] });
  });

  it('is refused where a slot that must be filled would be empty, and for a level that is not there', () => {
    const slots = { answer: 'He saw trucks.[@W1]' };
    const emptied = releaseBriefing({ ...request, briefing: { ...briefing, slots } });
    expect(emptied).toMatchObject({
      ok: false,
      failure: { code: 'findings', findings: [{ rule: 'release-empties-slot', place: { slot: 'answer' } }] },
    });
    expect(releaseBriefing({ ...request, level: 'SECRET' })).toMatchObject({
      ok: false,
      failure: { code: 'wrong-usage' },
    });
  });

  it('names facts in its parameters by their new ids, and is refused where they are withheld', () => {
    expect(release('TLP:GREEN', naming(' W3 ')).briefing.parameters).toEqual({
      event: 'F2',
      unit: 'trucks',
      rows: 8,
    });
    for (const withheld of ['W1', 'S2']) {
      expect(releaseBriefing({ ...request, ...naming(withheld) })).toMatchObject({
        ok: false,
        failure: {
          code: 'findings',
          message: `The parameter “event” names ${withheld}, which may not go to TLP:GREEN. Name another one under Set-up, or release to fewer readers. Nothing was written.`,
          findings: [{ rule: 'release-parameter', place: { field: 'parameters.event' } }],
        },
      });
    }
  });

  it('takes a marking that nobody defined for the narrowest', () => {
    const [first, second, weather] = facts;
    if (first === undefined || second === undefined || weather === undefined) throw new Error('three facts');
    const odd = [first, second, { ...weather, marking: 'COSMIC' }];
    expect(release('TLP:RED', { facts: odd }).facts.map(({ statement }) => statement)).not.toContain(
      'Rain fell.',
    );
  });
});
