import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The kinds of leaks that our files cannot have, or that no machine can see, and why. */
const outOfReach: Readonly<Record<number, string>> = {
  49: 'No charts and maps are drawn yet; the words and figures of a drawing are read like any text.',
};

it('each of the 51 kinds of leaks is planted in a test, or said to be out of reach', () => {
  const titles = ['pdf-leaks', 'word-leaks', 'house-leaks', 'other-leaks']
    .map((name) => readFileSync(join(import.meta.dirname, `${name}.test.ts`), 'utf8'))
    .join('');
  const planted = Array.from(titles.matchAll(/\bit\('(\d+): /gu), ([, number]) => Number(number));
  const all = new Set([...planted, ...Object.keys(outOfReach).map(Number)]);
  expect([...all].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 51 }, (_, at) => at + 1),
  );
});
