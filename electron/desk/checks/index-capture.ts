import { setImmediate } from 'node:timers/promises';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { indexInSteps, type CaptureIndex } from '../../../briefing/captures/search/capture-index.ts';

/** Indexes the words of a capture in small steps, so that other calls are answered meanwhile; once for each text. */
export async function indexCapture(capture: CaptureText): Promise<CaptureIndex> {
  const steps = indexInSteps(capture);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}
