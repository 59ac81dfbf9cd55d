import type { Severity } from '../../briefing/outcome.ts';
import { counted } from '../../briefing/text/counted.ts';
import { SearchField } from '../controls/search-field.tsx';
import { Segments } from '../controls/segments.tsx';
import { Select } from '../controls/select.tsx';
import type { FindingOrder, FindingView } from './grouped-findings.ts';

export interface FindingsSiftProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly view: FindingView;
  readonly onChange: (view: FindingView) => void;
}

const orders: readonly { readonly id: FindingOrder; readonly name: string }[] = [
  { id: 'place', name: 'By place' },
  { id: 'rule', name: 'By rule' },
  { id: 'severity', name: 'By severity' },
];

/** Which findings are listed, and in what order. */
export function FindingsSift({ counts, view, onChange }: FindingsSiftProps) {
  const segments = (['error', 'warning', 'note'] as const)
    .filter((severity) => counts[severity] > 0 || severity === view.severity)
    .map((severity) => ({ id: severity, name: counted(counts[severity], severity), icon: severity }));
  return (
    <div className="findings-sift">
      <Segments<Severity | 'all'>
        label="Severity"
        segments={[{ id: 'all', name: 'All' }, ...segments]}
        value={view.severity}
        onChange={(severity) => onChange({ ...view, severity })}
      />
      <span className="grow" />
      <Select
        label="Order"
        isLabelHidden
        isPlain
        choices={orders}
        value={view.order}
        onChange={(order) => onChange({ ...view, order })}
      />
      <SearchField
        label="Search findings"
        value={view.words}
        onChange={(words) => onChange({ ...view, words })}
      />
    </div>
  );
}
