const breaks = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;

/**
 * What XML forbids (controls, U+FFFE and the other non-characters), what has no glyph (joiners, isolates, private use)
 * and what would steer the direction of text behind the reader's back (embeddings, overrides).
 */
const unprintable =
  /[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Text as Word can hold and print it: well-formed, in one line, without characters that break the file. */
export function printable(value: string): string {
  return value.toWellFormed().replace(breaks, ' ').replace(unprintable, '');
}
