import { ownBoundariesSchema } from '../charts/boundaries/own-boundaries-schema.ts';
import { placesSchema } from '../charts/places/places-schema.ts';
import { tlp } from '../document/marking.ts';
import type { MarkingLevel, MarkingScheme } from '../document/marking.ts';
import { settlementsSchema } from '../facts/settlement-schema.ts';
import { houseNamesSchema } from '../names/house-names-schema.ts';
import { houseFileSchema } from '../schemas/house-file-schema.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import { languageSchema, lineText, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { fontLimits } from '../style/fonts/brought-font.ts';
import { broughtFontSchema } from '../style/fonts/brought-font-schema.ts';
import { styleFileSchema } from '../style/style-file-schema.ts';
import { checkSettingsSchema } from './check-settings-schema.ts';
import type { DeskSettings, SomeSettings } from './desk-settings.ts';

const colour = z
  .string({ error: 'a colour' })
  .regex(/^[0-9A-Fa-f]{6}$/, { error: 'six hexadecimal digits such as FFC000' })
  .overwrite((text) => text.toUpperCase());

const levelShape = {
  label: markingSchema,
  colour,
  ground: colour,
  limit: lineText(),
} satisfies Record<keyof MarkingLevel, z.ZodType>;

const schemeShape = {
  name: lineText(60),
  levels: z
    .array(z.strictObject(levelShape))
    .min(1, { error: 'at least one level' })
    .max(20, { error: 'at most 20 levels' })
    .refine((levels) => new Set(levels.map((level) => level.label)).size === levels.length, {
      error: 'levels with different labels',
    })
    .meta({ description: 'From the level anyone may see to the narrowest.' }),
} satisfies Record<keyof MarkingScheme, z.ZodType>;

const timeZoneSchema = z
  .string({ error: 'a time zone such as UTC or Asia/Baghdad' })
  .max(64, { error: 'a time zone such as UTC or Asia/Baghdad' })
  .refine(isTimeZone, { error: 'a time zone such as UTC or Asia/Baghdad' });

const fields = {
  producer: lineText().meta({ description: 'Who the briefings come from: Iraq and Syria Desk.' }),
  section: lineText().exactOptional(),
  address: z
    .array(lineText(120), { error: 'the lines of an address' })
    .max(6, { error: 'at most six lines' })
    .exactOptional(),
  logo: nameSchema
    .exactOptional()
    .meta({ description: 'Name of a picture of the desk, without its ending.' }),
  house: houseFileSchema
    .exactOptional()
    .meta({ description: 'Name of a Word file among the templates, in which Word files are made.' }),
  styles: z
    .array(styleFileSchema, { error: 'a list of style files' })
    .max(20, { error: 'at most 20 styles' })
    .refine((styles) => new Set(styles.map(({ name }) => name)).size === styles.length, {
      error: 'styles with different names',
    })
    .exactOptional(),
  style: nameSchema.exactOptional().meta({ description: 'Name of the style of the pages.' }),
  fonts: z
    .array(broughtFontSchema, { error: 'a list of fonts' })
    .max(fontLimits.families, { error: `at most ${fontLimits.families} families of fonts` })
    .refine((fonts) => new Set(fonts.map(({ family }) => family)).size === fonts.length, {
      error: 'families with different names',
    })
    .exactOptional()
    .meta({ description: 'Families of fonts that the house brought; kept by “attache font add”.' }),
  language: languageSchema,
  dates: z.enum(['words', 'iso']).exactOptional(),
  paper: z.enum(['A4', 'Letter']),
  citations: z.enum(['attache', 'notes', 'numbered']),
  markings: z.strictObject(schemeShape),
  checks: checkSettingsSchema.exactOptional(),
  names: houseNamesSchema.exactOptional(),
  places: placesSchema.exactOptional(),
  boundaries: ownBoundariesSchema
    .exactOptional()
    .meta({ description: 'Boundaries of its own; kept by “attache boundaries add”.' }),
  settlements: settlementsSchema.exactOptional(),
  timeZone: timeZoneSchema,
} satisfies Record<keyof DeskSettings, z.ZodType>;

const settingsShape = {
  ...fields,
  language: fields.language.default('en-GB'),
  paper: fields.paper.default('A4'),
  citations: fields.citations.default('attache'),
  markings: fields.markings.default(copyOfTlp),
  timeZone: fields.timeZone.default('UTC'),
} satisfies Record<keyof DeskSettings, z.ZodType>;

/** Some of the fields; what is not there is not set, and has no default. */
export const someSettingsSchema: z.ZodType<SomeSettings> = z.strictObject(fields).partial();

/** What holds for every briefing of a desk; all but the producer has a default. */
export const deskSettingsSchema = z.strictObject(settingsShape).meta({
  title: 'Desk settings',
  description: 'What holds for every briefing of a desk.',
}) satisfies z.ZodType<DeskSettings>;

function copyOfTlp(): { name: string; levels: MarkingLevel[] } {
  return { name: tlp.name, levels: [...tlp.levels] };
}

function isTimeZone(name: string): boolean {
  if (name === 'UTC') return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
