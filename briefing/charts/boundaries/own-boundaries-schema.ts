import { lineText } from '../../schemas/text-schema.ts';
import { z } from '../../schemas/zod.ts';
import { boundaryLimits, type OwnBoundaries } from './boundary-file.ts';

const shape = {
  name: lineText(boundaryLimits.printedName),
  areas: z.int({ error: 'a number of areas' }).min(1).max(boundaryLimits.areas),
  digest: z.string({ error: 'a SHA-256' }).regex(/^[0-9a-f]{64}$/u, { error: 'a SHA-256' }),
} satisfies Record<keyof OwnBoundaries, z.ZodType>;

/** Which boundaries of its own a desk has; the file itself lies among its pictures. */
export const ownBoundariesSchema = z.strictObject(shape) satisfies z.ZodType<OwnBoundaries>;
