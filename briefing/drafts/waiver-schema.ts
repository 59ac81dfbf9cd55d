import { daySchema, lineText, longText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { longestKey, type Waiver } from './waiver.ts';

const waiverShape = {
  rule: lineText(64),
  key: z.string({ error: 'the key of a finding' }).min(1).max(longestKey, { error: 'the key of a finding' }),
  message: longText(2000),
  reason: longText(1000),
  waived: daySchema,
} satisfies Record<keyof Waiver, z.ZodType>;

/** Waivers as a briefing keeps them. */
export const waiversSchema = z
  .array(z.strictObject(waiverShape))
  .max(1000, { error: 'at most 1,000 waivers' }) satisfies z.ZodType<readonly Waiver[]>;
