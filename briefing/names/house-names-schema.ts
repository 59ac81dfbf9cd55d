import { lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { HouseName } from './house-name.ts';

const others = z.array(lineText(120)).max(50, { error: 'at most 50 spellings' }).default([]);

const houseNameShape = {
  house: lineText(120),
  kind: z.enum(['place', 'person', 'organisation', 'other'], {
    error: 'one of place, person, organisation, other',
  }),
  spellings: others,
  scripts: others,
  inFull: lineText(200).exactOptional(),
  note: lineText().exactOptional(),
} satisfies Record<keyof HouseName, z.ZodType>;

/** The names of a desk as the house writes them. */
export const houseNamesSchema = z
  .array(z.strictObject(houseNameShape))
  .max(5000, { error: 'at most 5,000 names' }) satisfies z.ZodType<readonly HouseName[]>;
