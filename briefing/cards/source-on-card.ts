import { formatDate } from '../facts/format-date.ts';
import { formatInstant } from '../facts/format-instant.ts';
import type { Source } from '../sources/source.ts';
import { issuerOf, namesIssuer } from '../transforms/citations/source-names.ts';

/** A source as its card shows it, in words. */
export interface SourceOnCard {
  readonly id: string;
  /** `news article` */
  readonly type: string;
  readonly title: string;
  readonly originator?: string;
  readonly author?: string;
  /** `February 2026` */
  readonly published?: string;
  /** `27 February 2026` */
  readonly read?: string;
  /** A letter from A to F. */
  readonly reliability?: string;
  /** Web address. */
  readonly url?: string;
  readonly marking: string;
  readonly captures: number;
}

/** How the dates of a card are written. */
export interface CardDates {
  /** BCP 47 */
  readonly language: string;
  /** IANA name */
  readonly timeZone: string;
}

/** Describes a source in words. */
export function sourceOnCard(source: Source, { language, timeZone }: CardDates): SourceOnCard {
  const { title, originator, author, published, read, reliability, url } = source;
  return {
    id: source.id,
    type: source.type,
    title: title ?? issuerOf(source),
    marking: source.marking,
    captures: source.captures.length,
    ...(originator === undefined || (title === undefined && namesIssuer(source)) ? {} : { originator }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published: formatDate(published, language, 'long') }),
    ...(read === undefined ? {} : { read: formatInstant(read, language, timeZone, 'long') }),
    ...(url === undefined ? {} : { url }),
    ...(reliability === undefined ? {} : { reliability }),
  };
}
