import { compareDates } from '../../facts/date-bounds.ts';
import { dateLanguage } from '../../facts/date-language.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { FactItem } from '../filters/fact-items.ts';
import { markValue } from '../marks.ts';
import type { MergeData } from '../merge-data.ts';
import { FactsTag } from './facts-tag.ts';
import { statementOf } from './statement-of.ts';

/** `{% chronology facts %}`: a keyed list by date, earliest first, each statement with its citation. */
export class ChronologyTag extends FactsTag {
  protected override write(items: readonly FactItem[], data: MergeData): string {
    const ordered = items.toSorted((one, other) => compareDates(one.fact.date, other.fact.date));
    return ordered.map(({ fact }) => `${keyOf(fact, data)}\n: ${statementOf(fact)}\n\n`).join('');
  }
}

function keyOf(fact: FactItem['fact'], data: MergeData): string {
  return fact.date === undefined
    ? dateLanguage(data.language).undated
    : markValue(formatDate(fact.date, data.language, 'short'), [fact.id]);
}
