import { call } from '../bridge/call.ts';
import { useCommand } from '../commands/use-command.ts';
import { goRoundPanes } from '../controls/pane-order.ts';
import { askForDesk, closeDesk, showFolder } from '../desks/open-desks.ts';
import { showFileCheck } from '../issued/file-check-state.ts';
import type { Place } from '../state/window-state.ts';
import { goBack, goTo } from '../state/window-state.ts';
import { showStep } from '../tour/tour-state.ts';
import { focusPlace } from './keep-focus.ts';
import { redo, undo } from './take-back.ts';
import { zoom } from './zoom.ts';

/** What the window does wherever the user is on a desk. */
export function useWindowCommands(newDesk: () => void): void {
  useCommand('go-briefings', () => goToPlace({ kind: 'briefings' }));
  useCommand('go-facts', () => goToPlace({ kind: 'facts' }));
  useCommand('search-facts', () => goTo({ kind: 'facts', searches: true }));
  useCommand('go-sources', () => goToPlace({ kind: 'sources' }));
  useCommand('go-templates', () => goToPlace({ kind: 'templates' }));
  useCommand('settings', () => goToPlace({ kind: 'settings' }));
  useCommand('back', () => {
    goBack();
    focusPlace();
  });
  useCommand('undo', () => void undo());
  useCommand('redo', () => void redo());
  useCommand('new-desk', newDesk);
  useCommand('open-desk', () => void askForDesk());
  useCommand('close-desk', () => void closeDesk());
  useCommand('check-file', showFileCheck);
  useCommand('show-folder', () => void showFolder());
  useCommand('new-window', () => void call('window:open', {}));
  useCommand('next-pane', () => goRoundPanes('forward'));
  useCommand('previous-pane', () => goRoundPanes('backward'));
  useCommand('tour', () => void showStep(0));
  useZoomCommands();
}

/** Whoever goes by a key goes on by keys. */
function goToPlace(place: Place): void {
  goTo(place);
  focusPlace();
}

/** Zooming works on the welcome too. */
export function useZoomCommands(): void {
  useCommand('zoom-in', () => zoom('in'));
  useCommand('zoom-out', () => zoom('out'));
  useCommand('zoom-reset', () => zoom('reset'));
}
