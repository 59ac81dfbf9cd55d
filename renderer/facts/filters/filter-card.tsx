import type { NamedFacets } from '../../../briefing/contract/fact-calls.ts';
import type { FactFilters } from '../../../briefing/facts/fact-table.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { AddChip } from '../../controls/chips.tsx';
import { Popover } from '../../controls/popover.tsx';
import { tidyFilters } from '../facts-state.ts';
import { DateFilter } from './date-filter.tsx';
import type { FilterId, FilterWords } from './filter-names.ts';
import { filterNames } from './filter-names.ts';
import { ValueFilter } from './value-filter.tsx';

/** What the card shows: the list of filters, one of them, or nothing. */
export type OpenFilter = FilterId | 'list' | undefined;

export interface FilterCardProps {
  readonly open: OpenFilter;
  readonly onOpen: (open: OpenFilter) => void;
  readonly filters: FactFilters;
  readonly onChange: (filters: FactFilters) => void;
  readonly words: FilterWords;
  /** ISO 8601 day. */
  readonly today: string;
}

const offered: readonly FilterId[] = [
  'kinds',
  'places',
  'date',
  'sources',
  'statuses',
  'markings',
  'tags',
  'knownSince',
  'reviewDue',
  'judgement',
];

/** Offers what the table can be narrowed by, then the values of one filter. */
export function FilterCard(props: FilterCardProps) {
  const { open, onOpen } = props;
  return (
    <Popover
      label="Filter"
      isOpen={open !== undefined}
      onOpenChange={(isOpen) => onOpen(isOpen ? (open ?? 'list') : undefined)}
      trigger={<AddChip>Filter</AddChip>}
    >
      <div className="filter-card">
        {open === 'list' ? (
          <FilterList {...props} />
        ) : (
          open !== undefined && <OneFilter {...props} id={open} />
        )}
      </div>
    </Popover>
  );
}

function FilterList({ onOpen, filters, onChange, today }: FilterCardProps) {
  const pick = (id: FilterId): void => {
    if (id !== 'reviewDue' && id !== 'judgement') {
      onOpen(id);
      return;
    }
    onChange({ ...filters, ...(id === 'judgement' ? { judgement: true } : { reviewDue: today }) });
    onOpen(undefined);
  };
  return (
    <div className="filter-names">
      {offered.map((id) => (
        <Button key={id} kind="plain" onPress={() => pick(id)}>
          {filterNames[id]}
        </Button>
      ))}
    </div>
  );
}

function OneFilter(props: FilterCardProps & { readonly id: FilterId }) {
  const { id, filters, onChange, onOpen } = props;
  if (id === 'date' || id === 'knownSince') {
    const isSince = id === 'knownSince';
    return (
      <DateFilter
        isSince={isSince}
        from={isSince ? filters.knownSince : filters.from}
        to={filters.to}
        onApply={(from, to) => {
          onChange(tidyFilters(isSince ? { ...filters, knownSince: from } : { ...filters, from, to }));
          onOpen(undefined);
        }}
      />
    );
  }
  if (id === 'reviewDue' || id === 'judgement' || id === 'ids') return <OnOrOff {...props} id={id} />;
  return <Values {...props} id={id} />;
}

type ValueFilterId = 'kinds' | 'places' | 'sources' | 'statuses' | 'markings' | 'tags';

function Values({ id, filters, onChange, words }: FilterCardProps & { readonly id: ValueFilterId }) {
  const { value: facets } = useCall('facts:facets', {});
  const change = (values: readonly string[]): void => onChange(tidyFilters({ ...filters, [id]: values }));
  return (
    <ValueFilter
      name={filterNames[id]}
      facets={facets === undefined ? [] : facets[id]}
      nameOf={nameOf(id, words, facets)}
      chosen={filters[id] ?? []}
      onChange={change}
    />
  );
}

function nameOf(
  id: ValueFilterId,
  words: FilterWords,
  facets: NamedFacets | undefined,
): (value: string) => string {
  if (id === 'kinds') return (name) => words.kinds.find((kind) => kind.name === name)?.title ?? name;
  if (id === 'sources') return (source) => facets?.names[source] ?? source;
  return (value) => value;
}

function OnOrOff({
  id,
  filters,
  onChange,
  onOpen,
}: FilterCardProps & { readonly id: 'reviewDue' | 'judgement' | 'ids' }) {
  const choose = (next: FactFilters): void => {
    onChange(next);
    onOpen(undefined);
  };
  const { [id]: _gone, ...without } = filters;
  return (
    <div className="filter-names">
      {id === 'judgement' && (
        <>
          <Button kind="plain" onPress={() => choose({ ...filters, judgement: true })}>
            Judgements only
          </Button>
          <Button kind="plain" onPress={() => choose({ ...filters, judgement: false })}>
            No judgements
          </Button>
        </>
      )}
      <Button kind="plain" onPress={() => choose(without)}>
        Take the filter off
      </Button>
    </div>
  );
}
