import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { RecentDesk } from '../../../briefing/contract/desk-calls.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import { deskPaths, isWritable, kindOf } from '../desk-folder.ts';
import { UserFile } from './user-file.ts';

const countsSchema = z.object({ facts: z.number().int().min(0), briefings: z.number().int().min(0) });

const schema = z
  .array(
    z.object({
      path: z.string().max(4096),
      opened: z.string().max(40),
      counts: countsSchema.exactOptional(),
    }),
  )
  .max(200);

type Counts = z.infer<typeof countsSchema>;

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
    return entries.map(describe);
  }

  /** The folder of a remembered desk. */
  async pathOf(id: string): Promise<string | undefined> {
    return (await this.#file.read()).find(({ path }) => idOf(path) === id)?.path;
  }

  /** Puts a desk first. A file that cannot be written is no reason to refuse the desk. */
  async note(path: string, opened: string, counts?: Counts): Promise<void> {
    const entry = { path, opened, ...(counts === undefined ? {} : { counts: onlyThese(counts) }) };
    await this.#file.change((entries) =>
      [entry, ...entries.filter((one) => one.path !== path)].slice(0, mostDesks),
    );
  }

  /** Keeps how much a desk held when it was left; its place in the list stays. */
  async noteLeft(path: string, counts: Counts): Promise<void> {
    await this.#file.change((entries) =>
      entries.map((entry) => (entry.path === path ? { ...entry, counts: onlyThese(counts) } : entry)),
    );
  }

  /** Takes a desk off the list; the desk stays where it is. */
  async forget(id: string): Promise<void> {
    await this.#file.change((entries) => entries.filter(({ path }) => idOf(path) !== id));
  }
}

function describe({ path, opened, counts }: Entry): RecentDesk {
  return {
    id: idOf(path),
    name: basename(path),
    path,
    opened,
    state: stateOf(path),
    ...(counts === undefined ? {} : { counts }),
  };
}

function onlyThese({ facts, briefings }: Counts): Counts {
  return { facts, briefings };
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function stateOf(path: string): RecentDesk['state'] {
  const paths = deskPaths(path);
  if (kindOf(paths.database) !== 'file') return 'missing';
  return isWritable(paths) ? 'there' : 'read-only';
}
