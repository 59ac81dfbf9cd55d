import { readPaneWidths } from '../controls/pane-widths.ts';
import type { PanesProps } from '../controls/panes.tsx';
import { useRemembered } from './remembered.ts';

/** How wide the user left the panes of a place, to be spread over its Panes. */
export function usePaneWidths(place: string): Pick<PanesProps, 'remembered' | 'onResized'> {
  const [remembered, onResized] = useRemembered(`${place}/panes`, readPaneWidths);
  return { remembered, onResized };
}
