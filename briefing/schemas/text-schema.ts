import { readCalendarDate } from '../facts/calendar.ts';
import { isDayOrInstant } from '../facts/format-instant.ts';
import { formatNumber } from '../facts/format-quantity.ts';
import { findForbiddenCharacter } from '../text/forbidden-character.ts';
import { z } from './zod.ts';

// An `error` in a schema says what is allowed, so that it fits after “Write”. Those with a number are made when they are said:
// the first number that is written costs every program and child 40 ms of its start.

/** The longest name, title or other single line. */
const longestLine = 300;
/** The longest text of several lines. */
export const longestText = 32_000;

/** One line of text: trimmed, in NFC, without forbidden characters. */
export function lineText(longest = longestLine): z.ZodString {
  return z
    .string({ error: () => `a line of text of at most ${formatNumber(longest, 'en')} characters` })
    .max(longest, { error: () => `at most ${formatNumber(longest, 'en')} characters` })
    .overwrite(tidyText)
    .min(1, { error: 'at least one character' })
    .superRefine((text, context) => refuseForbidden(text, 'line', context));
}

/** Text that may have several lines: in NFC, with line feeds only, without forbidden characters. */
export function longText(longest = longestText): z.ZodString {
  return z
    .string({ error: () => `a text of at most ${formatNumber(longest, 'en')} characters` })
    .max(longest, { error: () => `at most ${formatNumber(longest, 'en')} characters` })
    .overwrite((text) => tidyText(text.replaceAll('\r\n', '\n')))
    .min(1, { error: 'at least one character' })
    .superRefine((text, context) => refuseForbidden(text, 'long', context));
}

/** An id: a letter or digit, then up to 63 letters, digits, full stops, hyphens or underscores. */
export const idSchema = z.string({ error: 'an id' }).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
  error:
    'an id of 1 to 64 letters, digits, full stops, hyphens and underscores, with a letter or digit first',
});

/** The name of a kind, a parameter, a slot or a detail: a letter, then up to 63 letters, digits, hyphens or underscores. */
export const nameSchema = z.string({ error: 'a name' }).regex(/^\p{L}[\p{L}\p{M}\p{N}_-]{0,63}$/u, {
  error: 'a name of 1 to 64 letters, digits, hyphens and underscores, with a letter first',
});

/** An ISO 8601 day that exists. */
export const daySchema = z
  .string({ error: 'a day such as 2026-01-21' })
  .refine((text) => text.length === 10 && readCalendarDate(text) !== undefined, {
    error: 'a day that exists, such as 2026-01-21',
  })
  .meta({ format: 'date' });

/** An ISO 8601 day, month or year that exists. */
export const calendarDateSchema = z
  .string({ error: 'a day, month or year such as 2026-01-21, 2026-02 or 2019' })
  .refine((text) => readCalendarDate(text) !== undefined, {
    error: 'a day, month or year that exists, such as 2026-01-21, 2026-02 or 2019',
  });

/** An ISO 8601 day, or an instant with its offset from UTC. */
export const dayOrInstantSchema = z
  .string({ error: 'a day such as 2026-01-21 or an instant such as 2026-01-21T18:00Z' })
  .refine(isDayOrInstant, { error: 'a day such as 2026-01-21 or an instant such as 2026-01-21T18:00Z' });

/** A BCP 47 language tag: `en-GB`. */
export const languageSchema = z
  .string({ error: 'a language such as en-GB or ar' })
  .max(35, { error: 'a language such as en-GB or ar' })
  .refine(isLanguage, { error: 'a language such as en-GB or ar' });

/** A number from 0 to the greatest a quantity may hold. */
export function amount(greatest: number): z.ZodNumber {
  const error = (): string => `a number from 0 to ${formatNumber(greatest, 'en')}`;
  return z.number({ error }).min(0, { error }).max(greatest, { error });
}

function tidyText(text: string): string {
  return text.normalize('NFC').trim();
}

function refuseForbidden(text: string, form: 'line' | 'long', context: z.RefinementCtx): void {
  const forbidden = findForbiddenCharacter(text, form);
  if (forbidden === undefined) return;
  const where = `${forbidden.name} (${forbidden.code}) at character ${forbidden.index + 1}`;
  context.addIssue({ code: 'custom', message: `it without ${where}` });
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
