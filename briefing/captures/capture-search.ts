import type { WordDifference } from './search/align-words.ts';
import type { HiddenReason } from './hidden-reason.ts';

/** What became of looking for words in the captures of a source. */
export type WordsFound =
  | WordsNotLookedFor
  | {
      readonly state: 'absent';
      /** SHA-256 of the captures that were looked in, the newest first. */
      readonly captures: readonly string[];
      /** The share of the words that stand anywhere in them, 0 to 1: a translation has few. */
      readonly known: number;
      /** BCP 47 primary subtag of the language of the newest, where its words tell. */
      readonly language?: string;
    }
  | WordsInPlace;

/** Why words could not be looked for. */
export interface WordsNotLookedFor {
  /**
   * `no-capture`: the source has none, or none that can be read. `unread`: they are still being read; asked again later there
   * is an answer. `no-text`: what they show is pictures, or letters that could not be read. `other-script`: the words are
   * not in the script of the capture, so they were translated.
   */
  readonly state: 'no-capture' | 'unread' | 'no-text' | 'other-script';
}

/** Words that are in a capture, or nearly. */
export interface WordsInPlace {
  /** `spelling`: but for spacing, quotes, dashes, case, letter shapes and digits. `near`: other words; never a pass. */
  readonly state: 'exact' | 'spelling' | 'near';
  /** SHA-256 of the capture. */
  readonly capture: string;
  /** UTF-16 units of the capture’s text. */
  readonly start: number;
  readonly end: number;
  /** `para. 3`, `pp. 4–5` */
  readonly locator?: string;
  /** Why no reader of the page can see them. */
  readonly hidden?: HiddenReason;
  /** The W3C TextQuoteSelector of the place, on normalised text. */
  readonly selector: TextQuoteSelector;
  /** Of near words: which are others. None where only their order, or what lies between them, is another. */
  readonly differences: readonly WordDifference[];
}

/** A place in a text, as the Web Annotation Data Model of the W3C anchors it. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Looks for words in the captures of sources; asked at every keystroke, so an answer is at hand at once. */
export interface CaptureSearch {
  /** Another number whenever answers may have changed, as when a capture has been read. */
  readonly version: number;
  /** Looks for a quotation in all captures of a source; the best of what is there. */
  quotation(source: string, quotation: string): WordsFound;
  /** Looks for a number however it is written: `2,225` is `2225`, `٢٢٢٥` and `two thousand two hundred and twenty-five`. */
  figure(source: string, value: number): WordsFound;
}
