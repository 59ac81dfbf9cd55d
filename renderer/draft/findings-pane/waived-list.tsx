import type { WaivedFinding } from '../../../briefing/drafts/waiver.ts';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { say } from '../../controls/toast.tsx';
import { useDraftState } from '../draft-state.ts';

/** Findings that are let stand, each with its reason and the way to take that back. */
export function WaivedList({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  return (
    <ul className="waived-list scroll">
      {waived.map((one) => (
        <WaivedRow key={one.waiver.key} one={one} />
      ))}
    </ul>
  );
}

function WaivedRow({ one: { finding, waiver } }: { readonly one: WaivedFinding }) {
  const briefing = useDraftState((state) => state.id);
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  const { deskLanguage, timeZone } = useDraftState((state) => state.onDesk);
  const takeBack = async (): Promise<void> => {
    const taken = await call('checks:take-back', { briefing, key: waiver.key });
    if (!taken.ok) say(taken.failure.message);
  };
  return (
    <li className="waived-row">
      <p dir="auto">{finding.message}</p>
      <p className="small second" dir="auto">
        {`Waived ${formatInstant(waiver.waived, deskLanguage, timeZone, 'short')}: ${waiver.reason}`}
      </p>
      {!isReadOnly && (
        <Button size="low" onPress={() => void takeBack()}>
          Take the waiver back
        </Button>
      )}
    </li>
  );
}
