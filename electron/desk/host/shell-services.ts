import type { Preferences } from '../../../briefing/contract/preferences.ts';
import type { PlaceTicket, Surroundings } from '../../../briefing/contract/window-calls.ts';

/** What a native dialog is to ask for. */
export interface ChooseRequest {
  readonly window: string;
  readonly what: 'open-folder' | 'new-folder' | 'open-file';
  readonly title: string;
  /** File endings without the dot; absent: any. */
  readonly endings?: readonly string[];
}

/** What the host needs of the shell that holds the windows. Paths go to the system and nowhere else. */
export interface ShellServices {
  readonly about: Pick<Surroundings, 'shell' | 'dialogs' | 'dictionaries'>;
  /** The path the user chose with the system's dialog, or undefined. Only asked where dialogs are native. */
  choose(request: ChooseRequest): Promise<string | undefined>;
  showInFolder(path: string): Promise<boolean>;
  openFile(path: string): Promise<boolean>;
  openAddress(address: string): Promise<boolean>;
  /** Opens another window, on the desk in a folder where one is given. */
  openWindow(desk?: string): Promise<boolean>;
  setTitle(window: string, title: string): Promise<boolean>;
  /** A desk was opened: the system may list it among recent documents. */
  noteRecent(path: string): Promise<boolean>;
  /** What the user chose for this computer, at the start of each window and whenever it changes. */
  notePreferences(preferences: Preferences): Promise<boolean>;
}

/** A place as the host keeps it. */
export type Place = PlaceTicket;
