/** How many are the same at the start of two rows, and how many of the others at the end. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** What two rows of these lengths have in common; places at the end count from -1. */
export function commonEnds(
  length: number,
  other: number,
  isSame: (at: number, other: number) => boolean,
): CommonEnds {
  const most = Math.min(length, other);
  let start = 0;
  while (start < most && isSame(start, start)) start += 1;
  let end = 0;
  while (end < most - start && isSame(-1 - end, -1 - end)) end += 1;
  return { start, end };
}

/** What two texts have in common, in UTF-16 units. */
export function commonEndsOfTexts(text: string, other: string): CommonEnds {
  return commonEnds(text.length, other.length, (at, otherAt) => text.at(at) === other.at(otherAt));
}
