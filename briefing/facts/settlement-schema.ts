import { daySchema, idSchema, lineText, longText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { Settlement } from './settlement.ts';

const settlementShape = {
  id: idSchema,
  facts: z.array(idSchema).min(2, { error: 'at least two facts' }).max(200, { error: 'at most 200 facts' }),
  figures: z.record(idSchema, lineText(200)),
  choice: z.enum(['prefer', 'range', 'both'], { error: 'one of prefer, range, both' }),
  preferred: idSchema.exactOptional(),
  reason: longText(1000),
  settled: daySchema,
} satisfies Record<keyof Settlement, z.ZodType>;

const settlementSchema = z
  .strictObject(settlementShape)
  .superRefine(({ facts, choice, preferred }, context) => {
    const isPreferring = choice === 'prefer';
    if (isPreferring ? preferred !== undefined && facts.includes(preferred) : preferred === undefined) return;
    const message = isPreferring ? 'the id of one of the facts' : 'nothing here, or “prefer” as the choice';
    context.addIssue({ code: 'custom', path: ['preferred'], message });
  });

/** How facts that do not agree were settled, as a desk keeps it. */
export const settlementsSchema = z
  .array(settlementSchema)
  .max(10_000, { error: 'at most 10,000 settlements' }) satisfies z.ZodType<readonly Settlement[]>;
