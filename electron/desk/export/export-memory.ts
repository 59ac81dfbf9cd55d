import { homedir } from 'node:os';
import { join } from 'node:path';
import { exportFormats } from '../../../briefing/editions/export-format.ts';
import { longestPattern, usualPattern } from '../../../briefing/editions/export-name.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import { kindOf } from '../desk-folder.ts';
import { UserFile } from '../host/user-file.ts';
import type { Desk } from '../open-desk.ts';

const looksSchema = z.object({
  formats: z.array(z.enum(exportFormats)).min(1).max(exportFormats.length),
  pattern: z.string().min(1).max(longestPattern),
  bundle: z.boolean().default(true),
  comments: z.boolean().default(false),
  changes: z.boolean().default(false),
});

const foldersSchema = z
  .array(
    z.object({
      desk: z.string().max(4096),
      briefing: z.string().max(64),
      folder: z.string().max(4096),
      word: z.string().max(4096).optional(),
    }),
  )
  .max(500);

/** In which formats and under which names a briefing is exported, and whether the files carry what they were made of. */
export type ExportLooks = z.infer<typeof looksSchema>;

type Folders = z.infer<typeof foldersSchema>;

/** Where files went. */
interface LastPlaces {
  readonly folder: string;
  /** The Word file, where one was written as drafted. */
  readonly word?: string | undefined;
}

/** The most briefings whose folders are remembered. */
const mostFolders = 300;

const usual: ExportLooks = {
  formats: ['pdf', 'docx'],
  pattern: usualPattern,
  bundle: true,
  comments: false,
  changes: false,
};

/**
 * How briefings were exported last. The desk remembers formats and names; folders are this user's on this computer, and stay
 * out of a desk that others may open.
 */
export class ExportMemory {
  readonly #folders: UserFile<Folders>;

  constructor(userFolder: string) {
    this.#folders = new UserFile<Folders>(userFolder, 'export-folders.json', foldersSchema, []);
  }

  /** How that briefing was exported last, or how one is that never was. */
  looksOf({ store }: Desk, briefing: string): ExportLooks {
    const kept = store.memory.get(keyOf(briefing));
    const read = looksSchema.safeParse(kept.ok ? kept.value : undefined);
    return read.success ? read.data : usual;
  }

  /** The folder of the last export of that briefing, else of another one of the desk, else the user's documents. */
  async folderFor({ paths }: Desk, briefing: string): Promise<string> {
    const ofDesk = (await this.#folders.read()).filter(({ desk }) => desk === paths.folder);
    const last = ofDesk.find((entry) => entry.briefing === briefing) ?? ofDesk[0];
    if (last !== undefined) return last.folder;
    const documents = join(homedir(), 'Documents');
    return kindOf(documents) === 'folder' ? documents : homedir();
  }

  /** The Word file that was exported last of that briefing, as drafted; undefined where it is gone. */
  async lastWordOf({ paths }: Desk, briefing: string): Promise<string | undefined> {
    const word = (await this.#entryOf(paths.folder, briefing))?.word;
    return word !== undefined && kindOf(word) === 'file' ? word : undefined;
  }

  async #entryOf(desk: string, briefing: string): Promise<Folders[number] | undefined> {
    return (await this.#folders.read()).find((entry) => entry.desk === desk && entry.briefing === briefing);
  }

  /** Remembers an export that was done. What cannot be remembered is chosen again the next time. */
  async remember(
    { store, paths }: Desk,
    briefing: string,
    { folder, word, ...looks }: ExportLooks & LastPlaces,
  ): Promise<void> {
    if (!store.readOnly) store.memory.put(keyOf(briefing), looks);
    const before = await this.#entryOf(paths.folder, briefing);
    const others = (await this.#folders.read()).filter(
      (entry) => entry.desk !== paths.folder || entry.briefing !== briefing,
    );
    const lastWord = word ?? before?.word;
    const entry = {
      desk: paths.folder,
      briefing,
      folder,
      ...(lastWord === undefined ? {} : { word: lastWord }),
    };
    await this.#folders.write([entry, ...others].slice(0, mostFolders));
  }
}

function keyOf(briefing: string): string {
  return `briefing/${briefing}/export`;
}
