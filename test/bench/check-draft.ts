import { checkBriefing } from '../../briefing/checks/check-briefing.ts';
import type { CheckMaterial } from '../../briefing/checks/check-material.ts';
import { CheckMemory } from '../../briefing/checks/check-memory.ts';
import type { Briefing } from '../../briefing/drafts/briefing.ts';
import type { Fact } from '../../briefing/facts/fact.ts';
import { merge } from '../../briefing/merge/merge.ts';
import { sourcesById } from '../../briefing/sources/origin.ts';
import type { Source } from '../../briefing/sources/source.ts';
import { compose } from '../../briefing/transforms/compose.ts';
import { defaultSettings } from '../../electron/desk/default-settings.ts';
import { searchIn } from '../briefing/checks/search-in.ts';
import { percentile, timeLine, timesLine, type Measurement } from './measurement.ts';

const counts = { facts: 1000, sources: 100, paragraphs: 180, charactersOfCapture: 100_000 };
const keys = 60;
const today = '2026-03-02';
const template = '---\ntitle: Note\nslots:\n  text:\n    prompt: Text\n---\n\n{% slot "text" %}\n';

/** All checks on a briefing of some 30 pages with 1,000 facts, 100 sources and 10 MB of captures: from scratch, and a key later. */
export function checkDraft(): Promise<readonly Measurement[]> {
  const facts = Array.from({ length: counts.facts }, (_, at) => factAt(at + 1));
  const sources = Array.from({ length: counts.sources }, (_, at) => sourceAt(at + 1));
  const captures = searchIn(Object.fromEntries(sources.map(({ id }) => [id, captureOf(id, facts)])));
  const desk = { facts, sources, byId: sourcesById(sources), captures };
  const prose = Array.from({ length: counts.paragraphs }, (_, at) => paragraphAt(at + 1));
  const first = materialOf(desk, prose);
  checkBriefing(first);
  const scratch = Array.from({ length: 5 }, () =>
    timed(() => checkBriefing({ ...first, facts: [...facts] })),
  );
  const memory = new CheckMemory();
  checkBriefing(first, memory);
  const later = Array.from({ length: keys }, (_, at) => {
    const typed = prose.with(at, `${prose[at] ?? ''} More is known.`);
    const material = materialOf(desk, typed);
    return timed(() => checkBriefing(material, memory));
  });
  return Promise.resolve([
    timeLine(
      'All checks of 30 pages with 1,000 facts and 10 MB of captures, from scratch',
      percentile(scratch, 0.5),
      100,
    ),
    timesLine('The same after a key', later, 10),
  ]);
}

interface Desk {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly byId: CheckMaterial['sources'];
  readonly captures: NonNullable<CheckMaterial['captures']>;
}

function materialOf({ facts, sources, byId, captures }: Desk, prose: readonly string[]): CheckMaterial {
  const briefing: Briefing = {
    id: 'B1',
    template: 'note',
    title: 'Convoys',
    parameters: {},
    selection: {},
    slots: { text: prose.join('\n\n') },
    marking: 'TLP:GREEN',
    issued: today,
  };
  const merged = merge({ templateName: 'note', template, briefing, facts, sources, pictures: {}, today });
  if (!merged.ok) throw new Error(merged.failure.message);
  const settings = defaultSettings;
  const { document } = compose({ merged: merged.value, briefing, facts, sources, settings });
  const { blocks, head } = merged.value;
  return {
    blocks,
    head,
    document,
    briefing,
    facts,
    deskFacts: facts,
    sources: byId,
    settings,
    captures,
    today,
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function factAt(number: number): Fact {
  return {
    id: `F${number}`,
    kind: 'transfer',
    statement: `Convoy ${number} took about ${number + 20} people from the camp near town ${number % 60} to the border.`,
    quantities: [{ qualifier: 'about', value: number + 20, unit: 'detainees' }],
    date: { precision: 'day', day: `2026-01-${String((number % 28) + 1).padStart(2, '0')}` },
    places: [`Town ${number % 60}`],
    saidBy: { name: `Speaker ${number % 25}` },
    evidence: [
      {
        source: `S${(number % counts.sources) + 1}`,
        quotation: `took about ${number + 20} people over the hill ${number}`,
      },
    ],
    credibility: 2,
    marking: 'TLP:GREEN',
    status: 'current',
    tags: [],
    details: {},
  };
}

function sourceAt(number: number): Source {
  return {
    id: `S${number}`,
    type: 'news report',
    title: `Report ${number}`,
    originator: `Outlet ${number % 9}`,
    reliability: 'B',
    marking: 'TLP:GREEN',
    captures: [{ sha256: String(number).padStart(64, '0'), read: '2026-02-01' }],
    tags: [],
  };
}

/** The quotations of its facts among some 100 KB of other words. */
function captureOf(source: string, facts: readonly Fact[]): string {
  const quoted = facts.flatMap(({ evidence }) =>
    evidence.filter((one) => one.source === source).map(({ quotation = '' }) => quotation),
  );
  const filler = 'the road to the hills is long and the rain has not ended for days on end ';
  const between = filler.repeat(Math.ceil(counts.charactersOfCapture / filler.length / (quoted.length + 1)));
  return quoted.map((words) => `${between}. The paper says that it ${words}. `).join('') + between;
}

function paragraphAt(number: number): string {
  const at = number * 5;
  return [1, 2, 3, 4]
    .map((more) => {
      const id = `F${at + more}`;
      return `The convoy of that day took {{ facts.${id}.quantity }} from the camp to the border, as the speaker said in the evening.[@${id}]`;
    })
    .join(' ');
}
