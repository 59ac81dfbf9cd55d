import type { MarkingScheme } from '../document/marking.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import type { Fact } from '../facts/fact.ts';
import type { Kind } from '../facts/kind.ts';
import type { Place } from '../outcome.ts';
import type { Source } from '../sources/source.ts';
import type { IntakeColumns } from './intake-columns.ts';

/** What a file is said to hold, and how it is written. */
export interface IntakeRequest {
  readonly kind: 'fact' | 'source' | 'briefing' | 'desk';
  readonly format: IntakeFormat;
  /** For findings: `facts.csv`. */
  readonly fileName: string;
  /** The bytes as read, or text that is already decoded. */
  readonly content: Uint8Array | string;
  readonly known?: KnownToDesk;
  /** What the columns of a table are for, instead of what its headers say. */
  readonly columns?: IntakeColumns;
  /** What facts get that they do not say themselves; absent: they have to. */
  readonly missing?: MissingValues;
}

/** What facts get that do not say it themselves. */
export interface MissingValues {
  /** The kind of those that name none. */
  readonly kind?: string;
  /** The next free id of each kind, by its name: `T12`. Those that follow are given on in its habit. */
  readonly nextIds?: Readonly<Record<string, string>>;
}

/** How a file is written; `jsonl` has one JSON value a line. */
export type IntakeFormat = 'json' | 'jsonl' | 'csv';

/** What the desk has already, so that names and ids can be resolved. All parts may be absent. */
export interface KnownToDesk {
  /** JSON Schemas of the desk’s kinds by name; absent: kinds are not checked. */
  readonly kinds?: Readonly<Record<string, unknown>>;
  readonly sources?: readonly KnownSource[];
  /** Absent: TLP. */
  readonly markings?: MarkingScheme;
}

/** What a source can be called in a file. */
export type KnownSource = Pick<Source, 'id' | 'originator' | 'title'>;

/** What a file held, in stored form. A file of facts has `sources` where it names some that the desk has not. */
export interface Intake {
  readonly settings?: DeskSettings;
  /** The kinds that the file defines itself. */
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly briefings: readonly Briefing[];
}

/** One fact, source or draft of a file before it is checked. */
export interface IntakeRecord {
  readonly value: unknown;
  readonly place: Place;
  /** The way to the record inside the file: `facts[3]`; `''` where the row says it. */
  readonly path: string;
  /** What the file calls a field, such as `from_place` for `details.from`; absent: as the schema does. */
  readonly columns?: ReadonlyMap<string, string>;
}
