import './tally.css';
import type { Severity } from '../../briefing/outcome.ts';
import { Icon } from './icon.tsx';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

const severities: readonly Severity[] = ['error', 'warning', 'note'];

const words = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const;

/** One severity and how often: shape, colour, figure, and the word for readers. */
export function Tally({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const [one, several] = words[severity];
  return (
    <span className={`tally is-${severity}`}>
      <Icon name={severity} size={14} />
      {count}
      <span className="hidden-label"> {count === 1 ? one : several}</span>
    </span>
  );
}

/** All severities that occur, worst first; `No findings` where there are none. */
export function Tallies({
  counts,
  isWorstOnly = false,
}: {
  readonly counts: Counts;
  readonly isWorstOnly?: boolean;
}) {
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length === 0) return isWorstOnly ? null : <span className="quiet">No findings</span>;
  return (
    <span className="tallies">
      {(isWorstOnly ? present.slice(0, 1) : present).map((severity) => (
        <Tally key={severity} severity={severity} count={counts[severity]} />
      ))}
    </span>
  );
}
