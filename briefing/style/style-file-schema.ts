import { nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { attacheStyle } from './attache-style.ts';
import type { Colours, TextStyleName } from './page-style.ts';
import { familySchema } from './fonts/brought-font-schema.ts';
import { titleFields, type StyleFile } from './style-file.ts';

const yesNo = z.boolean({ error: 'true or false' });

function points(least: number, most: number): z.ZodType<number> {
  const error = `a number of points from ${least} to ${most}`;
  return z.number({ error }).min(least, { error }).max(most, { error });
}

function oneOf<const Names extends readonly [string, ...string[]]>(names: Names): z.ZodType<Names[number]> {
  return z.enum(names, { error: `one of ${names.join(', ')}` });
}

const colour = z
  .string({ error: 'six hexadecimal digits in quotes, such as "1D3B5C"' })
  .regex(/^#?[0-9A-Fa-f]{6}$/u, { error: 'six hexadecimal digits in quotes, such as "1D3B5C"' })
  .overwrite((text) => text.replace('#', '').toUpperCase());

const colourNames = [
  'ink',
  'accent',
  'grey',
  'hair',
  'tint',
  'dataLight',
  'grid',
  'track',
] as const satisfies readonly (keyof Colours)[];
const colourName = oneOf(colourNames);

const textShape = {
  face: oneOf(['serif', 'sans']).exactOptional(),
  weight: oneOf(['regular', 'semibold', 'bold']).exactOptional(),
  size: points(6, 48).exactOptional(),
  lead: points(7, 72).exactOptional(),
  colour: colourName.exactOptional(),
  before: points(0, 72).exactOptional(),
  after: points(0, 72).exactOptional(),
};

const textNames = Object.keys(attacheStyle('A4').text) as [TextStyleName, ...TextStyleName[]];
const family = familySchema.exactOptional();
const others = z
  .array(familySchema, { error: 'a list of families of fonts' })
  .max(4, { error: 'at most four families' })
  .exactOptional();
const details = ['period', 'nextIssue', 'validUntil', 'distribution'] as const;

const titleRows = z
  .array(
    z
      .array(oneOf(titleFields), { error: `a row of ${titleFields.join(', ')}` })
      .min(1, { error: 'rows with something in them' })
      .max(4, { error: 'at most four fields a row' }),
    { error: 'rows, such as [[number, issued, cutOff, producer], [distribution]]' },
  )
  .max(5, { error: 'at most five rows' })
  .refine((rows) => new Set(rows.flat()).size === rows.flat().length, { error: 'each field once' })
  .refine((rows) => (['number', 'issued', 'cutOff'] as const).every((field) => rows.flat().includes(field)), {
    error: 'number, issued and cutOff too: every document says them',
  });

/** A style file as its author writes it; errors say what is allowed, so that they fit after “Write”. */
export const styleFileSchema = z.strictObject(
  {
    name: nameSchema,
    paper: oneOf(['A4', 'Letter']).exactOptional(),
    margins: z
      .strictObject({
        left: points(28, 170).exactOptional(),
        right: points(28, 170).exactOptional(),
        top: points(60, 200).exactOptional(),
        bottom: points(50, 200).exactOptional(),
      })
      .exactOptional(),
    columns: z
      .strictObject({ key: points(60, 180).exactOptional(), gap: points(6, 30).exactOptional() })
      .exactOptional(),
    fonts: z.strictObject({ serif: family, sans: family, others }).exactOptional(),
    scale: z
      .number({ error: 'a number from 0.8 to 1.4' })
      .min(0.8, { error: 'a number from 0.8 to 1.4' })
      .max(1.4, { error: 'a number from 0.8 to 1.4' })
      .exactOptional(),
    colours: z
      .strictObject(Object.fromEntries(colourNames.map((name) => [name, colour.exactOptional()])))
      .exactOptional(),
    text: z
      .partialRecord(oneOf(textNames), z.strictObject(textShape), { error: 'texts by their names' })
      .exactOptional(),
    prose: z
      .strictObject({ justified: yesNo.exactOptional(), hyphenated: yesNo.exactOptional() })
      .exactOptional(),
    numbering: z
      .strictObject({ headings: yesNo.exactOptional(), paragraphs: yesNo.exactOptional() })
      .exactOptional(),
    notes: oneOf(['attache', 'notes', 'numbered']).exactOptional(),
    logo: nameSchema.exactOptional(),
    details: z
      .array(oneOf(details), { error: `a list of ${details.join(', ')}` })
      .max(4)
      .exactOptional(),
    titleBlock: titleRows.exactOptional(),
  },
  { error: 'names with their values, “name: ministry” first' },
) satisfies z.ZodType<StyleFile>;
