import { useState } from 'react';
import type { HouseName } from '../../../briefing/names/house-name.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { given } from '../../controls/given.ts';
import { Select } from '../../controls/select.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { linesOf } from './names-in-text.ts';

const kinds: readonly { readonly id: HouseName['kind']; readonly name: string }[] = [
  { id: 'place', name: 'Place' },
  { id: 'person', name: 'Person' },
  { id: 'organisation', name: 'Organisation' },
  { id: 'other', name: 'Other' },
];

export interface NameDialogProps {
  /** Absent: a new one. */
  readonly name: HouseName | undefined;
  /** Names of the house that are there already. */
  readonly taken: readonly string[];
  readonly isReadOnly: boolean;
  readonly onKeep: (name: HouseName) => void;
  readonly onClose: () => void;
}

/** One name as the house writes it, and the ways in which others do. */
export function NameDialog({ name, taken, isReadOnly, onKeep, onClose }: NameDialogProps) {
  const [house, setHouse] = useState(name?.house ?? '');
  const [kind, setKind] = useState<HouseName['kind']>(name?.kind ?? 'place');
  const [spellings, setSpellings] = useState((name?.spellings ?? []).join('\n'));
  const [scripts, setScripts] = useState((name?.scripts ?? []).join('\n'));
  const [inFull, setInFull] = useState(name?.inFull ?? '');
  const error = taken.includes(house.trim()) ? 'This name is there already.' : undefined;
  const keep = (): void => {
    const full = inFull.trim();
    onKeep({
      house: house.trim(),
      kind,
      spellings: linesOf(spellings),
      scripts: linesOf(scripts),
      ...(full === '' ? {} : { inFull: full }),
      ...given({ note: name?.note }),
    });
    onClose();
  };
  return (
    <Dialog
      title={name === undefined ? 'New name' : `The name “${name.house}”`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <DialogForm
        action="Keep"
        isDisabled={isReadOnly || house.trim() === '' || error !== undefined}
        onSubmit={keep}
        onClose={onClose}
      >
        <TextField
          label="As the house writes it"
          value={house}
          onChange={setHouse}
          maxLength={120}
          autoFocus
          {...given({ error })}
        />
        <Select label="Kind" choices={kinds} value={kind} onChange={setKind} />
        <TextArea
          label="Other spellings"
          hint="One a line: Hassakeh, Hasaka."
          value={spellings}
          onChange={setSpellings}
        />
        <TextArea
          label="In other scripts"
          hint="One a line; they are left as they are in quotations and in prose of that script."
          value={scripts}
          onChange={setScripts}
          rows={2}
        />
        <TextField
          label="Written out"
          hint="Where the name is an acronym: Syrian Democratic Forces."
          value={inFull}
          onChange={setInFull}
          maxLength={200}
        />
      </DialogForm>
    </Dialog>
  );
}
