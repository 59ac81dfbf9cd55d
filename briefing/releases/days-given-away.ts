import type { Briefing } from '../drafts/briefing.ts';
import { boundsOf } from '../facts/date-bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Finding } from '../outcome.ts';
import type { Source } from '../sources/source.ts';
import { listed } from '../text/listed.ts';
import { daysInText } from './days-in-text.ts';

/** A briefing cut for the readers of a level, with those of its facts that they may not have. */
export interface CutBriefing {
  readonly briefing: Briefing;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly withheld: readonly Fact[];
  readonly level: string;
}

const markup = /\[[^[\]]*@[^[\]]*\]|\{\{(?:(?!\{\{|\}\})[^])*\}\}|\{%(?:(?!\{%|%\})[^])*%\}/gu;
const mostFacts = 3;

/**
 * Days that released prose names and that, of all that the briefing is made of, only withheld facts have. No proof can rest on
 * them, since a day may be the day of anything: so these are warnings, for somebody to read.
 */
export function daysGivenAway({
  briefing,
  facts,
  sources,
  withheld,
  level,
}: CutBriefing): readonly Finding[] {
  const hidden = factsByDay(withheld);
  if (hidden.size === 0) return [];
  const { slots, title, ...rest } = briefing;
  const open = new Set(daysInText(JSON.stringify([rest, facts, sources])).map(({ day }) => day));
  const openInAnyYear = new Set(Array.from(open, (day) => day.slice(-5)));
  const findings: Finding[] = [];
  for (const [slot, text] of [...Object.entries(slots), ['', title] as const]) {
    const named = new Map(daysInText(text.replaceAll(markup, ' ')).map(({ day, found }) => [day, found]));
    for (const [day, found] of named) {
      const isOpen = open.has(day) || (day.length === 5 ? openInAnyYear : open).has(day.slice(-5));
      const ids = isOpen ? undefined : hidden.get(day);
      if (ids !== undefined) findings.push(dayFinding({ slot, found: asWritten(found, text), ids, level }));
    }
  }
  return findings;
}

function asWritten(found: string, text: string): string {
  const at = text.toLowerCase().indexOf(found);
  return at === -1 ? found : text.slice(at, at + found.length);
}

/** By the day with its year, and without. */
function factsByDay(withheld: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const byDay = new Map<string, string[]>();
  for (const { id, date } of withheld) {
    if (date === undefined || date.precision === 'month' || date.precision === 'year') continue;
    const { earliest, latest } = boundsOf(date);
    const ends = new Set([earliest, latest].flatMap((day) => (day === undefined ? [] : bothForms(day))));
    for (const day of ends) byDay.set(day, [...(byDay.get(day) ?? []), id]);
  }
  return byDay;
}

function bothForms(day: string): readonly string[] {
  return day.length === 10 ? [day, day.slice(5)] : [day];
}

interface DayGiven {
  /** Empty: the title. */
  readonly slot: string;
  readonly found: string;
  readonly ids: readonly string[];
  readonly level: string;
}

function dayFinding({ slot, found, ids, level }: DayGiven): Finding {
  const where = slot === '' ? 'The title' : `“${slot}”`;
  const more = ids.length > mostFacts ? [`${ids.length - mostFacts} more`] : [];
  return {
    rule: 'release-day',
    severity: 'warning',
    message: `${where} names a day that only withheld facts have (${listed([...ids.slice(0, mostFacts), ...more])}). Make sure that it tells the readers of ${level} nothing, or take it out.`,
    ...(slot === '' ? {} : { place: { slot } }),
    found,
  };
}
