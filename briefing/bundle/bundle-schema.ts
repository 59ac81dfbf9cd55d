import type { Picture } from '../document/picture.ts';
import { pictureLimits } from '../document/picture-limits.ts';
import { briefingSchema } from '../drafts/briefing-schema.ts';
import { deskSettingsSchema } from '../drafts/desk-settings-schema.ts';
import { factSchema } from '../facts/fact-schema.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import { amount, daySchema, lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import type { Bundle, BundledPicture } from './bundle.ts';
import { bundleFormat, bundleVersion, longestBundle } from './bundle.ts';

const longestTemplate = 256 * 1024;
const mostThings = 100_000;

const pictureShape = {
  name: lineText(255),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml'] satisfies Picture['mediaType'][]),
  data: z
    .string({ error: 'bytes in base64' })
    .max(longestBundle)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/u, { error: 'bytes in base64' }),
  width: amount(pictureLimits.dots),
  height: amount(pictureLimits.dots),
} satisfies Record<keyof BundledPicture, z.ZodType>;

const bundleShape = {
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  program: lineText(60),
  today: daySchema,
  level: markingSchema.exactOptional(),
  isDraft: z.boolean({ error: 'true or false' }),
  template: z.strictObject({
    name: lineText(120),
    text: z.string({ error: 'a template' }).max(longestTemplate, { error: 'at most 256 KB' }),
  }),
  briefing: briefingSchema,
  facts: z.array(factSchema).max(mostThings),
  sources: z.array(sourceSchema).max(mostThings),
  settings: deskSettingsSchema,
  pictures: z.array(z.strictObject(pictureShape)).max(1000),
  checkSum: z.string().regex(/^[0-9a-f]{64}$/u, { error: '64 hexadecimal digits' }),
} satisfies Record<keyof Bundle, z.ZodType>;

/** A bundle as files carry it. It is foreign data: whoever can write a file can write a bundle. */
export const bundleSchema = z.strictObject(bundleShape) satisfies z.ZodType<Bundle>;
