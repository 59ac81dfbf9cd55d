import './bulk-pane.css';
import { useRef, useState } from 'react';
import type { ChangedFacts, FactSetting } from '../../../briefing/contract/fact-calls.ts';
import { nothingInCommon } from '../../../briefing/facts/common-values.ts';
import type { FactChanges } from '../../../briefing/facts/fact-changes.ts';
import { mostChanged } from '../../../briefing/facts/fact-choice.ts';
import type { FactChoice } from '../../../briefing/facts/fact-choice.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { call } from '../../bridge/call.ts';
import { onEvent } from '../../bridge/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Progress } from '../../controls/progress.tsx';
import { say } from '../../controls/toast.tsx';
import { useEntered } from '../enter-form.ts';
import { removeFacts } from '../fact-actions.ts';
import { undoAction } from '../../frame/take-back.ts';
import type { BulkForm } from './bulk-form.ts';
import { changesOf, untouchedBulk } from './bulk-form.ts';
import { BulkFields } from './bulk-fields.tsx';

export interface BulkPaneProps {
  readonly choice: FactChoice;
  readonly count: number;
  readonly setting: FactSetting;
}

/** Changes all chosen facts at once, as one action. */
export function BulkPane({ choice, count, setting }: BulkPaneProps) {
  const { value: common } = useCall('facts:common', { choice });
  const [form, setForm] = useState<BulkForm>(untouchedBulk);
  const [share, setShare] = useState<number>();
  const [refused, setRefused] = useState<ChangedFacts>();
  const pane = useRef<HTMLDivElement>(null);
  useEntered(pane, undefined);
  const checked = changesOf(form);
  const isReady =
    count <= mostChanged && checked.errors.size === 0 && Object.keys(checked.changes).length > 0;
  const apply = async (): Promise<void> => {
    setShare(0);
    const changed = await changeFacts(choice, checked.changes, setShare);
    setShare(undefined);
    if (changed === undefined) return;
    setForm(untouchedBulk);
    setRefused(changed.refusedCount > 0 ? changed : undefined);
  };
  return (
    <div ref={pane} className="bulk-pane">
      <header className="fact-head">
        <h2 className="strong grow">{formatNumber(count, setting.language)} facts chosen</h2>
      </header>
      <div className="fact-form scroll">
        {count > mostChanged && (
          <Notice tone="note" title="These are too many to change at once.">
            {`Narrow the table to ${formatNumber(mostChanged, setting.language)} facts or fewer.`}
          </Notice>
        )}
        {refused !== undefined && <Refused changed={refused} />}
        {share !== undefined && <Progress label={`Changing ${counted(count, 'fact')}`} share={share} />}
        <BulkFields
          {...{ form, common: common ?? nothingInCommon(count), setting }}
          errors={checked.errors}
          onChange={setForm}
        />
        <footer className="line bulk-foot">
          <Button kind="danger" onPress={() => void removeFacts(choice)}>
            Delete {counted(count, 'fact')}
          </Button>
          <span className="grow" />
          <Button kind="primary" isDisabled={!isReady || share !== undefined} onPress={() => void apply()}>
            Change {counted(count, 'fact')}
          </Button>
        </footer>
      </div>
    </div>
  );
}

function Refused({ changed }: { readonly changed: ChangedFacts }) {
  const { refused, refusedCount } = changed;
  const title =
    refusedCount === 1 ? 'One fact stayed as it was.' : `${refusedCount} facts stayed as they were.`;
  return (
    <Notice tone="warning" title={title} isUrgent>
      The others are changed.
      <ul className="fact-refused">
        {refused.map(({ id, why }) => (
          <li key={id}>
            <b>{id}</b> {why}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

async function changeFacts(
  choice: FactChoice,
  changes: FactChanges,
  tell: (share: number) => void,
): Promise<ChangedFacts | undefined> {
  const job = crypto.randomUUID();
  const forget = onEvent((event) => {
    if (event.kind === 'progress' && event.job === job) tell(event.done / Math.max(1, event.total));
  });
  const changed = await call('facts:change', { choice, changes, job });
  forget();
  if (!changed.ok) {
    say(changed.failure.message);
    return undefined;
  }
  const words = `${counted(changed.value.changed, 'fact')} changed.`;
  say(words, changed.value.changed === 0 ? {} : undoAction());
  return changed.value;
}
