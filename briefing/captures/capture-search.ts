/** What became of looking for words in the captures of a source. */
export type WordsFound =
  /** The source has no capture, or it cannot be read. */
  | { readonly state: 'no-capture' }
  /** The captures are still being read; asked again later there will be an answer. */
  | { readonly state: 'unread' }
  | { readonly state: 'absent'; readonly captures: readonly string[] }
  | WordsInPlace;

/** Words that are in a capture, or nearly. */
export interface WordsInPlace {
  /** `spelling`: but for spacing, quotes, dashes, case, letter shapes and digits. `near`: other words; never a pass. */
  readonly state: 'exact' | 'spelling' | 'near';
  /** SHA-256 of the capture. */
  readonly capture: string;
  /** UTF-16 units of the capture’s text. */
  readonly start: number;
  readonly end: number;
  /** True where no reader of the page can see them. */
  readonly hidden?: true;
  /** The W3C TextQuoteSelector of the place, on normalised text. */
  readonly selector: TextQuoteSelector;
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
