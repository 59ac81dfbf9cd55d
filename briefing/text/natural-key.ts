/**
 * A key that puts names in their natural order when compared as text: `T2` before `T10`, `t2` beside `T2`, and zeros in front
 * count for nothing.
 */
export function naturalKey(name: string): string {
  return name.toLowerCase().replaceAll(/0*(\d+)/g, (_, digits: string) => lengthMark(digits) + digits);
}

/** One character that is greater for a longer number. */
function lengthMark(digits: string): string {
  return String.fromCharCode(0x2f + digits.length);
}
