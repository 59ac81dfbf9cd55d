import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import { literal, spelledOut } from '../marks.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry } from '../values/entry.ts';
import { listOf, plainOf, wordsOf } from '../values/plain.ts';
import { MarkdownValue } from '../values/markdown-value.ts';
import type { AuthorFilters, FilterCall } from './author-filter.ts';
import { spend } from './list-filters.ts';

/** The filters that cite. */
export const citeFilters: AuthorFilters = {
  cite: {
    takes: [0, 1],
    about:
      'a note that cites a fact with its sources, a source, or each of a list; after the colon the page or paragraph',
    apply: ([value, locator], data, call) => citation(idsOf(value, data, call), placeOf(locator)),
  },
  reference: {
    takes: [0, 1],
    about:
      'what the note on a fact would say, in the text itself; of a source its number in the list of sources; after the colon the page or paragraph',
    apply: ([value, locator], data, call) => {
      const cited = idsOf(value, data, call).map((id) => citation([id], placeOf(locator)).markdown);
      return new MarkdownValue(cited.map((markdown) => spelledOut + markdown).join(', '));
    },
  },
};

/** Markdown that cites facts or sources by id: `[@T05; @S1, p. 4]`; nothing where there are none. */
export function citation(ids: readonly string[], locator = ''): MarkdownValue {
  if (ids.length === 0) return new MarkdownValue('');
  const where = locator === '' ? '' : `, ${literal(locator)}`;
  return new MarkdownValue(`[${ids.map((id) => `@${literal(id)}${where}`).join('; ')}]`);
}

function idsOf(value: unknown, data: MergeData, call: FilterCall): readonly string[] {
  const cited = value instanceof Entry ? [value] : listOf(value);
  const ids = spend(call, cited)
    .filter((item) => plainOf(item) !== null)
    .map((item) => idOf(item, data));
  return [...new Set(ids)];
}

function placeOf(locator: unknown): string {
  return locator === undefined ? '' : wordsOf(locator);
}

function idOf(item: unknown, data: MergeData): string {
  const entry = item instanceof Entry ? item : undefined;
  const id = entry?.as(data.kinds.fact)?.id ?? entry?.as(data.kinds.source)?.id;
  if (id !== undefined) return id;
  throw new LiquidProblem(
    'no-fact',
    `Facts and sources can be cited, and “${shortened(wordsOf(item))}” is neither.`,
  );
}
