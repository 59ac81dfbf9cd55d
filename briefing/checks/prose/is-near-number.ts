/**
 * Whether one number was likely meant for another: of three digits or more, and two neighbours swapped (2,252 for 2,225), one
 * digit wrong, or one added or left out.
 */
export function isNearNumber(written: number, meant: number): boolean {
  const one = String(written);
  const other = String(meant);
  if (written === meant || one.length < 3 || other.length < 3) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const left = one.slice(from);
  const right = other.slice(from);
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
