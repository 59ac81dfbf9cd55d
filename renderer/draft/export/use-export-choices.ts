import { useEffect, useState } from 'react';
import type { ExportChoices } from '../../../briefing/contract/export-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';

/** How the briefing was exported last, read each time the sheet opens; undefined until it is. */
export function useExportChoices(id: string): Outcome<ExportChoices> | undefined {
  const [choices, setChoices] = useState<Outcome<ExportChoices>>();
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<void> => {
      const answer = await call('export:choices', { id });
      if (!isLeft) setChoices(answer);
    };
    void read();
    return () => {
      isLeft = true;
    };
  }, [id]);
  return choices;
}
