import { factDateSchema } from '../facts/fact-date-schema.ts';
import { markingSchema, unmarked } from '../schemas/marking-schema.ts';
import {
  amount,
  dayOrInstantSchema,
  idSchema,
  languageSchema,
  lineText,
  longText,
} from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { Capture, Source, SourceType } from './source.ts';

/** Every type of source, in the order in which the product offers them. */
export const sourceTypes = [
  'news article',
  'news report',
  'press reports',
  'press release',
  'statement',
  'speech',
  'interview',
  'report',
  'document',
  'legal text',
  'dataset',
  'book',
  'web page',
  'social media post',
  'broadcast',
  'picture',
  'person',
] as const satisfies readonly SourceType[];

const flag = z.boolean({ error: 'true or false' });

const captureShape = {
  sha256: z
    .string({ error: 'a SHA-256 hash' })
    .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits in lower case' }),
  read: dayOrInstantSchema,
  mediaType: lineText(120).exactOptional(),
  bytes: amount(64 * 1024 * 1024)
    .int({ error: 'a whole number' })
    .exactOptional(),
} satisfies Record<keyof Capture, z.ZodType>;

const urlSchema = z
  .string({ error: 'a web address' })
  .max(2048, { error: 'a web address of at most 2,048 characters' })
  .overwrite((text) => text.trim())
  .regex(
    /^(?:https?:\/\/[^\s\p{C}"<>\\^`{|}/]+(?:[/?#][^\s\p{C}"<>\\^`{|}]*)?|mailto:[^\s\p{C}"<>]+@[^\s\p{C}"<>]+)$/iu,
    {
      error: 'a web address that begins with https://, http:// or mailto:',
    },
  );

const sourceShape = {
  id: idSchema.meta({ description: 'Short and unique on the desk: S1.' }),
  type: z.enum(sourceTypes),
  title: lineText().exactOptional(),
  titleSupplied: flag.exactOptional().meta({ description: 'True where the desk gave the title.' }),
  originator: lineText().exactOptional().meta({ description: 'Who issued it: outlet, body, publisher.' }),
  author: lineText().exactOptional(),
  published: factDateSchema.exactOptional(),
  information: factDateSchema.exactOptional().meta({
    description: 'Date of the information, where it differs from the publication’s.',
  }),
  url: urlSchema.exactOptional(),
  read: dayOrInstantSchema.exactOptional().meta({ description: 'When the desk read it.' }),
  reliability: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'])
    .exactOptional()
    .meta({ description: 'A no doubt to E known bad, F cannot be judged.' }),
  marking: markingSchema
    .default(unmarked)
    .meta({ description: 'Who may see it; TLP:AMBER where nothing is given.' }),
  citedIn: idSchema.exactOptional().meta({
    description: 'Id of the source that cites this one, where the desk has not seen this one itself.',
  }),
  captures: z.array(z.strictObject(captureShape)).max(100, { error: 'at most 100 captures' }).default([]),
  language: languageSchema.exactOptional(),
  descriptor: longText(4000).exactOptional().meta({
    description: 'What a reader must know of its quality: access, bias, age.',
  }),
  background: flag.exactOptional().meta({ description: 'True for what was read and not cited.' }),
  tags: z.array(lineText()).max(100, { error: 'at most 100 tags' }).default([]),
  note: longText().exactOptional().meta({ description: 'For the desk only, never printed.' }),
} satisfies Record<keyof Source, z.ZodType>;

/** A source as stored or as people write it; what it gives is the stored form with its defaults filled in. */
export const sourceSchema = z
  .strictObject(sourceShape)
  .refine((source) => source.citedIn !== source.id, {
    path: ['citedIn'],
    error: 'the id of another source, or nothing',
  })
  .meta({
    title: 'Source',
    description:
      'A publication, statement, document or person that facts rest on, with the elements of ICD 206.',
  }) satisfies z.ZodType<Source>;

/** What people may write for a source. */
export type SourceInput = z.input<typeof sourceSchema>;
