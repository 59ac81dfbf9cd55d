import { latestPress } from './latest-press.ts';

/** How long the second press of a double click may take, in milliseconds. */
export const doubleClick = 500;

/**
 * The same deed, done once where a double click or a key held down asks for it again: it is left alone while it runs, and for as
 * long as such presses follow one another, however long the window takes for each.
 */
export function notTwice<Given extends readonly unknown[]>(
  deed: (...given: Given) => void | Promise<void>,
): (...given: Given) => Promise<void> {
  let last = { at: -Infinity, press: 0 };
  let isRunning = false;
  return async (...given) => {
    const [at, press] = [performance.now(), latestPress()];
    const goesOn = press.goesOn && press.number === last.press + 1;
    const isAgain = isRunning || goesOn || at - last.at < doubleClick;
    last = { at, press: press.number };
    if (isAgain) return;
    isRunning = true;
    try {
      await deed(...given);
    } finally {
      isRunning = false;
    }
  };
}
