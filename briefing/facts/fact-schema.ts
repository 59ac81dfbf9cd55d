import { markingSchema, unmarked } from '../schemas/marking-schema.ts';
import { daySchema, idSchema, lineText, longText, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { detailsSchema } from './details-schema.ts';
import { factDateSchema } from './fact-date-schema.ts';
import type { Evidence, Fact, FactJudgement, QuotationAnchor, Speaker } from './fact.ts';
import { parseSpeaker } from './parse-speaker.ts';
import { splitLocator } from './split-locator.ts';
import { quantityExamples, quantitySchema } from './quantity-schema.ts';

const mostQuantities = 20;
const evidenceExample = 'a source with its locator, such as “S1, para. 7”';

const speakerShape = {
  name: lineText(),
  role: lineText().exactOptional(),
  shortName: lineText().exactOptional(),
  on: factDateSchema.exactOptional(),
  unnamed: z.boolean({ error: 'true or false' }).exactOptional(),
} satisfies Record<keyof Speaker, z.ZodType>;

/** A speaker as stored, or in words: `Saad Maan (head of information)`, `a military source (unnamed)`. */
const speakerSchema = z.union([z.strictObject(speakerShape), lineText().transform(parseSpeaker)], {
  error: 'who said it, such as “Saad Maan (head of information)”',
});

const anchorShape = {
  capture: z.string().regex(/^[0-9a-f]{64}$/, { error: 'the SHA-256 of a capture' }),
  exact: longText(4000),
  prefix: z.string().max(100),
  suffix: z.string().max(100),
} satisfies Record<keyof QuotationAnchor, z.ZodType>;

const evidenceShape = {
  source: idSchema,
  locator: lineText().exactOptional(),
  quotation: longText(4000).exactOptional(),
  anchor: z.strictObject(anchorShape).exactOptional(),
} satisfies Record<keyof Evidence, z.ZodType>;

const storedEvidence = z.strictObject(evidenceShape);

/** A piece of evidence as stored, or a source with a locator in words: `S1, para. 7`. */
const evidenceSchema = z.union([storedEvidence, lineText().transform(splitLocator).pipe(storedEvidence)], {
  error: evidenceExample,
});

const judgementShape = {
  by: z.enum(['desk', 'source']),
  scale: z.enum(['ICD 203', 'PHIA']).exactOptional(),
  likelihood: lineText(60).exactOptional(),
  confidence: z.enum(['high', 'moderate', 'low']).exactOptional(),
  basis: longText(4000).exactOptional(),
} satisfies Record<keyof FactJudgement, z.ZodType>;

const factShape = {
  id: idSchema.meta({ description: 'Short and unique on the desk: T05.' }),
  kind: nameSchema.meta({ description: 'transfer, warning, political, or a kind of the desk’s own.' }),
  statement: longText().meta({ description: 'One statement in the desk’s words.' }),
  quantities: severalOrOne(quantitySchema, mostQuantities, quantityExamples).meta({
    description: 'How many, the main figure first; up to 20, or one alone.',
  }),
  date: factDateSchema.exactOptional(),
  places: namesOrList('places').meta({ description: 'Where; a list, or one text parted by semicolons.' }),
  saidBy: speakerSchema.exactOptional().meta({ description: 'Who said it.' }),
  reportedBy: idSchema.exactOptional().meta({
    description: 'Id of the source that reported it, where the desk read it elsewhere.',
  }),
  evidence: severalOrOne(evidenceSchema, 20, evidenceExample).meta({
    description: 'Where the desk read it, cited in this order.',
  }),
  credibility: z
    .literal([1, 2, 3, 4, 5, 6])
    .exactOptional()
    .meta({ description: '1 confirmed to 5 contradicted, 6 cannot be judged.' }),
  marking: markingSchema
    .default(unmarked)
    .meta({ description: 'Who may see it; TLP:AMBER where nothing is given.' }),
  status: z
    .enum(['current', 'superseded', 'withdrawn'])
    .default('current')
    .meta({ description: 'Only current facts go into briefings.' }),
  supersededBy: idSchema.exactOptional().meta({ description: 'Id of the fact that takes its place.' }),
  knownSince: daySchema.exactOptional().meta({ description: 'The day since when the desk knows it.' }),
  reviewBy: daySchema.exactOptional().meta({ description: 'The day by when it is to be looked at again.' }),
  tags: namesOrList('tags').meta({ description: 'A list, or one text parted by semicolons.' }),
  details: detailsSchema.default({}),
  judgement: z
    .strictObject(judgementShape)
    .exactOptional()
    .meta({ description: 'There when the fact is a view and not an observation.' }),
  remark: longText(4000).exactOptional().meta({ description: 'For readers, printed in the note.' }),
  note: longText().exactOptional().meta({ description: 'For the desk only, never printed.' }),
} satisfies Record<keyof Fact, z.ZodType>;

/** A fact as stored or as people write it; what it gives is the stored form with its defaults filled in. */
export const factSchema = z.strictObject(factShape).meta({
  title: 'Fact',
  description: 'One statement in the desk’s words, of a kind, with who said it and where it can be read.',
}) satisfies z.ZodType<Fact>;

/** What people may write for a fact. */
export type FactInput = z.input<typeof factSchema>;

function severalOrOne<Item extends z.ZodType>(item: Item, most: number, error: string) {
  const list = z.array(item).max(most, { error: `at most ${most} of them` });
  return z.union([list, item.transform((one) => [one])], { error }).default([]);
}

function namesOrList(what: string) {
  const list = z.array(lineText()).max(100, { error: `at most 100 ${what}` });
  const written = z
    .string()
    .max(4000)
    .transform((text) =>
      text
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .pipe(list);
  return z
    .union([list, written], { error: `a list of ${what}, or one text parted by semicolons` })
    .default([]);
}
