import type { ChangedThings } from '../history/changed-things.ts';
import type { CommandId } from './commands.ts';
import type { Preferences } from './preferences.ts';

/** The nouns whose changes a window hears of. */
export type ChangedNoun = 'facts' | 'sources' | 'briefings' | 'templates' | 'kinds' | 'settings' | 'views';

/** What the machine tells a window without being asked. */
export type WindowEvent =
  /** Something on the desk changed: in this window, in another one, or by another program. */
  | {
      readonly kind: 'changed';
      readonly nouns: readonly ChangedNoun[];
      readonly ids?: readonly string[];
      /** Another program did it, or had a part in it. */
      readonly elsewhere?: true;
    }
  /** Another program changed something; that it changed was told before, as `changed`. */
  | { readonly kind: 'changed-elsewhere'; readonly things: readonly ChangedThings[] }
  /** How far a piece of long work is; `job` is the id under which it was begun. */
  | {
      readonly kind: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      readonly doing: string;
    }
  /** Captures were read that a preview had asked for: what it says of quotations and figures may be more by now. */
  | { readonly kind: 'captures-read' }
  /** The desk can no longer be reached; what was not saved is still in the window. */
  | { readonly kind: 'desk-gone'; readonly message: string }
  /** The desk can be reached again. */
  | { readonly kind: 'desk-back' }
  /** Why there is no backup of today, as sentences; without them there is one by now. */
  | { readonly kind: 'backup'; readonly trouble?: string }
  /** A desk was opened for this window from outside: a file association or a second start. */
  | { readonly kind: 'desk-opened' }
  /** The user changed a preference, in this window or another one. */
  | { readonly kind: 'preferences'; readonly preferences: Preferences }
  /** An item of the native menu was chosen. */
  | { readonly kind: 'command'; readonly command: CommandId }
  /** The window is about to close: what is not saved is to be saved now. */
  | { readonly kind: 'closing' };
