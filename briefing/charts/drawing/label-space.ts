import type { Box, Point } from './drawing.ts';

/** Points on either side of a label: two figures side by side must not read as one. */
const aside = 2;

/** The room that labels share: what was put down stays free of what comes after it. */
export class LabelSpace {
  readonly #bounds: Box;
  readonly #taken: Box[] = [];
  readonly #labels: Box[] = [];

  /** Nothing may stand outside of `bounds`. */
  constructor(bounds: Box) {
    this.#bounds = bounds;
  }

  /** Keeps labels off a place, such as a mark. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  /** The first of these places that is free, which is taken then; undefined where none is. */
  place(candidates: Iterable<Box>): Box | undefined {
    for (const box of candidates) {
      const apart = { ...box, x: box.x - aside, width: box.width + 2 * aside };
      if (!isWithin(box, this.#bounds) || this.#taken.some((other) => overlap(apart, other))) continue;
      this.take(apart);
      this.#labels.push(apart);
      return box;
    }
    return undefined;
  }

  /** Whether none of these points lies in a label or in one of these boxes. */
  isClear(points: readonly Point[], boxes: readonly Box[]): boolean {
    return !points.some(
      (point) => this.#labels.some((box) => holds(box, point)) || boxes.some((box) => holds(box, point)),
    );
  }
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

function holds(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
