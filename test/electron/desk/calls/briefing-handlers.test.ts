import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

test('a copy of a draft says that it is one, however long its title is', async () => {
  await sample.ask('briefings:rename', { id: 'B1', title: `${'a'.repeat(291)}𐤀, Iraq` });
  const { briefing } = await sample.ask('briefings:duplicate', { id: 'B1' });
  expect(briefing.title).toBe(`${'a'.repeat(291)}… (copy)`);
});
