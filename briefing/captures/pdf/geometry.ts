/** An affine transform as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A rectangle along the axes. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `first`, then `second`. */
export function joined(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [p, q, r, s, t, u] = second;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Where a transform puts a point. */
export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The least box around what a transform makes of a box. */
export function placedBox(matrix: Matrix, { left, bottom, right, top }: Box): Box {
  const corners = [
    placed(matrix, left, bottom),
    placed(matrix, right, bottom),
    placed(matrix, left, top),
    placed(matrix, right, top),
  ];
  const across = corners.map(({ x }) => x);
  const up = corners.map(({ y }) => y);
  return {
    left: Math.min(...across),
    bottom: Math.min(...up),
    right: Math.max(...across),
    top: Math.max(...up),
  };
}

/** What two boxes share; inside out where they share nothing. */
export function sharedBox(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

/** Whether two boxes touch. */
export function touches(one: Box, other: Box): boolean {
  const { left, bottom, right, top } = sharedBox(one, other);
  return left <= right && bottom <= top;
}

/** Whether a point lies in a box. */
export function holds({ left, bottom, right, top }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}
