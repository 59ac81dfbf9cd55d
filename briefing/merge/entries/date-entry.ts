import { boundsOf } from '../../facts/date-bounds.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { EntryKind } from '../values/entry.ts';

/** What authors see of a date. It is compared by the earliest day it can mean. */
export function dateKind(language: string): EntryKind<FactDate> {
  return {
    name: 'a date',
    fields: {
      precision: (date) => date.precision,
      earliest: (date) => boundsOf(date).earliest,
      latest: (date) => boundsOf(date).latest,
    },
    print: (date) => formatDate(date, language, 'long'),
    compare: (date) => boundsOf(date).earliest ?? formatDate(date, language, 'long'),
  };
}
