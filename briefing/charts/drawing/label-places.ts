import type { Box } from './drawing.ts';

/** The size of a label. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

const nearest = 2;
const step = 5;
/** Points. */
const farthest = 67;

/**
 * Places for a label around a mark, the best first: above from where the mark begins, behind it, above up to its end, below,
 * before it; then the same farther away, up to so many points.
 */
export function* labelPlaces(
  mark: Box,
  { width, height }: LabelSize,
  reach: number = farthest,
): Generator<Box> {
  const behind = mark.x + mark.width + 4;
  const before = mark.x - 4 - width;
  const middle = mark.x + mark.width / 2;
  const isDot = mark.width < 8;
  for (let away = nearest; away <= reach; away += step) {
    const above = mark.y - away - height;
    const below = mark.y + mark.height + away;
    const level = mark.y + mark.height / 2 - height / 2;
    if (isDot && away === nearest) yield { x: behind, y: level - 4, width, height };
    yield { x: mark.x, y: above, width, height };
    yield { x: behind, y: level - away, width, height };
    yield { x: mark.x + mark.width - width, y: above, width, height };
    yield { x: middle - width / 2, y: above, width, height };
    yield { x: before, y: level - away, width, height };
    yield { x: mark.x, y: below, width, height };
    yield { x: mark.x + mark.width - width, y: below, width, height };
    yield { x: behind, y: level + away, width, height };
  }
}
