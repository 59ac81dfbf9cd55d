import type { FactView } from '../../../briefing/facts/fact-table.ts';
import { call } from '../../bridge/call.ts';
import { say } from '../../controls/toast.tsx';
import { showView, useFacts, viewOf } from '../facts-state.ts';
import { undoAction } from '../../frame/take-back.ts';
import { builtInViews } from './built-in-views.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

/** Updates or deletes the view that is shown. */
export async function doWithView(deed: 'update' | 'remove', today: string): Promise<void> {
  const view = viewOf(useFacts.getState());
  const done =
    deed === 'update' ? await call('views:save', { view }) : await call('views:remove', { name: view.id });
  if (!done.ok) {
    say(done.failure.message);
    return;
  }
  const [usual] = builtInViews(today);
  if (deed === 'remove') showView(usual, today);
  say(`View “${view.id}” ${deed === 'update' ? 'updated' : 'deleted'}.`, undoAction());
}

export interface ViewDialogProps {
  readonly deed: 'save' | 'rename';
  readonly saved: readonly FactView[];
  readonly onClose: () => void;
}

/** Asks for the name of a view that is saved or renamed. */
export function ViewDialog({ deed, saved, onClose }: ViewDialogProps) {
  const shown = useFacts((state) => state.view);
  const taken = [...builtInViews(''), ...saved].map(({ id }) => id);
  const name = async (to: string): Promise<string | undefined> => {
    const view = { ...viewOf(useFacts.getState()), id: to };
    const done =
      deed === 'save' ? await call('views:save', { view }) : await call('views:rename', { from: shown, to });
    if (!done.ok) return done.failure.message;
    useFacts.setState({ view: to });
    return undefined;
  };
  return (
    <ViewNameDialog
      title={deed === 'save' ? 'Save this table as a view' : `Rename “${shown}”`}
      verb={deed === 'save' ? 'Save view' : 'Rename'}
      start={deed === 'save' ? '' : shown}
      taken={deed === 'save' ? taken : taken.filter((one) => one !== shown)}
      onName={name}
      onClose={onClose}
    />
  );
}
