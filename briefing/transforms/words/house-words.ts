import type { SourceType } from '../../sources/source.ts';
import type { HouseTerms } from '../../terms/house-terms.ts';

/** What the product prints of itself in notes, in the list of sources and in the title block. `{…}` is filled in. */
export interface HouseWords {
  /** A comma and a semicolon in a list, each with its space. */
  readonly comma: string;
  readonly semicolon: string;
  /** Between two speakers, and before the last of several numbers or figures. */
  readonly andSpeaker: string;
  readonly and: string;
  readonly quoted: string;
  readonly also: string;
  readonly inSource: string;
  /** Between the numbers of two sources of which the second passes on the first. */
  readonly inNumbered: string;
  readonly asCitedIn: string;
  readonly statementBy: string;
  readonly reportedBy: string;
  readonly reportedIn: string;
  readonly spokenOn: string;
  readonly noteNumber: string;
  readonly read: string;
  readonly capture: string;
  readonly captureOf: string;
  readonly changedSince: string;
  readonly opinionOfSpeaker: string;
  readonly opinionOfAuthor: string;
  readonly quotedIn: string;
  /** Begins small: it follows the speaker's name. */
  readonly noSource: string;
  readonly unnamed: string;
  readonly unnamedType: string;
  readonly sourceTypes: HouseTerms['sourceTypes'];
  /** How a source without a label is called again: `the article`. */
  readonly nouns: Readonly<Record<SourceType, string>>;
  readonly paragraph: readonly [one: string, several: string];
  readonly page: readonly [one: string, several: string];
  readonly settlement: {
    readonly differ: string;
    readonly prefers: string;
    readonly range: string;
    readonly both: string;
    readonly all: string;
  };
  readonly list: {
    readonly sources: string;
    readonly titleSupplied: string;
    readonly unnamed: string;
    readonly informationTo: string;
    readonly notSeen: string;
    readonly captureOf: string;
    readonly thatDay: string;
  };
  readonly summary: {
    readonly none: string;
    readonly notes: (notes: number, sources: number) => string;
    readonly cited: (sources: number) => string;
    readonly seen: string;
    readonly origins: (facts: number, origins: number) => string;
  };
  readonly details: {
    readonly number: string;
    readonly numberOfYear: string;
    readonly draft: string;
    readonly issued: string;
    readonly notIssued: string;
    readonly cutOff: string;
    readonly notSet: string;
    readonly producer: string;
    readonly address: string;
    readonly period: string;
    readonly nextIssue: string;
    readonly validUntil: string;
    readonly distribution: string;
    readonly runningFoot: string;
    readonly logo: string;
  };
  /** The limits of TLP 2.0 by their labels, which are never translated. A scheme of the desk’s own keeps its words. */
  readonly limits: Readonly<Record<string, string>>;
  /** Terms of the scales that come with the house, and what stands under each scale, by the English ones. */
  readonly likelihood: HouseTerms['likelihood'];
  readonly scaleNotes: Readonly<Record<string, string>>;
}
