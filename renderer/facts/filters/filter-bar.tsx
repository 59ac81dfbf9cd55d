import './filter-bar.css';
import type { RefObject } from 'react';
import { useState } from 'react';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import { Button } from '../../controls/button.tsx';
import { Chips } from '../../controls/chips.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { filterFacts, tidyFilters, useFacts } from '../facts-state.ts';
import type { OpenFilter } from './filter-card.tsx';
import { FilterCard } from './filter-card.tsx';
import type { FilterId, FilterWords } from './filter-names.ts';
import { filterChips, withoutFilter } from './filter-names.ts';

export interface FilterBarProps {
  readonly words: FilterWords;
  /** ISO 8601 day. */
  readonly today: string;
  /** How many facts the table shows, of how many. */
  readonly total: number;
  readonly all: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Goes on to the table. */
  readonly onLeave: () => void;
  readonly onSaveView: (() => void) | undefined;
}

/** What the table is narrowed by: words that are searched, filters as chips, and how many facts are left. */
export function FilterBar({ words, today, total, all, searchRef, onLeave, onSaveView }: FilterBarProps) {
  const { filters } = useFacts((state) => state.query);
  const [open, setOpen] = useState<OpenFilter>();
  const chips = filterChips(filters, words);
  const isNarrowed = chips.length > 0 || filters.text !== undefined;
  return (
    <div className="filter-bar" role="toolbar" aria-label="Filters">
      <SearchField
        label="Search facts"
        value={filters.text ?? ''}
        onChange={(text) => filterFacts(tidyFilters({ ...filters, text: text.slice(0, 300) }))}
        onSubmit={onLeave}
        inputRef={searchRef}
        command="find"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeave();
          else event.continuePropagation();
        }}
      />
      {chips.length > 0 && (
        <Chips
          label="Filters"
          chips={chips}
          onRemove={(id) => filterFacts(withoutFilter(filters, id as FilterId))}
          onOpen={(id) => setOpen(id as FilterId)}
        />
      )}
      <FilterCard {...{ open, filters, words, today }} onOpen={setOpen} onChange={filterFacts} />
      {isNarrowed && (
        <Button kind="plain" size="low" onPress={() => filterFacts({})}>
          Clear
        </Button>
      )}
      <span className="grow" />
      <span className="small second num" role="status">
        {formatNumber(total, words.language)} of {formatNumber(all, words.language)}
      </span>
      {onSaveView !== undefined && (
        <Button kind="plain" size="low" onPress={onSaveView}>
          Save view…
        </Button>
      )}
    </div>
  );
}
