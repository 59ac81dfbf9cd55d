import { factSchema } from '../facts/fact-schema.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import { nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import { briefingSchema } from './briefing-schema.ts';
import { deskSettingsSchema } from './desk-settings-schema.ts';

/** A kind’s JSON Schema; {@link readKind} says what it may hold. */
const kindSchema = z.custom<Fields>(isFields, { error: 'a JSON Schema' });

/** A whole desk in one file, for exchange: what `attache new --sample` is made from. */
export const deskSchema = z
  .strictObject({
    $schema: z.string().max(2048).exactOptional(),
    settings: deskSettingsSchema.exactOptional(),
    kinds: z
      .record(nameSchema, kindSchema.meta({ type: 'object' }))
      .default({})
      .meta({ description: 'Kinds of the desk’s own: JSON Schemas for “details”, by name.' }),
    sources: z.array(sourceSchema).default([]),
    facts: z.array(factSchema).default([]),
    briefings: z.array(briefingSchema).default([]),
  })
  .meta({ title: 'Desk', description: 'Settings, kinds, sources, facts and drafts of a desk in one file.' });
