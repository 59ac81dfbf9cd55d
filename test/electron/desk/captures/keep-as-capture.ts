import type { Outcome } from '../../../../briefing/outcome.ts';
import { done } from '../../../../briefing/outcome.ts';
import type {
  CaptureDesk,
  CaptureInput,
  KeptCapture,
} from '../../../../electron/desk/captures/keep-capture.ts';
import { fileCapture, nameCapture } from '../../../../electron/desk/captures/keep-capture.ts';

/** Keeps a file as a capture of a source, or of a new one, in the two steps in which the program does it. */
export async function keepAsCapture(
  desk: CaptureDesk,
  { sourceId, ...input }: CaptureInput & { readonly sourceId?: string },
): Promise<Outcome<KeptCapture>> {
  const filed = await fileCapture(desk, input);
  if (!filed.ok) return filed;
  const kept = desk.store.transaction(() => nameCapture(desk.store, filed.value, sourceId));
  return kept.ok ? done(kept.value, [...filed.findings, ...kept.findings]) : kept;
}
