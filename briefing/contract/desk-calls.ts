import { lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';

/** A desk that was opened before. */
export interface RecentDesk {
  readonly id: string;
  readonly name: string;
  /** For reading only. */
  readonly path: string;
  /** ISO 8601 instant. */
  readonly opened: string;
  readonly state: 'there' | 'missing' | 'read-only';
  /** As it was left; absent where it was not opened since this is counted. */
  readonly counts?: { readonly facts: number; readonly briefings: number };
}

/** The desk a window has open. */
export interface OpenDeskInfo {
  readonly name: string;
  readonly path: string;
  /** Why nothing can be changed, as a sentence; absent: it can. */
  readonly readOnly?: string;
  /** Why there is no backup of today, as sentences; absent: there is one. */
  readonly noBackup?: string;
  readonly counts: { readonly facts: number; readonly sources: number; readonly briefings: number };
}

/** Opening, making and leaving desks; undo of whatever was changed on one. */
export const deskCalls = {
  'desks:recent': call<readonly RecentDesk[]>()(z.strictObject({})),
  'desks:forget': call<true>()(z.strictObject({ id: z.string().max(64) })),
  /** Opens a recent desk by its id, or a chosen folder by its place. */
  'desks:open': call<OpenDeskInfo>()(
    z.union([z.strictObject({ recent: z.string().max(64) }), z.strictObject({ place: z.string().max(64) })]),
  ),
  /** Says where a missing recent desk is now, and opens it. */
  'desks:locate': call<OpenDeskInfo>()(
    z.strictObject({ recent: z.string().max(64), place: z.string().max(64) }),
  ),
  'desks:new': call<OpenDeskInfo>()(
    z.strictObject({ place: z.string().max(64), producer: lineText().optional() }),
  ),
  /** Makes the sample desk in a folder of the user's data and opens it. */
  'desks:sample': call<OpenDeskInfo>()(z.strictObject({})),
  /** The desk this window has open, if any. */
  'desk:open': call<{ readonly desk?: OpenDeskInfo }>()(z.strictObject({})),
  /** Opens the system's file manager at the folder of the desk. */
  'desk:show-folder': call<true>()(z.strictObject({})),
  'desk:close': call<true>()(z.strictObject({})),
  /** Takes back the last change this window made that is not text in an editor, or the step that is named; answers what it was. */
  'desk:undo': call<{ readonly undone?: string }>()(
    z.strictObject({ step: z.int().nonnegative().optional() }),
  ),
  'desk:redo': call<{ readonly redone?: string }>()(z.strictObject({})),
  /** What undo and redo would do now: labels for menu and palette, and the step that undo would take back. */
  'desk:changes': call<{ readonly undo?: string; readonly step?: number; readonly redo?: string }>()(
    z.strictObject({}),
  ),
};
