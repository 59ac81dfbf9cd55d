import { lineText } from '../../schemas/text-schema.ts';
import { z } from '../../schemas/zod.ts';
import type { Place } from './place.ts';

const degrees = (most: number): z.ZodNumber =>
  z
    .number({ error: 'degrees as a number' })
    .min(-most, { error: `degrees from -${most} to ${most}` })
    .max(most, { error: `degrees from -${most} to ${most}` });

const placeShape = {
  name: lineText(120),
  otherNames: z
    .array(lineText(120), { error: 'a list of names' })
    .max(20, { error: 'at most 20 other names' })
    .exactOptional(),
  latitude: degrees(90).meta({ description: 'North is positive.' }),
  longitude: degrees(180).meta({ description: 'East is positive.' }),
  radius: z
    .number({ error: 'kilometres as a number' })
    .min(1, { error: 'at least 1 kilometre' })
    .max(3000, { error: 'at most 3000 kilometres' })
    .exactOptional()
    .meta({ description: 'Of an area: kilometres from its middle to its edge.' }),
} satisfies Record<keyof Place, z.ZodType>;

/** The places of a desk. */
export const placesSchema = z
  .array(z.strictObject(placeShape), { error: 'a list of places' })
  .max(2000, { error: 'at most 2000 places' })
  .meta({ description: 'Places that maps can show, besides those built in.' }) satisfies z.ZodType<
  readonly Place[]
>;
