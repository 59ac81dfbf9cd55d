/**
 * Private-use characters of plane 15 that carry the stretches of a house file's XML through Liquid. No input holds them:
 * private use is refused in templates, prose and data, and taken out of house files.
 */
const open = '\u{F0000}';
const close = '\u{F0001}';
const mark = /\u{F0000}([a-z])(\d*)\n?\u{F0001}/gu;

/**
 * What a mark stands for: `c`hunk of XML, `f`ormat of the words after it, `p`aragraph (a line end of its own), `b`egin and
 * `e`nd of a block, `n`ote of the house's own, and what is known only when the document is composed: `t`ext of the briefing, `m`arking, `l`imit.
 */
export type HouseMark = 'c' | 'f' | 'p' | 'b' | 'e' | 'n' | 't' | 'm' | 'l';

/** A mark as it stands in Liquid. */
export function houseMark(kind: HouseMark, number?: number): string {
  return `${open}${kind}${number ?? ''}${kind === 'p' ? '\n' : ''}${close}`;
}

/** A stretch of rendered text, or a mark. */
export type MarkedStretch =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: HouseMark; readonly number: number };

/** Rendered text parted at its marks. */
export function* splitHouseMarks(text: string): Generator<MarkedStretch> {
  let from = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > from) yield { kind: 'words', words: text.slice(from, found.index) };
    yield { kind: found[1] as HouseMark, number: Number(found[2]) };
    from = found.index + found[0].length;
  }
  if (from < text.length) yield { kind: 'words', words: text.slice(from) };
}

/** Words without marks. */
export function withoutHouseMarks(text: string): string {
  return text.replaceAll(mark, '');
}
