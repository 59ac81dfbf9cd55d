import { memo, useState } from 'react';
import { useShallow } from 'zustand/shallow';
import type { FactFilters } from '../../../briefing/facts/fact-table.ts';
import { Button } from '../../controls/button.tsx';
import { Chips } from '../../controls/chips.tsx';
import { filterFacts, tidyFilters, useFacts } from '../facts-state.ts';
import type { OpenFilter } from './filter-card.tsx';
import { FilterCard } from './filter-card.tsx';
import type { FilterId, FilterWords } from './filter-names.ts';
import { filterChips, withoutFilter } from './filter-names.ts';

export interface NarrowingProps {
  readonly words: FilterWords;
  /** ISO 8601 day. */
  readonly today: string;
}

/** What the table is narrowed by but for the words that are searched, at whose keys it stays as it is. */
export const Narrowing = memo(function Narrowing({ words, today }: NarrowingProps) {
  const filters = useFacts(useShallow(({ query }) => withoutWords(query.filters)));
  const isSearched = useFacts(({ query }) => query.filters.text !== undefined);
  const [open, setOpen] = useState<OpenFilter>();
  const chips = filterChips(filters, words);
  return (
    <>
      {chips.length > 0 && (
        <Chips
          label="Filters"
          chips={chips}
          onRemove={(id) => narrow(withoutFilter(filters, id as FilterId))}
          onOpen={(id) => setOpen(id as FilterId)}
        />
      )}
      <FilterCard {...{ open, filters, words, today }} onOpen={setOpen} onChange={narrow} />
      {(chips.length > 0 || isSearched) && (
        <Button kind="plain" size="low" onPress={() => filterFacts({})}>
          Clear
        </Button>
      )}
    </>
  );
});

/** The words that are searched stay. */
function narrow(filters: FactFilters): void {
  filterFacts(tidyFilters({ ...filters, text: useFacts.getState().query.filters.text }));
}

function withoutWords({ text: _text, ...filters }: FactFilters): FactFilters {
  return filters;
}
