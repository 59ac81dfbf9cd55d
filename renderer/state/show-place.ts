import type { PlaceTicket } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';

/** Shows a file or folder in the system’s file manager, or says why that cannot be done. */
export async function showPlace(place: PlaceTicket): Promise<void> {
  const shown = await call('places:show', { place: place.id });
  if (!shown.ok) say(shown.failure.message);
}
