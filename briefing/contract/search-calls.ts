import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** A fact that was found. */
export interface FoundFact {
  readonly id: string;
  readonly statement: string;
  /** In the desk's language: `Feb 2026`. */
  readonly date?: string;
  /** `B3` */
  readonly grade?: string;
}

/** A briefing that was found. */
export interface FoundBriefing {
  readonly id: string;
  readonly title: string;
  readonly state: 'draft' | 'archived';
}

/** A source that was found. */
export interface FoundSource {
  readonly id: string;
  /** Its title, or where it has none its originator or address. */
  readonly title: string;
  readonly originator?: string;
  readonly reliability?: string;
}

/** A template that was found. */
export interface FoundTemplate {
  readonly name: string;
  /** Of a built-in one, in its language: `Point de situation`. */
  readonly title?: string;
}

/** What was found on the desk, the best match of each sort first. */
export interface Found {
  readonly facts: readonly FoundFact[];
  readonly briefings: readonly FoundBriefing[];
  readonly sources: readonly FoundSource[];
  readonly templates: readonly FoundTemplate[];
}

/** Finding anything on the desk. */
export const searchCalls = {
  /** What has all the words, or an id that is these words; without words, what was opened and changed last. */
  'search:everything': call<Found>()(z.strictObject({ words: z.string().max(200) })),
};
