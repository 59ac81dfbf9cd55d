import { calendarDay } from '../../facts/calendar-day.ts';
import type { Fact } from '../../facts/fact.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { ClaimContext } from './claim-in.ts';

const kept = new WeakMap<readonly Fact[], Pick<ClaimContext, 'units' | 'names'>>();

/** What the desk’s facts tell of units and names, and the briefing of its own dates. */
export function claimContext({ facts, briefing, settings }: CheckMaterial): ClaimContext {
  const known = kept.get(facts) ?? { units: unitsOf(facts), names: namesOf(facts) };
  kept.set(facts, known);
  const days = [briefing.issued, briefing.cutOff].flatMap((moment) =>
    moment === undefined ? [] : calendarDay(moment, settings.timeZone),
  );
  return { ...known, ownDates: new Set(days.flatMap(writtenDates)) };
}

/** Words after which a number counts: `detainees`. Made once for a list of facts. */
function unitsOf(facts: readonly Fact[]): ReadonlySet<string> {
  const units = facts.flatMap(({ quantities }) => quantities.flatMap(({ unit }) => unit?.split(' ') ?? []));
  return new Set(units.map((word) => word.toLowerCase()).filter((word) => word.length > 2));
}

const nameWord = /(?<=\p{Ll}[’']?\s|,\s)(?:al-)?\p{Lu}[\p{L}\p{M}-]+/gu;

function namesOf(facts: readonly Fact[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { statement, places, saidBy } of facts) {
    const given = [...places, saidBy?.name ?? '', saidBy?.shortName ?? ''].flatMap((name) =>
      name.split(/\s+/u),
    );
    for (const word of given) if (/^\p{Lu}/u.test(word)) names.add(word);
    for (const [word] of statement.matchAll(nameWord)) names.add(word);
  }
  return names;
}

function writtenDates(day: string): readonly string[] {
  const long = formatDate({ precision: 'day', day }, 'en', 'long').replaceAll('\u00a0', ' ');
  const [number = '', month = '', year = ''] = long.split(' ');
  return [
    long,
    `${number} ${month}`,
    `${month} ${number}`,
    `${month} ${number}, ${year}`,
    `${month} ${year}`,
  ];
}
