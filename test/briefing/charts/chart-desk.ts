import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chartWordsFor } from '../../../briefing/charts/words/chart-words-for.ts';
import type { ChartSetting } from '../../../briefing/charts/chart-setting.ts';
import type { ChartMaterial } from '../../../briefing/charts/data/chart-material.ts';
import type { Boundaries } from '../../../briefing/charts/map/country-shapes.ts';
import type { ChartFact, ChartKind, ChartOrder } from '../../../briefing/document/chart-order.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { parseFactDate } from '../../../briefing/facts/parse-date.ts';
import { parseQuantity } from '../../../briefing/facts/parse-quantity.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';

/** A fact as a chart sees it. */
export function chartFact(
  id: string,
  quantity: string | undefined,
  date: string | Fact['date'] | undefined,
  more: Partial<Fact> = {},
): Fact {
  const read = quantity === undefined ? undefined : parseQuantity(quantity);
  if (quantity !== undefined && read === undefined) throw new Error(`${quantity} is no quantity`);
  const dated = typeof date === 'string' ? parseFactDate(date) : date;
  return {
    id,
    kind: 'transfer',
    statement: `Statement ${id}.`,
    quantities: read === undefined ? [] : [read],
    ...(dated === undefined ? {} : { date: dated }),
    places: [],
    evidence: [{ source: 'S1' }],
    marking: 'TLP:CLEAR',
    status: 'current',
    tags: [],
    details: {},
    ...more,
  };
}

/** The page of the house, in a language. */
export function settingFor(language = 'en-GB'): ChartSetting {
  const { page, colours } = attacheStyle('A4');
  return {
    keyColumn: page.keyColumn,
    gap: page.gap,
    textColumn: page.textColumn,
    colours,
    language,
    direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    words: chartWordsFor(language),
  };
}

/** What a template asks for. */
export function orderFor(
  kind: ChartKind,
  facts: readonly (string | ChartFact)[],
  more: Partial<ChartOrder> = {},
): ChartOrder {
  const chosen = facts.map((each) => (typeof each === 'string' ? { id: each } : each));
  return { kind, facts: chosen, ceilings: [], hasData: true, line: 1, ...more };
}

const article: Source = {
  id: 'S1',
  type: 'news article',
  originator: 'The Example Gazette',
  marking: 'TLP:CLEAR',
  read: '2026-02-27',
  captures: [],
  tags: [],
};

/** Facts and the one article they come from, which was read on 27 February 2026. */
export function materialOf(facts: readonly Fact[], more: Partial<ChartMaterial> = {}): ChartMaterial {
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    sources: new Map([[article.id, article]]),
    ...more,
  };
}

let world: Boundaries | undefined;

/** Natural Earth, as it is shipped. */
export function worldBoundaries(): Boundaries {
  const { resolve } = createRequire(import.meta.url);
  world ??= JSON.parse(readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8')) as Boundaries;
  return world;
}
