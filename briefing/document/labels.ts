/** Words the writers print that come from neither template nor facts, in the document's language. */
export interface Labels {
  /** `Page {page} of {pages}` */
  readonly page: string;
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly likelihood: string;
  readonly judgement: string;
  readonly confidence: string;
  readonly high: string;
  readonly moderate: string;
  readonly low: string;
  readonly reliability: string;
  readonly background: string;
  readonly notCited: string;
  readonly note: string;
  readonly backToText: string;
  /** Between the marks of two notes. */
  readonly comma: string;
  /** Between what is said and what is said of it: French has a space before. */
  readonly colon: string;
  /** Behind the figure. */
  readonly percent: string;
}
