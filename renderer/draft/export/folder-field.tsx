import { useId } from 'react';
import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';
import { choosePlace } from '../../bridge/choose-place.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';

interface FolderFieldProps {
  readonly folder: PlaceTicket;
  readonly onChange: (folder: PlaceTicket) => void;
}

/** Where the files go. */
export function FolderField({ folder, onChange }: FolderFieldProps) {
  const id = useId();
  const choose = async (): Promise<void> => {
    const chosen = await choosePlace({
      what: 'open-folder',
      title: 'Where to export to',
      from: folder.id,
    });
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className="export-folder" role="group" aria-labelledby={id}>
      <p id={id} className="small second">
        Folder
      </p>
      <div className="export-folder-line">
        <span className="export-folder-path" title={folder.path}>
          <Icon name="folder" size={14} tone="quiet" />
          <span className="cut" dir="ltr">
            {folder.path}
          </span>
        </span>
        <Button onPress={() => void choose()}>Choose…</Button>
      </div>
    </div>
  );
}
