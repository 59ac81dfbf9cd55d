import { boundsOf } from '../facts/date-bounds.ts';
import type { FactDate } from '../facts/fact-date.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import type { SourceInput } from './source-schema.ts';
import type { Source, SourceType } from './source.ts';

/** An item of CSL-JSON (citation style language, data schema 1.0), as reference managers write it. */
export interface CslItem {
  readonly id: string | number;
  readonly type: string;
  readonly [variable: string]: unknown;
}

type CslDate = Readonly<Record<string, unknown>>;

/** CSL’s types by ours; several of ours share one, and `genre` tells them apart. */
const cslTypes: Readonly<Record<SourceType, string>> = {
  'news article': 'article-newspaper',
  'news report': 'article-newspaper',
  'press reports': 'article-newspaper',
  'press release': 'article',
  statement: 'speech',
  speech: 'speech',
  interview: 'interview',
  report: 'report',
  document: 'document',
  'legal text': 'legislation',
  dataset: 'dataset',
  book: 'book',
  'web page': 'webpage',
  'social media post': 'post',
  broadcast: 'broadcast',
  picture: 'graphic',
  person: 'personal_communication',
};

/** Ours by CSL’s, for those that are not in the list above. */
const otherTypes: Readonly<Record<string, SourceType>> = {
  'article-magazine': 'news article',
  'article-journal': 'report',
  article: 'report',
  bill: 'legal text',
  chapter: 'book',
  figure: 'picture',
  hearing: 'legal text',
  legal_case: 'legal text',
  manuscript: 'document',
  motion_picture: 'broadcast',
  pamphlet: 'document',
  'paper-conference': 'report',
  'post-weblog': 'web page',
  regulation: 'legal text',
  standard: 'document',
  thesis: 'report',
  treaty: 'legal text',
};

/** Variables that tell a CSL item from a source of ours. */
const cslVariables = ['issued', 'accessed', 'container-title', 'publisher', 'URL', 'DOI', 'custom'];

const isoDate = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** Whether a value looks like an item of CSL-JSON and not like a source of ours. */
export function isCsl(value: unknown): value is CslItem {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('type' in value)) return false;
  const { type } = value;
  if (typeof type !== 'string') return false;
  const isOurs = Object.hasOwn(cslTypes, type);
  const hasCslVariables =
    cslVariables.some((name) => name in value) || namesOf(fieldsOf(value)['author']) !== undefined;
  return hasCslVariables || (!isOurs && typeOf(type) !== undefined);
}

/**
 * What a CSL-JSON item says of a source, for the schema of sources to check. What {@link toCsl} keeps under `custom` comes
 * back as it was; variables that sources do not have are left out.
 */
export function fromCsl(item: CslItem): Partial<Record<keyof SourceInput, unknown>> {
  const own = fieldsOf(fieldsOf(item['custom'])['attache']);
  const genre = textOf(item['genre']) ?? '';
  const outlet = textOf(item['container-title']) ?? textOf(item['publisher']) ?? textOf(item['authority']);
  return present({
    id: idOf(item.id),
    type: Object.hasOwn(cslTypes, genre) ? genre : typeOf(item.type),
    title: textOf(item['title']),
    originator: outlet,
    author: namesOf(item['author']),
    published: dateOf(item['issued']),
    information: dateOf(item['event-date']),
    url: textOf(item['URL']) ?? doiAddress(item['DOI']),
    read: dayOf(item['accessed']),
    language: textOf(item['language']),
    note: textOf(item['note']),
    ...own,
  });
}

/** A source as a CSL-JSON item; what CSL has no variable for is kept under `custom.attache`. */
export function toCsl(source: Source): CslItem {
  const { id, type, title, originator, author, published, information, url, read, language, note, ...own } =
    source;
  const exact = present({ ...own, published, information, read });
  return present({
    id,
    type: cslTypes[type],
    genre: type,
    title,
    [type === 'news article' || type === 'news report' ? 'container-title' : 'publisher']: originator,
    author: author === undefined ? undefined : [{ literal: author }],
    issued: published === undefined ? undefined : cslDate(published),
    'event-date': information === undefined ? undefined : cslDate(information),
    URL: url,
    accessed: read === undefined ? undefined : { 'date-parts': [partsOf(read.slice(0, 10))] },
    language,
    note,
    custom: { attache: exact },
  }) as CslItem;
}

function typeOf(type: string): SourceType | undefined {
  if (Object.hasOwn(otherTypes, type)) return otherTypes[type];
  const ours = Object.entries(cslTypes).find(([, csl]) => csl === type)?.[0];
  return ours as SourceType | undefined;
}

function cslDate(date: FactDate): CslDate {
  if (date.precision === 'phrase') return { literal: date.phrase };
  if (date.precision === 'range') return { 'date-parts': [partsOf(date.from), partsOf(date.to)] };
  const { earliest = '' } = boundsOf(date);
  const length = { day: 10, month: 7, year: 4 }[date.precision];
  return { 'date-parts': [partsOf(earliest.slice(0, length))] };
}

function partsOf(iso: string): readonly number[] {
  return iso.split('-').map(Number);
}

/** The date in words that the schema reads: `2026-02`, `2003/2009`, or what the item says literally. */
function dateOf(value: unknown): string | undefined {
  const date = fieldsOf(value);
  const parts: readonly unknown[] = Array.isArray(date['date-parts']) ? date['date-parts'] : [];
  const written = parts.slice(0, 2).map((part) => isoOf(part));
  if (written.length > 0 && written.every((part) => part !== undefined)) return written.join('/');
  const raw = textOf(date['raw']) ?? textOf(date['literal']);
  return raw ?? (typeof value === 'string' && isoDate.test(value) ? value : undefined);
}

function isoOf(parts: unknown): string | undefined {
  if (!Array.isArray(parts) || parts.length === 0) return undefined;
  const numbers = parts.slice(0, 3).map((part) => String(part));
  return numbers.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** CSL knows no moment of access but the day. */
function dayOf(value: unknown): string | undefined {
  const day = dateOf(value);
  return day?.length === 10 ? day : undefined;
}

/** Names as CSL has them, in one line: `Jane Doe; ECMWF`. */
function namesOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((name: unknown) => {
    const { literal, given, family } = fieldsOf(name);
    return textOf(literal) ?? [textOf(given), textOf(family)].filter((part) => part !== undefined).join(' ');
  });
  return names.filter((name) => name !== '').join('; ') || undefined;
}

/** Reference managers write ids with slashes and colons, which ours have not. */
function idOf(id: unknown): unknown {
  if (typeof id === 'number') return String(id);
  if (typeof id !== 'string') return id;
  return id
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64);
}

function doiAddress(value: unknown): string | undefined {
  const doi = textOf(value);
  return doi === undefined ? undefined : `https://doi.org/${encodeURI(doi.trim())}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
