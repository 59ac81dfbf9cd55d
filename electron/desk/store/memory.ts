import { done, refused } from '../../../briefing/outcome.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { parseJson } from './read-row.ts';
import type { Session } from './session.ts';
import type { Memory } from './store.ts';

const longestKey = 200;
const longestValue = 2 * 1024 * 1024;
const mostKeys = 20_000;

/** Small things that a desk remembers for its windows. */
export function createMemory(session: Session): Memory {
  const { database } = session;
  const get = database.prepare('SELECT json FROM memory WHERE key = ?');
  const put = database.prepare(
    'INSERT INTO memory (key, json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET json = excluded.json',
  );
  const remove = database.prepare('DELETE FROM memory WHERE key = ?');
  const count = database.prepare('SELECT count(*) AS count FROM memory');
  return {
    get: (key) => session.read(() => done(parseJson(get.get(key)?.['json']))),
    put: (key, value) =>
      session.write(() => {
        const json = JSON.stringify(value);
        if (key.length > longestKey || json.length > longestValue) return tooLarge(key);
        if (Number(count.get()?.['count']) >= mostKeys && get.get(key) === undefined) return full();
        put.run(key, json);
        return done(true);
      }),
    remove: (key) =>
      session.write(() => {
        remove.run(key);
        return done(true);
      }),
  };
}

function tooLarge(key: string): Outcome<never> {
  return refused(
    'bad-input',
    `“${key.slice(0, longestKey)}” is more than a desk remembers: a name of 200 characters with 2 MB. Make it smaller.`,
  );
}

function full(): Outcome<never> {
  return refused(
    'bad-input',
    'The desk remembers 20,000 things already. Delete briefings that are not needed.',
  );
}
