/** Points closer to the last one than this, in points of the page, cannot be told apart from it. */
const closest = 0.5;
const ring = /M([^MZ]*)(Z?)/gu;

/** An outline without the points that no reader could see: `M1,2L3,4Z`. Rings that shrink to a dot are left out. */
export function thinnedPath(path: string): string {
  return path.replaceAll(ring, (_, points: string, end: string) => {
    const kept = thinned(points.split('L'));
    return kept.length < 3 ? '' : `M${kept.join('L')}${end}`;
  });
}

function thinned(points: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let last: readonly number[] = [];
  for (const point of points) {
    const [x = 0, y = 0] = point.split(',').map(Number);
    const [lastX, lastY] = last;
    const isFar = lastX === undefined || lastY === undefined || Math.hypot(x - lastX, y - lastY) >= closest;
    if (!isFar) continue;
    kept.push(point);
    last = [x, y];
  }
  return kept;
}
