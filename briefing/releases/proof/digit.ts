const known = new Map<string, string>();

/** A digit of any script as one of 0 to 9: Unicode keeps the ten of each script in one stretch. Empty for anything else. */
export function digitOf(letter: string): string {
  let digit = known.get(letter);
  if (digit === undefined) {
    digit = findDigit(letter);
    known.set(letter, digit);
  }
  return digit;
}

function findDigit(letter: string): string {
  const plain = letter.normalize('NFKD');
  if (/^[0-9]+$/u.test(plain)) return plain;
  if (!/^\p{Nd}$/u.test(letter)) return '';
  const point = letter.codePointAt(0) ?? 0;
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
}
