import { describe, expect, test } from 'vitest';
import { EventQueue } from '../../../../electron/desk/host/event-queue.ts';

describe('what a window is told', () => {
  test('waits for the window to ask', async () => {
    const queue = new EventQueue();
    queue.tell({ kind: 'closing' });
    expect(await queue.next()).toEqual([{ kind: 'closing' }]);
  });

  test('comes at once where the window is asking', async () => {
    const queue = new EventQueue();
    const asked = queue.next();
    queue.tell({ kind: 'desk-opened' });
    expect(await asked).toEqual([{ kind: 'desk-opened' }]);
  });

  test('tells changes that wait together as one', async () => {
    const queue = new EventQueue();
    queue.tell({ kind: 'changed', nouns: ['facts'], ids: ['T01'] });
    queue.tell({ kind: 'changed', nouns: ['facts', 'sources'], ids: ['S1'] });
    expect(await queue.next()).toEqual([
      { kind: 'changed', nouns: ['facts', 'sources'], ids: ['T01', 'S1'] },
    ]);
  });

  test('names no ids where one of the changes names none', async () => {
    const queue = new EventQueue();
    queue.tell({ kind: 'changed', nouns: ['facts'], ids: ['T01'] });
    queue.tell({ kind: 'changed', nouns: ['facts'] });
    expect(await queue.next()).toEqual([{ kind: 'changed', nouns: ['facts'] }]);
  });

  test('keeps only the latest progress of a job', async () => {
    const queue = new EventQueue();
    for (const done of [1, 2, 3])
      queue.tell({ kind: 'progress', job: 'a', done, total: 3, doing: 'Writing' });
    expect(await queue.next()).toEqual([{ kind: 'progress', job: 'a', done: 3, total: 3, doing: 'Writing' }]);
  });

  test('answers an older question when the window asks anew, so that none waits for ever', async () => {
    const queue = new EventQueue();
    const older = queue.next();
    const newer = queue.next();
    queue.tell({ kind: 'closing' });
    expect([...(await older), ...(await newer)]).toEqual([{ kind: 'closing' }]);
  });
});
