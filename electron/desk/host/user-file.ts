import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { z } from '../../../briefing/schemas/zod.ts';
import { readRegularFile } from '../files/read-file.ts';
import { writeFiles } from '../files/write-files.ts';

/** The most bytes of a file that the program keeps for itself. */
const mostBytes = 1024 * 1024;

/** A small JSON file of this user, in the user's folder. What cannot be read counts as not there. */
export class UserFile<T> {
  readonly #folder: string;
  readonly #name: string;
  readonly #schema: z.ZodType<T>;
  readonly #empty: T;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string, name: string, schema: z.ZodType<T>, empty: T) {
    this.#folder = folder;
    this.#name = name;
    this.#schema = schema;
    this.#empty = empty;
  }

  /** What the file holds, or its empty value. */
  async read(): Promise<T> {
    await this.#writing;
    const bytes = await readRegularFile(join(this.#folder, this.#name), mostBytes);
    if (!bytes.ok) return this.#empty;
    try {
      const checked = this.#schema.safeParse(JSON.parse(bytes.value.toString('utf8')));
      return checked.success ? checked.data : this.#empty;
    } catch {
      return this.#empty;
    }
  }

  /** Puts a new content in place, whole; only the owner can read it. */
  async write(content: T): Promise<Outcome<true>> {
    const writing = this.#writing.then(async () => {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const bytes = Buffer.from(JSON.stringify(content, undefined, 2), 'utf8');
      return writeFiles(this.#folder, [{ name: this.#name, bytes }], { force: true });
    });
    this.#writing = writing.catch(() => undefined);
    const written = await writing;
    return written.ok ? done(true) : written;
  }
}
