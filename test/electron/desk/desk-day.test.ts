import { afterEach, expect, test, vi } from 'vitest';
import { deskDay } from '../../../electron/desk/desk-day.ts';
import { defaultSettings } from '../../../electron/desk/default-settings.ts';
import { duplicateFact } from '../../../electron/desk/facts/copy-fact.ts';
import { valueOf } from './outcomes.ts';
import { newDesk, openedDesk } from './sample-desk.ts';
import { sampleFact } from './sample-facts.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a desk in Baghdad has its next day at nine in the evening in Greenwich, and dates facts by it', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-02-17T21:30:00Z') / 1000));
  const { store } = await openedDesk(await newDesk());
  valueOf(store.facts.add([sampleFact('F1')]));
  expect(deskDay(store)).toBe('2026-02-17');
  valueOf(store.settings.put({ ...defaultSettings, timeZone: 'Asia/Baghdad' }));
  expect(deskDay(store)).toBe('2026-02-18');
  expect(valueOf(duplicateFact(store, 'F1')).fact.knownSince).toBe('2026-02-18');
});
