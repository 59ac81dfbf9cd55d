/** A rectangle on the desktop, in the system’s points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window the screens are made for. */
export const smallestWindow = { width: 1024, height: 640 };

/** The size of the first window. */
const firstWindow = { width: 1280, height: 800 };

/** How far a second window stands from the one under it. */
const step = 24;

/**
 * Where a new window stands: where the last one stood, one step off each that is open, and whole within the display that it
 * lies on. A display smaller than the smallest window gets one of its own size.
 */
export function fitBounds(last: Area | undefined, open: readonly Area[], display: Area): Area {
  const { width, height } = last ?? firstWindow;
  const fitted = {
    width: between(Math.round(width), smallestWindow.width, display.width),
    height: between(Math.round(height), smallestWindow.height, display.height),
  };
  const middle = {
    x: display.x + Math.round((display.width - fitted.width) / 2),
    y: display.y + Math.round((display.height - fitted.height) / 2),
  };
  let { x, y } = within({ ...fitted, ...(last === undefined ? middle : { x: last.x, y: last.y }) }, display);
  while (open.some((other) => other.x === x && other.y === y)) {
    const next = within({ ...fitted, x: x + step, y: y + step }, display);
    if (next.x === x && next.y === y) break;
    ({ x, y } = next);
  }
  return { x, y, ...fitted };
}

function within({ x, y, width, height }: Area, display: Area): { readonly x: number; readonly y: number } {
  return {
    x: between(x, display.x, display.x + display.width - width),
    y: between(y, display.y, display.y + display.height - height),
  };
}

/** The upper bound wins where the two cross. */
function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
