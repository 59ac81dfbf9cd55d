import { tlp, type MarkingScheme } from '../../../briefing/document/marking.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { briefingSchema } from '../../../briefing/drafts/briefing-schema.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import { deskSettingsSchema } from '../../../briefing/drafts/desk-settings-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';
import { randomProse, type ProseWord } from './random-prose.ts';
import type { Random } from './random.ts';

/** Words that stand for themselves alone, and whom they belong to. */
export interface DeskWord {
  readonly word: string;
  /** Nobody but the desk reads it, at no level. */
  readonly isOwn?: boolean;
  /** The fact or source it tells of; with two, either of them withholds it. */
  readonly of: readonly string[];
}

/** A desk with a briefing in which every word that may have to be withheld is known. */
export interface RandomDesk {
  readonly briefing: Briefing;
  readonly template: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  readonly words: readonly DeskWord[];
  readonly prose: readonly ProseWord[];
}

const ownScheme: MarkingScheme = {
  name: 'House',
  levels: ['Open', 'Partners', 'House', 'Room'].map((label) => ({
    label,
    colour: 'FFFFFF',
    ground: '000000',
    limit: 'Its readers',
  })),
};

const rules = [
  '',
  "release: { quantity: 'a number of {unit}' }\n",
  "release: { quantity: 'some {unit}', date: recently, speaker: somebody, source: a person }\n",
];

/** A desk that comes of the seed of its random numbers alone. */
export function randomDesk(random: Random): RandomDesk {
  const settings = deskSettingsSchema.parse({
    producer: 'Desk',
    markings: random.pick([tlp, ownScheme]),
  });
  const labels = settings.markings.levels.map(({ label }) => label);
  const words: DeskWord[] = [];
  const sources = randomSources(random, labels, words);
  const facts = randomFacts(random, { labels, sources, words });
  const slots = ['one', 'two'].map(
    (name) => [name, randomProse(random, { facts, sources, labels })] as const,
  );
  return {
    facts,
    sources,
    settings,
    words,
    prose: slots.flatMap(([, { words: said }]) => said),
    template: templateOf(random.pick(rules)),
    briefing: briefingSchema.parse({
      id: 'B1',
      template: 'note',
      title: 'Roads',
      marking: labels.at(-1),
      selection: { statuses: ['current', 'superseded', 'withdrawn'] },
      slots: Object.fromEntries(slots.map(([name, { text }]) => [name, text])),
    }),
  };
}

function templateOf(release: string): string {
  return `---
title: Note
${release}slots:
  one: { prompt: One }
  two: { prompt: Two }
---
{% for fact in facts -%}
- {{ fact.statement }}{{ fact | cite }} {{ fact.quantity }}
{% endfor %}

{% slot "one" %}

{% slot "two" %}

# Sources

::: sources
:::
`;
}

function randomSources(random: Random, labels: readonly string[], words: DeskWord[]): readonly Source[] {
  const ids = Array.from({ length: 1 + random.below(5) }, () => random.id());
  return ids.map((id) => {
    const [title, originator, note] = [random.word(), random.word(), random.word()];
    words.push({ word: id, of: [id], isOwn: true }, { word: note, of: [id], isOwn: true });
    words.push({ word: title, of: [id] }, { word: originator, of: [id] });
    return sourceSchema.parse({
      id,
      type: random.pick(['report', 'person', 'document']),
      marking: random.pick(labels),
      title,
      originator,
      note,
      ...other(random, ids, id, 'citedIn'),
    });
  });
}

/** Chains may come round to where they began. */
function other(random: Random, ids: readonly string[], id: string, name: string): object {
  const picked = random.pick(ids);
  return picked === id || random.below(2) === 0 ? {} : { [name]: picked };
}

function superseded(random: Random, ids: readonly string[], id: string): object {
  const by = other(random, ids, id, 'supersededBy');
  return 'supersededBy' in by ? { ...by, status: 'superseded' } : {};
}

interface DeskSoFar {
  readonly labels: readonly string[];
  readonly sources: readonly Source[];
  readonly words: DeskWord[];
}

function randomFacts(random: Random, desk: DeskSoFar): readonly Fact[] {
  const ids = Array.from({ length: 1 + random.below(7) }, () => random.id());
  return ids.map((id) => {
    const [statement, speaker, note] = [random.word(), random.word(), random.word()];
    const value = random.figure();
    const { words } = desk;
    words.push({ word: id, of: [id], isOwn: true }, { word: note, of: [id], isOwn: true });
    words.push({ word: statement, of: [id] }, { word: speaker, of: [id] }, { word: String(value), of: [id] });
    const speaking = random.below(4) === 0 ? random.pick(desk.sources).originator : speaker;
    return factSchema.parse({
      id,
      kind: 'warning',
      marking: random.pick(desk.labels),
      statement: `The ${statement} came.`,
      quantities: [{ qualifier: 'exact', value, unit: 'men' }],
      date: '2026-01-02',
      note,
      saidBy: { name: speaking },
      reportedBy: random.pick(desk.sources).id,
      ...superseded(random, ids, id),
      evidence: randomEvidence(random, id, desk),
    });
  });
}

function randomEvidence(random: Random, id: string, { sources, words }: DeskSoFar): unknown[] {
  return Array.from({ length: 1 + random.below(3) }, () => {
    const { id: source } = random.pick(sources);
    const [quotation, locator] = [random.word(), random.word()];
    words.push({ word: quotation, of: [id, source] }, { word: locator, of: [id, source] });
    return { source, quotation, locator };
  });
}
