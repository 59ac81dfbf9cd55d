import type { RequestOf } from '../../../briefing/contract.ts';
import type { ExportResult } from '../../../briefing/contract/export-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { onEvent } from '../../bridge/events.ts';

/** How far an export is. */
export interface ExportProgress {
  readonly share: number;
  readonly doing: string;
}

/** An export under way. */
export interface RunningExport {
  readonly outcome: Promise<Outcome<ExportResult>>;
  readonly stop: () => void;
}

/** Begins an export; `heard` is told how far it is. */
export function runExport(
  request: Omit<RequestOf<'export:run'>, 'job'>,
  heard: (progress: ExportProgress) => void,
): RunningExport {
  const job = crypto.randomUUID();
  const quit = onEvent((event) => {
    if (event.kind === 'progress' && event.job === job)
      heard({ share: event.done / event.total, doing: event.doing });
  });
  return {
    outcome: call('export:run', { ...request, job }).finally(quit),
    stop: () => void call('export:stop', { job }),
  };
}
