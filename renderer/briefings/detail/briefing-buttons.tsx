import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Menu } from '../../controls/menu.tsx';
import type { MenuEntry } from '../../controls/menu.tsx';
import { goTo } from '../../state/window-state.ts';
import { archiveBriefing, deleteBriefing, openBriefing } from '../briefing-actions.ts';

export interface BriefingButtonsProps {
  readonly row: BriefingRow;
  readonly isReadOnly: boolean;
  readonly onDuplicate: () => void;
  readonly onRename: () => void;
}

type More = 'rename' | 'archive' | 'delete';

/** What can be done with a briefing. */
export function BriefingButtons({ row, isReadOnly, onDuplicate, onRename }: BriefingButtonsProps) {
  const act = (id: More): void => {
    if (id === 'rename') onRename();
    else if (id === 'archive') void archiveBriefing(row);
    else void deleteBriefing(row);
  };
  return (
    <div className="briefing-buttons">
      <Button kind="primary" onPress={() => openBriefing(row.id)}>
        Open
      </Button>
      <Button onPress={() => goTo({ kind: 'draft', briefing: row.id, shows: 'export' })}>Export…</Button>
      {!isReadOnly && <Button onPress={onDuplicate}>Duplicate</Button>}
      <span className="grow" />
      {!isReadOnly && (
        <Menu<More>
          label="More actions"
          placement="bottom end"
          trigger={<IconButton icon="more" label="More actions" />}
          groups={moreOf(row)}
          onAction={act}
        />
      )}
    </div>
  );
}

function moreOf({ state }: BriefingRow): readonly (readonly MenuEntry<More>[])[] {
  const archive = state === 'draft' ? 'Archive' : 'Take out of the archive';
  return [
    [
      { id: 'rename', name: 'Rename…', icon: 'pencil', shortcut: 'F2' },
      { id: 'archive', name: archive, icon: 'archive' },
    ],
    [{ id: 'delete', name: 'Delete', icon: 'trash', shortcut: 'Delete', isDanger: true }],
  ];
}
