import type { ConflictOnDesk } from '../../../briefing/contract/conflict-calls.ts';
import type { Settlement } from '../../../briefing/facts/settlement.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { reopenConflict } from '../../facts/reopen-conflict.ts';
import { settlementTitle } from '../../facts/settlement-words.ts';
import { useDraftState } from '../draft-state.ts';

/** A conflict of the draft that the desk has settled. */
export interface SettledConflict extends ConflictOnDesk {
  readonly settlement: Settlement;
}

const none: readonly SettledConflict[] = [];

/** The settled conflicts of the draft on the screen. Where the desk has settled none, nothing is looked up. */
export function useSettledConflicts(): readonly SettledConflict[] {
  const briefing = useDraftState((state) => state.id);
  const { value: kept } = useCall('settings:get', {});
  const hasAny = (kept?.settings.settlements ?? []).length > 0;
  const { value: conflicts = [] } = useCall('conflicts:list', { briefing }, { when: hasAny });
  return hasAny ? conflicts.filter(isSettled) : none;
}

function isSettled(conflict: ConflictOnDesk): conflict is SettledConflict {
  return conflict.settlement !== undefined;
}

/** Conflicts that were settled, each with its figures and reason, and the way to open it again. */
export function SettledList({ settled }: { readonly settled: readonly SettledConflict[] }) {
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  return (
    <ul className="waived-list scroll">
      {settled.map(({ settlement, figures }) => (
        <li key={settlement.id} className="waived-row">
          <p>{settlementTitle(settlement)}</p>
          <p className="small second" dir="auto">
            {figures.map(({ fact, figure }) => `${fact}: ${figure}`).join(' · ')}
          </p>
          <p className="small second" dir="auto">
            {settlement.reason}
          </p>
          {!isReadOnly && (
            <Button size="low" onPress={() => void reopenConflict(settlement)}>
              Open again
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
