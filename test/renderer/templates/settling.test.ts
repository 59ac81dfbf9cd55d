import { expect, test } from 'vitest';
import { Settling } from '../../../renderer/templates/settling.ts';

test('work that settles runs once at a time, and again for what was asked meanwhile', async () => {
  let running = 0;
  let most = 0;
  let count = 0;
  const settling = new Settling(60_000, async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    count += 1;
  });
  settling.ask();
  settling.ask();
  const first = settling.flush();
  settling.ask();
  await Promise.all([first, settling.flush()]);
  await settling.flush();
  expect({ most, count }).toEqual({ most: 1, count: 1 });
  settling.ask();
  settling.stop();
  await settling.flush();
  expect(count).toBe(1);
});
