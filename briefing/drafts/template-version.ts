/** One version of a template of the desk's own; the text in the desk's folder is the current one. */
export interface TemplateVersion {
  /** Counted from 1. */
  readonly number: number;
  /** ISO 8601 instant at which it was saved or noticed. */
  readonly at: string;
  /** 64 hexadecimal digits in lower case, of the text in UTF-8. */
  readonly sha256: string;
  /** What the user says of it, or how it came: `Changed outside Attaché`. */
  readonly note?: string;
}
