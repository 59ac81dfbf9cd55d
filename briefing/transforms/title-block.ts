import type { Detail } from '../document/document.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import { formatInstant } from '../facts/format-instant.ts';
import type { TemplateDetail } from '../merge/template.ts';
import type { TitleField, TitleRows } from '../style/style-file.ts';
import { calendarDay } from '../facts/calendar-day.ts';
import { houseWordsIn } from './words/house-words-in.ts';
import type { HouseWords } from './words/house-words.ts';
import { fillPattern } from '../text/fill-pattern.ts';

/** What is shown in the title block, without the number of columns. */
interface Shown {
  readonly label: string;
  readonly value: string;
}

/** What the title block is made from. */
export interface TitleBlockMatter {
  readonly briefing: Briefing;
  readonly settings: DeskSettings;
  readonly language: string;
  /** What the template asks for besides number, issue, cut-off and producer. */
  readonly details: readonly TemplateDetail[];
  /** How the page style arranges it; absent: in the order of the house. */
  readonly rows?: TitleRows | undefined;
}

/**
 * The title block in rows of four columns: number, issue, cut-off and until when it holds; then the producer, the
 * distribution over what is free, and the rest. Number, issue and cut-off are always there and say so when they are not set.
 */
export function titleBlock(matter: TitleBlockMatter): readonly Detail[] {
  const { details, rows } = matter;
  if (rows !== undefined) return rows.flatMap((row) => arranged(row, matter));
  const term = details.find((detail) => isTerm(detail) && shown(detail, matter).length > 0);
  const producer = fieldOf('producer', matter);
  const address = addressOf(matter);
  const rest = details.filter((detail) => detail !== term && detail !== 'distribution');
  const fourth = term === undefined ? producer : shown(term, matter);
  const second = term === undefined ? [] : producer;
  const last = rest.flatMap((detail) => shown(detail, matter));
  const distribution = details.includes('distribution') ? shown('distribution', matter) : [];
  const columns = second.length + last.length >= 2 ? 2 : 3;
  return [
    ...[...always(matter), ...fourth, ...second].map((detail) => across(detail, 1)),
    ...address.map((detail) => across(detail, second.length > 0 ? 3 : 2)),
    ...distribution.map((detail) => across(detail, columns)),
    ...last.map((detail) => across(detail, 1)),
  ];
}

/** A row as a style arranges it, of what there is: the last field takes the columns that are left. */
function arranged(row: TitleRows[number], matter: TitleBlockMatter): readonly Detail[] {
  const fields = row.flatMap((field) => fieldOf(field, matter));
  return fields.map((field, at) => across(field, at === fields.length - 1 ? columnsFrom(at) : 1));
}

function columnsFrom(at: number): Detail['columns'] {
  return ([4, 3, 2] as const)[at] ?? 1;
}

function fieldOf(field: TitleField, matter: TitleBlockMatter): readonly Shown[] {
  const { briefing, settings } = matter;
  const words = wordsOf(matter);
  switch (field) {
    case 'number':
      return [{ label: words.number, value: numberOf(matter) }];
    case 'issued':
      return [{ label: words.issued, value: momentOf(briefing.issued, matter) ?? words.notIssued }];
    case 'cutOff':
      return [{ label: words.cutOff, value: momentOf(briefing.cutOff, matter) ?? words.notSet }];
    case 'producer':
      return [{ label: words.producer, value: briefing.producer ?? settings.producer }];
    case 'address':
      return addressOf(matter);
    case 'nextIssue':
    case 'validUntil':
    case 'period':
    case 'distribution':
      return shown(field, matter);
  }
}

/** The address in one line: `12 Harbour Street, Second floor`; that of the desk belongs to no other producer. */
function addressOf({ briefing, settings, language }: TitleBlockMatter): readonly Shown[] {
  const lines = (settings.address ?? []).filter((line) => line.trim() !== '');
  const { comma, details } = houseWordsIn(language);
  const isOther = briefing.producer !== undefined && briefing.producer !== settings.producer;
  return lines.length === 0 || isOther ? [] : [{ label: details.address, value: lines.join(comma) }];
}

function always(matter: TitleBlockMatter): readonly Shown[] {
  return (['number', 'issued', 'cutOff'] as const).flatMap((field) => fieldOf(field, matter));
}

/** `2/2026`, as headers name an issue; undefined for a draft without a number. */
export function issueNumber({ briefing, settings }: TitleBlockMatter): string | undefined {
  const year = yearOf(briefing, settings.timeZone);
  if (briefing.number === undefined) return undefined;
  return year === undefined ? `${briefing.number}` : `${briefing.number}/${year}`;
}

function isTerm(detail: TemplateDetail): detail is 'nextIssue' | 'validUntil' {
  return detail === 'nextIssue' || detail === 'validUntil';
}

function numberOf(matter: TitleBlockMatter): string {
  const { briefing, settings } = matter;
  const words = wordsOf(matter);
  const year = yearOf(briefing, settings.timeZone);
  if (briefing.number === undefined) return words.draft;
  const number = `${briefing.number}`;
  return year === undefined ? number : fillPattern(words.numberOfYear, { number, year });
}

function yearOf(briefing: Briefing, timeZone: string): string | undefined {
  return briefing.issued === undefined ? undefined : calendarDay(briefing.issued, timeZone).slice(0, 4);
}

/** A day is written out; a moment is short, so that it fits its column. */
function momentOf(value: string | undefined, { settings, language }: TitleBlockMatter): string | undefined {
  if (value === undefined) return undefined;
  return formatInstant(value, language, settings.timeZone, value.length === 10 ? 'long' : 'short');
}

function wordsOf({ language }: TitleBlockMatter): HouseWords['details'] {
  return houseWordsIn(language).details;
}

/** A detail with its label; nothing where the briefing does not have it. */
function shown(detail: TemplateDetail, matter: TitleBlockMatter): readonly Shown[] {
  const value = matter.briefing[detail];
  if (value === undefined || value.trim() === '') return [];
  const printed = isTerm(detail) ? (momentOf(value, matter) ?? value) : value;
  return [{ label: wordsOf(matter)[detail], value: printed }];
}

function across({ label, value }: Shown, columns: Detail['columns']): Detail {
  return { label, value, columns };
}
