import type { Block } from '../../../briefing/document/block.ts';
import type { CitationTarget, Inline } from '../../../briefing/document/inline.ts';
import { tlp } from '../../../briefing/document/marking.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Fact, Speaker } from '../../../briefing/facts/fact.ts';
import type { MergeResult } from '../../../briefing/merge/merge-request.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import { compose, type Composed, type ComposeRequest } from '../../../briefing/transforms/compose.ts';

/** The worked case: one article that passes on a statement, two outlets and press reports, and a press release that was changed. */
export const exampleSources: readonly Source[] = [
  source('S1', {
    type: 'news article',
    title: 'Transfer of ISIS detainees to Iraq',
    titleSupplied: true,
    published: { precision: 'month', month: '2026-02' },
    information: { precision: 'month', month: '2026-02' },
    url: 'https://news.example.org/2026/02/detainees',
    read: '2026-02-27',
    reliability: 'B',
    captures: [
      { sha256: 'cb91f2810e8c3511d10abd52059a4692b449a33975f55b52103fd28ef1ed24e9', read: '2026-02-27' },
    ],
  }),
  source('S2', {
    type: 'statement',
    originator: 'US Central Command',
    published: { precision: 'day', day: '2026-01-21' },
    reliability: 'B',
    citedIn: 'S1',
  }),
  source('S3', {
    type: 'news report',
    originator: 'The Arab Weekly',
    published: { precision: 'month', month: '2026-02' },
    reliability: 'C',
    citedIn: 'S1',
  }),
  source('S4', {
    type: 'news report',
    originator: 'Rudaw',
    published: { precision: 'month', month: '2026-02' },
    reliability: 'C',
    citedIn: 'S1',
  }),
  source('S5', {
    type: 'press reports',
    published: { precision: 'month', month: '2026-02' },
    reliability: 'F',
    citedIn: 'S1',
  }),
  source('S6', {
    type: 'press release',
    originator: 'Example Ministry',
    title: 'Example statement',
    published: { precision: 'day', day: '2026-03-03' },
    url: 'https://example.org/r/17',
    read: '2026-03-04T09:12:00Z',
    reliability: 'A',
    marking: 'TLP:GREEN',
    captures: [
      { sha256: '5f0c91aa'.padEnd(64, '0'), read: '2026-03-04T09:12:00Z' },
      { sha256: '77be02d1'.padEnd(64, '0'), read: '2026-03-09T07:00:00Z' },
    ],
  }),
  source('FIRST', {
    type: 'document',
    originator: 'FIRST',
    title: 'Traffic Light Protocol 2.0',
    published: { precision: 'month', month: '2022-08' },
    background: true,
  }),
];

const centralCommand: Speaker = { name: 'US Central Command' };
const maan: Speaker = {
  name: 'Saad Maan',
  role: 'head of information at the Iraqi prime minister’s office',
  shortName: 'Maan',
  on: { precision: 'month', month: '2026-02', weekday: 'Saturday' },
};
const cooper: Speaker = {
  name: 'Adm. Brad Cooper',
  role: 'commander of US Central Command',
  shortName: 'Cooper',
  on: { precision: 'day', day: '2026-01-21' },
};
const kurdishSource: Speaker = { name: 'Kurdish military source', unnamed: true };
const pressReports: Speaker = { name: 'press reports', unnamed: true };
const officials: Speaker = { name: 'Local officials in Nineveh and Anbar', shortName: 'Local officials' };
const mayor: Speaker = { name: 'Imad Mashaal al-Dulaimi', role: 'mayor of al-Rutbah district' };

/** Facts of the corpus with their chains; the statements are short, since notes do not print them. */
export const exampleFacts: readonly Fact[] = [
  fact('T01', 'para. 6', { saidBy: centralCommand, reportedBy: 'S2' }),
  fact('T02', 'para. 7', { saidBy: centralCommand, reportedBy: 'S2' }),
  fact('T03', 'para. 7', { saidBy: centralCommand, reportedBy: 'S2' }),
  fact('T04', 'para. 5', { saidBy: pressReports, reportedBy: 'S5' }),
  fact('T05', 'para. 11', { saidBy: maan, reportedBy: 'S3' }),
  fact('T06', 'para. 12', {
    saidBy: kurdishSource,
    reportedBy: 'S3',
    credibility: 3,
    remark: 'The desk cannot judge the source’s access.',
  }),
  fact('T07', 'para. 3', {
    credibility: 3,
    remark: 'No origin given for either figure; information of 2019.',
  }),
  fact('T11', 'para. 9', { saidBy: cooper }),
  fact('W01', 'para. 16', { saidBy: officials, reportedBy: 'S4' }),
  fact('W02', 'para. 17', { saidBy: mayor, reportedBy: 'S4' }),
  fact('P01', 'para. 21', {}),
  fact('P03', 'para. 22', {}),
  fact('P04', 'para. 10', {}),
  fact('P05', 'para. 22', { saidBy: { name: 'US government' }, credibility: 3 }),
  fact('P06', 'para. 22', {
    saidBy: { name: 'Donald Trump', role: 'president of the United States', shortName: 'Trump' },
    credibility: 3,
  }),
  fact('P10', 'para. 20', { judgement: { by: 'source' } }),
  fact('P11', 'para. 21', { judgement: { by: 'source' } }),
  fact('P12', 'para. 23', { judgement: { by: 'source' } }),
  {
    ...fact('X01', 'p. 2', { saidBy: { name: 'Example Ministry' } }),
    evidence: [{ source: 'S6', locator: 'p. 2' }],
  },
  { ...fact('X02', 'p. 3', {}), evidence: [{ source: 'S6', locator: 'p. 3' }] },
];

/** A source with what every source has. */
export function source(id: string, parts: Partial<Source>): Source {
  return { id, type: 'report', marking: 'TLP:CLEAR', captures: [], tags: [], ...parts };
}

/** A fact read in S1, unless its parts say otherwise. */
export function fact(id: string, locator: string, parts: Partial<Fact>): Fact {
  const credibility = parts.judgement === undefined ? { credibility: 2 as const } : {};
  return {
    id,
    kind: 'transfer',
    statement: `Statement ${id}.`,
    quantities: [],
    places: [],
    evidence: [{ source: 'S1', locator }],
    marking: 'TLP:CLEAR',
    status: 'current',
    tags: [],
    details: {},
    ...credibility,
    ...parts,
  };
}

export const exampleHead: TemplateHead = {
  title: 'Situation briefing',
  look: 'briefing',
  language: 'en-GB',
  parameters: [],
  needs: ['transfer', 'warning', 'political'],
  slots: [],
  details: ['nextIssue', 'distribution', 'period'],
  sources: true,
  contentsFrom: 0,
};

export const exampleBriefing: Briefing = {
  id: 'B1',
  template: 'situation-briefing',
  title: 'Transfer of ISIS detainees from Syria to Iraq',
  shortTitle: 'Transfer of ISIS detainees',
  parameters: {},
  selection: {},
  slots: {},
  marking: 'TLP:AMBER',
  cutOff: '2026-02-28T18:00:00Z',
  issued: '2026-03-02',
  number: 2,
  distribution: 'Regional Security Committee; embassies in Amman, Ankara and Baghdad',
  period: '21 Jan to 28 Feb 2026',
  nextIssue: '2026-03-16',
};

export const exampleSettings: DeskSettings = {
  producer: 'Iraq and Syria Desk',
  section: 'Regional Security Section',
  language: 'en-GB',
  paper: 'A4',
  citations: 'attache',
  markings: tlp,
  timeZone: 'UTC',
};

/** What {@link composeBlocks} may be told otherwise than in the example. */
export interface Changes {
  readonly head?: Partial<TemplateHead>;
  readonly briefing?: Partial<Briefing>;
  readonly settings?: Partial<DeskSettings>;
  readonly facts?: readonly Fact[];
  readonly sources?: readonly Source[];
  readonly findings?: MergeResult['findings'];
}

/** Composes blocks on the example desk. */
export function composeBlocks(blocks: readonly Block[], changes: Changes = {}): Composed {
  return compose(requestFor(blocks, changes));
}

/** The request for blocks on the example desk. */
export function requestFor(blocks: readonly Block[], changes: Changes = {}): ComposeRequest {
  return {
    merged: { head: { ...exampleHead, ...changes.head }, blocks, findings: changes.findings ?? [] },
    briefing: { ...exampleBriefing, ...changes.briefing },
    facts: changes.facts ?? exampleFacts,
    sources: changes.sources ?? exampleSources,
    settings: { ...exampleSettings, ...changes.settings },
  };
}

/** A paragraph of inlines; a text stands for itself. */
export function paragraph(...parts: readonly (Inline | string)[]): Block {
  return { kind: 'paragraph', content: inlines(parts) };
}

/** A heading of level 1, which begins a section. */
export function heading(id: string, level: 1 | 2 | 3 = 1): Block {
  return { kind: 'heading', level, id, content: inlines([`Heading ${id}`]) };
}

/** What `[@T05, para. 2; the ceiling: @T03]` is read into. */
export function cite(...targets: readonly (string | CitationTarget)[]): Inline {
  return {
    kind: 'citation',
    targets: targets.map((target) => (typeof target === 'string' ? { id: target } : target)),
  };
}

function inlines(parts: readonly (Inline | string)[]): readonly Inline[] {
  return parts.map((part): Inline => (typeof part === 'string' ? { kind: 'text', value: part } : part));
}
