import type { Severity } from '../../../briefing/outcome.ts';

/** Marks an element that stands for text as the text itself would be marked. */
export function markFinding(element: HTMLElement, severity: Severity | undefined): void {
  if (severity === undefined) return;
  element.classList.add('finding-mark');
  element.dataset['severity'] = severity;
}
