import { momentForTyping, readMoment } from '../drafts/read-moment.ts';
import { formatCalendarDate, formatDate } from '../facts/format-date.ts';
import type { FactDate } from '../facts/fact-date.ts';
import { readDate, readDay } from '../facts/form/read-day.ts';
import type { Reading } from '../facts/form/reading.ts';
import { nothing, read, wrong } from '../facts/form/reading.ts';
import { isInstant } from '../facts/format-instant.ts';
import { sourceSchema } from './source-schema.ts';
import type { Source } from './source.ts';

/** What of a source a user can change by itself; captures are kept and removed, never edited. */
export const sourceFieldNames = [
  'type',
  'title',
  'titleSupplied',
  'originator',
  'author',
  'published',
  'information',
  'url',
  'read',
  'reliability',
  'marking',
  'citedIn',
  'language',
  'descriptor',
  'background',
  'tags',
  'note',
] as const satisfies readonly Exclude<keyof Source, 'id' | 'captures'>[];

/** The name of a field of a source that a user can change. */
export type SourceFieldName = (typeof sourceFieldNames)[number];

/** Fields that are typed as text. */
export type SourceTextField = Exclude<
  SourceFieldName,
  'type' | 'titleSupplied' | 'reliability' | 'marking' | 'citedIn' | 'background'
>;

/** What the desk has in a field, as text that is read as the same value again; an instant to the minute, in UTC. */
export function sourceFieldText(source: Source, field: SourceTextField): string {
  if (field === 'tags') return source.tags.join('; ');
  if (field === 'published' || field === 'information') return dateText(source[field]);
  const text = source[field] ?? '';
  return field === 'read' && text !== '' ? dayText(text) : text;
}

/** Reads what was typed into a field: a value, nothing where it was emptied, or what to write instead. */
export function readSourceField(field: SourceTextField, text: string): Reading<unknown> {
  const reading = readText(field, text);
  if (reading.is !== 'value') return reading;
  const problem = sourceFieldProblem(field, reading.value);
  return problem === undefined ? reading : wrong(problem);
}

/** What to write instead of a value that does not fit its field. */
export function sourceFieldProblem(field: SourceFieldName, value: unknown): string | undefined {
  const checked = sourceSchema.shape[field].safeParse(value);
  const [issue] = checked.success ? [] : checked.error.issues;
  return issue === undefined ? undefined : `Write ${issue.message}.`;
}

function readText(field: SourceTextField, text: string): Reading<unknown> {
  const trimmed = text.trim();
  if (field === 'tags') return read(tagsIn(trimmed));
  if (trimmed === '') return nothing;
  if (field === 'published' || field === 'information') return readDate(trimmed);
  if (field === 'read') return readDayOrInstant(trimmed);
  return read(trimmed);
}

function readDayOrInstant(text: string): Reading<string> {
  const moment = readMoment(text, 'en', 'UTC');
  return moment === undefined ? readDay(text) : read(moment);
}

function tagsIn(text: string): readonly string[] {
  const tags = text.split(/[;\n]/u).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function dateText(date: FactDate | undefined): string {
  if (date === undefined) return '';
  const isWordy = date.precision === 'month' && date.weekday !== undefined;
  return plainSpaces(formatDate(date, 'en', isWordy ? 'long' : 'short'));
}

function dayText(dayOrInstant: string): string {
  if (isInstant(dayOrInstant)) return momentForTyping(dayOrInstant, 'en', 'UTC');
  return plainSpaces(formatCalendarDate(dayOrInstant, 'en', 'long'));
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
