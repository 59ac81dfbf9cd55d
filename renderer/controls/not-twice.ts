/** How long the second press of a double click may take, in milliseconds. */
export const doubleClick = 500;

/**
 * The same deed, done once where a double click or a key held down asks for it again: it is left alone while it runs, and for as
 * long as such presses follow one another.
 */
export function notTwice<Given extends readonly unknown[]>(
  deed: (...given: Given) => void | Promise<void>,
): (...given: Given) => Promise<void> {
  let last = -Infinity;
  let isRunning = false;
  return async (...given) => {
    const now = performance.now();
    const isAgain = isRunning || now - last < doubleClick;
    last = now;
    if (isAgain) return;
    isRunning = true;
    try {
      await deed(...given);
    } finally {
      isRunning = false;
    }
  };
}
