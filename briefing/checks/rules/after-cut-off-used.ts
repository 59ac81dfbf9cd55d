import { cutOffDay } from '../../drafts/cut-off-day.ts';
import { boundsOf } from '../../facts/date-bounds.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { formatCalendarDate, formatDate } from '../../facts/format-date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { SourcesById } from '../../sources/origin.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import { hitIn } from '../hit-in.ts';
import type { Hit } from '../hit.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PassageRule } from '../rule.ts';

/** Something in the prose that the desk can have known only after the cut-off, which a selection by dates let pass. */
export const afterCutOffUsed: PassageRule = {
  id: 'after-cut-off-used',
  on: 'passage',
  title: 'Information from after the cut-off',
  reason: 'The cut-off on page 1 tells readers that nothing known later is in the document.',
  severity: 'warning',
  check: (passage, material) => {
    const day = cutOffDay(material.briefing.cutOff, material.settings.timeZone);
    return day === undefined
      ? []
      : passage.sentences.flatMap((sentence) => hitsIn(sentence, { passage, day }, material));
  },
};

interface Where {
  readonly passage: Passage;
  /** ISO 8601 day of the cut-off. */
  readonly day: string;
}

function hitsIn(sentence: Sentence, { passage, day }: Where, material: CheckMaterial): readonly Hit[] {
  const ids = new Set([...sentence.values, ...sentence.cited]);
  return [...ids].flatMap((id) => {
    const late = lateness(id, day, material);
    if (late === undefined) return [];
    const message = `${late}, after the cut-off (${inWords(day)}). Take this out, or move the cut-off.`;
    return [hitIn(passage, sentence, material, { message, about: `${id} ${day}` })];
  });
}

/** What of a fact or source is later than a day, as a sentence begins. */
function lateness(id: string, day: string, material: CheckMaterial): string | undefined {
  const { deskFacts, sources } = material;
  const fact = factsById(deskFacts).get(id);
  if (fact === undefined) return lateSource(id, day, sources);
  if (fact.knownSince !== undefined && fact.knownSince > day)
    return `Fact ${id} is known since ${inWords(fact.knownSince)}`;
  if (isAfter(fact.date, day)) return `What fact ${id} tells happened ${formatDate(fact.date, 'en', 'on')}`;
  const said = fact.saidBy?.on;
  if (isAfter(said, day)) return `What fact ${id} tells was said ${formatDate(said, 'en', 'on')}`;
  return lateEvidence(fact, day, sources);
}

/** Where the desk read it; evidence that was there in time is enough. */
function lateEvidence({ id, evidence }: Fact, day: string, sources: SourcesById): string | undefined {
  const late = evidence.map(({ source }) => lateSource(source, day, sources));
  const [first] = late;
  return first === undefined || late.includes(undefined)
    ? undefined
    : `Fact ${id} rests on s${first.slice(1)}`;
}

function lateSource(id: string, day: string, sources: SourcesById): string | undefined {
  const published = sources.get(id)?.published;
  return isAfter(published, day) ? `Source ${id}, published ${formatDate(published, 'en', 'on')}` : undefined;
}

function inWords(day: string): string {
  return formatCalendarDate(day, 'en', 'long');
}

function isAfter(date: FactDate | undefined, day: string): date is FactDate {
  const earliest = date === undefined ? undefined : boundsOf(date).earliest;
  return earliest !== undefined && earliest > day;
}
