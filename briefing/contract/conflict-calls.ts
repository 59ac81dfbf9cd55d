import type { ConflictFigure } from '../checks/conflicts/conflict-words.ts';
import type { Corroboration } from '../checks/origins/corroboration.ts';
import type { Settlement } from '../facts/settlement.ts';
import { idSchema, longText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { SourceSummary } from '../sources/draft-summary.ts';
import { call } from './call.ts';

/** Facts of a briefing that contradict each other. */
export interface ConflictOnDesk {
  readonly figures: readonly ConflictFigure[];
  /** How the desk settled it; absent: it is open. */
  readonly settlement?: Settlement;
}

const severalFacts = z.array(idSchema).min(2).max(200);

/** Facts held against each other: conflicts and how they are settled, facts of one event, origins, the summary of the sources. */
export const conflictCalls = {
  /** What contradicts each other among the facts of a briefing, settled or not. */
  'conflicts:list': call<readonly ConflictOnDesk[]>()(z.strictObject({ briefing: idSchema })),
  /** Settles a conflict for the whole desk; refused where these facts do not contradict each other. */
  'conflicts:settle': call<Settlement>()(
    z.strictObject({
      facts: severalFacts,
      choice: z.enum(['prefer', 'range', 'both']),
      preferred: idSchema.optional(),
      reason: longText(1000),
    }),
  ),
  /** Opens a conflict again. */
  'conflicts:reopen': call<{ readonly id: string }>()(z.strictObject({ id: idSchema })),
  /** Makes several facts of one event one: the one that stays takes their evidence, the others are superseded by it. */
  'facts:merge': call<{ readonly fact: string }>()(
    z.strictObject({ stays: idSchema, others: z.array(idSchema).min(1).max(200) }),
  ),
  /** How many citations, and how many origins, stand behind a statement that cites these facts and sources. */
  'origins:count': call<Corroboration>()(z.strictObject({ ids: z.array(idSchema).max(200) })),
  /** Drafts a summary of the sources of a briefing as it is on the desk; nothing is kept. */
  'sources:summary': call<SourceSummary>()(z.strictObject({ briefing: idSchema })),
};
