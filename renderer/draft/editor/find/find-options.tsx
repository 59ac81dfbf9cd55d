import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Segments } from '../../../controls/segments.tsx';
import { Tip } from '../../../controls/tooltip.tsx';
import type { Search } from './prose-matches.ts';

/** How to search, and where. */
export interface FindChoices extends Omit<Search, 'words' | 'replacement'> {
  readonly scope: 'slot' | 'draft';
}

export interface FindOptionsProps {
  readonly choices: FindChoices;
  readonly onChange: (choices: FindChoices) => void;
  /** Whether there is more than one text to search. */
  readonly hasScopes: boolean;
}

const toggles = [
  { key: 'matchesCase', name: 'Match case', sign: 'Aa' },
  { key: 'wholeWords', name: 'Whole words', sign: '“ab”' },
  { key: 'isPattern', name: 'Regular expression', sign: '.*' },
] as const;

const scopes = [
  { id: 'slot', name: 'This slot' },
  { id: 'draft', name: 'Whole draft' },
] as const;

/** Match case, whole words, regular expression; this slot or the whole draft. */
export function FindOptions({ choices, onChange, hasScopes }: FindOptionsProps) {
  return (
    <span className="find-options">
      {toggles.map(({ key, name, sign }) => (
        <Tip key={key} label={name}>
          <ToggleButton
            className="button find-toggle"
            data-kind="plain"
            isSelected={choices[key]}
            onChange={(isOn) => onChange({ ...choices, [key]: isOn })}
          >
            <span aria-hidden="true">{sign}</span>
            <span className="hidden-label">{name}</span>
          </ToggleButton>
        </Tip>
      ))}
      {hasScopes && (
        <Segments<FindChoices['scope']>
          label="Where"
          segments={scopes}
          value={choices.scope}
          onChange={(scope) => onChange({ ...choices, scope })}
        />
      )}
    </span>
  );
}
