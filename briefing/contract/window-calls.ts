import { z } from '../schemas/zod.ts';
import { call } from './call.ts';
import type { WindowEvent } from './event.ts';

/** What the window knows of what it runs in. */
export interface Surroundings {
  readonly shell: 'electron' | 'chromium';
  /** Native dialogs for places, or dialogs in the page. */
  readonly dialogs: 'native' | 'page';
  /** Folder in which the spell-checker looks for dictionaries; absent where it asks the system. For reading only. */
  readonly dictionaries?: string;
  readonly platform: 'linux' | 'macos' | 'windows';
  readonly version: string;
  /** ISO 8601 instant and IANA zone by which the machine goes. */
  readonly now: string;
  readonly timeZone: string;
}

/** A folder or file that the machine knows; the window holds its id and never sends a path. */
export interface PlaceTicket {
  readonly id: string;
  readonly name: string;
  /** For reading only. */
  readonly path: string;
}

/** A folder with what is in it, for the dialogs in the page. */
export interface FolderListing {
  readonly here: PlaceTicket;
  readonly parent?: PlaceTicket;
  /** Home, documents, disks. */
  readonly shortcuts: readonly PlaceTicket[];
  readonly folders: readonly (PlaceTicket & { readonly isDesk: boolean })[];
  readonly files: readonly PlaceTicket[];
}

/** What a window holds and its desk does not have, as it is kept elsewhere. */
export interface UnsavedCopy {
  /** `Fact T05`; the file is named after it. */
  readonly title: string;
  /** Each under a heading, where it has a name. */
  readonly parts: readonly { readonly name?: string; readonly text: string }[];
}

/** Names a {@link PlaceTicket}. */
export const ticketId = z.string().max(64);
/** The longest part of a copy, in characters: a whole template. */
const longestPart = 300_000;
const fileEndings = z.array(z.string().max(10)).max(20);

/** What a window asks of the shell it stands in. */
export const windowCalls = {
  'window:about': call<Surroundings>()(z.strictObject({})),
  /** Answers as soon as there is something to tell, or with nothing after some seconds; asked again and again. */
  'window:events': call<readonly WindowEvent[]>()(z.strictObject({})),
  /** Opens another window on the desk of this one. */
  'window:open': call<true>()(z.strictObject({})),
  /** The answer to `closing`: all that was typed is on the disk, and the window may go. */
  'window:saved': call<true>()(z.strictObject({})),
  /** The title that the system shows for the window; it names the desk, never a fact. */
  'window:title': call<true>()(z.strictObject({ title: z.string().max(300) })),
  /** Asks with the system's own dialog. An empty answer means that nothing was chosen. */
  'places:choose': call<{ readonly place?: PlaceTicket }>()(
    z.strictObject({
      what: z.enum(['open-folder', 'new-folder', 'open-file']),
      title: z.string().max(300),
      endings: fileEndings.optional(),
    }),
  ),
  /** Lists a folder for the page's own dialog; refused where the system has dialogs. */
  'places:list': call<FolderListing>()(
    z.strictObject({ folder: ticketId.optional(), endings: fileEndings.optional() }),
  ),
  /** A folder that is still to be made inside another one, for the page's own dialog. */
  'places:within': call<PlaceTicket>()(
    z.strictObject({ folder: ticketId, name: z.string().min(1).max(120) }),
  ),
  /** Writes what a window holds as Markdown into a folder, for when its desk cannot be reached; answers the file. */
  'places:save-copy': call<PlaceTicket>()(
    z.strictObject({
      folder: ticketId,
      title: z.string().max(300),
      parts: z
        .array(
          z.strictObject({ name: z.string().max(300).exactOptional(), text: z.string().max(longestPart) }),
        )
        .max(200),
    }),
  ),
  /** Opens the system's file manager at a place that was written or chosen in this window. */
  'places:show': call<true>()(z.strictObject({ place: ticketId })),
  /** Opens a file that was written in this window with the program the system has for it. */
  'places:open': call<true>()(z.strictObject({ place: ticketId })),
  /** Opens a web address by https in the system's browser; the window or its shell has asked and shown it whole. */
  'links:open': call<true>()(z.strictObject({ address: z.string().max(2048) })),
};
