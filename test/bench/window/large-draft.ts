import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { done } from '../../../briefing/outcome.ts';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import { defaultSettings } from '../../../electron/desk/default-settings.ts';

const counts = { sources: 40, listed: 15, warnings: 15, facts: 500 };

/**
 * The desk with 500 facts and a draft of ten pages on the situation briefing, in which all of them are selected; made where
 * it is not in the folder yet.
 */
export async function largeDraftIn(folder: string): Promise<string> {
  const desk = join(folder, 'large-draft');
  if (!existsSync(desk)) await makeLargeDraft(desk);
  return desk;
}

async function makeLargeDraft(folder: string): Promise<void> {
  const made = await createDesk(folder, {
    fill: (store) => {
      const steps = [
        store.settings.put(defaultSettings),
        store.sources.add(Array.from({ length: counts.sources }, (_, at) => source(at + 1))),
        store.facts.add(Array.from({ length: counts.facts }, (_, at) => fact(at + 1))),
        store.briefings.add([briefing()]),
      ];
      return steps.find((step) => !step.ok) ?? done(true);
    },
  });
  if (!made.ok) throw new Error(made.failure.message);
}

function source(number: number): Source {
  return {
    id: `S${number}`,
    type: 'news report',
    title: `Report ${number} on transfers and on the towns they pass`,
    originator: `Outlet ${number % 9}`,
    published: { precision: 'day', day: dayOf(number) },
    url: `https://news.example.org/2026/report-${number}`,
    read: '2026-02-27',
    reliability: 'B',
    marking: 'TLP:GREEN',
    captures: [],
    tags: [],
  };
}

function fact(number: number): Fact {
  const kind = kindOf(number);
  return {
    id: `F${number}`,
    kind,
    statement: `Convoy ${number} took about ${number + 20} people from the camp near town ${number % 60} to the border, and ${number % 7} of its lorries came back empty.`,
    quantities: [{ qualifier: 'about', value: number + 20, unit: 'detainees' }],
    date: { precision: 'day', day: dayOf(number) },
    places: [`Town ${number % 60}`, 'Anbar'],
    saidBy: { name: `Speaker ${number % 25}`, role: 'spokesman of the ministry' },
    evidence: [
      {
        source: `S${(number % counts.sources) + 1}`,
        locator: `para. ${(number % 12) + 1}`,
        quotation: `about ${number + 20} people were taken`,
      },
    ],
    credibility: 2,
    marking: 'TLP:GREEN',
    status: 'current',
    knownSince: '2026-02-20',
    tags: number <= counts.listed ? ['listed'] : [],
    details: kind === 'transfer' ? { who: 'detainees', from: 'Hasakah', to: 'Iraq' } : {},
  };
}

function kindOf(number: number): string {
  if (number <= counts.listed) return 'transfer';
  return number <= counts.listed + counts.warnings ? 'warning' : 'political';
}

function dayOf(number: number): string {
  return `2026-01-${String((number % 28) + 1).padStart(2, '0')}`;
}

function briefing(): Briefing {
  return {
    id: 'B1',
    template: 'situation-briefing',
    title: 'Transfers of detainees in the first quarter',
    parameters: { unit: 'detainees', counted: 'listed' },
    selection: {},
    marking: 'TLP:GREEN',
    cutOff: '2026-02-28T18:00:00Z',
    issued: '2026-03-02',
    number: 7,
    changed: '2026-03-01T10:00:00Z',
    slots: {
      answer: 'The convoys go on, and {{ facts.F3.quantity }} people came with the third of them.[@F3]',
      whyItMatters: 'The camps fill up before anybody has said who will guard them.[@F40]',
      mainUncertainty: 'Most counts rest on one speaker.[@F41]',
      transfers: prose(50, 7),
      political: prose(130, 6),
      transfersAfter: prose(400, 2),
      gaps: '- Who guards the camps.\n- Where the lorries come from.',
      sourceSummary: 'Many reports, few origins.',
    },
  };
}

/** Paragraphs of six sentences, of which four print a figure and cite their fact. */
function prose(from: number, paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => paragraph(from + at * 4)).join('\n\n');
}

function paragraph(from: number): string {
  const cited = [0, 1, 2, 3].map(
    (step) =>
      `In the week after, {{ facts.F${from + step}.quantity }} more came by the northern road, as the ministry says.[@F${from + step}]`,
  );
  return [
    'Nobody has counted all of them, and the figures of the camps do not agree with those of the border.',
    ...cited,
    'The drivers speak of a second road, which none of the reports has seen so far.',
  ].join(' ');
}
