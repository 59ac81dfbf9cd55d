import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { z } from '../../../briefing/schemas/zod.ts';
import { readRegularFile } from '../files/read-file.ts';
import { writeFiles } from '../files/write-files.ts';
import { writeRefused } from '../files/write-trouble.ts';

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
    return this.#content();
  }

  async #content(): Promise<T> {
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
    const changed = await this.change(() => content);
    return changed.ok ? done(true) : changed;
  }

  /** Makes a new content of what the file holds; of changes that are asked for at once, none is lost. Answers the new one. */
  async change(work: (content: T) => T): Promise<Outcome<T>> {
    const changing = this.#writing.then(async () => this.#put(work(await this.#content())));
    this.#writing = changing.catch(() => undefined);
    return changing;
  }

  async #put(content: T): Promise<Outcome<T>> {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      return writeRefused(error, this.#folder);
    }
    const bytes = Buffer.from(JSON.stringify(content, undefined, 2), 'utf8');
    const written = await writeFiles(this.#folder, [{ name: this.#name, bytes }], { force: true });
    return written.ok ? done(content) : written;
  }
}
