import type { Block } from '../../../briefing/document/block.ts';
import type { Inline, Text } from '../../../briefing/document/inline.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { merge } from '../../../briefing/merge/merge.ts';
import type { MergeRequest } from '../../../briefing/merge/merge-request.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import type { Source } from '../../../briefing/sources/source.ts';

/** A fact with an id and a statement, and what a test adds to it. */
export function aFact(id: string, parts: Partial<Fact> = {}): Fact {
  return {
    id,
    kind: 'transfer',
    statement: `Statement ${id}.`,
    quantities: [],
    places: [],
    evidence: [{ source: 'S1' }],
    marking: 'TLP:CLEAR',
    status: 'current',
    tags: [],
    details: {},
    ...parts,
  };
}

/** A source with an id, and what a test adds to it. */
export function aSource(id: string, parts: Partial<Source> = {}): Source {
  return { id, type: 'news article', marking: 'TLP:CLEAR', captures: [], tags: [], ...parts };
}

/** Four facts of one series with every kind of qualifier but ranges. */
export const series: readonly Fact[] = [
  aFact('T02', {
    statement: 'The first movement took 150 men.',
    quantities: [{ qualifier: 'exact', value: 150, unit: 'detainees' }],
    date: { precision: 'day', day: '2026-01-21' },
    places: ['Hasakah', 'Iraq'],
    saidBy: { name: 'US Central Command' },
    reportedBy: 'S2',
    credibility: 2,
    tags: ['count'],
    details: { from: 'Hasakah' },
  }),
  aFact('T03', {
    quantities: [{ qualifier: 'up to', value: 7000, unit: 'detainees' }],
    saidBy: { name: 'US Central Command' },
    reportedBy: 'S2',
  }),
  aFact('T04', {
    quantities: [{ qualifier: 'about', value: 2200, unit: 'detainees' }],
    date: { precision: 'month', month: '2026-02' },
    places: ['Syria'],
    tags: ['count', 'press'],
  }),
  aFact('T05', {
    quantities: [
      { qualifier: 'exact', value: 2225, unit: 'detainees' },
      { qualifier: 'about', value: 60, unit: 'countries' },
    ],
    date: { precision: 'month', month: '2026-02', weekday: 'Saturday' },
    places: ['Iraq'],
    saidBy: { name: 'Saad Maan', role: 'head of information', shortName: 'Maan' },
    credibility: 2,
  }),
];

export const twoSources: readonly Source[] = [
  aSource('S1', { title: 'An article', reliability: 'B' }),
  aSource('S2', { type: 'statement', originator: 'US Central Command', citedIn: 'S1', reliability: 'C' }),
];

interface Parts extends Partial<Omit<MergeRequest, 'template' | 'briefing'>> {
  /** Lines of front matter after the title. */
  readonly head?: string;
  readonly slots?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
}

/** A request that merges a template’s body. Slots in it are declared in the front matter. */
export function requestFor(body: string, parts: Parts = {}): MergeRequest {
  const { head, slots = {}, parameters = {}, ...rest } = parts;
  const declared = Object.keys(slots).map((name) => `  ${name}: {prompt: Write}`);
  const front = [
    'title: Test',
    ...(declared.length > 0 ? ['slots:', ...declared] : []),
    ...(head === undefined ? [] : [head]),
  ];
  return {
    templateName: 'test',
    template: `---\n${front.join('\n')}\n---\n${body}`,
    briefing: {
      id: 'B1',
      template: 'test',
      title: 'A briefing',
      parameters,
      selection: {},
      slots,
      number: 2,
      cutOff: '2026-02-28T18:00:00Z',
    },
    facts: series,
    sources: twoSources,
    pictures: {},
    language: 'en-GB',
    today: '2026-03-02',
    ...rest,
  };
}

/** The blocks of a merged body; fails with the findings where it cannot be merged. */
export function blocksOf(body: string, parts?: Parts): readonly Block[] {
  const outcome = merge(requestFor(body, parts));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure, null, 1));
  return outcome.value.blocks;
}

/** The words of a merged body, with a space where a line of its own begins. */
export function wordsOf(body: string, parts?: Parts): string {
  const lines: string[] = [];
  visitContent(blocksOf(body, parts), (content) => lines.push(plainText(content)));
  return lines.join('\n').replaceAll('\u00A0', ' ');
}

/** The stretches of text in a merged body that came from facts, as `words < ids`. */
export function tracesOf(body: string, parts?: Parts): readonly string[] {
  const traces: string[] = [];
  visitContent(blocksOf(body, parts), (content) => {
    for (const text of content.filter((inline): inline is Text => inline.kind === 'text')) {
      if (text.facts !== undefined)
        traces.push(`${text.value} < ${text.facts.join(' ')}`.replaceAll('\u00A0', ' '));
    }
  });
  return traces;
}

/** Findings of a merge, whether or not it worked. */
export function findingsOf(body: string, parts?: Parts): readonly Finding[] {
  const outcome = merge(requestFor(body, parts));
  return outcome.ok ? outcome.findings : outcome.failure.findings;
}

function visitContent(blocks: readonly Block[], visit: (content: readonly Inline[]) => void): void {
  rewriteBlocks(blocks, {
    content: (content) => {
      visit(content);
      return content;
    },
  });
}
