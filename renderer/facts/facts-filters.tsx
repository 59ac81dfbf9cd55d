import type { RefObject } from 'react';
import { memo, useState } from 'react';
import type { FactSetting, SourceNames } from '../../briefing/contract/fact-calls.ts';
import type { FactView } from '../../briefing/facts/fact-table.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { ViewDialog } from './filters/view-deeds.tsx';

export interface FactsFiltersProps {
  readonly total: number;
  readonly all: number;
  readonly names: SourceNames;
  readonly setting: FactSetting;
  readonly views: readonly FactView[];
  readonly isReadOnly: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Goes on to the table. */
  readonly onLeave: () => void;
}

/** What narrows the table, over table and detail. */
export const FactsFilters = memo(function FactsFilters(props: FactsFiltersProps) {
  const { total, all, names, setting, views, isReadOnly, search, onLeave } = props;
  const [isSaving, setSaving] = useState(false);
  return (
    <div>
      <FilterBar
        words={{ kinds: setting.kinds, sources: names, language: setting.language }}
        today={setting.today}
        total={total}
        all={all}
        searchRef={search}
        onLeave={onLeave}
        onSaveView={isReadOnly ? undefined : () => setSaving(true)}
      />
      {isSaving && <ViewDialog deed="save" saved={views} onClose={() => setSaving(false)} />}
    </div>
  );
});
