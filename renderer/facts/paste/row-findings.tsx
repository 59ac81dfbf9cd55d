import type { Finding } from '../../../briefing/outcome.ts';
import { Icon } from '../../controls/icon.tsx';

/** What stands against pasted rows: the row, the column, what to do. */
export function RowFindings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="row-findings scroll" aria-label="Findings">
      {findings.map(({ message, severity, place }, index) => (
        <li key={index}>
          <Icon name={severity} size={14} tone={severity} label={severity} />
          <span className="small second num">{whereIs(place)}</span>
          <span className="small">{message}</span>
        </li>
      ))}
    </ul>
  );
}

function whereIs(place: Finding['place']): string {
  return place?.row === undefined ? '' : `Row ${place.row}`;
}
