const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const references =
  /&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[0-9a-fA-F]{1,6})|(?<name>amp|lt|gt|quot|apos|nbsp));/gu;
/** Controls, marks of direction, private-use and unassigned characters: refused wherever they come from. */
const unprintable = /\p{C}/u;

/** Text with `&amp;` and its like, and numbered references, as the characters they stand for, if these can be printed. */
export function readReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(references, (reference: string, ...rest: unknown[]) => {
    const { decimal, hexadecimal, name } = rest.at(-1) as Record<string, string | undefined>;
    if (name !== undefined) return named[name] ?? reference;
    const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
    if (code > 0x10ffff) return reference;
    const character = String.fromCodePoint(code);
    return unprintable.test(character) ? reference : character;
  });
}
