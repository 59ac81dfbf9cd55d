import type { MarkingScheme } from '../document/marking.ts';
import type { DateFormat } from '../facts/date-format.ts';

/** What holds for every briefing of a desk. */
export interface DeskSettings {
  /** `Iraq and Syria Desk` */
  readonly producer: string;
  readonly section?: string;
  /** Lines of the producer's address, printed in the title block. */
  readonly address?: readonly string[];
  /** Name of a picture of the desk, printed over the title. */
  readonly logo?: string;
  /** BCP 47 */
  readonly language: string;
  /** Absent: in words. */
  readonly dates?: DateFormat;
  readonly paper: 'A4' | 'Letter';
  readonly citations: CitationStyle;
  readonly markings: MarkingScheme;
  /** IANA name; times in a briefing are printed in it. */
  readonly timeZone: string;
}

/** How notes are worded: the house's own, notes in the manner of Chicago, or numbered references. */
export type CitationStyle = 'attache' | 'notes' | 'numbered';
