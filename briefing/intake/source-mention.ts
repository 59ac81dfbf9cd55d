import type { Place } from '../outcome.ts';

/** How and where a file speaks of a source. */
export interface SourceMention {
  readonly name: string;
  readonly role: 'reporter' | 'read';
  readonly place: Place;
  /** Who spoke, where the source may be his own statement. */
  readonly speaker?: string | undefined;
  /** Id of the source that cites this one. */
  readonly citedIn?: string | undefined;
}

/** `S1` and the like say nothing of a source but its id. */
export function looksLikeId(name: string): boolean {
  return /^[A-Za-z]{0,4}\d{1,6}$/.test(name.trim());
}
