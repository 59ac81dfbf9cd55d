import { longestSlot } from '../drafts/briefing.ts';
import type { ExportFormat } from '../editions/export-format.ts';
import { exportFormats } from '../editions/export-format.ts';
import { longestPattern } from '../editions/export-name.ts';
import type { ReleaseChange } from '../releases/release-briefing.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import { idSchema, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';
import type { PlaceTicket } from './window-calls.ts';
import { ticketId } from './window-calls.ts';

/** How a briefing was exported last, or how one is that never was. */
export interface ExportChoices {
  readonly formats: readonly ExportFormat[];
  readonly pattern: string;
  /** Whether PDF and Word files carry what they were made of. */
  readonly bundle: boolean;
  /** Whether findings stand in Word files as comments. */
  readonly comments: boolean;
  /** Whether Word files show what was changed since an older text. */
  readonly changes: boolean;
  /** The Word file that was exported last, as drafted, where it is still there. */
  readonly lastWord?: PlaceTicket;
  /** Where the files go. It may be gone since. */
  readonly folder: PlaceTicket;
}

/** A file that was written. */
export interface ExportedFile {
  readonly format: ExportFormat;
  readonly place: PlaceTicket;
  readonly bytes: number;
}

/** What became of an export. */
export type ExportResult =
  | { readonly files: readonly ExportedFile[]; readonly folder: PlaceTicket }
  /** Nothing was written: these names are taken in the folder, and nobody has agreed to replace them. */
  | { readonly taken: readonly string[] };

/** What a release to a level would be. */
export interface ReleaseOutlook {
  readonly level: string;
  /** Why it cannot be; absent where it can. */
  readonly trouble?: string;
  /** The slots that would be empty, where that is why. */
  readonly empties?: readonly string[];
  readonly factsLeftOut: number;
  /** Passages of prose that are left out, or said otherwise where `now` is there. */
  readonly changes: readonly ReleaseChange[];
}

const unsaved = z.record(nameSchema, z.string().max(longestSlot));
const job = z.string().min(1).max(64);

/** Writing briefings into a folder. */
export const exportCalls = {
  'export:choices': call<ExportChoices>()(z.strictObject({ id: idSchema })),
  /**
   * Writes briefings in formats into a folder, all files or none; progress is told under `job`. `unsaved` is prose that the
   * desk does not have yet, by slot; it belongs to the first briefing.
   */
  'export:run': call<ExportResult>()(
    z.strictObject({
      job,
      ids: z.array(idSchema).min(1).max(1000),
      formats: z.array(z.enum(exportFormats)).min(1).max(exportFormats.length),
      folder: z.string().max(64),
      pattern: z.string().max(longestPattern),
      /** Absent: they carry it. */
      bundle: z.boolean().optional(),
      /** Findings as comments in Word files; refused for a release. Absent: none. */
      comments: z.boolean().optional(),
      /** The older text since which Word files track changes: a Word file or another briefing; refused for a release. Absent: none. */
      changesFrom: z
        .union([z.strictObject({ place: ticketId }), z.strictObject({ briefing: idSchema })])
        .optional(),
      replace: z.boolean(),
      unsaved,
      level: markingSchema.optional(),
    }),
  ),
  /** What a release to each wider level than the draft's own would leave out, from the narrowest to the widest. */
  'export:releases': call<readonly ReleaseOutlook[]>()(z.strictObject({ id: idSchema, unsaved })),
  /** Ends an export that is under way; what it wrote is taken back. */
  'export:stop': call<true>()(z.strictObject({ job })),
};
