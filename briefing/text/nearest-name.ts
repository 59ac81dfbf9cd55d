import type { Fix } from '../outcome.ts';

const longest = 64;

/**
 * The known name that a mistyped one most likely stands for; undefined where none is close.
 * Close is one slip (a letter added, lost, changed, or two swapped) a name, two from six letters on. Case is no slip.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length > longest) return undefined;
  let nearest: string | undefined;
  let fewest = wanted.length >= 6 ? 3 : 2;
  for (const candidate of known) {
    const slips = countSlips(wanted, candidate.toLowerCase(), fewest);
    if (slips < fewest) {
      fewest = slips;
      nearest = candidate;
    }
  }
  return nearest;
}

/** A sentence that offers the nearest name, with a space before it; empty where none is close. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}

/** The fix that puts the nearest name in the place of a mistyped one, as a finding has it; nothing where none is close. */
export function nearestFix(name: string, known: Iterable<string>): { readonly fixes?: readonly Fix[] } {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { fixes: [{ find: name, use: nearest }] };
}

/** The optimal string alignment distance, or `enough` once it is known to be no less. */
function countSlips(left: string, right: string, enough: number): number {
  if (Math.abs(left.length - right.length) >= enough) return enough;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const slips = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
      current.push(slips);
    }
    if (Math.min(...current) >= enough) return enough;
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
