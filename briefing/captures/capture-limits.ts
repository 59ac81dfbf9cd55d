/** What one capture may hold at most; one that holds more is refused with the number. */
export const captureLimits = {
  bytes: 64 * 1024 * 1024,
  /** UTF-16 units of text. */
  text: 20_000_000,
  pages: 2000,
  paragraphs: 250_000,
  /** How deep the elements of a page may be nested. */
  depth: 50_000,
} as const;
