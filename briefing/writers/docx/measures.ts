/** Twentieths of a point, Word's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, Word's unit of type size. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, Word's unit of rules, within the 2 to 96 that Word draws. */
export function eighths(points: number): number {
  return Math.min(96, Math.max(2, Math.round(points * 8)));
}

/** Pixels at 96 an inch, in which the docx library takes the size of pictures. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}
