import type { Source } from '../../sources/source.ts';
import type { EntryKind } from '../values/entry.ts';
import { Entry } from '../values/entry.ts';
import type { HouseTerms } from '../../terms/house-terms.ts';
import { termIn } from '../values/term.ts';
import type { FactDate } from '../../facts/fact-date.ts';

/** What authors see of a source. `find` looks up another source of the release by id. */
export function sourceKind(
  dates: EntryKind<FactDate>,
  { sourceTypes }: HouseTerms,
  find: (id: string | undefined) => Source | undefined,
): EntryKind<Source> {
  const kind: EntryKind<Source> = {
    name: 'a source',
    fields: {
      id: (source) => source.id,
      type: (source, facts) => termIn(sourceTypes, source.type, facts),
      title: (source) => source.title,
      originator: (source) => source.originator,
      author: (source) => source.author,
      published: (source, facts) => new Entry(dates, source.published, facts),
      information: (source, facts) => new Entry(dates, source.information, facts),
      url: (source) => source.url,
      read: (source) => source.read,
      reliability: (source) => source.reliability,
      marking: (source) => source.marking,
      citedIn: (source, facts) => sourceEntry(kind, find(source.citedIn), facts),
      language: (source) => source.language,
      descriptor: (source) => source.descriptor,
      background: (source) => source.background ?? false,
      tags: (source) => source.tags,
    },
    print: (source) => source.title ?? source.originator ?? source.author ?? source.id,
    compare: (source) => source.id,
  };
  return kind;
}

/** A source in a template. What is printed of it bears its id beside the facts that led to it, as its marking counts too. */
export function sourceEntry(
  kind: EntryKind<Source>,
  source: Source | undefined,
  facts: readonly string[],
): Entry<Source> {
  return new Entry(kind, source, source === undefined ? facts : [...facts, source.id]);
}
