import { useCall } from '../../bridge/use-call.ts';
import { Icon } from '../../controls/icon.tsx';
import { Tallies } from '../../controls/tally.tsx';

/** How many findings a briefing has; counted when its row comes into view. */
export function FindingsCell({ id }: { readonly id: string }) {
  const { value, failure } = useCall('briefings:findings', { id });
  if (failure !== undefined)
    return (
      <span className="tally is-error" title={failure.message}>
        <Icon name="error" size={14} />
        not checked
      </span>
    );
  if (value === undefined) return <span className="hidden-label">Counting</span>;
  if (value.error + value.warning + value.note === 0)
    return (
      <span className="tally is-done">
        <Icon name="check" size={14} />
        <span className="second">none</span>
      </span>
    );
  return <Tallies counts={value} />;
}
