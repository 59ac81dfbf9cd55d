import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { RecentDesk } from '../../../briefing/contract/desk-calls.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import { deskPaths, isWritable, kindOf } from '../desk-folder.ts';
import { UserFile } from './user-file.ts';

const schema = z.array(z.object({ path: z.string().max(4096), opened: z.string().max(40) })).max(200);

type Entry = z.infer<typeof schema>[number];

/** The most desks that are remembered. */
const mostDesks = 30;

/** The desks this user opened on this computer, the latest first. */
export class RecentDesks {
  readonly #file: UserFile<Entry[]>;

  constructor(folder: string) {
    this.#file = new UserFile<Entry[]>(folder, 'recent-desks.json', schema, []);
  }

  /** The desks with whether they are still there. */
  async list(): Promise<readonly RecentDesk[]> {
    const entries = await this.#file.read();
    return entries.map(({ path, opened }) => ({
      id: idOf(path),
      name: basename(path),
      path,
      opened,
      state: stateOf(path),
    }));
  }

  /** The folder of a remembered desk. */
  async pathOf(id: string): Promise<string | undefined> {
    return (await this.#file.read()).find(({ path }) => idOf(path) === id)?.path;
  }

  /** Puts a desk first. A file that cannot be written is no reason to refuse the desk. */
  async note(path: string, opened: string): Promise<void> {
    const others = (await this.#file.read()).filter((entry) => entry.path !== path);
    await this.#file.write([{ path, opened }, ...others].slice(0, mostDesks));
  }

  /** Takes a desk off the list; the desk stays where it is. */
  async forget(id: string): Promise<void> {
    const entries = await this.#file.read();
    await this.#file.write(entries.filter(({ path }) => idOf(path) !== id));
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function stateOf(path: string): RecentDesk['state'] {
  const paths = deskPaths(path);
  if (kindOf(paths.database) !== 'file') return 'missing';
  return isWritable(paths) ? 'there' : 'read-only';
}
