import type { OwnBoundaries } from '../charts/boundaries/boundary-file.ts';
import type { Place } from '../charts/places/place.ts';
import type { MarkingScheme } from '../document/marking.ts';
import type { DateFormat } from '../facts/date-format.ts';
import type { Settlement } from '../facts/settlement.ts';
import type { HouseName } from '../names/house-name.ts';
import type { BroughtFont } from '../style/fonts/brought-font.ts';
import type { StyleFile } from '../style/style-file.ts';
import type { CheckSettings } from './check-settings.ts';

/** What holds for every briefing of a desk. */
export interface DeskSettings {
  /** `Iraq and Syria Desk` */
  readonly producer: string;
  readonly section?: string;
  /** Lines of the producer's address, printed in the title block. */
  readonly address?: readonly string[];
  /** Name of a picture of the desk, printed over the title. */
  readonly logo?: string;
  /** Name of the organisation’s own Word file among the templates, in which Word files are made. */
  readonly house?: string;
  /** How pages look, by the names by which templates and {@link style} call them. */
  readonly styles?: readonly StyleFile[];
  /** Name of the style of all briefings whose template names none; absent: the built-in one. */
  readonly style?: string;
  /** BCP 47 */
  readonly language: string;
  /** Absent: in words. */
  readonly dates?: DateFormat;
  readonly paper: 'A4' | 'Letter';
  readonly citations: CitationStyle;
  readonly markings: MarkingScheme;
  /** How much the findings of the checks weigh. */
  readonly checks?: CheckSettings;
  /** Names as the house writes them. */
  readonly names?: readonly HouseName[];
  /** Places that maps can show, besides those built in. */
  readonly places?: readonly Place[];
  /** Families of fonts that style files may name besides those that come with the program. */
  readonly fonts?: readonly BroughtFont[];
  /** Boundaries of its own on which maps are drawn; absent: those of Natural Earth. */
  readonly boundaries?: OwnBoundaries;
  /** How facts that do not agree were settled. */
  readonly settlements?: readonly Settlement[];
  /** IANA name; times in a briefing are printed in it. */
  readonly timeZone: string;
}

/** Some fields of the settings; what is not there is not set. */
export type SomeSettings = { readonly [Name in keyof DeskSettings]?: DeskSettings[Name] | undefined };

/** How notes are worded: the house's own, notes in the manner of Chicago, or numbered references. */
export type CitationStyle = 'attache' | 'notes' | 'numbered';
