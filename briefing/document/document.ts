import type { Block } from './block.ts';
import type { Banner } from './banner.ts';
import type { Inline } from './inline.ts';
import type { Labels } from './labels.ts';
import type { Picture } from './picture.ts';

/**
 * What stands between templates and writers: plain, read-only, JSON-serialisable data without a font size in it.
 * PDF, Word, HTML and Markdown are written from the same document, so they say the same.
 */
export interface Document {
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  /** In the order of their numbers; filled by the citations transform. */
  readonly notes: readonly Note[];
  /** What each fact is that words of the document came from, by its id: `Transfer, 21 January 2026`. */
  readonly factNames?: Readonly<Record<string, string>>;
}

/** What stands at the foot of a page and is led to by the marks of its number. */
export interface Note {
  /** `note-3` */
  readonly id: string;
  readonly number: number;
  readonly content: readonly Inline[];
  /** Ids of the sources and facts the note stands for. */
  readonly sources: readonly string[];
  readonly facts: readonly string[];
}

/** What is said of the document as a whole: title block, running lines, banner, properties. */
export interface Meta {
  /** The kind of product, as printed over the title: `Situation briefing`. */
  readonly kind: string;
  readonly look: 'briefing' | 'alert';
  readonly title: string;
  /** BCP 47: `en-GB`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly producer: string;
  /** Second line of the header on page 1: the producer's section or parent. */
  readonly section?: string;
  /** The producer's sign, printed over the title. */
  readonly logo?: Logo;
  /** Second line of the header from page 2 on: `Situation briefing 2/2026: Transfer of ISIS detainees`. */
  readonly runningTitle: string;
  /** Second line of the footer: `Information to 28 February 2026, 18:00 UTC`. */
  readonly runningFoot?: string;
  /** The title block, in reading order: four columns, the first one wider. */
  readonly details: readonly Detail[];
  readonly banner: Banner;
  /** How many pages it is to fit; absent: any number. */
  readonly mostPages?: number;
  /** ISO 8601 instant; the dates in the files' properties. */
  readonly issued: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  readonly labels: Labels;
}

/** A picture that stands for the producer. */
export interface Logo {
  readonly picture: Picture;
  /** For those who do not see it. */
  readonly description: string;
}

/** One line of the title block. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  /** How many of the four columns the value takes. */
  readonly columns: 1 | 2 | 3 | 4;
}
