import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import { cutOffDay } from '../../../briefing/drafts/cut-off-day.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { namedFacts } from '../../../briefing/drafts/named-facts.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { sourcesBehind } from '../../../briefing/sources/sources-behind.ts';
import { deskDay } from '../desk-day.ts';
import { findTemplateOf } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { Store } from '../store/store.ts';
import { briefingContext, factsWithIds } from './briefing-context.ts';

/** What values print in a briefing's prose. */
export async function valueReadings(
  desk: Desk,
  id: string,
  values: readonly string[],
  parsers: Pick<Parsers, 'readValues'>,
): Promise<Outcome<readonly ValueReading[]>> {
  const context = briefingContext(desk.store, id);
  if (!context.ok) return context;
  const { briefing, settings } = context.value;
  const template = await findTemplateOf(desk, briefing);
  if (!template.ok) return template;
  const all = factsFor(desk.store, values);
  const sources = desk.store.sources.list();
  if (!all.ok) return all;
  if (!sources.ok) return sources;
  const lastDay = cutOffDay(briefing.cutOff, settings.timeZone);
  const { facts } = selectFacts(all.value, briefing.selection, lastDay);
  const read = await parsers.readValues({
    values,
    templateName: briefing.template,
    template: template.value,
    briefing: { ...briefing, slots: {} },
    facts,
    sources: sourcesBehind(facts, sources.value),
    pictures: {},
    ...(briefing.language === undefined ? {} : { language: briefing.language }),
    today: deskDay(desk.store),
    timeZone: settings.timeZone,
    ...(settings.dates === undefined ? {} : { dates: settings.dates }),
    markings: settings.markings,
  });
  return read.ok ? done(read.value) : read;
}

/** The facts that values name; all of the desk where one of them goes through facts. */
function factsFor(store: Store, values: readonly string[]): Outcome<readonly Fact[]> {
  const named = namedFacts(values);
  return named === 'all' ? store.facts.list() : factsWithIds(store, named);
}
