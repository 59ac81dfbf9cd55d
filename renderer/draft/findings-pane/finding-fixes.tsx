import { useState } from 'react';
import type { Finding } from '../../../briefing/outcome.ts';
import { Button } from '../../controls/button.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { goToFinding } from './go-to-finding.ts';
import { useFixes } from './use-fixes.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** What can be done about a finding: its fixes, and the way to its place. */
export function FindingFixes({ finding }: { readonly finding: Finding }) {
  const draft = useDraft();
  const fixes = useFixes(finding);
  const goes = whereTo(finding);
  const [isAsking, setAsking] = useState(false);
  const canWaive = useDraftState((state) => !state.isReadOnly) && finding.key !== undefined;
  if (fixes.length === 0 && goes === undefined && !canWaive) return null;
  return (
    <div className="finding-fixes">
      {fixes.map(({ label, run }) => (
        <Button key={label} size="low" onPress={run}>
          {label}
        </Button>
      ))}
      {goes !== undefined && (
        <Button size="low" kind="plain" onPress={() => goToFinding(draft, finding)}>
          {goes}
        </Button>
      )}
      {canWaive && (
        <Button size="low" kind="plain" onPress={() => setAsking(true)}>
          Waive…
        </Button>
      )}
      {isAsking && (
        <WaiveDialog
          briefing={draft.state.getState().id}
          finding={finding}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function whereTo({ place = {} }: Finding): string | undefined {
  const { slot, fact, source, template, field } = place;
  if (slot !== undefined) return 'Go to the line';
  if (fact !== undefined) return 'Open fact';
  if (source !== undefined) return 'Open source';
  if (template !== undefined) return 'Open template';
  return field === undefined ? undefined : 'Open set-up';
}
