import type { Outcome } from '../../../briefing/outcome.ts';
import type { Desk } from '../open-desk.ts';
import { openDesk } from '../open-desk.ts';
import type { OpenOptions } from '../store/open-store.ts';
import { today } from '../clock.ts';

/** Opens a desk, lets `work` use it and closes it again, whatever happened. Findings of opening come first. */
export async function withDesk<T>(
  folder: string,
  access: OpenOptions['access'],
  work: (desk: Desk) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const opened = await openDesk(folder, { access, today: today() });
  if (!opened.ok) return opened;
  try {
    const outcome = await work(opened.value);
    return outcome.ok ? { ...outcome, findings: [...opened.findings, ...outcome.findings] } : outcome;
  } finally {
    opened.value.store.close();
  }
}
