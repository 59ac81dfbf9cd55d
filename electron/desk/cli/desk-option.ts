import { Option } from 'commander';

/** `--desk DESK`: the desk's folder; without it, the folder the command is run in. */
export function deskOption(): Option {
  return new Option('-d, --desk <folder>', 'folder of the desk').default('.', 'this folder');
}

/** What the command line says of a desk and of the form of the answer. */
export interface DeskOptions {
  readonly desk: string;
  readonly json?: boolean;
}
