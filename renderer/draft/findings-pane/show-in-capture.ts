import type { CapturePlace } from '../../../briefing/outcome.ts';
import { goTo } from '../../state/window-state.ts';

/** Opens the capture of a source at the words that a finding is about. */
export function showInCapture({ source, capture, start, end }: CapturePlace): void {
  goTo({ kind: 'sources', chosen: source, capture, at: { start, end } });
}
