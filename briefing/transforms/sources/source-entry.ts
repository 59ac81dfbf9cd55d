import type { SourceEntry } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { rankOf } from '../../document/marking.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import type { Capture, Source } from '../../sources/source.ts';
import { capitalised } from '../../text/sentence.ts';
import { calendarDay } from '../../facts/calendar-day.ts';
import { dayIn, momentIn } from '../citations/capture-words.ts';
import { quotedTitle } from '../citations/source-names.ts';
import type { WordingContext } from '../citations/wording-context.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import type { HouseWords } from '../words/house-words.ts';
import { address, inRuns, join, referenceTo, sentence, strong, text } from '../inline-text.ts';
import { filled } from '../../text/fill-pattern.ts';

/** A source as the Sources section lists it: the elements of a source reference citation by ICD 206, with the whole hash. */
export function sourceEntry(source: Source, label: string, context: WordingContext): SourceEntry {
  const content = sentences([
    ...opening(source, context),
    seenAt(source, context),
    markingOf(source, context),
    source.descriptor === undefined ? [] : [text(source.descriptor)],
  ]);
  const entry = { id: `source-${label}`, label, content };
  return source.reliability === undefined ? entry : { ...entry, reliability: source.reliability };
}

/** A source that was read and is not cited: `FIRST, Traffic Light Protocol 2.0, August 2022.` */
export function backgroundEntry(source: Source, context: WordingContext): readonly Inline[] {
  const { originator, author, title } = source;
  const [name, ...rest] = [originator ?? author, title, dateIn(source.published, context)].filter(
    (part) => part !== undefined,
  );
  const named = join(
    [name === undefined ? [] : [strong(name)], ...rest.map((part) => [text(part)])],
    wordsOf(context).comma,
  );
  const url = source.url === undefined ? [] : [address(source.url)];
  const read =
    source.read === undefined ? [] : [text(filled(wordsOf(context).read, momentIn(source.read, context)))];
  return sentences([named, join([url, read], wordsOf(context).comma), markingOf(source, context)]);
}

/** Who issued it in bold, what it is called, its type and dates. What nobody issued begins with its title, or its type. */
function opening(source: Source, context: WordingContext): readonly (readonly Inline[])[] {
  const house = wordsOf(context);
  const title = source.title === undefined ? undefined : quotedTitle(source.title, source, house);
  const supplied = source.titleSupplied === true ? house.list.titleSupplied : '';
  const issuer = source.originator ?? source.author;
  const author = source.originator === undefined ? undefined : source.author;
  const kind = typeAndDates(source, context);
  if (issuer !== undefined) {
    const named = [author, title].filter((part) => part !== undefined).join(house.comma);
    return [
      [strong(capitalised(endWith(issuer, '.')))],
      words(named === '' ? '' : named + supplied),
      words(kind),
    ];
  }
  if (title !== undefined) return [[strong(title), ...words(supplied)], words(kind)];
  const dates = datesOf(source, context);
  const unnamed = dates === '' ? house.list.unnamed : `${house.list.unnamed}${house.comma}${dates}`;
  return [[strong(capitalised(house.sourceTypes[source.type])), text(unnamed)]];
}

function typeAndDates(source: Source, context: WordingContext): string {
  const dates = datesOf(source, context);
  const { comma, sourceTypes } = wordsOf(context);
  return capitalised([sourceTypes[source.type], dates].filter((part) => part !== '').join(comma));
}

/** `February 2026; information to February 2026` */
function datesOf(source: Source, context: WordingContext): string {
  const published = dateIn(source.published, context);
  const information = dateIn(source.information, context);
  const informed =
    information === undefined ? undefined : filled(wordsOf(context).list.informationTo, information);
  return [published, informed].filter((part) => part !== undefined).join(wordsOf(context).semicolon);
}

function dateIn(date: FactDate | undefined, context: WordingContext): string | undefined {
  return date === undefined ? undefined : formatDate(date, context.language, 'long');
}

/** Where it is cited, where it was read, and every capture of it. */
function seenAt(source: Source, context: WordingContext): readonly Inline[] {
  const house = wordsOf(context);
  const url = source.url === undefined ? [] : [address(source.url)];
  const read =
    source.read === undefined ? [] : [text(filled(wordsOf(context).read, momentIn(source.read, context)))];
  const captures = source.captures.map((capture) => captureIn(capture, source, context));
  const seen = join([join([url, read], wordsOf(context).comma), ...captures], house.semicolon);
  if (source.citedIn === undefined) return seen;
  const label = context.labels?.get(source.citedIn);
  const cited =
    label === undefined
      ? []
      : [text(house.semicolon + house.asCitedIn), referenceTo(`source-${label}`, label)];
  const unseen = [text(house.list.notSeen), ...cited];
  return seen.length === 0 ? unseen : [...unseen, text('. '), ...seen];
}

/** `capture of that day, SHA-256 cb91…` */
function captureIn(capture: Capture, source: Source, context: WordingContext): readonly Inline[] {
  const { list } = wordsOf(context);
  const day = calendarDay(capture.read, context.timeZone);
  const sameDay = source.read !== undefined && calendarDay(source.read, context.timeZone) === day;
  const when = sameDay ? list.thatDay : dayIn(capture.read, context);
  return [text(filled(list.captureOf, when)), { kind: 'code', value: capture.sha256 }];
}

function markingOf(source: Source, context: WordingContext): readonly Inline[] {
  return rankOf(context.markings, source.marking) === 0 ? [] : [text(source.marking)];
}

/** Sentences one after the other; empty ones are left out. */
function sentences(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  const said = parts.map((part) => sentence(part));
  return inRuns(join(said, ' '));
}

function wordsOf({ language }: WordingContext): HouseWords {
  return houseWordsIn(language);
}

function words(value: string): readonly Inline[] {
  return value === '' ? [] : [text(value)];
}

function endWith(value: string, end: string): string {
  return value.endsWith(end) ? value : value + end;
}
