import { QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { queries, refresh } from '../../../renderer/bridge/queries.ts';

/** A desk that answers when it is told to, each time with what it has by then. */
function slowDesk() {
  const waiting: PromiseWithResolvers<string>[] = [];
  const ask = (): Promise<string> => {
    const asked = Promise.withResolvers<string>();
    waiting.push(asked);
    return asked.promise;
  };
  const asked = (time: number): PromiseWithResolvers<string> => {
    const one = waiting[time];
    if (one === undefined) throw new Error(`it was not asked ${time + 1} times`);
    return one;
  };
  return { ask, asked };
}

it('an answer that was on its way when the desk changed is asked for again, even where it was the first', async () => {
  const { ask, asked } = slowDesk();
  const list = new QueryObserver<string>(queries, { queryKey: ['briefings:list', {}], queryFn: ask });
  const stop = list.subscribe(() => undefined);
  const refreshed = refresh(['briefings']);
  asked(0).resolve('before the change');
  await expect.poll(() => list.getCurrentResult().data).toBe('before the change');
  await expect.poll(() => asked(1)).toBeDefined();
  asked(1).resolve('after the change');
  await refreshed;
  expect(list.getCurrentResult().data).toBe('after the change');
  stop();
});

it('an answer on its way that does not depend on what changed is left alone', async () => {
  const { ask, asked } = slowDesk();
  const about = new QueryObserver<string>(queries, { queryKey: ['desks:recent', {}], queryFn: ask });
  const stop = about.subscribe(() => undefined);
  await refresh(['briefings']);
  asked(0).resolve('asked once');
  await expect.poll(() => about.getCurrentResult().data).toBe('asked once');
  expect(() => asked(1)).toThrow('it was not asked 2 times');
  stop();
});
