import type { Handlers } from '../../../briefing/contract/call.ts';
import type { viewCalls } from '../../../briefing/contract/view-calls.ts';
import { factViewSchema } from '../../../briefing/facts/fact-table-schema.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { deskDay } from '../desk-day.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Store } from '../store/store.ts';

/** Under which the desk remembers how the table of facts was left. */
const leftKey = 'facts/table';

/** Tables of facts that the user gave a name. */
export function viewHandlers(): Handlers<typeof viewCalls, WindowSession> {
  return {
    'views:list': (_request, window) =>
      withWindowDesk(window, ({ desk: { store } }) => {
        const views = store.views.list();
        if (!views.ok) return views;
        const left = store.memory.get(leftKey);
        if (!left.ok) return left;
        const last = factViewSchema.safeParse(left.value);
        return done({
          views: views.value,
          today: deskDay(store),
          ...(last.success ? { last: last.data } : {}),
        });
      }),
    'views:save': ({ view }, window) =>
      changeDesk(window, { label: 'Saved a view', nouns: ['views'] }, ({ desk: { store } }) => {
        const known = store.views.get(view.id);
        if (!known.ok) return known;
        const kept = known.value === undefined ? store.views.add([view]) : store.views.update(view);
        return kept.ok ? done(true) : kept;
      }),
    'views:rename': ({ from, to }, window) =>
      changeDesk(window, { label: 'Renamed a view', nouns: ['views'] }, ({ desk: { store } }) =>
        rename(store, from, to),
      ),
    'views:remove': ({ name }, window) =>
      changeDesk(window, { label: 'Deleted a view', nouns: ['views'] }, ({ desk: { store } }) => {
        const removed = store.views.remove(name);
        return removed.ok ? done(true) : removed;
      }),
    'views:left': ({ view }, window) =>
      withWindowDesk(window, ({ desk: { store } }) =>
        store.readOnly ? done(true) : store.memory.put(leftKey, view),
      ),
  };
}

function rename(store: Store, from: string, to: string): Outcome<true> {
  const view = store.views.get(from);
  if (!view.ok) return view;
  if (view.value === undefined) {
    return refused('bad-input', `The view “${from}” is not on this desk any more. Save it under a new name.`);
  }
  if (from === to) return done(true);
  const taken = store.views.get(to);
  if (!taken.ok) return taken;
  if (taken.value !== undefined) {
    return refused('bad-input', `There is a view “${to}” already. Choose another name.`);
  }
  const added = store.views.add([{ ...view.value, id: to }]);
  if (!added.ok) return added;
  const removed = store.views.remove(from);
  return removed.ok ? done(true) : removed;
}
