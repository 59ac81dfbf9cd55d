import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../controls/button.tsx';

export interface FileButtonProps {
  /** `Choose…` */
  readonly name: string;
  /** Media types, separated by commas. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  /** Whether several may be chosen at once. */
  readonly isMany?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for a file of this computer. */
export function FileButton({ name, accept, isDisabled = false, isMany = false, onFiles }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept.split(',')}
      allowsMultiple={isMany}
      onSelect={(files) => onFiles([...(files ?? [])])}
    >
      <Button isDisabled={isDisabled}>{name}</Button>
    </FileTrigger>
  );
}
