import { memo, useDeferredValue } from 'react';
import type { FactSetting } from '../../briefing/contract/fact-calls.ts';
import type { FactChoice } from '../../briefing/facts/fact-choice.ts';
import { formatNumber } from '../../briefing/facts/format-quantity.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { BulkPane } from './bulk/bulk-pane.tsx';
import { FactPane } from './detail/fact-pane.tsx';
import { useFacts } from './facts-state.ts';
import { onlyChosen } from './table/chosen.ts';

export interface DetailPaneProps {
  readonly choice: FactChoice;
  readonly count: number;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
}

/** Beside the table: the one fact that is chosen, the form that changes several, or what to do. */
export const DetailPane = memo(function DetailPane(props: DetailPaneProps) {
  // Rows go by quicker than a form is drawn: it follows when there is time.
  const { choice, count, setting, isReadOnly } = useDeferredValue(props);
  const cursor = useFacts((state) => state.cursor);
  if (count === 0) {
    return (
      <EmptyState icon="table" title="No fact is chosen.">
        Choose one in the table to read and change it; choose several with Shift or Ctrl to change them at
        once.
      </EmptyState>
    );
  }
  const only = onlyChosen(choice, count, cursor?.id);
  if (only !== undefined) return <FactPane id={only} {...{ setting, isReadOnly }} />;
  if (isReadOnly) {
    return (
      <EmptyState icon="table" title={`${formatNumber(count, setting.language)} facts are chosen.`}>
        Ctrl C copies them as rows. This desk is read only, so they stay as they are.
      </EmptyState>
    );
  }
  return <BulkPane {...{ choice, count, setting }} />;
});
