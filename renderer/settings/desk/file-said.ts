import type { Finding, Outcome } from '../../../briefing/outcome.ts';

/** What is said of the last file: why it was not taken, or what is to be minded of it. */
export interface FileSaid {
  readonly error?: string;
  readonly warning?: string;
}

/** What an answer about a file says under its field. */
export function fileSaid(answer: Outcome<unknown>): FileSaid {
  const { findings } = answer.ok ? answer : answer.failure;
  const words = findings.map(wordsOf).join(' ');
  if (answer.ok) return words === '' ? {} : { warning: words };
  return { error: words === '' ? answer.failure.message : words };
}

function wordsOf({ message, place }: Finding): string {
  return place?.line === undefined ? message : `Line ${place.line}: ${message}`;
}
