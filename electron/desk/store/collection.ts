import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { ChangeLog } from './change-log.ts';
import { readHistory } from './read-history.ts';
import type { RecordTable } from './record-table.ts';
import type { Session } from './session.ts';
import type { Collection } from './store.ts';

/** The things of one noun, each call in a transaction of its own or a part of a greater one. */
export function createCollection<T>(session: Session, log: ChangeLog, table: RecordTable<T>): Collection<T> {
  const write = <Result>(work: () => Outcome<Result>): Outcome<Result> => session.write(() => log.part(work));
  return {
    add: (items) => write(() => table.addAll(items)),
    update: (item) => write(() => table.replace(item)),
    save: (item, revision) => write(() => table.save(item, revision)),
    remove: (id) => write(() => table.removeOne(id)),
    get: (id) =>
      session.read<T | undefined>(() => {
        const revised = table.revised(id);
        return revised.ok ? done(revised.value?.item) : revised;
      }),
    revised: (id) => session.read(() => table.revised(id)),
    list: () => session.read(() => table.list()),
    count: () => session.read(() => done(table.count())),
    history: (id, part) => session.snapshot(() => readHistory(log, table, id, part)),
  };
}
