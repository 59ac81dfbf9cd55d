import { z } from '../../../briefing/schemas/zod.ts';
import { UserFile } from './user-file.ts';

const coordinate = z.number().int().min(-100_000).max(100_000);
const length = z.number().int().min(1).max(100_000);
const schema = z.object({
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  maximised: z.boolean(),
});

/** Where a window stood, in the system’s points. */
export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

/** Where the last window of this user stood, over the end of the program. */
export class RememberedBounds {
  readonly #file: UserFile<WindowBounds | null>;

  constructor(folder: string) {
    this.#file = new UserFile<WindowBounds | null>(folder, 'window-bounds.json', schema.nullable(), null);
  }

  /** Undefined where no window stood yet, or what was written cannot be read. */
  async read(): Promise<WindowBounds | undefined> {
    return (await this.#file.read()) ?? undefined;
  }

  /** A file that cannot be written is no reason to keep a window open. */
  async note(bounds: WindowBounds): Promise<void> {
    await this.#file.write(bounds);
  }
}
