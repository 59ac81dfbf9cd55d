import { useState } from 'react';
import type { Finding } from '../../../briefing/outcome.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { Button } from '../../controls/button.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { goToFinding } from './go-to-finding.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { showInCapture } from './show-in-capture.ts';
import { useFixes } from './use-fixes.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** A deed that asks more before it is done. */
type Asking = 'settle' | 'merge' | 'waive';

/** What can be done about a finding: its fixes, what asks more, and the way to its place. */
export function FindingFixes({ finding }: { readonly finding: Finding }) {
  const fixes = useFixes(finding);
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  const [asking, setAsking] = useState<Asking>();
  return (
    <div className="finding-fixes">
      {fixes.map(({ label, run }) => (
        <Button key={label} size="low" onPress={run}>
          {label}
        </Button>
      ))}
      {!isReadOnly &&
        asksOf(finding).map((ask) => (
          <Button
            key={ask}
            size="low"
            kind={ask === 'waive' && finding.rule !== 'same-event' ? 'plain' : 'edged'}
            onPress={() => setAsking(ask)}
          >
            {askWords(ask, finding)}
          </Button>
        ))}
      <WayThere finding={finding} />
      {asking !== undefined && (
        <AskDialog asking={asking} finding={finding} onClose={() => setAsking(undefined)} />
      )}
    </div>
  );
}

function asksOf({ rule, facts, key }: Finding): readonly Asking[] {
  const waive = key === undefined ? [] : (['waive'] as const);
  if (facts === undefined) return waive;
  return rule === 'same-event' ? ['merge', ...waive] : ['settle', ...waive];
}

function askWords(ask: Asking, { rule, facts = [] }: Finding): string {
  if (ask === 'settle') return 'Settle…';
  if (ask === 'merge') return 'Merge…';
  if (rule !== 'same-event') return 'Waive…';
  return facts.length === 2 ? 'These are two events…' : 'These are several events…';
}

interface AskDialogProps {
  readonly asking: Asking;
  readonly finding: Finding;
  readonly onClose: () => void;
}

function AskDialog({ asking, finding, onClose }: AskDialogProps) {
  const briefing = useDraftState((state) => state.id);
  const { rule, facts = [] } = finding;
  if (asking === 'settle') return <SettleDialog {...{ briefing, facts, onClose }} />;
  if (asking === 'merge') return <MergeDialog {...{ facts, onClose }} />;
  const proposed = rule === 'same-event' ? severalEvents(facts) : '';
  return <WaiveDialog {...{ briefing, finding, proposed, onClose }} />;
}

function severalEvents(facts: readonly string[]): string {
  return `${listed(facts)} are ${facts.length === 2 ? 'two' : 'several'} events.`;
}

function WayThere({ finding }: { readonly finding: Finding }) {
  const draft = useDraft();
  const { captured } = finding;
  const goes = whereTo(finding);
  return (
    <>
      {goes !== undefined && (
        <Button size="low" kind="plain" onPress={() => goToFinding(draft, finding)}>
          {goes}
        </Button>
      )}
      {captured !== undefined && (
        <span className="finding-way">
          <Button size="low" kind="plain" onPress={() => showInCapture(captured)}>
            Show in capture
          </Button>
        </span>
      )}
    </>
  );
}

function whereTo({ place = {}, captured }: Finding): string | undefined {
  const { slot, fact, source, template, field } = place;
  if (slot !== undefined) return captured === undefined ? 'Go to the line' : undefined;
  if (fact !== undefined) return 'Open fact';
  if (source !== undefined) return 'Open source';
  if (template !== undefined) return 'Open template';
  return field === undefined ? undefined : 'Open set-up';
}
