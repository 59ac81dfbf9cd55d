/** A PDF or Word file that may have been changed since it was exported. */
export interface IssuedRequest {
  readonly content: Uint8Array;
  /** For findings; nothing is told by it. */
  readonly fileName: string;
}
