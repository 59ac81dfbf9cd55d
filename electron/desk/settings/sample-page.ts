import type { Document } from '../../../briefing/document/document.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import type { CitationStyle, DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import type { StyledDocument } from '../export/compose-briefing.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import type { Parsers } from '../parsers/parsers.ts';

const template = `---
title: Situation briefing
details: [distribution]
contentsFrom: 0
slots:
  answer:
    prompt: The answer
---
## Bottom line

{% slot "answer" %}
`;

const answer =
  'Iraq has received 2,225 detainees, the head of information at the prime minister’s office says.[@T05] ' +
  'The mission opened on 21 January.[@T01]';

/** The level in the middle of a scheme, so that the example shows a colour. */
function middleOf({ markings: { levels } }: DeskSettings): string {
  return levels[Math.floor(levels.length / 2)]?.label ?? '';
}

function sampleSources(marking: string): readonly Source[] {
  return [
    {
      id: 'S1',
      type: 'news article',
      title: 'Transfer of ISIS detainees to Iraq',
      originator: 'The Arab Weekly',
      published: { precision: 'day', day: '2026-02-16' },
      url: 'https://news.example.org/2026/02/detainees',
      read: '2026-02-17',
      reliability: 'B',
      marking,
      captures: [],
      tags: [],
    },
  ];
}

function sampleFacts(marking: string): readonly Fact[] {
  const common = {
    kind: 'transfer',
    quantities: [],
    places: ['Iraq'],
    evidence: [{ source: 'S1', locator: 'para. 11' }],
    credibility: 2 as const,
    marking,
    status: 'current' as const,
    tags: [],
    details: {},
  };
  return [
    {
      ...common,
      id: 'T05',
      statement: 'Iraq has received 2,225 detainees.',
      saidBy: { name: 'Saad Maan', on: { precision: 'month', month: '2026-02' } },
    },
    {
      ...common,
      id: 'T01',
      statement: 'The mission opened.',
      date: { precision: 'day', day: '2026-01-21' },
      evidence: [{ source: 'S1', locator: 'para. 6' }],
    },
  ];
}

function sampleInputs(settings: DeskSettings, pictures: BriefingInputs['pictures']): BriefingInputs {
  const marking = middleOf(settings);
  return {
    isDraft: true,
    templateName: 'sample',
    template,
    briefing: {
      id: 'B1',
      template: 'sample',
      title: 'Detainee transfers from Syria to Iraq',
      language: settings.language,
      parameters: {},
      selection: {},
      slots: { answer },
      marking,
      number: 7,
      issued: '2026-02-18',
      cutOff: '2026-02-17T18:00:00Z',
      distribution: 'Heads of section',
    },
    facts: sampleFacts(marking),
    sources: sampleSources(marking),
    settings,
    pictures,
  };
}

/** A page that shows what a desk's settings do: a title block, a paragraph, notes and a source. */
export function composeSample(
  settings: DeskSettings,
  pictures: Readonly<Record<string, Picture>>,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<StyledDocument>> {
  return composeBriefing(sampleInputs(settings, pictures), { now: '2026-02-18T09:00:00Z' }, parsers);
}

/** How the same note reads in each way of citing. */
export async function citationExamples(
  settings: DeskSettings,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<Readonly<Record<CitationStyle, string>>>> {
  const { style: _style, ...plain } = settings;
  const examples = { attache: '', notes: '', numbered: '' };
  for (const citations of ['attache', 'notes', 'numbered'] as const) {
    const composed = await composeSample({ ...plain, citations }, {}, parsers);
    if (!composed.ok) return composed;
    examples[citations] = firstReference(composed.value.document);
  }
  return done(examples);
}

/** The first note; in a document without notes, the first entry of its list of sources. */
function firstReference({ notes, blocks }: Document): string {
  const [note] = notes;
  if (note !== undefined) return `${note.number} ${plainText(note.content)}`;
  const [entry] = blocks.flatMap((block) => (block.kind === 'sources' ? block.entries : []));
  return entry === undefined ? '' : `[${entry.label}] ${plainText(entry.content)}`;
}
