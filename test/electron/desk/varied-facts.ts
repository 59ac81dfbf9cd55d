import type { Fact } from '../../../briefing/facts/fact.ts';
import { sampleFact, sampleSource } from './sample-facts.ts';

/** The sources of varied facts. */
export const variedSources = [
  sampleSource('S1', { reliability: 'B' }),
  sampleSource('S2', { reliability: 'D', citedIn: 'S1' }),
  sampleSource('S3'),
];

/** What facts have in each column, in turn; the lists are of different lengths, so that all meet. */
const variations: readonly (readonly Partial<Fact>[])[] = [
  [{ kind: 'transfer' }, { kind: 'warning' }, { kind: 'political' }],
  [{ saidBy: { name: 'Zoë Müller' } }, { saidBy: { name: 'al-Amin' } }, { saidBy: { name: 'Ana' } }, {}],
  [{ reportedBy: 'S2' }, {}, { reportedBy: 'S3' }, {}, {}],
  [{ evidence: [{ source: 'S3' }] }, ...Array.from({ length: 5 }, () => ({}))],
  [{ marking: 'TLP:CLEAR' }, { marking: 'TLP:AMBER' }, { marking: 'TLP:GREEN' }, {}, {}, {}, {}],
  [{ status: 'superseded' }, { status: 'withdrawn' }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  [{ places: ['Anbar', 'Qaim'] }, {}, {}, {}, {}],
  [{ tags: [] }, { tags: ['lift'] }, { tags: ['road'] }, { tags: ['road', 'lift'] }],
  [{ judgement: { by: 'source' } }, { judgement: { by: 'desk' } }, ...Array.from({ length: 15 }, () => ({}))],
  [{ date: { precision: 'phrase', phrase: 'once' } }, ...Array.from({ length: 12 }, () => ({}))],
  ([1, 2, 3, 4, 5, 6] as const).map((credibility) => ({ credibility })),
];

/** A fact that differs from the others in every column. */
export function variedFact(index: number): Fact {
  const day = `2026-0${1 + (index % 9)}-1${index % 7}`;
  const words = ['A convoy left.', 'A flight left for Baghdad.', 'Nobody left for Hasakah.'][index % 3] ?? '';
  const own: Partial<Fact> = {
    statement: `${words} ${index} in all.`,
    quantities: index % 4 === 0 ? [] : [{ qualifier: 'exact', value: (index * 7919) % 1000 }],
    date: { precision: 'day', day },
    ...(index % 2 === 0 ? { knownSince: day } : {}),
    ...(index % 13 === 0 ? { reviewBy: day } : {}),
  };
  const turns = variations.flatMap((parts) => Object.entries(parts[index % parts.length] ?? {}));
  return sampleFact(`${'TWP'.charAt(index % 3)}${index}`, { ...own, ...Object.fromEntries(turns) });
}
