import type { ReleaseRules } from '../drafts/release-rules.ts';
import { checkSettingsSchema } from '../drafts/check-settings-schema.ts';
import { houseFileSchema } from '../schemas/house-file-schema.ts';
import { lineText, languageSchema, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { TemplateHead, TemplateParameter } from './template.ts';

const details = ['period', 'nextIssue', 'validUntil', 'distribution'] as const;
const types = ['text', 'number', 'day', 'yes-no', 'choice'] as const;
const value = z.union([lineText(), z.number(), z.boolean()], { error: 'a text, a number, true or false' });
const yesNo = z.boolean({ error: 'true or false' });

const parameterSchema = z.strictObject({
  label: lineText().exactOptional(),
  type: z.enum(types, { error: oneOf(types) }).default('text'),
  default: value.exactOptional(),
  required: yesNo.default(false),
  choices: z.array(lineText(), { error: 'a list of texts' }).min(1).max(100).exactOptional(),
});

const slotSchema = z.strictObject({ prompt: lineText(2000), required: yesNo.default(false) });

const rule = lineText(120).exactOptional();

const releaseRulesSchema = z.strictObject(
  { quantity: rule, place: rule, date: rule, speaker: rule, source: rule },
  { error: 'words by what they stand for: quantity, place, date, speaker, source' },
) satisfies z.ZodType<ReleaseRules>;

/** Front matter as authors write it; errors say what is allowed, so that they fit after “Write”. */
export const frontMatterSchema = z.strictObject(
  {
    title: lineText(),
    about: lineText(300).exactOptional(),
    look: z.enum(['briefing', 'alert'], { error: oneOf(['briefing', 'alert']) }).default('briefing'),
    language: languageSchema.default('en-GB'),
    marking: lineText(60).exactOptional(),
    style: lineText(60).exactOptional(),
    house: houseFileSchema.exactOptional(),
    parameters: z.record(nameSchema, parameterSchema, { error: 'parameters by their names' }).default({}),
    needs: z.array(nameSchema, { error: 'a list of kinds of facts' }).max(100).default([]),
    slots: z.record(nameSchema, slotSchema, { error: 'slots by their names' }).default({}),
    details: z
      .array(z.enum(details, { error: oneOf(details) }), { error: `a list of ${oneOf(details)}` })
      .max(details.length)
      .default([]),
    sources: yesNo.default(true),
    portions: yesNo.exactOptional(),
    release: releaseRulesSchema.exactOptional(),
    checks: checkSettingsSchema.exactOptional(),
    pages: z
      .int({ error: 'a whole number from 1 to 1000' })
      .min(1, { error: 'a whole number from 1 to 1000' })
      .max(1000, { error: 'a whole number from 1 to 1000' })
      .exactOptional(),
    contentsFrom: z
      .int({ error: 'a whole number from 0 to 1000' })
      .min(0, { error: 'a whole number from 0 to 1000' })
      .max(1000, { error: 'a whole number from 0 to 1000' })
      .default(12),
  },
  { error: 'front matter as names with their values, “title: Situation briefing” first' },
);

/** Checked front matter as the rest of the program holds it, with parameters and slots in the order of the file. */
export function headOf(read: z.output<typeof frontMatterSchema>): TemplateHead {
  const parameters = Object.entries(read.parameters).map(([name, parameter]) => named(name, parameter));
  const slots = Object.entries(read.slots).map(([name, { prompt, required }]) => ({
    name,
    prompt,
    required,
  }));
  return { ...read, parameters, slots };
}

function named(name: string, parameter: z.output<typeof parameterSchema>): TemplateParameter {
  return { ...parameter, name, label: parameter.label ?? name };
}

function oneOf(names: readonly string[]): string {
  return `one of ${names.join(', ')}`;
}
