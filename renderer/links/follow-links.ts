import { isOutward } from '../../briefing/document/is-outward.ts';
import { askToOpen } from './ask-to-open.ts';

/** Asks before a link that leads out of the window is followed, wherever in it the link stands. Call the answer to end it. */
export function followLinks(): () => void {
  const ending = new AbortController();
  for (const press of ['click', 'auxclick'] as const)
    document.addEventListener(press, follow, { capture: true, signal: ending.signal });
  return () => ending.abort();
}

function follow(event: MouseEvent): void {
  const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
  const address = link?.getAttribute('href') ?? '';
  if (!isOutward(address)) return;
  event.preventDefault();
  event.stopPropagation();
  askToOpen(address);
}
