import { chosenIds, commonFilters } from '../facts/common-filters-schema.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import {
  dayOrInstantSchema,
  idSchema,
  languageSchema,
  lineText,
  longText,
  nameSchema,
} from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { Briefing } from './briefing.ts';
import { longestSlot } from './briefing.ts';
import type { Selection } from './selection.ts';
import { waiversSchema } from './waiver-schema.ts';

const selectionShape = {
  ...commonFilters,
  text: lineText().exactOptional(),
  also: chosenIds.exactOptional().meta({
    description: 'Ids of facts that are in although the rest leaves them out; status and cut-off still hold.',
  }),
  without: chosenIds
    .exactOptional()
    .meta({ description: 'Ids of facts that are out whatever the rest says.' }),
} satisfies Record<keyof Selection, z.ZodType>;

/** Which facts a briefing is made from. */
export const selectionSchema = z.strictObject(selectionShape) satisfies z.ZodType<Selection>;

const parameter = z.union([longText(4000), z.number(), z.boolean()], {
  error: 'text, a number, true or false',
});

const briefingShape = {
  id: idSchema,
  template: lineText(120).meta({
    description: 'situation-briefing, security-alert, or one of the desk’s own.',
  }),
  templateVersion: z
    .number({ error: 'a whole number' })
    .int({ error: 'a whole number' })
    .min(1)
    .max(1_000_000)
    .exactOptional()
    .meta({ description: 'The version of the desk’s own template to which the draft was last moved.' }),
  title: lineText(),
  shortTitle: lineText().exactOptional(),
  language: languageSchema.exactOptional(),
  parameters: z.record(nameSchema, parameter).default({}),
  selection: selectionSchema.default({}).meta({
    description: 'Which facts go in; an absent part does not narrow.',
  }),
  slots: z
    .record(
      nameSchema,
      z.string({ error: 'Markdown' }).max(longestSlot, { error: 'at most 200,000 characters' }),
    )
    .default({})
    .meta({ description: 'The analyst’s prose in Markdown, by slot.' }),
  marking: markingSchema.exactOptional(),
  cutOff: dayOrInstantSchema.exactOptional().meta({ description: 'Nothing known later goes in.' }),
  issued: dayOrInstantSchema.exactOptional(),
  number: z
    .number({ error: 'a whole number' })
    .int({ error: 'a whole number' })
    .min(1)
    .max(100_000)
    .exactOptional(),
  producer: lineText().exactOptional(),
  section: lineText().exactOptional(),
  distribution: lineText(1000).exactOptional(),
  period: lineText().exactOptional(),
  nextIssue: lineText().exactOptional(),
  validUntil: lineText().exactOptional(),
  sourceSummary: z
    .strictObject({ text: longText(8000), basis: lineText(64) })
    .exactOptional()
    .meta({ description: 'Printed over the list of sources; drafted from them, and edited.' }),
  waivers: waiversSchema.exactOptional().meta({ description: 'Findings that are let stand.' }),
  state: z.enum(['draft', 'archived'], { error: 'draft or archived' }).exactOptional(),
  changed: dayOrInstantSchema.exactOptional(),
} satisfies Record<keyof Briefing, z.ZodType>;

/** A draft as stored; parameters, selection and slots may be left out. */
export const briefingSchema = z.strictObject(briefingShape).meta({
  title: 'Briefing',
  description: 'A draft: a template, its parameters, a selection of facts, and the analyst’s prose.',
}) satisfies z.ZodType<Briefing>;
