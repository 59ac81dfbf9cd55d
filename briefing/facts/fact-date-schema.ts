import { calendarDateSchema, daySchema, lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { firstDay, lastDay, weekdays } from './calendar.ts';
import type { FactDate } from './fact-date.ts';
import { findForbiddenCharacter } from '../text/forbidden-character.ts';
import { longestPhrase, parseFactDate } from './parse-date.ts';

const allowed =
  'a date that exists, such as 2026-01-21, 2026-02, 2019, 2003/2009 or “late 2025” (day first as in 01/02/2026 is not read: it could be two days)';

const written = z.string().transform((text, context): FactDate => {
  const clean = findForbiddenCharacter(text, 'line') === undefined;
  const date = clean && text.length <= 300 ? parseFactDate(text.normalize('NFC')) : undefined;
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: allowed });
  return z.NEVER;
});

const plainYear = z
  .number()
  .int()
  .min(1000)
  .max(9999)
  .transform((year): FactDate => ({ precision: 'year', year: String(year) }));

function ofLength(length: number, example: string): z.ZodType<string, string> {
  return calendarDateSchema.refine((text) => text.length === length, { error: example });
}

const stored = z
  .discriminatedUnion(
    'precision',
    [
      z.strictObject({ precision: z.literal('day'), day: daySchema }),
      z.strictObject({
        precision: z.literal('month'),
        month: ofLength(7, 'a month such as 2026-02'),
        weekday: z.enum(weekdays).exactOptional(),
      }),
      z.strictObject({ precision: z.literal('year'), year: ofLength(4, 'a year such as 2019') }),
      z.strictObject({ precision: z.literal('range'), from: calendarDateSchema, to: calendarDateSchema }),
      z.strictObject({
        precision: z.literal('phrase'),
        phrase: lineText(longestPhrase),
        from: calendarDateSchema.exactOptional(),
        to: calendarDateSchema.exactOptional(),
      }),
    ],
    { error: 'a precision: day, month, year, range or phrase' },
  )
  .superRefine((date, context) => {
    const { from, to } = date.precision === 'range' || date.precision === 'phrase' ? date : {};
    if (from === undefined || to === undefined) return;
    if (firstDay(from) > firstDay(to) || lastDay(from) > lastDay(to)) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'an end that is not before “from”' });
    }
  });

/** A date as stored, or as people write it: `2026-02`, `21 January 2026`, `2003/2009`, `late 2025`. */
export const factDateSchema: z.ZodType<FactDate, string | number | z.input<typeof stored>> = z
  .union([stored, written, plainYear], { error: allowed })
  .meta({
    id: 'Date',
    description:
      'When, as exactly as it is known: 2026-01-21, 2026-02, 2019, 2003/2009, or a phrase such as “late 2025”.',
  });
