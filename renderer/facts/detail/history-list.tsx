import type { FactHistoryEntry } from '../../../briefing/contract/fact-calls.ts';
import type { FieldChange } from '../../../briefing/facts/fact-differences.ts';
import { fieldLabel } from '../../../briefing/facts/form/field-label.ts';
import type { KindField } from '../../../briefing/facts/form/kind-fields.ts';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import type { DifferencePart } from '../../controls/difference.tsx';
import { Difference } from '../../controls/difference.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { say } from '../../controls/toast.tsx';
import { useWindow } from '../../state/window-state.ts';
import { undoAction } from '../../frame/take-back.ts';

export interface HistoryListProps {
  readonly id: string;
  readonly entries: readonly FactHistoryEntry[];
  readonly fields: readonly KindField[];
  readonly isReadOnly: boolean;
}

/** What happened to a fact, the newest first: what was done, when, and what each field held before and after. */
export function HistoryList({ id, entries, fields, isReadOnly }: HistoryListProps) {
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  if (entries.length === 0) {
    return (
      <EmptyState icon="history" title="Nothing has happened to this fact yet.">
        It is as it came to the desk. Each change stands here from now on, and can be taken back.
      </EmptyState>
    );
  }
  return (
    <ol className="fact-history scroll">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <header className="line">
            <span className="strong">{entry.label}</span>
            <span className="small quiet grow">{formatInstant(entry.at, 'en-GB', zone, 'short')}</span>
            {entry.changes.length > 0 && !isReadOnly && (
              <Button
                kind="plain"
                size="low"
                icon="restore"
                aria-label={`Restore what was before: ${entry.label}`}
                onPress={() => void putBack(id, entry)}
              >
                Restore
              </Button>
            )}
          </header>
          {entry.changes.length > 0 && (
            <dl className="pairs">
              {entry.changes.map((change) => (
                <ChangeLine key={change.field} change={change} label={fieldLabel(change.field, fields)} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

function ChangeLine({ change, label }: { readonly change: FieldChange; readonly label: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Difference parts={partsOf(change)} />
      </dd>
    </>
  );
}

function partsOf({ before, after }: FieldChange): readonly DifferencePart[] {
  const removed = before === undefined ? [] : [{ kind: 'removed' as const, text: before }];
  const added = after === undefined ? [] : [{ kind: 'added' as const, text: after }];
  const between = removed.length + added.length === 2 ? [{ kind: 'same' as const, text: ' ' }] : [];
  return [...removed, ...between, ...added];
}

async function putBack(id: string, { sequence, label }: FactHistoryEntry): Promise<void> {
  const restored = await call('facts:put-back', { id, sequence });
  if (!restored.ok) say(restored.failure.message);
  else say(`${id} is as it was before “${label}”.`, undoAction());
}
