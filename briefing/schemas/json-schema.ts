import { briefingSchema } from '../drafts/briefing-schema.ts';
import { deskSchema } from '../drafts/desk-schema.ts';
import { factSchema } from '../facts/fact-schema.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import { z } from './zod.ts';

/** What has a published JSON Schema. */
export const schemaNames = ['fact', 'source', 'briefing', 'desk'] as const;

/** One of {@link schemaNames}. */
export type SchemaName = (typeof schemaNames)[number];

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  fact: factSchema,
  source: sourceSchema,
  briefing: briefingSchema,
  desk: deskSchema,
};

/**
 * The JSON Schema (draft 2020-12) of what people may write. It says as much as JSON Schema can; reading a file checks more:
 * dates that exist, forbidden characters, ids that are there.
 */
export function jsonSchemaOf(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
}
