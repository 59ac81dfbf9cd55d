/** A capture that is to be read. */
export interface CaptureRequest {
  readonly content: Uint8Array;
  /** For its format and for findings: `statement.pdf`. */
  readonly fileName: string;
  /** What it was said to be, where that is known. */
  readonly mediaType?: string;
}
