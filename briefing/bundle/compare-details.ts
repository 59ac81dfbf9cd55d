import { commonPlaces } from '../text/common-places.ts';
import type { Detail, DetailKind } from './issued-file.ts';
import { detailKinds } from './issued-file.ts';
import { plainWords } from './passage-words.ts';

/** A detail that a file does not have as it was made. */
export interface DetailDifference {
  readonly what: DetailKind;
  /** In a PDF, where it belongs to a page. */
  readonly page?: number;
  /** As the bundle makes it; empty where the file has one more. */
  readonly expected: string;
  /** As it stands in the file; empty where it is missing. */
  readonly found: string;
}

/** The most differences that are told. */
const mostDifferences = 100;

/** The details in which a file differs from what it should be: kind by kind, in their order. */
export function compareDetails(
  expected: readonly Detail[],
  found: readonly Detail[],
): readonly DetailDifference[] {
  const differences = detailKinds.flatMap((what) =>
    compareKind(
      what,
      expected.filter((detail) => detail.what === what),
      found.filter((detail) => detail.what === what),
    ),
  );
  return differences.slice(0, mostDifferences);
}

function compareKind(
  what: DetailKind,
  made: readonly Detail[],
  read: readonly Detail[],
): readonly DetailDifference[] {
  const common = commonPlaces(made.map(keyOf), read.map(keyOf));
  const differences: DetailDifference[] = [];
  let [old, now] = [0, 0];
  for (const place of [...common, { before: made.length, after: read.length }]) {
    for (; old < place.before || now < place.after; old += 1, now += 1) {
      const expected = old < place.before ? made[old] : undefined;
      const found = now < place.after ? read[now] : undefined;
      const page = (found ?? expected)?.page;
      differences.push({
        what,
        ...(page === undefined ? {} : { page }),
        expected: expected?.words ?? '',
        found: found?.words ?? '',
      });
    }
    [old, now] = [place.before + 1, place.after + 1];
  }
  return differences;
}

/** Where a link leads counts to the letter; between keywords every program sets signs of its own. */
function keyOf({ what, words }: Detail): string {
  if (what === 'link') return words;
  return plainWords(what === 'keywords' ? words.replaceAll(/[;,\s]+/gu, ' ') : words);
}
