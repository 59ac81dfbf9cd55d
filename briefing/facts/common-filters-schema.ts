import { calendarDateSchema, idSchema, lineText, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';

/** Ids of facts or sources, by which some are chosen. */
export const chosenIds = z.array(idSchema).max(10_000, { error: 'at most 10,000 ids' });

const names = z.array(lineText()).max(1000, { error: 'at most 1,000 of them' });

/** What facts are chosen by, in the selection of a briefing and in a table alike. */
export const commonFilters = {
  ids: chosenIds.exactOptional(),
  kinds: z.array(nameSchema).max(1000, { error: 'at most 1,000 kinds' }).exactOptional(),
  places: names.exactOptional(),
  tags: names.exactOptional(),
  statuses: z
    .array(z.enum(['current', 'superseded', 'withdrawn']))
    .max(3, { error: 'at most three statuses' })
    .exactOptional(),
  from: calendarDateSchema.exactOptional(),
  to: calendarDateSchema.exactOptional(),
} as const;
