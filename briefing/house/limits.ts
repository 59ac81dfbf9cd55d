/** What a house file may be at most. */
export const houseLimits = {
  bytes: 50 * 1024 * 1024,
  entries: 2000,
  unpacked: 300 * 1024 * 1024,
  /** How many times larger than its entry an unpacked part may be, once it is over a megabyte. */
  ratio: 200,
  depth: 256,
  /** Elements of one part. */
  elements: 1_000_000,
  /** Characters of one part of XML. */
  characters: 60 * 1024 * 1024,
  findings: 20,
} as const;
