import type { FactView } from '../../../briefing/facts/fact-table.ts';
import { isSame } from '../../../briefing/schemas/is-same.ts';
import { Button } from '../../controls/button.tsx';
import type { MenuEntry } from '../../controls/menu.tsx';
import { Menu } from '../../controls/menu.tsx';
import { showView, useFacts, viewOf } from '../facts-state.ts';
import { builtInViews } from './built-in-views.ts';

/** What is done with the view that is shown. */
export type ViewDeed = 'save' | 'update' | 'rename' | 'remove';

export interface ViewMenuProps {
  readonly saved: readonly FactView[];
  readonly today: string;
  readonly isReadOnly: boolean;
  readonly onDeed: (deed: ViewDeed) => void;
}

/** Chooses a view, and says whether the table was changed since. */
export function ViewMenu({ saved, today, isReadOnly, onDeed }: ViewMenuProps) {
  const id = useFacts(({ view }) => view);
  const views = [...builtInViews(today), ...saved];
  const shown = views.find((view) => view.id === id);
  const isOwn = saved.some((view) => view.id === id);
  const isEdited = useFacts((state) => shown !== undefined && !isSame(viewOf(state), shown));
  const act = (entry: string): void => {
    const [what, name] = [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)];
    if (what === 'do') onDeed(name as ViewDeed);
    const view = views.find((one) => one.id === name);
    if (what === 'show' && view !== undefined) showView(view, today);
  };
  const deeds = deedsFor(isOwn, isEdited);
  return (
    <>
      <Menu
        label="View"
        trigger={
          <Button kind="plain" iconAfter="down">
            <span className="cut view-name" dir="auto" title={shown?.id}>
              {shown?.id ?? 'Facts'}
            </span>
          </Button>
        }
        groups={[
          builtInViews(today).map(entryOf),
          ...(saved.length === 0 ? [] : [saved.map(entryOf)]),
          ...(isReadOnly ? [] : [deeds]),
        ]}
        onAction={act}
      />
      {isEdited && <span className="small quiet">changed</span>}
    </>
  );
}

function entryOf({ id: name }: FactView): MenuEntry {
  return { id: `show:${name}`, name };
}

function deedsFor(isOwn: boolean, isEdited: boolean): readonly MenuEntry[] {
  const own: readonly MenuEntry[] = [
    { id: 'do:update', name: 'Update this view', isDisabled: !isEdited },
    { id: 'do:rename', name: 'Rename…' },
    { id: 'do:remove', name: 'Delete this view', isDanger: true },
  ];
  return [{ id: 'do:save', name: 'Save as a new view…' }, ...(isOwn ? own : [])];
}
