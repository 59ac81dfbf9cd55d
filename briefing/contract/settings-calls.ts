import type { OwnBoundaries } from '../charts/boundaries/boundary-file.ts';
import type { ChangedSettings } from '../drafts/change-settings.ts';
import type { CitationStyle, DeskSettings } from '../drafts/desk-settings.ts';
import { someSettingsSchema } from '../drafts/desk-settings-schema.ts';
import { nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { BroughtFont } from '../style/fonts/brought-font.ts';
import type { StyleFile } from '../style/style-file.ts';
import { call } from './call.ts';
import type { PlaceTicket } from './window-calls.ts';

/** A kind of fact as the settings show it. */
export interface KindOnDesk {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Whether it comes with the program; an own one of the same name stands in its place. */
  readonly isBuiltIn: boolean;
  /** How many facts are of it. */
  readonly facts: number;
  /** Its JSON Schema, indented. */
  readonly text: string;
}

/** A copy of the desk's database. */
export interface Backup {
  readonly place: PlaceTicket;
  /** ISO 8601 day. */
  readonly day: string;
  readonly bytes: number;
  readonly isBeforeUpdate: boolean;
}

/** The longest style file in characters. */
const longestStyleText = 64 * 1024;
/** The longest JSON Schema in characters. */
export const longestKind = 64 * 1024;

/** How many font files are taken at once. */
const mostFontFiles = 40;

/** Whether a kind was kept. */
export interface KeptKind {
  readonly isKept: boolean;
  /** Where it was not: the text that somebody else left there; absent where they removed the kind. */
  readonly theirs?: string;
}

/** What holds for the whole desk: settings, kinds of facts, backups. */
export const settingsCalls = {
  'settings:get': call<{ readonly settings: DeskSettings }>()(z.strictObject({})),
  /** Changes some settings, on top of what others have changed since the window read them. */
  'settings:change': call<ChangedSettings>()(
    z.strictObject({ before: someSettingsSchema, after: someSettingsSchema }),
  ),
  /** Puts a PNG or JPEG of at most 2 MB among the pictures of the desk and answers its name there. */
  'settings:logo': call<{ readonly name: string }>()(z.strictObject({ bytes: z.string().max(64) })),
  /** Reads GeoJSON or TopoJSON and puts its areas among the pictures of the desk; the settings that are answered choose them. */
  'settings:boundaries': call<OwnBoundaries>()(
    z.strictObject({ fileName: z.string().max(300), bytes: z.string().max(64) }),
  ),
  /** A page as it is printed with the settings as they are now; `bytes` names the PDF. */
  'settings:page': call<{ readonly bytes: string }>()(z.strictObject({})),
  /** Reads a style file; its findings say what may stand where. Nothing is kept yet. */
  'settings:read-style': call<StyleFile>()(
    z.strictObject({ name: z.string().max(300), text: z.string().max(longestStyleText) }),
  ),
  /**
   * Makes sure of font files and puts them into the folder of fonts of the desk; answers the families that they belong to, for
   * the settings to keep.
   */
  'settings:add-fonts': call<readonly BroughtFont[]>()(
    z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().max(300), bytes: z.string().max(64) }))
        .min(1)
        .max(mostFontFiles),
    }),
  ),
  /** The names of the Word files among the templates in which Word files can be made. */
  'settings:houses': call<readonly string[]>()(z.strictObject({})),
  /** Checks a Word file and puts it among the templates, in place of one of the same name; answers its name there. */
  'settings:add-house': call<{ readonly file: string }>()(
    z.strictObject({ name: z.string().max(300), bytes: z.string().max(64) }),
  ),
  /** The same note in each way of citing. */
  'settings:citations': call<Readonly<Record<CitationStyle, string>>>()(z.strictObject({})),
  'settings:kinds': call<readonly KindOnDesk[]>()(z.strictObject({})),
  /**
   * Keeps a kind of the desk's own under its name, new or in place of the one that was read as `was`. Where somebody else changed,
   * added or removed it meanwhile, nothing is kept.
   */
  'settings:keep-kind': call<KeptKind>()(
    z.strictObject({
      name: nameSchema,
      text: z.string().max(longestKind),
      was: z
        .string()
        .max(longestKind * 4)
        .optional(),
    }),
  ),
  'settings:remove-kind': call<true>()(z.strictObject({ name: nameSchema })),
  /** The newest first, with the folder they lie in. */
  'settings:backups': call<{ readonly folder: PlaceTicket; readonly backups: readonly Backup[] }>()(
    z.strictObject({}),
  ),
};
