import type { FactDate } from '../facts/fact-date.ts';

/** A publication, statement, document or person that facts rest on, with the elements of ICD 206. */
export interface Source {
  readonly id: string;
  readonly type: SourceType;
  readonly title?: string;
  /** True where the desk gave the title: it is printed in [brackets]. */
  readonly titleSupplied?: boolean;
  /** Who issued it: outlet, body, publisher. */
  readonly originator?: string;
  readonly author?: string;
  readonly published?: FactDate;
  /** Date of the information, where it differs from the publication's. */
  readonly information?: FactDate;
  readonly url?: string;
  /** ISO 8601 day or instant at which the desk read it. */
  readonly read?: string;
  /** How reliable the source is: A to E, F cannot be judged. */
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** A label of the desk's marking scheme. */
  readonly marking: string;
  /** Id of the source that cites this one, where the desk has not seen this one itself. */
  readonly citedIn?: string;
  readonly captures: readonly Capture[];
  /** BCP 47 */
  readonly language?: string;
  /** What a reader must know of its quality: access, bias, age. */
  readonly descriptor?: string;
  /** True for what was read and not cited. */
  readonly background?: boolean;
  readonly tags: readonly string[];
  /** For the desk only, never printed. */
  readonly note?: string;
}

/** What sort of thing a source is; printed as it stands here. */
export type SourceType =
  | 'news article'
  | 'news report'
  | 'press reports'
  | 'press release'
  | 'statement'
  | 'speech'
  | 'interview'
  | 'report'
  | 'document'
  | 'legal text'
  | 'dataset'
  | 'book'
  | 'web page'
  | 'social media post'
  | 'broadcast'
  | 'picture'
  | 'person';

/** The bytes of a source as read on a day; the file in `captures/` is named by the hash. */
export interface Capture {
  /** 64 hexadecimal digits in lower case. */
  readonly sha256: string;
  /** ISO 8601 day or instant. */
  readonly read: string;
  readonly mediaType?: string;
  readonly bytes?: number;
}
