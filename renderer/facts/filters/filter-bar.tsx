import './filter-bar.css';
import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { SourceNames } from '../../../briefing/contract/fact-calls.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import { Button } from '../../controls/button.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { filterFacts, tidyFilters, useFacts } from '../facts-state.ts';
import type { FilterWords } from './filter-names.ts';
import { Narrowing } from './narrowing.tsx';

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
  const { language } = words;
  return (
    <div className="filter-bar" role="toolbar" aria-label="Filters">
      <FactSearch searchRef={searchRef} onLeave={onLeave} />
      <Narrowing words={useNamed(words)} today={today} />
      <span className="grow" />
      <span className="small second num" role="status">
        {formatNumber(total, language)} of {formatNumber(all, language)}
      </span>
      {onSaveView !== undefined && (
        <Button kind="plain" size="low" onPress={onSaveView}>
          Save view…
        </Button>
      )}
    </div>
  );
}

function FactSearch({ searchRef, onLeave }: Pick<FilterBarProps, 'searchRef' | 'onLeave'>) {
  const text = useFacts(({ query }) => query.filters.text);
  return (
    <SearchField
      label="Search facts"
      value={text ?? ''}
      onChange={search}
      onSubmit={onLeave}
      inputRef={searchRef}
      command="find"
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeave();
        else event.continuePropagation();
      }}
    />
  );
}

function search(text: string): void {
  const { filters } = useFacts.getState().query;
  filterFacts(tidyFilters({ ...filters, text: text.slice(0, 300) }));
}

const noNames: SourceNames = {};

/** Names of sources come with every answer, and are said only where facts are narrowed by their sources. */
function useNamed({ kinds, language, sources: all }: FilterWords): FilterWords {
  const hasSources = useFacts(({ query }) => query.filters.sources !== undefined);
  const sources = hasSources ? all : noNames;
  return useMemo(() => ({ kinds, language, sources }), [kinds, language, sources]);
}
