/** A file that a PDF carries, associated with the whole of it (ISO 32000-2, 14.13; PDF/A-3). */
export interface Attachment {
  /** A file name without a path, one of its kind in the document: `bundle.json`. */
  readonly name: string;
  /** What it is, for people. */
  readonly description: string;
  /** `application/json` */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Whether the document was made from it, or is a picture of its data. */
  readonly relationship: 'Source' | 'Data';
  /** When it was last changed, as an ISO 8601 instant. */
  readonly changed: string;
}
