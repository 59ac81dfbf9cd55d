import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import { sourceLine } from '../../../briefing/cards/source-line.ts';
import type { SourceLine, SourceList, SourceOrder } from '../../../briefing/contract/source-calls.ts';
import { boundsOf } from '../../../briefing/facts/date-bounds.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { SourceRow } from '../../../briefing/sources/source-row.ts';
import { folded } from '../../../briefing/text/folded.ts';
import type { Store } from '../store/store.ts';

const mostLines = 1000;

/** The sources in which each word of a search is found, in an order; the first 1,000. */
export function listSources(store: Store, text: string, order: SourceOrder): Outcome<SourceList> {
  const rows = store.sources.rows();
  if (!rows.ok) return rows;
  const facts = store.facts.count();
  if (!facts.ok) return facts;
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const { language } = settings.value;
  const words = folded(text).split(' ').filter(Boolean);
  const fitting = rows.value.filter((row) => hasWords(row, words)).toSorted(orders[order]);
  return done({
    lines: fitting.slice(0, mostLines).map((row) => lineOf(row, language)),
    total: fitting.length,
    all: rows.value.length,
    facts: facts.value,
  });
}

type Order = (one: SourceRow, other: SourceRow) => number;

const names = new Intl.Collator('en', { numeric: true });
const byName: Order = (one, other) => names.compare(sourceTitle(one.source), sourceTitle(other.source));

const orders: Readonly<Record<SourceOrder, Order>> = {
  name: byName,
  date: (one, other) => names.compare(dayOf(other), dayOf(one)) || byName(one, other),
  facts: (one, other) => other.factCount - one.factCount || byName(one, other),
};

function dayOf({ source }: SourceRow): string {
  return (
    (source.published === undefined ? undefined : boundsOf(source.published).latest) ?? source.read ?? ''
  );
}

function hasWords({ source }: SourceRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { id, title = '', originator = '', author = '', type, url = '', tags } = source;
  const own = folded([id, title, originator, author, type, url, ...tags].join(' '));
  return words.every((word) => own.includes(word));
}

function lineOf({ source, factCount }: SourceRow, language: string): SourceLine {
  const { id, reliability } = source;
  return {
    id,
    name: sourceTitle(source),
    about: sourceLine(source, language),
    factCount,
    ...(reliability === undefined ? {} : { reliability }),
  };
}
