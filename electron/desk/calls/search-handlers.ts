import type { Handlers } from '../../../briefing/contract/call.ts';
import type { searchCalls } from '../../../briefing/contract/search-calls.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import { searchDesk } from '../search/search-desk.ts';

/** Finding anything on the desk. */
export function searchHandlers(): Handlers<typeof searchCalls, WindowSession> {
  return {
    'search:everything': ({ words }, window) => withWindowDesk(window, ({ desk }) => searchDesk(desk, words)),
  };
}
