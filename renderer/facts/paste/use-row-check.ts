import { useEffect, useState } from 'react';
import type { CheckedRows } from '../../../briefing/contract/fact-calls.ts';
import type { IntakeColumns } from '../../../briefing/intake/intake-columns.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { putBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import type { PastedContent } from './pasted-content.ts';

/** What is checked: the rows, what their columns are for, and what rows without a kind are. */
export interface RowsAsked {
  readonly content: PastedContent;
  /** Undefined while a column is still to be decided on; JSON has none. */
  readonly columns: IntakeColumns | undefined;
  readonly kind: string;
}

/** What is known of pasted rows. */
export interface RowCheck {
  readonly isChecking: boolean;
  /** There when every row can be added. */
  readonly rows?: CheckedRows;
  readonly findings: readonly Finding[];
  /** Why they cannot be added, as a sentence. */
  readonly trouble?: string;
}

const nothing: RowCheck = { isChecking: false, findings: [] };
/** A pause in choosing columns, in milliseconds. */
const pause = 250;

/** Has rows checked whenever what they are read as changes; the last answer stays meanwhile. */
export function useRowCheck(asked: RowsAsked | undefined): RowCheck {
  const [check, setCheck] = useState<RowCheck>(nothing);
  useEffect(() => {
    if (asked === undefined || (asked.content.isTable && asked.columns === undefined)) {
      setCheck(nothing);
      return undefined;
    }
    let isLeft = false;
    setCheck((before) => ({ findings: before.findings, isChecking: true }));
    const show = async (): Promise<void> => {
      const answer = await ask(asked);
      if (!isLeft) setCheck(answer);
    };
    const timer = setTimeout(() => void show(), pause);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return check;
}

async function ask({ content, columns, kind }: RowsAsked): Promise<RowCheck> {
  const bytes = await putBytes(new Blob([content.text]));
  const checked: Outcome<CheckedRows> = bytes.ok
    ? await call('rows:check', {
        bytes: bytes.value,
        fileName: content.fileName,
        kind,
        ...(columns === undefined ? {} : { columns }),
      })
    : bytes;
  if (checked.ok) return { isChecking: false, rows: checked.value, findings: checked.value.findings };
  return { isChecking: false, findings: checked.failure.findings, trouble: checked.failure.message };
}
