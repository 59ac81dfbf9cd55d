import { DropZone } from '../../controls/drop-zone.tsx';
import { Field } from '../../controls/field.tsx';
import { Select } from '../../controls/select.tsx';
import { FileButton } from './file-button.tsx';
import type { FileSaid } from './file-said.ts';
import type { ReactNode } from 'react';

export interface ChosenFileProps {
  readonly label: string;
  readonly hint: string;
  /** Why the last file was not taken, or what is to be minded of it. */
  readonly said: FileSaid;
  readonly isReadOnly: boolean;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** How another one comes in: the button, what it accepts, and what dropping a file there does. */
  readonly file: { readonly button: string; readonly accept: string; readonly drop: string };
  readonly onFile: (file: File) => void;
  /** Stands after the button. */
  readonly children?: ReactNode;
}

/** One of several things that the desk keeps, or another one from a file, chosen or dropped. */
export function ChosenFile(props: ChosenFileProps) {
  const { label, hint, said, isReadOnly, choices, value, onChoose, file, onFile, children } = props;
  const take = ([first]: readonly File[]): void => {
    if (first !== undefined) onFile(first);
  };
  return (
    <Field label={label} hint={hint} {...said}>
      <DropZone label={file.drop} isDisabled={isReadOnly} onFiles={take}>
        <div className="logo-field">
          <Select
            label={label}
            isLabelHidden
            isDisabled={isReadOnly}
            choices={choices}
            value={value}
            onChange={onChoose}
          />
          <FileButton name={file.button} accept={file.accept} isDisabled={isReadOnly} onFiles={take} />
          {children}
        </div>
      </DropZone>
    </Field>
  );
}
