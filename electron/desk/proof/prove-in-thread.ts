import type { Outcome } from '../../../briefing/outcome.ts';
import type { ProofResult } from '../../../briefing/releases/proof/proof-result.ts';
import type { Withheld } from '../../../briefing/releases/proof/withheld.ts';
import { programFile } from '../program-file.ts';
import { askThread } from '../workers/ask-thread.ts';
import type { WrittenFile } from './prove-files.ts';

/** Files, and what must not be in them. */
export interface ProofRequest {
  readonly files: readonly WrittenFile[];
  readonly withheld: Withheld;
}

const file = programFile('proof-worker', import.meta.url);

/** Does what `proveFiles` does in a thread, so that the window is answered meanwhile and the search can be stopped. */
export function proveInThread(request: ProofRequest, signal?: AbortSignal): Promise<Outcome<ProofResult>> {
  const failed = 'The files could not be searched for what is withheld, so none was written.';
  return askThread({ file, request, signal, failed });
}
