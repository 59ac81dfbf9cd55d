import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('each of the 51 kinds of leaks is planted in a test', () => {
  const titles = ['pdf-leaks', 'word-leaks', 'house-leaks', 'other-leaks']
    .map((name) => readFileSync(join(import.meta.dirname, `${name}.test.ts`), 'utf8'))
    .join('');
  const planted = Array.from(titles.matchAll(/\bit\('(\d+): /gu), ([, number]) => Number(number));
  expect([...new Set(planted)].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 51 }, (_, at) => at + 1),
  );
});
