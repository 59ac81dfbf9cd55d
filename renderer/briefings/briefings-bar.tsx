import type { Ref } from 'react';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Segments } from '../controls/segments.tsx';
import type { BriefingStates, BriefingsView } from './shown-briefings.ts';

export interface BriefingsBarProps {
  readonly view: BriefingsView;
  /** Undefined until they are known. */
  readonly counts: Readonly<Record<BriefingStates, number>> | undefined;
  readonly onChange: (view: BriefingsView) => void;
  readonly onNew: () => void;
  readonly isReadOnly: boolean;
  readonly filterRef: Ref<HTMLInputElement>;
}

/** Which briefings are shown, and the way to a new one. */
export function BriefingsBar({ view, counts, onChange, onNew, isReadOnly, filterRef }: BriefingsBarProps) {
  return (
    <>
      <h1>Briefings</h1>
      <Segments<BriefingStates>
        label="Show"
        segments={[
          { id: 'drafts', name: 'Drafts', pip: counts?.drafts },
          { id: 'archived', name: 'Archived', pip: counts?.archived },
          { id: 'all', name: 'All', pip: counts?.all },
        ]}
        value={view.states}
        onChange={(states) => onChange({ ...view, states })}
      />
      <span className="grow" />
      <div className="briefings-filter">
        <SearchField
          label="Filter briefings"
          value={view.words}
          onChange={(words) => onChange({ ...view, words })}
          inputRef={filterRef}
        />
      </div>
      <Button kind="primary" icon="plus" onPress={onNew} isDisabled={isReadOnly}>
        New briefing
      </Button>
    </>
  );
}
