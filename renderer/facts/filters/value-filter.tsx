import { useState } from 'react';
import type { Facet } from '../../../briefing/facts/fact-table.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { SearchField } from '../../controls/search-field.tsx';

/** From this many values on they can be searched. */
const searched = 9;
const mostShown = 100;

export interface ValueFilterProps {
  readonly name: string;
  readonly facets: readonly Facet[];
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** The values that facts have, each with how many have it, to tick. */
export function ValueFilter({ name, facets, nameOf, chosen, onChange }: ValueFilterProps) {
  const [words, setWords] = useState('');
  const wanted = folded(words.trim());
  const fitting = facets.filter(({ value }) => folded(nameOf(value)).includes(wanted));
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <div className="filter-values">
      {facets.length >= searched && (
        <SearchField label={`Search ${name.toLowerCase()}`} value={words} onChange={setWords} autoFocus />
      )}
      <div className="filter-list scroll" role="group" aria-label={name}>
        {fitting.slice(0, mostShown).map(({ value, count }) => (
          <Checkbox
            key={value}
            isSelected={chosen.includes(value)}
            onChange={() => toggle(value)}
            after={<span className="pip">{count}</span>}
          >
            <span className="cut" dir="auto">
              {nameOf(value)}
            </span>
          </Checkbox>
        ))}
        {fitting.length === 0 && <p className="small quiet">Nothing fits</p>}
        {fitting.length > mostShown && (
          <p className="small quiet">{fitting.length - mostShown} more. Search for them.</p>
        )}
      </div>
    </div>
  );
}
