import { useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { ListBox } from '../../controls/list-box.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { useOnce } from '../../controls/use-once.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { renew, supersede } from '../fact-actions.ts';

export interface SupersedeDialogProps {
  readonly id: string;
  readonly kind: string;
  readonly onClose: () => void;
}

/** Asks which fact takes the place of another one: a new copy to be changed, or one the desk has. */
export function SupersedeDialog({ id, kind, onClose }: SupersedeDialogProps) {
  const [text, setText] = useState('');
  const [by, setBy] = useState<string | null>(null);
  const filters = { kinds: [kind], statuses: ['current' as const], ...(text === '' ? {} : { text }) };
  const { value: page } = useCall('facts:page', { query: { filters }, from: 0, count: 50 });
  const rows = (page?.rows ?? [])
    .filter((row) => row.id !== id)
    .map((row) => ({ id: row.id, name: `${row.id} ${row.statement}`, statement: row.statement }));
  const once = useOnce();
  const closeWhen = (deed: () => Promise<boolean>): void =>
    void once(async () => {
      if (await deed()) onClose();
    });
  return (
    <Dialog
      title={`Which fact takes the place of ${id}?`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={() => closeWhen(() => renew(id))}>Make a newer fact</Button>
          <Button
            kind="primary"
            isDisabled={by === null}
            onPress={() => by !== null && closeWhen(() => supersede({ id }, by))}
          >
            Supersede
          </Button>
        </>
      }
    >
      <div className="fact-supersede">
        <p className="second">
          {`${id} stays on the desk with its history. Briefings use the newer fact instead.`}
        </p>
        <SearchField label="Search facts" value={text} onChange={setText} autoFocus />
        <ListBox
          label="Newer fact"
          rows={rows}
          value={by}
          onChange={setBy}
          whenEmpty={<p className="small quiet">No current fact of this kind fits.</p>}
        >
          {(row) => (
            <span className="fact-supersede-row">
              <FactBadge id={row.id} />
              <span className="cut" dir="auto">
                {row.statement}
              </span>
            </span>
          )}
        </ListBox>
      </div>
    </Dialog>
  );
}
